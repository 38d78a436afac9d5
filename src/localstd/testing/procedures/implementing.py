"""What the law demands of promotion, feedback and evaluation (实施推广、反馈、评价)."""

from collections.abc import Callable, Mapping

from localstd.law import ReviewOutcome, Track
from localstd.procedure import Event, Matter
from localstd.testing.procedures.demands import Demand, Owing

__all__ = ["IMPLEMENTATION_DEMANDS", "IMPLEMENTATION_EXAMPLES"]

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


#: By procedure, as those of every procedure that ships.
IMPLEMENTATION_DEMANDS: Mapping[str, tuple[Demand, ...]] = {
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

#: Shanghai asks for publicity, and the kit cannot guess which measure that is.
IMPLEMENTATION_EXAMPLES: Mapping[str, Mapping[str, tuple[object, ...]]] = {
    "promotion": {"measure": ("publicity",), "measures": (("publicity",),)},
}
