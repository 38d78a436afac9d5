"""The kit of localstd.testing, applied to both servers."""

from collections.abc import Callable
from functools import partial

import pytest

from localstd.testing import StorageHarness, StorageSuite
from localstd_sql import SQLStorage


class TestSQLStorage(StorageSuite):
    @pytest.fixture
    def make(self, url: str) -> Callable[[], StorageHarness]:
        return lambda: StorageHarness(opens=partial(SQLStorage, url))
