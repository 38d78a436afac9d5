"""Eligibility (资格): who may make group standards, condition by condition, by the law of a day."""

from collections.abc import Iterable, Mapping
from datetime import date

from localstd._attrs import frozen
from localstd.law import (
    AllianceWay,
    Citation,
    Law,
    OrganisationFacts,
    OrganisationForm,
    Track,
    china_law,
)
from localstd.transition.alliance import asked_on
from localstd.transition.eligibility.asking import Asked
from localstd.transition.eligibility.requirement import Requirement, Standing, all_met
from localstd.transition.guidance import guidance_on
from localstd.wording import Wording

__all__ = ["Eligibility", "assess_eligibility", "assessed"]

_OF_LEGAL_PERSONS = frozenset(
    {"group.registered-first", "group.certificate", "group.credit-code", "group.code"}
)
_OF_THE_REGISTERED = _OF_LEGAL_PERSONS - {"group.code"}
_NOT_ASKED: Mapping[OrganisationForm | None, tuple[frozenset[str], Wording]] = {
    OrganisationForm.BRANCH: (
        _OF_LEGAL_PERSONS,
        Wording(
            "分支机构没有法人资格，由所属社会团体具备",
            "a branch is not a legal person: its organisation has it",
        ),
    ),
    OrganisationForm.UNREGISTERED: (
        _OF_LEGAL_PERSONS,
        Wording("未登记的联盟尚无此项", "an alliance that is not registered has none yet"),
    ),
    OrganisationForm.EXEMPT: (
        _OF_THE_REGISTERED,
        Wording(
            "不属于《社会团体登记管理条例》规定登记的范围（第三条第三款）",
            "it needs no registration (so2016 art. 3 para. 3)",
        ),
    ),
    OrganisationForm.BY_LAW: (
        _OF_THE_REGISTERED - {"group.certificate"},
        Wording(
            "依照法律规定，自批准成立之日起即具有法人资格（《社会团体登记管理条例》第十五条）",
            "by law it is a legal person from the day of its approval (so2016 art. 15)",
        ),
    ),
}


@frozen
class Eligibility:
    """Whether somebody may make group standards (制定团体标准的资格), by the law of a day.

    ``conditions`` are all that the law of ``as_of`` asks. ``silence`` says why nothing follows
    from them: on days before 2016-02-29 no law spoke of group standards; then ``citations`` are
    what policy said. :func:`assess_eligibility` makes them.

    >>> found = assess_eligibility(OrganisationFacts(form="社会团体"), date(2018, 6, 1))
    >>> found.is_eligible is None, found.unknown[0].name, found.unknown[0].untold
    (True, 'group.registered-first', ('registered',))
    """

    as_of: date
    conditions: tuple[Requirement, ...]
    citations: tuple[Citation, ...]
    silence: Wording | None = None

    @property
    def is_eligible(self) -> bool | None:
        """Say whether it may; ``None`` where that cannot be said."""
        return None if self.silence else all_met(self.conditions)

    @property
    def missing(self) -> tuple[Requirement, ...]:
        """Give what is not there; the document of each says what would meet it."""
        return tuple(one for one in self.conditions if one.standing is Standing.MISSING)

    @property
    def unknown(self) -> tuple[Requirement, ...]:
        """Give what cannot be said, since facts were not told."""
        return tuple(one for one in self.conditions if one.standing is Standing.UNKNOWN)


def assess_eligibility(
    facts: OrganisationFacts,
    as_of: date,
    *,
    law: Law | None = None,
    place: str | None = None,
) -> Eligibility:
    """Say of everything that the law of a day asks of makers of group standards how it stands.

    ``law`` is the one that ships unless another is given; ``place`` matters only where local law
    adds rules. What a branch or an alliance that is not registered cannot have by itself does not
    apply to it; that it is one is said by the first conditions. Nor does registration apply to a
    body that needs none, or is a legal person by law from its approval; such a one is asked for
    its certificate, which it may still be waiting for.

    Source: gs2016 part 2; gs2017t arts 3, 7; sl2017 art 18; gs2019 arts 8, 17, 20, 30; so2016 arts
    3, 12, 15, 17, 30.

    >>> branch = OrganisationFacts(form="branch", has_staff=True)
    >>> found = assess_eligibility(branch, date(2026, 7, 1))
    >>> found.is_eligible
    False
    >>> for one in found.missing:
    ...     print(one.wording.en, one.citations[0].wording.en, sep=": ")
    no branch makes it in its own name: so2016 art. 17
    >>> before = assess_eligibility(branch, date(2016, 2, 28))
    >>> before.is_eligible is None, before.silence.zh.partition("，")[0]
    (True, '当日尚无关于团体标准的规定')
    """
    held = guidance_on(as_of, law=law or china_law(), place=place, track=Track.ORDINARY)
    outline = held.outlines[AllianceWay.REGISTER]
    return Eligibility(
        as_of=as_of,
        conditions=assessed(held.eligibility, facts, as_of),
        citations=outline.citations,
        silence=outline.silence,
    )


def assessed(
    asked: Iterable[Asked], facts: OrganisationFacts, as_of: date
) -> tuple[Requirement, ...]:
    """Judge facts by some rules, save what is not asked of a body of this form."""
    told = asked_on(facts, as_of)
    not_asked = _NOT_ASKED.get(OrganisationForm.of(facts.form))
    if not_asked is None:
        return tuple([one.of(told) for one in asked])
    names, reason = not_asked
    return tuple(one.not_applicable(reason) if one.name in names else one.of(told) for one in asked)
