"""Strategies (生成策略) for reviews and their forecast: cycles, what is due, capacity, what if."""

from hypothesis import assume
from hypothesis import strategies as st

from localstd.calendar import china_calendar
from localstd.forecast import (
    Bucket,
    By,
    Capacity,
    Difference,
    FallingDue,
    Forecast,
    MonthOfWork,
    Outlook,
    Per,
    Reviewable,
    Supposition,
    WhatIf,
    Workload,
    forecast,
    reviews_falling_due,
    what_if,
    workload,
)
from localstd.law import china_law
from localstd.reports import ForecastReport
from localstd.review import TRIGGERS, Cycle, ReviewDue, ReviewStart, Trigger, review_due
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.laws import quantities
from localstd.testing.strategies.values import days, matters

__all__ = [
    "buckets",
    "capacities",
    "cycles",
    "differences",
    "falling_due",
    "forecast_reports",
    "forecasts",
    "months_of_work",
    "no_capacities",
    "no_suppositions",
    "outlooks",
    "review_dues",
    "reviewables",
    "suppositions",
    "triggers",
    "what_ifs",
    "workloads",
]

_LIMITS = ("local.review", "local.filing", "local.comment")
_NO_CAPACITIES = (
    *("", "12", "12x20", "x20/year", "12x/year", "12x20/day", "12x20/years", "12×20/year"),
    *("0x20/year", "12x0/month", "-1x20/year", "1.5x20/year", "12 x 20 / year", "1234567x1/year"),
)
_NO_SUPPOSITIONS = (
    *("", "3y", "local.review", "local.review=", "local.review=y", "local.review=three"),
    *("local.review=0y", "local.review=-3y", "local.review=1.5y", "local.review=3 y"),
    *("local.review=18m", "local.review=3years", "local.review=3y@", "local.review=3y@2027"),
    *("local.review=3y@2027-02-30", "LOCAL.REVIEW=3y", "local.review==3y", "=3y"),
)
_MOST_STANDARDS = 4


@st.composite
def cycles(draw: st.DrawFn) -> Cycle:
    """Give the days of a standard's cycle (复审周期), any of them unknown, in any order."""
    matter = draw(matters())
    return draw(derived(Cycle, place=st.just(matter.place), track=st.just(matter.track)))


@st.composite
def review_dues(draw: st.DrawFn) -> ReviewDue:
    """Give the last days of reviews, of cycles that are known and have an interval."""
    cycle = draw(cycles())
    found = review_due(
        cycle,
        law=china_law(),
        calendar=china_calendar(),
        as_of=draw(days()),
        review_start=draw(st.sampled_from(ReviewStart)),
    )
    assume(found is not None)
    assert found is not None  # noqa: S101  assumed
    return found


def triggers() -> st.SearchStrategy[Trigger]:
    """Give the reasons for an early review (提前复审情形)."""
    return st.sampled_from(TRIGGERS)


def reviewables() -> st.SearchStrategy[Reviewable]:
    """Give standards that are to be reviewed, with whoever is in charge, where that is told."""
    sector = st.sampled_from(("", "农业农村厅", "住房和城乡建设厅"))
    committee = st.sampled_from(("", "茶叶标委会", "林业标委会"))
    return st.builds(Reviewable, cycle=cycles(), sector=sector, committee=committee)


def outlooks() -> st.SearchStrategy[Outlook]:
    """Give the day and the reading by which a forecast is made, under the law that ships."""
    law, calendar = st.just(china_law()), st.just(china_calendar())
    return derived(Outlook, law=law, calendar=calendar)


@st.composite
def falling_due(draw: st.DrawFn) -> FallingDue:
    """Give reviews that fall due, with or without a day."""
    found = reviews_falling_due(
        [draw(reviewables())], draw(outlooks()), by=draw(st.sampled_from(By))
    )
    return next(iter(found))


def capacities() -> st.SearchStrategy[Capacity]:
    """Give capacities (复审能力) of one committee and more."""
    n = st.integers(1, 999_999)
    return st.builds(Capacity, committees=n, each=n, per=st.sampled_from(Per))


def no_capacities() -> st.SearchStrategy[str]:
    """Give texts that look like a capacity and are none."""
    return st.sampled_from(_NO_CAPACITIES)


def suppositions() -> st.SearchStrategy[Supposition]:
    """Give suppositions (假设): another length of a limit, always or from a day on."""
    length = quantities().filter(lambda one: one.n > 0)
    return derived(Supposition, limit=st.sampled_from(_LIMITS), quantity=length)


def no_suppositions() -> st.SearchStrategy[str]:
    """Give texts that look like a supposition and are none."""
    return st.sampled_from(_NO_SUPPOSITIONS)


def _standards() -> st.SearchStrategy[list[Reviewable]]:
    return st.lists(reviewables(), max_size=_MOST_STANDARDS)


def forecasts() -> st.SearchStrategy[Forecast]:
    """Give forecasts (到期预测) of a few standards."""
    return st.builds(forecast, _standards(), outlooks(), by=st.sampled_from(By))


def buckets() -> st.SearchStrategy[Bucket]:
    """Give months of forecasts, and what falls due in them."""
    busy = forecasts().map(lambda made: made.months).filter(bool)
    return busy.flatmap(st.sampled_from)


def workloads() -> st.SearchStrategy[Workload]:
    """Give what capacities make of forecasts."""
    few = st.builds(
        Capacity, committees=st.integers(1, 3), each=st.integers(1, 3), per=st.sampled_from(Per)
    )
    return st.builds(workload, forecasts(), few, within=st.integers(1, 24))


def months_of_work() -> st.SearchStrategy[MonthOfWork]:
    """Give single months of such a workload."""
    return workloads().flatmap(lambda work: st.sampled_from(work.months))


def what_ifs() -> st.SearchStrategy[WhatIf]:
    """Give forecasts of the same standards under the law and under a supposition."""
    return st.builds(what_if, _standards(), outlooks(), suppositions(), by=st.sampled_from(By))


def differences() -> st.SearchStrategy[Difference]:
    """Give what a supposition changes in one month, for one sector or committee."""
    differing = what_ifs().map(lambda seen: seen.differences).filter(bool)
    return differing.flatmap(st.sampled_from)


def forecast_reports() -> st.SearchStrategy[ForecastReport]:
    """Give what a forecast of a register is reported with, all of it or the forecast alone."""
    return derived(
        ForecastReport,
        made=forecasts(),
        work=st.none() | workloads(),
        supposed=st.none() | what_ifs(),
        supposed_work=st.none(),
    )
