"""The other side: a mail server and a web server, both real, on this machine."""

import asyncio
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event as Flag
from threading import Thread
from typing import Any

import pytest
import stamina
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from localstd.calendar import CHINA_TIME
from localstd.notices import Message
from localstd.wording import Wording

NOON = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)


@dataclass
class MailServer:
    """A mail server: what it took, and what it answers to whom or to what it gets."""

    port: int = 0
    rcpt: dict[str, str] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)
    slow: float = 0.0
    taken: list[tuple[list[str], EmailMessage]] = field(default_factory=list)
    tries: int = 0

    async def handle_RCPT(  # noqa: N802  the server's name and arguments
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        del server, session, options
        self.tries += 1
        answer = self.rcpt.get(address, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  the server's name
        del server, session
        await asyncio.sleep(self.slow)
        answer = self.data.pop(0) if self.data else "250 OK"
        if answer.startswith("250"):
            content = envelope.content
            assert isinstance(content, bytes)
            read = message_from_bytes(content, policy=default)
            assert isinstance(read, EmailMessage)
            self.taken.append((list(envelope.rcpt_tos), read))
        return answer

    @property
    def url(self) -> str:
        return f"mailto://127.0.0.1:{self.port}?from=office@example.org&mode=insecure&cto=5"


@pytest.fixture(scope="session")
def mail_type() -> type[MailServer]:
    """Give the kind of mail server, for those who run it in their own way."""
    return MailServer


@pytest.fixture(scope="session")
def free_port() -> Callable[[], int]:
    """Find a port at which nobody answers."""

    def find() -> int:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port: int = taken.getsockname()[1]
        return port

    return find


@pytest.fixture(scope="session")
def mail_servers(free_port: Callable[[], int]) -> Callable[[], AbstractContextManager[MailServer]]:
    """Run a mail server as long as a block lasts."""

    @contextmanager
    def run() -> Iterator[MailServer]:
        handler = MailServer(port=free_port())
        controller = Controller(handler, hostname="127.0.0.1", port=handler.port)
        controller.start()
        try:
            yield handler
        finally:
            controller.stop()

    return run


@pytest.fixture
def mail_server(
    mail_servers: Callable[[], AbstractContextManager[MailServer]],
) -> Iterator[MailServer]:
    with mail_servers() as server:
        yield server


@dataclass
class WebServer:
    """A web server: what it was sent, and what it answers, one after the other."""

    port: int = 0
    answers: list[tuple[int, Any]] = field(default_factory=list)
    usual: tuple[int, Any] = (200, {"errcode": 0, "errmsg": "ok", "code": 0, "msg": "success"})
    slow: float = 0.0
    taken: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    said: list[int] = field(default_factory=list)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def payloads(self) -> list[Any]:
        return [json.loads(body) for _, _, body in self.taken]


def _handler_of(web: WebServer) -> type[BaseHTTPRequestHandler]:
    stop = Flag()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            web.taken.append((self.path, dict(self.headers), body))
            if web.slow:
                stop.wait(web.slow)
            status, said = web.answers.pop(0) if web.answers else web.usual
            web.said.append(status)
            text = said if isinstance(said, str) else json.dumps(said)
            with suppress(BrokenPipeError, ConnectionResetError):  # the caller may be gone by now
                self.answer(status, text)

        def answer(self, status: int, text: str) -> None:
            self.send_response(status)
            if status == 302:
                self.send_header("Location", "/login")
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *args: object) -> None: ...

    return Handler


@contextmanager
def _web_server() -> Iterator[WebServer]:
    web = WebServer()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(web))
    server.daemon_threads = True
    web.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="session")
def web_servers() -> Callable[[], AbstractContextManager[WebServer]]:
    """Run a web server as long as a block lasts."""
    return _web_server


@pytest.fixture
def web_server() -> Iterator[WebServer]:
    with _web_server() as server:
        yield server


@pytest.fixture(autouse=True)
def _tried_without_waiting() -> Iterator[None]:
    """Let stamina try three times, and wait for nothing."""
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture
def message() -> Callable[..., Message]:
    """Make a message to somebody."""

    def make(**more: object) -> Message:
        known: dict[str, object] = {
            "id": "9f.1",
            "recipient": "li",
            "channel": "mail",
            "address": "li@example.org",
            "name": "filing",
            "subject": Wording("【报送备案】绿茶", "[filed] Green tea"),
            "body": Wording("李工：\n\n茶已备案。", "To Li:\n\ntea is filed."),
            "created": NOON,
            "matter": "34-1",
            "version": 3,
        }
        return Message(**{**known, **more})  # type: ignore[arg-type]  # fields by name

    return make
