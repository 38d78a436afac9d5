"""What may be found in yearly plans and in inspections (检查)."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "DRAWN_TOO_EARLY",
    "INSPECTION_CHECKS",
    "NOT_BY_LIST",
    "PLAN_NOT_REPORTED",
    "PUBLISHED_LATE",
    "RATIO_EXCEEDED",
    "RESULTS_LEFT_OUT",
    "RESULTS_NOT_PUBLISHED",
    "SEED_KNOWN",
]

NOT_BY_LIST = Check(
    code="LS800",
    name="not-by-list",
    weight=Weight.FAULT,
    title=Wording("计划超出省级清单", "plan beyond the list of the province"),
    message=Wording(
        "{matter}列有省级随机抽查事项清单以外的事项",
        "{matter} has items that are not on the list of the province",
    ),
    remedy=Wording(
        "删去清单以外的事项，或者先报请列入清单",
        "take them out, or have them put on the list first",
    ),
)
PLAN_NOT_REPORTED = Check(
    code="LS801",
    name="plan-not-reported",
    weight=Weight.FAULT,
    title=Wording("计划未报上级", "plan not reported to the superior"),
    message=Wording(
        "{matter}现行文本未报上级市场监督管理部门",
        "{matter} as it now stands was not reported to the superior department",
    ),
    remedy=Wording("补报，并记录报送日期", "report it, and record the day"),
)
RATIO_EXCEEDED = Check(
    code="LS802",
    name="ratio-exceeded",
    weight=Weight.FAULT,
    title=Wording("超过抽查比例", "above the permitted ratio"),
    message=Wording(
        "{matter}：一般检查事项拟抽{drawn}户，清单限{allowed}户",
        "{matter}: {drawn} targets of an ordinary item are to be drawn, but the list allows"
        " {allowed}",
    ),
    remedy=Wording("按清单限定的比例抽取", "draw as many as the list allows"),
)
SEED_KNOWN = Check(
    code="LS803",
    name="seed-known",
    weight=Weight.BAR,
    title=Wording("名单固定时随机数值已知", "random value known when the list was fixed"),
    message=Wording(
        "{matter}的名单于{fixed}固定，而最早的随机数值在{known}公布",
        "the list of {matter} was fixed on {fixed}, but the first random value came out on {known}",
    ),
    remedy=Wording(
        "改用名单公开次日以后才公布的数值",
        "name values that are published on a later day than the list",
    ),
)
DRAWN_TOO_EARLY = Check(
    code="LS804",
    name="drawn-too-early",
    weight=Weight.BAR,
    title=Wording("随机数值公布前抽取", "drawn before its values are known"),
    message=Wording(
        "{matter}于{on}抽取，而最后的随机数值在{known}才公布",
        "{matter} was drawn on {on}, but the last random value came out on {known}",
    ),
    remedy=Wording("待全部数值公布后抽取", "wait until every value is published"),
)
PUBLISHED_LATE = Check(
    code="LS805",
    name="results-published-late",
    weight=Weight.FAULT,
    title=Wording("抽查结果公示逾期", "results published late"),
    message=Wording(
        "{matter}的抽查结果最迟应于{due}公示，{done}才公示，逾期{late}天",
        "the results of {matter} were to be public by {due}, and were published {done}"
        " ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
RESULTS_NOT_PUBLISHED = Check(
    code="LS806",
    name="results-not-published",
    weight=Weight.FAULT,
    title=Wording("抽查结果逾期未公示", "results not published in time"),
    message=Wording(
        "{matter}的抽查结果最迟应于{due}公示，至{as_of}仍未公示，逾期{late}天",
        "the results of {matter} were to be public by {due}, and are not by {as_of} ({late}-day"
        " delay)",
    ),
    remedy=Wording("公示抽查结果", "publish the results"),
)
RESULTS_LEFT_OUT = Check(
    code="LS807",
    name="results-left-out",
    weight=Weight.FAULT,
    title=Wording("抽查结果公示不全", "results left out"),
    message=Wording(
        "{matter}检查{inspected}户，只公示了{published}户的结果",
        "{matter}: {inspected} were inspected, but the results of only {published} are public",
    ),
    remedy=Wording("补充公示其余结果", "publish the others, too"),
)

#: What plans and inspections may report, by code.
INSPECTION_CHECKS = (
    NOT_BY_LIST,
    PLAN_NOT_REPORTED,
    RATIO_EXCEEDED,
    SEED_KNOWN,
    DRAWN_TOO_EARLY,
    PUBLISHED_LATE,
    RESULTS_NOT_PUBLISHED,
    RESULTS_LEFT_OUT,
)
