"""Strategies (生成策略) for calendars: weeks, notices, special days, counting, deadlines."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import strategies as st

from localstd.calendar import (
    GENERAL_COUNTING,
    Counting,
    Deadline,
    HolidayNotice,
    Period,
    Saturdays,
    SpecialDay,
    WeekPattern,
    WorkCalendar,
    china_calendar,
    deadline,
)
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.laws import quantities
from localstd.testing.strategies.values import days
from localstd.wording import Wording

__all__ = [
    "countings",
    "deadlines",
    "holiday_notices",
    "no_partial_dates",
    "special_days",
    "week_patterns",
    "work_calendars",
]

_YEARS = st.integers(1989, 2026)
_OCCASIONS = ("元旦", "春节", "国庆节")
_NO_DAYS = ((2026, None, 1), (2026, 13, None), (2026, 0, None), (2026, 2, 30), (2025, 2, 29))
_MOST_SPECIAL = 4


def holiday_notices() -> st.SearchStrategy[HolidayNotice]:
    """Give notices of holidays (放假通知), official and not."""
    source = st.sampled_from(("https://www.gov.cn/…", "a library"))
    return derived(HolidayNotice, year=_YEARS, source=source)


@st.composite
def special_days(draw: st.DrawFn) -> SpecialDay:
    """Give special days: holidays on any day, and rest days that are worked to make up for them."""
    works = draw(st.booleans())
    day = draw(days())
    return SpecialDay(
        day=day + timedelta(days=(5 - day.weekday()) % 7) if works else day,
        works=works,
        occasion=draw(st.sampled_from(_OCCASIONS)),
        notice=draw(holiday_notices()),
    )


@st.composite
def week_patterns(draw: st.DrawFn, period: Period | None = None) -> WeekPattern:
    """Give week patterns (工作周): five days, six, or by turns, for a period or for good."""
    return WeekPattern(
        period=period or Period(draw(st.none() | days()), None),
        saturdays=draw(st.sampled_from(Saturdays)),
        source=Wording("某规定", "some rule"),
    )


@st.composite
def work_calendars(draw: st.DrawFn) -> WorkCalendar:
    """Give calendars (工作日历): the one that ships, and made ones whose weeks leave no gap."""
    if draw(st.booleans()):
        return china_calendar()
    turns = sorted(draw(st.sets(days(), max_size=2)))
    ends: list[date | None] = [None, *turns, None]
    weeks = tuple(draw(week_patterns(Period(start, end))) for start, end in pairwise(ends))
    special = draw(st.lists(special_days(), max_size=_MOST_SPECIAL))
    return WorkCalendar(
        weeks=weeks,
        special={one.day: one for one in special},
        covered=Period.through(date(1989, 1, 1), draw(days())),
    )


def countings() -> st.SearchStrategy[Counting]:
    """Give ways of counting (期间计算): by the general rule, and by law that counts otherwise."""
    made = derived(Counting, since=st.none(), earlier=st.none())
    return st.just(GENERAL_COUNTING) | made


@st.composite
def deadlines(draw: st.DrawFn) -> Deadline:
    """Give deadlines (期限届满) of every kind of length, counted in some calendar in some way."""
    return deadline(
        draw(days()),
        draw(quantities()),
        calendar=draw(work_calendars()),
        counting=draw(countings()),
    )


def no_partial_dates() -> st.SearchStrategy[tuple[int, int | None, int | None]]:
    """Give a year, a month and a day of which no date can be made."""
    return st.sampled_from(_NO_DAYS)
