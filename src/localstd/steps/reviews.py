"""The review (复审) as a standard's file and its reviews both carry it: duties and outcomes."""

from localstd.law import OutcomeFacts, ReviewOutcome
from localstd.procedure import Condition, DutyType, Event, Situation
from localstd.steps.checks import OUTCOME_BY_PRACTICE, OUTCOME_UNKNOWN_TO_LAW, REVIEW_OVERDUE
from localstd.steps.makers import reviewed_under
from localstd.wording import Wording

__all__ = [
    "ABOLITION",
    "EARLY_REVIEW",
    "OUTCOME",
    "REVIEW",
    "REVIEW_LIMIT",
    "REVISION",
    "concludes_abolition",
    "concludes_revision",
]

#: The longest cycle (复审周期), by its name in the law.
REVIEW_LIMIT = "local.review"


def _outcome(situation: Situation) -> OutcomeFacts:
    return OutcomeFacts(outcome=situation.text("outcome"))


#: What is asked of every outcome (复审结论): that the law knows it, or practice does.
OUTCOME = (
    Condition(rule="local.review-outcome", check=OUTCOME_UNKNOWN_TO_LAW, facts=_outcome),
    Condition(rule="local.review-convert", check=OUTCOME_BY_PRACTICE, facts=_outcome),
)


def concludes_abolition(review: Event) -> bool:
    """Say whether a review concludes that the standard is to be abolished (废止).

    >>> from datetime import date
    >>> concludes_abolition(Event.of("reviewed", date(2026, 5, 8), outcome="revise"))
    False
    """
    return review.facts.get("outcome") == ReviewOutcome.ABOLISH


def concludes_revision(review: Event) -> bool:
    """Say whether a review concludes that the standard is to be revised (修订).

    >>> from datetime import date
    >>> concludes_revision(Event.of("reviewed", date(2026, 5, 8), outcome="revise"))
    True
    """
    return review.facts.get("outcome") == ReviewOutcome.REVISE


_UNFIT = reviewed_under("sl2017-review-outcome", "sl1988-review")

#: Owed by its maker within the cycle; where the law has no interval (food, environment,
#: engineering), by nobody.
REVIEW = DutyType(
    name="review",
    wording=Wording("复审", "review it"),
    owed_by=reviewed_under("sl2017-review-interval", "ir1990-review"),
    limit=REVIEW_LIMIT,
    lacking=REVIEW_OVERDUE,
)
#: Owed at once (及时), without a number of days, for one of the reasons of ls2020 art 24.
EARLY_REVIEW = DutyType(
    name="early-review",
    wording=Wording("及时复审", "review it now"),
    owed_by=reviewed_under("ls2020-review-triggers"),
)
#: 公告废止: what a review concluded.
ABOLITION = DutyType(
    name="abolition",
    wording=Wording("公告废止", "announce its end"),
    owed_by=_UNFIT,
)
#: 及时修订: what a review concluded.
REVISION = DutyType(
    name="revision",
    wording=Wording("及时修订", "revise it"),
    owed_by=_UNFIT,
)
