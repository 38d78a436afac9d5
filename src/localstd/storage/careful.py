"""Careful reading (谨慎读取): what a storage can make no record of is told, not stumbled over."""

from collections.abc import Callable
from typing import TypeVar

from localstd.errors import LocalstdError
from localstd.storage.errors import NotCreatedError, StorageUnavailableError
from localstd.storage.protocol import Storage
from localstd.storage.record import Record

__all__ = ["Careful"]

T = TypeVar("T")


class Careful:
    """Reads the records of a storage, and remembers the positions that it cannot read.

    A row that somebody changed may be no record any more: of an unknown kind, or recorded at no
    instant. What the storage raises about it is not known; that it is down is passed on. ``last``
    is the last position that is looked for.
    """

    def __init__(self, storage: Storage, last: int) -> None:
        self._storage, self._last = storage, last
        self.unreadable: set[int] = set()

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        """Give the records after a position, without those that cannot be read."""
        found = _tried(lambda: self._storage.since(position, limit=limit))
        return self._one_by_one(position, limit) if found is None else found

    def read(self, matter: str) -> tuple[Record, ...] | None:
        """Give the records of a matter; ``None`` if one of them cannot be read."""
        return _tried(lambda: self._storage.read(matter))

    def _one_by_one(self, position: int, limit: int) -> tuple[Record, ...]:
        found: list[Record] = []
        while len(found) < limit and position < self._last:
            after = position
            one = _tried(lambda: self._storage.since(after, limit=1))  # noqa: B023  called at once
            if one is None:
                position += 1
                self.unreadable.add(position)
                continue
            if not one:
                break
            found += one
            position = one[-1].position
        return tuple(found)


def _tried(read: Callable[[], T]) -> T | None:
    try:
        return read()
    except (NotCreatedError, StorageUnavailableError):
        raise
    except (LocalstdError, LookupError, TypeError, ValueError):
        return None
