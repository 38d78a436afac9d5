"""Servers (数据库服务器): transactions on one of them, and what is tried again."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any, Final, Literal, TypeVar

import stamina
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import SQLAlchemyError

from localstd_sql.address import Address
from localstd_sql.failures import is_passing, told

__all__ = ["Server", "unanswered"]

T = TypeVar("T")

_PATIENCE: Final = 10  # seconds to be let in, as PyMySQL has it
_ATTEMPTS: Final = 6
# Texts that are too long, or that the column cannot hold, are refused; never cut.
_STRICT: Final = "STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION"


class Server:
    """A server and its connections: some that write in transactions, some that only read.

    Reading needs one answer and no transaction, so its connections commit by themselves; that
    spares two of three rounds to the server.
    """

    def __init__(self, address: Address) -> None:
        self.address = address
        self.writing = _engine(address, "READ COMMITTED")
        self.reading = _engine(address, "AUTOCOMMIT")
        self._process = os.getpid()
        # What is sent unanswered fails past SQLAlchemy.
        self._driver_error: type[Exception] = self.writing.dialect.loaded_dbapi.Error

    def _own(self, engine: Engine) -> Engine:
        """Give an engine as this process has it: after a fork, the connections are the parent's."""
        if self._process != os.getpid():
            self._process = os.getpid()
            self.writing.dispose(close=False)
            self.reading.dispose(close=False)
        return engine

    def read(self, work: Callable[[Connection], T]) -> T:
        """Ask one thing; a connection that was cut meanwhile is replaced.

        Raises:
            StorageUnavailableError: if the server cannot answer.
        """
        return _until_it_holds(lambda: self._read(work))

    def write(self, work: Callable[[Connection], T]) -> T:
        """Do all of a work, or nothing; tried again while that is sure to do no harm.

        Raises:
            StorageUnavailableError: if the server cannot do it, or its last answer was lost.
        """
        return _until_it_holds(lambda: self._write(work))

    def close(self) -> None:
        """Let go of the connections that nobody uses; a call after that makes new ones."""
        self.writing.dispose()
        self.reading.dispose()

    def _read(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._own(self.reading).connect() as connection:
                return work(connection)
        except SQLAlchemyError as problem:
            raise told(problem, self.address.shown, at_commit=False) from problem

    def _write(self, work: Callable[[Connection], T]) -> T:
        at_commit = False
        try:
            with self._own(self.writing).connect() as connection:
                done = work(connection)
                at_commit = True
                connection.commit()
        except (SQLAlchemyError, self._driver_error) as problem:
            raise told(problem, self.address.shown, at_commit=at_commit) from problem
        return done


def _until_it_holds(attempt: Callable[[], T]) -> T:
    try:
        return attempt()
    except Exception as problem:
        if not is_passing(problem):
            raise
    retried = stamina.retry(
        on=is_passing, attempts=_ATTEMPTS - 1, wait_initial=0.01, wait_max=0.2, wait_jitter=0.05
    )
    return retried(attempt)()


@contextmanager
def unanswered(connection: Connection) -> Iterator[None]:
    """Send statements that give no rows without waiting for each answer, where the driver can.

    An error of any of them is raised at the end.
    """
    pipeline = getattr(connection.connection.driver_connection, "pipeline", nullcontext)
    with pipeline():
        yield


def _engine(address: Address, isolation: Literal["READ COMMITTED", "AUTOCOMMIT"]) -> Engine:
    """Make the pool of one kind of connection; transactions end before they go back to it."""
    is_postgresql = address.driver.get_backend_name() == "postgresql"
    return create_engine(
        address.driver,
        isolation_level=isolation,
        skip_autocommit_rollback=True,
        pool_reset_on_return=None,
        **(_of_postgresql if is_postgresql else _of_mariadb)(address),
    )


def _of_postgresql(address: Address) -> dict[str, Any]:
    asked = {"connect_timeout": str(_PATIENCE), **address.driver.query}
    return {"use_native_hstore": False, "connect_args": asked}


def _of_mariadb(_: Address) -> dict[str, Any]:
    """Ask for what is strict; PyMySQL is as patient as this by itself."""
    return {"connect_args": {"sql_mode": _STRICT}}
