"""Limits that hold together: the properties that let a province tighten and never loosen."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import (
    CalendarDays,
    Months,
    Period,
    Quantity,
    WorkingDays,
    Years,
    china_calendar,
)
from localstd.law import Citation, Direction, Judged, Limit, LimitInForce, MixedLimitsError
from localstd.testing.strategies.laws import limits
from localstd.testing.strategies.values import days

CALENDAR = china_calendar()

starts = days(date(2008, 1, 1))


def together(direction: Direction) -> st.SearchStrategy[LimitInForce]:
    """Give a few made-up limits that hold beside each other."""
    one = limits(name="local.filing", directions=(direction,))
    return st.lists(one, min_size=1, max_size=3).map(lambda some: LimitInForce(tuple(some)))


at_most = together(Direction.AT_MOST)
at_least = together(Direction.AT_LEAST)


@given(one=at_most)
def test_combination_is_idempotent(one: LimitInForce) -> None:
    assert one & one == one


@given(one=at_most, other=at_most)
def test_combination_is_commutative(one: LimitInForce, other: LimitInForce) -> None:
    assert one & other == other & one


@given(one=at_least, other=at_least, third=at_least)
def test_combination_is_associative(
    one: LimitInForce, other: LimitInForce, third: LimitInForce
) -> None:
    assert (one & other) & third == one & (other & third)


@given(one=at_most, other=at_most)
def test_combination_prunes_nothing(one: LimitInForce, other: LimitInForce) -> None:
    assert set((one & other).limits) == {*one.limits, *other.limits}


@given(one=at_most, other=at_most, start=starts)
def test_a_further_maximum_never_gives_more_time(
    one: LimitInForce, other: LimitInForce, start: date
) -> None:
    assert (one & other).binding(start, CALENDAR)[1].due <= one.binding(start, CALENDAR)[1].due


@given(one=at_least, other=at_least, start=starts)
def test_a_further_minimum_never_asks_for_less(
    one: LimitInForce, other: LimitInForce, start: date
) -> None:
    both, alone = (held.binding(start, CALENDAR)[1] for held in (one & other, one))
    assert both.nominal >= alone.nominal


@given(held=at_most, start=starts)
def test_a_continuing_duty_falls_due_on_the_first_day_of_its_limit_at_the_earliest(
    held: LimitInForce, start: date
) -> None:
    limit, deadline = held.binding(start, CALENDAR)
    if limit.judged is Judged.AS_ASKED:
        assert limit.period.start is not None
        assert deadline.due >= limit.period.start
    else:
        assert deadline.due >= start


def make(quantity: Quantity, **further: object) -> LimitInForce:
    given_ = {
        "name": "local.filing",
        "direction": Direction.AT_MOST,
        "starts": "publication",
        "citation": Citation(
            provision="p", instrument="i", title="某办法", article="第1条", checked=True
        ),
        "period": Period(date(2010, 1, 1), None),
    }
    return LimitInForce((Limit(quantity=quantity, **{**given_, **further}),))  # type: ignore[arg-type]


class TestThirtyWorkingDaysAndFortyFiveDays:
    """They cannot be compared without a start date."""

    BOTH = make(WorkingDays(30)) & make(CalendarDays(45))

    def test_cannot_be_compared(self) -> None:
        assert not self.BOTH.is_comparable

    @pytest.mark.parametrize(
        ("start", "unit", "due"),
        [
            (date(2021, 9, 10), "day", date(2021, 10, 25)),
            (date(2021, 5, 31), "working-day", date(2021, 7, 13)),
        ],
    )
    def test_which_one_binds_depends_on_the_start(self, start: date, unit: str, due: date) -> None:
        limit, deadline = self.BOTH.binding(start, CALENDAR)
        assert (limit.unit, deadline.due) == (unit, due)


class TestTheLeadingLimit:
    def test_a_strict_one_leads_before_generally(self) -> None:
        both = make(Years(5), strict=False) & make(Years(5), strict=True)
        assert both.strict

    def test_months_and_years_can_be_compared(self) -> None:
        both = make(Years(1)) & make(Months(18))
        assert (both.is_comparable, both.unit) == (True, "year")

    def test_of_two_minima_the_longer_leads(self) -> None:
        both = make(CalendarDays(30), direction=Direction.AT_LEAST) & make(
            CalendarDays(60), direction=Direction.AT_LEAST
        )
        assert both.value == 60

    def test_words_name_length_side_and_source(self) -> None:
        held = make(Years(5), strict=False)
        assert held.wording.zh == "一般不超过5年：《某办法》第1条"


class TestWhatCannotHoldTogether:
    def test_two_names(self) -> None:
        with pytest.raises(MixedLimitsError, match=r"local\.filing、local\.review"):
            make(Years(5)) & make(Years(5), name="local.review")

    def test_two_directions(self) -> None:
        with pytest.raises(MixedLimitsError):
            make(Years(5)) & make(Years(5), direction=Direction.AT_LEAST)

    def test_nothing_at_all(self) -> None:
        with pytest.raises(MixedLimitsError):
            LimitInForce(())
