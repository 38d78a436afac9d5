"""What is owed in complaints and reports (投诉举报义务): by the market supervision departments.

Since 2026-04-15 the days are those of before, assumed (``cr2025-days``): their neglect is possible
only. So is that of verifying a report, whose days are by analogy.
"""

from localstd._attrs import evolve
from localstd.calendar import Certainty
from localstd.law import Check
from localstd.procedure import DutyType, Event, Mandate, Matter
from localstd.roles import MARKET
from localstd.supervision.complaints import checks
from localstd.wording import Wording

__all__ = [
    "ACCEPTANCE",
    "DECISION_NOTICE",
    "FILING_NOTICE",
    "HANDLERS",
    "JURISDICTION",
    "MEDIATION",
    "MEDIATION_NOTICE",
    "REPORT_VERIFICATION",
    "RESULT_NOTICE",
    "VERIFICATION",
]


def _handles(*articles: str) -> tuple[Mandate, ...]:
    """Give the mandate of market supervision departments, by the order in force."""
    return (Mandate(role=MARKET, basis=("cr2025-meta", *articles)),)


#: 市场监督管理部门: of the county and above, each in its division.
HANDLERS = _handles("cr2019-competence")


def _owed(  # noqa: PLR0913  a duty is all of these
    name: str,
    zh: str,
    en: str,
    article: str,
    *,
    limit: str,
    late: Check | None,
    lacking: Check,
) -> DutyType:
    return DutyType(
        name=name,
        wording=Wording(zh, en),
        owed_by=_handles(article),
        limit=limit,
        late=late,
        lacking=lacking,
    )


#: 受理决定.
ACCEPTANCE = _owed(
    "acceptance",
    "决定是否受理",
    "decide whether it is accepted",
    "cr2019-accept",
    limit="complaint.acceptance",
    late=checks.DECIDED_LATE,
    lacking=checks.NOT_DECIDED,
)
#: 告知受理决定: that it has the seven days, too, is a reading.
DECISION_NOTICE = DutyType(
    name="decision-notice",
    wording=Wording("告知投诉人是否受理", "inform the complainant whether it is accepted"),
    owed_by=_handles("cr2019-accept"),
    limit="complaint.acceptance",
    since="complained",
    certainty=Certainty.POSSIBLE,
    lacking=checks.DECISION_NOT_TOLD,
)
#: 调解: not counted are testing (art 20) and, by a reading, the decision on a recusal (art 19).
MEDIATION = DutyType(
    name="mediation",
    wording=Wording("调解结束", "end the mediation"),
    owed_by=_handles("cr2019-mediation"),
    limit="complaint.mediation",
    late=checks.MEDIATED_LATE,
    lacking=checks.NOT_MEDIATED,
    paused_by=(("testing-began", "testing-ended"), ("recusal-asked", "recusal-decided")),
)
#: 告知终止调解.
MEDIATION_NOTICE = _owed(
    "mediation-notice",
    "告知双方终止调解",
    "inform both parties that it has ended",
    "cr2019-mediation-notice",
    limit="complaint.mediation-notice",
    late=checks.END_TOLD_LATE,
    lacking=checks.END_NOT_TOLD,
)
#: 处理权限争议.
JURISDICTION = _owed(
    "jurisdiction",
    "协商解决处理权限争议",
    "agree on who is competent",
    "cr2019-jurisdiction",
    limit="complaint.jurisdiction",
    late=None,
    lacking=checks.NOT_AGREED_ON,
)


def _verification(  # noqa: PLR0913  both duties are made of these
    wording: Wording,
    began: str,
    articles: tuple[str, str],
    *,
    limit: str,
    late: Check,
    lacking: Check,
) -> tuple[DutyType, DutyType]:
    """Make the duty to verify, and that which an extension puts in its place."""
    first = DutyType(
        name="verification",
        wording=wording,
        owed_by=_handles(articles[0]),
        limit=limit,
        late=late,
        lacking=lacking,
    )
    extended = DutyType(
        name="verification-extended",
        wording=Wording(f"{wording.zh}（已延长）", f"{wording.en}, with the term extended"),
        owed_by=_handles(articles[1]),
        limit=f"{limit}-extended",
        since=began,
        extends=limit,
        late=late,
        lacking=lacking,
    )
    return first, extended


#: 核查调解中发现的线索: 15 working days, and 15 more from their end.
VERIFICATION = _verification(
    Wording("核查线索", "verify the clue"),
    "clue-found",
    ("cr2019-verify", "cr2019-verify-ext"),
    limit="complaint.verification",
    late=checks.CLUE_VERIFIED_LATE,
    lacking=checks.CLUE_NOT_VERIFIED,
)
#: 核查举报: the same days, by analogy.
REPORT_VERIFICATION = _verification(
    Wording("核查举报（期限为参照适用）", "verify the report (its days are by analogy)"),
    "reported",
    ("cr2019-report-handling", "cr2019-report-handling"),
    limit="report.verification",
    late=checks.REPORT_VERIFIED_LATE,
    lacking=checks.REPORT_NOT_VERIFIED,
)


def _gave_a_name(_: Matter, decided: Event) -> bool:
    return decided.facts.get("is_named") is True


#: 告知是否立案: owed to who reported by name.
FILING_NOTICE = evolve(
    _owed(
        "filing-notice",
        "告知实名举报人是否立案",
        "inform the named reporter whether a case is opened",
        "cr2019-report-notice",
        limit="report.notice",
        late=checks.REPORTER_TOLD_LATE,
        lacking=checks.REPORTER_NOT_TOLD,
    ),
    falls_on=_gave_a_name,
)


def _other_law_says_so(_: Matter, reported: Event) -> bool:
    told = reported.facts
    return told.get("is_named") is True and told.get("is_of_standards") is True


#: 告知处理结果: where other law says so, as that on standards does (sl2017 art 35); no day is set.
RESULT_NOTICE = DutyType(
    name="result-notice",
    wording=Wording("告知实名举报人处理结果", "inform the named reporter of the result"),
    owed_by=(Mandate(role=MARKET, basis=("sl2017-complaint-reply",)),),
    falls_on=_other_law_says_so,
)
