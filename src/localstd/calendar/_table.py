"""The one loader of the tables that ship with the calendar."""

from collections.abc import Iterator
from datetime import date
from importlib.resources import files

from localstd.calendar.days import HolidayNotice, Saturdays, SpecialDay, WeekPattern
from localstd.calendar.period import Period
from localstd.wording import Wording

__all__ = ["read_notices", "read_special_days", "read_weeks"]


def read_weeks() -> tuple[WeekPattern, ...]:
    """Read the week patterns, oldest first."""
    return tuple(
        WeekPattern(
            period=Period.through(_day(first), _day(last)),
            saturdays=Saturdays(saturdays),
            source=Wording(zh, en),
        )
        for first, last, saturdays, zh, en in _rows("weeks.tsv")
    )


def read_notices() -> dict[str, HolidayNotice]:
    """Read the notices by their year, oldest first."""
    return {
        year: HolidayNotice(year=int(year), official=kind == "notice", source=source)
        for year, kind, source in _rows("notices.tsv")
    }


def read_special_days(notices: dict[str, HolidayNotice]) -> dict[date, SpecialDay]:
    """Read the days off and the make-up days, oldest first."""
    return {
        (day := date.fromisoformat(text)): SpecialDay(
            day=day, works=kind == "on", occasion=occasion, notice=notices[year]
        )
        for text, kind, occasion, year in _rows("holidays.tsv")
    }


def _rows(name: str) -> Iterator[list[str]]:
    text = files("localstd.calendar").joinpath("data", name).read_text("utf-8")
    return (line.split("\t") for line in text.splitlines() if not line.startswith("#"))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
