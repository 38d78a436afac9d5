"""The engine's own checks (程序检查): order, powers, completeness; the law's are in the tables."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = [
    "CHECKS",
    "FACT_MISSING",
    "FACT_UNKNOWN",
    "NOT_ENTITLED",
    "NOT_FOR_THIS_MATTER",
    "NOT_HERE",
    "NOT_OF_THIS_PLACE",
    "NOT_YET",
]

NOT_HERE = Check(
    code="LS601",
    name="not-at-this-stage",
    weight=Weight.BAR,
    title=Wording("当前阶段不可办理", "not possible at this stage"),
    message=Wording(
        "{matter}处于“{stage}”阶段，不能办理“{event}”；可办理的阶段：{stages}",
        "{matter} is at “{stage}”, where “{event}” cannot happen; it can at: {stages}",
    ),
    remedy=Wording("先完成此前的步骤", "take the steps before it first"),
)
NOT_ENTITLED = Check(
    code="LS602",
    name="not-entitled",
    weight=Weight.BAR,
    title=Wording("办理主体无权", "body without power"),
    message=Wording(
        "“{event}”由{role}办理，而有权办理的是{entitled}",
        "“{event}” was done by {role}, but may be done by: {entitled}",
    ),
    remedy=Wording("由有权的主体办理", "have it done by a body with the power"),
)
FACT_MISSING = Check(
    code="LS603",
    name="fact-missing",
    weight=Weight.BAR,
    title=Wording("缺少必填要素", "required fact missing"),
    message=Wording("“{event}”缺少{missing}", "“{event}” lacks: {missing}"),
    remedy=Wording("补填{missing}", "add: {missing}"),
)
NOT_YET = Check(
    code="LS604",
    name="not-yet-happened",
    weight=Weight.BAR,
    title=Wording("日期在将来", "date in the future"),
    message=Wording("“{event}”的日期{on}晚于{as_of}", "“{event}” is dated {on}, after {as_of}"),
    remedy=Wording(
        "事件发生后再记录，或者更正日期", "record it once it has happened, or correct the date"
    ),
)
NOT_OF_THIS_PLACE = Check(
    code="LS605",
    name="not-of-this-place",
    weight=Weight.BAR,
    title=Wording("超出行政区域", "outside the place"),
    message=Wording(
        "“{event}”由{body}办理，而该事项属{place}",
        "“{event}” was done by a body of {body}, but the matter is of {place}",
    ),
    remedy=Wording("由该地或其上级办理", "have it done by a body of that place or above it"),
)
NOT_FOR_THIS_MATTER = Check(
    code="LS606",
    name="not-for-this-matter",
    weight=Weight.BAR,
    title=Wording("不适用于该事项", "not for this matter"),
    message=Wording(
        "“{event}”只适用于{matters}，不适用于{matter}",
        "“{event}” is only for {matters}, not for {matter}",
    ),
    remedy=Wording(
        "不办理这一步，或更正事项所属地方", "leave it out, or correct the matter's place"
    ),
)
FACT_UNKNOWN = Check(
    code="LS607",
    name="fact-unknown",
    weight=Weight.WARNING,
    title=Wording("未知的要素", "unknown fact"),
    message=Wording(
        "“{event}”没有要素{unknown}；已有：{known}",
        "“{event}” has no fact {unknown}; it has: {known}",
    ),
    remedy=Wording("核对要素名称", "check how the fact is spelt"),
)
#: What the engine itself finds, whatever the table: LS601 to LS607.
CHECKS = (
    NOT_HERE,
    NOT_ENTITLED,
    FACT_MISSING,
    NOT_YET,
    NOT_OF_THIS_PLACE,
    NOT_FOR_THIS_MATTER,
    FACT_UNKNOWN,
)
