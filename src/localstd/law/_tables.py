"""The one reader of the tables that ship: instruments and provisions."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TypeAlias

from localstd.calendar import PartialDate
from localstd.law.instrument import Instrument
from localstd.law.provision import Provision, Provisions

__all__ = ["china_provisions"]

Cells: TypeAlias = list[str]

_CHECKED_ON = "# checked on: "


@cache
def china_provisions() -> Provisions:
    """Read both tables, once; they are made by ``update/law.py``."""
    instruments = {row.id: row for row in map(_instrument, _rows(_lines("instruments")))}
    table = _lines("provisions")
    provisions = (_provision(cells, instruments) for cells in _rows(table))
    return Provisions(
        checked_on=_checked_on(table),
        instruments=MappingProxyType(instruments),
        provisions=MappingProxyType({found.id: found for found in provisions}),
    )


def _lines(name: str) -> list[str]:
    text = files("localstd.law").joinpath("data", f"{name}.tsv").read_text("utf-8")
    return text.splitlines()


def _rows(lines: Iterable[str]) -> Iterator[Cells]:
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    next(rows)  # the names of the columns
    return rows


def _checked_on(lines: Iterable[str]) -> date:
    found = next(line for line in lines if line.startswith(_CHECKED_ON))
    return date.fromisoformat(found.removeprefix(_CHECKED_ON))


def _instrument(cells: Cells) -> Instrument:
    (
        name,
        title,
        issuer,
        number,
        published,
        begins,
        until,
        successor,
        place,
        check,
        doubts,
        source,
    ) = cells
    return Instrument(
        id=name,
        title=title,
        issuer=issuer,
        number=number,
        published=_date(published),
        begins=_date(begins),
        until=_until(until),
        replaced_by=successor or None,
        place=place or None,
        checked=check == "checked",
        doubts=frozenset(doubts.split(",")) - {""},
        source=source,
    )


def _provision(cells: Cells, instruments: dict[str, Instrument]) -> Provision:
    name, instrument, article, begins, until, subject, value, unit, strict, term, check, source = (
        cells
    )
    return Provision(
        id=name,
        instrument=instruments[instrument],
        article=article,
        begins=_date(begins),
        until=_until(until),
        subject=subject,
        value=value,
        unit=unit,
        strict=strict != "generally",
        term=term,
        checked=check == "checked",
        source=source,
    )


def _date(text: str) -> PartialDate | None:
    return PartialDate(*map(int, text.split("-"))) if text else None


def _until(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
