"""Schemas (模式): the tables of an office are made and changed by numbered migrations (alembic)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from attrs import frozen
from sqlalchemy import Connection, func, insert, inspect, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.schema import CreateSchema

from localstd.errors import LocalstdError
from localstd.storage import Origin, StorageUnavailableError
from localstd.wording import Wording
from localstd_sql.address import Address
from localstd_sql.failures import told
from localstd_sql.office import own_row
from localstd_sql.server import Server
from localstd_sql.tables import Tables

__all__ = [
    "REVISION",
    "RecordsLostError",
    "RevisionError",
    "downgrade",
    "found",
    "refuse_loss",
    "upgrade",
]

#: The revision of the tables that this release works with.
REVISION: Final = "0002"

_PATIENCE: Final = 600  # seconds that another process may take to migrate


@frozen(kw_only=True, slots=False)
class RevisionError(LocalstdError):
    """The tables of an office are of another revision than this release works with.

    >>> print(RevisionError(url="mariadb://db/p34", found="0001").wording.en)
    the tables of mariadb://db/p34 are of revision 0001, not 0002; migrate them with \
localstd_sql.upgrade, or use the release that made them
    """

    url: str
    found: str

    @property
    def wording(self) -> Wording:
        """Name the storage and both revisions, and what to do."""
        return Wording(
            f"{self.url}的数据表为{self.found}版，而非{REVISION}版；"
            "请用localstd_sql.upgrade迁移，或改用建表时的版本",
            f"the tables of {self.url} are of revision {self.found}, not {REVISION}; "
            "migrate them with localstd_sql.upgrade, or use the release that made them",
        )


@frozen(kw_only=True, slots=False)
class RecordsLostError(LocalstdError):
    """A migration would take away tables that hold records.

    >>> print(RecordsLostError(position=7).wording.en)
    7 records would be lost; copy the office to another storage, and drop the tables by hand
    """

    position: int

    @property
    def wording(self) -> Wording:
        """Say how many records there are, and what to do."""
        return Wording(
            f"将丢失{self.position}条记录；请先把档案复制到另一存储，再手工删除数据表",
            f"{self.position} records would be lost; "
            "copy the office to another storage, and drop the tables by hand",
        )


def upgrade(url: str, to: str = "head") -> None:
    """Bring the tables of an office up to a revision; those of a new one are made, empty.

    Several may try at once: all but one wait. Stop what writes before you migrate.

    Raises:
        StorageUnavailableError: if the server cannot do it.
    """
    _migrate(url, "upgrade", to)


def downgrade(url: str, to: str) -> None:
    """Take the tables of an office back to an earlier revision, for an earlier release.

    Raises:
        RecordsLostError: if that would take records away.
        StorageUnavailableError: if the server cannot do it.
    """
    _migrate(url, "downgrade", to)


def create(server: Server, origin: Origin) -> Origin:
    """Make the tables, and the office if there is none; give the origin of what is there."""
    tables = Tables.of(server.address.schema)
    with _alone(server) as connection:
        _run(connection, server.address.schema, "upgrade", "head")
        row = connection.execute(own_row(tables)).one_or_none()
        if row is not None:
            return Origin(place=row.place, algorithm=row.algorithm)
        connection.execute(insert(tables.office), {"id": 1, **_beginning(origin)})
        connection.execute(insert(tables.desk), {"id": 1})
        return origin


def _beginning(origin: Origin) -> dict[str, str | int]:
    return {
        "place": origin.place,
        "algorithm": origin.algorithm,
        "position": 0,
        "seal": origin.seal,
        "posted": 0,
    }


def found(connection: Connection, tables: Tables) -> str:
    """Give the revision of the tables; empty text if it is not written there."""
    return connection.scalar(select(tables.revision.c.version_num)) or ""


def refuse_loss(connection: Connection, schema: str | None) -> None:
    """Refuse a migration that would take records away.

    Raises:
        RecordsLostError: if there are any.
    """
    position = connection.scalar(select(func.max(Tables.of(schema).record.c.position)))
    if position:
        raise RecordsLostError(position=position)


def _migrate(url: str, direction: str, to: str) -> None:
    server = Server(Address.parse(url))
    try:
        with _alone(server) as connection:
            _run(connection, server.address.schema, direction, to)
    finally:
        server.close()


@contextmanager
def _alone(server: Server) -> Iterator[Connection]:
    """Give a transaction in which nobody else makes or migrates the same tables."""
    schema = server.address.schema
    try:
        with server.writing.connect() as connection, _locked(connection, server.address):
            if schema and schema not in inspect(connection).get_schema_names():
                connection.execute(CreateSchema(schema))
            yield connection
            connection.commit()
    except SQLAlchemyError as problem:
        raise told(problem, server.address.shown, at_commit=False) from problem


@contextmanager
def _locked(connection: Connection, address: Address) -> Iterator[None]:
    """Hold a lock of the server by its name; each server has a way of its own for it.

    PostgreSQL lets go of it with the transaction. On MariaDB, where making a table ends the
    transaction, it must outlast it.
    """
    name = f"localstd.{address.schema}"
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(name))))
        yield
        return
    if connection.scalar(select(func.get_lock(name, _PATIENCE))) != 1:
        reason = Wording(
            f"另一进程已升级{_PATIENCE}秒",
            f"another process has been migrating it for {_PATIENCE} seconds",
        )
        raise StorageUnavailableError(url=address.shown, reason=reason)
    try:
        yield
    finally:
        connection.execute(select(func.release_lock(name)))
        connection.commit()


def _run(connection: Connection, schema: str | None, direction: str, to: str) -> None:
    """Let alembic do it; it is imported when it is needed, which is seldom."""
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection, "schema": schema})
    config.set_main_option("script_location", "localstd_sql:migrations")
    getattr(command, direction)(config, to)
