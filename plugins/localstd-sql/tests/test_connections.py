"""Connections are cut: at rest, in the middle, and just when the answer was on its way."""

import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from typing import Any, Self
from urllib.parse import urlsplit

import pytest
from sqlalchemy import create_engine, func, select, text

from localstd.storage import Append, Draft, StorageUnavailableError, verify
from localstd_sql import SQLStorage
from localstd_sql.address import Address
from localstd_sql.server import Server

NOON = datetime(2026, 7, 24, 12, tzinfo=UTC)


def filed(expected: int) -> list[Append]:
    draft = Draft(type="filed", recorded=NOON, body="{}")
    return [Append(matter="34-1", expected=expected, drafts=[draft])]


def connections(server: Server) -> list[Any]:
    """Name the connections that a storage has open, as the server does."""
    is_postgresql = server.address.driver.get_backend_name() == "postgresql"
    asked = func.pg_backend_pid() if is_postgresql else func.connection_id()
    found = []
    for engine in (server.reading, server.writing):
        with engine.connect() as connection:
            found.append(connection.scalar(select(asked)))
            connection.rollback()
    return found


def cut(told: Callable[..., None], base: str, connection: int) -> None:
    if base.startswith("postgresql"):
        told(f"SELECT pg_terminate_backend({connection}, 5000)")
    else:
        told(f"KILL {connection}")


def test_a_connection_that_was_cut_at_rest_is_not_noticed(
    storage: SQLStorage, told: Callable[..., None], base: str
) -> None:
    storage.append(filed(0))
    for connection in connections(storage._server):
        cut(told, base, connection)
    assert len(storage.read("34-1")) == 1
    assert [one.version for one in storage.append(filed(1))] == [2]


@contextmanager
def held_up(base: str, storage: SQLStorage) -> Iterator[None]:
    """Lock the office's own row, so that whoever appends waits."""
    engine = create_engine(Address.parse(base).driver)
    with engine.connect() as connection:
        connection.execute(select(storage._tables.office).with_for_update())
        yield
    engine.dispose()


def test_a_transaction_that_was_cut_is_done_anew(
    storage: SQLStorage, told: Callable[..., None], base: str
) -> None:
    storage.append(filed(0))
    _, writing = connections(storage._server)
    with ThreadPoolExecutor(1) as pool:
        with held_up(base, storage):
            waiting = pool.submit(storage.append, filed(1))
            while not waits(base, writing):
                assert not waiting.done()
            cut(told, base, writing)
        assert [one.version for one in waiting.result(30)] == [2]
    assert len(storage.read("34-1")) == 2
    assert verify(storage).is_sound


def waits(base: str, connection: int) -> bool:
    """Say whether a connection waits for a lock."""
    asked = (
        "SELECT 1 FROM pg_stat_activity WHERE pid = :connection AND wait_event_type = 'Lock'"
        if base.startswith("postgresql")
        else "SELECT 1 FROM information_schema.innodb_trx"
        " WHERE trx_mysql_thread_id = :connection AND trx_state = 'LOCK WAIT'"
    )
    engine = create_engine(Address.parse(base).driver)
    try:
        with engine.connect() as connected:
            return connected.scalar(text(asked), {"connection": connection}) is not None
    finally:
        engine.dispose()


class Between:
    """Stands between a storage and its server, and cuts the connection when something is sent.

    What is sent goes on to the server first, or not, as ``passes`` says; its answer never comes.
    """

    def __init__(self, url: str, sent: bytes) -> None:
        parts = urlsplit(url)
        self.server = (parts.hostname or "", parts.port or 0)
        self.sent, self.passes, self.is_armed = sent, True, False
        self.door = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self.serve, daemon=True).start()

    def url(self, url: str) -> str:
        host, port = self.door.getsockname()
        return url.replace(urlsplit(url).netloc.rpartition("@")[2], f"{host}:{port}")

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self.door.accept()
                ends = (client, socket.create_connection(self.server), threading.Event())
                threading.Thread(target=self.pump, args=ends, daemon=True).start()
                threading.Thread(target=self.answer, args=ends, daemon=True).start()

    def pump(self, client: socket.socket, server: socket.socket, mute: threading.Event) -> None:
        with suppress(OSError):
            while data := client.recv(1 << 16):
                if self.is_armed and self.sent in data:
                    self.is_armed = False
                    mute.set()
                    if not self.passes:
                        client.shutdown(socket.SHUT_RDWR)
                        break
                server.sendall(data)
            server.shutdown(socket.SHUT_WR)

    def answer(self, client: socket.socket, server: socket.socket, mute: threading.Event) -> None:
        with suppress(OSError), server, client:
            while (data := server.recv(1 << 16)) and not mute.is_set():
                client.sendall(data)
            client.shutdown(socket.SHUT_RDWR)  # closing alone would not wake the other thread

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.door.close()


@pytest.fixture
def plain(base: str) -> str:
    """What makes a driver talk so that others can listen."""
    return "&sslmode=disable" if base.startswith("postgresql") else ""


@pytest.fixture
def commit(base: str) -> bytes:
    """What a commit looks like on its way, and nothing else does."""
    return b"COMMIT\0" if base.startswith("postgresql") else b"\3COMMIT"


@pytest.mark.parametrize("passes", [True, False])
def test_when_the_answer_to_a_commit_is_lost_it_says_that_it_is_unsure(
    storage: SQLStorage, url: str, plain: str, commit: bytes, *, passes: bool
) -> None:
    with (
        Between(url, commit) as between,
        closing(SQLStorage(between.url(url) + plain)) as ours,
    ):
        ours.append(filed(0))
        between.is_armed, between.passes = True, passes
        with pytest.raises(StorageUnavailableError) as raised:
            ours.append(filed(1))
        assert raised.value.is_unsure
        assert raised.value.__cause__ is not None
        versions = len(ours.read("34-1"))
        assert versions == (2 if passes else 1)
        assert [one.version for one in ours.append(filed(versions))] == [versions + 1]
    assert verify(storage).is_sound


def test_when_a_statement_is_lost_it_is_sent_anew(
    storage: SQLStorage, url: str, plain: str
) -> None:
    with (
        Between(url, b"localstd_record") as between,
        closing(SQLStorage(between.url(url) + plain)) as ours,
    ):
        ours.append(filed(0))
        between.is_armed = True
        assert [one.version for one in ours.append(filed(1))] == [2]
        assert not between.is_armed
        between.is_armed = True
        assert len(ours.read("34-1")) == 2
        assert not between.is_armed
    assert verify(storage).is_sound


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    url = "postgresql://office:geheim@127.0.0.1:1/standards?schema=p34"
    with closing(SQLStorage(url)) as storage, pytest.raises(StorageUnavailableError) as raised:
        storage.head()
    assert not raised.value.is_unsure
    assert "127.0.0.1:1" in str(raised.value)
    assert "geheim" not in str(raised.value)
