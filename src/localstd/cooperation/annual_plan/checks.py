"""What may be found in the annual plan of a place (年度立项计划检查项)."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "ITEM_INCOMPLETE",
    "ITEM_LATE",
    "ITEM_NOT_APPRAISED",
    "ITEM_NOT_URGENT",
    "ITEM_OVERDUE",
    "PLAN_CHECKS",
    "REMOVED_WITHOUT_GROUND",
]

ITEM_INCOMPLETE = Check(
    code="LS920",
    name="item-incomplete",
    weight=Weight.FAULT,
    title=Wording("计划项目内容不全", "an item of the plan is incomplete"),
    message=Wording("{matter}的项目{item}缺{lacking}", "item {item} of {matter} lacks: {lacking}"),
    remedy=Wording("补全项目内容", "complete the item"),
)
ITEM_NOT_APPRAISED = Check(
    code="LS921",
    name="item-not-appraised",
    weight=Weight.BAR,
    title=Wording("列入计划前未论证评估", "on the plan without appraisal"),
    message=Wording(
        "{matter}的项目{item}：列入计划前须调查需求并论证必要性、可行性",
        "item {item} of {matter}: needs must be surveyed, and necessity and feasibility"
        " appraised, before it goes on the plan",
    ),
    remedy=Wording("补做需求调查和论证评估", "survey the needs and appraise it"),
)
ITEM_NOT_URGENT = Check(
    code="LS922",
    name="item-not-urgent",
    weight=Weight.WARNING,
    title=Wording("急需情形不成立", "urgency not recognised by law"),
    message=Wording(
        "{matter}的项目{item}：急需情形“{reason}”不在法律所列之内",
        "item {item} of {matter}: “{reason}” is not a reason of urgency that the law names",
    ),
    remedy=Wording("按一般程序办理", "follow the ordinary procedure"),
)
REMOVED_WITHOUT_GROUND = Check(
    code="LS923",
    name="removed-without-ground",
    weight=Weight.WARNING,  # the article says who may propose it, and why: no more is read of it
    title=Wording("撤销项目不在所列情形之内", "item removed for a reason that is not listed"),
    message=Wording(
        "{matter}的项目{item}：所列情形是发布前技术要求存在重大问题或者政策发生重大变化",
        "item {item} of {matter}: the listed reasons are a major technical problem or change of "
        "policy, before publication",
    ),
    remedy=Wording("核对撤销理由", "check the reason for removing it"),
)
ITEM_LATE = Check(
    code="LS924",
    name="item-late",
    weight=Weight.WARNING,  # the day is the plan's own, and no law's
    title=Wording("项目逾期完成", "item finished late"),
    message=Wording(
        "{matter}的项目{item}应于{due}完成，{done}才“{event}”，逾期{late}天",
        "item {item} of {matter} was to be finished by {due}; “{event}” came {done} ({late}-day"
        " delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
ITEM_OVERDUE = Check(
    code="LS925",
    name="item-overdue",
    weight=Weight.WARNING,
    title=Wording("项目逾期未完成", "item overdue"),
    message=Wording(
        "{matter}的项目{item}应于{due}完成，至{as_of}仍未完成，逾期{late}天",
        "item {item} of {matter} was to be finished by {due}, and is not finished by {as_of}"
        " ({late}-day delay)",
    ),
    remedy=Wording(
        "抓紧完成，或者调整、结转、撤销并记录理由",
        "finish it; or change, carry over or remove it, and record the reason",
    ),
)

#: What the door alone may report, by code; it shares LS620 to LS629 with the making.
PLAN_CHECKS = (
    ITEM_INCOMPLETE,
    ITEM_NOT_APPRAISED,
    ITEM_NOT_URGENT,
    REMOVED_WITHOUT_GROUND,
    ITEM_LATE,
    ITEM_OVERDUE,
)
