"""The memory notifier keeps what every notifier must keep to."""

import pytest

from localstd.testing import MemoryProbe, NotifierSuite


class TestMemoryNotifier(NotifierSuite):
    """It has no other side that could break."""

    @pytest.fixture
    def make(self) -> object:
        return MemoryProbe.make
