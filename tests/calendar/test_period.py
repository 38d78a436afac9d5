"""Periods are half-open, and their ends may be open."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Period, PeriodError

DAYS = st.dates(min_value=date(1949, 10, 1), max_value=date(2100, 1, 1))
CUTS = st.lists(DAYS, max_size=6, unique=True).map(sorted)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start, end = sorted(draw(st.lists(DAYS, min_size=2, max_size=2, unique=True)))
    return Period(draw(st.sampled_from([start, None])), draw(st.sampled_from([end, None])))


def test_a_period_has_its_start_and_not_its_end() -> None:
    period = Period(date(2018, 1, 1), date(2021, 1, 1))
    days = [date(2017, 12, 31), date(2018, 1, 1), date(2020, 12, 31), date(2021, 1, 1)]
    assert [day in period for day in days] == [False, True, True, False]


def test_through_includes_its_last_day() -> None:
    assert Period.through(date(2018, 1, 1), date(2020, 12, 31)) == Period(
        date(2018, 1, 1), date(2021, 1, 1)
    )


def test_through_the_last_day_of_all_is_open() -> None:
    assert Period.through(None, date.max) == Period(None, None)


def test_a_period_without_days_is_refused_in_words() -> None:
    with pytest.raises(PeriodError) as caught:
        Period(date(2018, 1, 1), date(2018, 1, 1))
    assert "2018-01-01" in caught.value.wording.zh
    assert "holds no day" in caught.value.wording.en


def test_a_period_prints_with_its_brackets() -> None:
    assert str(Period(date(2018, 1, 1), None)) == "[2018-01-01, …)"


@given(CUTS, DAYS)
def test_cuts_partition_all_days(cuts: list[date], day: date) -> None:
    ends = [None, *cuts, None]
    pieces = [Period(start, end) for start, end in pairwise(ends)]
    assert sum(day in piece for piece in pieces) == 1


@given(periods(), periods())
def test_overlap_is_a_day_in_common(one: Period, other: Period) -> None:
    candidates = [p.start or date(1900, 1, 1) for p in (one, other)]
    shared_day = any(day in one and day in other for day in candidates)
    assert one.overlaps(other) == other.overlaps(one) == shared_day


@given(periods(), periods())
def test_periods_that_meet_do_not_overlap(one: Period, other: Period) -> None:
    assert not (one.meets(other) and one.overlaps(other))


@given(DAYS, DAYS)
def test_two_halves_meet(cut: date, day: date) -> None:
    before, after = Period(None, cut), Period(cut, None)
    assert before.meets(after)
    assert after.meets(before)
    assert (day in before) != (day in after)


@given(DAYS, st.integers(min_value=0, max_value=1000))
def test_through_holds_first_and_last_and_no_more(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    period = Period.through(first, last)
    assert (first in period, last in period, last + timedelta(days=1) in period) == (
        True,
        True,
        False,
    )
