"""A stream for each test on the server at hand, and servers of its own for tests that kill them."""

import asyncio
import json
import os
import shutil
import signal
import socket
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import nats
import pytest
from nats.js.errors import NotFoundError
from nats.js.manager import JetStreamManager

from localstd.testing import Arrived
from localstd_nats import localstd_notifier
from localstd_nats.notifier import NatsNotifier


@dataclass(frozen=True)
class Stream:
    """One stream of a server, which nobody else uses, and its place among the subjects."""

    server: str
    name: str = field(default_factory=lambda: f"LOCALSTD_TEST_{uuid.uuid4().hex}")

    @property
    def url(self) -> str:
        return f"{self.server}/{self.name}?place=34&subject={self.name}"

    @property
    def pattern(self) -> str:
        return f"{self.name}.34.>"

    def ask(self, work: Callable[[JetStreamManager], Any]) -> Any:
        """Ask the server for something about its streams."""
        return asyncio.run(self._ask(work))

    async def _ask(self, work: Callable[[JetStreamManager], Any]) -> Any:
        client = await nats.connect(self.server)
        try:
            return await work(client.jsm())
        finally:
            await client.close()

    def messages(self) -> list[Any]:
        """Give all messages in their order; none if there is no such stream."""

        async def read(streams: JetStreamManager) -> list[Any]:
            try:
                last = (await streams.stream_info(self.name)).state.last_seq
            except NotFoundError:
                return []
            return [await streams.get_msg(self.name, n) for n in range(1, last + 1)]

        read_all: list[Any] = self.ask(read)
        return read_all

    def delete(self) -> None:
        async def delete(streams: JetStreamManager) -> None:
            with suppress(NotFoundError):
                await streams.delete_stream(self.name)

        self.ask(delete)


@dataclass
class StreamProbe:
    """The probe of the notifier for one stream."""

    stream: Stream
    addresses = ("archive", "a.b *.> 李")

    def open(self) -> NatsNotifier:
        opened = localstd_notifier(self.stream.url)
        assert isinstance(opened, NatsNotifier)
        return opened

    def arrived(self) -> list[Arrived]:
        return [_arrived(one) for one in self.stream.messages()]


def _arrived(message: Any) -> Arrived:
    event = json.loads(message.data)
    subject, body = event["data"]["subject"], event["data"]["body"]
    return Arrived(
        id=message.headers["Nats-Msg-Id"],
        address=unquote(message.subject.rpartition(".")[2]),
        text="\n".join((*subject.values(), *body.values())),
    )


@dataclass
class Server:
    """A server of one's own, that can be killed and started again where it was."""

    folder: Path
    port: int
    more: tuple[str, ...] = ()
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def url(self) -> str:
        return f"nats://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        command = shutil.which("nats-server")
        assert command is not None
        where = ("-a", "127.0.0.1", "-p", str(self.port), "-sd", str(self.folder))
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen([command, "-js", *where, *self.more], stderr=log)
        while not self._answers():
            assert self.process.poll() is None, (self.folder / "log").read_text()
            time.sleep(0.02)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=5) as line:
                return line.recv(4) == b"INFO"
        except OSError:
            return False

    def kill(self) -> None:
        """Kill it as a crash does, with SIGKILL."""
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        self.process = None


@dataclass
class BreakableProbe(StreamProbe):
    """The probe that kills its server."""

    own: Server

    def break_(self) -> None:
        self.own.kill()

    def mend(self) -> None:
        self.own.start()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Give a way to make servers, started; or report that there is no program for it."""
    if shutil.which("nats-server") is None:
        told = "no nats-server in the PATH"
        if os.environ.get("CI") == "true":
            pytest.fail(told)
        pytest.skip(told)
    started: list[Server] = []

    def start(*more: str) -> Server:
        folder = tmp_path / f"server-{len(started)}"
        folder.mkdir()
        started.append(Server(folder=folder, port=_free_port(), more=more))
        started[-1].start()
        return started[-1]

    yield start
    for one in started:
        one.kill()


@pytest.fixture
def stream(server: Callable[[str], str]) -> Iterator[Stream]:
    """Give a stream, not yet made, on the server at hand."""
    one = Stream(server=server("NATS"))
    yield one
    one.delete()


@pytest.fixture
def probe_maker(
    server: Callable[[str], str],
) -> Callable[[], AbstractContextManager[StreamProbe]]:
    """Give the factory of probes on the server at hand."""
    url = server("NATS")

    @contextmanager
    def make() -> Iterator[StreamProbe]:
        one = Stream(server=url)
        yield StreamProbe(one)
        one.delete()

    return make


@pytest.fixture
def breakable_maker(
    own_server: Callable[..., Server],
) -> Callable[[], AbstractContextManager[BreakableProbe]]:
    """Give the factory of probes that can kill their server."""

    @contextmanager
    def make() -> Iterator[BreakableProbe]:
        one = own_server()
        yield BreakableProbe(stream=Stream(server=one.url), own=one)

    return make


@pytest.fixture
def stream_on() -> Callable[[str], Stream]:
    """Give a way to name a stream on a server of one's own, which goes with the server."""
    return Stream
