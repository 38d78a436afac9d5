"""Text of unknown origin made fit to be looked at."""

import json
import re
from typing import Final

__all__ = ["legible", "shortened", "shown", "visible", "without_password"]

# Controls steer terminals, lone surrogates break encoders, marks of direction turn a line
# around: each is shown as what it is instead.
UNSEEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)

# Drivers take a password before the host, or as one of the parameters.
PASSWORD: Final = re.compile(r"(?s)^([^:]+://[^:@/?#]*:).*@")
SECRET: Final = re.compile(r"(?i)([?&][^=&#]*(?:pass|pwd|secret|token|key)[^=&#]*=)[^&#]*")

WIDE: Final = 0x100
FAMILIAR: Final = {"\n": "⏎", "\r": "␍", "\t": "⇥"}


def visible(text: str) -> str:
    r"""Give text on one line in which everything can be seen.

    >>> visible("<b>标准\x1b[31m</b>")
    '<b>标准\\x1b[31m</b>'
    """
    return UNSEEN.sub(_spelled, text)


def legible(text: str, longest: int = 200) -> str:
    """Give visible text, cut with ``…`` where it is too long to be read.

    >>> legible("一二三四五", longest=3)
    '一二…'
    """
    return visible(shortened(text, longest))


def shortened(text: str, longest: int = 200) -> str:
    """Cut text with ``…`` where it is too long, for a page that makes it visible itself.

    >>> shortened("一二三四五", longest=3)
    '一二…'
    """
    return text if len(text) <= longest else text[: longest - 1] + "…"


def shown(value: object, longest: int = 40) -> str:
    """Give a value of any kind as a message shows it, without marks around it: as JSON writes it.

    A text stands as it is, what JSON does not know as it prints itself.

    >>> [shown(value) for value in ("99", 99, True, {"a": None}, ["甲"])]
    ['99', '99', 'true', '{"a": null}', '["甲"]']
    """
    if isinstance(value, str):
        return legible(value, longest)
    try:
        told = json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError):
        told = str(value)
    return legible(told, longest)


def without_password(url: str) -> str:
    """Give the URL of a storage as it may be shown: ``***`` stands where a password stood.

    >>> without_password("postgresql://li:geheim@db/anhui?schema=p34&sslpassword=geheim")
    'postgresql://li:***@db/anhui?schema=p34&sslpassword=***'
    """
    return SECRET.sub(r"\1***", PASSWORD.sub(r"\1***@", url))


def _spelled(unseen: re.Match[str]) -> str:
    sign = unseen[0]
    if sign in FAMILIAR:
        return FAMILIAR[sign]
    code = ord(sign)
    return f"\\x{code:02x}" if code < WIDE else f"\\u{code:04x}"
