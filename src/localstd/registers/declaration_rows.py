"""Declarations in a table (声明表格): one row an indicator, or a standard without indicators.

A cell that is blank where the row goes on with the declaration, or with the standard, of the row
above means the same as there, as in a spreadsheet whose cells are merged.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from localstd._attrs import frozen, mapping_field
from localstd.enterprises import Declaration, DeclaredIndicator, DeclaredStandard
from localstd.enterprises import DeclarationField as F
from localstd.legible import shown
from localstd.registers.declaration_cells import READERS, UnreadableCellError
from localstd.registers.declaration_parts import (
    OF_DECLARATIONS,
    OF_INDICATORS,
    OF_STANDARDS,
    declaration,
    indicator,
    standard,
)
from localstd.registers.delimited import Delimited
from localstd.registers.faults import CONTRADICTED, NO_COLUMN, NO_ROWS, NOT_ACCEPTED
from localstd.registers.header import Header
from localstd.registers.table import Table
from localstd.registers.vocabulary import Vocabulary

__all__ = ["DECLARATIONS", "declared_in_rows"]

#: How declarations are read: by the names of their fields, in Chinese and in English.
DECLARATIONS = Vocabulary(
    headings={field: f"{field.wording.zh} {field.value}" for field in F},
    needed=(F.ENTERPRISE, F.NUMBER),
)
_KEY = (F.ENTERPRISE, F.CREDIT_CODE, F.OFFERING)


@frozen
class _Row:
    number: int
    told: Mapping[F, Any] = mapping_field()
    columns: Mapping[F, int] = mapping_field()

    def get(self, field: F) -> Any:  # noqa: ANN401  each field has a type of its own
        return self.told.get(field)


def declared_in_rows(opened: Table[F]) -> Iterator[Declaration]:
    """Read the declarations of a table, in the order in which they begin.

    Raises:
        RegisterError: if there is no column for what is needed, a cell holds what its field does
            not take, or two rows of one declaration contradict each other.
    """
    table, header = opened.text, opened.header
    if header.lacking is not None:
        wanted, seen = header.lacking.wording.zh, header.shown
        raise table.error(NO_COLUMN, header.row, wanted=wanted, headings=seen)
    groups: dict[tuple[object, ...], list[_Row]] = {}
    for row in _rows(table, header):
        groups.setdefault(tuple(row.get(one) or "" for one in _KEY), []).append(row)
    if not groups:
        raise table.error(NO_ROWS, header.row)
    for rows in groups.values():
        yield _declaration(table, rows)


def _rows(table: Delimited, header: Header[F]) -> Iterator[_Row]:
    above: Mapping[F, Any] = {}
    for number, cells in table.records():
        if number <= header.row or not any(cell.strip() for cell in cells):
            continue
        told = {
            field: _read(table, number, at, field, cells[at] if at < len(cells) else "")
            for field, at in header.columns.items()
        }
        row = _Row(number=number, told=_continued(told, above), columns=header.columns)
        above = row.told
        yield row


def _continued(told: dict[F, Any], above: Mapping[F, Any]) -> dict[F, Any]:
    """Fill what is blank from the row above, as far as the row goes on with what stands there."""
    goes_on = not (told[F.ENTERPRISE] or told.get(F.OFFERING)) and bool(above)
    if goes_on:
        blank = [one for one in OF_DECLARATIONS if one in told and not _says(told[one])]
        told |= {one: above[one] for one in blank}
    is_unnamed = not (told[F.NUMBER] or told.get(F.NAME)) and bool(told.get(F.INDICATOR))
    if is_unnamed and (goes_on or _same(told, above)):
        told |= {one: above[one] for one in OF_STANDARDS if one in told}
    return told


def _same(told: Mapping[F, Any], above: Mapping[F, Any]) -> bool:
    return bool(above) and all(told.get(one) == above.get(one) for one in _KEY)


def _says(value: object) -> bool:
    return value is not None and value not in ("", ())


def _read(table: Delimited, row: int, at: int, field: F, cell: str) -> object:
    try:
        return READERS[field](cell)
    except UnreadableCellError as problem:
        accepts = problem.accepts
        raise table.error(
            NOT_ACCEPTED, row, at + 1, field=field.wording.zh, key=field.value,
            value=shown(cell), accepts_zh=accepts.zh, accepts_en=accepts.en,
        ) from problem  # fmt: skip


def _declaration(table: Delimited, rows: list[_Row]) -> Declaration:
    told = _agreed(table, rows, OF_DECLARATIONS)
    numbered: dict[str, list[_Row]] = {}
    for row in rows:
        numbered.setdefault(row.get(F.NUMBER) or f"\0{row.number}", []).append(row)
    standards = tuple(_standard(table, found) for found in numbered.values())
    return declaration(told, standards, tuple(_indicators(rows)), rows[0].number)


def _standard(table: Delimited, rows: list[_Row]) -> DeclaredStandard:
    return standard(_agreed(table, rows, OF_STANDARDS), rows[0].number)


def _indicators(rows: list[_Row]) -> Iterator[DeclaredIndicator]:
    for row in rows:
        if row.get(F.INDICATOR):
            told = {one: row.told[one] for one in OF_INDICATORS if one in row.told}
            yield indicator(told, row.get(F.NUMBER), row.number)


def _agreed(table: Delimited, rows: list[_Row], fields: tuple[F, ...]) -> dict[F, Any]:
    """Take what the rows say of each field: they may be silent, and may not contradict."""
    found: dict[F, tuple[Any, int]] = {}
    for row in rows:
        for field in fields:
            value = row.get(field)
            if field not in row.told or not _says(value):
                continue
            before, other = found.setdefault(field, (value, row.number))
            if before != value:
                raise table.error(
                    CONTRADICTED, row.number, row.columns[field] + 1, field=field.wording.zh,
                    key=field.value, value=shown(str(value)), before=shown(str(before)),
                    other=other,
                )  # fmt: skip
    return {field: value for field, (value, _) in found.items()}
