"""Addresses (渠道地址): which server, stream and subjects a URL names, and how long to wait."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["SCHEMES", "Address", "AddressError"]

#: The schemes of the URLs that this plug-in answers to, each with that of its servers.
SCHEMES: Final = {"nats": "nats", "nats+tls": "tls"}

_FORM: Final = "nats://127.0.0.1:4222/NOTICES?place=34"
_DAY: Final = 86_400.0
_STREAM: Final = re.compile(r"[A-Za-z0-9_-]+")
_SUBJECT: Final = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")
_PLACE: Final = re.compile(r"\d{2}|\d{4}|\d{6}")


class AddressError(LocalstdError):
    """A URL does not say which stream of which office is meant, or asks for what there is not.

    >>> print(AddressError("nats://127.0.0.1", part="stream").wording.en)
    the stream of this URL is missing or wrong; write nats://127.0.0.1:4222/NOTICES?place=34
    """

    def __init__(self, url: str, *, part: str) -> None:
        super().__init__(url, part)
        self.url = url
        self.part = part

    @property
    def wording(self) -> Wording:
        """Name the part, and what to write; the URL may hold a password, and is not shown."""
        return Wording(
            f"此地址的{self.part}缺失或有误；请写成 {_FORM}",
            f"the {self.part} of this URL is missing or wrong; write {_FORM}",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One stream for the notices of one office, and how it is reached.

    ``servers`` are those of one cluster. ``prefix`` is what all subjects begin with: the office's
    place is its last word. ``source`` names the office in every event. ``duplicates`` is how long,
    in seconds, a stream that is made here remembers an id; ``timeout`` how long to wait for an
    answer. ``ca`` and ``credentials`` are paths of files: whom to trust, and who one is.

    >>> address = Address.parse("nats://127.0.0.1/NOTICES?place=34")
    >>> address.servers, address.stream, address.prefix, address.source
    (('nats://127.0.0.1',), 'NOTICES', 'localstd.34', '/offices/34')
    """

    servers: tuple[str, ...]
    stream: str
    prefix: str
    source: str
    duplicates: float = _DAY
    timeout: float = 5.0
    ca: str = ""
    credentials: str = ""

    @classmethod
    def parse(cls, url: str) -> "Address":
        """Read a URL; several servers are set apart by commas.

        Raises:
            AddressError: if a part of it is missing, or not known.

        >>> Address.parse("nats+tls://a:4222,b:4222/N?place=3401&subject=city.notices").servers
        ('tls://a:4222', 'tls://b:4222')
        """
        parts = urlsplit(url)
        options = _options(url, parts.query)
        place = options.pop("place", "")
        subject = options.pop("subject", "localstd")
        address = cls(
            servers=tuple(f"{SCHEMES[parts.scheme]}://{one}" for one in parts.netloc.split(",")),
            stream=unquote(parts.path[1:]),
            prefix=f"{subject}.{place}",
            source=options.pop("source", f"/offices/{place}"),
            duplicates=_seconds(url, options, "duplicates", _DAY),
            timeout=_seconds(url, options, "timeout", 5.0),
            ca=options.pop("ca", ""),
            credentials=options.pop("credentials", ""),
        )
        is_right = {
            "server": all(parts.netloc.split(",")),
            "stream": _STREAM.fullmatch(address.stream),
            "subject": _SUBJECT.fullmatch(subject),
            "place": _PLACE.fullmatch(place),
            **dict.fromkeys(options, False),
        }
        for part, right in is_right.items():
            if not right:
                raise AddressError(url, part=part)
        return address


def _options(url: str, query: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)))
    except ValueError as unread:
        raise AddressError(url, part="query") from unread


def _seconds(url: str, options: dict[str, str], name: str, usual: float) -> float:
    try:
        seconds = float(options.pop(name, usual))
    except ValueError as unread:
        raise AddressError(url, part=name) from unread
    if not 0 < seconds <= 365 * _DAY:
        raise AddressError(url, part=name)
    return seconds
