"""What of the duties may be done late or not at all (逾期): the words of findings."""

from localstd.law import Check, Weight
from localstd.steps.checks import REVIEW_OVERDUE
from localstd.wording import Wording

__all__ = [
    "CHECKS",
    "FILED_LATE",
    "NOT_FILED",
    "NOT_PUBLIC",
    "NOT_REPORTED",
    "PROJECT_LATE",
    "PROJECT_OVERDUE",
    "PUBLICITY_LATE",
    "REPORTED_LATE",
]

PROJECT_LATE = Check(
    code="LS610",
    name="project-late",
    weight=Weight.WARNING,
    title=Wording("项目逾期完成", "project finished late"),
    message=Wording(
        "{matter}应于{due}完成，{done}才“{event}”，逾期{late}天",
        "{matter} was to be finished by {due}; “{event}” came {done} ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
PROJECT_OVERDUE = Check(
    code="LS611",
    name="project-overdue",
    weight=Weight.WARNING,
    title=Wording("项目逾期未完成", "project overdue"),
    message=Wording(
        "{matter}应于{due}完成，至{as_of}仍未发布，逾期{late}天",
        "{matter} was to be finished by {due}, and is not finished by {as_of} ({late}-day delay)",
    ),
    remedy=Wording(
        "抓紧完成，或者申请项目变更、终止", "finish it, or have the project changed or ended"
    ),
)
FILED_LATE = Check(
    code="LS301",
    name="filed-late",
    weight=Weight.FAULT,
    title=Wording("备案逾期", "filed late"),
    message=Wording(
        "{number}于{started}{act}，最迟应于{due}备案，{done}备案，逾期{late}天",
        "{number}: {act} {started}, to be filed by {due}, filed {done} ({late}-day delay)",
    ),
    remedy=Wording(
        "记录逾期原因；核对备案材料的日期",
        "record why it was late; check the dates of the filing papers",
    ),
)
NOT_FILED = Check(
    code="LS302",
    name="not-filed",
    weight=Weight.FAULT,
    title=Wording("逾期未备案", "not filed"),
    message=Wording(
        "{number}于{started}{act}，最迟应于{due}备案，至{as_of}未见备案，逾期{late}天",
        "{number}: {act} {started}, to be filed by {due}, not filed by {as_of} ({late}-day delay)",
    ),
    remedy=Wording(
        "报送备案，或补登备案日期；已废止的，补登日期或注明未备案",
        "file it, or enter the filing date; if abolished, enter the date or say it was not filed",
    ),
)
PUBLICITY_LATE = Check(
    code="LS303",
    name="publicity-late",
    weight=Weight.FAULT,
    title=Wording("公开逾期", "made public late"),
    message=Wording(
        "{number}于{started}{act}，目录和文本最迟应于{due}公开，{done}公开，逾期{late}天",
        "{number}: {act} {started}, to be made public by {due}, made public {done} ({late}-day"
        " delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
NOT_PUBLIC = Check(
    code="LS304",
    name="not-public",
    weight=Weight.FAULT,
    title=Wording("逾期未公开", "not made public"),
    message=Wording(
        "{number}于{started}{act}，目录和文本最迟应于{due}公开，至{as_of}未见公开，逾期{late}天",
        "{number}: {act} {started}, to be made public by {due}, not public by {as_of}"
        " ({late}-day delay)",
    ),
    remedy=Wording(
        "立即公开目录和文本，或补登公开日期", "publish catalogue and text now, or enter the date"
    ),
)
REPORTED_LATE = Check(
    code="LS612",
    name="reported-late",
    weight=Weight.FAULT,
    title=Wording("市级标准报省逾期", "reported to the province late"),
    message=Wording(
        "{number}于{started}{act}，最迟应于{due}报省级标准化行政主管部门，{done}报送，逾期{late}天",
        "{number}: {act} {started}, to be reported to the province by {due}, reported {done}"
        " ({late}-day delay)",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
NOT_REPORTED = Check(
    code="LS613",
    name="not-reported",
    weight=Weight.FAULT,
    title=Wording("市级标准逾期未报省", "not reported to the province"),
    message=Wording(
        "{number}于{started}{act}，最迟应于{due}报省级标准化行政主管部门，至{as_of}未报，逾期{late}天",
        "{number}: {act} {started}, to be reported to the province by {due}, not reported by"
        " {as_of} ({late}-day delay)",
    ),
    remedy=Wording("立即报送", "report it now"),
)
CHECKS = (
    FILED_LATE,
    NOT_FILED,
    PUBLICITY_LATE,
    NOT_PUBLIC,
    REVIEW_OVERDUE,
    PROJECT_LATE,
    PROJECT_OVERDUE,
    REPORTED_LATE,
    NOT_REPORTED,
)
