"""What can happen in a file of a county (县级事项), and what each event tells."""

from localstd.law import Term
from localstd.procedure import COUNT, TEXT, TEXTS, NoticeType
from localstd.roles import CITY, COUNTY, PROVINCE, SECTOR
from localstd.steps.facts import REASON, event_type, fact, required, term
from localstd.wording import Wording

__all__ = ["ANSWERED", "COUNTY_EVENTS", "HANDED_UP", "REPORTED", "ProposalAnswer"]


class ProposalAnswer(Term):
    """What became of a proposal that was handed up (立项建议办理结果)."""

    TAKEN = ("taken", "予以立项", "taken as a project")
    INTO_PLAN = ("into-plan", "列入计划", "put on the plan")
    NOT_TAKEN = ("not-taken", "不予立项", "not taken")


_TO = required("to", "报送单位", "to whom", TEXT)
_DOCUMENT = fact("document", "文号", "number of the document", TEXT)
_SUBJECT = required("subject", "事项", "subject", TEXT)
_WHY = required("reason", "理由", "reason", TEXT)

#: The events in their usual order.
COUNTY_EVENTS = (
    event_type(
        "proposal-received", "收到立项建议", "proposal received", _SUBJECT,
        fact("proposer", "建议人", "proposer", TEXT),
        fact("need", "特殊技术要求", "what is special in the place", TEXT),
    ),
    event_type("proposal-handed-up", "转交立项建议", "proposal handed up", _TO, _DOCUMENT),
    event_type(
        "proposal-answered", "收到办理结果", "proposal answered",
        required("answer", "办理结果", "answer", term(ProposalAnswer)), REASON,
    ),
    event_type(
        "supervision-began", "开展监督检查", "supervision began", _SUBJECT,
        fact("standard", "标准编号或者名称", "number or name of the standard", TEXT),
    ),
    event_type(
        "supervised", "检查完毕", "supervised",
        fact("inspected", "检查户数", "targets inspected", COUNT),
        fact("found", "发现问题户数", "targets found wanting", COUNT),
    ),
    event_type(
        "findings-handed-on", "移交后续处理", "findings handed on",
        required("matters", "后续事项编号", "matters that follow", TEXTS),
    ),
    event_type("supervision-reported", "报告监督检查情况", "supervision reported", _TO, _DOCUMENT),
    event_type(
        "standard-made", "制定地方标准", "local standard made", _SUBJECT,
        fact("standard", "标准编号或者名称", "number or name of the standard", TEXT),
    ),
    event_type("dropped", "不再办理", "dropped", _WHY),
)  # fmt: skip

HANDED_UP = NoticeType(
    name="proposal-handed-up",
    wording=Wording(
        "{on}收到县级转交的立项建议“{matter}”", "on {on} a county handed up a proposal: {matter}"
    ),
    to=(CITY, PROVINCE, SECTOR),
)
ANSWERED = NoticeType(
    name="proposal-answered",
    wording=Wording("立项建议“{matter}”：{answer}", "the proposal “{matter}”: {answer}"),
    to=(COUNTY,),
)
REPORTED = NoticeType(
    name="supervision-reported",
    wording=Wording(
        "{on}，县级报告监督检查情况：{matter}",
        "{on}: a county reports its supervision: {matter}",
    ),
    to=(CITY, PROVINCE),
)
