"""SQLStorage (数据库存储): an office in one schema of a PostgreSQL or MariaDB server."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable

from localstd.calendar import instant_text
from localstd.notices import Message, MessageState, Posted
from localstd.storage import (
    AlreadyCreatedError,
    Append,
    Head,
    Keeps,
    NotCreatedError,
    Origin,
    Page,
    Record,
    Standing,
    StandingQuery,
)
from localstd_sql import appending, finding, outbox, reading, schema
from localstd_sql.address import Address
from localstd_sql.office import office_of, own_row
from localstd_sql.rows import posted_of, record_of, standing_of
from localstd_sql.server import Server
from localstd_sql.tables import Tables

__all__ = ["SQLStorage"]

T = TypeVar("T")


class SQLStorage:
    """The office that one schema holds; opened by its URL, connected when it is first asked.

    >>> SQLStorage("postgresql://office@127.0.0.1/standards?schema=p34").capabilities
    frozenset({...})
    """

    def __init__(self, url: str) -> None:
        address = Address.parse(url)
        self._url = address.shown
        self._server = Server(address)
        self._backend = address.driver.get_backend_name()
        self._tables = Tables.of(address.schema)
        self._is_there = False

    @property
    def capabilities(self) -> frozenset[Keeps]:
        """It outlasts the process, serves several, and erases words."""
        return frozenset(Keeps)

    def create(self, origin: Origin) -> None:
        """Make the office, empty, with the schema and its tables; older tables are migrated."""
        try:
            there = self.head().origin
        except (NotCreatedError, schema.RevisionError):
            there = schema.create(self._server, origin)
        if there != origin:
            raise AlreadyCreatedError(url=self._url, place=there.place, algorithm=there.algorithm)

    def head(self) -> Head:
        """Give the last position and its seal."""
        row = self._read(lambda connection: connection.execute(own_row(self._tables)).one())
        return office_of(row).head

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Keep all of some submissions, or nothing."""
        return self._write(lambda connection: appending.append(connection, self._tables, appends))

    def read(
        self, matter: str, *, until: int | None = None, as_known: datetime | None = None
    ) -> tuple[Record, ...]:
        """Give the records of a matter in order."""
        asked, given = reading.matter(self._tables, matter, until=until, as_known=as_known)
        return self._records(asked, given)

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        """Give the records after a position, in order."""
        given = {"position": position, "limit": limit}
        return self._records(reading.since(self._tables), given)

    def keyed(self, key: str) -> Record | None:
        """Give the record that a key stands on."""
        return next(iter(self._records(reading.keyed(self._tables), {"key": key})), None)

    def standing(self, matter: str) -> Standing | None:
        """Give the standing of a matter."""
        asked, given = reading.standing(self._tables), {"matter": matter}
        row = self._read(lambda connection: connection.execute(asked, given).one_or_none())
        return None if row is None else standing_of(row)

    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        """Give the standings that a query finds, in the order of their matters."""
        asked = finding.found(self._tables, query, after=after, limit=limit, backend=self._backend)
        rows = self._read(lambda connection: connection.execute(asked).all())
        items = tuple(map(standing_of, rows[:limit]))
        return Page(items, items[-1].matter if len(rows) > limit else None)

    def restate(self, standings: Sequence[Standing]) -> int:
        """Put standings made anew in the place of those of the same version."""
        return self._write(
            lambda connection: appending.restate(connection, self._tables, standings)
        )

    def post(self, posted: Sequence[Posted]) -> int:
        """Put messages into the outbox."""
        return self._write(lambda connection: outbox.posting(connection, self._tables, posted))

    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        """Claim waiting messages that nothing holds up."""
        return self._write(
            lambda connection: outbox.claim(
                connection, self._tables, worker, now=now, until=until, limit=limit
            )
        )

    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        """Settle messages, and post others."""
        self._write(
            lambda connection: outbox.settle(
                connection, self._tables, ids, worker=worker, at=at, messages=post
            )
        )

    def fail(
        self, message: str, *, worker: str, at: datetime, reason: str, ready: datetime | None
    ) -> None:
        """Give a message back, or up."""
        given_up = {"state": MessageState.DEAD.value, "settled": instant_text(at)}
        to = given_up if ready is None else {"ready": instant_text(ready)}
        self._write(
            lambda connection: outbox.give_back(
                connection, self._tables, message, worker, reason=reason, **to
            )
        )

    def release(self, ids: Sequence[str], *, worker: str) -> None:
        """Give messages back untried."""
        self._write(lambda connection: outbox.release(connection, self._tables, ids, worker))

    def revive(self, ids: Sequence[str], *, at: datetime) -> int:
        """Let messages that were given up be tried again."""
        return self._write(lambda connection: outbox.revive(connection, self._tables, ids, at))

    def outbox(
        self, state: MessageState | None = None, *, after: int = 0, limit: int
    ) -> tuple[Posted, ...]:
        """Give what was posted after a number, in order."""
        asked = outbox.told(self._tables, state, after=after, limit=limit)
        return self._read(lambda connection: tuple(map(posted_of, connection.execute(asked))))

    def close(self) -> None:
        """Let go of the connections; a later call would make new ones."""
        self._server.close()

    def _records(self, asked: Executable, given: dict[str, Any]) -> tuple[Record, ...]:
        return self._read(
            lambda connection: tuple(map(record_of, connection.execute(asked, given)))
        )

    def _read(self, work: Callable[[Connection], T]) -> T:
        self._require_office()
        return self._server.read(work)

    def _write(self, work: Callable[[Connection], T]) -> T:
        self._require_office()
        return self._server.write(work)

    def _require_office(self) -> None:
        """Look once whether there is an office, with tables that this release knows."""
        if not self._is_there:
            self._server.read(self._look)
            self._is_there = True

    def _look(self, connection: Connection) -> None:
        found = schema.found(connection, self._tables)
        if found not in ("", schema.REVISION):
            raise schema.RevisionError(url=self._url, found=found)
        row = connection.execute(own_row(self._tables)).one_or_none() if found else None
        if row is None:
            raise NotCreatedError(url=self._url)
