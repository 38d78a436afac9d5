"""SQLite storage for localstd: one office in one file, with the standard library alone.

``sqlite:///anhui.db`` names a file in the folder at hand, ``sqlite:////srv/anhui.db`` one by its
whole path. README.md says what the options are, how to back a file up, and where not to put one.

>>> from tempfile import TemporaryDirectory
>>> from localstd.storage import Origin
>>> folder = TemporaryDirectory()
>>> storage = localstd_storage(f"sqlite:///{folder.name}/anhui.db")
>>> storage.create(Origin(place="34"))
>>> storage.head().origin.place
'34'
>>> storage.close()
>>> folder.cleanup()
"""

from typing import TYPE_CHECKING

from localstd.hooks import hookimpl, scheme_of
from localstd_sqlite.address import SCHEME, Address, AddressError, Durability

if TYPE_CHECKING:  # commands import every plug-in, and open few storages
    from localstd.storage import Storage
    from localstd_sqlite.storage import SQLiteStorage as SQLiteStorage

__all__ = ["Address", "AddressError", "Durability", "SQLiteStorage", "localstd_storage"]


@hookimpl
def localstd_storage(url: str) -> "Storage | None":
    """Open the storage of a ``sqlite:`` URL; nothing is made or looked at before it is used.

    >>> localstd_storage("postgresql://localhost/anhui") is None
    True

    Raises:
        AddressError: if the URL names no file, or asks for an option that there is not.
    """
    if scheme_of(url) != SCHEME:
        return None
    from localstd_sqlite.storage import SQLiteStorage  # noqa: PLC0415  as above

    return SQLiteStorage(Address.parse(url))


def __getattr__(name: str) -> object:
    """Import the storage when it is asked for by name."""
    if name != "SQLiteStorage":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from localstd_sqlite.storage import SQLiteStorage  # noqa: PLC0415  as above

    return SQLiteStorage
