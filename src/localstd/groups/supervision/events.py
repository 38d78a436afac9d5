"""What can happen in the supervision of a group standard (监督事件), and what each event tells.

Who reported or complained is told by no fact, and by no event.
"""

from localstd.law import InvestigationMeans, MarketFault
from localstd.procedure import FLAG, TEXT
from localstd.steps.complaints import RESULT_TOLD, complaint_events
from localstd.steps.corrections import CORRECTION_EVENTS, FOR, GROUND, STANDARD
from localstd.steps.facts import REASON, event_type, fact, required, term
from localstd.steps.urging import URGING_EVENTS

__all__ = ["SUPERVISION_EVENTS"]

_ABOUT = (
    required("organisation", "社会团体", "social organisation", TEXT),
    STANDARD,
    fact("is_national", "全国性社会团体", "a national organisation", FLAG),
    fact("alleged", "反映的问题", "what is alleged", term(MarketFault)),
)
_SENT = fact("to", "移送单位", "to whom", TEXT)

#: The events in their usual order.
SUPERVISION_EVENTS = (
    *complaint_events(*_ABOUT),
    event_type("found", "检查发现", "found in an inspection", *_ABOUT),
    event_type(
        "investigated", "调查", "investigated",
        fact("means", "调查方式", "means", term(InvestigationMeans)),
    ),
    event_type("unfounded", "查无问题", "found unfounded", REASON),
    event_type("established", "查实", "established", GROUND, REASON),
    event_type("handed-over", "移交标准化行政主管部门", "handed over", _SENT),
    *URGING_EVENTS,
    *CORRECTION_EVENTS,
    event_type("registration-informed", "通报登记管理机关", "registration authority informed"),
    event_type("credit-recorded", "纳入社会团体信用体系", "put on the credit record"),
    event_type(
        "transferred", "移送反垄断执法机构", "handed on under the law on monopolies", FOR, _SENT,
    ),
    event_type(
        "closed", "结案", "closed", required("reason", "理由", "reason", TEXT),
    ),
    RESULT_TOLD,
)  # fmt: skip
