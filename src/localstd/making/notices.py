"""Who must be told of a step (通知), by track where the law names others."""

from functools import partial

from localstd.law import Track
from localstd.procedure import Mandate, Matter, NoticeType
from localstd.roles import (
    COMMITTEE,
    DRAFTER,
    NATIONAL,
    NATIONAL_ENVIRONMENT,
    NATIONAL_HEALTH,
    PROVINCE,
    PUBLIC,
    SECTOR,
)
from localstd.steps.makers import ENVIRONMENT, FOOD, MAKERS, ORDINARY
from localstd.wording import Wording

__all__ = [
    "ABOLITION",
    "ANSWER",
    "COMMENT",
    "FAILURE",
    "FILING",
    "OVERTAKEN",
    "PLAN",
    "PUBLICATION",
    "REJECTION",
    "REPORT",
    "REVIEW",
    "TERMINATION",
]

PLAN = NoticeType(
    name="plan",
    wording=Wording("{matter}已列入项目计划", "{matter} is on the plan of projects"),
    to=(SECTOR, DRAFTER, PUBLIC),
)
REJECTION = NoticeType(
    name="rejection",
    wording=Wording("{matter}不予立项", "{matter} was not taken as a project"),
    to=(SECTOR,),
)
TERMINATION = NoticeType(
    name="termination",
    wording=Wording("{matter}项目终止", "the project {matter} was ended"),
    to=(SECTOR, DRAFTER),
)
COMMENT = NoticeType(
    name="comment",
    wording=Wording("{matter}公开征求意见", "{matter} is open to comment"),
    to=(PUBLIC, SECTOR),
)
ANSWER = NoticeType(
    name="answer",
    wording=Wording("{matter}的意见已处理", "a comment on {matter} was answered"),
    to=(PUBLIC,),
)
FAILURE = NoticeType(
    name="failure",
    wording=Wording("{matter}未通过技术审查", "{matter} did not pass the technical review"),
    to=(SECTOR, DRAFTER),
)
PUBLICATION = NoticeType(
    name="publication",
    wording=Wording("{matter}已发布", "{matter} is published"),
    to=(PUBLIC, SECTOR),
)
REPORT = NoticeType(
    name="report",
    wording=Wording("{matter}已报省级标准化行政主管部门", "{matter} is reported to the province"),
    to=(PROVINCE,),
)
REVIEW = NoticeType(
    name="review",
    wording=Wording("{matter}启动复审", "a review of {matter} is opened"),
    to=(SECTOR, COMMITTEE),
)
ABOLITION = NoticeType(
    name="abolition",
    wording=Wording("{matter}已废止", "{matter} is abolished"),
    to=(PUBLIC, SECTOR),
)

_FILED = Wording("{matter}报送备案", "{matter} is filed")
_OVERTAKEN = Wording(
    "相应国家标准或者行业标准已发布，涉及{matter}",
    "a national or industry standard on the subject of {matter} is published",
)


def _is_on(tracks: frozenset[Track], matter: Matter) -> bool:
    return matter.track in tracks


def _is_of(maker: Mandate, matter: Matter) -> bool:
    return _is_on(maker.tracks, matter) and maker.matters(matter)


#: With whom it is filed: 国务院标准化、卫生、生态环境主管部门.
FILING = tuple(
    NoticeType(name="filing", wording=_FILED, to=(role,), matters=partial(_is_on, tracks))
    for role, tracks in (
        (NATIONAL, ORDINARY),
        (NATIONAL_HEALTH, FOOD),
        (NATIONAL_ENVIRONMENT, ENVIRONMENT),
    )
)
#: Who made the standard must look at it again, and the sector department with it.
OVERTAKEN = (
    *(
        NoticeType(
            name="overtaken",
            wording=_OVERTAKEN,
            to=(maker.role,),
            matters=partial(_is_of, maker),
        )
        for maker in MAKERS
    ),
    NoticeType(name="overtaken", wording=_OVERTAKEN, to=(SECTOR,)),
)
