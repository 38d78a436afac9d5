"""The register (登记册): a file whose rows are read as :class:`~localstd.audit.row.Row`."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from operator import itemgetter
from types import MappingProxyType
from typing import BinaryIO

from localstd._attrs import field, frozen, mapping_field
from localstd.audit.row import Field, Row
from localstd.registers.delimited import DELIMITERS, Delimited
from localstd.registers.encoding import find_encoding
from localstd.registers.errors import RegisterError
from localstd.registers.faults import (
    CELLS_BEYOND_HEADER,
    EMPTY,
    HEADING_ABSENT,
    NO_NUMBER_COLUMN,
    NO_ROWS,
    NO_WORKBOOK,
    TOO_MANY_COLUMNS,
)
from localstd.registers.further import RegisterFormat, format_of, open_further
from localstd.registers.header import HEADER_WITHIN, MAX_COLUMNS, Header, find_header
from localstd.registers.kind import TEXT, kind_of
from localstd.registers.source import Source
from localstd.registers.workbook import open_sheet

__all__ = ["FileForm", "Register", "open_register"]

_NOTHING: Mapping[Field, str] = MappingProxyType({})


@frozen
class FileForm:
    r"""How the file is written: ``"text"``, ``"xlsx"``, ``"xls"`` or ``"ods"``, and its details.

    Of a further format ``kind`` is its name. ``encoding`` and ``delimiter`` are those of a text,
    ``sheet`` is that of a workbook.

    >>> import io
    >>> text = "标准编号;实施日期\nDB34/T 3000-2018;2018-01-30\n"
    >>> open_register(io.BytesIO(text.encode())).form
    FileForm(kind='text', encoding='utf-8', delimiter=';', sheet=None)
    """

    kind: str
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None


@frozen
class Register:
    r"""A register opened for reading; every iteration reads the file anew, row by row.

    Iterating takes no memory that grows with the file. Blank rows are passed over; a row
    shorter than the header is filled with ``""``. A row's number is what a spreadsheet
    shows: blank rows and rows above the header count, line breaks inside a cell do not.

    Iterating raises :class:`~localstd.registers.errors.RegisterError` at the first row that
    cannot be read; the rows before it have then been given.

    >>> import io
    >>> text = "标准编号,标准名称,备注\nDB34/T 3000-2018,茶叶,\n"
    >>> register = open_register(io.BytesIO(text.encode()), constants={Field.FILED: "2026-07"})
    >>> register.columns, register.unused
    ({<Field.NUMBER: 'number'>: 0, <Field.TITLE: 'title'>: 1}, ('备注',))
    >>> [row.cells[Field.FILED] for row in register]
    ['2026-07']
    """

    form: FileForm
    _header: Header = field(alias="header", repr=False)
    constants: Mapping[Field, str] = mapping_field()
    _table: Delimited = field(alias="table", repr=False)

    @property
    def name(self) -> str:
        """The path as it was given, or the name of the stream."""
        return self._table.source.name

    @property
    def headings(self) -> Mapping[Field, str]:
        """The heading that was found for each field that is read."""
        return {field: self._header.cells[place].strip() for field, place in self.columns.items()}

    @property
    def unused(self) -> tuple[str, ...]:
        """The headings that stand for no field, or for one that another column gives better."""
        used = set(self.columns.values())
        cells = enumerate(self._header.cells)
        return tuple(cell.strip() for place, cell in cells if place not in used and cell.strip())

    @property
    def columns(self) -> Mapping[Field, int]:
        """The index (from 0) of the column that is read for each field; constants have none."""
        found = self._header.columns.items()
        return {field: place for field, place in found if field not in self.constants}

    def __iter__(self) -> Iterator[Row]:
        pick, constants = _picker(self.columns), dict(self.constants)
        for number, cells in self._data():
            yield Row(number=number, cells=MappingProxyType(pick(cells) | constants))

    def _data(self) -> Iterator[tuple[int, list[str]]]:
        """Give the rows below the header that are not blank, each as wide as the header."""
        width = len(self._header.cells)
        for number, cells in islice(self._table.records(), self._header.row, None):
            if len(cells) > width:
                self._refuse_beyond(number, cells)
            if any(cells) and not "".join(cells).isspace():
                yield number, cells + [""] * (width - len(cells))

    def _refuse_beyond(self, number: int, cells: list[str]) -> None:
        width = len(self._header.cells)
        if any(cell.strip() for cell in cells[width:]):
            raise self._table.error(
                CELLS_BEYOND_HEADER, number, width + 1, count=len(cells), width=width
            )


def open_register(
    path: str | os.PathLike[str] | BinaryIO,
    *,
    mapping: Mapping[Field, str] = _NOTHING,
    constants: Mapping[Field, str] = _NOTHING,
    sheet: str | None = None,
    formats: Iterable[RegisterFormat] = (),
) -> Register:
    r"""Find out how a file is written and which of its columns hold which fields.

    Text may be in UTF-8, UTF-16 or GB18030, with comma, tab, semicolon or bar; the header
    stands within the first 20 rows. ``mapping`` names the heading of a field that is not
    found by itself; ``constants`` are values that hold for every row, whatever a column says
    (a bulletin's month as filing date: ``{Field.FILED: "2026-07"}``). A stream such as
    ``sys.stdin.buffer`` is copied to a temporary file first. ``formats`` are asked before the
    forms that are read anyhow.

    Raises:
        ExtraMissingError: if a workbook is to be read without the extra ``tables``.
        RegisterError: if the file cannot be opened, is empty, has no rows below its header, no
            number column or not the column that ``mapping`` names, or is broken (see there).

    >>> import io
    >>> text = "标准编号,实施日期\nDB34/T 3000-2018,2018-01-30\n"
    >>> register = open_register(io.BytesIO(text.encode("gb18030")))
    >>> register.form.encoding, dict(register.headings)[Field.IMPLEMENTED]
    ('gb18030', '实施日期')
    >>> [(row.number, row.cells[Field.NUMBER]) for row in register]
    [(2, 'DB34/T 3000-2018')]
    """
    source = Source.at(path)
    form, table = _opened(source, mapping, sheet, formats)
    header = _header_of(table, mapping)
    register = Register(form=form, header=header, constants=constants, table=table)
    if next(iter(register), None) is None:
        raise table.error(NO_ROWS, header.row)
    return register


def _opened(
    source: Source,
    mapping: Mapping[Field, str],
    sheet: str | None,
    formats: Iterable[RegisterFormat],
) -> tuple[FileForm, Delimited]:
    further = format_of(source, formats)
    kind = further.name if further is not None else kind_of(source)
    if further is None and kind != TEXT:
        found = open_sheet(source, kind, sheet)
        return FileForm(kind=kind, sheet=found.name), found.table
    if sheet is not None:
        raise RegisterError(fault=NO_WORKBOOK, file=source.name, facts={"sheet": sheet})
    if further is not None:
        return FileForm(kind=kind), open_further(source, further)
    table = _delimited(source, mapping)
    return FileForm(kind=kind, encoding=table.encoding.codec, delimiter=table.delimiter), table


def _delimited(source: Source, mapping: Mapping[Field, str]) -> Delimited:
    """Choose the delimiter under which the header names most fields."""
    encoding = find_encoding(source)
    tables = [Delimited(source=source, encoding=encoding, delimiter=sign) for sign in DELIMITERS]
    if encoding.broken_at is not None:
        raise tables[0].undecodable()
    return max(tables, key=lambda table: _fit(table, mapping))


def _fit(table: Delimited, mapping: Mapping[Field, str]) -> tuple[bool, int, int]:
    header = find_header(_sample(table), mapping)
    return header.fit if header else (False, 0, 0)


def _sample(table: Delimited) -> Iterator[tuple[int, list[str]]]:
    """Give the rows that may be the header, as far as they can be read."""
    with suppress(RegisterError):
        yield from islice(table.records(), HEADER_WITHIN)


def _header_of(table: Delimited, mapping: Mapping[Field, str]) -> Header:
    """Find the header, and refuse a table whose header does not name what is needed."""
    header = find_header(_sample(table), mapping)
    if header is None or Field.NUMBER not in header.columns:
        deque(islice(table.records(), HEADER_WITHIN), maxlen=0)  # the reason may lie in the text
    if header is None:
        raise table.error(EMPTY)
    if len(header.cells) > MAX_COLUMNS:
        raise table.error(TOO_MANY_COLUMNS, header.row, limit=MAX_COLUMNS)
    _refuse_absent(table, header, mapping)
    return header


def _refuse_absent(table: Delimited, header: Header, mapping: Mapping[Field, str]) -> None:
    seen = header.shown
    for wanted, heading in mapping.items():
        if wanted not in header.columns:
            raise table.error(HEADING_ABSENT, field=wanted, heading=heading, headings=seen)
    if Field.NUMBER not in header.columns:
        raise table.error(NO_NUMBER_COLUMN, header.row, headings=seen)


def _picker(columns: Mapping[Field, int]) -> Callable[[list[str]], dict[Field, str]]:
    """Make the function that takes a row's cells by field; it runs once for each row."""
    fields, places = tuple(columns), tuple(columns.values())
    if len(places) == 1:
        return lambda cells: {fields[0]: cells[places[0]]}
    pick = itemgetter(*places)
    return lambda cells: dict(zip(fields, pick(cells), strict=True))
