"""On which day a period ends, before any rolling."""

from calendar import monthrange
from datetime import date, timedelta

from localstd.calendar.counting import Counting
from localstd.calendar.quantities import CalendarDays, Quantity, WorkingDays, Years
from localstd.calendar.work_calendar import WorkCalendar

__all__ = ["last_day"]

_DAY = timedelta(days=1)
_MONTHS_OF_A_YEAR = 12


def last_day(
    start: date, quantity: Quantity, *, calendar: WorkCalendar, counting: Counting
) -> date:
    """Give the last day of a period, included; a period of no length ends on its start.

    Raises:
        OverflowError, ValueError, DateError: if that day lies beyond the year 9999.
    """
    if quantity.n == 0:
        return start
    if isinstance(quantity, CalendarDays):
        return start + timedelta(days=quantity.n - counting.counts_first_day)
    if isinstance(quantity, WorkingDays):
        eve = start - _DAY if counting.counts_first_day else start
        return calendar.add_working(eve, quantity.n)
    months_each = _MONTHS_OF_A_YEAR if isinstance(quantity, Years) else 1
    return _end_of_months(start, quantity.n * months_each, counting)


def _end_of_months(start: date, months: int, counting: Counting) -> date:
    """Give the corresponding day (对应日), or the end of a month that lacks it: 民法典 art 202.

    A first day that counts is one day of the period itself, which then ends on the eve of the
    corresponding day.
    """
    year, month = divmod(start.year * _MONTHS_OF_A_YEAR + start.month - 1 + months, 12)
    length = monthrange(year, month + 1)[1]
    if start.day > length:
        return date(year, month + 1, length)
    return date(year, month + 1, start.day) - _DAY * counting.counts_first_day
