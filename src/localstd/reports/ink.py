"""Ink (着色): colours on a terminal, or none."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from localstd.law.finding import Weight

__all__ = ["Ink"]

ANSI_CODES: Final[Mapping[str, str]] = {
    Weight.BAR.name: "1;97;41",
    Weight.FAULT.name: "1;31",
    Weight.WARNING.name: "1;33",
    Weight.NOTE.name: "1;36",
    "strong": "1",
    "faint": "2",
}


class Ink(Enum):
    r"""Whether text is coloured with ANSI sequences; the caller knows the terminal.

    >>> Ink.PLAIN.paint("备案超期", "strong"), Ink.COLOUR.paint("备案超期", "strong")
    ('备案超期', '\x1b[1m备案超期\x1b[0m')
    """

    PLAIN = "plain"
    COLOUR = "colour"

    def paint(self, text: str, style: str) -> str:
        """Give the text in a style: the name of a weight, ``strong`` or ``faint``."""
        return text if self is Ink.PLAIN else f"\x1b[{ANSI_CODES[style]}m{text}\x1b[0m"
