"""Standards (标准) and their status (状态): the nouns that registers and rules speak about.

The statuses are those of the public platforms. A status on a day follows from the dates;
where a register states one, the two are compared, never mixed.

>>> from datetime import date
>>> from localstd.calendar import Certainty, PartialDate
>>> status_on(date(2026, 7, 24), implemented=PartialDate.parse("2026-08-01"), abolished=None)
<Status.UPCOMING: 'upcoming'>
"""

import re
from datetime import date
from enum import StrEnum

from localstd.calendar import Certainty, PartialDate
from localstd.wording import Wording

__all__ = ["Status", "in_force_on", "read_status", "status_on"]


class Status(StrEnum):
    """Where a published standard stands (标准状态)."""

    UPCOMING = "upcoming"  #: 即将实施: published, not yet implemented
    IN_FORCE = "in-force"  #: 现行
    NEWER_EDITION = "newer-edition"  #: 有更新版: a newer edition is published, in force or not yet
    REPLACED = "replaced"  #: 被代替
    ABOLISHED = "abolished"  #: 废止

    @property
    def wording(self) -> Wording:
        """Name the status in both languages.

        >>> Status.ABOLISHED.wording.zh
        '废止'
        """
        return _WORDS[self]


_WORDS = {
    Status.UPCOMING: Wording("即将实施", "upcoming"),
    Status.IN_FORCE: Wording("现行", "in force"),
    Status.NEWER_EDITION: Wording("有更新版", "newer edition published"),
    Status.REPLACED: Wording("被代替", "replaced"),
    Status.ABOLISHED: Wording("废止", "abolished"),
}

_SPELLINGS = {
    Status.UPCOMING: ("即将实施", "未实施", "尚未实施", "待实施", "未生效", "upcoming"),
    Status.IN_FORCE: (
        *("现行", "现行有效", "有效", "部分有效", "在用", "即将废止"),
        *("in force", "valid", "current", "active"),
    ),
    Status.NEWER_EDITION: ("有更新版", "有更新版本", "有新版", "newer edition"),
    Status.REPLACED: ("被代替", "已被代替", "被替代", "已代替", "replaced", "superseded"),
    Status.ABOLISHED: (
        *("废止", "已废止", "作废", "已作废", "失效", "已失效"),
        *("abolished", "withdrawn", "repealed", "obsolete", "cancelled"),
    ),
}
_STATUS_OF = {
    spelling: status
    for status, spellings in _SPELLINGS.items()
    for spelling in (*spellings, status.value, _WORDS[status].en)
}


def read_status(text: str) -> Status | None:
    """Read a status word as the platforms and registers spell it; ``None`` if it is none.

    A remark in brackets behind the word is passed over.

    >>> read_status("废止（被代替）")
    <Status.ABOLISHED: 'abolished'>
    >>> read_status("有更新版")
    <Status.NEWER_EDITION: 'newer-edition'>
    >>> read_status("?") is None
    True
    """
    if text in _STATUS_OF:
        return _STATUS_OF[text]
    word = re.split(r"[(（]", text, maxsplit=1)[0]
    return _STATUS_OF.get(" ".join(word.lower().replace("_", " ").split()))


def status_on(
    day: date, *, implemented: PartialDate | None, abolished: PartialDate | None
) -> Status | None:
    """Say what the dates make of a standard on a day; ``None`` where they leave it open.

    The day of implementation and the day of abolition themselves count as implemented and
    as abolished. A date known only by its month or year leaves the days inside it open.

    >>> abolished = PartialDate.parse("2026-07")
    >>> status_on(date(2026, 8, 1), implemented=None, abolished=abolished)
    <Status.ABOLISHED: 'abolished'>
    >>> status_on(date(2026, 7, 15), implemented=None, abolished=abolished) is None
    True
    """
    if abolished is not None and abolished.first <= day:
        return Status.ABOLISHED if abolished.last <= day else None
    if implemented is None:
        return None
    if implemented.first > day:
        return Status.UPCOMING
    return Status.IN_FORCE if implemented.last <= day else None


def in_force_on(
    day: date,
    *,
    stated: Status | None = None,
    implemented: PartialDate | None = None,
    abolished: PartialDate | None = None,
) -> Certainty:
    """Say how sure it is that a standard is in force (现行) on a day: stated, else by its dates.

    Where neither tells it is possible. 有更新版 (a newer edition is published) does not count as
    in force: the register says itself that the standard is, or is about to be, replaced.

    >>> in_force_on(date(2026, 7, 24)), in_force_on(date(2026, 7, 24), stated=Status.REPLACED)
    (<Certainty.POSSIBLE: 'possible'>, <Certainty.IMPOSSIBLE: 'impossible'>)
    """
    status = stated or status_on(day, implemented=implemented, abolished=abolished)
    if status is None:
        return Certainty.POSSIBLE
    return Certainty.CERTAIN if status is Status.IN_FORCE else Certainty.IMPOSSIBLE
