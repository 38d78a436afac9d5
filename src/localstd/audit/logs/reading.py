"""What a row of a log tells (台账条目), read once: days, flags and terms.

What a cell holds is repeated by no finding unless it was read as what its field takes: where
columns were shifted, a name may stand where a day should.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from localstd._attrs import field, frozen, mapping_field
from localstd.audit.logs.fields import LogField, LogRow, SubmissionKind
from localstd.calendar import DateError, PartialDate
from localstd.law import Term
from localstd.numbers import says_nothing
from localstd.places import PlaceCodeError, read_code
from localstd.wording import Wording

__all__ = ["ACCEPTS", "LOG_DAYS", "LogEntry", "read_log_entry"]

_F = LogField
_TEXTS = (_F.NUMBER, _F.OPERATOR, _F.SEED_SOURCE, _F.TARGET, _F.RESULT, _F.REDRAW_REASON, _F.GROUND)
_OTHERS = (*_TEXTS, _F.KIND, _F.CASE_OPENED, _F.NAMED, _F.PLACE, _F.LIST_HASH, _F.INSPECTORS)
#: The fields whose cells are days (日期).
LOG_DAYS = tuple(field for field in LogField if field not in _OTHERS)

_YES = frozenset(["是", "有", "已", "√", "y", "yes", "true", "1", "立案", "已立案", "予以立案"])
_NO = frozenset(
    ["否", "无", "未", "×", "x", "n", "no", "false", "0", "不予立案", "未立案", "不立案"]
)
_NAMED = frozenset(["实名", "具名", "署名", "named"])
_NAMELESS = frozenset(["匿名", "非实名", "未署名", "anonymous"])
_HASH = re.compile(r"[0-9a-f]{64}")
_COUNT = re.compile(r"(\d{1,6})(?:\.0)?\s*[人名]?")

#: What a field takes, for those that can be misread.
ACCEPTS: Mapping[LogField, Wording] = {
    **dict.fromkeys(LOG_DAYS, Wording("日期，如2026-02-13", "a date such as 2026-02-13")),
    _F.KIND: Wording("投诉或者举报", "投诉 (complaint) or 举报 (report)"),
    _F.NAMED: Wording("实名或者匿名，是或者否", "named or anonymous, yes or no"),
    _F.CASE_OPENED: Wording("是或者否", "yes or no"),
    _F.PLACE: Wording("行政区划代码，如340102", "the code of a place such as 340102"),
    _F.LIST_HASH: Wording(
        "SHA-256哈希值（64位十六进制）", "a SHA-256 hash in 64 hexadecimal digits"
    ),
    _F.INSPECTORS: Wording("人数", "a number of persons"),
}


@frozen
class LogEntry:
    """One row of a log, understood.

    ``cells`` are those that say something, without the spaces around it; ``unreadable`` are the
    fields whose cells hold what they do not take. ``kind`` is ``None`` where it is not told.

    >>> told = {"number": "34-7", "kind": "投诉", "received": "2026年2月13日", "named": "?"}
    >>> entry = read_log_entry(LogRow.of(2, told))
    >>> str(entry.days[LogField.RECEIVED]), entry.kind.value, entry.unreadable[0].value
    ('2026-02-13', 'complaint', 'named')
    """

    row: LogRow
    cells: Mapping[LogField, str] = mapping_field()
    days: Mapping[LogField, PartialDate] = mapping_field()
    flags: Mapping[LogField, bool] = mapping_field(default={})
    kind: SubmissionKind | None = None
    place: str | None = field(default=None, converter=read_code)
    unreadable: tuple[LogField, ...] = ()

    @property
    def number(self) -> str:
        """The number under which the file is kept; nothing where it has none."""
        return self.cells.get(LogField.NUMBER, "")

    def tells(self, field: LogField) -> bool:
        """Say whether the log has the column and this row has something in it."""
        return field in self.cells

    def lacks(self, field: LogField) -> bool:
        """Say whether the log has the column and this row leaves it empty."""
        return field in self.row.cells and field not in self.cells


def read_log_entry(row: LogRow) -> LogEntry:
    """Read a row; what cannot be read is kept by its field, and its text goes nowhere.

    >>> entry = read_log_entry(LogRow.of(2, {"received": "去年", "named": "匿名"}))
    >>> entry.flags[LogField.NAMED], [field.value for field in entry.unreadable]
    (False, ['received'])
    """
    cells = {
        column: text.strip()
        for column, text in row.cells.items()
        if text and not says_nothing(text)
    }
    days: dict[LogField, PartialDate] = {}
    read: dict[LogField, object] = {}
    unreadable: list[LogField] = []
    for column, text in cells.items():
        if column in _IS_DAY:
            day = _day(text)
            if day is None:
                unreadable.append(column)
            else:
                days[column] = day
        elif column in _READERS:
            read[column] = told = _READERS[column](text)
            if told is None:
                unreadable.append(column)
    kind, place = read.get(_F.KIND), read.get(_F.PLACE)
    return LogEntry(
        row=row,
        cells=cells,
        days=days,
        flags={column: told for column, told in read.items() if isinstance(told, bool)},
        kind=kind if isinstance(kind, SubmissionKind) else None,
        place=place if isinstance(place, str) else None,
        unreadable=tuple(unreadable),
    )


@lru_cache(maxsize=2**13)  # logs tell the same days again and again
def _day(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except DateError:
        return None


def _flag(text: str) -> bool | None:
    word = text.casefold()
    return word in _YES if word in _YES or word in _NO else None


def _named(text: str) -> bool | None:
    word = text.casefold()
    if word in _NAMED or word in _NAMELESS:
        return word in _NAMED
    return _flag(text)


def _kind(text: str) -> Term | None:
    return SubmissionKind.of(text.removesuffix("件").casefold())


@lru_cache(maxsize=2**10)
def _place(text: str) -> str | None:
    try:
        return read_code(text)
    except PlaceCodeError:
        return None


def _hash(text: str) -> str | None:
    return text if _HASH.fullmatch(text.casefold()) else None


def _count(text: str) -> int | None:
    found = _COUNT.fullmatch(text)
    return int(found[1]) if found else None


_IS_DAY = frozenset(LOG_DAYS)
_READERS: Mapping[LogField, Callable[[str], object]] = {
    _F.KIND: _kind,
    _F.NAMED: _named,
    _F.CASE_OPENED: _flag,
    _F.PLACE: _place,
    _F.LIST_HASH: _hash,
    _F.INSPECTORS: _count,
}
