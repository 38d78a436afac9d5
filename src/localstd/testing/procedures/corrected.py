"""What the law demands of orders to correct (责令改正), and of what follows them."""

from collections.abc import Mapping

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import GovernmentFault, GovernmentMaker
from localstd.procedure import Decision, Event, History, Matter
from localstd.testing.problem import Problem
from localstd.testing.procedures.demands import Demand, Forbidden, Order, Owing, cited_on
from localstd.testing.procedures.trial import Trial

__all__ = ["CORRECTION_DEMANDS", "CORRECTION_EXAMPLES", "LaterTerm"]

_PLACE_DIGITS = (2, 4, 6)  # of a place code


@frozen
class LaterTerm:
    """A term is extended while it runs, and to no earlier day (延长改正期限).

    ``orders`` are the events that set a term by their fact ``due``. ``basis`` are ids of
    provisions; it is asked on days on which one of them is in force.

    >>> LaterTerm(orders=("correction-ordered",), basis=("sl2017-group-substance",)).orders
    ('correction-ordered',)
    """

    orders: tuple[str, ...]
    basis: tuple[str, ...]

    def broken(self, trial: Trial, history: History, decision: Decision) -> tuple[Problem, ...]:
        """Say that the term was over, or becomes shorter."""
        event = decision.event
        if event.type != "term-extended":
            return ()
        if not cited_on(trial, self.basis, event.on.first, history.matter):
            return ()
        setting = {*self.orders, "term-extended"}
        days = [
            due
            for one in history.standing
            if one.type in setting and isinstance(due := one.facts.get("due"), PartialDate)
        ]
        new = event.facts.get("due")
        if not days or not isinstance(new, PartialDate):
            return ()
        was = days[-1]
        is_kept = event.on.first <= was.last and new.last >= was.first
        case = f"term-extended on {event.on}: from {was} to {new}"
        return () if is_kept else (Problem("no term extended late or to an earlier day", case),)


def _is_of_a_place(matter: Matter) -> bool:
    return len(matter.place or "") in _PLACE_DIGITS


def _breaks_a_mandatory_one(event: Event) -> bool:
    return event.facts.get("ground") == "breaks-mandatory"


_EXPLAIN, _NUMBER, _REVIEW = ("sl2017-explain",), ("sl2017-gov-number",), ("sl2017-gov-review",)
_CREDIT = ("sl2017-mand-penalty",)
_GOVERNMENT_ORDERS = ("numbering-ordered", "filing-ordered", "review-ordered")

#: By procedure, as those of every procedure that ships.
CORRECTION_DEMANDS: Mapping[str, tuple[Demand, ...]] = {
    "government-correction": (
        *(
            Order(event=event, after="explanation-asked", basis=_EXPLAIN)
            for event in _GOVERNMENT_ORDERS
        ),
        Forbidden(
            stage="number-revoked",
            basis=_NUMBER,
            unless=("numbering-ordered", "filing-ordered"),
        ),
        Forbidden(stage="abolished", basis=_NUMBER, unless=("filing-ordered", "refused")),
        Order(event="withdrawn", after="withdrawal-ordered", basis=("place.unauthorised",)),
        Owing(event="withdrawal-ordered", duty="withdrawal", basis=("place.unauthorised",)),
        Forbidden(stage="disciplined", basis=_REVIEW, unless="review-ordered"),
        LaterTerm(orders=_GOVERNMENT_ORDERS, basis=_EXPLAIN),
        Owing(
            event="complained",
            duty="reply",
            basis=("sl2017-complaint-reply",),
            when=lambda event: event.facts.get("is_named") is True,
        ),
    ),
    "nonconformity": (
        Order(event="credit-recorded", after="dealt-with", basis=_CREDIT),
        *(
            Owing(
                event="dealt-with",
                duty=duty,
                basis=_CREDIT,
                when=_breaks_a_mandatory_one,
                matters=_is_of_a_place,
            )
            for duty in ("credit", "publicity")
        ),
    ),
}

#: Facts that the kit cannot guess, by procedure.
CORRECTION_EXAMPLES: Mapping[str, Mapping[str, tuple[object, ...]]] = {
    "government-correction": {
        "ground": tuple(GovernmentFault),
        "maker": tuple(GovernmentMaker),
    },
    "nonconformity": {"ground": ("breaks-mandatory", "nonconforming")},
}
