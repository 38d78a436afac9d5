"""Proof of correction (改正证明) and re-inspection (复查): on what it rests that it is corrected.

No article names them: who was ordered hands in what shows the correction, and a department looks
again, as it inspects at all (sl2017 art 32). That a correction says on which of them it rests is
a reading, and what departs from it is warned of.

>>> [one.name for one in PROOF_EVENTS]
['proof-handed-in', 're-inspected']
"""

from functools import partial

from localstd.law import CorrectionGround, ProofFacts, ReinspectionResult
from localstd.procedure import TEXT, TEXTS, Condition, Event, Mandate, Row, Situation
from localstd.steps.checks import CORRECTION_UNPROVEN
from localstd.steps.facts import REASON, event_type, fact, required, term
from localstd.steps.terms import since_order

__all__ = ["PROOF_EVENTS", "RESTS_ON", "asks_for_proof", "has_passed", "proving"]

_RESULT = required("result", "复查结果", "result", term(ReinspectionResult))
#: 改正的依据: on what it rests that it is corrected, the last of its kind.
RESTS_ON = fact("rests_on", "改正的依据", "what it rests on", term(CorrectionGround))
#: The two events, in their usual order.
PROOF_EVENTS = (
    event_type(
        "proof-handed-in", "提交改正证明", "proof of correction handed in",
        fact("documents", "证明材料", "documents", TEXTS), REASON,
    ),
    event_type(
        "re-inspected", "复查", "inspected again",
        _RESULT, fact("inspection", "复查记录", "record of the inspection", TEXT), REASON,
    ),
)  # fmt: skip
_PROOF, _AGAIN = (one.name for one in PROOF_EVENTS)


def _found_corrected(event: Event) -> bool:
    return event.facts.get("result") == ReinspectionResult.CORRECTED


def has_passed(since: tuple[Event, ...]) -> bool | None:
    """Say whether the last re-inspection found it corrected; ``None`` where there was none.

    >>> from datetime import date
    >>> has_passed((Event.of("re-inspected", date(2024, 6, 3), result="corrected"),))
    True
    """
    last = next((one for one in reversed(since) if one.type == _AGAIN), None)
    return None if last is None else _found_corrected(last)


def _has_proof(since: tuple[Event, ...]) -> bool:
    """Say whether proof was handed in that no later re-inspection found wanting."""
    last = next((one for one in reversed(since) if one.type == _PROOF), None)
    return last is not None and has_passed(since[since.index(last) :]) is not False


def _picked(orders: tuple[str, ...], situation: Situation) -> ProofFacts:
    since = since_order(situation.state, *orders)
    no = False if situation.is_whole else None
    rests_on = situation.event.facts.get("rests_on")
    return ProofFacts(
        rests_on=rests_on if isinstance(rests_on, str) else None,
        has_proof=_has_proof(since) or no,
        has_passed=has_passed(since) or no,
    )


def _is_ordered(orders: tuple[str, ...], situation: Situation) -> bool:
    return any(one in situation.state.latest for one in orders)


def asks_for_proof(*orders: str) -> Condition:
    """Ask of a correction after an order on what it rests (改正的依据).

    >>> asks_for_proof("correction-ordered").check.code
    'LS851'
    """
    return Condition(
        rule="correction.proof",
        check=CORRECTION_UNPROVEN,
        facts=partial(_picked, orders),
        when=partial(_is_ordered, orders),
    )


def proving(
    *, at: tuple[str, ...], by: tuple[Mandate, ...], who: tuple[Mandate, ...]
) -> tuple[Row, Row]:
    """Make the rows of proof, by who was ordered, and of re-inspection, by who orders.

    >>> from localstd.steps.authorities import by_authorities
    >>> rows = proving(at=("ordered", "overdue"), by=(), who=by_authorities("sl2017-supervise"))
    >>> [(row.event, row.to) for row in rows]
    [('proof-handed-in', None), ('re-inspected', None)]
    """
    return (
        Row(at=at, event=_PROOF, to=None, who=by, basis=("sl2017-supervise",)),
        Row(at=at, event=_AGAIN, to=None, who=who, basis=("sl2017-supervise",)),
    )
