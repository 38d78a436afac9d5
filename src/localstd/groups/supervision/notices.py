"""What is owed in the supervision of a group standard (义务), and who must be told (通知).

No notice goes to who reported or complained: the engine sends notices by role, to many, and this
answer goes to one, whose name stands in no record. The duty ``reply`` reminds of it.
"""

from localstd.procedure import DutyType, Event, Mandate, Matter, NoticeType
from localstd.roles import GROUP, NATIONAL_SECTOR, PUBLIC, REGISTRATION, SECTOR
from localstd.steps.authorities import (
    by_sectors,
    lies_with_the_nation,
    owed_by_province_or_above,
)
from localstd.wording import Wording

__all__ = [
    "ABOLITION",
    "CREDIT",
    "CREDIT_NOTICE",
    "HAND_OVER",
    "ORDER",
    "REVOCATION",
    "WARNING",
]

_SECTORS = frozenset(one.role.name for one in by_sectors("gs2019-investigate"))


def _found_by_a_sector(_: Matter, established: Event) -> bool:
    return established.by is not None and established.by.role in _SECTORS


#: 移交: what a sector department finds is corrected by the standardization department.
HAND_OVER = DutyType(
    name="hand-over",
    wording=Wording("移交标准化行政主管部门", "hand it over to the standardization department"),
    owed_by=(
        Mandate(role=NATIONAL_SECTOR, basis=("gs2019-investigate",), matters=lies_with_the_nation),
        Mandate(role=SECTOR, basis=("gs2019-investigate",)),
    ),
    falls_on=_found_by_a_sector,
)
#: 通报: the registration authority is told, for the credit record.
CREDIT_NOTICE = DutyType(
    name="credit-notice",
    wording=Wording("通报社会团体登记管理机关", "tell the registration authority"),
    owed_by=owed_by_province_or_above("gs2019-below-mandatory"),
)
#: What a social organisation is told of an order.
ORDER = NoticeType(
    name="order",
    wording=Wording(
        "{on}：{matter}被责令限期改正，期限至{due}",
        "{on}: {matter} is ordered to be corrected by {due}",
    ),
    to=(GROUP,),
)
WARNING = NoticeType(
    name="warning",
    wording=Wording("{on}，{matter}：{event}", "{on}: {matter}: {event}"),
    to=(GROUP,),
)
ABOLITION = NoticeType(
    name="abolition",
    wording=Wording("{matter}自{on}起废止", "{matter} is abolished from {on}"),
    to=(GROUP, PUBLIC),
)
CREDIT = NoticeType(
    name="credit",
    wording=Wording(
        "{matter}逾期未改正，{on}被废止，请纳入社会团体信用体系",
        "{matter} was not corrected in time and abolished on {on}, for the credit record",
    ),
    to=(REGISTRATION,),
)
REVOCATION = NoticeType(
    name="revocation",
    wording=Wording("{on}：{matter}的标准编号被撤销", "{on}: the number of {matter} is revoked"),
    to=(GROUP, PUBLIC),
)
