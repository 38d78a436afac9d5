"""Working days and rest days (工作日、休息日) as official notices set them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from localstd._attrs import field, frozen, mapping_field
from localstd.calendar.days import SpecialDay, WeekPattern
from localstd.calendar.partial_date import DateError
from localstd.calendar.period import Period
from localstd.wording import Wording

__all__ = ["WorkCalendar"]

_WEEKDAYS_ZH = "一二三四五六日"
_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DOUBT = Wording("（暂定：无通知可依）", " (provisional: no notice covers this day)")


@frozen
class WorkCalendar:
    """Which days are worked, by week patterns and, above them, the special days of notices.

    ``covered`` is the period for which the notices are complete. Every day has an answer, but
    one outside ``covered`` is *provisional*: it follows from the week alone, or from rows that
    no official notice stands behind. ``weeks`` join without a gap; the last one has no end.

    >>> from localstd.calendar import Saturdays
    >>> five_days = WeekPattern(
    ...     period=Period(None, None), saturdays=Saturdays.REST, source=Wording("五天", "five days")
    ... )
    >>> plain = WorkCalendar(weeks=(five_days,), special={}, covered=Period(None, None))
    >>> plain.is_working(date(2026, 7, 24)), plain.next_working(date(2026, 7, 25))
    (True, datetime.date(2026, 7, 27))
    """

    weeks: tuple[WeekPattern, ...]
    special: Mapping[date, SpecialDay] = mapping_field(repr=False)
    covered: Period
    _years: dict[int, tuple[date, ...]] = field(init=False, eq=False, repr=False, factory=dict)

    def is_working(self, day: date) -> bool:
        """Tell whether a day is a working day."""
        special = self.special.get(day)
        return self.week(day).works(day) if special is None else special.works

    def is_provisional(self, day: date) -> bool:
        """Tell whether the answer for a day rests on no complete set of notices."""
        return day not in self.covered

    def next_working(self, day: date) -> date:
        """Give the first working day on or after a day: the day itself if it is one.

        Raises:
            DateError: if it would lie beyond the year 9999.
        """
        return self._from_index(day.year, bisect_left(self._working_days(day.year), day))

    def add_working(self, day: date, n: int) -> date:
        """Give the ``n``-th working day after a day, which itself is not counted; ``n`` >= 1.

        Raises:
            DateError: if it would lie beyond the year 9999.
        """
        return self._from_index(day.year, bisect_right(self._working_days(day.year), day) + n - 1)

    def count_working(self, after: date, until: date) -> int:
        """Count the working days after a day, up to another one and with it; none if it is earlier.

        >>> from localstd.calendar import china_calendar
        >>> china_calendar().count_working(date(2026, 2, 13), date(2026, 2, 28))
        6
        """
        if until <= after:
            return 0
        whole = sum(len(self._working_days(year)) for year in range(after.year, until.year))
        last = bisect_right(self._working_days(until.year), until)
        return whole + last - bisect_right(self._working_days(after.year), after)

    def week(self, day: date) -> WeekPattern:
        """Give the week pattern that held on a day."""
        return next(week for week in reversed(self.weeks) if day in week.period)

    def with_days(self, days: Iterable[SpecialDay], *, covered: Period) -> "WorkCalendar":
        """Give a calendar that also has the days of a further notice.

        ``covered`` is the period for which notices are complete now. A day of the further
        notice takes the place of what was known before.
        """
        more = {special.day: special for special in days}
        return WorkCalendar(weeks=self.weeks, special={**self.special, **more}, covered=covered)

    def explain(self, day: date) -> Wording:
        """Say why a day is a working day or a day of rest, and what the answer rests on."""
        special = self.special.get(day)
        reason = self.week(day).explain(day) if special is None else special.wording
        doubt = _DOUBT if self.is_provisional(day) else Wording("", "")
        weekday = day.weekday()
        return Wording(
            f"{day}（星期{_WEEKDAYS_ZH[weekday]}）：{reason.zh}{doubt.zh}",
            f"{day} ({_WEEKDAYS_EN[weekday]}): {reason.en}{doubt.en}",
        )

    def _from_index(self, year: int, index: int) -> date:
        """Give the working day with an index counted from the start of a year, or later on."""
        days = self._working_days(year)
        while index >= len(days):
            index -= len(days)
            year += 1
            days = self._working_days(year)
        return days[index]

    def _working_days(self, year: int) -> tuple[date, ...]:
        """Give the working days of a year; kept, since every deadline asks for them."""
        days = self._years.get(year)
        if days is None:
            days = self._years[year] = tuple(filter(self.is_working, _days_of(year)))
        return days


def _days_of(year: int) -> Iterator[date]:
    if year > date.max.year:
        raise DateError(text=str(year))
    first = date(year, 1, 1).toordinal()
    return map(date.fromordinal, range(first, date(year, 12, 31).toordinal() + 1))
