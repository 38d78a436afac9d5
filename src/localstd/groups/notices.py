"""Who must be told of a step of a group standard (通知)."""

from localstd.procedure import NoticeType
from localstd.roles import ALLIANCE, GROUP, MEMBER, NATIONAL, PUBLIC, REGISTRATION
from localstd.wording import Wording

__all__ = [
    "ABOLITION",
    "ADOPTION_REQUEST",
    "AMENDMENT",
    "COMMENT",
    "CONVERSION",
    "END",
    "FAILURE",
    "PROJECT",
    "PUBLICATION",
    "REVIEW",
    "REVOCATION",
    "TERMINATION",
]

PROJECT = NoticeType(
    name="project",
    wording=Wording("{matter}已立项", "the project {matter} is approved"),
    to=(MEMBER,),
)
COMMENT = NoticeType(
    name="comment",
    wording=Wording("{matter}自{on}起征求意见", "{matter} is open to comment from {on}"),
    to=(MEMBER, PUBLIC),
)
FAILURE = NoticeType(
    name="failure",
    wording=Wording("{matter}未通过技术审查", "{matter} did not pass the technical review"),
    to=(MEMBER,),
)
PUBLICATION = NoticeType(
    name="publication",
    wording=Wording("{matter}已于{on}发布", "{matter} was published on {on}"),
    to=(MEMBER, PUBLIC),
)
TERMINATION = NoticeType(
    name="termination",
    wording=Wording("{matter}项目终止", "the project {matter} was ended"),
    to=(MEMBER, ALLIANCE),
)
AMENDMENT = NoticeType(
    name="amendment",
    wording=Wording("{matter}已修改（修改单号：{sheet}）", "{matter} was amended ({sheet})"),
    to=(MEMBER, PUBLIC),
)
REVIEW = NoticeType(
    name="review",
    wording=Wording(
        "{matter}已于{on}复审，结论：{outcome}", "{matter} was reviewed on {on}: {outcome}"
    ),
    to=(MEMBER, PUBLIC),
)
ADOPTION_REQUEST = NoticeType(
    name="adoption-request",
    wording=Wording("申请将{matter}采信为国家标准", "{matter} is offered for adoption"),
    to=(NATIONAL,),
)
CONVERSION = NoticeType(
    name="conversion",
    wording=Wording("{matter}已转化为{to_number}", "{matter} has become {to_number}, too"),
    to=(GROUP, MEMBER, PUBLIC),
)
END = NoticeType(
    name="end",
    wording=Wording("{matter}自{on}起不再有效", "{matter} is no longer in force from {on}"),
    to=(MEMBER, PUBLIC),
)
#: 公示, and to the registration authority for the credit record (gs2019 art 36, not checked).
ABOLITION = NoticeType(
    name="abolition",
    wording=Wording(
        "{matter}于{on}由标准化行政主管部门废止",
        "{matter} was abolished on {on} by the standardization authority",
    ),
    to=(GROUP, MEMBER, PUBLIC, REGISTRATION),
)
REVOCATION = NoticeType(
    name="revocation",
    wording=Wording("{matter}的编号于{on}被撤销", "the number {matter} was revoked on {on}"),
    to=(GROUP, MEMBER, PUBLIC),
)
