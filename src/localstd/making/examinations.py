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
from localstd.steps.votes import VOTE

__all__ = ["EXAMINATION"]


def _body(situation: Situation) -> ReviewBodyFacts:
    return ReviewBodyFacts(
        body=situation.text("body"), committee_exists=situation.flag("committee_exists")
    )


def _items(situation: Situation) -> ExaminationFacts:
    return ExaminationFacts(
        in_scope=situation.flag("in_scope"),
        floor_kept=situation.flag("floor_kept"),
        dissent_handled=situation.flag("dissent_handled"),
    )


def _floor(situation: Situation) -> FloorFacts:
    return FloorFacts(
        below_mandatory=situation.flag("below_mandatory"),
        below_recommended=situation.flag("below_recommended"),
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
