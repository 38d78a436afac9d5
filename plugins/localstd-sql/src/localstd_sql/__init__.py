"""PostgreSQL and MariaDB storage (数据库存储) for localstd, through SQLAlchemy Core.

``postgresql://…``, ``mariadb://…`` and ``mysql://…`` open one; ``?schema=p34`` names the schema, or
on MariaDB the database, that holds the office. Its tables are made and changed by numbered
migrations, which ``create()`` runs; :func:`upgrade` and :func:`downgrade` run them by hand.

>>> from localstd_sql import localstd_storage
>>> localstd_storage("sqlite:///anhui.db") is None
True
"""

from typing import TYPE_CHECKING

from localstd.hooks import hookimpl, scheme_of

if TYPE_CHECKING:  # commands import every plug-in, and open few storages
    from localstd.storage import Storage
    from localstd_sql.address import AddressError as AddressError
    from localstd_sql.address import SchemaNameError as SchemaNameError
    from localstd_sql.schema import RecordsLostError as RecordsLostError
    from localstd_sql.schema import RevisionError as RevisionError
    from localstd_sql.schema import downgrade as downgrade
    from localstd_sql.schema import upgrade as upgrade
    from localstd_sql.storage import SQLStorage as SQLStorage

__all__ = [
    "AddressError",
    "RecordsLostError",
    "RevisionError",
    "SQLStorage",
    "SchemaNameError",
    "downgrade",
    "localstd_storage",
    "upgrade",
]

_SCHEMES = ("postgresql", "mariadb", "mysql")
_HOME = {
    "AddressError": "address",
    "RecordsLostError": "schema",
    "RevisionError": "schema",
    "SQLStorage": "storage",
    "SchemaNameError": "address",
    "downgrade": "schema",
    "upgrade": "schema",
}


@hookimpl
def localstd_storage(url: str) -> "Storage | None":
    """Open the office that a PostgreSQL or MariaDB server holds; nothing is asked of it yet.

    Raises:
        AddressError: if the URL names no server.
        SchemaNameError: if ``?schema=`` gives a name that cannot be one.
    """
    if scheme_of(url) not in _SCHEMES:
        return None
    from localstd_sql.storage import SQLStorage  # noqa: PLC0415  SQLAlchemy is heavy

    return SQLStorage(url)


def __getattr__(name: str) -> object:
    """Import what is heavy when it is asked for: the hook is looked at by every process."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  the same

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
