"""Deadlines (期限届满): the last day on which an act is in time."""

from datetime import date, timedelta

from localstd._attrs import field, frozen
from localstd.calendar._explanation import explain
from localstd.calendar._last_day import last_day
from localstd.calendar.counting import GENERAL_COUNTING, Counting
from localstd.calendar.partial_date import DateError
from localstd.calendar.quantities import Quantity, WorkingDays
from localstd.calendar.work_calendar import WorkCalendar
from localstd.wording import Wording

__all__ = ["Deadline", "deadline"]

_DAY = timedelta(days=1)


@frozen
class Deadline:
    """When a period that began on ``start`` ends, with the reasons.

    ``nominal`` is the last day of the period as counted, ``due`` the last day on which the act
    is in time: the next working day if ``nominal`` is a day of rest and rolls. Both are
    included. ``provisional`` says that a day on which the answer hangs is not covered by the
    notices of ``calendar``.

    >>> from localstd.calendar import CalendarDays, china_calendar
    >>> review = deadline(date(2024, 7, 4), CalendarDays(30), calendar=china_calendar())
    >>> review.nominal.isoformat(), review.due.isoformat(), review.elapsed.isoformat()
    ('2024-08-03', '2024-08-05', '2024-08-04')
    """

    start: date
    quantity: Quantity
    nominal: date
    due: date
    provisional: bool
    counting: Counting
    calendar: WorkCalendar = field(eq=False, repr=False)

    @property
    def elapsed(self) -> date:
        """Give the first day on which the whole period lies in the past.

        This is what *at least* asks for: the day after ``nominal``. It does not roll, for
        rolling favours who has to act in time and must not make a lawful act too early.
        """
        return self.nominal + _DAY

    def explain(self) -> tuple[Wording, ...]:
        """Say step by step how the days were counted.

        Listed are the start and whether it counts, every rest day skipped and every make-up
        day worked, the last day, its rolling, and what is provisional; each step cites the id
        of its provision.
        """
        return explain(self)


def deadline(
    start: date,
    quantity: Quantity,
    *,
    calendar: WorkCalendar,
    counting: Counting = GENERAL_COUNTING,
) -> Deadline:
    """Count a period from the day of the event that starts it.

    A period of no length ends on ``start``. Where the first day counts, ``start`` is day one.
    Source of the default counting: 民法典 arts 200-204.

    Raises:
        DateError: if the period ends beyond the year 9999.

    >>> from localstd.calendar import CalendarDays, china_calendar
    >>> filing = deadline(date(2021, 7, 14), CalendarDays(60), calendar=china_calendar())
    >>> filing.nominal.isoformat(), filing.due.isoformat()
    ('2021-09-12', '2021-09-13')
    """
    try:
        nominal = last_day(start, quantity, calendar=calendar, counting=counting)
    except (OverflowError, ValueError):
        raise DateError(text=f"{start} + {quantity.n} {quantity.unit}") from None
    due = calendar.next_working(nominal) if counting.rolls_forward else nominal
    first_that_matters = start if isinstance(quantity, WorkingDays) else nominal
    return Deadline(
        start=start,
        quantity=quantity,
        nominal=nominal,
        due=due,
        provisional=calendar.is_provisional(first_that_matters) or calendar.is_provisional(due),
        counting=counting,
        calendar=calendar,
    )
