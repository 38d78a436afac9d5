"""Robots of group chats (群机器人): DingTalk, WeCom, Feishu and Lark, whose answers are read.

A robot answers 200 to what it refuses, and says so in the body alone. Apprise does not read that
of DingTalk and WeCom, and would report as sent what was refused; it also signs for DingTalk with a
signature that is encoded twice. So what a URL says is Apprise's to read, and the request is made
here.
"""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

import requests

from localstd.notices import Carries, Medium, Message
from localstd_apprise.address import Address, AddressError
from localstd_apprise.failure import BRIEF_STATUSES, FINAL_STATUSES, Failure, reason_of
from localstd_apprise.letter import letter, parts
from localstd_apprise.pace import Pace
from localstd_apprise.service import plugin_of

__all__ = ["Robot"]

_OK: Final = 200
_SHOWN: Final = 300  # characters of an answer
_ROOM: Final = 240  # bytes for the line with the id
_MOST_PARTS: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """What one kind of robot wants, and how it answers."""

    url: Callable[[Any], str]
    payload: Callable[[str], dict[str, Any]]
    most: int  # bytes of a text
    pace: float  # seconds between two messages
    code: str  # the name of its own code in the answer, 0 for taken
    refuses: frozenset[int] = field(default=frozenset())  # codes that refuse the text itself


def _dingtalk(text: str) -> dict[str, Any]:
    return {"msgtype": "text", "text": {"content": text}, "at": {"isAtAll": False}}


def _wecom(text: str) -> dict[str, Any]:
    return {"msgtype": "text", "text": {"content": text}}


def _feishu(text: str) -> dict[str, Any]:
    """Break the one tag that a text may hold, by which it would call people by name or all."""
    return {"msg_type": "text", "content": {"text": text.replace("<at", "<\u200bat")}}


_KINDS: Final[Mapping[str, _Kind]] = {
    "dingtalk": _Kind(
        url=lambda plugin: str(plugin.notify_url.format(token=plugin.token)),
        payload=_dingtalk,
        most=18_000,
        pace=3.0,  # 20 messages a minute; who sends more is shut out for ten
        code="errcode",
        refuses=frozenset({430101, 430102, 430103, 430104, 460101}),
    ),
    "wecombot": _Kind(
        url=lambda plugin: str(plugin.api_url),
        payload=_wecom,
        most=2_048,
        pace=3.0,  # 20 messages a minute
        code="errcode",
        refuses=frozenset({44004, 45002}),
    ),
    "feishu": _Kind(
        url=lambda plugin: str(plugin.notify_url.format(token=plugin.token)).rstrip("/"),
        payload=_feishu,
        most=18_000,
        pace=0.6,  # 100 messages a minute, 5 a second
        code="code",
    ),
    "lark": _Kind(
        url=lambda plugin: str(plugin.webhook_url),
        payload=_feishu,
        most=18_000,
        pace=0.6,
        code="code",
    ),
}


class Robot:
    """One robot, which is its own recipient: whoever is in its group reads everything."""

    capabilities: frozenset[Carries] = frozenset()

    def __init__(self, address: Address) -> None:
        self._address = address
        self._kind = _KINDS[address.scheme]
        self._plugin = plugin_of(address.url)
        if self._plugin is None:
            raise AddressError(address.scheme, part="URL")
        self._pace = Pace(self._kind.pace if address.pace is None else address.pace)
        self._url = _at(address.server, self._kind.url(self._plugin))

    def send(self, message: Message) -> None:
        """Send one message, in several parts if it is long.

        Raises:
            Failure: if a part was not taken; those before it come again.
        """
        told = letter(message, Medium.PLAIN)
        pieces = list(parts(f"{told.subject}\n\n{told.body}", self._kind.most - _ROOM))
        if len(pieces) > _MOST_PARTS:
            raise Failure(f"{len(pieces)} parts; {_MOST_PARTS} are the most", is_final=True)
        for number, piece in enumerate(pieces, start=1):
            count = f" {number}/{len(pieces)}" if len(pieces) > 1 else ""
            self._pace.keep()
            self._post(f"{piece}\n\n[{message.id}{count}]")

    def _post(self, text: str) -> None:
        plugin, payload = self._plugin, self._kind.payload(text)
        payload.update(self._signed_in_payload())
        try:
            answer = requests.post(
                self._url,
                params=self._signed_in_query(),
                data=json.dumps(payload, ensure_ascii=False).encode(),
                headers={"Content-Type": "application/json; charset=utf-8"},
                timeout=plugin.request_timeout,
                verify=plugin.verify_certificate,
                allow_redirects=False,
            )
        except requests.RequestException as problem:
            raise Failure(reason_of(problem), is_brief=True) from problem
        self._require_taken(answer)

    def _require_taken(self, answer: requests.Response) -> None:
        """Take for sent only what the robot says that it has taken."""
        told = " ".join(answer.text.split())[:_SHOWN]
        if answer.status_code != _OK:
            raise Failure(
                f"HTTP {answer.status_code}: {told}",
                is_final=answer.status_code in FINAL_STATUSES,
                is_brief=answer.status_code in BRIEF_STATUSES,
            )
        code = _code_in(answer, self._kind.code)
        if code != 0:
            raise Failure(f"{self._address.scheme}: {told}", is_final=code in self._kind.refuses)

    def _signed_in_query(self) -> dict[str, str]:
        """Sign as DingTalk wants it: of the instant and the secret, keyed by the secret."""
        secret = getattr(self._plugin, "secret", None)
        if not secret:
            return {}
        at = str(round(time.time() * 1000))
        signed = hmac.new(secret.encode(), f"{at}\n{secret}".encode(), hashlib.sha256)
        return {"timestamp": at, "sign": base64.b64encode(signed.digest()).decode()}

    def _signed_in_payload(self) -> dict[str, str]:
        """Sign as Feishu wants it: of nothing, keyed by the instant and the secret."""
        if not self._address.secret:
            return {}
        at = str(round(time.time()))
        signed = hmac.new(f"{at}\n{self._address.secret}".encode(), b"", hashlib.sha256)
        return {"timestamp": at, "sign": base64.b64encode(signed.digest()).decode()}


def _at(server: str, url: str) -> str:
    """Put another server in the place of the public one."""
    if not server:
        return url
    parts_ = urlsplit(url)
    query = f"?{parts_.query}" if parts_.query else ""
    return f"{server}{parts_.path}{query}"


def _code_in(answer: requests.Response, name: str) -> int | None:
    try:
        said = answer.json()
    except ValueError:
        return None
    code = said.get(name) if isinstance(said, dict) else None
    return code if isinstance(code, int) else None
