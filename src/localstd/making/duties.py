"""What is owed for a standard (义务): the project's end, publicity, filing, reports, review."""

from localstd._attrs import evolve
from localstd.making.checks.duties import (
    FILED_LATE,
    NOT_FILED,
    NOT_PUBLIC,
    NOT_REPORTED,
    PROJECT_LATE,
    PROJECT_OVERDUE,
    PUBLICITY_LATE,
    REPORTED_LATE,
)
from localstd.procedure import DutyType, Event, Mandate, Matter
from localstd.roles import CITY, COMMITTEE
from localstd.steps import reviews
from localstd.steps.makers import (
    OPENERS,
    ORDINARY,
    OWE_FILING,
    STATE_COUNCIL,
    is_of_a_city,
    reviewed_under,
)
from localstd.steps.reviews import (
    EARLY_REVIEW,
    REVIEW,
    concludes_abolition,
    concludes_revision,
)
from localstd.wording import Wording

__all__ = [
    "ABOLITION",
    "COMMITTEE_WORK",
    "DISPUTE",
    "EARLY_REVIEW",
    "FILING",
    "HAND_OVER",
    "PLAN",
    "PROJECT",
    "PUBLICITY",
    "REPORT",
    "REVIEW",
    "REVISION",
    "SECTOR_NOTICE",
    "URGENT",
]


def _is_of_a_city(matter: Matter, _: Event) -> bool:
    return is_of_a_city(matter)


def _is_urgent(_: Matter, approval: Event) -> bool:
    return "urgent" in approval.facts


def _is_to_be_handed_over(_: Matter, proposal: Event) -> bool:
    return proposal.facts.get("is_forwarded") is True


def _is_to_end(_: Matter, review: Event) -> bool:
    return concludes_abolition(review)


def _is_to_be_revised(_: Matter, review: Event) -> bool:
    return concludes_revision(review)


#: 移交: of a proposal that reached the standardization department; no day is set.
HAND_OVER = DutyType(
    name="hand-over",
    wording=Wording("移交立项建议", "hand the proposal to the department in charge"),
    owed_by=reviewed_under("place.proposals", "ls2020-proposal"),
    falls_on=_is_to_be_handed_over,
)
#: 计划公布: where the place says so; no day is set.
PLAN = DutyType(
    name="plan",
    wording=Wording("公布项目计划", "make the plan of projects public"),
    owed_by=reviewed_under("place.plan"),
)
#: 争议: each by itself, where the place says who has it settled; no day is set.
DISPUTE = DutyType(
    name="dispute",
    wording=Wording("组织协商解决争议", "have the dispute settled by consultation"),
    owed_by=reviewed_under("place.disputes"),
    each="dispute",
)
#: 委员会任务: draft and review by the day of the plan, where the place holds committees to it.
COMMITTEE_WORK = DutyType(
    name="committee-work",
    wording=Wording("按期完成起草、技术审查", "finish draft and review by the day of the plan"),
    owed_by=(Mandate(role=COMMITTEE, basis=("place.committees",), tracks=ORDINARY),),
    until="deadline",
)
#: 项目期限: the day that the plan sets; who plans an ordinary standard owes it. Of other tracks no
#: text that was read speaks of a plan and its day.
PROJECT = DutyType(
    name="project",
    wording=Wording("按计划期限完成项目", "finish the project by the day of the plan"),
    owed_by=reviewed_under("ls2020-plan", "ls1990-procedure"),
    until="deadline",
    late=PROJECT_LATE,
    lacking=PROJECT_OVERDUE,
)
#: 急需项目: no day is set (及时).
URGENT = DutyType(
    name="urgent-project",
    wording=Wording("及时完成急需项目", "finish the urgent project in time"),
    owed_by=reviewed_under("sl2017-urgent", "place.urgent"),
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
    owed_by=(Mandate(role=CITY, basis=("place.city-report",), tracks=ORDINARY),),
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
#: As the last review of the whole standard concludes: another outcome takes the place of it.
ABOLITION = evolve(reviews.ABOLITION, falls_on=_is_to_end)
REVISION = evolve(reviews.REVISION, falls_on=_is_to_be_revised)
