"""The fix file as a workbook (xlsx)."""

from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import Any, Final

from localstd.errors import ExtraMissingError
from localstd.law.finding import Finding
from localstd.reports.audit.fix import fix_header, fix_line, is_to_mend
from localstd.reports.audit.summary import AuditAbout, Summary
from localstd.reports.output import Output
from localstd.wording import Language, Wording

__all__ = ["FixWorkbook"]

ROWS_OF_A_SHEET: Final = 1_048_576
_WRITING = Wording("生成xlsx", "writing xlsx")
_ASK_FOR_CSV = Wording("改用csv", "ask for csv")
WIDTHS: Final = dict(zip("ABCDEFGHI", (8, 14, 9, 28, 30, 10, 30, 50, 50), strict=True))


class FixWorkbook:
    """Writes the fix file as xlsx, every cell as text; further sheets where one is full."""

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

    def begin(self, about: AuditAbout) -> None:  # noqa: ARG002  a sheet begins with its header
        """Open the first sheet."""
        self._open_sheet()

    def add(self, finding: Finding) -> None:
        """Write one line, if there is something to mend."""
        if not is_to_mend(finding):
            return
        if not self._free:
            self._open_sheet()
        self._append(fix_line(finding, self._language))

    def end(self, summary: Summary) -> None:  # noqa: ARG002  the book holds nothing but lines
        """Finish the workbook and send it off."""
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
        self._sheet = self._book.create_sheet(f"{len(self._book.worksheets) + 1}")
        self._sheet.freeze_panes = "A2"
        for column, width in WIDTHS.items():
            self._sheet.column_dimensions[column].width = width
        self._free = self._rows_of_a_sheet
        self._append(fix_header(self._language))

    def _append(self, texts: Iterable[str]) -> None:
        self._sheet.append([self._text(text) for text in texts])
        self._free -= 1

    def _text(self, text: str) -> Any:  # noqa: ANN401  openpyxl has no types
        if not text.startswith(("#", "=")):
            return text
        cell = self._openpyxl.cell.WriteOnlyCell(self._sheet, text)
        cell.data_type = "s"  # openpyxl takes "#N/A" for an error, and "=1" for a formula
        return cell
