"""What can happen to an organisation that makes group standards (社会团体事件)."""

from localstd.procedure import COUNT, DAY, FLAG, TEXT
from localstd.steps.facts import REASON, STANDARD_NUMBER, event_type, fact, required

__all__ = ["ORGANISATION_EVENTS"]

_NAME = required("organisation", "社会团体", "social organisation", TEXT)
_CODE = fact("code", "社会团体代号", "code of the organisation", TEXT)

#: The events in their usual order.
ORGANISATION_EVENTS = (
    event_type(
        "registered", "登记", "registered", _NAME, _CODE,
        fact("credit_code", "统一社会信用代码", "unified social credit code", TEXT),
    ),
    event_type("exempted", "免于登记", "exempted from registration", _NAME, _CODE),
    event_type(
        "established-by-law", "依法批准成立", "established, a legal person by law", _NAME, _CODE
    ),
    event_type(
        "certified", "领取登记证书", "certificate given",
        fact("credit_code", "统一社会信用代码", "unified social credit code", TEXT),
    ),
    event_type(
        "first-published", "首次发布团体标准", "first group standard published",
        fact("number", "标准编号", "number", STANDARD_NUMBER),
    ),
    event_type(
        "evaluation-called-for", "要求自我评价", "self-evaluation called for",
        required("deadline", "自我评价截止日期", "last day of the self-evaluation", DAY),
    ),
    event_type(
        "self-evaluated", "公开自我评价结果", "self-evaluation published",
        required("score", "得分（满分100分）", "score, of 100", COUNT),
        fact("stars", "星级", "stars", COUNT),
        required("meets_basic", "达到全部基本条件", "all basic conditions are met", FLAG),
    ),
    event_type(
        "evaluated", "团体标准化良好行为评价", "good practice evaluated",
        fact("against", "评价依据的标准", "standard evaluated against", TEXT),
        required("conforms", "符合", "conforms", FLAG),
    ),
    event_type(
        "suspension-ordered", "责令限期停止活动", "ordered to stop its activities",
        required("until", "停止活动期限", "last day of the order", DAY), REASON,
    ),
    event_type("suspension-ended", "恢复活动", "activities resumed"),
    event_type(
        "credit-recorded", "纳入社会团体信用体系", "put on the credit record",
        fact("supervision", "监督事项", "id of the supervision", TEXT), REASON,
    ),
    event_type("registration-cancelled", "注销登记", "registration cancelled", REASON),
    event_type("registration-revoked", "撤销登记", "registration revoked", REASON),
)  # fmt: skip
