"""Single values of records (记录取值): read by their key, or refused with it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final, TypeVar

from localstd.calendar import DateError, PartialDate
from localstd.convert.record_error import RecordError
from localstd.errors import nearest
from localstd.law import Track
from localstd.legible import legible, shown
from localstd.places import PlaceCodeError, china_places
from localstd.wording import Wording

__all__ = [
    "a_count",
    "a_day",
    "a_flag",
    "a_name",
    "a_place",
    "a_position",
    "a_track",
    "an_exact_day",
    "refuse_lacking",
    "refuse_others",
    "refused",
    "taken",
    "unaccepted",
]

T = TypeVar("T")

_SHOWN: Final = 40  # characters of a value that is no good

_LEAVE_OUT = Wording("请去掉", "leave it out")
_A_TEXT = Wording("文字", "a text")
_A_DAY = Wording(
    "日期，如“2026-07-24”“2026-07”“2026”", 'a date such as "2026-07-24", "2026-07" or "2026"'
)
_AN_EXACT_DAY = Wording("完整的日期，如“2026-07-24”", 'a whole date such as "2026-07-24"')
_A_FLAG = Wording("true 或 false", "true or false")
_A_COUNT = Wording("非负整数", "a whole number, 0 or more")
_A_POSITION = Wording("此前事件的序号，从1起", "the number of an earlier event, from 1")
_A_PLACE = Wording(
    "行政区划代码，如“37”“3702”“370202”", 'a place code such as "37", "3702" or "370202"'
)
_A_TRACK = Wording(f"以下之一：{'、'.join(Track)}", f"one of: {', '.join(Track)}")


def taken(
    record: Mapping[str, object], key: str, read: Callable[[object, str], T], *, within: str = ""
) -> T | None:
    """Read what a record says under a key; ``None`` where it says nothing.

    Raises:
        RecordError: if the value is none that is accepted.
    """
    return None if record.get(key) is None else read(record[key], f"{within}{key}")


def refuse_others(record: Mapping[str, object], known: Iterable[str], *, within: str = "") -> None:
    """Refuse the first key that is not known.

    Raises:
        RecordError: if there is one.
    """
    names = tuple(known)
    for key in record:
        if key not in names:
            raise RecordError(
                key=f"{within}{legible(key, _SHOWN)}",
                problem=Wording("没有这一项", "unknown key"),
                advice=nearest(key, names) if names else _LEAVE_OUT,
            )


def refuse_lacking(
    record: Mapping[str, object], needed: Iterable[str], *, within: str = ""
) -> None:
    """Refuse a record that says nothing under one of its keys.

    Raises:
        RecordError: if one is missing.
    """
    for key in needed:
        if record.get(key) is None:
            raise RecordError(
                key=f"{within}{key}",
                problem=Wording("缺少这一项", "this key is missing"),
                advice=Wording("请补填", "add it"),
            )


def refused(value: object, key: str, accepts: Wording) -> RecordError:
    """Make the error about a value that is not accepted, and say what is."""
    advice = Wording(f"请填写{accepts.zh}", f"give {accepts.en}")
    return unaccepted(value, key, advice)


def unaccepted(value: object, key: str, advice: Wording) -> RecordError:
    """Make the error about a value that is not accepted, with what to do."""
    told = shown(value)
    problem = Wording(f"“{told}”不可用", f"'{told}' is not accepted")
    return RecordError(key=key, problem=problem, advice=advice)


def a_name(value: object, key: str) -> str:
    """Read a text that is not blank."""
    if not isinstance(value, str) or not value.strip():
        raise refused(value, key, _A_TEXT)
    return value.strip()


def a_flag(value: object, key: str) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise refused(value, key, _A_FLAG)
    return value


def a_count(value: object, key: str) -> int:
    """Read a whole number, 0 or more."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise refused(value, key, _A_COUNT)
    return value


def a_position(value: object, key: str) -> int:
    """Read the position of an event, from 1."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise refused(value, key, _A_POSITION)
    return value


def a_day(value: object, key: str) -> PartialDate:
    """Read a date, known to the day, the month or the year."""
    try:
        return PartialDate.parse(value if isinstance(value, str) else "")
    except DateError:
        raise refused(value, key, _A_DAY) from None


def an_exact_day(value: object, key: str) -> date:
    """Read a date that names its day."""
    try:
        known = PartialDate.parse(value if isinstance(value, str) else "")
    except DateError:
        raise refused(value, key, _AN_EXACT_DAY) from None
    if not known.is_exact:
        raise refused(value, key, _AN_EXACT_DAY)
    return known.first


def a_place(value: object, key: str) -> str:
    """Read the code of a place that exists or existed, or of one above it, in its short form."""
    if not isinstance(value, str):
        raise refused(value, key, _A_PLACE)
    try:
        return china_places().known_code(value)
    except PlaceCodeError as error:
        raise RecordError(key=key, problem=error.problem, advice=error.advice) from None


def a_track(value: object, key: str) -> Track:
    """Read a track by its name."""
    if not isinstance(value, str) or value not in tuple(Track):
        raise refused(value, key, _A_TRACK)
    return Track(value)
