"""What can happen where a product breaks a standard (查处事件), and who is told (通知).

How it came up is told by the id of an inspection or of a report, and never by who reported it. The
events tell under which law it is dealt with, and not what that law does.
"""

from localstd.law import MarketFault, OtherLaw
from localstd.procedure import FLAG, TEXT, NoticeType
from localstd.roles import OPERATOR, PUBLIC
from localstd.steps.corrections import FOR, GROUND, STANDARD
from localstd.steps.facts import ANNOUNCEMENT, REASON, event_type, fact, required, term
from localstd.wording import Wording

__all__ = ["NONCONFORMITY_EVENTS", "SHOWN", "TOLD"]

_ABOUT = (
    required("operator", "经营者", "operator", TEXT),
    STANDARD,
    fact("product", "产品、服务", "product or service", TEXT),
    fact("alleged", "反映的问题", "what is alleged", term(MarketFault)),
)
_MISLEADS = fact(
    "is_misleading", "造成虚假宣传或者引人误解宣传", "misleading promotion took place", FLAG
)
_LAW = required("law", "查处依据", "under which law", term(OtherLaw))
_TO = fact("to", "移送单位", "to whom", TEXT)
_DOCUMENT = fact("document", "文书号", "number of the document", TEXT)

#: The events in their usual order.
NONCONFORMITY_EVENTS = (
    event_type(
        "found", "发现线索", "found",
        *_ABOUT,
        fact("inspection", "抽查事项", "id of the inspection", TEXT),
        fact("report", "举报事项", "id of the report", TEXT),
    ),
    event_type("unfounded", "查无问题", "found unfounded", REASON),
    event_type("verified", "核实", "verified", GROUND, _MISLEADS, STANDARD, REASON),
    event_type("handed-on", "移送依法查处", "handed on under other law", _LAW, _TO, FOR),
    event_type("dealt-with", "已依法查处", "dealt with", GROUND, _MISLEADS, _DOCUMENT),
    event_type("credit-recorded", "记入信用记录", "put on the credit record", _DOCUMENT),
    event_type("publicised", "公示", "made public", ANNOUNCEMENT),
    event_type("crime-handed-on", "涉嫌犯罪移送", "handed on as a crime", _TO, FOR),
    event_type("closed", "结案", "closed", required("reason", "理由", "reason", TEXT)),
)  # fmt: skip

#: What the operator is told of a step.
TOLD = NoticeType(
    name="told",
    wording=Wording("{on}，{matter}：{event}", "{on}: {matter}: {event}"),
    to=(OPERATOR,),
)
#: What the operator and the public are told at the end.
SHOWN = NoticeType(
    name="shown",
    wording=Wording(
        "{on}公示：{matter}的产品、服务不符合标准",
        "{on}: made public that products or services of {matter} break a standard",
    ),
    to=(OPERATOR, PUBLIC),
)
