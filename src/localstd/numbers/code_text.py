"""The text of a code (代码): its signs, without what only divides them, and where each stands."""

from itertools import islice

from localstd.numbers.number_error import NumberError
from localstd.numbers.repairs import EQUAL_SIGNS
from localstd.wording import Wording

__all__ = ["demand_signs", "plain", "relocated"]


def plain(text: str, *, dividers: str) -> str:
    """Write a text in capitals and plain digits, without its dividers.

    >>> plain("６９ 0123-4", dividers=" -")
    '6901234'
    """
    return text.translate(EQUAL_SIGNS).translate(dict.fromkeys(map(ord, dividers)))


def demand_signs(code: str, signs: str, lengths: tuple[int, ...], expected: Wording) -> None:
    """Demand one of some lengths, and that every sign is one of ``signs``.

    Raises:
        NumberError: at the first other sign, or where the code ends too early or too late.
    """
    longest = max(lengths)
    stranger = next((n for n, sign in enumerate(code[:longest]) if sign not in signs), None)
    if stranger is None and len(code) in lengths:
        return
    position = min(len(code), longest) if stranger is None else stranger
    raise NumberError(text=code, position=position, expected=expected)


def relocated(error: NumberError, text: str, *, dividers: str) -> NumberError:
    """Tell an error about the plain signs of a text as one about the text itself."""
    kept = (n for n, sign in enumerate(text) if EQUAL_SIGNS.get(ord(sign), sign) not in dividers)
    position = next(islice(kept, error.position, None), len(text))
    return NumberError(text=text, position=position, expected=error.expected)
