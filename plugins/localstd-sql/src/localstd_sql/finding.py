"""Finding (查询): what a query of standings means in SQL."""

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, select

from localstd.storage import StandingQuery, searchable
from localstd_sql.tables import Tables

__all__ = ["found", "matching"]

_AS_THEY_ARE: Final = ("procedure", "kind", "stage", "number", "body", "sector")
_LAST: Final = "\U0010ffff"
_SURROGATES: Final = range(0xD800, 0xE000)


def found(
    tables: Tables, query: StandingQuery, *, after: str, limit: int, backend: str
) -> Select[Any]:
    """Ask for the standings that a query finds, and one more, in the order of their matters."""
    standing = tables.standing
    return (
        select(standing)
        .where(standing.c.matter > after, *matching(tables, query, backend))
        .order_by(standing.c.matter)
        .limit(limit + 1)
    )


def matching(tables: Tables, query: StandingQuery, backend: str) -> Iterator[ColumnElement[bool]]:
    """Say what must hold of a standing."""
    standing = tables.standing.c
    if query.place:
        yield from _below(standing.place, query.place)
    for name in _AS_THEY_ARE:
        asked = getattr(query, name)
        if asked is not None:
            yield standing[name] == asked
    if query.title:
        yield _holds(standing.searched, searchable(query.title), backend)
    if query.asks_for_days:
        yield standing.matter.in_(_due(tables, query))


def _below(place: ColumnElement[Any], prefix: str) -> Iterator[ColumnElement[bool]]:
    """Find what begins with a text as a range, which an index serves and no sign disturbs."""
    yield place >= prefix
    end = _after(prefix)
    if end:
        yield place < end


def _after(prefix: str) -> str:
    """Give the first text behind all that begin with this one; empty if there is none.

    >>> _after("34")
    '35'
    """
    kept = prefix.rstrip(_LAST)
    if not kept:
        return ""
    following = ord(kept[-1]) + 1
    return kept[:-1] + chr(_SURROGATES.stop if following in _SURROGATES else following)


def _holds(column: ColumnElement[Any], piece: str, backend: str) -> ColumnElement[bool]:
    """Find a piece of a text; no sign in it means anything but itself."""
    if backend == "postgresql":  # each server has a name of its own for it
        return func.strpos(column, piece) > 0
    return func.instr(column, piece) > 0


def _due(tables: Tables, query: StandingQuery) -> Select[Any]:
    duty = tables.duty.c
    asked = select(duty.matter)
    if query.due_from is not None:
        asked = asked.where(duty.due >= query.due_from.isoformat())
    if query.due_until is not None:
        asked = asked.where(duty.due <= query.due_until.isoformat())
    return asked
