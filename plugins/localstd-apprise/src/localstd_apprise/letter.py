"""Letters (信件): what a message says, as one service shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from localstd.notices import Medium, Message, escaped, together

__all__ = ["Letter", "letter", "parts"]

_BETWEEN_SUBJECTS: Final = " / "


@dataclass(frozen=True, slots=True)
class Letter:
    """A subject of one line, and a body escaped for its medium."""

    subject: str
    body: str


def letter(message: Message, medium: Medium) -> Letter:
    """Give what a message says, in the languages that it has, escaped for a medium."""
    return Letter(
        subject=escaped(together(message.subject, _BETWEEN_SUBJECTS), Medium.HEADER),
        body=escaped(together(message.body), medium),
    )


def parts(text: str, most: int) -> Iterator[str]:
    r"""Cut a text into parts of so many bytes at most, at the ends of lines where there are some.

    >>> list(parts("一二三\n四五", 12))
    ['一二三', '四五']
    >>> list(parts("一二三四", 7))
    ['一二', '三四']
    """
    left = text
    while len(left.encode()) > most:
        head = left.encode()[:most].decode(errors="ignore")
        line, end, _ = head.rpartition("\n")
        taken = line or head
        yield taken
        left = left[len(taken) + len(end if line else "") :]
    yield left
