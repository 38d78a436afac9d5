"""Where a storage is tried (试验处): a place of its own, which can be opened again and again."""

import pickle
from collections.abc import Callable
from functools import partial
from typing import Self

from localstd._attrs import frozen
from localstd.storage import NotCreatedError, Storage

__all__ = ["StorageHarness"]


@frozen
class StorageHarness:
    """One empty place for a storage, such as a new file or schema, and how it is opened.

    ``opens`` gives a storage on this place, and another one on the same place with every call. A
    storage that may be used by several processes is also opened by others: then ``opens`` is a
    function that can be imported, or a ``functools.partial`` of one. ``is_used`` says that the
    place holds an office of the kit already; names that are used in it are not used again.

    >>> from localstd.storage import MemoryStorage
    >>> harness = StorageHarness(opens=MemoryStorage)
    >>> harness.open().capabilities
    frozenset({<Keeps.REDACTION: 'redaction'>})
    """

    opens: Callable[[], Storage]
    is_used: bool = False

    @classmethod
    def at(cls, url: str, *, block: tuple[str, ...] = ()) -> "StorageHarness":
        """Open the storage of a URL, as the plug-in that is installed for it does.

        ``block`` names plug-ins that are not loaded.

        >>> StorageHarness.at("memory:").is_used
        False
        """
        return cls(opens=partial(_opened, url, block))

    def open(self) -> Storage:
        """Open a storage on this place."""
        return self.opens()

    @property
    def crosses(self) -> bool:
        """Say whether another process can open it, too."""
        try:
            pickle.dumps(self.opens)
        except (pickle.PicklingError, AttributeError, TypeError):
            return False
        return True

    def looked_at(self) -> "StorageHarness":
        """Give the harness that knows whether its place holds an office."""
        storage = self.open()
        try:
            storage.head()
        except NotCreatedError:
            return self
        finally:
            storage.close()
        return StorageHarness(opens=self.opens, is_used=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the place to whoever made it."""


def _opened(url: str, block: tuple[str, ...]) -> Storage:
    from localstd.hooks import load_plugins  # noqa: PLC0415  the checks run without any plug-in

    return load_plugins(block=block).storage(url)
