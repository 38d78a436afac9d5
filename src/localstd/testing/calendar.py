"""What work calendars (工作日历) must keep to."""

from collections.abc import Iterable, Iterator
from datetime import date

from localstd.calendar import DateError, WorkCalendar
from localstd.testing.problem import Problem

__all__ = ["check_calendar"]


def check_calendar(calendar: WorkCalendar, days: Iterable[date]) -> tuple[Problem, ...]:
    """Check the special days of a calendar, and that working days can be counted from ``days``.

    A day that is worked to make up for another (调休上班) is a day of rest by the week; one that
    is not shows a slip in the table, or a notice that was misread.

    >>> from localstd.calendar import HolidayNotice, SpecialDay, china_calendar
    >>> calendar = china_calendar()
    >>> check_calendar(calendar, [date(2026, 11, 22)])
    ()
    >>> notice = HolidayNotice(year=2027, official=True, source="https://www.gov.cn/…")
    >>> slip = SpecialDay(day=date(2027, 3, 1), works=True, occasion="春节", notice=notice)
    >>> print(*check_calendar(calendar.with_days([slip], covered=calendar.covered), []))
    not kept: a day that makes up is a day of rest by the week (2027-03-01)
    """
    return (
        *_of_special_days(calendar),
        *(problem for day in days for problem in _of_day(calendar, day)),
    )


def _of_special_days(calendar: WorkCalendar) -> Iterator[Problem]:
    for day, special in calendar.special.items():
        if special.day != day:
            yield Problem("a special day stands under its own date", f"{special.day} under {day}")
        elif not _has_week(calendar, day):
            yield Problem("every day has its week", str(day))
        elif special.works and calendar.week(day).works(day):
            yield Problem("a day that makes up is a day of rest by the week", str(day))


def _of_day(calendar: WorkCalendar, day: date) -> Iterator[Problem]:
    year = (date(day.year, 1, 1), day, date(day.year, 12, 31))
    if not all(_has_week(calendar, one) for one in year):
        yield Problem("every day has its week", str(day))
        return
    try:
        calendar.next_working(day)
    except DateError:
        yield Problem("a working day follows every day", str(day))


def _has_week(calendar: WorkCalendar, day: date) -> bool:
    return sum(day in week.period for week in calendar.weeks) == 1
