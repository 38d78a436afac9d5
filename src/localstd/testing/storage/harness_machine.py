"""What machines of storages share (状态机共用): a factory of places, and how they fail."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, ExitStack
from typing import ClassVar, Self

from hypothesis.stateful import RuleBasedStateMachine

from localstd.testing.storage.harness import StorageHarness

__all__ = ["HarnessMachine", "require"]


def require(cases: Iterable[str]) -> None:
    """Fail with the first case, as hypothesis wants it.

    Raises:
        AssertionError: if there is one.

    >>> require([])
    """
    for case in cases:
        raise AssertionError(case)


class HarnessMachine(RuleBasedStateMachine):
    """A machine that is made of a factory of harnesses, and runs in a new place each time."""

    make: ClassVar[Callable[[], AbstractContextManager[StorageHarness]]]

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()

    @classmethod
    def of(cls, make: Callable[[], AbstractContextManager[StorageHarness]]) -> type[Self]:
        """Make the machine of a factory; ``.TestCase`` of it is a test for pytest.

        >>> from localstd.storage import MemoryStorage
        >>> from localstd.testing import StorageMachine
        >>> machine = StorageMachine.of(lambda: StorageHarness(opens=MemoryStorage))
        >>> TestStorage = machine.TestCase
        """
        return type(cls.__name__, (cls,), {"make": staticmethod(make)})

    def teardown(self) -> None:
        """Close what was opened."""
        self.open.close()
