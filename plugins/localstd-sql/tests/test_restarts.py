"""A server of one's own is stopped, killed and starved while somebody writes.

It runs under ``ulimit -f``, which is how its disk is made full: what it may not write any more is
refused to it in the same way.
"""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from localstd.storage import Append, Draft, Origin, StorageUnavailableError, verify
from localstd_sql import SQLStorage

NOON = datetime(2026, 7, 24, 12, tzinfo=UTC)
PATIENCE = 60.0  # seconds in which a server must be up
UNLIMITED = "unlimited"
FULL = str(40 * 1024)  # KiB that a file may have


def filed(expected: int, body: str = "{}") -> list[Append]:
    draft = Draft(type="filed", recorded=NOON, body=body)
    return [Append(matter="34-1", expected=expected, drafts=[draft])]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


class OwnServer:
    """A server with its data in a folder of its own, run by the user that it asks for."""

    scheme: str
    user: str
    needs: Sequence[str]
    login: str
    database: str
    orderly: signal.Signals  # asks the server to stop, now and in order

    def __init__(self) -> None:
        for name in self.needs:
            if shutil.which(name) is None:
                pytest.skip(f"not run: {name} is not installed")
        self.folder = Path(tempfile.mkdtemp(prefix="localstd-"))
        if os.getuid() == 0:
            shutil.chown(self.folder, self.user)
        self.port = free_port()
        self.running: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.login}@127.0.0.1:{self.port}/{self.database}?schema=p34"

    def command(self, command: Sequence[str], size: str = UNLIMITED) -> list[str]:
        limited = ["sh", "-c", f'ulimit -f {size}; exec "$@"', "sh", *command]
        if os.getuid() != 0:
            return limited
        return ["setpriv", f"--reuid={self.user}", f"--regid={self.user}", "--clear-groups",
                *limited]  # fmt: skip

    def make(self, command: Sequence[str]) -> None:
        own = {**os.environ, "TMPDIR": str(self.folder)}  # the usual one may be ours alone
        done = subprocess.run(
            self.command(command),
            check=False, capture_output=True, text=True, cwd=self.folder, env=own,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self, size: str = UNLIMITED) -> None:
        with (self.folder / "log").open("ab") as log:
            self.running = subprocess.Popen(
                self.command(self.daemon(), size), stdout=log, stderr=log, cwd=self.folder
            )
        end = time.monotonic() + PATIENCE
        while not self.is_up():
            assert self.running.poll() is None, (self.folder / "log").read_text()
            assert time.monotonic() < end
            time.sleep(0.05)

    def daemon(self) -> list[str]:
        raise NotImplementedError

    def is_up(self) -> bool:
        from sqlalchemy import create_engine  # noqa: PLC0415
        from sqlalchemy.exc import SQLAlchemyError  # noqa: PLC0415

        from localstd_sql.address import Address  # noqa: PLC0415

        engine = create_engine(Address.parse(self.url).driver)
        try:
            engine.connect().close()
        except SQLAlchemyError:
            return False
        finally:
            engine.dispose()
        return True

    def stop(self, by: signal.Signals) -> None:
        if self.running is not None:
            self.running.send_signal(by)
            self.running.wait(PATIENCE)
            self.running = None

    def remove(self) -> None:
        self.stop(signal.SIGKILL)
        shutil.rmtree(self.folder)


class OwnPostgreSQL(OwnServer):
    scheme, user, needs = "postgresql", "postgres", ("initdb", "postgres")
    login, database, orderly = "postgres", "postgres", signal.SIGINT

    def __init__(self) -> None:
        super().__init__()
        self.data = str(self.folder / "data")
        self.make(["initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8"])

    def daemon(self) -> list[str]:
        return ["postgres", "-D", self.data, "-p", str(self.port), "-h", "127.0.0.1",
                "-k", str(self.folder)]  # fmt: skip


