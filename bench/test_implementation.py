"""Promised: an impact list within 50 ms, what dangles within 3 s, of 100,000 citations."""

from datetime import date

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from localstd.calendar import PartialDate
from localstd.numbers import StandardNumber
from localstd.standards import Status
from localstd.supervision.implementation import (
    ChangeKind,
    CitationIndex,
    CitedIn,
    KnownStandard,
    KnownStandards,
    StandardChange,
    StandardCitation,
    dangling,
    impact,
)

pytestmark = pytest.mark.benchmark(group="implementation")

CITATIONS = 100_000
STANDARDS = 5_000
DAY = date(2026, 7, 1)
NUMBERS = [StandardNumber.parse(f"DB34/T {serial}-2018") for serial in range(1, STANDARDS + 1)]


@pytest.fixture(scope="module")
def index() -> CitationIndex:
    return CitationIndex().with_all(
        StandardCitation(
            text=f"文件{n}",
            kind=CitedIn.POLICY,
            owner=f"部门{n % 40}",
            number=NUMBERS[n % STANDARDS],
            own_number=NUMBERS[n * 7 % STANDARDS] if n % 50 == 0 else None,
        )
        for n in range(CITATIONS)
    )


def test_an_impact_list_of_a_hundred_thousand_citations(
    benchmark: BenchmarkFixture, index: CitationIndex
) -> None:
    ended = StandardChange(kind=ChangeKind.ABOLISHED, number=NUMBERS[6], on=PartialDate.of(DAY))
    found = benchmark(impact, index, ended, DAY)
    assert len(found.affected) >= CITATIONS / STANDARDS
    assert benchmark.stats is None or benchmark.stats["median"] < 0.05


def test_what_dangles_among_a_hundred_thousand_citations(
    benchmark: BenchmarkFixture, index: CitationIndex
) -> None:
    states = (Status.IN_FORCE, Status.ABOLISHED)
    standards = KnownStandards.of(
        KnownStandard(number=number, stated=states[n % 2]) for n, number in enumerate(NUMBERS)
    )
    found = benchmark(dangling, index, standards, DAY)
    assert len(found) == CITATIONS / 2
    assert benchmark.stats is None or benchmark.stats["median"] < 3
