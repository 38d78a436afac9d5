"""A table (表格) opened: its form found out, its header chosen, its rows read by field.

Registers of standards, declarations and logs are read here alike; what their fields are, a
:class:`~localstd.registers.vocabulary.Vocabulary` says.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from operator import itemgetter
from typing import Generic

from localstd._attrs import field, frozen, mapping_field
from localstd.registers.delimited import DELIMITERS, Delimited
from localstd.registers.encoding import find_encoding
from localstd.registers.errors import RegisterError
from localstd.registers.faults import (
    CELLS_BEYOND_HEADER,
    EMPTY,
    NO_ROWS,
    NO_WORKBOOK,
    TOO_MANY_COLUMNS,
)
from localstd.registers.further import RegisterFormat, format_of, open_further
from localstd.registers.header import HEADER_WITHIN, MAX_COLUMNS, Header, find_header
from localstd.registers.kind import TEXT, kind_of
from localstd.registers.source import Source
from localstd.registers.vocabulary import F, Vocabulary
from localstd.registers.workbook import Sheet, open_sheet

__all__ = ["FileForm", "Table", "header_under", "open_table"]

_SHEETS_TRIED = 10  # besides the first: a cover, notes, one a year


@frozen
class FileForm:
    r"""How the file is written: ``"text"``, ``"xlsx"``, ``"xls"`` or ``"ods"``, and its details.

    Of a further format ``kind`` is its name. ``encoding`` and ``delimiter`` are those of a text,
    ``sheet`` is that of a workbook; ``unread_sheets`` are the others that hold anything.

    >>> import io
    >>> from localstd.registers import open_register
    >>> text = "标准编号;实施日期\nDB34/T 3000-2018;2018-01-30\n"
    >>> open_register(io.BytesIO(text.encode())).form
    FileForm(kind='text', encoding='utf-8', delimiter=';', sheet=None)
    """

    kind: str
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    unread_sheets: tuple[str, ...] = field(default=(), repr=False)


@frozen
class Table(Generic[F]):
    """A table whose header is known; every iteration reads the file anew, row by row.

    Iterating gives the number of each row, as a spreadsheet shows it, and its cells by field.
    ``constants`` hold for every row, whatever a column says.
    """

    form: FileForm
    header: Header[F] = field(repr=False)
    constants: Mapping[F, str] = mapping_field()
    text: Delimited = field(repr=False)

    @property
    def name(self) -> str:
        """The path as it was given, or the name of the stream."""
        return self.text.source.name

    @property
    def columns(self) -> Mapping[F, int]:
        """The index (from 0) of the column that is read for each field; constants have none."""
        found = self.header.columns.items()
        return {field: place for field, place in found if field not in self.constants}

    @property
    def headings(self) -> Mapping[F, str]:
        """The heading that was found for each field that is read."""
        return {field: self.header.cells[place].strip() for field, place in self.columns.items()}

    @property
    def unused(self) -> tuple[str, ...]:
        """The headings that stand for no field, or for one that another column gives better."""
        used = set(self.columns.values())
        cells = enumerate(self.header.cells)
        return tuple(cell.strip() for place, cell in cells if place not in used and cell.strip())

    def require_rows(self) -> None:
        """Refuse a table without rows.

        Raises:
            RegisterError: if there is nothing below the header, or the first row is broken.
        """
        if next(iter(self), None) is None:
            raise self.text.error(NO_ROWS, self.header.row)

    def __iter__(self) -> Iterator[tuple[int, dict[F, str]]]:
        pick = self.picker()
        for number, cells in self.data():
            yield number, pick(cells)

    def picker(self) -> Callable[[list[str]], dict[F, str]]:
        """Give the function that takes the cells of a row by field, and adds the constants."""
        pick, constants = _picker(self.columns), dict(self.constants)
        return (lambda cells: pick(cells) | constants) if constants else pick

    def data(self) -> Iterator[tuple[int, list[str]]]:
        """Give the rows below the header that are not blank, each as wide as the header."""
        width = len(self.header.cells)
        for number, cells in islice(self.text.records(), self.header.row, None):
            if len(cells) > width:
                self._refuse_beyond(number, cells)
            if any(cells) and not "".join(cells).isspace():
                yield number, cells + [""] * (width - len(cells))

    def _refuse_beyond(self, number: int, cells: list[str]) -> None:
        width = len(self.header.cells)
        if any(cell.strip() for cell in cells[width:]):
            raise self.text.error(
                CELLS_BEYOND_HEADER, number, width + 1, count=len(cells), width=width
            )


def open_table(  # noqa: PLR0913  what a table is opened by
    source: Source,
    vocabulary: Vocabulary[F],
    *,
    mapping: Mapping[F, str],
    constants: Mapping[F, str],
    sheet: str | None,
    formats: Iterable[RegisterFormat] = (),
) -> Table[F]:
    """Find out how a file is written and which of its columns hold which fields.

    The header may lack what is needed: the caller says so in words of his own.

    Raises:
        ExtraMissingError: if a workbook is to be read without the extra ``tables``.
        RegisterError: if the file cannot be opened, is empty, or is broken where its header may be.
    """
    form, text = _opened(source, vocabulary, mapping, sheet, formats)
    header = _header_of(text, vocabulary, mapping)
    return Table(form=form, header=header, constants=constants, text=text)


def _opened(
    source: Source,
    vocabulary: Vocabulary[F],
    mapping: Mapping[F, str],
    sheet: str | None,
    formats: Iterable[RegisterFormat],
) -> tuple[FileForm, Delimited]:
    further = format_of(source, formats)
    kind = further.name if further is not None else kind_of(source)
    if further is None and kind != TEXT:
        found = _sheet_of(source, kind, sheet, lambda text: _fit(text, vocabulary, mapping)[0])
        form = FileForm(kind=kind, sheet=found.name, unread_sheets=found.others)
        return form, found.table
    if sheet is not None:
        raise RegisterError(fault=NO_WORKBOOK, file=source.name, facts={"sheet": sheet})
    if further is not None:
        return FileForm(kind=kind), open_further(source, further)
    text = _delimited(source, vocabulary, mapping)
    return FileForm(kind=kind, encoding=text.encoding.codec, delimiter=text.delimiter), text


def _sheet_of(
    source: Source, kind: str, wanted: str | None, fits: Callable[[Delimited], bool]
) -> Sheet:
    """Open the sheet of that name; without one the first with a fitting header, else the first."""
    first = open_sheet(source, kind, wanted)
    if fits(first.table):
        return first
    for name in first.others[:_SHEETS_TRIED]:
        other = open_sheet(source, kind, name)
        if fits(other.table):
            rest = (first.name, *(one for one in first.others if one != name))
            return Sheet(name, other.table, rest)
    return first


def _delimited(source: Source, vocabulary: Vocabulary[F], mapping: Mapping[F, str]) -> Delimited:
    """Choose the delimiter under which the header names most fields."""
    encoding = find_encoding(source)
    texts = [Delimited(source=source, encoding=encoding, delimiter=sign) for sign in DELIMITERS]
    if encoding.broken_at is not None:
        raise texts[0].undecodable()
    return max(texts, key=lambda text: _fit(text, vocabulary, mapping))


def _fit(
    text: Delimited, vocabulary: Vocabulary[F], mapping: Mapping[F, str]
) -> tuple[bool, int, int, int]:
    header = header_under(text, vocabulary, mapping)
    return header.fit if header else (False, 0, 0, 0)


def header_under(
    text: Delimited, vocabulary: Vocabulary[F], mapping: Mapping[F, str]
) -> Header[F] | None:
    """Find the header by a vocabulary, as far as the first rows can be read."""
    return find_header(_sample(text), vocabulary, mapping)


def _sample(text: Delimited) -> Iterator[tuple[int, list[str]]]:
    """Give the rows that may be the header, as far as they can be read."""
    with suppress(RegisterError):
        yield from islice(text.records(), HEADER_WITHIN)


def _header_of(text: Delimited, vocabulary: Vocabulary[F], mapping: Mapping[F, str]) -> Header[F]:
    """Find the header, and refuse a table that has none, or one that is far too wide."""
    header = header_under(text, vocabulary, mapping)
    if header is None or header.lacking is not None:
        deque(islice(text.records(), HEADER_WITHIN), maxlen=0)  # the reason may lie in the text
    if header is None:
        raise text.error(EMPTY)
    if len(header.cells) > MAX_COLUMNS:
        raise text.error(TOO_MANY_COLUMNS, header.row, limit=MAX_COLUMNS)
    return header


def _picker(columns: Mapping[F, int]) -> Callable[[list[str]], dict[F, str]]:
    """Make the function that takes a row's cells by field; it runs once for each row."""
    fields, places = tuple(columns), tuple(columns.values())
    if len(places) == 1:
        return lambda cells: {fields[0]: cells[places[0]]}
    pick = itemgetter(*places)
    return lambda cells: dict(zip(fields, pick(cells), strict=True))
