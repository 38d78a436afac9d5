"""What can happen to an authority's standard under supervision (监督事件), and who is told (通知).

Nobody is named: neither who reported or complained, nor whom discipline is for.
"""

from localstd.law import GovernmentFault, GovernmentMaker
from localstd.procedure import DAY, TEXT, NoticeType
from localstd.roles import PUBLIC
from localstd.steps.complaints import RESULT_TOLD, complaint_events
from localstd.steps.corrections import NOT_CORRECTED_IN_TIME, WAS_CORRECTED
from localstd.steps.facts import ANNOUNCEMENT, REASON, event_type, fact, required, term
from localstd.steps.proofs import PROOF_EVENTS
from localstd.steps.terms import DUE, EXTENDED
from localstd.supervision.corrections.government_courses import of_makers
from localstd.supervision.corrections.withdrawal import WITHDRAWAL_EVENTS
from localstd.wording import Wording

__all__ = ["ABOLITION", "GOVERNMENT_EVENTS", "ORDER", "TOLD"]

_STANDARD = fact("standard", "标准编号或者名称", "number or name of the standard", TEXT)
_GROUND = required("ground", "查明的问题", "what was found", term(GovernmentFault))
_MAKER = required("maker", "制定部门", "who made it", term(GovernmentMaker))
_MADE_BY = fact("maker", "制定部门", "who made it", term(GovernmentMaker))
#: What a step is for, where it is not all that was established.
_FOR = fact("ground", "所针对的问题", "what it is for", term(GovernmentFault))
_DOCUMENT = fact("document", "文书号", "number of the document", TEXT)
_ANNOUNCED = required("announcement", "公告文号", "number of the announcement", TEXT)
#: The events in their usual order.
GOVERNMENT_EVENTS = (
    *complaint_events(_STANDARD),
    event_type("found", "检查发现", "found in an inspection", _STANDARD),
    event_type("unfounded", "查无问题", "found unfounded", REASON),
    event_type("established", "查实", "established", _GROUND, _MAKER, _STANDARD, REASON),
    event_type(
        "explanation-asked", "要求说明情况", "explanation requested",
        fact("due", "说明期限", "last day to explain", DAY), _FOR, _DOCUMENT,
    ),
    event_type("explained", "说明情况", "explained", REASON, _DOCUMENT),
    event_type(
        "numbering-ordered", "责令限期改正编号", "ordered to number it", DUE, _FOR, _DOCUMENT,
    ),
    event_type("filing-ordered", "责令限期备案", "ordered to file it", DUE, _FOR, _DOCUMENT),
    event_type("review-ordered", "责令限期复审", "ordered to review it", DUE, _FOR, _DOCUMENT),
    EXTENDED,
    *PROOF_EVENTS,
    WAS_CORRECTED,
    NOT_CORRECTED_IN_TIME,
    event_type("correction-called-for", "要求及时改正", "correction called for", _FOR, _DOCUMENT),
    event_type("refused", "拒不改正", "correction refused", REASON),
    event_type("taken-up", "自行改正", "taken up by itself", _MADE_BY, REASON),
    event_type("number-revoked", "撤销标准编号", "number revoked", ANNOUNCEMENT, REASON),
    event_type("abolished", "公告废止", "announced abolished", _ANNOUNCED, REASON),
    event_type("discipline-passed-on", "移送处分", "passed on for discipline", _DOCUMENT),
    *WITHDRAWAL_EVENTS,
    event_type("closed", "结案", "closed", required("reason", "理由", "reason", TEXT)),
    RESULT_TOLD,
)  # fmt: skip


def _to_makers(name: str, wording: Wording) -> tuple[NoticeType, ...]:
    """Tell who made the standard: the department of the province, of the city, or of the nation."""
    return tuple(
        NoticeType(name=name, wording=wording, to=(one.role,), matters=one.matters)
        for one in of_makers()
    )


#: What its maker is told of any step.
TOLD = _to_makers("told", Wording("{on}，{matter}：{event}", "{on}: {matter}: {event}"))
#: What its maker is told of an order.
ORDER = _to_makers(
    "order",
    Wording("{on}，{matter}：{event}，期限至{due}", "{on}: {matter}: {event}, by {due}"),
)
_ABOLISHED = Wording(
    "{matter}自{on}起废止（公告{announcement}）",
    "{matter} is abolished from {on} (announcement {announcement})",
)
#: What its maker and the public are told of an abolition.
ABOLITION = (
    *_to_makers("abolition", _ABOLISHED),
    NoticeType(name="abolition", wording=_ABOLISHED, to=(PUBLIC,)),
)
