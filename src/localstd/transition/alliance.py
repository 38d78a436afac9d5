"""Alliances (联盟), and what is known of them when their ways out are asked for."""

from datetime import date

from localstd._attrs import evolve, field, frozen, optional
from localstd.calendar import PartialDate
from localstd.law import FoundingFacts, JointFacts, OrganisationFacts, ScopeFacts, Track
from localstd.numbers import china_group_codes
from localstd.places import short_code

__all__ = ["Alliance"]

_NO_ORGANISATION, _NO_FOUNDING = OrganisationFacts(), FoundingFacts()
_NO_JOINT, _NO_SCOPE = JointFacts(), ScopeFacts()


@frozen
class Alliance:
    """What is known of an alliance (企业联盟) when its ways are asked for.

    ``organisation`` is the alliance itself, whatever its form: a registered social organisation
    or industrial technology alliance, a branch, or unregistered. ``founding`` is what its members
    can show to be registered, ``host`` the social organisation that would publish for it (of a
    branch: the one that it belongs to), ``joint`` the enterprises that would make an enterprise
    standard together, ``scope`` what makes the subject one for a local standard of ``place_code``
    on ``track``.

    >>> tea = Alliance(name="绿茶联盟", organisation=OrganisationFacts(form="unregistered"))
    >>> tea.host.form is None
    True
    """

    name: str = ""
    organisation: OrganisationFacts = _NO_ORGANISATION
    founding: FoundingFacts = _NO_FOUNDING
    host: OrganisationFacts = _NO_ORGANISATION
    joint: JointFacts = _NO_JOINT
    scope: ScopeFacts = _NO_SCOPE
    place_code: str | None = field(default=None, converter=optional(short_code))
    track: Track = Track.ORDINARY

    def with_code_looked_up(self) -> "Alliance":
        """Give it with what the list of known codes says of its own code (社会团体代号).

        A code under another name is not free, one under its own name is; of a code that is not
        on the list nothing is said, since the list is not whole.

        >>> from localstd.numbers import GroupCode
        >>> taken = OrganisationFacts(code=GroupCode.parse("CBIA"))
        >>> tea = Alliance(name="绿茶联盟", organisation=taken)
        >>> tea.with_code_looked_up().organisation.code_is_free
        False
        """
        own = self.organisation
        bearer = None if own.code is None else china_group_codes().get(own.code.text)
        if bearer is None or own.code_is_free is not None:
            return self
        return evolve(self, organisation=evolve(own, code_is_free=bearer == self.name))


def asked_on(facts: OrganisationFacts, day: date) -> OrganisationFacts:
    """Give facts that say on which day they are asked for, which registration is held against.

    It is the day of which the law is asked, whatever day the facts were once told for: who was
    registered in between is registered now.
    """
    if facts.registered is None:
        return facts
    return evolve(facts, asked_on=PartialDate.of(day))
