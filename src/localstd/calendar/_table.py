"""The one loader of the tables that ship with the calendar."""

from datetime import date

from localstd._shipped import shipped_rows
from localstd.calendar.days import HolidayNotice, Saturdays, SpecialDay, WeekPattern
from localstd.calendar.period import Period
from localstd.wording import Wording

__all__ = ["read_notices", "read_special_days", "read_weeks"]

PACKAGE = "localstd.calendar"


def read_weeks() -> tuple[WeekPattern, ...]:
    """Read the week patterns, oldest first."""
    return tuple(
        WeekPattern(
            period=Period.through(_day(first), _day(last)),
            saturdays=Saturdays(saturdays),
            source=Wording(zh, en),
        )
        for first, last, saturdays, zh, en in shipped_rows(PACKAGE, "weeks.tsv")
    )


def read_notices() -> dict[str, HolidayNotice]:
    """Read the notices by their year, oldest first."""
    return {
        year: HolidayNotice(year=int(year), official=kind == "notice", source=source)
        for year, kind, source in shipped_rows(PACKAGE, "notices.tsv")
    }


def read_special_days(notices: dict[str, HolidayNotice]) -> dict[date, SpecialDay]:
    """Read the days off and the make-up days, oldest first."""
    return {
        (day := date.fromisoformat(text)): SpecialDay(
            day=day, works=kind == "on", occasion=occasion, notice=notices[year]
        )
        for text, kind, occasion, year in shipped_rows(PACKAGE, "holidays.tsv")
    }


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
