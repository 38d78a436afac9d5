"""What follows from the law of a day alone (当日规定): what is asked, and the steps.

Between two changes of law it is one and the same value, kept with the law that it was made of.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from localstd._attrs import evolve, field, frozen, mapping_field
from localstd.law import AllianceWay, Citation, Law, LawOnDay, Track
from localstd.places import Level
from localstd.procedure import Role
from localstd.roles import CITY, GOVERNMENT, HEALTH, HOUSING, PROVINCE
from localstd.transition.eligibility.asking import Asked, asked_of
from localstd.transition.eligibility.conditions import (
    AUTHORITY,
    ELIGIBILITY,
    FOUNDING,
    JOINT,
    LOCAL,
    PUBLISHER,
    TO_BE,
)
from localstd.transition.ways_out.group_steps import REGISTRATION_STEPS
from localstd.transition.ways_out.planned import Planned
from localstd.transition.ways_out.plans import BASES, NAMED, SILENCES, STEPS
from localstd.transition.ways_out.timetable import Plan
from localstd.transition.ways_out.way import WayStep
from localstd.wording import Wording

__all__ = ["Guidance", "Outline", "guidance_on"]

_OF_CITIES = ("sl2017-local-issuer-city",)
_MAKERS: Mapping[Track, Role] = {
    Track.ORDINARY: PROVINCE,
    Track.FOOD: HEALTH,
    Track.ENVIRONMENT: GOVERNMENT,
    Track.ENGINEERING: HOUSING,
}


@frozen
class Outline:
    """What is said of a way whatever the facts: its steps, its basis, and where law is silent."""

    plan: Plan
    citations: tuple[Citation, ...]
    silence: Wording | None


@frozen
class Guidance:
    """What is asked on a day, at a place, on a track, of whom; and the outlines of the ways.

    ``registering`` is the plan of the first way with registration before it.
    """

    eligibility: tuple[Asked, ...]
    publisher: tuple[Asked, ...]
    founding: tuple[Asked, ...]
    to_be: tuple[Asked, ...]
    authority: tuple[Asked, ...]
    joint: tuple[Asked, ...]
    local: tuple[Asked, ...]
    registering: Plan
    outlines: Mapping[AllianceWay, Outline] = mapping_field()


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
    known = law.provisions
    named = filter(known.knows, NAMED)
    periods = (one.certain_period for name in named for one in known.joined(name))
    ends = {end for period in periods for end in (period.start, period.end)}
    changes = {*law.boundaries(place), *law.boundaries(place, track), *ends} - {None}
    ordinals = sorted(day.toordinal() for day in changes if day is not None)
    return _Course(law=law, place=place, track=track, ordinals=tuple(ordinals))


def _guidance(law: Law, day: date, place: str | None, track: Track) -> Guidance:
    on = _Citing(law=law, day=day, place=place, track=Track.ORDINARY)
    on_track = evolve(on, track=track)
    outlines = {
        name: (on_track if name is AllianceWay.LOCAL else on).outline(name) for name in AllianceWay
    }
    publishing = outlines[AllianceWay.REGISTER].plan.steps
    return Guidance(
        eligibility=asked_of(on.held, ELIGIBILITY),
        publisher=asked_of(on.held, PUBLISHER),
        founding=asked_of(on.held, FOUNDING),
        to_be=asked_of(on.held, TO_BE),
        authority=asked_of(on.held, AUTHORITY),
        joint=asked_of(on.held, JOINT),
        local=asked_of(on_track.held, LOCAL),
        registering=Plan.of(*on.steps(REGISTRATION_STEPS), *publishing),
        outlines=outlines,
    )


@frozen
class _Citing:
    """Where the law is looked up: on a day, at a place, on a track."""

    law: Law
    day: date
    place: str | None
    track: Track

    @property
    def held(self) -> LawOnDay:
        return self.law.on(self.day, self.place, self.track)

    def outline(self, name: AllianceWay) -> Outline:
        rule, silence = SILENCES[name]
        return Outline(
            plan=Plan.of(*self.steps(STEPS[name])),
            citations=self.citations(BASES[name]),
            silence=silence if self.held.get_rule(rule) is None else None,
        )

    def citations(self, ids: Iterable[str]) -> tuple[Citation, ...]:
        known = self.law.provisions
        return known.holding(tuple(filter(known.knows, ids)), self.day, self.place)

    def steps(self, planned: Iterable[Planned]) -> Iterator[WayStep]:
        """Keep the steps of which a provision of the day speaks."""
        for one in planned:
            citations = self.citations(one.basis_of(self.track))
            if citations and (self.is_city or not one.is_of_cities):
                yield self.step(one, citations)

    def step(self, planned: Planned, citations: tuple[Citation, ...]) -> WayStep:
        held = self.held
        return WayStep(
            name=planned.name,
            wording=planned.wording,
            by=planned.by or self.maker,
            documents=planned.documents,
            citations=citations,
            since=planned.since,
            at_least=held.get_limit(planned.at_least),
            at_most=held.get_limit(planned.at_most),
            is_optional=planned.is_optional,
        )

    @property
    def is_city(self) -> bool:
        return self.place is not None and Level.of(self.place) is Level.CITY

    @property
    def maker(self) -> Role:
        """Give who makes local standards here; a city does since the law of 2017 lets it."""
        may_be_a_city = self.is_city and self.track is Track.ORDINARY
        return CITY if may_be_a_city and self.citations(_OF_CITIES) else _MAKERS[self.track]
