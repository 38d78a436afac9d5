"""What the law demands of the procedures of supervision (监督), one list a procedure."""

from collections.abc import Callable, Mapping

from localstd.law import ReviewOutcome, Track
from localstd.procedure import Event, Matter
from localstd.testing.procedures.demands import Demand, Forbidden, Order, Owing

__all__ = ["SUPERVISION_DEMANDS", "SUPERVISION_EXAMPLES"]

_COUNTY_DIGITS = 6  # of a place code


def _is_of_shanghai(matter: Matter) -> bool:
    return (matter.place or "")[:2] == "31" and matter.track is Track.ORDINARY


def _is_of_shandong(matter: Matter) -> bool:
    return (matter.place or "")[:2] == "37" and matter.track is Track.ORDINARY


def _is_answered(matter: Matter) -> bool:
    """Say whether the law names who answers: departments of cities and above, and no county's."""
    return len(matter.place or "") < _COUNTY_DIGITS


def _is_adopted(answered: Event) -> bool:
    return answered.facts.get("result") == "adopted"


def _recommends(outcome: ReviewOutcome) -> Callable[[Event], bool]:
    return lambda event: event.facts.get("recommendation") == outcome


def _by_a_market_department(event: Event) -> bool:
    return event.by is None or event.by.role not in {"sector", "national-sector"}


def _is_of_a_place(matter: Matter) -> bool:
    return matter.place is not None


_PLANNED, _SHOWN = ("drs2019-plan",), ("drs2019-publicity",)

#: By procedure, as those of every procedure that ships.
SUPERVISION_DEMANDS: Mapping[str, tuple[Demand, ...]] = {
    "inspection-plan": (
        Owing(
            event="approved",
            duty="report",
            basis=_PLANNED,
            when=_by_a_market_department,
            matters=_is_of_a_place,
        ),
        Owing(
            event="amended",
            duty="report",
            basis=_PLANNED,
            when=_by_a_market_department,
            matters=_is_of_a_place,
        ),
        Forbidden(stage="approved", basis=_PLANNED, unless="approved"),
    ),
    "inspection": (
        Order(event="drawn", after="list-fixed", basis=_PLANNED),
        Order(event="inspected", after="drawn", basis=_PLANNED),
        Owing(
            event="inspected",
            duty="publicity-of-results",
            basis=_SHOWN,
            when=_by_a_market_department,
        ),
        Forbidden(stage="closed", basis=_SHOWN, unless="results-published"),
    ),
    "promotion": (
        Owing(event="planned", duty="promotion", basis=("sh-promotion",), matters=_is_of_shanghai),
        Owing(
            event="carried-out",
            duty="implementation-report",
            basis=("sd-promotion",),
            matters=_is_of_shandong,
        ),
    ),
    "feedback": (
        Owing(event="received", duty="reply", basis=("sl2017-feedback",), matters=_is_answered),
        Owing(
            event="answered",
            duty="review-request",
            basis=("sl2017-feedback",),
            when=_is_adopted,
            matters=_is_answered,
        ),
    ),
    "evaluation": tuple(
        Owing(
            event="concluded",
            duty="review-request",
            basis=("sl2017-feedback",),
            when=_recommends(outcome),
            matters=_is_answered,
        )
        for outcome in (ReviewOutcome.REVISE, ReviewOutcome.ABOLISH)
    ),
}

#: Facts that the kit cannot guess, by procedure. Shanghai asks for publicity among the measures.
SUPERVISION_EXAMPLES: Mapping[str, Mapping[str, tuple[object, ...]]] = {
    "inspection-plan": {"is_by_list": (True,)},
    "inspection": {
        "is_ordinary": (True,),
        "to_draw": (10,),
        "allowed": (10, 20),
        "inspected": (10,),
        "published": (10,),
    },
    "promotion": {"measure": ("publicity",), "measures": (("publicity",),)},
}
