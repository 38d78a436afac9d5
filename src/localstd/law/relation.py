"""Tightness (宽严): how a limit stands to another one of its name, also of other units."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice

from localstd._attrs import frozen
from localstd.calendar import DateError, Period, WorkCalendar, deadline
from localstd.law.limit import Direction, Limit
from localstd.wording import Wording

__all__ = ["StartDays", "Tightness", "lengths_compared", "tightness"]

_DAY = timedelta(days=1)
_MOST_DAYS = 1461  # four years, among them a leap year
_IN_UNITS = {"day": ("day", 1), "working-day": ("working-day", 1)}
_IN_MONTHS = {"month": ("month", 1), "year": ("month", 12)}


class Tightness(StrEnum):
    """How one limit stands to another (宽严)."""

    TIGHTER = "tighter"  #: 严于: whoever keeps it keeps the other one
    SAME = "same"  #: 相同: the same length, as firm
    LOOSER = "looser"  #: 宽于: it never binds beside the other one
    BY_START = "by-start"  #: 视起算日而定: which is tighter depends on the day it starts
    BESIDE = "beside"  #: 并行: longer, but firm where the other one says "generally"
    ADDED = "added"  #: 上位无规定: there is nothing to compare it with
    UNKNOWN = "unknown"  #: 不可比: no common measure is known

    @property
    def wording(self) -> Wording:
        """Say it in both languages.

        >>> Tightness.BY_START.wording.en
        'depends on the start'
        """
        return _WORDS[self]


_WORDS = {
    Tightness.TIGHTER: Wording("更严", "tighter"),
    Tightness.SAME: Wording("相同", "the same"),
    Tightness.LOOSER: Wording("更宽", "looser"),
    Tightness.BY_START: Wording("视起算日而定", "depends on the start"),
    Tightness.BESIDE: Wording("并行", "beside it"),
    Tightness.ADDED: Wording("上位无规定", "added"),
    Tightness.UNKNOWN: Wording("不可比", "not comparable"),
}


@frozen
class StartDays:
    """What counting from every day found (逐日起算): from how many a limit ends sooner, or later.

    ``first`` and ``last`` are the days from which was counted, both included; on the days that
    ``sooner`` and ``later`` leave, both limits end together. ``example`` is the first day from
    which the limit is the looser one, ``None`` where there is none.

    >>> days = StartDays(first=date(2025, 1, 1), last=date(2025, 1, 31), sooner=1, later=30)
    >>> print(days.wording.en)
    counted from each day from 2025-01-01 to 2025-01-31: sooner from 1, later from 30
    """

    first: date
    last: date
    sooner: int
    later: int
    example: date | None = None

    @property
    def wording(self) -> Wording:
        """Say from which days was counted, and what came of it."""
        since_zh = f"，例如自{self.example}起算" if self.example else ""
        since_en = f"; looser for one from {self.example}" if self.example else ""
        return Wording(
            f"自{self.first}至{self.last}逐日起算：{self.sooner}日先届满，"
            f"{self.later}日后届满{since_zh}",
            f"counted from each day from {self.first} to {self.last}: sooner from "
            f"{self.sooner}, later from {self.later}{since_en}",
        )


def tightness(
    limit: Limit, other: Limit, *, during: Period, calendar: WorkCalendar
) -> tuple[Tightness, StartDays | None]:
    """Say how a limit stands to another one of its name and direction, while both are in force.

    Days, and months or years, are compared as they are. Where units differ, both are counted
    from every day of ``during`` that the calendar has all notices for, the last four years of
    them; nobody is told *looser* by a guess. One that says "generally" (一般) is looser than the
    same length without it.
    """
    longer, days = lengths_compared(limit, other, during=during, calendar=calendar)
    if longer is None:
        return (Tightness.BY_START if days else Tightness.UNKNOWN), days
    looser = longer if limit.direction is Direction.AT_MOST else -longer
    return _with_firmness(looser, limit, other), days


def _with_firmness(looser: int, limit: Limit, other: Limit) -> Tightness:
    if looser < 0:
        return Tightness.TIGHTER
    if limit.strict and not other.strict:
        return Tightness.BESIDE if looser else Tightness.TIGHTER
    if looser or (other.strict and not limit.strict):
        return Tightness.LOOSER
    return Tightness.SAME


def lengths_compared(
    limit: Limit, other: Limit, *, during: Period, calendar: WorkCalendar
) -> tuple[int | None, StartDays | None]:
    """Say whether a limit lasts longer than another one: 1, 0 or -1.

    ``None`` is told where that depends on the day from which one counts, which comes with the
    days; or where it cannot be said, without them.
    """
    (unit, n), (other_unit, other_n) = _measure(limit), _measure(other)
    if unit == other_unit and limit.counting == other.counting:
        return (n > other_n) - (n < other_n), None
    days = _start_days(limit, other, _starts(during, calendar), calendar)
    if days is None or (days.sooner and days.later):
        return None, days
    return (1 if days.later else -1 if days.sooner else 0), days


def _measure(limit: Limit) -> tuple[str, int]:
    unit, times = {**_IN_UNITS, **_IN_MONTHS}[limit.unit]
    return unit, limit.value * times


def _starts(during: Period, calendar: WorkCalendar) -> Iterator[date]:
    """Give the days of a period that notices cover, the latest first."""
    covered = calendar.covered
    first = max(covered.start or date.min, during.start or date.min)
    ends = [end for end in (covered.end, during.end) if end is not None]
    if not ends and first == date.min:
        return  # from every day that there is or will be, nobody can count
    day = min(ends, default=first + _MOST_DAYS * _DAY) - _DAY
    while day >= first:
        yield day
        day -= _DAY


def _start_days(
    limit: Limit, other: Limit, starts: Iterable[date], calendar: WorkCalendar
) -> StartDays | None:
    """Count both from each day, until enough days were found whose answers no notice may move."""
    orders = ((start, _order(limit, other, start, calendar)) for start in starts)
    known = ((start, order) for start, order in orders if order is not None)
    found = tuple(islice(known, _MOST_DAYS))
    if not found:
        return None
    is_looser = 1 if limit.direction is Direction.AT_MOST else -1
    return StartDays(
        first=found[-1][0],
        last=found[0][0],
        sooner=sum(order < 0 for _, order in found),
        later=sum(order > 0 for _, order in found),
        example=min((day for day, order in found if order == is_looser), default=None),
    )


def _order(limit: Limit, other: Limit, start: date, calendar: WorkCalendar) -> int | None:
    """Say whether a limit ends later: 1, 0 or -1; ``None`` where a notice may yet move an end."""
    try:
        ends = tuple(
            deadline(start, one.quantity, calendar=calendar, counting=one.counting)
            for one in (limit, other)
        )
    except DateError:
        return None
    if any(end.provisional for end in ends):
        return None
    is_most = limit.direction is Direction.AT_MOST
    own, others = (end.due if is_most else end.nominal for end in ends)
    return (own > others) - (own < others)
