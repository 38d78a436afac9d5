"""The four ways (四条出路), judged on the facts of an alliance by the law of a day.

None is put before another: the order is that of the law, from group to enterprise to local.
"""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Law, OrganisationForm, china_law
from localstd.transition.alliance import Alliance, WayName, asked_on
from localstd.transition.eligibility import assessed
from localstd.transition.guidance import Guidance, guidance_on
from localstd.transition.standing import Requirement
from localstd.transition.timetable import ends_of
from localstd.transition.way import Way, WayStep
from localstd.wording import Wording

__all__ = ["ways"]

_NO_BRANCH = Wording("不是分支机构", "it is no branch")
_MADE_BY = "group.made-by-organisation"
_REGISTERED = frozenset({OrganisationForm.ORGANISATION, OrganisationForm.TECHNOLOGY_ALLIANCE})


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
    register, through, joint, local = (
        _Judged(held=held, as_of=as_of, calendar=counted_by).way(name, conditions, before)
        for name, conditions, before in _asked(held, alliance, as_of)
    )
    return register, through, joint, local


def _asked(
    held: Guidance, alliance: Alliance, as_of: date
) -> Iterator[tuple[WayName, tuple[Requirement, ...], tuple[WayStep, ...]]]:
    """Give the conditions of each way, and the steps that go before its own."""
    form = OrganisationForm.of(alliance.organisation.form)
    before = () if form in _REGISTERED else held.registration
    yield WayName.REGISTER, tuple(_to_register(held, alliance, form, as_of)), before
    yield WayName.THROUGH_ORGANISATION, tuple(_through(held, alliance, form, as_of)), ()
    yield WayName.JOINT_ENTERPRISE, tuple(one.of(alliance.joint) for one in held.joint), ()
    yield WayName.LOCAL, tuple(one.of(alliance.scope) for one in held.local), ()


def _to_register(
    held: Guidance, alliance: Alliance, form: OrganisationForm | None, as_of: date
) -> Iterator[Requirement]:
    """Ask of an organisation what it is, of others what they can found; of nobody knows what, that.

    As long as nobody tells what the alliance is, nothing else can open or close the way.
    """
    own = alliance.organisation
    if form is None:
        yield from (one.of(own) for one in held.own if one.name == _MADE_BY)
    elif form in _REGISTERED:
        yield from assessed(held.own, asked_on(own, as_of))
    else:
        yield from (one.of(alliance.founding) for one in held.founding)
        yield from (one.of(own) for one in held.to_be)


def _through(
    held: Guidance, alliance: Alliance, form: OrganisationForm | None, as_of: date
) -> Iterator[Requirement]:
    """Ask of the host what it is and, of a branch, whether its organisation has authorised it."""
    yield from assessed(held.host, asked_on(alliance.host, as_of))
    for one in held.authority:
        is_branch = form is None or form is OrganisationForm.BRANCH
        yield one.of(alliance.organisation) if is_branch else one.not_applicable(_NO_BRANCH)


@frozen
class _Judged:
    """The day, its law and its calendar, by which every way is judged."""

    held: Guidance
    as_of: date
    calendar: WorkCalendar

    def way(
        self, name: WayName, conditions: tuple[Requirement, ...], before: tuple[WayStep, ...]
    ) -> Way:
        steps = (*before, *self.held.steps[name])
        silence = self.held.silences.get(name)
        earliest, at_latest = ends_of(steps, self.as_of, self.calendar)
        return Way(
            name=name,
            as_of=self.as_of,
            conditions=conditions,
            steps=steps,
            citations=self.held.bases[name],
            earliest=None if silence else earliest,
            at_latest=None if silence else at_latest,
            silence=silence,
        )
