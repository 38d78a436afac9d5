"""What may be found in the files of complaints and reports (投诉举报检查), and nowhere else."""

from localstd.law import Check, Weight
from localstd.wording import Wording

__all__ = ["COMPLAINT_CHECKS", "REPORT_CHECKS"]


def _late(code: str, name: str, zh: str, en: str, *, weight: Weight = Weight.FAULT) -> Check:
    """Make the check on what was done after its last day; ``zh`` and ``en`` are what it is."""
    return Check(
        code=code,
        name=name,
        weight=weight,
        title=Wording(f"{zh}逾期", f"late: {en}"),
        message=Wording(
            f"{{matter}}最迟应于{{due}}{zh}，{{done}}才“{{event}}”，逾期{{late}}天",
            f"{{matter}}: due by {{due}}: {en}; “{{event}}” came {{done}} ({{late}}-day delay)",
        ),
        remedy=Wording("记录逾期原因", "record why it was late"),
    )


def _lacking(  # noqa: PLR0913  a check is all of these
    code: str,
    name: str,
    zh: str,
    en: str,
    *,
    remedy: Wording,
    weight: Weight = Weight.FAULT,
) -> Check:
    """Make the check on what was not done by its last day."""
    return Check(
        code=code,
        name=name,
        weight=weight,
        title=Wording(f"逾期未{zh}", f"overdue: {en}"),
        message=Wording(
            f"{{matter}}最迟应于{{due}}{zh}，至{{as_of}}仍未办理，逾期{{late}}天",
            f"{{matter}}: due by {{due}}: {en}; not done by {{as_of}} ({{late}}-day delay)",
        ),
        remedy=remedy,
    )


