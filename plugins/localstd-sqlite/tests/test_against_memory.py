"""Whatever is done, SQLite storage answers what memory storage, the reference, answers."""

from functools import partial
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, settings

from localstd.testing import StorageHarness, run_beside_memory
from localstd_sqlite import Address, SQLiteStorage

SOME = settings(stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def test_it_answers_as_memory_does(tmp_path: Path) -> None:
    numbers = count()

    def make() -> StorageHarness:
        address = Address.parse(f"sqlite:///{tmp_path}/{next(numbers)}.db")
        return StorageHarness(opens=partial(SQLiteStorage, address))

    run_beside_memory(make, profile=SOME)
