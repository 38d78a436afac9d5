"""Days, periods and deadlines (期间、期限) as Chinese administrative law counts them.

A *period* is half-open: it has its first day and not its end. A *quantity* of time says what
it counts: calendar days, working days, months or years. A *deadline* puts a quantity to a day
under a way of counting, by default that of 民法典 (Civil Code) arts 200-204: the first day does
not count, months end on the corresponding day, a last day of rest moves to the next working day.
Which days are worked follows from the State Council's yearly notices (国务院办公厅放假安排).
Answers that no notice covers are marked *provisional*.

>>> from datetime import date
>>> comment = deadline(date(2024, 9, 2), WorkingDays(30), calendar=china_calendar())
>>> comment.due.isoformat(), comment.provisional
('2024-10-18', False)
>>> print(comment.explain()[1].en)
skipped: 2024-09-07 (Sat): a rest day

Next: :mod:`localstd.law`, whose limits are quantities with a citation.
"""

from localstd.calendar.certainty import Certainty
from localstd.calendar.china import calendar_before_notice, china_calendar
from localstd.calendar.counting import GENERAL_COUNTING, Counting
from localstd.calendar.day import NotADayError, require_day
from localstd.calendar.days import HolidayNotice, Saturdays, SpecialDay, WeekPattern
from localstd.calendar.deadline import Deadline, deadline
from localstd.calendar.instant import (
    CHINA_TIME,
    InstantError,
    day_of,
    instant_of,
    instant_or_none,
    instant_text,
    instant_text_or_none,
    require_zone,
)
from localstd.calendar.partial_date import DateError, PartialDate, is_date_number
from localstd.calendar.period import Period, PeriodError
from localstd.calendar.quantities import (
    CalendarDays,
    Months,
    Quantity,
    QuantityError,
    Unit,
    WorkingDays,
    Years,
    quantity,
    quantity_wording,
)
from localstd.calendar.work_calendar import WorkCalendar

__all__ = [
    "CHINA_TIME",
    "GENERAL_COUNTING",
    "CalendarDays",
    "Certainty",
    "Counting",
    "DateError",
    "Deadline",
    "HolidayNotice",
    "InstantError",
    "Months",
    "NotADayError",
    "PartialDate",
    "Period",
    "PeriodError",
    "Quantity",
    "QuantityError",
    "Saturdays",
    "SpecialDay",
    "Unit",
    "WeekPattern",
    "WorkCalendar",
    "WorkingDays",
    "Years",
    "calendar_before_notice",
    "china_calendar",
    "day_of",
    "deadline",
    "instant_of",
    "instant_or_none",
    "instant_text",
    "instant_text_or_none",
    "is_date_number",
    "quantity",
    "quantity_wording",
    "require_day",
    "require_zone",
]