DECIDED_LATE = _late(
    "LS820", "acceptance-decided-late", "作出是否受理的决定", "decide whether it is accepted"
)
NOT_DECIDED = _lacking(
    "LS821",
    "acceptance-not-decided",
    "作出是否受理的决定",
    "decide whether it is accepted",
    remedy=Wording(
        "作出受理或者不予受理的决定并告知", "accept or refuse it, and inform the complainant"
    ),
)
REFUSED_OTHERWISE = Check(
    code="LS822",
    name="refused-otherwise",
    weight=Weight.BAR,
    title=Wording("不属于不予受理的情形", "not refused on a ground that the law gives"),
    message=Wording(
        "{matter}：所述“{ground}”不构成不予受理的情形",
        "{matter}: “{ground}” is not a ground for refusing it",
    ),
    remedy=Wording("受理，或者另行写明法定情形", "accept it, or state a ground that the law gives"),
)
ACCEPTED_OTHERWISE = Check(
    code="LS823",
    name="accepted-otherwise",
    weight=Weight.FAULT,
    title=Wording("应当不予受理而受理", "accepted though it should be refused"),
    message=Wording(
        "{matter}存在不予受理的情形，却办理了“{event}”",
        "{matter}: there is a ground for refusing it, yet “{event}”",
    ),
    remedy=Wording(
        "核实该情形；属实的，终止调解并告知",
        "verify the ground; if it is true, end the mediation and inform the parties",
    ),
)
NO_CONSENT = Check(
    code="LS824",
    name="no-consent-to-mediation",
    weight=Weight.BAR,
    title=Wording("未经双方同意调解", "mediation without the consent of both parties"),
    message=Wording(
        "{matter}：投诉人和被投诉人均同意的，才能办理“{event}”",
        "{matter}: “{event}” requires the consent of both parties",
    ),
    remedy=Wording(
        "征得双方同意；不同意的，终止调解",
        "obtain the consent of both parties, or end the mediation",
    ),
)
NEAR_MEDIATOR = Check(
    code="LS825",
    name="near-mediator",
    weight=Weight.FAULT,
    title=Wording("应当回避而未回避", "mediator did not step back"),
    message=Wording(
        "{matter}：调解人员与一方有利害关系，应当回避",
        "{matter}: the mediator has an interest with one party and must step back",
    ),
    remedy=Wording("更换调解人员", "replace the mediator"),
)
TESTING_IMPOSED = Check(
    code="LS826",
    name="testing-not-agreed",
    weight=Weight.FAULT,
    title=Wording("检验未经双方协商一致", "testing not agreed by both parties"),
    message=Wording(
        "{matter}：检验机构和费用承担应由双方协商一致",
        "{matter}: both parties must agree on who tests and who pays",
    ),
    remedy=Wording(
        "由双方协商；协商不成的，终止调解", "have the parties agree, or end the mediation"
    ),
)
ENDED_OTHERWISE = Check(
    code="LS827",
    name="ended-otherwise",
    weight=Weight.FAULT,
    title=Wording("不属于终止调解的情形", "not ended on a ground that the law gives"),
    message=Wording(
        "{matter}：所述情形不构成终止调解的情形",
        "{matter}: what is stated is not a ground for ending it",
    ),
    remedy=Wording(
        "继续调解，或者写明法定情形", "continue it, or state a ground that the law gives"
    ),
)
MEDIATED_LATE = _late("LS828", "mediated-late", "结束调解", "end the mediation")
NOT_MEDIATED = _lacking(
    "LS829",
    "mediation-not-ended",
    "结束调解",
    "end the mediation",
    remedy=Wording("终止调解并告知双方", "end the mediation, and inform both parties"),
)
END_TOLD_LATE = _late(
    "LS830", "end-told-late", "告知终止调解", "inform both parties that it has ended"
)
END_NOT_TOLD = _lacking(
    "LS831",
    "end-not-told",
    "告知终止调解",
    "inform both parties that it has ended",
    remedy=Wording("告知投诉人和被投诉人", "inform both parties"),
)
CLUE_VERIFIED_LATE = _late("LS832", "clue-verified-late", "核查线索", "verify the clue")
CLUE_NOT_VERIFIED = _lacking(
    "LS833",
    "clue-not-verified",
    "核查线索",
    "verify the clue",
    remedy=Wording("核查，或者在特殊情况下延长", "verify it, or extend the term in a special case"),
)
NOT_AGREED_ON = _lacking(
    "LS834",
    "competence-not-agreed",
    "协商解决处理权限争议",
    "agree on who is competent",
    weight=Weight.WARNING,  # what is due then is to ask the superior
    remedy=Wording(
        "报请共同的上一级部门指定", "ask the common superior to designate the department"
    ),
)
PASSED_ON_BY_ITSELF = Check(
    code="LS835",
    name="passed-on-by-itself",
    weight=Weight.FAULT,
    title=Wording("自行移送", "referred without authority to do so"),
    message=Wording(
        "{matter}：不具备处理权限的，应当反馈统一接收机构，不得自行移送",
        "{matter}: a department without competence returns it to the receiving office, and may"
        " not refer it elsewhere",
    ),
    remedy=Wording("反馈统一接收投诉举报的工作机构", "return it to the receiving office"),
)
NOT_SPLIT = Check(
    code="LS836",
    name="not-split",
    weight=Weight.FAULT,
    title=Wording("投诉和举报未分别处理", "complaint and report not handled separately"),
    message=Wording(
        "{matter}同时包含投诉和举报内容，应当分别处理",
        "{matter} holds a complaint and a report, which must be handled separately",
    ),
    remedy=Wording("另立举报事项", "open a file for the report"),
)
JOINED_OTHERWISE = Check(
    code="LS837",
    name="joined-otherwise",
    weight=Weight.FAULT,
    title=Wording("不符合共同投诉的条件", "conditions of a joint complaint not met"),
    message=Wording(
        "{matter}：共同投诉须为同一争议、同一经营者，经投诉人同意，代表人不超过两名",
        "{matter}: a joint complaint concerns one dispute with one operator, with the"
        " complainants' consent, and has at most two representatives",
    ),
    remedy=Wording("分别处理", "handle them separately"),
)
NOT_WRITTEN_DOWN = Check(
    code="LS838",
    name="settlement-not-written",
    weight=Weight.FAULT,
    title=Wording("未制作调解书或者调解记录", "no mediation document or record"),
    message=Wording(
        "{matter}：现场调解达成协议的应当制作调解书，其他的应当做好调解记录",
        "{matter}: an agreement reached on the spot needs a mediation document, everything else"
        " a record",
    ),
    remedy=Wording("补作调解书或者调解记录", "write it down"),
)
MATERIALS_LACKING = Check(
    code="LS839",
    name="complaint-materials-lacking",
    weight=Weight.WARNING,  # a complaint may be completed
    title=Wording("投诉材料不齐", "materials missing"),
    message=Wording("{matter}缺少：{lacking}", "{matter} lacks: {lacking}"),
    remedy=Wording("请投诉人补正", "ask the complainant for them"),
)
DECISION_NOT_TOLD = _lacking(
    "LS840",
    "decision-not-told",
    "告知是否受理的决定",
    "notify the decision on acceptance",
    weight=Weight.WARNING,  # that the telling, too, has the seven days is a reading
    remedy=Wording("告知投诉人", "inform the complainant"),
)

