"""How a measurement is taken, the same way for the library and for its peers."""

from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture


@pytest.fixture
def median_of(benchmark: BenchmarkFixture) -> Callable[..., float]:
    """Measure a call many times and give the median in seconds."""

    def measure(call: Callable[..., object], *arguments: object) -> float:
        benchmark(call, *arguments)
        assert benchmark.stats is not None
        return float(benchmark.stats["median"])

    return measure
