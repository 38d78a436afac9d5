"""Tables of text with a delimiter (CSV, TSV): records read one after the other.

A record is numbered as a spreadsheet shows it: blank lines count, and a line break inside
a cell does not begin a new row. A cell such as ``="007"``, which exports write so that a
spreadsheet keeps its text, is that text.
"""

import csv
import io
import re
from collections.abc import Iterator
from typing import TextIO

from localstd._attrs import frozen
from localstd.registers.encoding import Encoding
from localstd.registers.errors import Fault, RegisterError
from localstd.registers.faults import NUL, QUOTES, ROW_TOO_LONG, UNDECODABLE
from localstd.registers.source import Source, unreadable

__all__ = ["DELIMITERS", "MAX_ROW_LENGTH", "Delimited"]

DELIMITERS = (",", "\t", ";", "|")
#: Characters in one record, line breaks in its cells included; the standard library sets the
#: same limit to one cell.
MAX_ROW_LENGTH = 131_072

_REPLACEMENT = "\ufffd"
_FORMULA = '="'
_TEXT_FORMULA = re.compile(r'\s*="([^"]*)"\s*')


@frozen
class Delimited:
    """A table of text: where it lies, its encoding (编码) and its delimiter (分隔符)."""

    source: Source
    encoding: Encoding
    delimiter: str

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Read from the beginning, giving each record's number (the first is 1) and cells.

        Raises:
            RegisterError: if a cell holds NUL, quotation marks are astray, or a record is
                longer than :data:`MAX_ROW_LENGTH`.
        """
        number = 0
        try:
            with self._open() as text:
                lines = _Lines(text)
                reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
                for number, cells in enumerate(reader, 1):
                    if lines.hold_nul:
                        raise self.error(NUL, number, _column_of("\0", cells))
                    yield number, [*map(_shown, cells)] if lines.hold_formulas else cells
                    lines.begin_record()
        except _TooLongError as problem:
            raise self.error(ROW_TOO_LONG, number + 1, limit=MAX_ROW_LENGTH) from problem
        except csv.Error as problem:
            raise self.error(QUOTES, number + 1, reason=problem) from problem
        except (OSError, UnicodeDecodeError) as problem:
            raise unreadable(self.source, problem) from problem

    def error(
        self, fault: Fault, row: int | None = None, column: int | None = None, **facts: object
    ) -> RegisterError:
        """Make an error about this table."""
        return RegisterError(
            fault=fault, file=self.source.name, row=row, column=column, facts=facts
        )

    def undecodable(self) -> RegisterError:
        """Find the row and the column of the byte that is not of the encoding."""
        marked = ((number, _column_of(_REPLACEMENT, cells)) for number, cells in self.records())
        row, column = next(((row, column) for row, column in marked if column), (None, None))
        offset, encoding = self.encoding.broken_at, self.encoding.codec.upper()
        return self.error(UNDECODABLE, row, column, offset=offset, encoding=encoding)

    def _open(self) -> TextIO:
        errors = "strict" if self.encoding.broken_at is None else "replace"
        return io.TextIOWrapper(
            self.source.open(), encoding=self.encoding.codec, errors=errors, newline=""
        )


def _column_of(char: str, cells: list[str]) -> int | None:
    return next((column for column, cell in enumerate(cells, 1) if char in cell), None)


def _shown(cell: str) -> str:
    """Give the text that a spreadsheet shows for a formula which is nothing but a text."""
    found = _TEXT_FORMULA.fullmatch(cell)
    return found[1] if found else cell


class _TooLongError(Exception):
    """A record has outgrown its limit; where that is, the reader of records knows."""


class _Lines:
    """The lines of a text, watched for length, NUL and formulas without ever holding a long one."""

    def __init__(self, text: TextIO) -> None:
        self.hold_nul = self.hold_formulas = False
        self._readline = text.readline
        self._length = 0

    def begin_record(self) -> None:
        self._length, self.hold_formulas = 0, False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._readline(MAX_ROW_LENGTH + 1)
        if not line:
            raise StopIteration
        self._length += len(line)
        if self._length > MAX_ROW_LENGTH:
            raise _TooLongError
        if "\0" in line:
            self.hold_nul = True
        if _FORMULA in line:
            self.hold_formulas = True
        return line
