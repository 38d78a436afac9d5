"""What the law demands of plans, coordination, cities and counties, one list a procedure."""

from collections.abc import Mapping

from localstd._attrs import frozen
from localstd.law import Track
from localstd.procedure import Decision, Event, History, Matter
from localstd.testing.problem import Problem
from localstd.testing.procedures.demands import Demand, Forbidden, Order, Owing
from localstd.testing.procedures.trial import Trial

__all__ = ["COORDINATION_DEMANDS", "COORDINATION_EXAMPLES", "Never", "OrderOfEach"]

_CITY_DIGITS, _COUNTY_DIGITS = 4, 6  # of a place code


@frozen
class Never:
    """An event that is never permitted, on days on which one of some provisions is in force.

    >>> Never(event="standard-made", basis=("sl2017-local-issuer-city",)).event
    'standard-made'
    """

    event: str
    basis: tuple[str, ...]

    def broken(self, trial: Trial, _: History, decision: Decision) -> tuple[Problem, ...]:
        """Say that it was permitted all the same."""
        event, known = decision.event, trial.law.provisions
        is_asked = any(event.on.first in known[one].certain_period for one in self.basis)
        if event.type != self.event or not is_asked:
            return ()
        return (Problem(f"no {self.event} at all", f"{event.type} on {event.on}"),)


@frozen
class OrderOfEach:
    """An event never happens without another one about the same thing before it (逐项先后次序).

    ``each`` is the fact that both tell, such as the item of a plan. It is demanded on the ordinary
    track alone: of others the law that was read asks for no appraisal.

    >>> OrderOfEach(event="item-planned", after="appraised", each="item", basis=()).each
    'item'
    """

    event: str
    after: str
    each: str
    basis: tuple[str, ...]

    def broken(self, trial: Trial, history: History, decision: Decision) -> tuple[Problem, ...]:
        """Say that the other one is missing."""
        event, known = decision.event, trial.law.provisions
        is_asked = any(event.on.first in known[one].certain_period for one in self.basis)
        is_ordinary = history.matter.track is Track.ORDINARY
        if event.type != self.event or not is_asked or not is_ordinary:
            return ()
        told = [
            one
            for one in history.standing
            if one.type == self.after and one.on.first <= event.on.last
        ]
        name = event.facts.get(self.each)
        if any(one.facts.get(self.each) == name for one in told):
            return ()
        case = f"{event.type} of {name} on {event.on}: without {self.after}"
        return (Problem(f"no {self.event} without {self.after} of the same", case),)


def _has_a_maker(matter: Matter) -> bool:
    is_county = len(matter.place or "") >= _COUNTY_DIGITS
    return matter.track is Track.ORDINARY and not is_county


def _is_of_a_city(matter: Matter) -> bool:
    return len(matter.place or "") == _CITY_DIGITS and matter.track is Track.ORDINARY


def _is_of_a_county(matter: Matter) -> bool:
    return len(matter.place or "") >= _COUNTY_DIGITS and matter.track is Track.ORDINARY


def _is_of_the_nation(matter: Matter) -> bool:
    return matter.place is None


def _tells_its_day(event: Event) -> bool:
    return "deadline" in event.facts


_CITY = ("sl2017-local-issuer-city",)
_MAKERS = ("sl2017-local-issuer-province", *_CITY)
_APPRAISED = ("sl2017-need-survey",)
_SEEN_THROUGH = ("seed-follow-up",)

#: By procedure, as those of every procedure that ships.
COORDINATION_DEMANDS: Mapping[str, tuple[Demand, ...]] = {
    "annual-plan": (
        *(
            OrderOfEach(event=event, after="appraised", each="item", basis=_APPRAISED)
            for event in ("item-planned", "item-added")
        ),
        *(
            Owing(
                event=event,
                duty="item",
                basis=("ls2020-plan",),
                when=_tells_its_day,
                matters=_has_a_maker,
            )
            for event in ("item-planned", "item-added", "item-rescheduled")
        ),
        Forbidden(stage="issued", basis=_CITY, unless="city-empowered", matters=_is_of_a_city),
        Forbidden(stage="calling", basis=_MAKERS, matters=_is_of_a_county),
    ),
    "coordination": (
        *(
            Owing(event=event, duty="follow-up", basis=_SEEN_THROUGH)
            for event in ("follow-up-set", "follow-up-extended")
        ),
        Forbidden(
            stage="at-mechanism",
            basis=("sl2017-dispute",),
            unless="consultation-failed",
            matters=_is_of_the_nation,
        ),
        Forbidden(stage="decided", basis=("sl2017-dispute",), unless=("agreed", "resolved")),
    ),
    "city-power": (
        Order(event="withdrawn", after="approved", basis=_CITY),
        Forbidden(stage="approved", basis=_CITY, unless="approved"),
        Forbidden(stage="approved", basis=("sl1988-local-issuer",), matters=_is_of_a_city),
    ),
    "county-part": (
        Never(event="standard-made", basis=_CITY),
        Owing(
            event="supervision-began",
            duty="supervision",
            basis=("sl2017-supervise",),
            matters=_is_of_a_county,
        ),
        Order(event="supervision-reported", after="supervised", basis=("sl2017-supervise",)),
    ),
}

#: Facts that the kit cannot guess, by procedure.
COORDINATION_EXAMPLES: Mapping[str, Mapping[str, tuple[object, ...]]] = {
    "annual-plan": {
        "item": ("1", "2"),
        "surveyed": (True,),
        "appraised": (True,),
        "urgent": ("safety",),
        "ground": ("policy",),
        "is_published": (False,),
    },
    "coordination": {"task": ("1", "2")},
    "city-power": {"need": ("本地自然条件",)},
}
