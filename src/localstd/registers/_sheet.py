"""Copy one sheet of a workbook to a CSV file: run as a program of its own, by workbook.py.

The library that opens workbooks sets aside as much memory as the file claims to need, and a
hostile file of a few kilobytes claims terabytes; the process then dies at once. So it is
this one that dies, under the limits set here, and not the audit. It imports nothing of
localstd, and says how it went as JSON on standard output.
"""

import csv
import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

__all__: list[str] = []

MEMORY = 2 << 30  # bytes
OUTPUT = 4 << 30  # bytes
SECONDS = 600

_MIDNIGHT = dt.time()
_EXACT = 1e15  # floats below it hold every whole number


def limit_resources() -> None:
    """Bound memory, output and time, where the system can."""
    try:
        import resource  # noqa: PLC0415  not on every system
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, OUTPUT),
        (resource.RLIMIT_CPU, SECONDS),
    ):
        allowed = resource.getrlimit(what)[1]
        soft = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        resource.setrlimit(what, (soft, allowed))


def text(cell: object) -> str:
    """Write a cell as a person would: days as ISO dates, whole numbers without a point."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _EXACT else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == _MIDNIGHT else cell.isoformat(" ")
    return str(cell)


def trimmed(cells: list[str]) -> list[str]:
    """Drop the empty cells at the end of a row."""
    width = max((place for place, cell in enumerate(cells, 1) if cell), default=0)
    return cells[:width]


def records(sheet: CalamineSheet) -> Iterator[list[str]]:
    """Give all rows of a sheet from its first on; the library leaves out empty first columns."""
    _, left = sheet.start or (0, 0)
    for row in sheet.iter_rows():
        yield trimmed([""] * left + [text(cell) for cell in row])


def shown(book: CalamineWorkbook) -> list[CalamineSheet]:
    """Give the sheets that are shown and not empty."""
    sheets = (
        book.get_sheet_by_name(about.name)
        for about in book.sheets_metadata
        if about.visible is SheetVisibleEnum.Visible and about.typ is SheetTypeEnum.WorkSheet
    )
    return [sheet for sheet in sheets if sheet.start is not None]


def copy(path: Path, target: Path, wanted: str) -> dict[str, object]:
    """Copy the sheet of that name, or the first one; say which it was and which there are."""
    with path.open("rb") as stream, load_workbook(stream) as book:
        names = book.sheet_names
        if wanted:
            sheets = [book.get_sheet_by_name(wanted)] if wanted in names else []
        else:
            sheets = shown(book)
        if sheets:
            with target.open("w", encoding="utf-8", newline="") as lines:
                csv.writer(lines).writerows(records(sheets[0]))
        told = [sheet.name for sheet in sheets]
        return {"sheet": next(iter(told), None), "shown": told, "sheets": names, "locked": False}


def main(path: str, target: str, wanted: str) -> None:
    """Copy under limits, and report."""
    limit_resources()
    try:
        report = copy(Path(path), Path(target), wanted)
    except PasswordError:
        report = {"sheet": None, "shown": [], "sheets": [], "locked": True}
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main(*sys.argv[1:])
