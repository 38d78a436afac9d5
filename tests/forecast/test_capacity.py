"""Can so many committees do it, when is it done, and how many would be enough."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.forecast import (
    Capacity,
    CapacityError,
    FallingDue,
    Forecast,
    MonthOfWork,
    Per,
    Workload,
    counted,
    workload,
)

AS_OF = date(2026, 11, 23)
TEN = Capacity(committees=1, each=10, per=Per.MONTH)


def made(overdue: int, *ahead: int) -> Forecast:
    """Make a forecast: so many overdue, and so many due in this month and those after it."""
    late = [FallingDue(due=(date(2026, 1, 5),) * 2, n=overdue)] if overdue else []
    days = (date(2026 + (10 + n) // 12, (10 + n) % 12 + 1, 28) for n in range(len(ahead)))
    due = [FallingDue(due=(day, day), n=n) for day, n in zip(days, ahead, strict=True) if n]
    return counted([*late, *due], as_of=AS_OF)


def loads() -> st.SearchStrategy[Forecast]:
    each = st.integers(0, 60)
    return st.builds(lambda late, ahead: made(late, *ahead), each, st.lists(each, max_size=18))


def capacities() -> st.SearchStrategy[Capacity]:
    few = st.integers(1, 30)
    return st.builds(Capacity, committees=few, each=few, per=st.sampled_from(Per))


class TestACapacity:
    @pytest.mark.parametrize("text", ["12x20/year", "1x1/month", "300x5/year"])
    def test_is_read_and_written(self, text: str) -> None:
        assert str(Capacity.parse(f" {text} ")) == text

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "12",
            "12x20",
            "12x20/week",
            "x20/year",
            "12x/year",
            "-1x2/year",
            "0x2/year",
            "2x0/year",
        ],
    )
    def test_of_another_form_or_of_nothing_is_refused(self, text: str) -> None:
        with pytest.raises(CapacityError) as refused:
            Capacity.parse(text)
        assert refused.value.text == text

    @pytest.mark.parametrize(
        ("months", "done"), [(0, 0), (1, 20), (2, 40), (11, 220), (12, 240), (13, 260)]
    )
    def test_of_a_year_is_spread_over_its_months(self, months: int, done: int) -> None:
        assert Capacity.parse("12x20/year").done_by(months) == done

    @pytest.mark.parametrize(("months", "done"), [(1, 0), (2, 1), (6, 3), (7, 4), (12, 7)])
    def test_counts_whole_reviews_only(self, months: int, done: int) -> None:
        assert Capacity.parse("1x7/year").done_by(months) == done

    def test_of_a_month_is_twelve_times_that_of_a_year(self) -> None:
        assert Capacity.parse("3x5/month").done_by(12) == Capacity.parse("36x5/year").done_by(12)

    def test_is_by_the_year_if_not_said_otherwise(self) -> None:
        assert Capacity(committees=12, each=20).per is Per.YEAR

    def test_says_what_it_wants(self) -> None:
        assert CapacityError(text="十二").wording.zh == (
            "“十二”不是复审能力；请写明委员会数、各自的复审数和时间，如12x20/year"
        )


class TestAWorkload:
    def test_does_the_overdue_first_and_then_works_ahead(self) -> None:
        work = workload(made(15, 3, 0, 12), TEN, within=2)
        assert work.months == (
            MonthOfWork(month="2026-11", due=3, done=10, backlog=8),
            MonthOfWork(month="2026-12", due=0, done=10, backlog=0),
            MonthOfWork(month="2027-01", due=12, done=10, backlog=0),
        )
        assert (work.clears, work.needed, work.is_enough) == ("2026-12", 1, True)

    def test_may_fall_behind_again(self) -> None:
        work = workload(made(0, 5, 40), TEN, within=1)
        assert [one.backlog for one in work.months] == [0, 25, 15, 5, 0]
        assert (work.clears, work.needed, work.is_enough) == ("2027-03", 3, False)

    def test_looks_until_all_is_done(self) -> None:
        work = workload(made(25), TEN, within=1)
        assert [one.done for one in work.months] == [10, 10, 5]
        assert (work.clears, work.needed) == ("2027-01", 3)

    def test_looks_at_least_as_far_as_the_time_given(self) -> None:
        assert len(workload(made(1), TEN).months) == 12
        assert len(workload(made(1), TEN, within=30).months) == 30

    def test_of_nothing_needs_nobody(self) -> None:
        work = workload(made(0), TEN)
        assert (work.needed, work.is_enough, work.clears) == (0, True, "2026-11")

    def test_looks_no_farther_than_fifty_years(self) -> None:
        work = workload(made(1000), Capacity.parse("1x1/year"))
        assert (len(work.months), work.clears, work.months[-1].backlog) == (600, None, 950)

    @pytest.mark.parametrize(
        ("within", "needed"), [(1, 12), (2, 6), (6, 2), (11, 2), (12, 1), (13, 1)]
    )
    def test_more_time_needs_fewer(self, within: int, needed: int) -> None:
        assert workload(made(120), TEN, within=within).needed == needed


@given(loads(), capacities(), st.integers(1, 24))
def test_enough_is_when_nothing_is_behind_from_then_on(
    ahead: Forecast, capacity: Capacity, within: int
) -> None:
    work = workload(ahead, capacity, within=within)
    assert work.is_enough == (not any(one.backlog for one in work.months[within - 1 :]))


@given(loads(), capacities(), st.integers(1, 24))
def test_what_is_needed_is_enough_and_one_less_is_not(
    ahead: Forecast, capacity: Capacity, within: int
) -> None:
    needed = workload(ahead, capacity, within=within).needed
    if needed:
        assert workload(ahead, evolve(capacity, committees=needed), within=within).is_enough
    if needed > 1:
        fewer = evolve(capacity, committees=needed - 1)
        assert not workload(ahead, fewer, within=within).is_enough


@given(loads(), capacities())
def test_every_review_is_done_once(ahead: Forecast, capacity: Capacity) -> None:
    work = workload(ahead, capacity)
    done = sum(one.done for one in work.months)
    assert done == ahead.total if work.clears else done <= ahead.total
    assert sum(one.due for one in work.months) == ahead.due


@given(loads(), capacities())
def test_from_the_month_in_which_it_clears_nothing_is_behind(
    ahead: Forecast, capacity: Capacity
) -> None:
    work: Workload = workload(ahead, capacity)
    behind = [one.month for one in work.months if one.backlog]
    assert all(work.clears is None or month < work.clears for month in behind)
    if behind and work.clears:
        months = [one.month for one in work.months]
        assert months.index(work.clears) == months.index(behind[-1]) + 1


@given(loads(), capacities(), st.integers(1, 9))
def test_more_committees_leave_no_more_behind(
    ahead: Forecast, capacity: Capacity, more: int
) -> None:
    bigger = evolve(capacity, committees=capacity.committees + more)
    one, other = workload(ahead, capacity), workload(ahead, bigger)
    for few, many in zip(one.months, other.months, strict=False):
        assert many.backlog <= few.backlog
    assert one.needed >= other.needed
