"""The one reader of the tables that ship: instruments and provisions."""

from datetime import date
from functools import cache
from typing import TypeAlias

from localstd._shipped import rows_of, shipped_rows, shipped_text
from localstd.calendar import PartialDate
from localstd.law.instrument import Instrument
from localstd.law.provision import Provision, Provisions

__all__ = ["china_provisions"]

Cells: TypeAlias = list[str]

_PACKAGE = "localstd.law"
_CHECKED_ON = "# checked on: "


@cache
def china_provisions() -> Provisions:
    """Read both tables, once; they are made by ``update/law.py``."""
    table = shipped_text(_PACKAGE, "data", "provisions.tsv")
    _, *rows = shipped_rows(_PACKAGE, "instruments.tsv")  # the first row names the columns
    instruments = {row.id: row for row in map(_instrument, rows)}
    _, *rows = rows_of(table)
    provisions = (_provision(cells, instruments) for cells in rows)
    return Provisions(
        checked_on=_checked_on(table),
        instruments=instruments,
        provisions={found.id: found for found in provisions},
    )


def _checked_on(table: str) -> date:
    found = next(line for line in table.splitlines() if line.startswith(_CHECKED_ON))
    return date.fromisoformat(found.removeprefix(_CHECKED_ON))


def _instrument(cells: Cells) -> Instrument:
    (
        name,
        title,
        english,
        issuer,
        number,
        published,
        begins,
        until,
        successor,
        check,
        doubts,
        source,
    ) = cells
    return Instrument(
        id=name,
        title=title,
        english=english,
        issuer=issuer,
        number=number,
        published=_date(published),
        begins=_date(begins),
        until=_until(until),
        replaced_by=successor or None,
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
