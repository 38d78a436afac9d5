"""The four ways (四种途径), judged on the facts of an alliance by the law of a day.

None is put before another: the order is that of the law, from group to enterprise to local.
"""

from collections.abc import Iterable
from datetime import date

from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import AllianceWay, Law, OrganisationForm, china_law
from localstd.transition.alliance import Alliance
from localstd.transition.eligibility.asking import Asked
from localstd.transition.eligibility.assessment import assessed
from localstd.transition.eligibility.requirement import Requirement
from localstd.transition.guidance import Guidance, Outline, guidance_on
from localstd.transition.ways_out.timetable import Plan
from localstd.transition.ways_out.way import Way
from localstd.wording import Wording

__all__ = ["ways"]

_NO_BRANCH = Wording("不是分支机构", "it is not a branch")
_MADE_BY = "group.made-by-organisation"
_ORGANISATIONS = frozenset(
    {
        OrganisationForm.ORGANISATION,
        OrganisationForm.TECHNOLOGY_ALLIANCE,
        OrganisationForm.EXEMPT,
        OrganisationForm.BY_LAW,
    }
)


def ways(
    alliance: Alliance,
    as_of: date,
    *,
    law: Law | None = None,
    calendar: WorkCalendar | None = None,
) -> tuple[Way, Way, Way, Way]:
    """List the lawful ways out of an alliance standard, each judged on what is known.

    Always all four, in one order, which prefers none: to publish as a registered organisation,
    through an existing one, as a joint enterprise standard, as a local standard. ``law`` and
    ``calendar`` are those that ship unless others are given.

    Source: so2016 arts 9-13, 17; gs2016, gs2017t, gs2019; sl2017 arts 13, 18, 19; sd2020 arts
    18, 21, 39; sh2019 art 14.

    Raises:
        DateError: if a period ends beyond the year 9999.
        PlaceCodeError: if the alliance's place is no place code.

    >>> from localstd.law import JointFacts, OrganisationFacts, ScopeFacts
    >>> tea = Alliance(
    ...     organisation=OrganisationFacts(form="unregistered"),
    ...     joint=JointFacts(enterprises=12, same_chain=True),
    ...     scope=ScopeFacts(ground=""),
    ...     place_code="37",
    ... )
    >>> for way in ways(tea, date(2026, 7, 1)):
    ...     print(f"{way.name:22}{way.is_open!s:6}{way.earliest} {way.at_latest}")
    register              None  2026-07-31 2026-09-30
    through-organisation  None  2026-07-31 None
    joint-enterprise      True  2026-07-01 None
    local                 False 2026-07-31 2026-09-29
    """
    counted_by = calendar or china_calendar()
    held = guidance_on(
        as_of, law=law or china_law(), place=alliance.place_code, track=alliance.track
    )
    form = OrganisationForm.of(alliance.organisation.form)
    plan = None if form in _ORGANISATIONS else held.registering
    register, through, joint, local = (
        _judged(
            name, conditions, outline=held.outlines[name], plan=first, on=as_of, calendar=counted_by
        )
        for name, conditions, first in (
            (AllianceWay.REGISTER, _to_register(held, alliance, form, as_of), plan),
            (AllianceWay.THROUGH_ORGANISATION, _through(held, alliance, form, as_of), None),
            (AllianceWay.JOINT_ENTERPRISE, _met_by(held.joint, alliance.joint), None),
            (AllianceWay.LOCAL, _met_by(held.local, alliance.scope), None),
        )
    )
    return register, through, joint, local


def _met_by(asked: Iterable[Asked], facts: object) -> tuple[Requirement, ...]:
    return tuple([one.of(facts) for one in asked])


def _to_register(
    held: Guidance, alliance: Alliance, form: OrganisationForm | None, as_of: date
) -> tuple[Requirement, ...]:
    """Ask an organisation what it is, others what they can found.

    As long as nobody tells what the alliance is, nothing else can open or close the way.
    """
    own = alliance.organisation
    if form is None:
        return _met_by((one for one in held.publisher if one.name == _MADE_BY), own)
    if form in _ORGANISATIONS:
        return assessed(held.publisher, own, as_of)
    return (*_met_by(held.founding, alliance.founding), *_met_by(held.to_be, own))


def _through(
    held: Guidance, alliance: Alliance, form: OrganisationForm | None, as_of: date
) -> tuple[Requirement, ...]:
    """Ask the host what it is and, of a branch, whether its organisation has authorised it."""
    of_host = assessed(held.publisher, alliance.host, as_of)
    if form is None or form is OrganisationForm.BRANCH:
        return (*of_host, *_met_by(held.authority, alliance.organisation))
    return (*of_host, *(one.not_applicable(_NO_BRANCH) for one in held.authority))


def _judged(  # noqa: PLR0913  all that a way is made of
    name: AllianceWay,
    conditions: tuple[Requirement, ...],
    *,
    outline: Outline,
    plan: Plan | None,
    on: date,
    calendar: WorkCalendar,
) -> Way:
    taken = plan or outline.plan
    earliest, at_latest = (None, None) if outline.silence else taken.ends(on, calendar)
    return Way(
        name=name,
        as_of=on,
        conditions=conditions,
        steps=taken.steps,
        citations=outline.citations,
        earliest=earliest,
        at_latest=at_latest,
        silence=outline.silence,
    )
