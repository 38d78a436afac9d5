"""The fix file as a workbook (xlsx)."""

from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import Any, Final

from localstd.errors import ExtraMissingError
from localstd.law.finding import Finding
from localstd.reports.audit.cell import cell_text
from localstd.reports.audit.fix import LEGEND, fix_header, fix_line, is_to_mend
from localstd.reports.audit.summary import AuditAbout, Summary
from localstd.reports.output import Output
from localstd.wording import Language, Wording

__all__ = ["FixWorkbook"]

ROWS_OF_A_SHEET: Final = 1_048_576
_WRITING = Wording("生成xlsx", "writing xlsx")
_ASK_FOR_CSV = Wording("改用csv", "ask for csv")
WIDTHS: Final = dict(zip("ABCDEFGHIJK", (8, 14, 9, 28, 30, 10, 30, 50, 50, 30, 50), strict=True))
SHEET: Final = Wording("修补表", "fixes")
LEGEND_SHEET: Final = Wording("说明", "how to read it")
ABOUT: Final = (Wording("登记册", "register"), Wording("审查日", "as of"))


class FixWorkbook:
    """Writes the fix file as xlsx; further sheets where one is full, and a last one that explains.

    Every cell is text but the number of the row, by which the lines can be sorted.
    """

    def __init__(
        self, output: Output, language: Language, *, rows_of_a_sheet: int = ROWS_OF_A_SHEET
    ) -> None:
        """Begin a workbook, which openpyxl keeps on disk until it is whole.

        Raises:
            ExtraMissingError: if openpyxl is not installed.
        """
        if find_spec("openpyxl") is None:
            raise ExtraMissingError(what=_WRITING, extra="tables", otherwise=_ASK_FOR_CSV)
        self._openpyxl: Any = import_module("openpyxl")
        self._output = output
        self._language = language
        self._book = self._openpyxl.Workbook(write_only=True)
        self._rows_of_a_sheet = rows_of_a_sheet
        self._free = 0

    def begin(self, about: AuditAbout) -> None:
        """Open the first sheet."""
        self._about = about
        self._open_sheet()

    def add(self, finding: Finding) -> None:
        """Write one line, if there is something to mend."""
        if not is_to_mend(finding):
            return
        if not self._free:
            self._let_filter()
            self._open_sheet()
        self._append(fix_line(finding, self._language))

    def end(self, summary: Summary) -> None:  # noqa: ARG002  the book holds nothing but lines
        """Finish the workbook and send it off."""
        self._let_filter()
        self._explain()
        with TemporaryFile() as whole:  # openpyxl would fall over an output that breaks off
            self._book.save(whole)
            whole.seek(0)
            copyfileobj(whole, self._output)
        self._output.commit()

    def close(self) -> None:
        """Let go of the sheets of a workbook that was not ended."""
        for sheet in self._book.worksheets:
            if not sheet.closed:
                sheet.close()

    def _open_sheet(self) -> None:
        before = len(self._book.worksheets)
        name = SHEET.text(self._language)
        self._sheet = self._book.create_sheet(f"{name} {before + 1}" if before else name)
        self._sheet.freeze_panes = "A2"
        for column, width in WIDTHS.items():
            self._sheet.column_dimensions[column].width = width
        self._free = self._rows_of_a_sheet
        self._append(fix_header(self._language))

    def _explain(self) -> None:
        """Add the sheet that says what the others are about, and what their words mean."""
        self._sheet = self._book.create_sheet(LEGEND_SHEET.text(self._language))
        self._sheet.column_dimensions["A"].width, self._sheet.column_dimensions["B"].width = 16, 80
        register, day = (word.text(self._language) for word in ABOUT)
        meanings = [
            (register, self._about.register),
            (day, self._about.as_of.isoformat()),
            *((word.text(self._language), text.text(self._language)) for word, text in LEGEND),
        ]
        for word, meaning in meanings:
            self._append((word, cell_text(meaning)))

    def _append(self, texts: Iterable[str]) -> None:
        first, *others = texts
        row = int(first) if first.isdecimal() else self._text(first)
        self._sheet.append([row, *map(self._text, others)])
        self._free -= 1

    def _let_filter(self) -> None:
        """Let the lines of a sheet be chosen by column: its end must be known for that."""
        self._sheet.auto_filter.ref = f"A1:K{self._rows_of_a_sheet - self._free}"

    def _text(self, text: str) -> Any:  # noqa: ANN401  openpyxl has no types
        if not text.startswith(("#", "=")):
            return text
        cell = self._openpyxl.cell.WriteOnlyCell(self._sheet, text)
        cell.data_type = "s"  # openpyxl takes "#N/A" for an error, and "=1" for a formula
        return cell
