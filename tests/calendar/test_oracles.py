"""Two libraries that know Chinese working days, day by day, and where they differ and why."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from localstd.calendar import china_calendar

CHINA = china_calendar()
WHY = "an oracle of the dependency group 'oracles', which is not installed"

NEW_YEARS_EVE_2005 = date(2005, 12, 31)
"""`holidays` has it as the make-up day for 2006-01-03, `chinese-calendar` as a free Saturday. No
notice was at hand; our row follows the latter and is provisional like all of 2004 to 2006."""


def days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=i) for i in range((last - first).days + 1))


class TestChineseCalendar:
    """`chinese-calendar`: 2004 to 2026, an error elsewhere."""

    def test_every_day_agrees(self) -> None:
        oracle = pytest.importorskip("chinese_calendar", reason=WHY)
        differences = [
            day
            for day in days(date(2004, 1, 1), date(2026, 12, 31))
            if oracle.is_workday(day) != CHINA.is_working(day)
        ]
        assert differences == []

    def test_where_it_gives_an_error_we_say_provisional(self) -> None:
        oracle = pytest.importorskip("chinese_calendar", reason=WHY)
        for day in (date(2003, 12, 31), date(2027, 1, 1)):
            with pytest.raises(NotImplementedError):
                oracle.is_workday(day)
            assert CHINA.is_provisional(day)


@pytest.fixture(scope="module")
def differences() -> frozenset[date]:
    """Give the days from 1990 to 2030 on which `holidays` says otherwise."""
    oracle = pytest.importorskip("holidays", reason=WHY).CN(years=range(1990, 2031))
    span = days(date(1990, 1, 1), date(2030, 12, 31))
    return frozenset(day for day in span if oracle.is_working_day(day) != CHINA.is_working(day))


class TestHolidays:
    """`holidays`: answers for every year, whether it has a notice or not."""

    def test_every_day_under_a_notice_agrees(self, differences: frozenset[date]) -> None:
        assert [day for day in differences if day in CHINA.covered] == []

    def test_one_day_of_2004_to_2006_differs(self, differences: frozenset[date]) -> None:
        span = days(date(2004, 1, 1), date(2006, 12, 31))
        assert [day for day in span if day in differences] == [NEW_YEARS_EVE_2005]

    def test_it_knows_no_six_day_week(self, differences: frozenset[date]) -> None:
        """It has Saturdays off since 1990: all 217 up to 1994-02-28 are worked with us."""
        span = days(date(1990, 1, 1), date(1994, 2, 28))
        assert sum(day.weekday() == 5 and day in differences for day in span) == 217

    def test_it_knows_no_alternating_saturdays(self, differences: frozenset[date]) -> None:
        """Of the 61 Saturdays from March 1994 to April 1995 we have every second one worked."""
        span = days(date(1994, 3, 1), date(1995, 4, 30))
        assert sum(day.weekday() == 5 and day in differences for day in span) == 30

    def test_where_it_guesses_we_say_provisional(self, differences: frozenset[date]) -> None:
        """Before 2004 we have no holidays; from 2027 it goes by statute, without make-up days."""
        others = differences - {NEW_YEARS_EVE_2005}
        assert {day.year for day in others} == {*range(1990, 2004), *range(2027, 2031)}
        assert all(map(CHINA.is_provisional, differences))
