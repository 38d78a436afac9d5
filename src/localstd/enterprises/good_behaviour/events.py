"""What can happen on the way to good behaviour (良好行为事件), and what each event tells."""

from localstd.procedure import COUNT, DAY, TEXT, TEXTS
from localstd.steps.facts import REASON, event_type, fact, required

__all__ = ["GOOD_BEHAVIOUR_EVENTS"]

_ADVISERS = "咨询机构", "advising bodies", TEXTS
_SCHEME = "等级评分方案", "scheme of levels", TEXT
_CONFIRMER = fact("confirmer", "确认机构", "confirming body", TEXT)
_SCORES = (
    fact("base", "基本分", "base score", COUNT),
    fact("bonus", "加分", "bonus score", COUNT),
)
_CONFIRMED = (
    required("level", "等级", "level", TEXT),
    fact("certificate", "证书编号", "number of the certificate", TEXT),
    fact("valid_until", "有效期至", "last day of validity", DAY),
    _CONFIRMER,
)

#: The events of a confirmation of good behaviour, in their usual order.
GOOD_BEHAVIOUR_EVENTS = (
    event_type("advised", "提供咨询", "advised", required("advisers", *_ADVISERS)),
    event_type(
        "applied", "申请确认", "applied",
        required("enterprise", "企业", "enterprise", TEXT),
        fact("credit_code", "统一社会信用代码", "credit code", TEXT),
        fact("target", "申请等级", "level applied for", TEXT),
        fact("advisers", *_ADVISERS),
    ),
    event_type(
        "assessed", "评估", "assessed",
        required("scheme", *_SCHEME),
        *_SCORES,
        _CONFIRMER,
    ),
    event_type("refused", "不予确认", "refused", REASON),
    event_type("confirmed", "确认", "confirmed", fact("scheme", *_SCHEME), *_CONFIRMED),
    event_type(
        "reassessed", "复评", "assessed again",
        required("scheme", *_SCHEME),
        *_SCORES,
        _CONFIRMER,
    ),
    event_type("renewed", "期满换证", "renewed", fact("scheme", *_SCHEME), *_CONFIRMED),
    event_type("expired", "有效期届满", "expired"),
    event_type(
        "withdrawn", "撤销确认", "withdrawn", required("reason", "理由", "reason", TEXT), _CONFIRMER
    ),
    event_type("given-up", "企业放弃", "given up", REASON),
)  # fmt: skip
