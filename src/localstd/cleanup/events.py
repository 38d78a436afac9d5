"""What can happen in a clean-up (清理事件), and what each event tells."""

from localstd.calendar import Certainty
from localstd.law import MandatoryConclusion, ReviewOutcome
from localstd.procedure import DAY, FLAG, TEXT, choice
from localstd.steps.facts import (
    ANNOUNCEMENT,
    NUMBER,
    REASON,
    STANDARD_NUMBER,
    event_type,
    fact,
    required,
)

__all__ = ["MANDATORY_CONCLUSIONS", "MANDATORY_EVENTS", "MARKET_EVENTS", "MARKET_OUTCOMES"]

_STILL_APPLIES = fact("still_applies", "仍适用", "still applies", FLAG)
_ENDED = fact("ended", "效力终止日期", "day on which the force ends", DAY)
_LISTED = (
    NUMBER,
    fact("title", "名称", "title", TEXT),
    fact("issuer", "发布部门", "issuer", TEXT),
    fact("stated", "管理渠道", "stated track", TEXT),
    fact("in_force", "现行", "in force", choice(*Certainty)),
)
_STRUCK_OFF = event_type(
    "taken-off", "移出清单", "taken off the list",
    required("reason", "理由", "reason", TEXT),
)  # fmt: skip

#: The events of the clean-up of mandatory standards, in their usual order.
MANDATORY_EVENTS = (
    event_type(
        "listed", "列入清理清单", "listed", *_LISTED,
        fact("deadline", "提出结论的期限", "day by which to conclude", DAY),
    ),
    _STRUCK_OFF,
    event_type(
        "assessed", "评估", "assessed", _STILL_APPLIES,
        fact("must_be_mandatory", "确需强制", "must be mandatory", FLAG), REASON,
    ),
    event_type("abolition-concluded", "拟废止", "concluded to abolish", REASON),
    event_type("conversion-concluded", "拟转化为推荐性标准", "concluded to convert", REASON),
    event_type("integration-concluded", "拟整合或者修订", "concluded to integrate", REASON),
    event_type("continuation-concluded", "拟继续有效", "concluded to continue", REASON),
    event_type("abolition-announced", "公告废止", "abolition announced", ANNOUNCEMENT, _ENDED),
    event_type(
        "conversion-announced", "公告转化为推荐性标准", "conversion announced",
        required("number", "转化后的编号", "number after conversion", STANDARD_NUMBER),
        ANNOUNCEMENT, _ENDED,
        fact("text_due", "形成新文本的期限", "day by which the new text is due", DAY),
    ),
    event_type(
        "integration-announced", "公告整合或者修订", "integration announced", ANNOUNCEMENT
    ),
    event_type(
        "continuation-announced", "公告继续有效", "continuation announced", ANNOUNCEMENT
    ),
    event_type("text-rewritten", "形成新的标准文本", "text rewritten"),
    event_type(
        "superseded", "强制性国家标准实施", "mandatory national standard implemented",
        required("standard", "强制性国家标准", "the national standard", STANDARD_NUMBER),
    ),
)  # fmt: skip

#: The events of the clean-up for the unified market, in their usual order.
MARKET_EVENTS = (
    event_type("listed", "列入排查清单", "listed", *_LISTED),
    _STRUCK_OFF,
    event_type(
        "assessed", "评估", "assessed",
        fact("ground", "排查情形", "ground", TEXT), _STILL_APPLIES,
        fact("can_be_mended", "修订能够解决", "a revision would solve it", FLAG),
        fact("is_taken_up", "有社会团体承接", "a social organisation takes it up", FLAG), REASON,
    ),
    event_type("public-notice", "网上公示", "public notice"),
    event_type("continuation-concluded", "拟继续有效", "concluded to continue", REASON),
    event_type("revision-concluded", "拟修订", "concluded to revise", REASON),
    event_type("abolition-concluded", "拟废止", "concluded to abolish", REASON),
    event_type("conversion-concluded", "拟转化为团体标准", "concluded to convert", REASON),
    event_type(
        "continuation-announced", "公告继续有效", "continuation announced", ANNOUNCEMENT
    ),
    event_type("revision-announced", "公告修订", "revision announced", ANNOUNCEMENT),
    event_type("abolition-announced", "公告废止", "abolition announced", ANNOUNCEMENT),
    event_type(
        "conversion-announced", "公告转化为团体标准", "conversion announced", ANNOUNCEMENT,
        fact("organisation", "承接的社会团体", "the social organisation", TEXT),
    ),
    event_type(
        "revised", "修订完成", "revised",
        fact("making", "修订项目", "id of the revision", TEXT),
    ),
    event_type(
        "taken-over", "团体标准发布", "group standard published",
        required("group_number", "团体标准编号", "number of the group standard", STANDARD_NUMBER),
    ),
)  # fmt: skip

#: Which event draws which conclusion of the exercise of 2016 (整合精简结论).
MANDATORY_CONCLUSIONS = {
    "abolition-concluded": MandatoryConclusion.ABOLISH,
    "conversion-concluded": MandatoryConclusion.CONVERT,
    "integration-concluded": MandatoryConclusion.INTEGRATE,
    "continuation-concluded": MandatoryConclusion.CONTINUE,
}
#: Which event draws which outcome of the exercise since 2023 (清理结论).
MARKET_OUTCOMES = {
    "continuation-concluded": ReviewOutcome.CONTINUE,
    "revision-concluded": ReviewOutcome.REVISE,
    "abolition-concluded": ReviewOutcome.ABOLISH,
    "conversion-concluded": ReviewOutcome.CONVERT,
}
