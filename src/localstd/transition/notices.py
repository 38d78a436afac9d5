"""Who must be told in a transition (通知)."""

from localstd.procedure import NoticeType
from localstd.roles import ALLIANCE, CITY, ENTERPRISE, GROUP, PROVINCE, PUBLIC
from localstd.wording import Wording

__all__ = ["CHOICE", "CITING_END", "END", "FAILURE", "LISTING", "PART", "SUCCESSION"]

LISTING = NoticeType(
    name="transition-opened",
    wording=Wording("联盟标准{matter}已登记，开始过渡", "the transition of {matter} is open"),
    to=(ALLIANCE, PROVINCE, CITY),
)
CHOICE = NoticeType(
    name="way-chosen",
    wording=Wording("{matter}选定的途径：{way}", "the way chosen for {matter}: {way}"),
    to=(ALLIANCE, GROUP, ENTERPRISE, PROVINCE),
)
FAILURE = NoticeType(
    name="way-failed",
    wording=Wording(
        "{matter}所选途径未成（{reason}），请另选途径",
        "the way of {matter} came to nothing ({reason}); choose another one",
    ),
    to=(ALLIANCE, PROVINCE, CITY),
)
PART = NoticeType(
    name="part-succeeded",
    wording=Wording(
        "{matter}的部分内容（{part}）已有接续标准{successor}",
        "a part of {matter} ({part}) is succeeded by {successor}",
    ),
    to=(ALLIANCE, ENTERPRISE, PROVINCE),
)
SUCCESSION = NoticeType(
    name="succession",
    wording=Wording("{matter}的接续标准为{successor}", "{matter} is succeeded by {successor}"),
    to=(ALLIANCE, ENTERPRISE, PROVINCE, PUBLIC),
)
END = NoticeType(
    name="end",
    wording=Wording("{matter}自{on}废止", "{matter} is withdrawn on {on}"),
    to=(ALLIANCE, ENTERPRISE, PROVINCE, PUBLIC),
)
CITING_END = NoticeType(
    name="citing-end",
    wording=Wording("{matter}不再被引用", "{matter} is no longer cited"),
    to=(ALLIANCE, PROVINCE),
)
