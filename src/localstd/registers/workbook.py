"""Workbooks (xlsx, xls, ods): one sheet, copied to a plain table that is then read as text.

The copying is done by ``_sheet.py`` in a process of its own, which says why.
"""

import importlib.util
import json
import mmap
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

from localstd._attrs import frozen
from localstd.errors import ExtraMissingError
from localstd.registers.archive import refuse_swelling
from localstd.registers.delimited import Delimited
from localstd.registers.encoding import Encoding
from localstd.registers.errors import Fault, RegisterError
from localstd.registers.faults import DAMAGED, EMPTY, LOCKED, NO_SHEET
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["Sheet", "open_sheet"]

_PROGRAM = Path(__file__).with_name("_sheet.py")
_SAVE_AS_CSV = Wording("另存为CSV", "save the sheet as CSV")
_LOCKED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


class _Report(TypedDict):
    sheet: str | None
    shown: list[str]
    sheets: list[str]
    locked: bool


@frozen(kw_only=False)
class Sheet:
    """A sheet's name, its rows as a table of text, and the other sheets that hold anything."""

    name: str
    table: Delimited
    others: tuple[str, ...] = ()


def open_sheet(source: Source, kind: str, wanted: str | None) -> Sheet:
    """Copy the sheet of that name, or the first one that is shown and holds anything.

    Days become ISO dates, whole numbers lose their point (``1.0`` is ``1``), a formula is
    its last computed value, all else stays as found. Rows keep their numbers.

    Raises:
        ExtraMissingError: if the extra ``tables`` is not installed.
        RegisterError: if the workbook is damaged, under a password, swells beyond the limits, or
            has no such sheet.
    """
    if importlib.util.find_spec("python_calamine") is None:
        what = Wording(
            f"读取{kind}工作簿{source.name}", f"reading the {kind} workbook {source.name}"
        )
        raise ExtraMissingError(what=what, extra="tables", otherwise=_SAVE_AS_CSV)
    if kind == "xls":
        _refuse_locked(source)
    else:
        refuse_swelling(source)
    copy = Source.temporary(source.name)
    report = _run(source, copy, wanted or "")
    name = _sheet_name(source, report, wanted)
    table = Delimited(source=copy, encoding=Encoding(codec="utf-8"), delimiter=",")
    return Sheet(name, table, tuple(one for one in report["shown"] if one != name))


def _run(source: Source, copy: Source, wanted: str) -> _Report:
    """Run the copying program; one that dies leaves no report."""
    program = [sys.executable, "-P", str(_PROGRAM), str(source.path), str(copy.path), wanted]
    done = subprocess.run(program, capture_output=True, check=False, encoding="utf-8")  # noqa: S603  our own program
    if done.returncode != 0:
        raise _error(source, DAMAGED)
    report: _Report = json.loads(done.stdout)
    return report


def _sheet_name(source: Source, report: _Report, wanted: str | None) -> str:
    if report["locked"]:
        raise _error(source, LOCKED)
    name = report["sheet"]
    if name is not None:
        return name
    if wanted is None:
        raise _error(source, EMPTY)
    sheets = "、".join(str(sheet)[:30] for sheet in report["sheets"][:20])
    raise _error(source, NO_SHEET, sheet=wanted, sheets=sheets)


def _refuse_locked(source: Source) -> None:
    """Refuse a newer workbook under a password: it lies encrypted in the container of xls."""
    with (
        source.open() as stream,
        mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content,
    ):
        if content.find(_LOCKED_PACKAGE) >= 0:
            raise _error(source, LOCKED)


def _error(source: Source, fault: Fault, **facts: object) -> RegisterError:
    return RegisterError(fault=fault, file=source.name, facts=facts)
