"""What is asked of a technical review (技术审查): who reviews, the vote, and what it settles."""

from localstd.law import Check, ExaminationFacts, FloorFacts, ReviewBodyFacts, Weight
from localstd.making.drafts import SUBMISSION
from localstd.procedure import Condition, Situation
from localstd.steps.picking import flag, text
from localstd.steps.votes import VOTE
from localstd.wording import Wording

__all__ = ["CHECKS", "EXAMINATION"]

NO_REVIEWING_BODY = Check(
    code="LS635",
    name="no-reviewing-body",
    weight=Weight.BAR,
    title=Wording("审查组织不合规定", "reviewed by another body"),
    message=Wording(
        "{matter}的技术审查由标准化技术委员会承担，未组成的由专家组承担",
        "{matter} is reviewed by a committee, or by an expert group where there is none",
    ),
    remedy=Wording("由标准化技术委员会或者专家组审查", "let a committee or expert group review it"),
)
ITEMS_OPEN = Check(
    code="LS639",
    name="review-items-open",
    weight=Weight.BAR,
    title=Wording("技术审查事项未通过", "an item of the review is not settled"),
    message=Wording(
        "{matter}的技术审查应确认属于地方标准范围、协调一致、分歧意见已处理",
        "{matter}: the review settles scope, consistency and dissent",
    ),
    remedy=Wording("处理后重新审查", "settle it and review again"),
)
BELOW_FLOOR = Check(
    code="LS640",
    name="below-floor",
    weight=Weight.BAR,
    title=Wording("低于强制性国家标准", "below a mandatory national standard"),
    message=Wording(
        "{matter}的技术要求低于强制性国家标准的相关技术要求",
        "{matter} asks for less than a mandatory national standard",
    ),
    remedy=Wording("修改技术要求", "raise the requirements"),
)
BELOW_RECOMMENDED = Check(
    code="LS641",
    name="below-recommended",
    weight=Weight.BAR,
    title=Wording("低于推荐性国家标准", "below a recommended national standard"),
    message=Wording(
        "{matter}的技术要求低于推荐性国家标准的相关技术要求",
        "{matter} asks for less than a recommended national standard",
    ),
    remedy=Wording("修改技术要求", "raise the requirements"),
)
CHECKS = (NO_REVIEWING_BODY, ITEMS_OPEN, BELOW_FLOOR, BELOW_RECOMMENDED)


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
