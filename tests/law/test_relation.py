"""How a limit stands to another one of its name, also where their units differ."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import (
    CalendarDays,
    Months,
    Period,
    Quantity,
    WorkingDays,
    Years,
    china_calendar,
)
from localstd.law import Direction, Limit, LimitInForce, china_law
from localstd.law.relation import Tightness, tightness
from localstd.testing.strategies.laws import limits

CALENDAR = china_calendar()
FILING = china_law().on(date(2022, 1, 1)).limit("local.filing").leading
ALWAYS = Period(date(2020, 1, 1), None)
KEEPS = frozenset({Tightness.TIGHTER, Tightness.SAME})


def limit(length: Quantity, direction: Direction = Direction.AT_MOST) -> Limit:
    return evolve(FILING, quantity=length, direction=direction)


def generally(length: Quantity) -> Limit:
    return evolve(limit(length), strict=False)


def stands(one: Limit, other: Limit, during: Period = ALWAYS) -> Tightness:
    return tightness(one, other, during=during, calendar=CALENDAR)[0]


@pytest.mark.parametrize(
    ("length", "other", "expected"),
    [
        (CalendarDays(59), CalendarDays(60), Tightness.TIGHTER),
        (CalendarDays(60), CalendarDays(60), Tightness.SAME),
        (CalendarDays(61), CalendarDays(60), Tightness.LOOSER),
        (Months(36), Years(3), Tightness.SAME),
        (Months(37), Years(3), Tightness.LOOSER),
        (WorkingDays(20), CalendarDays(20), Tightness.LOOSER),
        (WorkingDays(20), CalendarDays(60), Tightness.TIGHTER),
        (WorkingDays(30), CalendarDays(45), Tightness.BY_START),
    ],
)
def test_of_most_the_shorter_is_tighter_and_of_least_the_longer(
    length: Quantity, other: Quantity, expected: Tightness
) -> None:
    mirrored = {Tightness.TIGHTER: Tightness.LOOSER, Tightness.LOOSER: Tightness.TIGHTER}
    assert stands(limit(length), limit(other)) is expected
    least = Direction.AT_LEAST
    assert stands(limit(length, least), limit(other, least)) is mirrored.get(expected, expected)


SIXTY = CalendarDays(60)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (generally(SIXTY), limit(SIXTY), Tightness.LOOSER),
        (limit(SIXTY), generally(SIXTY), Tightness.TIGHTER),
        (generally(SIXTY), generally(SIXTY), Tightness.SAME),
        (generally(CalendarDays(59)), limit(SIXTY), Tightness.TIGHTER),
        (limit(CalendarDays(61)), generally(SIXTY), Tightness.BESIDE),
        (generally(CalendarDays(61)), generally(SIXTY), Tightness.LOOSER),
    ],
)
def test_generally_is_looser_than_the_same_length_without_it(
    one: Limit, other: Limit, expected: Tightness
) -> None:
    assert stands(one, other) is expected


class TestThirtyWorkingDaysAndFortyFiveDays:
    def test_depend_on_the_start_and_the_days_are_told(self) -> None:
        found, days = tightness(
            limit(WorkingDays(30)), limit(CalendarDays(45)), during=ALWAYS, calendar=CALENDAR
        )
        assert found is Tightness.BY_START
        assert days is not None
        assert days.example is not None
        assert days.sooner > 0 < days.later
        assert days.sooner + days.later <= (days.last - days.first).days + 1
        both = LimitInForce((limit(WorkingDays(30)), limit(CalendarDays(45))))
        assert both.span(days.example, CALENDAR).limit.unit == "day"

    def test_are_not_compared_where_no_notice_covers_a_day(self) -> None:
        later = Period(date(2031, 1, 1), None)
        assert stands(limit(WorkingDays(30)), limit(CalendarDays(45)), later) is Tightness.UNKNOWN
        assert stands(limit(CalendarDays(30)), limit(CalendarDays(45)), later) is Tightness.TIGHTER

    def test_are_counted_from_days_of_their_own_period_alone(self) -> None:
        during = Period(date(2021, 1, 1), date(2021, 2, 1))
        _, days = tightness(
            limit(WorkingDays(30)), limit(CalendarDays(45)), during=during, calendar=CALENDAR
        )
        assert days is not None
        assert (days.first, days.last) == (date(2021, 1, 1), date(2021, 1, 31))


def test_a_calendar_without_an_end_counts_from_four_years() -> None:
    covered = evolve(CALENDAR, covered=Period(None, None))
    ask: dict[str, Any] = {"during": Period(date(2020, 1, 1), None), "calendar": covered}
    found, days = tightness(limit(WorkingDays(30)), limit(CalendarDays(45)), **ask)
    assert found is Tightness.BY_START
    assert days is not None
    assert days.first == date(2020, 1, 1)
    never: dict[str, Any] = {"during": Period(None, None), "calendar": covered}
    assert tightness(limit(WorkingDays(30)), limit(CalendarDays(45)), **never) == (
        Tightness.UNKNOWN,
        None,
    )


def test_what_ends_after_the_year_9999_is_not_compared() -> None:
    endless = limit(Years(9000))
    assert stands(endless, limit(CalendarDays(45))) is Tightness.UNKNOWN


@settings(settings.get_profile("few"))
@given(
    one=limits(directions=(Direction.AT_MOST,)),
    other=limits(directions=(Direction.AT_MOST,)),
    back=st.integers(0, 4000),
)
def test_whatever_is_tighter_binds_from_every_day(one: Limit, other: Limit, back: int) -> None:
    start = date(2024, 1, 1) - timedelta(days=back)
    during = Period(start, start + timedelta(days=30))
    if stands(one, other, during) in KEEPS:
        ends = [LimitInForce((each,)).span(start, CALENDAR).deadline for each in (one, other)]
        assert ends[0].nominal <= ends[1].nominal or ends[0].due <= ends[1].due
