"""How a measurement is taken, the same way for the library and for its peers.

And on what: a register of any size, made by drawing again from the rows of the example.
"""

import csv
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

EXAMPLE = Path(__file__).parents[1] / "examples" / "bulletin-2026-07.csv"
NATIONAL = 78_000  # the national stock in March 2025 (lsr2025-stock)


def resampled(rows: int, seed: int = 133) -> Iterator[dict[str, str]]:
    """Draw rows with their spellings, dates and issuers; each maker counts its serials from 1."""
    chance = random.Random(seed)  # noqa: S311  a repeatable draw is what is wanted
    with EXAMPLE.open(encoding="utf-8-sig", newline="") as file:
        real = list(csv.DictReader(file))
    serials: Counter[str] = Counter()
    for filed in range(1, rows + 1):
        row = dict(chance.choice(real))
        head, _, tail = row["标准编号"].partition("T")
        serials[head] += 1
        row["标准编号"] = f"{head}T {serials[head]}{tail[-5:]}" if tail else row["标准编号"]
        row["备案号"] = f"{filed}-2026"
        yield row


def write_register(path: Path, rows: int) -> Path:
    """Write such a register as CSV."""
    made = resampled(rows)
    first = next(made)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, first)
        writer.writeheader()
        writer.writerow(first)
        writer.writerows(made)
    return path


@pytest.fixture
def median_of(benchmark: BenchmarkFixture) -> Callable[..., float]:
    """Measure a call many times and give the median in seconds."""

    def measure(call: Callable[..., object], *arguments: object) -> float:
        benchmark(call, *arguments)
        assert benchmark.stats is not None
        return float(benchmark.stats["median"])

    return measure


@pytest.fixture
def in_turns(benchmark: BenchmarkFixture) -> Callable[..., tuple[float, float]]:
    """Let a peer and ours take turns; give both medians in seconds, the peer's first."""

    def measure(
        peer: Callable[[int], object], ours: Callable[[int], object], rounds: int
    ) -> tuple[float, float]:
        turns, told = iter(range(rounds)), []

        def setup() -> tuple[tuple[int], dict[str, object]]:
            turn = next(turns)
            started = time.perf_counter()
            peer(turn)
            told.append(time.perf_counter() - started)
            return (turn,), {}

        benchmark.pedantic(ours, setup=setup, rounds=rounds)  # type: ignore[no-untyped-call]  # it has no types
        assert benchmark.stats is not None
        medians = median(told), float(benchmark.stats["median"])
        benchmark.extra_info["peer_us"] = round(medians[0] * 1e6, 1)
        benchmark.extra_info["ours_to_peer"] = round(medians[0] / medians[1], 2)
        return medians

    return measure


@pytest.fixture(scope="session")
def registers(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Write the national stock, and ten times as much; give the files by their rows."""
    folder = tmp_path_factory.mktemp("registers")
    return {n: write_register(folder / f"{n}.csv", n) for n in (NATIONAL, 10 * NATIONAL)}
