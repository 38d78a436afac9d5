"""What only a register shows of what is owed (登记册所见): the words of findings."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["CHECKS"]

GROUP_NOT_DECLARED = Check(
    code="LS326",
    name="group-not-declared",
    weight=Weight.WARNING,  # owed without a number of days
    title=Wording("团体标准未见自我声明", "group standard not declared"),
    message=Wording(
        "{number}于{started}发布，至{as_of}未见自我声明",
        "{number}, published {started}, is not declared by {as_of}",
    ),
    remedy=Wording("自我声明，或者补登声明日期", "declare it, or enter the day of its declaration"),
)
GROUP_NOT_DISCLOSED = Check(
    code="LS327",
    name="group-not-disclosed",
    weight=Weight.WARNING,
    title=Wording("团体标准未见公开基本信息", "group standard not disclosed"),
    message=Wording(
        "{number}于{started}发布，至{as_of}未见公开基本信息",
        "{number}, published {started}, is not disclosed by {as_of}",
    ),
    remedy=Wording("公开基本信息，或者补登公开日期", "disclose them, or enter the day"),
)
OWN_REVIEW_DUE = Check(
    code="LS328",
    name="own-review-due",
    weight=Weight.NOTE,
    title=Wording("按本团体规定的复审将到期", "review by own rules falls due soon"),
    message=Wording(
        "{number}按本团体规定的复审周期，自{started}起算，最迟应于{due}复审",
        "{number} is to be reviewed by {due} by the organisation's own rules, counted from "
        "{started}",
    ),
    remedy=Wording("列入复审计划", "put it on the review plan"),
)
ENTERPRISE_NOT_DECLARED = Check(
    code="LS331",
    name="enterprise-not-declared",
    weight=Weight.WARNING,  # only what is executed is declared, which a register does not tell
    title=Wording("企业标准未见自我声明公开", "enterprise standard not declared"),
    message=Wording(
        "{number}于{started}发布，至{as_of}未见自我声明公开",
        "{number}, published {started}, is not declared by {as_of}",
    ),
    remedy=Wording(
        "企业执行该标准的，公开其编号、名称和指标；不再执行的，注明",
        "if the enterprise executes it, make its number, name and indicators public; if no"
        " longer, say so",
    ),
)
DECLARED_AFTER_END = Check(
    code="LS332",
    name="declared-after-end",
    weight=Weight.WARNING,
    title=Wording("声明公开已废止的标准", "declared after its end"),
    message=Wording(
        "{number}于{abolished}废止，{declared}才自我声明公开",
        "{number} was abolished {abolished}, but declared {declared}",
    ),
    remedy=Wording(
        "撤回声明，改为声明现行标准；或者核对两个日期",
        "withdraw the declaration and declare the standard in force, or check both dates",
    ),
)
CHECKS = (
    GROUP_NOT_DECLARED,
    GROUP_NOT_DISCLOSED,
    OWN_REVIEW_DUE,
    ENTERPRISE_NOT_DECLARED,
    DECLARED_AFTER_END,
)
