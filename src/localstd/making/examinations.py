"""What is asked of a technical review (技术审查): who reviews, the vote, and what it settles."""

from localstd.law import ExaminationFacts, FloorFacts, ReviewBodyFacts
from localstd.making.checks.drafts import (
    BELOW_FLOOR,
    BELOW_RECOMMENDED,
    ITEMS_OPEN,
    NO_REVIEWING_BODY,
)
from localstd.making.drafts import SUBMISSION
from localstd.procedure import Condition, Situation
from localstd.steps.picking import flag, text
from localstd.steps.votes import VOTE

__all__ = ["EXAMINATION"]


def _body(situation: Situation) -> ReviewBodyFacts:
    return ReviewBodyFacts(
        body=text(situation, "body"), committee_exists=flag(situation, "committee_exists")
    )


def _items(situation: Situation) -> ExaminationFacts:
    return ExaminationFacts(
        in_scope=flag(situation, "in_scope"),
        floor_kept=flag(situation, "floor_kept"),
        dissent_handled=flag(situation, "dissent_handled"),
    )


def _floor(situation: Situation) -> FloorFacts:
    return FloorFacts(
        below_mandatory=flag(situation, "below_mandatory"),
        below_recommended=flag(situation, "below_recommended"),
    )


#: What is asked of a draft that passes its technical review (通过技术审查).
EXAMINATION = (
    *SUBMISSION,
    Condition(rule="local.review-body", check=NO_REVIEWING_BODY, facts=_body),
    *VOTE,
    Condition(rule="local.review-items", check=ITEMS_OPEN, facts=_items),
    Condition(rule="local.floor", check=BELOW_FLOOR, facts=_floor),
    Condition(rule="local.floor-recommended", check=BELOW_RECOMMENDED, facts=_floor),
)
