"""Outcomes of a review (复审结论): continue, revise, abolish; and what practice added."""

from localstd.law import Check, OutcomeFacts, Weight
from localstd.procedure import Condition, Situation
from localstd.steps.picking import text
from localstd.wording import Wording

__all__ = ["CHECKS", "OUTCOME", "OUTCOMES"]

OUTCOME_UNKNOWN_TO_LAW = Check(
    code="LS654",
    name="outcome-unknown-to-law",
    weight=Weight.BAR,
    title=Wording("复审结论不合规定", "outcome that the law does not know"),
    message=Wording(
        "{number}的复审结论不在法定结论之内",
        "{number}: the outcome of the review is none that the law knows",
    ),
    remedy=Wording("改为继续有效、修订或者废止", "conclude to continue, revise or abolish"),
)
OUTCOME_BY_PRACTICE = Check(
    code="LS655",
    name="outcome-by-practice",
    weight=Weight.NOTE,
    title=Wording("转化为团体标准属实践做法", "conversion is practice, not law"),
    message=Wording(
        "{number}转化为团体标准，是2023年以来的做法",
        "{number} is converted to a group standard, which is practice since 2023",
    ),
    remedy=Wording(
        "由社会团体按团体标准程序制定", "a social organisation makes it by its own rules"
    ),
)
CHECKS = (OUTCOME_UNKNOWN_TO_LAW, OUTCOME_BY_PRACTICE)

OUTCOMES = ("continue", "revise", "abolish", "convert")  #: 继续有效、修订、废止、转化为团体标准


def outcome(situation: Situation) -> OutcomeFacts:
    """Pick the outcome that the event tells."""
    return OutcomeFacts(outcome=text(situation, "outcome"))


#: What is asked of every outcome.
OUTCOME = (
    Condition(rule="local.review-outcome", check=OUTCOME_UNKNOWN_TO_LAW, facts=outcome),
    Condition(rule="local.review-convert", check=OUTCOME_BY_PRACTICE, facts=outcome),
)
