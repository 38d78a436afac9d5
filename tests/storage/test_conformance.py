"""The memory storage keeps what every storage promises."""

from collections.abc import Callable

import pytest

from localstd.storage import MemoryStorage
from localstd.testing import StorageHarness, StorageSuite


class TestMemoryStorage(StorageSuite):
    @pytest.fixture
    def make(self) -> Callable[[], StorageHarness]:
        return lambda: StorageHarness(opens=MemoryStorage)
