"""Promised of an office: a national register is taken over into SQLite within 90 seconds.

78,000 standards, each of them telling five days of its own and no two the same: some 390,000
records, all judged in record mode, with their standings and duties.
"""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from localstd.audit import Row
from localstd.office import TakeOver, open_office

NATIONAL = 78_000  # the national stock in March 2025 (lsr2025-stock)
AFTER = {"publicized": 12, "filed": 40, "implemented": 60, "reviewed": 1500}

pytestmark = pytest.mark.benchmark(group="office", warmup=False)


def rows(count: int) -> Iterator[Row]:
    """Give rows of which each has days of its own."""
    chance = random.Random(133)  # noqa: S311  a repeatable draw is what is wanted
    for serial in range(1, count + 1):
        published = date(2008, 1, 1) + timedelta(days=chance.randrange(5000))
        days = {name: published + timedelta(days=days) for name, days in AFTER.items()}
        told = {"published": published, **days}
        yield Row.of(
            serial + 1,
            {
                "number": f"DB34/T {serial}-{published.year}",
                "title": f"茶叶加工技术规程 第{serial}部分",
                **{name: day.isoformat() for name, day in told.items()},
            },
        )


def taken_over(url: str, count: int) -> TakeOver:
    noon = datetime(2026, 11, 25, 4, tzinfo=UTC)
    with open_office(url, place="34", create=True, clock=lambda: noon) as office:
        return office.take_over(rows(count))


def test_a_national_register_is_taken_over_in_time(
    benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path}/national.db"
    done = benchmark.pedantic(taken_over, args=(url, NATIONAL), rounds=1)  # type: ignore[no-untyped-call]  # it has no types
    assert (done.taken, done.refused) == (NATIONAL, ())
    assert done.records == 5 * NATIONAL
    benchmark.extra_info["records"] = done.records
    assert benchmark.stats is not None
    assert benchmark.stats["median"] <= 90
