"""Statements (语句): what several of them need."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

__all__ = ["chunks"]

_AT_ONCE: Final = 10_000  # a server takes 65,535 values at most, in three lists of names


def chunks(names: Iterable[str]) -> Iterator[list[str]]:
    """Give names in lists that one statement can hold.

    >>> list(chunks(["34-1", "34-2"]))
    [['34-1', '34-2']]
    """
    left = iter(names)
    while some := list(islice(left, _AT_ONCE)):
        yield some
