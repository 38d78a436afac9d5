"""The one loader of the tables that ship with the places."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from localstd._shipped import shipped_rows
from localstd.calendar import Period
from localstd.places.place import Level, Place

__all__ = ["read_divisions", "read_special"]

PACKAGE = "localstd.places"


def read_divisions() -> Iterator[Place]:
    """Read the history of the codes of GB/T 2260."""
    rows = shipped_rows(PACKAGE, "divisions.tsv")
    codes = {code for code, *_ in rows}
    for code, name, first, last, successors in rows:
        yield Place(
            code=code,
            name=name,
            level=Level.of(code),
            period=_years(first, last),
            parent=_parent(code, codes),
            successors=tuple(successors.split()),
        )


def read_special() -> Iterator[Place]:
    """Read the units met in practice that GB/T 2260 lacks."""
    for code, name, parent, first, last, checked, _evidence in shipped_rows(PACKAGE, "special.tsv"):
        yield Place(
            code=code,
            name=name,
            level=Level.of(code),
            period=_years(first, last),
            parent=parent or None,
            checked=checked == "checked",
        )


def _parent(code: str, codes: set[str]) -> str | None:
    """Give the code above; a county without a city above it belongs to its province."""
    above = code[:-2]
    return (above if above in codes else code[:2]) if above else None


@cache
def _years(first: str, last: str) -> Period:
    """Give the period from the start of the first to the end of the last year."""
    return Period(
        date(int(first), 1, 1) if first else None,
        date(int(last) + 1, 1, 1) if last else None,
    )
