"""Promised: 78,000 standards are forecast within 1.5 s; a supposition takes at most twice that.

Measured from parsed standards, each under a law that has not been asked before: what it keeps to
itself from one forecast would make the next one quicker. The whole way, with reading the register
and its rows, is told beside it. Peer in the same run: adding years to as many dates, the least
that anybody can do.
"""

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from localstd._attrs import evolve
from localstd.audit import Row
from localstd.audit.entry import Entry, read_entry
from localstd.calendar import PartialDate, china_calendar
from localstd.forecast import By, Outlook, Supposition, forecast, reviewables, what_if
from localstd.law import Law, china_law
from localstd.registers import open_register

NATIONAL = 78_000  # the national stock in March 2025 (lsr2025-stock)
AS_OF = date(2026, 11, 23)
THREE = Supposition.parse("local.review=3y")
PLACES = ("11", "13", "31", "32", "33", "34", "37", "3702", "44", "4403", "50", "51", "65")

pytestmark = pytest.mark.benchmark(group="forecast", warmup=False)


def fresh() -> Outlook:
    law = china_law()
    limits = tuple(evolve(one) for one in law.limits)
    again = Law(provisions=law.provisions, limits=limits, rules=law.rules)
    return Outlook(law=again, calendar=china_calendar(), as_of=AS_OF)


@pytest.fixture(scope="module")
def entries() -> tuple[Entry, ...]:
    """Make a stock: fifteen years of publications, sixty committees, a third of it reviewed."""
    chance = random.Random(133)  # noqa: S311  a repeatable draw is what is wanted
    rows = []
    for serial in range(1, NATIONAL + 1):
        published = date(2012, 1, 1) + timedelta(days=chance.randrange(5400))
        reviewed = published + timedelta(days=1700) if chance.random() < 1 / 3 else None
        told = {
            "number": f"DB{chance.choice(PLACES)}/T {serial}-{published.year}",
            "published": published,
            "reviewed": reviewed if reviewed and reviewed < AS_OF else None,
            "status": "现行",
            "committee": f"第{chance.randrange(60)}标委会",
        }
        rows.append(read_entry(Row.of(serial + 1, told)))
    return tuple(rows)


def planned(entries: tuple[Entry, ...], by: By, outlook: Outlook) -> int:
    made = forecast(reviewables(entries, as_of=AS_OF), outlook, by=by)
    return made.total


def supposed(entries: tuple[Entry, ...], by: By, outlook: Outlook) -> int:
    return what_if(reviewables(entries, as_of=AS_OF), outlook, THREE, by=by).after.total


def five_years_later(entries: tuple[Entry, ...]) -> int:
    starts = (one.published or PartialDate(2026) for one in entries)
    months = Counter((one.year + 5, one.month) for one in starts)
    return months.total()


@pytest.fixture
def median_of_fresh(benchmark: BenchmarkFixture) -> Callable[..., float]:
    """Measure a call that takes an outlook last, each time another one, and give the median."""

    def measure(call: Callable[..., object], *arguments: object) -> float:
        def setup() -> tuple[tuple[object, ...], dict[str, object]]:
            return (*arguments, fresh()), {}

        benchmark.pedantic(call, setup=setup, rounds=7)  # type: ignore[no-untyped-call]  # it has no types
        assert benchmark.stats is not None
        return float(benchmark.stats["median"])

    return measure


def test_adding_years_to_as_many_dates(
    median_of: Callable[..., float], entries: tuple[Entry, ...]
) -> None:
    assert five_years_later(entries) == NATIONAL
    assert median_of(five_years_later, entries) > 0


@pytest.mark.parametrize("by", By)
def test_the_national_stock_is_forecast_in_time(
    median_of_fresh: Callable[..., float], entries: tuple[Entry, ...], by: By
) -> None:
    assert planned(entries, by, fresh()) == NATIONAL
    assert median_of_fresh(planned, entries, by) <= 1.5


@pytest.mark.parametrize("by", By)
def test_a_supposition_takes_at_most_twice_as_long(
    median_of_fresh: Callable[..., float], entries: tuple[Entry, ...], by: By
) -> None:
    assert supposed(entries, by, fresh()) == NATIONAL
    assert median_of_fresh(supposed, entries, by) <= 2 * 1.5


def test_the_whole_way_from_the_file(
    median_of: Callable[..., float], registers: dict[int, Path]
) -> None:
    def whole() -> int:
        rows = map(read_entry, open_register(registers[NATIONAL]))
        return forecast(reviewables(rows, as_of=AS_OF), fresh()).total

    assert whole() > 0
    assert median_of(whole) > 0
