"""Facts of terms and proofs (改正期限、改正证明): an order that is extended, and what shows an end.

No article names an extension, a proof or a re-inspection (复查). The rules that take these facts
read sl2017 arts 32, 34, 38, 39 and 42, which leave the term to the order.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law.term import Term

__all__ = ["CorrectionGround", "ExtensionFacts", "ProofFacts", "ReinspectionResult"]


class ReinspectionResult(Term):
    """What a re-inspection may find (复查结果)."""

    CORRECTED = ("corrected", "已改正", "corrected")
    NOT_CORRECTED = ("not-corrected", "未改正", "not corrected")


class CorrectionGround(Term):
    """On what it may rest that something is corrected (改正的依据)."""

    PROOF = ("proof", "改正证明", "proof that was handed in")
    REINSPECTION = ("re-inspection", "复查", "a re-inspection")


@frozen
class ExtensionFacts:
    """What is known of the extension of a term (延长改正期限).

    ``due`` is the last day of before, ``extended_to`` that of after, both included; ``acted`` is
    the day on which it is extended.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 6, 3)).rule("correction.extension")
    >>> facts = ExtensionFacts(
    ...     due=PartialDate(2024, 6, 30),
    ...     extended_to=PartialDate(2024, 6, 15),
    ...     acted=PartialDate(2024, 6, 3),
    ... )
    >>> rule.judge(facts).outcome.value
    'broken'
    """

    due: PartialDate | None = None
    extended_to: PartialDate | None = None
    acted: PartialDate | None = None


@frozen
class ProofFacts:
    """On what it rests that something is corrected (改正的依据).

    ``rests_on`` has the name or the Chinese words of a :class:`CorrectionGround`. ``has_proof``:
    proof was handed in since the order, and no later re-inspection found it wanting.
    ``has_passed``: the last re-inspection since the order found it corrected.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 6, 3)).rule("correction.proof")
    >>> rule.judge(ProofFacts(rests_on="复查", has_passed=True)).outcome.value
    'kept'
    """

    rests_on: str | None = None
    has_proof: bool | None = None
    has_passed: bool | None = None
