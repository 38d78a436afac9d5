"""Who must be told of an enterprise standard (通知)."""

from localstd.law import Track
from localstd.procedure import Matter, NoticeType
from localstd.roles import ENTERPRISE, HEALTH, PROVINCE, PUBLIC, SECTOR
from localstd.wording import Wording

__all__ = [
    "CHANGE",
    "DECLARATION",
    "END",
    "FILING",
    "HEALTH_FILING",
    "ORDERED_END",
    "PARTNER_LEFT",
    "REVIEW_REASON",
]


def _is_ordinary(matter: Matter) -> bool:
    return matter.track is Track.ORDINARY


#: The local departments (当地); which level of them, the province prescribes.
FILING = NoticeType(
    name="filing",
    wording=Wording("{matter}已报送备案", "{matter} is filed"),
    to=(PROVINCE, SECTOR),
    matters=_is_ordinary,
)
HEALTH_FILING = NoticeType(
    name="health-filing",
    wording=Wording("{matter}已报送备案", "{matter} is filed"),
    to=(HEALTH,),
)
DECLARATION = NoticeType(
    name="declaration",
    wording=Wording("{matter}已自我声明公开", "{matter} is declared"),
    to=(PUBLIC,),
)
CHANGE = NoticeType(
    name="change",
    wording=Wording("{matter}于{on}修改", "{matter} was changed on {on}"),
    to=(ENTERPRISE,),
)
REVIEW_REASON = NoticeType(
    name="review-reason",
    wording=Wording("{matter}出现应当复审的情形", "a reason to review {matter} arose"),
    to=(ENTERPRISE,),
)
PARTNER_LEFT = NoticeType(
    name="partner-left",
    wording=Wording("{matter}有联合制定企业退出", "a partner left {matter}"),
    to=(ENTERPRISE,),
)
END = NoticeType(
    name="end",
    wording=Wording("{matter}于{on}停止执行", "{matter} is no longer executed from {on}"),
    to=(ENTERPRISE, PUBLIC),
)
#: Also shown to the public (公示), as sl2017 arts 39 and 42 ask.
ORDERED_END = NoticeType(
    name="ordered-end",
    wording=Wording(
        "{matter}逾期未改正，{on}被废止或者撤销编号",
        "{matter} was not corrected; on {on} it was abolished, or its number revoked",
    ),
    to=(ENTERPRISE, PUBLIC),
)
