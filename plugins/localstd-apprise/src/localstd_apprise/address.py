"""Addresses (渠道地址): which service a URL names, and what is asked beyond what Apprise reads."""

from dataclasses import dataclass
from typing import Final

from localstd.errors import LocalstdError
from localstd.hooks import scheme_of
from localstd.wording import Wording

__all__ = ["SCHEMES", "Address", "AddressError", "is_ours"]

_ANY: Final = "apprise+"
_MAIL: Final = ("mailto", "mailtos")
_ROBOTS: Final = ("dingtalk", "wecombot", "feishu", "lark")
_WEBHOOKS: Final = ("json", "jsons", "xml", "xmls", "form", "forms")
_LONGEST_PACE: Final = 60.0  # seconds

#: The schemes that need no ``apprise+`` before them.
SCHEMES: Final = (*_MAIL, *_ROBOTS, *_WEBHOOKS)


class AddressError(LocalstdError):
    """A URL is none that Apprise can read, or one of its options is no good.

    >>> print(AddressError("mailto", part="URL").wording.en)
    the URL of this mailto notifier is missing or wrong; see README.md of localstd-apprise
    """

    def __init__(self, scheme: str, *, part: str) -> None:
        super().__init__(scheme, part)
        self.scheme = scheme
        self.part = part

    @property
    def wording(self) -> Wording:
        """Name the scheme and the part; the URL may hold a password, and is not shown."""
        return Wording(
            f"{self.scheme}渠道的{self.part}缺失或有误；请参阅 localstd-apprise 的 README.md",
            f"the {self.part} of this {self.scheme} notifier is missing or wrong; "
            "see README.md of localstd-apprise",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A service, by the URL that Apprise reads, and what is taken out of it beforehand.

    ``pace`` is the least time between two messages, in seconds; ``None`` for what the service
    asks for. ``server`` takes the place of a robot's public server, as where DingTalk or WeCom
    run on a government's own. ``secret`` is what a Feishu robot signs with.

    >>> address = Address.parse("wecombot://key?server=https://wecom.example.gov&pace=0")
    >>> address.url, address.server, address.pace
    ('wecombot://key', 'https://wecom.example.gov', 0.0)
    """

    scheme: str
    url: str
    pace: float | None = None
    server: str = ""
    secret: str = ""

    @classmethod
    def parse(cls, url: str) -> "Address":
        """Read a URL.

        Raises:
            AddressError: if ``pace`` is no number of seconds from 0 to 60, or ``server`` no server.

        >>> Address.parse("apprise+ntfy://topic").url
        'ntfy://topic'
        """
        plain = url[len(_ANY) :] if url.lower().startswith(_ANY) else url
        scheme = scheme_of(plain)
        before, mark, query = plain.partition("?")
        pairs = [pair.partition("=") for pair in query.split("&") if pair]
        own = {"pace", "server"} | ({"secret"} if scheme in ("feishu", "lark") else set())
        taken = {name: value for name, _, value in pairs if name in own}
        left = "&".join("".join(pair) for pair in pairs if pair[0] not in own)
        server = taken.get("server", "").rstrip("/")
        if server and not server.startswith(("https://", "http://")):
            raise AddressError(scheme, part="server")
        return cls(
            scheme=scheme,
            url=f"{before}{mark}{left}" if left else before,
            pace=_pace(scheme, taken.get("pace")),
            server=server,
            secret=taken.get("secret", ""),
        )

    @property
    def is_mail(self) -> bool:
        """Say whether it is mail."""
        return self.scheme in _MAIL

    @property
    def is_robot(self) -> bool:
        """Say whether it is a robot of a group chat (群机器人)."""
        return self.scheme in _ROBOTS

    @property
    def is_webhook(self) -> bool:
        """Say whether it is a webhook, whose payload is for a system."""
        return self.scheme in _WEBHOOKS


def is_ours(url: str) -> bool:
    """Say whether a URL is one for this plug-in.

    >>> is_ours("nats://127.0.0.1"), is_ours("MAILTO://a.cn"), is_ours("apprise+ntfy://topic")
    (False, True, True)
    """
    scheme = scheme_of(url)
    return scheme in SCHEMES or scheme.startswith(_ANY)


def _pace(scheme: str, given: str | None) -> float | None:
    if given is None:
        return None
    try:
        pace = float(given)
    except ValueError as unread:
        raise AddressError(scheme, part="pace") from unread
    if not 0 <= pace <= _LONGEST_PACE:
        raise AddressError(scheme, part="pace")
    return pace
