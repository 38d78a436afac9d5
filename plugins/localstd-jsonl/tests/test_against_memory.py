"""Whatever is done, JSON Lines storage answers what memory storage, the reference, answers."""

from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, settings

from localstd.testing import StorageHarness, run_beside_memory

SOME = settings(stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def test_it_answers_as_memory_does(tmp_path: Path) -> None:
    numbers = count()
    run_beside_memory(
        lambda: StorageHarness.at(f"jsonl:///{tmp_path}/{next(numbers)}"), profile=SOME
    )
