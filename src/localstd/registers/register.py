"""The register (登记册): a file whose rows are read as :class:`~localstd.audit.row.Row`."""

import os
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import BinaryIO

from localstd._attrs import field, frozen
from localstd.audit.row import Field, Row
from localstd.registers.aside import Sieve
from localstd.registers.faults import HEADING_ABSENT, IS_A_LOG, NO_NUMBER_COLUMN
from localstd.registers.further import RegisterFormat
from localstd.registers.headings import STANDARDS
from localstd.registers.log_headings import LOGS
from localstd.registers.source import Source
from localstd.registers.table import FileForm, Table, header_under, open_table

__all__ = ["Register", "open_register"]

_NOTHING: Mapping[Field, str] = MappingProxyType({})


@frozen
class Register:
    r"""A register opened for reading; every iteration reads the file anew, row by row.

    Iterating takes no memory that grows with the file. Blank rows are passed over; a row
    shorter than the header is filled with ``""``. A row's number is what a spreadsheet
    shows: blank rows and rows above the header count, line breaks inside a cell do not. Totals,
    signatures, repeated headers and headings of groups are given as well, and marked: see
    :class:`~localstd.audit.SetAside`.

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

    _table: Table[Field] = field(alias="table")

    @property
    def form(self) -> FileForm:
        """How the file is written."""
        return self._table.form

    @property
    def constants(self) -> Mapping[Field, str]:
        """What holds for every row, whatever a column says."""
        return self._table.constants

    @property
    def name(self) -> str:
        """The path as it was given, or the name of the stream."""
        return self._table.name

    @property
    def headings(self) -> Mapping[Field, str]:
        """The heading that was found for each field that is read."""
        return self._table.headings

    @property
    def unused(self) -> tuple[str, ...]:
        """The headings that stand for no field, or for one that another column gives better."""
        return self._table.unused

    @property
    def columns(self) -> Mapping[Field, int]:
        """The index (from 0) of the column that is read for each field; constants have none."""
        return self._table.columns

    def __iter__(self) -> Iterator[Row]:
        pick, aside = self._table.picker(), Sieve.of(self._table.header).aside
        for number, cells in self._table.data():
            yield Row(number=number, cells=MappingProxyType(pick(cells)), aside=aside(cells))


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
            number column or not the column that ``mapping`` names, is plainly a log and
            ``mapping`` says nothing else, or is broken (see there).

    >>> import io
    >>> text = "标准编号,实施日期\nDB34/T 3000-2018,2018-01-30\n"
    >>> register = open_register(io.BytesIO(text.encode("gb18030")))
    >>> register.form.encoding, dict(register.headings)[Field.IMPLEMENTED]
    ('gb18030', '实施日期')
    >>> [(row.number, row.cells[Field.NUMBER]) for row in register]
    [(2, 'DB34/T 3000-2018')]
    """
    source = Source.at(path)
    table = open_table(
        source, STANDARDS, mapping=mapping, constants=constants, sheet=sheet, formats=formats
    )
    if not mapping:
        _refuse_log(table)
    _refuse_absent(table, mapping)
    table.require_rows()
    return Register(table=table)


def _refuse_log(table: Table[Field]) -> None:
    """Refuse what is plainly a log: it would be found wrong row by row, and it names persons."""
    for kind, vocabulary in LOGS.items():
        header = header_under(table.text, vocabulary, {})
        if header is None or header.lacking is not None:
            continue
        if len(header.columns) > len(table.header.columns):
            zh, en = kind.wording.zh, kind.wording.en
            raise table.text.error(IS_A_LOG, header.row, kind=kind, zh=zh, en=en)


def _refuse_absent(table: Table[Field], mapping: Mapping[Field, str]) -> None:
    header = table.header
    for wanted, heading in mapping.items():
        if wanted not in header.columns:
            raise table.text.error(
                HEADING_ABSENT, field=wanted, heading=heading, headings=header.shown
            )
    if header.lacking is not None:
        raise table.text.error(NO_NUMBER_COLUMN, header.row, headings=header.shown)
