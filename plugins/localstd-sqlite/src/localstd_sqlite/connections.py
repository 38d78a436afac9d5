"""Connections (连接): some to one file, each lent to one call at a time, whatever the thread."""

import ctypes
import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Final
from weakref import WeakSet

from localstd.storage import NotCreatedError, Origin, StorageUnavailableError
from localstd.wording import Wording
from localstd_sqlite.address import Address
from localstd_sqlite.reasons import unavailable
from localstd_sqlite.schema import ForeignFileError, keep_log, origin_in, upgrade, version_of

__all__ = ["Connections", "Opened"]

_STATEMENTS: Final = 256  # kept prepared
_WIPING: Final = 1000  # milliseconds
_SETTINGS: Final = (
    "PRAGMA fullfsync = ON",  # where the system tells the disk only when asked to
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32768",  # KiB
)
_GONE: Final = Wording(
    "文件在使用中被移走或替换", "the file was moved or replaced while it was in use"
)


class Opened:
    """A connection, and whose office its file holds, which never changes."""

    __slots__ = ("connection", "execute", "executemany", "origin", "turn")

    def __init__(self, connection: sqlite3.Connection, origin: Origin, turn: int) -> None:
        self.connection = connection
        self.execute = connection.execute
        self.executemany = connection.executemany
        self.origin = origin
        self.turn = turn


class Connections:
    """The connections to one file; as many are kept as were needed at once.

    After a fork, the child opens its own. Those of the parent it must neither use nor close, or
    SQLite would take the parent's locks for the child's: they are left alone for good.
    """

    def __init__(self, address: Address) -> None:
        self._address = address
        self._lock = Lock()
        self._idle: list[Opened] = []
        self._turn = 0  # connections of an earlier turn are closed when they come back
        self._file: tuple[int, int] | None = None  # what the connections of this turn are to
        self._is_unwiped = False
        _OF_THIS_PROCESS.add(self)

    @contextmanager
    def creating(self) -> Iterator[sqlite3.Connection]:
        """Open a connection for a change to a file that is made if there is none."""
        if self._file not in (None, _file_at(self._address.path)):
            self.close()
        with self._mending(), closing(self._connected("rwc")) as connection:
            version_of(connection)
            keep_log(connection)
            upgrade(connection)
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")

    @contextmanager
    def reading(self) -> Iterator[Opened]:
        """Lend a connection that sees the office as it is now, whatever others add meanwhile.

        Raises:
            NotCreatedError: if there is no office.
            StorageUnavailableError: if SQLite cannot do its work, here or for whoever borrows.
        """
        with self._lent() as opened:
            opened.execute("BEGIN")
            yield opened
            opened.execute("COMMIT")

    @contextmanager
    def writing(self) -> Iterator[Opened]:
        """Lend a connection for a change, while nobody else changes anything.

        Raises:
            NotCreatedError: if there is no office.
            StorageUnavailableError: as for :meth:`reading`; nothing is changed then.
        """
        with self._lent() as opened:
            opened.execute("BEGIN IMMEDIATE")
            yield opened
            opened.execute("COMMIT")
        if self._is_unwiped:
            self.wipe(patience=0)

    def wipe(self, patience: int = _WIPING) -> None:
        """Empty the write-ahead log, where what was redacted still stands.

        Whoever reads an older state for longer than the patience, in milliseconds, prevents it;
        then it is tried again after each change.
        """
        self._is_unwiped = True
        with suppress(StorageUnavailableError, NotCreatedError), self._lent() as opened:
            opened.execute(f"PRAGMA busy_timeout = {patience}")
            (is_kept, _, _) = opened.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            opened.execute(f"PRAGMA busy_timeout = {round(1000 * self._address.timeout)}")
            self._is_unwiped = bool(is_kept)

    def close(self) -> None:
        """Close what is idle now, and the rest when it comes back."""
        with self._lock:
            idle, self._idle = self._idle, []
            self._turn, self._file = self._turn + 1, None
        for opened in idle:
            opened.connection.close()

    def leave(self) -> None:
        """Leave the connections to the process that this one was forked from."""
        for opened in self._idle:
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(opened))  # or its end would close it
        self._lock = Lock()  # another thread of the parent may have held it
        self._idle, self._turn = [], self._turn + 1

    @contextmanager
    def _lent(self) -> Iterator[Opened]:
        """Lend a connection, and take it back unless something is wrong with it."""
        with self._mending():
            opened = self._taken()
            try:
                yield opened
            except sqlite3.Error:
                opened.connection.close()
                raise
            except BaseException:
                opened.connection.rollback()
                self._give_back(opened)
                raise
            self._give_back(opened)

    @contextmanager
    def _mending(self) -> Iterator[None]:
        """Say in the library's words what is wrong with a file."""
        try:
            yield
        except sqlite3.Error as problem:
            raise unavailable(self._address.url, problem) from problem
        except ForeignFileError as problem:
            raise StorageUnavailableError(url=self._address.url, reason=problem.reason) from problem

    def _taken(self) -> Opened:
        found = _file_at(self._address.path)
        if self._file not in (None, found):
            self.close()
            raise StorageUnavailableError(url=self._address.url, reason=_GONE)
        if found is None:
            raise NotCreatedError(url=self._address.url)
        with self._lock:
            if self._idle:
                return self._idle.pop()
            self._file, turn = found, self._turn
        return self._opened(turn)

    def _give_back(self, opened: Opened) -> None:
        with self._lock:
            if opened.turn == self._turn:
                self._idle.append(opened)
                return
        opened.connection.close()

    def _opened(self, turn: int) -> Opened:
        with ExitStack() as unless_it_is_lent:
            connection = unless_it_is_lent.enter_context(closing(self._connected("rw")))
            origin = self._found_origin(connection)
            unless_it_is_lent.pop_all()
        return Opened(connection, origin, turn)

    def _found_origin(self, connection: sqlite3.Connection) -> Origin:
        if version_of(connection):
            keep_log(connection)
            upgrade(connection)
            if origin := origin_in(connection):
                return origin
        raise NotCreatedError(url=self._address.url)

    def _connected(self, mode: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self._address.path.as_uri()}?mode={mode}",
            uri=True,
            timeout=self._address.timeout,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=_STATEMENTS,
        )
        with ExitStack() as unless_it_is_set_up:
            unless_it_is_set_up.enter_context(closing(connection))
            for setting in (*_SETTINGS, f"PRAGMA synchronous = {self._address.durability.value}"):
                connection.execute(setting)
            unless_it_is_set_up.pop_all()
        return connection


def _file_at(path: Path) -> tuple[int, int] | None:
    """Tell one file from another: a path may come to lead elsewhere."""
    try:
        found = os.stat(path)  # noqa: PTH116  asked before every call, and quicker
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


_OF_THIS_PROCESS: Final[WeakSet[Connections]] = WeakSet()


def _leave_all() -> None:
    for connections in _OF_THIS_PROCESS:
        connections.leave()


if hasattr(os, "register_at_fork"):  # where processes can fork
    os.register_at_fork(after_in_child=_leave_all)
