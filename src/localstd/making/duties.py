"""What is owed for a standard (义务): the project's end, publicity, filing, reports, review."""

from localstd.law import Check, Weight
from localstd.procedure import DutyType, Event, Mandate, Matter
from localstd.roles import CITY
from localstd.steps.makers import (
    MAKERS,
    OPENERS,
    ORDINARY,
    OWE_FILING,
    STATE_COUNCIL,
    is_of_a_city,
    made_under,
    reviewed_under,
)
from localstd.steps.reviews import EARLY_REVIEW, REVIEW, REVIEW_OVERDUE
from localstd.wording import Wording

__all__ = [
    "ABOLITION",
    "CHECKS",
    "EARLY_REVIEW",
    "FILING",
    "PROJECT",
    "PUBLICITY",
    "REPORT",
    "REVIEW",
    "REVISION",
    "SECTOR_NOTICE",
    "URGENT",
]

PROJECT_LATE = Check(
    code="LS610",
    name="project-late",
    weight=Weight.WARNING,
    title=Wording("项目逾期完成", "project finished late"),
    message=Wording(
        "{matter}应于{due}完成，{done}才“{event}”，逾期{late}天",
        "{matter} was to be finished by {due}; “{event}” came {done}; days late: {late}",
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
        "{matter} was to be finished by {due}, is not by {as_of}; days late: {late}",
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
        "{number}: {act} {started}, to be filed by {due}, filed {done}; days late: {late}",
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
        "{number}: {act} {started}, to be filed by {due}, was not by {as_of}; days late: {late}",
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
        "{number}: {act} {started}, to be made public by {due}, was {done}; days late: {late}",
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
        "{number}: {act} {started}, to be public by {due}, not by {as_of}; days late: {late}",
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
        "{number}: {act} {started}, to be reported to the province by {due}, was {done}; "
        "days late: {late}",
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
        "{number}: {act} {started}, to be reported to the province by {due}, not by {as_of}; "
        "days late: {late}",
    ),
    remedy=Wording("立即报送", "report it now"),
)
CHECKS = (
    *(FILED_LATE, NOT_FILED, PUBLICITY_LATE, NOT_PUBLIC, REVIEW_OVERDUE),
    *(PROJECT_LATE, PROJECT_OVERDUE, REPORTED_LATE, NOT_REPORTED),
)


def _is_of_a_city(matter: Matter, _: Event) -> bool:
    return is_of_a_city(matter)


def _is_urgent(_: Matter, approval: Event) -> bool:
    return "urgent" in approval.facts


def _asks_for_abolition(_: Matter, review: Event) -> bool:
    return review.facts.get("outcome") == "abolish"


def _asks_for_revision(_: Matter, review: Event) -> bool:
    return review.facts.get("outcome") == "revise"


#: 项目期限: the day that the plan sets; who plans owes it.
PROJECT = DutyType(
    name="project",
    wording=Wording("按计划期限完成项目", "finish the project by the day of the plan"),
    owed_by=(*reviewed_under("ls2020-plan", "ls1990-procedure"), *MAKERS),
    until="deadline",
    late=PROJECT_LATE,
    lacking=PROJECT_OVERDUE,
)
#: 急需项目: no day is set (及时).
URGENT = DutyType(
    name="urgent-project",
    wording=Wording("及时完成急需项目", "finish the urgent project in time"),
    owed_by=made_under("sl2017-urgent"),
    falls_on=_is_urgent,
)
#: 公开: of catalogue and text; on the tracks of food and environment without a day.
PUBLICITY = DutyType(
    name="publicity",
    wording=Wording("公开目录和文本", "make catalogue and text public"),
    owed_by=OPENERS,
    limit="local.publicity",
    late=PUBLICITY_LATE,
    lacking=NOT_PUBLIC,
)
#: 备案: with the State Council's department of the track.
FILING = DutyType(
    name="filing",
    wording=Wording("报送备案", "file it"),
    owed_by=OWE_FILING,
    limit="local.filing",
    late=FILED_LATE,
    lacking=NOT_FILED,
)
#: 市级标准报省: where the province says so.
REPORT = DutyType(
    name="report-to-province",
    wording=Wording("报省级标准化行政主管部门", "report it to the province"),
    owed_by=(Mandate(role=CITY, basis=("sd-city-report",), tracks=ORDINARY),),
    limit="local.report-to-province",
    late=REPORTED_LATE,
    lacking=NOT_REPORTED,
    falls_on=_is_of_a_city,
)
#: 通报: no day is set.
SECTOR_NOTICE = DutyType(
    name="sector-notice",
    wording=Wording("通报国务院有关行政主管部门", "inform the State Council's departments"),
    owed_by=STATE_COUNCIL,
)
#: 公告废止: what a review concluded.
ABOLITION = DutyType(
    name="abolition",
    wording=Wording("公告废止", "announce its end"),
    owed_by=reviewed_under("sl2017-review-outcome", "sl1988-review"),
    falls_on=_asks_for_abolition,
)
#: 及时修订: what a review concluded.
REVISION = DutyType(
    name="revision",
    wording=Wording("及时修订", "revise it"),
    owed_by=reviewed_under("sl2017-review-outcome", "sl1988-review"),
    falls_on=_asks_for_revision,
)
