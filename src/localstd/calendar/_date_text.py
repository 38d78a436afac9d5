"""The spellings of dates met in registers."""

import re
from datetime import date, datetime, timedelta, timezone
from typing import TypeAlias

__all__ = ["Parts", "is_number", "read_date"]

Parts: TypeAlias = tuple[int, int | None, int | None]

_BEIJING = timezone(timedelta(hours=8))
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_LONGEST = 64
_ISO_LENGTH = 10
_FULL_WIDTH = str.maketrans("０１２３４５６７８９－—–／．：\u3000\xa0", "0123456789---/.:  ")
_SPELLED = re.compile(
    r"""(\d{4})\s*
        (?:年|[-/.年]\s*(\d{1,2})\s*
          (?:月|[-/.月]\s*(\d{1,2})\s*[日号]?)?)?
        (?:(?:T|\s+)(\d{1,2}:\d{2})(?::\d{2})?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?""",
    re.ASCII | re.VERBOSE,
)
# 〇 is also met as a circle, a zero or the letter O; a figure without another numeral is none.
_NUMERALS = re.compile(
    "[〇○零一二三四五六七八九十0OoＯｏ]*[一二三四五六七八九十][〇○零一二三四五六七八九十0OoＯｏ]*"
)
_DIGITS = str.maketrans("〇○零OoＯｏ一二三四五六七八九", "0000000123456789")
_TEN = "十"
_SERIAL_WITH_TIME = re.compile(r"(\d{5})\.\d+", re.ASCII)
_RUNNING = re.compile(r"\d{5}(?:\.\d+)?|\d{12,13}")


def read_date(text: str) -> Parts | None:
    """Give year, month and day as far as the text has them, ``None`` if it is no date."""
    if len(text) == _ISO_LENGTH and text[4] == "-" == text[7]:
        try:
            return _parts(date.fromisoformat(text))
        except ValueError:
            pass  # full-width digits, say, which the thorough way below reads
    return None if len(text) > _LONGEST else _read_thoroughly(text)


def is_number(text: str) -> bool:
    """Say whether a text that is read as a day has neither year nor month, but a running number."""
    return text[4:5] != "-" and _RUNNING.fullmatch(text.strip()) is not None


def _read_thoroughly(text: str) -> Parts | None:
    plain = text.strip().translate(_FULL_WIDTH)
    if "年" in plain:
        plain = _NUMERALS.sub(_in_digits, plain)
    try:
        if plain.isascii() and plain.isdigit():
            return _read_digits(plain)
        return _read_spelled(plain)
    except (ValueError, OverflowError):
        return None


def _in_digits(numeral: re.Match[str]) -> str:
    """Write 二〇二〇 as 2020, 十二 as 12 and 三十 as 30."""
    tens, ten, ones = numeral[0].translate(_DIGITS).partition(_TEN)
    return f"{tens or 1}{ones or 0}" if ten else tens


def _read_digits(digits: str) -> Parts | None:
    match len(digits):
        case 5:
            return _read_serial(digits)
        case 4 | 6 | 8 | 14:
            return _checked(int(digits[:4]), digits[4:6], digits[6:8])
        case 12 | 13:
            return _parts(datetime.fromtimestamp(int(digits) // 1000, _BEIJING))
    return None


def _read_serial(digits: str) -> Parts:
    return _parts(_EXCEL_DAY_ZERO + timedelta(days=int(digits)))


def _read_spelled(text: str) -> Parts | None:
    if serial := _SERIAL_WITH_TIME.fullmatch(text):
        return _read_serial(serial[1])
    found = _SPELLED.fullmatch(text)
    if found is None:
        return None
    year, month, day, clock, offset = found.groups()
    if clock is None:
        return _checked(int(year), month, day)
    return None if day is None else _read_stamp(f"{year}-{month:0>2}-{day:0>2}", clock, offset)


def _read_stamp(day: str, clock: str, offset: str | None) -> Parts:
    """Take a day with a clock time; an offset from UTC moves it to Beijing time."""
    stamp = datetime.fromisoformat(f"{day}T{clock:0>5}{offset or ''}")
    return _parts(stamp if stamp.tzinfo is None else stamp.astimezone(_BEIJING))


def _checked(year: int, month: str | None, day: str | None) -> Parts:
    """Refuse, with ``ValueError``, a year, a month or a day that does not exist."""
    known = year, int(month) if month else None, int(day) if day else None
    date(year, 1 if known[1] is None else known[1], 1 if known[2] is None else known[2])
    return known


def _parts(day: date) -> Parts:
    return day.year, day.month, day.day
