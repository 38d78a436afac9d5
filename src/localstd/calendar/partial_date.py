"""Dates known to the day, to the month or to the year (日期精度)."""

from calendar import monthrange
from datetime import date
from functools import lru_cache

from localstd._attrs import error, field, frozen
from localstd.calendar._date_text import is_number, read_date
from localstd.calendar.certainty import Certainty
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["DateError", "PartialDate", "is_date_number"]

_SHOWN = 40
_DECEMBER = 12


@error
class DateError(LocalstdError):
    """A text or a triple of numbers is no date, or a date lies outside the years 1 to 9999.

    >>> print(DateError(text="下月").wording.en)
    '下月' is not a readable date; write 2026-07-24, 2026-07 or 2026
    """

    text: str

    @property
    def wording(self) -> Wording:
        """Show what was read, shortened if long, and the forms that are understood."""
        shown = self.text if len(self.text) <= _SHOWN else f"{self.text[:_SHOWN]}…"
        return Wording(
            f"“{shown}”不是可识别的日期；请写作2026-07-24、2026-07或者2026",
            f"{shown!r} is not a readable date; write 2026-07-24, 2026-07 or 2026",
        )


@frozen(kw_only=False)
class PartialDate:
    """A date of which the day, or the day and the month, may be unknown.

    It stands for *one* unknown day between :attr:`first` and :attr:`last`, both included;
    comparisons therefore answer with a :class:`Certainty`.

    Raises:
        DateError: if there is no such day, or a day is given without its month.

    >>> bulletin = PartialDate(2026, 7)
    >>> bulletin.before(date(2026, 7, 15))
    <Certainty.POSSIBLE: 'possible'>
    """

    year: int
    month: int | None = None
    day: int | None = None
    _first: date = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        try:
            object.__setattr__(self, "_first", date(self.year, self.month or 1, self.day or 1))
        except (ValueError, OverflowError):
            raise DateError(text=str(self)) from None
        if self.month == 0 or self.day == 0 or (self.day and not self.month):
            raise DateError(text=str(self))

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read a date in any form met in registers.

        Read are ``2026-07-24`` (also with ``/``, ``.`` or 年月日, without leading zeros, in
        full-width digits or in Chinese numerals, 二〇二六年七月), ``20260724``, ``2026-07``,
        ``202607``, ``2026``; time stamps (one with an offset from UTC is taken as Beijing time,
        UTC+8); serials of Excel's 1900 system (five digits); milliseconds since 1970 (12 or 13
        digits, in UTC+8).

        Raises:
            DateError: for every other text.

        >>> str(PartialDate.parse("2026年7月"))
        '2026-07'
        >>> str(PartialDate.parse("46227"))
        '2026-07-24'
        """
        return _parsed(text)

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Make an exact date.

        >>> PartialDate.of(date(2026, 7, 24)).is_exact
        True
        """
        return cls(day.year, day.month, day.day)

    @property
    def first(self) -> date:
        """Give the first day that it can be."""
        return self._first

    @property
    def last(self) -> date:
        """Give the last day that it can be, included."""
        if self.day is not None:
            return self._first
        month = self.month or _DECEMBER
        return date(self.year, month, monthrange(self.year, month)[1])

    @property
    def is_exact(self) -> bool:
        """Tell whether the day is known."""
        return self.day is not None

    def before(self, other: "PartialDate | date") -> Certainty:
        """Say how sure it is that this day lies before the other one.

        >>> PartialDate(2025).before(PartialDate(2026, 7))
        <Certainty.CERTAIN: 'certain'>
        """
        first, last = _bounds(other)
        return _precedes((self.first, self.last), (first, last))

    def after(self, other: "PartialDate | date") -> Certainty:
        """Say how sure it is that this day lies after the other one.

        >>> PartialDate(2026, 7).after(date(2026, 7, 31))
        <Certainty.IMPOSSIBLE: 'impossible'>
        """
        return _precedes(_bounds(other), (self.first, self.last))

    def __str__(self) -> str:
        month = "" if self.month is None else f"-{self.month:02}"
        day = "" if self.day is None else f"-{self.day:02}"
        return f"{self.year:04}{month}{day}"


def is_date_number(text: str) -> bool:
    """Say whether a date that was read is written as a running number, and shows no day itself.

    Such are the serials of a spreadsheet, and milliseconds since 1970.

    >>> [is_date_number(text) for text in ("44197", "20210101", "2021-01-01")]
    [True, False, False]
    """
    return is_number(text)


@lru_cache(maxsize=2**13)  # registers tell the same days again and again
def _parsed(text: str) -> PartialDate:
    parts = read_date(text)
    if parts is None:
        raise DateError(text=text)
    return PartialDate(*parts)


def _bounds(moment: PartialDate | date) -> tuple[date, date]:
    return (moment, moment) if isinstance(moment, date) else (moment.first, moment.last)


def _precedes(one: tuple[date, date], other: tuple[date, date]) -> Certainty:
    if one[1] < other[0]:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if one[0] < other[1] else Certainty.IMPOSSIBLE