REPORT_VERIFIED_LATE = _late(
    "LS841",
    "report-verified-late",
    "核查举报（参照线索核查的期限）",
    "verify the report (by analogy)",
    weight=Weight.WARNING,
)
REPORT_NOT_VERIFIED = _lacking(
    "LS842",
    "report-not-verified",
    "核查举报（参照线索核查的期限）",
    "verify the report (by analogy)",
    weight=Weight.WARNING,
    remedy=Wording(
        "按照行政处罚有关规定核查并决定是否立案",
        "verify it by the rules on administrative penalties",
    ),
)
REPORTER_TOLD_LATE = _late(
    "LS843",
    "filing-told-late",
    "告知实名举报人是否立案",
    "inform the named reporter whether a case is opened",
)
REPORTER_NOT_TOLD = _lacking(
    "LS844",
    "filing-not-told",
    "告知实名举报人是否立案",
    "inform the named reporter whether a case is opened",
    remedy=Wording("告知实名举报人", "inform the named reporter"),
)
VAGUE_REPORT = Check(
    code="LS845",
    name="report-not-concrete",
    weight=Weight.WARNING,  # it may be made concrete
    title=Wording("举报线索不具体", "clues not concrete"),
    message=Wording(
        "{matter}：举报应当提供涉嫌违法的具体线索", "{matter}: a report must give concrete clues"
    ),
    remedy=Wording("请举报人补充线索", "ask the reporter for more"),
)
SENT_OTHERWISE = Check(
    code="LS846",
    name="report-sent-otherwise",
    weight=Weight.FAULT,
    title=Wording("处理权限不符", "not in line with competence"),
    message=Wording(
        "{matter}：具备处理权限的应当处理，不具备的应当告知举报人向有权部门提出，不能办理“{event}”",
        "{matter}: a department with competence handles it, one without refers the reporter to"
        " the competent department; “{event}” is neither",
    ),
    remedy=Wording("按照处理权限办理", "act within the competence"),
)

#: What files of complaints alone may report, by code.
COMPLAINT_CHECKS = (
    DECIDED_LATE,
    NOT_DECIDED,
    REFUSED_OTHERWISE,
    ACCEPTED_OTHERWISE,
    NO_CONSENT,
    NEAR_MEDIATOR,
    TESTING_IMPOSED,
    ENDED_OTHERWISE,
    MEDIATED_LATE,
    NOT_MEDIATED,
    END_TOLD_LATE,
    END_NOT_TOLD,
    CLUE_VERIFIED_LATE,
    CLUE_NOT_VERIFIED,
    NOT_AGREED_ON,
    PASSED_ON_BY_ITSELF,
    NOT_SPLIT,
    JOINED_OTHERWISE,
    NOT_WRITTEN_DOWN,
    MATERIALS_LACKING,
    DECISION_NOT_TOLD,
)
#: What files of reports alone may report, by code.
REPORT_CHECKS = (
    REPORT_VERIFIED_LATE,
    REPORT_NOT_VERIFIED,
    REPORTER_TOLD_LATE,
    REPORTER_NOT_TOLD,
    VAGUE_REPORT,
    SENT_OTHERWISE,
)
