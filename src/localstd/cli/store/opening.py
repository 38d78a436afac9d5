"""Opening a storage (打开存储), for a command."""

from collections.abc import Iterator
from contextlib import contextmanager

from localstd.hooks import load_plugins
from localstd.storage import Storage

__all__ = ["opened"]


@contextmanager
def opened(url: str, block: tuple[str, ...]) -> Iterator[Storage]:
    """Open a storage, and close it in the end."""
    storage = load_plugins(block=block).storage(url)
    try:
        yield storage
    finally:
        storage.close()
