"""Statements (语句): what several of them need.

Those that an append or a read is made of are built once and kept (``functools.cache``), with names
for what changes: building them costs more than sending them.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any, Final

from sqlalchemy import ColumnElement, Insert, TableClause, bindparam, insert

__all__ = ["adding", "among", "chunks", "given"]

_AT_ONCE: Final = 10_000  # a server takes 65,535 values at most, in three lists of names


@cache
def adding(table: TableClause) -> Insert:
    """Add rows to a table."""
    return insert(table)


def among(column: ColumnElement[Any], name: str, count: int) -> ColumnElement[bool]:
    """Say that a column holds one of the values that :func:`given` gives under a name.

    One alone is compared as it is: a list is written anew for every statement.
    """
    return column == bindparam(name) if count == 1 else column.in_(bindparam(name, expanding=True))


def given(values: Sequence[str]) -> str | Sequence[str]:
    """Give what stands for some values in a statement.

    >>> given(["34-1"]), given(["34-1", "34-2"])
    ('34-1', ['34-1', '34-2'])
    """
    return values[0] if len(values) == 1 else values


def chunks(names: Iterable[str]) -> Iterator[list[str]]:
    """Give names in lists that one statement can hold.

    >>> list(chunks(["34-1", "34-2"]))
    [['34-1', '34-2']]
    """
    left = iter(names)
    while some := list(islice(left, _AT_ONCE)):
        yield some
