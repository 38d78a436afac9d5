"""What can happen to a complaint or a report (投诉举报事件), and what each event tells.

Who complained or reported is told by no fact, and by no event: only whether there is a name.
"""

from localstd.law import ComplaintMaterial, MediationEnd, RefusalGround
from localstd.procedure import COUNT, DAY, FLAG, TEXT
from localstd.steps.complaints import IS_NAMED, RESULT_TOLD
from localstd.steps.facts import REASON, event_type, fact, required, term, terms

__all__ = ["COMPLAINT_EVENTS", "REPORT_EVENTS"]

_OPERATOR = required("operator", "被投诉、被举报的经营者", "operator", TEXT)
_MATERIALS = fact("materials", "已提供的材料", "materials given", terms(ComplaintMaterial))
_IS_BY_PROXY = fact("is_by_proxy", "委托他人代为投诉", "by a proxy", FLAG)
_IS_COMPETENT = fact("is_competent", "具有处理权限", "competent", FLAG)
_TO = fact("to", "接收单位", "to whom", TEXT)
_WHY = required("reason", "理由", "reason", TEXT)
_KNOWN = fact("known", "知道权益受到侵害之日", "day on which the wrong was known", DAY)
_HAS_GROUNDS = fact("has_grounds", "线索属实", "found true", FLAG)

_HANDING = (
    event_type("distributed", "分送处理机构", "passed on to who handles it", _TO),
    event_type(
        "passed-on", "反馈或者移送", "given back or handed on", _TO,
        fact("by_itself", "自行移送", "referred elsewhere without returning it", FLAG), REASON,
    ),
    event_type("jurisdiction-disputed", "发生处理权限争议", "competence disputed", _TO),
    event_type("jurisdiction-settled", "处理权限争议解决", "competence settled", _TO),
)  # fmt: skip
_VERIFYING = (
    event_type("verification-extended", "延长核查时限", "verification extended", _WHY),
    event_type("verified", "核查完毕", "verified", _HAS_GROUNDS),
)

#: The events of a complaint, in their usual order.
COMPLAINT_EVENTS = (
    event_type(
        "complained", "投诉", "complained", _OPERATOR, IS_NAMED, _MATERIALS, _IS_BY_PROXY,
        fact("complainants", "投诉人数", "number of complainants", COUNT),
        fact("is_consumer", "为生活消费需要", "for the needs of daily life", FLAG),
        fact("has_report", "同时包含举报内容", "a report as well", FLAG),
        fact("is_split", "举报已另行处理", "the report is handled by itself", FLAG),
        _KNOWN,
    ),
    event_type("supplemented", "补正材料", "supplemented", _MATERIALS, _IS_BY_PROXY),
    *_HANDING,
    event_type(
        "accepted", "受理", "accepted", _IS_COMPETENT,
        fact("is_handled_elsewhere", "其他机构已受理或者处理", "handled elsewhere", FLAG),
    ),
    event_type(
        "refused", "不予受理", "refused",
        required("ground", "不予受理情形", "ground", term(RefusalGround)), _KNOWN,
        fact("rests_on", "所依法律或者已处理的机构", "the other law, or who has it", TEXT),
        fact("lacks_materials", "材料未补齐", "materials still lacking", FLAG),
    ),
    event_type("decision-told", "告知受理决定", "decision notified"),
    event_type(
        "joined", "并入共同投诉", "joined with another",
        required("complaint", "共同投诉事项", "the joint complaint", TEXT),
        fact("is_one_dispute", "同一消费者权益争议", "one dispute", FLAG),
        fact("is_one_operator", "同一经营者", "one operator", FLAG),
        fact("has_consent", "经投诉人同意", "with consent", FLAG),
        fact("complainants", "投诉人数", "number of complainants", COUNT),
        fact("representatives", "代表人数", "number of representatives", COUNT),
    ),
    event_type("withdrawn", "撤回投诉", "withdrawn"),
    event_type(
        "mediation-agreed", "双方同意调解", "mediation agreed on",
        required("complainant_agrees", "投诉人同意", "the complainant agrees", FLAG),
        required("operator_agrees", "被投诉人同意", "the operator agrees", FLAG),
        fact("mediator", "受委托调解单位", "body that mediates", TEXT),
    ),
    event_type("recusal-asked", "申请回避", "recusal requested"),
    event_type(
        "recusal-decided", "决定是否回避", "recusal decided",
        fact("is_near", "有利害关系", "has an interest", FLAG),
        fact("steps_back", "回避", "steps back", FLAG),
    ),
    event_type(
        "testing-began", "开始检验检测", "testing began",
        fact("is_agreed", "双方协商一致", "agreed by both", FLAG),
    ),
    event_type("testing-ended", "检验检测结束", "testing ended"),
    event_type("clue-found", "发现违法线索", "clue found", REASON),
    *_VERIFYING,
    event_type(
        "passed-to-report", "转举报处理", "handled as a report",
        required("report", "举报事项", "the report", TEXT),
    ),
    event_type(
        "settled", "达成调解协议", "settled",
        fact("is_on_site", "现场调解", "on the spot", FLAG),
        fact("has_document", "制作调解书", "with a mediation document", FLAG),
        fact("has_record", "做好调解记录", "with a record", FLAG),
        fact("is_performed", "已经即时履行", "performed at once", FLAG),
        fact("is_waived", "双方同意不制作调解书", "both parties waive the document", FLAG),
    ),
    event_type(
        "ended", "终止调解", "mediation ended",
        required("ground", "终止调解情形", "ground", term(MediationEnd)),
        fact("is_over", "调解期限届满", "the term is over", FLAG),
    ),
    event_type("end-told", "告知终止调解", "end of mediation notified"),
)  # fmt: skip

#: The events of a report, in their usual order.
REPORT_EVENTS = (
    event_type(
        "reported", "举报", "reported", _OPERATOR, IS_NAMED,
        fact("standard", "标准编号或者名称", "number or name of the standard", TEXT),
        fact("is_concrete", "线索具体", "with concrete clues", FLAG),
        fact("is_of_standards", "涉嫌违反标准化法", "of a breach of the law on standards", FLAG),
        fact("complaint", "来源投诉事项", "the complaint it came from", TEXT),
    ),
    event_type("supplemented", "补充线索", "clues added",
        fact("is_concrete", "线索具体", "with concrete clues", FLAG)),
    *_HANDING,
    event_type(
        "redirected", "告知向有权部门提出", "reporter told where to go", _IS_COMPETENT, _TO,
    ),
    *_VERIFYING,
    event_type("case-opened", "立案", "case opened", IS_NAMED, _IS_COMPETENT),
    event_type("case-declined", "不予立案", "no case opened", IS_NAMED, _WHY, _IS_COMPETENT),
    event_type("filing-told", "告知是否立案", "decision on the case notified"),
    event_type(
        "handed-over", "转不符合标准的查处", "handled as a nonconformity",
        required("nonconformity", "查处事项", "the nonconformity", TEXT),
    ),
    event_type("concluded", "案件办结", "case concluded", REASON),
    RESULT_TOLD,
)  # fmt: skip
