"""How checks of storages are asked (检查方式): promises, and the cases that break them."""

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import TypeAlias

from localstd.errors import LocalstdError
from localstd.legible import legible
from localstd.storage import Keeps
from localstd.testing.storage.ground import Ground
from localstd.testing.storage.harness import StorageHarness
from localstd.testing.suite import ContractCheck

__all__ = ["Cases", "StorageCheck", "harness_check", "storage_check", "unequal", "unrefused"]

Cases: TypeAlias = Iterable[str]

#: A check of storages.
StorageCheck: TypeAlias = ContractCheck[StorageHarness]

_LONGEST = 160


def storage_check(promise: str, zh: str) -> Callable[[Callable[[Ground], Cases]], StorageCheck]:
    """Make a check of a function that tries something in an office, and gives what is wrong.

    >>> from localstd.storage import MemoryStorage
    >>> @storage_check("an office has a head", "有链首")
    ... def head(ground):
    ...     yield from unequal("position", ground.storage.head().position, 0)
    >>> print(head.on(lambda: StorageHarness(opens=MemoryStorage)))
    kept     an office has a head
    """

    def made(tried: Callable[[Ground], Cases]) -> StorageCheck:
        return ContractCheck(promise=promise, zh=zh, cases=_on_ground(tried))

    return made


def harness_check(
    promise: str,
    zh: str,
    *,
    capability: Keeps | None = None,
    absent: Callable[[StorageHarness], Cases] = lambda _: (),
    possible: Callable[[StorageHarness], bool] = lambda _: True,
) -> Callable[[Callable[[StorageHarness], Cases]], StorageCheck]:
    """Make a check of a function that opens the harness by itself.

    >>> from localstd.storage import MemoryStorage
    >>> @harness_check("a storage opens", "可以打开")
    ... def opens(harness):
    ...     harness.open().close()
    ...     return ()
    >>> print(opens.on(lambda: StorageHarness(opens=MemoryStorage)))
    kept     a storage opens
    """

    def made(tried: Callable[[StorageHarness], Cases]) -> StorageCheck:
        return ContractCheck(
            promise=promise,
            zh=zh,
            cases=tried,
            capability=capability,
            absent=absent,
            possible=possible,
        )

    return made


def _on_ground(tried: Callable[[Ground], Cases]) -> Callable[[StorageHarness], Cases]:
    @wraps(tried)
    def cases(harness: StorageHarness) -> Cases:
        with Ground.on(harness) as ground:
            return tuple(tried(ground))

    return cases


def unequal(what: str, given: object, wanted: object) -> Iterator[str]:
    """Say what is not as it should be.

    >>> list(unequal("position", 2, 1))
    ['position: 2, not 1']
    """
    if given != wanted:
        yield f"{what}: {legible(repr(given), _LONGEST)}, not {legible(repr(wanted), _LONGEST)}"


def unrefused(what: str, call: Callable[[], object], wanted: LocalstdError) -> Iterator[str]:
    """Say what was not refused as it should be.

    >>> from localstd.storage import UnsupportedError
    >>> list(unrefused("redaction", lambda: 1, UnsupportedError(capability="redaction")))
    ['redaction: not refused']
    """
    try:
        call()
    except type(wanted) as refused:
        told = {name: vars(refused).get(name) for name in vars(wanted)}
        yield from unequal(f"{what}: refusal", told, vars(wanted))
    else:
        yield f"{what}: not refused"
