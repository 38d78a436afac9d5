"""What ships as a plug-in (内置插件): storage and notifier in memory, for tests and trials."""

from typing import TYPE_CHECKING

from localstd.hooks.scheme import scheme_of
from localstd.hooks.spec import hookimpl

if TYPE_CHECKING:
    from localstd.notices import MemoryNotifier, Notifier
    from localstd.storage import MemoryStorage, Storage

__all__ = ["Memory"]

_SCHEME = "memory"


class Memory:
    """Opens ``memory:`` anew each time, and ``memory:NAME`` as one and the same storage.

    What is named lives as long as the :class:`~localstd.hooks.Plugins` that opened it.
    """

    def __init__(self) -> None:
        self._storages: dict[str, MemoryStorage] = {}
        self._notifiers: dict[str, MemoryNotifier] = {}

    @hookimpl
    def localstd_storage(self, url: str) -> "Storage | None":
        """Open a storage in memory."""
        if scheme_of(url) != _SCHEME:
            return None
        from localstd.storage import MemoryStorage  # noqa: PLC0415  most commands open none

        name = _name(url)
        storage = MemoryStorage(f"{_SCHEME}:{name}")
        return self._storages.setdefault(name, storage) if name else storage

    @hookimpl
    def localstd_notifier(self, url: str) -> "Notifier | None":
        """Open a notifier in memory."""
        if scheme_of(url) != _SCHEME:
            return None
        from localstd.notices import MemoryNotifier  # noqa: PLC0415  most commands open none

        name, notifier = _name(url), MemoryNotifier()
        return self._notifiers.setdefault(name, notifier) if name else notifier


def _name(url: str) -> str:
    return url.partition(":")[2]
