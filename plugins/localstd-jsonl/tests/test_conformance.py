"""The kit of localstd.testing, applied to JSON Lines storage."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from localstd.testing import StorageHarness, StorageSuite


class TestJSONLinesStorage(StorageSuite):
    @pytest.fixture
    def make(self, tmp_path: Path) -> Callable[[], StorageHarness]:
        numbers = count()
        return lambda: StorageHarness.at(f"jsonl:///{tmp_path}/{next(numbers)}")
