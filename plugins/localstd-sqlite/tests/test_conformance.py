"""The kit of localstd.testing, applied to SQLite storage."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from localstd.testing import StorageHarness, StorageSuite
from localstd_sqlite import Address, SQLiteStorage


class TestSQLiteStorage(StorageSuite):
    durability = "full"

    @pytest.fixture
    def make(self, tmp_path: Path) -> Callable[[], StorageHarness]:
        address = Address.parse(f"sqlite:///{tmp_path}/anhui.db?durability={self.durability}")
        return lambda: StorageHarness(opens=partial(SQLiteStorage, address))


class TestSQLiteStorageThatDoesNotWaitForTheDisk(TestSQLiteStorage):
    durability = "normal"
