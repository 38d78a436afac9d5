"""All checks of storages (存储一致性检查): as a table, by a function, and as tests of pytest."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import ClassVar, Final

from localstd.testing.problem import Problem
from localstd.testing.storage import (
    appending,
    claiming,
    competing,
    lasting,
    offices,
    ordering,
    posting,
    querying,
    reading,
    redacting,
    together,
)
from localstd.testing.storage.check import StorageCheck
from localstd.testing.storage.harness import StorageHarness
from localstd.testing.storage.machine_check import MACHINE_CHECK
from localstd.testing.suite import Suite, checked

__all__ = ["STORAGE_CHECKS", "StorageSuite", "check_storage"]

#: Every check of storages, in the order in which they are run.
STORAGE_CHECKS: Final[tuple[StorageCheck, ...]] = (
    *offices.CHECKS,
    *appending.CHECKS,
    *ordering.CHECKS,
    *reading.CHECKS,
    *querying.CHECKS,
    *posting.CHECKS,
    *claiming.CHECKS,
    *competing.CHECKS,
    *redacting.CHECKS,
    *lasting.CHECKS,
    *together.CHECKS,
)


def check_storage(
    make: Callable[[], AbstractContextManager[StorageHarness]],
) -> tuple[Problem, ...]:
    """Check all that a storage promises; ``make`` gives a harness with a new place each time.

    >>> from localstd.storage import MemoryStorage
    >>> check_storage(lambda: StorageHarness(opens=MemoryStorage))
    ()
    """
    return tuple(problem for one in checked(STORAGE_CHECKS, make) for problem in one.problems)


class StorageSuite(Suite):
    """The checks of storages as tests: inherit, and give the fixture ``make``.

    One test more runs the :class:`~localstd.testing.StorageMachine` for a short while.

    >>> import pytest
    >>> from localstd.storage import MemoryStorage
    >>> class TestOurs(StorageSuite):
    ...     @pytest.fixture
    ...     def make(self):
    ...         return lambda: StorageHarness(opens=MemoryStorage)
    """

    checks: ClassVar[tuple[StorageCheck, ...]] = (*STORAGE_CHECKS, MACHINE_CHECK)
