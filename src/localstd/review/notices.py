"""Who must be told of a step of a review (通知)."""

from localstd.procedure import NoticeType
from localstd.roles import COMMITTEE, DRAFTER, PUBLIC, SECTOR
from localstd.wording import Wording

__all__ = ["ABOLITION", "ASKED", "CONCLUSION", "OPENING", "REVISION", "TRIGGER"]

TRIGGER = NoticeType(
    name="trigger",
    wording=Wording("{number}出现提前复审情形", "{number} is to be reviewed early"),
    to=(COMMITTEE, SECTOR),
)
ASKED = NoticeType(
    name="review-asked",
    wording=Wording("依据反馈、评估，{number}应当复审", "a review of {number} is requested"),
    to=(COMMITTEE, SECTOR),
)
OPENING = NoticeType(
    name="review-opening",
    wording=Wording("{number}启动复审", "the review of {number} is open"),
    to=(COMMITTEE, SECTOR, DRAFTER),
)
CONCLUSION = NoticeType(
    name="review-conclusion",
    wording=Wording("{number}已有复审结论", "the review of {number} is concluded"),
    to=(PUBLIC, SECTOR, DRAFTER),
)
REVISION = NoticeType(
    name="revision",
    wording=Wording("{number}启动修订", "the revision of {number} is open"),
    to=(COMMITTEE, DRAFTER),
)
ABOLITION = NoticeType(
    name="abolition",
    wording=Wording("{number}公告废止", "the end of {number} is announced"),
    to=(PUBLIC, SECTOR),
)
