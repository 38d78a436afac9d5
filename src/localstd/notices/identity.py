"""Ids of messages (通知件编号): they follow from what is told to whom, so nothing is told twice."""

import hashlib
import json

__all__ = ["readdressed_id", "thing_id", "to_recipient"]

_SUBJECT_LENGTH = 32  # hexadecimal digits for what is told
_RECIPIENT_LENGTH = 16  # and for whom


def _short(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def thing_id(*parts: object) -> str:
    """Give the id of what is told, from all that makes it another thing.

    >>> len(thing_id("notice", "34-1", 3, "filing"))
    32
    """
    return _short(json.dumps(parts, ensure_ascii=False, default=str), _SUBJECT_LENGTH)


def to_recipient(thing: str, recipient: str) -> str:
    """Give the id of the message that tells something to a recipient.

    >>> to_recipient("9f", "li")
    '9f.00a9e4255a5b6306'
    """
    return f"{thing}.{_short(recipient, _RECIPIENT_LENGTH)}"


def readdressed_id(message: str, recipient: str) -> str:
    """Give the id under which the same is told to another recipient.

    >>> readdressed_id(to_recipient("9f", "role:sector@34"), "li") == to_recipient("9f", "li")
    True
    """
    return to_recipient(message.partition(".")[0], recipient)
