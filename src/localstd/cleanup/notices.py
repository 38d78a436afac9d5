"""Who must be told in a clean-up (通知)."""

from localstd.procedure import NoticeType
from localstd.roles import NATIONAL, PUBLIC, SECTOR
from localstd.wording import Wording

__all__ = [
    "CONCLUSION",
    "CONTINUATION",
    "CONVERSION",
    "END",
    "INTEGRATION",
    "PUBLIC_NOTICE",
    "REVISION",
    "SUPERSESSION",
    "TO_A_GROUP",
]

CONCLUSION = NoticeType(
    name="conclusion",
    wording=Wording("{matter}已提出清理结论", "a conclusion on {matter} was drawn"),
    to=(NATIONAL, SECTOR),
)
PUBLIC_NOTICE = NoticeType(
    name="public-notice",
    wording=Wording(
        "公示{matter}的拟定结论", "the intended conclusion on {matter} is open to the public"
    ),
    to=(PUBLIC, SECTOR),
)
END = NoticeType(
    name="end",
    wording=Wording(
        "{matter}自{on}公告之日起废止", "{matter} is abolished from the announcement of {on}"
    ),
    to=(PUBLIC, SECTOR),
)
CONVERSION = NoticeType(
    name="conversion",
    wording=Wording(
        "自{on}公告之日起不再强制，编号改为{matter}",
        "no longer mandatory from the announcement of {on}; its number is now {matter}",
    ),
    to=(PUBLIC, SECTOR),
)
INTEGRATION = NoticeType(
    name="integration",
    wording=Wording(
        "{on}公告：{matter}整合或者修订为强制性国家标准",
        "announced {on}: {matter} goes into a mandatory national standard",
    ),
    to=(NATIONAL, SECTOR, PUBLIC),
)
SUPERSESSION = NoticeType(
    name="supersession",
    wording=Wording(
        "强制性国家标准已实施，{matter}随之废止",
        "the mandatory national standard is implemented, and {matter} ends with it",
    ),
    to=(PUBLIC, SECTOR),
)
CONTINUATION = NoticeType(
    name="continuation",
    wording=Wording("{on}公告：{matter}继续有效", "announced {on}: {matter} continues"),
    to=(PUBLIC, SECTOR),
)
REVISION = NoticeType(
    name="revision",
    wording=Wording("{on}公告：修订{matter}", "announced {on}: {matter} is to be revised"),
    to=(SECTOR, PUBLIC),
)
TO_A_GROUP = NoticeType(
    name="to-a-group",
    wording=Wording(
        "{on}公告：{matter}转化为团体标准",
        "announced {on}: {matter} is to become a group standard",
    ),
    to=(PUBLIC, SECTOR),
)
