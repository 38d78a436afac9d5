"""The kit of localstd.testing, applied to mail, a robot and a webhook, each with its server."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from localstd.notices import Notifier
from localstd.testing import Arrived, NotifierSuite
from localstd_apprise import localstd_notifier

ADDRESSES = ("li@example.org", "wang@example.org")


def opened(url: str) -> Notifier:
    notifier = localstd_notifier(url)
    assert notifier is not None
    return notifier


class MailProbe:
    """A mail server that can refuse everything for now."""

    addresses = ADDRESSES

    def __init__(self, server: Any) -> None:
        self.server = server

    def open(self) -> Notifier:
        return opened(self.server.url)

    def arrived(self) -> tuple[Arrived, ...]:
        return tuple(
            Arrived(
                id=mail["X-Localstd-Message"].strip(),  # a long one stands on a line of its own
                address=to[0],
                text=f"{mail['Subject']}\n{mail.get_content()}".replace("\r\n", "\n"),
            )
            for to, mail in self.server.taken
        )

    def break_(self) -> None:
        self.server.rcpt.update(dict.fromkeys(self.addresses, "451 try again later"))

    def mend(self) -> None:
        self.server.rcpt.clear()


class WebProbe:
    """A web server that can answer 503 to everything."""

    addresses = ADDRESSES

    def __init__(self, server: Any, url: str) -> None:
        self.server = server
        self.url = url
        self.unbroken = server.usual

    def open(self) -> Notifier:
        return opened(self.url)

    def bodies(self) -> list[Any]:
        taken = zip(self.server.taken, self.server.said, strict=True)
        return [json.loads(body) for (_, _, body), status in taken if status == 200]

    def break_(self) -> None:
        self.server.usual = (503, "out of order")

    def mend(self) -> None:
        self.server.usual = self.unbroken


class WebhookProbe(WebProbe):
    def arrived(self) -> tuple[Arrived, ...]:
        return tuple(
            Arrived(
                id=body["id"], address=body["address"], text=f"{body['title']}\n{body['message']}"
            )
            for body in self.bodies()
        )


class RobotProbe(WebProbe):
    """Puts the parts of a long message together again."""

    def arrived(self) -> tuple[Arrived, ...]:
        found: list[Arrived] = []
        before = ""
        for body in self.bodies():
            text, _, end = body["text"]["content"].rpartition("\n\n")
            id_, part, count = re.fullmatch(r"\[(\S+)(?: (\d+)/(\d+))?\]", end).groups()  # type: ignore[union-attr]  # as sent
            before += text
            if part == count:
                found.append(Arrived(id=id_, address="", text=before))
                before = ""
        return tuple(found)


class TestMail(NotifierSuite):
    @pytest.fixture
    def make(self, mail_servers: Callable[[], Any]) -> Callable[[], Any]:
        @contextmanager
        def make() -> Iterator[MailProbe]:
            with mail_servers() as server:
                yield MailProbe(server)

        return make


class TestDingTalk(NotifierSuite):
    @pytest.fixture
    def make(self, web_servers: Callable[[], Any]) -> Callable[[], Any]:
        @contextmanager
        def make() -> Iterator[RobotProbe]:
            with web_servers() as server:
                yield RobotProbe(server, f"dingtalk://abc123?server={server.base}&pace=0")

        return make


class TestWebhook(NotifierSuite):
    @pytest.fixture
    def make(self, web_servers: Callable[[], Any]) -> Callable[[], Any]:
        @contextmanager
        def make() -> Iterator[WebhookProbe]:
            with web_servers() as server:
                yield WebhookProbe(server, f"json://127.0.0.1:{server.port}/notices")

        return make
