"""What follows from the law of a day alone (当日规定): what is asked, and the steps.

Between two changes of law it is one and the same value, kept with the law that it was made of.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date

from localstd._attrs import field, frozen, mapping_field
from localstd.law import Citation, Law, LawOnDay, Track
from localstd.transition.alliance import WayName
from localstd.transition.asking import Asked, asked_of
from localstd.transition.conditions import (
    AUTHORITY,
    ELIGIBILITY,
    FOUNDING,
    HOST,
    JOINT,
    LOCAL,
    OWN,
    TO_BE,
)
from localstd.transition.group_steps import REGISTRATION_STEPS
from localstd.transition.planned import Planned
from localstd.transition.plans import BASES, NAMED, SILENCES, STEPS
from localstd.transition.way import WayStep
from localstd.wording import Wording

__all__ = ["Guidance", "guidance_on"]


@frozen
class Guidance:
    """What is asked on a day, at a place, on a track; the steps; and where the law is silent."""

    eligibility: tuple[Asked, ...]
    own: tuple[Asked, ...]
    founding: tuple[Asked, ...]
    to_be: tuple[Asked, ...]
    host: tuple[Asked, ...]
    authority: tuple[Asked, ...]
    joint: tuple[Asked, ...]
    local: tuple[Asked, ...]
    registration: tuple[WayStep, ...]
    steps: Mapping[WayName, tuple[WayStep, ...]] = mapping_field()
    bases: Mapping[WayName, tuple[Citation, ...]] = mapping_field()
    silences: Mapping[WayName, Wording] = mapping_field()


@frozen
class _Course:
    """Guidance at one place on one track through time, each made when it is first asked for."""

    law: Law
    place: str | None
    track: Track
    ordinals: tuple[int, ...]  # of the days on which something begins or ends
    made: dict[int, Guidance] = field(init=False, eq=False, repr=False, factory=dict)

    def on(self, day: date) -> Guidance:
        position = bisect_right(self.ordinals, day.toordinal())
        found = self.made.get(position)
        if found is None:
            found = self.made[position] = _guidance(self.law, day, self.place, self.track)
        return found


def guidance_on(day: date, *, law: Law, place: str | None, track: Track) -> Guidance:
    """Give what the law of a day says to an alliance of a place, on a track."""
    return law.made_once(_course, (place, track)).on(day)


def _course(law: Law, about: tuple[str | None, Track]) -> _Course:
    place, track = about
    periods = (law.provisions[one].certain_period for one in NAMED if one in law.provisions)
    ends = {end for period in periods for end in (period.start, period.end)}
    changes = {*law.boundaries(place), *law.boundaries(place, track), *ends} - {None}
    ordinals = sorted(day.toordinal() for day in changes if day is not None)
    return _Course(law=law, place=place, track=track, ordinals=tuple(ordinals))


def _guidance(law: Law, day: date, place: str | None, track: Track) -> Guidance:
    ordinary, tracked = law.on(day, place), law.on(day, place, track)
    where = _Citing(law=law, day=day, place=place)
    on = dict.fromkeys(WayName, ordinary) | {WayName.LOCAL: tracked}
    tracks = dict.fromkeys(WayName, Track.ORDINARY) | {WayName.LOCAL: track}
    return Guidance(
        eligibility=asked_of(ordinary, ELIGIBILITY),
        own=asked_of(ordinary, OWN),
        founding=asked_of(ordinary, FOUNDING),
        to_be=asked_of(ordinary, TO_BE),
        host=asked_of(ordinary, HOST),
        authority=asked_of(ordinary, AUTHORITY),
        joint=asked_of(ordinary, JOINT),
        local=asked_of(tracked, LOCAL),
        registration=where.steps(REGISTRATION_STEPS, ordinary, Track.ORDINARY),
        steps={name: where.steps(all_, on[name], tracks[name]) for name, all_ in STEPS.items()},
        bases={name: where.citations(ids) for name, ids in BASES.items()},
        silences={
            name: silence
            for name, (rule, silence) in SILENCES.items()
            if on[name].get_rule(rule) is None
        },
    )


@frozen
class _Citing:
    """Where provisions are looked up: on a day, at a place."""

    law: Law
    day: date
    place: str | None

    def citations(self, ids: tuple[str, ...]) -> tuple[Citation, ...]:
        return self.law.provisions.holding(ids, self.day, self.place)

    def steps(
        self, planned: Iterable[Planned], held: LawOnDay, track: Track
    ) -> tuple[WayStep, ...]:
        """Keep the steps of which a provision of the day speaks."""
        cited = ((one, self.citations(one.basis_of(track))) for one in planned)
        return tuple(_step(one, citations, held) for one, citations in cited if citations)


def _step(planned: Planned, citations: tuple[Citation, ...], held: LawOnDay) -> WayStep:
    return WayStep(
        name=planned.name,
        wording=planned.wording,
        by=planned.by,
        documents=planned.documents,
        citations=citations,
        since=planned.since,
        at_least=held.get_limit(planned.at_least),
        at_most=held.get_limit(planned.at_most),
        is_optional=planned.is_optional,
    )