class OwnMariaDB(OwnServer):
    scheme, user, needs = "mariadb", "mysql", ("mariadb-install-db", "mariadbd")
    login, database, orderly = "root", "mysql", signal.SIGTERM

    def __init__(self) -> None:
        super().__init__()
        self.data = f"--datadir={self.folder / 'data'}"
        self.make(["mariadb-install-db", "--no-defaults", self.data, "--skip-test-db",
                   "--auth-root-authentication-method=normal"])  # fmt: skip

    def daemon(self) -> list[str]:
        return ["mariadbd", "--no-defaults", self.data, f"--port={self.port}",
                f"--socket={self.folder / 'socket'}", "--bind-address=127.0.0.1",
                f"--pid-file={self.folder / 'pid'}", f"--tmpdir={self.folder}",
                "--skip-grant-tables", "--skip-networking=0",
                "--innodb-log-file-size=4M"]  # fmt: skip


@pytest.fixture(params=[OwnPostgreSQL, OwnMariaDB])
def own(request: pytest.FixtureRequest) -> Iterator[OwnServer]:
    """Give a server that is up."""
    made = request.param()
    try:
        made.start()
        yield made
    finally:
        made.remove()


class Writer(threading.Thread):
    """Writes on and on; after an error it reads what became of it, as it is told to."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url, self.end, self.told = url, threading.Event(), 0
        self.refused: list[StorageUnavailableError] = []

    def run(self) -> None:
        with closing(SQLStorage(self.url)) as storage:
            while not self.end.is_set():
                try:
                    versions = len(storage.read("34-1"))
                    assert versions >= self.told
                    (record,) = storage.append(filed(versions))
                    self.told = record.version
                except StorageUnavailableError as refused:
                    self.refused.append(refused)
                    time.sleep(0.02)

    def wait_beyond(self, version: int) -> None:
        end = time.monotonic() + PATIENCE
        while self.told <= version:
            assert self.is_alive()
            assert time.monotonic() < end
            time.sleep(0.01)


@pytest.mark.parametrize("by", ["stopped", "killed"])
def test_a_server_that_is_restarted_has_all_and_goes_on(own: OwnServer, by: str) -> None:
    with closing(SQLStorage(own.url)) as storage:
        storage.create(Origin(place="34"))
        writer = Writer(own.url)
        writer.start()
        try:
            writer.wait_beyond(20)
            own.stop(signal.SIGKILL if by == "killed" else own.orderly)
            while not writer.refused:
                time.sleep(0.01)
            before = writer.told
            time.sleep(0.2)  # what is refused stays refused
            own.start()
            writer.wait_beyond(before + 20)
        finally:
            writer.end.set()
            writer.join()
        versions = [one.version for one in storage.read("34-1")]
        assert versions == list(range(1, writer.told + 1))
        assert verify(storage).is_sound
        assert all(one.__cause__ is not None for one in writer.refused)
        assert any(not one.is_unsure for one in writer.refused)


def filled_up(storage: SQLStorage) -> tuple[int, StorageUnavailableError]:
    """Record until that is refused; give how many records were acknowledged, and the refusal."""
    for kept in range(1, 200):
        try:
            storage.append(filed(kept, body=secrets.token_hex(500_000)))
        except StorageUnavailableError as refused:
            return kept, refused
    pytest.fail("the disk was never full")


def test_a_full_disk_is_told_and_nothing_is_there_by_halves(own: OwnServer) -> None:
    with closing(SQLStorage(own.url)) as storage:
        storage.create(Origin(place="34"))
        storage.append(filed(0))
        own.stop(own.orderly)
        own.start(FULL)
        kept, refused = filled_up(storage)
        assert refused.__cause__ is not None
        own.stop(own.orderly)
        own.start()
        versions = len(storage.read("34-1"))
        assert versions in ((kept, kept + 1) if refused.is_unsure else (kept,))
        assert storage.append(filed(versions))[0].version == versions + 1
        assert verify(storage).is_sound
