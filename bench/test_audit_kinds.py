"""Promised: a row of a group or enterprise register is audited in the time of a local one (± 20 %).

Three registers of as many rows and columns, made alike: once they repeat a hundred days, as
registers written in batches do, and once each row tells days of its own. They are audited in turns,
in one run, and the least processor time of each counts. Faster is no breach.
"""

import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from localstd.audit import Audit, Context, Row
from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.places import china_places

pytestmark = pytest.mark.benchmark(group="audit of kinds")

ROWS, TURNS = 100_000, 3
FEWER = 8_000  # rows with days of their own
FIRST, SPAN = date(2016, 3, 1), 3_700
KINDS: dict[str, Callable[[int, int, str], dict[str, str]]] = {
    "local": lambda serial, year, done: {
        "number": f"DB34/T {serial}-{year}", "issuer": "安徽省市场监督管理局", "filed": done,
        "status": "现行",
    },
    "group": lambda serial, year, done: {
        "number": f"T/CBIA {serial}-{year}", "issuer": "中国饮料工业协会", "declared": done,
        "review_years": "5",
    },
    "enterprise": lambda serial, year, done: {
        "number": f"Q/HR {serial}-{year}", "issuer": "安徽华瑞电气有限公司", "declared": done,
        "filed": done if year < 2018 else "",
    },
}  # fmt: skip


def register(kind: str, rows: int, days: int) -> Iterator[Row]:
    """Make a register whose rows tell so many different publications."""
    chance = random.Random(133)  # noqa: S311  a repeatable draw is what is wanted
    drawn = [
        (chance.randrange(SPAN), chance.randrange(90), chance.randrange(20), chance.randrange(900))
        for _ in range(days)
    ]
    for serial in range(1, rows + 1):
        since, later, done, reviewed = drawn[serial % days]
        published = FIRST + timedelta(days=since)
        cells = {
            "title": "城市道路照明养护技术规范",
            "published": str(published),
            "implemented": str(published + timedelta(days=later)),
            "reviewed": str(published + timedelta(days=reviewed)) if reviewed % 2 else "",
        }
        told = KINDS[kind](serial, published.year, str(published + timedelta(days=done)))
        yield Row.of(serial + 1, {**cells, **told})


def audited(rows: list[Row]) -> float:
    """Give the processor time of an audit in seconds."""
    context = Context(
        as_of=date(2026, 8, 1), law=china_law(), calendar=china_calendar(), places=china_places()
    )
    started = time.process_time()
    for _ in Audit(context).findings(rows):
        pass
    return time.process_time() - started


@pytest.mark.parametrize(("rows", "days"), [(ROWS, 100), (FEWER, FEWER)], ids=["batches", "own"])
def test_every_kind_takes_the_time_of_local_ones(
    benchmark: BenchmarkFixture, rows: int, days: int
) -> None:
    registers = {kind: list(register(kind, rows, days)) for kind in KINDS}
    taken: dict[str, list[float]] = {kind: [] for kind in KINDS}

    def turn() -> None:
        for kind, one in registers.items():
            taken[kind].append(audited(one))

    benchmark.pedantic(turn, rounds=TURNS)  # type: ignore[no-untyped-call]  # it has no types
    least = {kind: min(seconds) for kind, seconds in taken.items()}
    benchmark.extra_info |= {
        f"{kind}_us": round(seconds / rows * 1e6, 1) for kind, seconds in least.items()
    }
    assert max(least["group"], least["enterprise"]) <= 1.2 * least["local"]
