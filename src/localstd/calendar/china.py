"""The work calendar of mainland China (国务院办公厅放假安排)."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from localstd.calendar._table import read_notices, read_special_days, read_weeks
from localstd.calendar.days import HolidayNotice
from localstd.calendar.period import Period
from localstd.calendar.work_calendar import WorkCalendar

__all__ = ["calendar_before_notice", "china_calendar"]

_LAST_SETTLED_DAY = (12, 28)


@cache
def china_calendar() -> WorkCalendar:
    """Give the calendar that ships with the library; its tables are read on the first call.

    Days off and make-up days follow the State Council's notices for 2007 to 2026; those of 2004
    to 2006 come from a library and are provisional. The week had six working days up to
    1994-02-28, alternating Saturdays up to 1995-04-30, and has five days since 1995-05-01.

    >>> calendar = china_calendar()
    >>> calendar.is_working(date(2024, 2, 4)), calendar.is_working(date(2024, 2, 9))
    (True, True)
    >>> calendar.is_provisional(date(2027, 1, 4))
    True
    """
    notices = read_notices()
    return WorkCalendar(
        weeks=read_weeks(),
        special=read_special_days(notices),
        covered=_covered(notices.values()),
    )


@cache
def calendar_before_notice(year: int) -> WorkCalendar:
    """Give the calendar as it was before the notice for a year came: what was counted by then.

    >>> from localstd.calendar import WorkingDays, deadline
    >>> start, seven = date(2026, 2, 13), WorkingDays(7)
    >>> for calendar in (calendar_before_notice(2026), china_calendar()):
    ...     counted = deadline(start, seven, calendar=calendar)
    ...     print(counted.due, counted.provisional)
    2026-02-24 True
    2026-03-02 False
    """
    notices = {number: one for number, one in read_notices().items() if one.year < year}
    known = read_special_days(read_notices())
    return WorkCalendar(
        weeks=read_weeks(),
        special={day: one for day, one in known.items() if one.notice.year < year},
        covered=_covered(notices.values()),
    )


def _covered(notices: Iterable[HolidayNotice]) -> Period:
    """Give the days that notices settle: the last days of a year await the next year's notice.

    The notices for 2007, 2008, 2012, 2019 and 2023 set days of the December before, the earliest
    of them the 29th.
    """
    years = [notice.year for notice in notices if notice.official]
    if not years:
        return Period.through(date.min, date.min)  # no day that anybody asks about
    return Period.through(date(min(years), 1, 1), date(max(years), *_LAST_SETTLED_DAY))
