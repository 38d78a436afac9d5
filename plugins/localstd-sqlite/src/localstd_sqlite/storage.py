"""SQLite storage (SQLite存储): one office in one file."""

from collections.abc import Sequence
from datetime import datetime

from localstd.notices import Message, MessageState, Posted
from localstd.storage import (
    AlreadyCreatedError,
    Append,
    Head,
    Keeps,
    Origin,
    Page,
    Record,
    Standing,
    StandingQuery,
)
from localstd_sqlite import outbox, records, standings
from localstd_sqlite.address import Address
from localstd_sqlite.connections import Connections
from localstd_sqlite.schema import origin_in

__all__ = ["SQLiteStorage"]


class SQLiteStorage:
    """A storage that keeps an office in one file, for several threads and processes at once.

    Every change is one transaction, which waits until no other is under way. What each method
    promises is said by :class:`localstd.storage.Storage`.

    >>> from tempfile import TemporaryDirectory
    >>> folder = TemporaryDirectory()
    >>> storage = SQLiteStorage(Address.parse(f"sqlite:///{folder.name}/anhui.db"))
    >>> storage.create(Origin(place="34"))
    >>> storage.head().position
    0
    >>> storage.close()
    >>> folder.cleanup()
    """

    def __init__(self, address: Address) -> None:
        self._address = address
        self._connections = Connections(address)

    @property
    def capabilities(self) -> frozenset[Keeps]:
        """All of them; with ``durability=normal`` power may take the last records."""
        return frozenset(Keeps)

    def create(self, origin: Origin) -> None:
        """Make the file, unless it is there, and the office, empty."""
        with self._connections.creating() as connection:
            there = origin_in(connection)
            if there is None:
                there, row = origin, (origin.place, origin.algorithm)
                connection.execute("INSERT INTO office VALUES (?, ?)", row)
            if there != origin:
                raise AlreadyCreatedError(
                    url=self._address.url, place=there.place, algorithm=there.algorithm
                )

    def head(self) -> Head:
        """Give the last position and its seal."""
        with self._connections.reading() as opened:
            return records.head_of(opened)

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Keep all of some submissions, or nothing."""
        with self._connections.writing() as opened:
            made = records.add(opened, appends)
            standings.put(opened, (one.standing for one in appends if one.standing is not None))
            outbox.post(opened, (Posted.new(each) for one in appends for each in one.messages))
            redacted = [(one.matter, version) for one in appends for version in one.redacts]
            for matter, version in redacted:
                records.redact(opened, matter, version)
                outbox.redact(opened, matter, version)
        if redacted:
            self._connections.wipe()
        return made

    def read(
        self, matter: str, *, until: int | None = None, as_known: datetime | None = None
    ) -> tuple[Record, ...]:
        """Give the records of a matter in order."""
        with self._connections.reading() as opened:
            return records.of_matter(opened, matter, until, as_known)

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        """Give the records after a position, in order."""
        with self._connections.reading() as opened:
            return records.since(opened, position, limit)

    def keyed(self, key: str) -> Record | None:
        """Give the record that a key stands on."""
        with self._connections.reading() as opened:
            return records.keyed(opened, key)

    def standing(self, matter: str) -> Standing | None:
        """Give the standing of a matter."""
        with self._connections.reading() as opened:
            return standings.of_matter(opened, matter)

    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        """Give the standings that a query finds, in the order of their matters."""
        with self._connections.reading() as opened:
            return standings.search(opened, query, after, limit)

    def restate(self, standings_: Sequence[Standing]) -> int:
        """Put standings made anew in the place of those of the same version."""
        with self._connections.writing() as opened:
            return standings.restate(opened, standings_)

    def post(self, posted: Sequence[Posted]) -> int:
        """Put messages into the outbox."""
        with self._connections.writing() as opened:
            return outbox.post(opened, posted)

    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        """Claim waiting messages whose recipients have nothing claimed, and nothing before them."""
        with self._connections.writing() as opened:
            found = outbox.free(opened, now, limit)
            claimed = tuple(one.claimed(worker, until) for one in found)
            outbox.change(opened, claimed)
            return claimed

    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        """Settle messages, and post others."""
        with self._connections.writing() as opened:
            outbox.change(opened, (one.sent(at) for one in outbox.claimed(opened, ids, worker)))
            outbox.post(opened, map(Posted.new, post))

    def fail(
        self, message: str, *, worker: str, at: datetime, reason: str, ready: datetime | None
    ) -> None:
        """Give a message back, or up."""
        with self._connections.writing() as opened:
            (one,) = outbox.claimed(opened, (message,), worker)
            failed = one.dead(reason, at) if ready is None else one.again(reason, ready)
            outbox.change(opened, (failed,))

    def release(self, ids: Sequence[str], *, worker: str) -> None:
        """Give messages back untried."""
        with self._connections.writing() as opened:
            outbox.change(opened, (one.released() for one in outbox.claimed(opened, ids, worker)))

    def revive(self, ids: Sequence[str], *, at: datetime) -> int:
        """Let messages that were given up be tried again."""
        with self._connections.writing() as opened:
            revived = [one.revived(at) for one in outbox.dead(opened, ids)]
            outbox.change(opened, revived)
            return len(revived)

    def outbox(
        self, state: MessageState | None = None, *, after: int = 0, limit: int
    ) -> tuple[Posted, ...]:
        """Give what was posted after a number, in order."""
        with self._connections.reading() as opened:
            return outbox.listed(opened, state, after, limit)

    def close(self) -> None:
        """Let go of the file; what is asked later opens it again."""
        self._connections.close()
