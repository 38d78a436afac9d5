"""What the law demands of the procedures of supervision (监督), one list a procedure."""

from collections.abc import Callable, Mapping

from localstd.law import ReviewOutcome, Track
from localstd.procedure import Event, Matter
from localstd.testing.procedures.demands import Demand, Forbidden, Order, Owing

__all__ = ["SUPERVISION_DEMANDS", "SUPERVISION_EXAMPLES"]

_COUNTY_DIGITS = 6  # of a place code


def _is_ordinary(matter: Matter) -> bool:
    return matter.track is Track.ORDINARY


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


def _gives_a_name(event: Event) -> bool:
    return event.facts.get("is_named") is True


_ACCEPTED = ("cr2019-accept",)
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
    "complaint": (
        Order(event="accepted", after="complained", basis=_ACCEPTED),
        Order(event="refused", after="complained", basis=_ACCEPTED),
        Order(event="mediation-agreed", after="accepted", basis=("cr2019-consent",)),
        Owing(event="complained", duty="acceptance", basis=_ACCEPTED),
        Owing(event="accepted", duty="decision-notice", basis=_ACCEPTED),
        Owing(event="refused", duty="decision-notice", basis=_ACCEPTED),
        Owing(event="accepted", duty="mediation", basis=("cr2019-mediation",)),
        Owing(event="ended", duty="mediation-notice", basis=("cr2019-mediation-notice",)),
        Owing(event="clue-found", duty="verification", basis=("cr2019-verify",)),
        Forbidden(stage="mediating", basis=("cr2019-consent",), unless="mediation-agreed"),
    ),
    "violation-report": (
        *(
            Owing(
                event=event,
                duty="filing-notice",
                basis=("cr2019-report-notice",),
                when=_gives_a_name,
            )
            for event in ("case-opened", "case-declined")
        ),
        Owing(event="reported", duty="verification", basis=("cr2019-report-handling",)),
        Order(event="concluded", after="case-opened", basis=("cr2019-report-handling",)),
    ),
    "standards-complaint": tuple(
        Owing(event=event, duty="reply", basis=("sl2017-complaint-reply",), when=_gives_a_name)
        for event in ("complained", "reported")
    ),
    "promotion": (
        Owing(
            event="planned",
            duty="promotion",
            basis=("place.promotion",),
            matters=_is_ordinary,
        ),
        Owing(
            event="carried-out",
            duty="implementation-report",
            basis=("place.promotion-report",),
            matters=_is_ordinary,
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

#: Facts that the kit cannot guess, by procedure. A place may ask for publicity among the measures.
SUPERVISION_EXAMPLES: Mapping[str, Mapping[str, tuple[object, ...]]] = {
    "inspection-plan": {"is_by_list": (True,)},
    "inspection": {
        "is_ordinary": (True,),
        "to_draw": (10,),
        "allowed": (10, 20),
        "inspected": (10,),
        "published": (10,),
    },
    "complaint": {
        "materials": (("complainant", "respondent", "request"),),
        "is_by_proxy": (False,),
        "is_consumer": (True,),
        "is_competent": (True,),
        "is_handled_elsewhere": (False,),
        "has_report": (False,),
        "ground": ("no-competence", "no-agreement"),
        "by_itself": (False,),
        "complainants": (1,),
        "complainant_agrees": (True,),
        "operator_agrees": (True,),
        "is_agreed": (True,),
        "is_near": (False,),
        "has_document": (True,),
    },
    "violation-report": {"is_concrete": (True,), "is_competent": (True, False)},
    "promotion": {"measure": ("publicity",), "measures": (("publicity",),)},
}
