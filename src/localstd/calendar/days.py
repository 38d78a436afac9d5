"""What a work calendar is made of: week patterns, and the special days of notices."""

from datetime import date
from enum import StrEnum

from localstd._attrs import frozen
from localstd.calendar.period import Period
from localstd.wording import Wording

__all__ = ["HolidayNotice", "Saturdays", "SpecialDay", "WeekPattern"]

_SATURDAY = 5
_SUNDAY = 6
_REST = Wording("休息日", "a rest day")


class Saturdays(StrEnum):
    """What a week pattern says about Saturdays (星期六)."""

    WORKED = "worked"
    ALTERNATE = "alternate"
    REST = "rest"


@frozen
class WeekPattern:
    """How the week was divided in a period; Sundays were always days of rest.

    Where Saturdays alternate (大小周), the first Saturday of the period is a day of rest, the
    next one is worked, and so on.

    >>> pattern = WeekPattern(
    ...     period=Period.through(date(1994, 3, 1), date(1995, 4, 30)),
    ...     saturdays=Saturdays.ALTERNATE,
    ...     source=Wording("大小周", "alternating Saturdays"),
    ... )
    >>> pattern.works(date(1994, 3, 5)), pattern.works(date(1994, 3, 12))
    (False, True)
    """

    period: Period
    saturdays: Saturdays
    source: Wording

    def works(self, day: date) -> bool:
        """Tell whether the pattern alone makes a day a working day."""
        weekday = day.weekday()
        if weekday != _SATURDAY:
            return weekday != _SUNDAY
        if self.saturdays is Saturdays.ALTERNATE and self.period.start is not None:
            return (day - self.period.start).days // 7 % 2 == 1
        return self.saturdays is Saturdays.WORKED

    def explain(self, day: date) -> Wording:
        """Say what a day is by the week alone; a Saturday names the source where it counts."""
        plain = Wording("工作日", "a working day") if self.works(day) else _REST
        if day.weekday() != _SATURDAY or self.saturdays is Saturdays.REST:
            return plain
        return Wording(f"{plain.zh}（{self.source.zh}）", f"{plain.en} ({self.source.en})")


@frozen
class HolidayNotice:
    """The yearly notice (放假通知) behind special days; ``source`` is its address.

    ``official`` is false where no notice was at hand and the rows come from a library, which
    ``source`` then names.

    >>> HolidayNotice(year=2026, official=True, source="https://www.gov.cn/…").wording.en
    'State Council holiday notice for 2026, https://www.gov.cn/…'
    """

    year: int
    official: bool
    source: str

    @property
    def wording(self) -> Wording:
        """Name the notice and where it can be read."""
        if self.official:
            zh, en = "国务院办公厅放假安排通知", "State Council holiday notice for"
        else:
            zh, en = "放假安排（未见通知原文）", "holidays as a library gives them for"
        return Wording(f"{self.year}年{zh}，{self.source}", f"{en} {self.year}, {self.source}")


@frozen
class SpecialDay:
    """A day off (放假), or a working day that makes up for one (调休上班), for an ``occasion``.

    >>> from localstd.calendar import china_calendar
    >>> day = china_calendar().special[date(2024, 2, 4)]
    >>> day.works, day.occasion, day.notice.year
    (True, '春节', 2024)
    """

    day: date
    works: bool
    occasion: str
    notice: HolidayNotice

    @property
    def wording(self) -> Wording:
        """Say what the day is, for which occasion, and by which notice."""
        zh = "调休上班" if self.works else "放假"
        en = "a working day that makes up for" if self.works else "a day off for"
        notice = self.notice.wording
        return Wording(f"{self.occasion}{zh}（{notice.zh}）", f"{en} {self.occasion} ({notice.en})")
