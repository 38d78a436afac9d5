"""Subjects (主题): where in a stream the messages to one recipient stand."""

from typing import Final
from urllib.parse import quote

from localstd.notices import Message

__all__ = ["captures", "subject_of", "word_of"]

_NOBODY: Final = "%"  # no text is escaped to it


def word_of(text: str) -> str:
    """Give a text as one word of a subject: letters, digits, ``-`` and ``_`` stay.

    All else becomes ``%`` and two digits for each byte of UTF-8, as in a URL; so no dot, wildcard,
    space or line end of an address means anything to the server, and ``urllib.parse.unquote``
    gives the text back.

    >>> word_of("role:secretary@34"), word_of("a.*.>"), word_of("李")
    ('role%3Asecretary%4034', 'a%2E%2A%2E%3E', '%E6%9D%8E')
    """
    return quote(text, safe="").replace(".", "%2E").replace("~", "%7E") or _NOBODY


def subject_of(message: Message, prefix: str) -> str:
    """Give the subject of a message: its address, or else its recipient, after the prefix.

    >>> from datetime import datetime
    >>> from localstd.wording import Wording
    >>> message = Message(id="m-1", recipient="archive", channel="nats", name="filing",
    ...     subject=Wording("备案", "filed"), body=Wording("", ""), created=datetime.min)
    >>> subject_of(message, "localstd.34")
    'localstd.34.archive'
    """
    return f"{prefix}.{word_of(message.address or message.recipient)}"


def captures(pattern: str, subject: str) -> bool:
    """Say whether a stream that listens to a pattern takes what is sent to a subject.

    >>> captures("localstd.*.archive", "localstd.34.archive"), captures("localstd.>", "localstd")
    (True, False)
    """
    wanted, given = pattern.split("."), subject.split(".")
    if wanted[-1] == ">":
        return len(given) >= len(wanted) and _alike(wanted[:-1], given)
    return len(given) == len(wanted) and _alike(wanted, given)


def _alike(wanted: list[str], given: list[str]) -> bool:
    pairs = zip(wanted, given, strict=False)
    return all(one in ("*", other) for one, other in pairs)
