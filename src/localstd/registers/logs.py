"""Logs (台账) read from files: of complaints and reports, of inspections.

They are read as registers are, and with one thing more: a column that holds who complained or
reported is known by its heading, and nothing in it is read. What cannot be read is told without
repeating what stands there, since it may be a row of persons.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import BinaryIO

from localstd._attrs import field, frozen
from localstd.audit.logs import LogField, LogKind, LogRow, identity_headings
from localstd.audit.logs.identities import tells_who
from localstd.registers.aside import LogSieve
from localstd.registers.errors import RegisterError
from localstd.registers.faults import HEADING_NOT_FOUND, IDENTITY_MAPPED, NO_LOG_COLUMN
from localstd.registers.further import RegisterFormat
from localstd.registers.log_headings import LOGS
from localstd.registers.source import Source
from localstd.registers.table import FileForm, Table, open_table

__all__ = ["Log", "open_log"]

_NOTHING: Mapping[LogField, str] = MappingProxyType({})
_SHOWN = 3  # headings of a column that is missing


@frozen
class Log:
    r"""A log opened for reading; every iteration reads the file anew, row by row.

    ``identities`` are the headings of its columns that hold who complained or reported: no row has
    anything of them. Totals, signatures, repeated headers and headings of groups are given as well,
    and marked: see :class:`~localstd.audit.Aside`. What else is said of
    :class:`~localstd.registers.Register` holds here as well.

    >>> import io
    >>> text = "编号,类型,收到日期,投诉人姓名,备注\n34-7,投诉,2026-02-13,某人,\n"
    >>> log = open_log(io.BytesIO(text.encode()), LogKind.COMPLAINTS)
    >>> log.identities, log.unused
    (('投诉人姓名',), ('备注',))
    >>> [sorted(row.cells.values()) for row in log]
    [['2026-02-13', '34-7', '投诉']]
    """

    kind: LogKind
    _table: Table[LogField] = field(alias="table")

    @property
    def form(self) -> FileForm:
        """How the file is written."""
        return self._table.form

    @property
    def name(self) -> str:
        """The path as it was given, or the name of the stream."""
        return self._table.name

    @property
    def header(self) -> int:
        """The number of the row in which the headings stand."""
        return self._table.header.row

    @property
    def headings(self) -> Mapping[LogField, str]:
        """The heading that was found for each field that is read."""
        return self._table.headings

    @property
    def identities(self) -> tuple[str, ...]:
        """The headings of the columns that hold who complained or reported."""
        return identity_headings(self._table.unused, self.kind)

    @property
    def unused(self) -> tuple[str, ...]:
        """The other headings that stand for no field, or for one that another gives better."""
        return tuple(one for one in self._table.unused if not tells_who(one, self.kind))

    def __iter__(self) -> Iterator[LogRow]:
        pick, aside = self._table.picker(), LogSieve.of(self._table.header).aside
        for number, cells in self._table.data():
            yield LogRow(number=number, cells=MappingProxyType(pick(cells)), aside=aside(cells))


def open_log(  # noqa: PLR0913  what a file is opened by
    path: str | os.PathLike[str] | BinaryIO,
    kind: LogKind,
    *,
    mapping: Mapping[LogField, str] = _NOTHING,
    constants: Mapping[LogField, str] = _NOTHING,
    sheet: str | None = None,
    formats: Iterable[RegisterFormat] = (),
) -> Log:
    r"""Find out how a log is written and which of its columns hold which fields.

    The forms of files are those of :func:`~localstd.registers.open_register`, and so are the
    arguments. ``constants`` serve a log of one kind: ``{LogField.KIND: "投诉"}``.

    Raises:
        ExtraMissingError: if a workbook is to be read without the extra ``tables``.
        RegisterError: if the file cannot be opened, is empty, has no rows below its header, lacks
            the column of numbers or the one from which all runs, ``mapping`` names a heading that
            is not there or one of identities, or it is broken.

    >>> import io
    >>> text = "2026年台账\n批次,抽取日期\nB1,2026年3月2日\n"
    >>> log = open_log(io.BytesIO(text.encode("gb18030")), LogKind.INSPECTIONS)
    >>> [(row.number, row.cells[LogField.DRAWN]) for row in log]
    [(3, '2026年3月2日')]
    """
    source = Source.at(path)
    for wanted, heading in mapping.items():
        if tells_who(heading, kind):
            raise RegisterError(
                fault=IDENTITY_MAPPED,
                file=source.name,
                facts={"heading": heading, "field": wanted},
            )
    table = open_table(
        source, LOGS[kind], mapping=mapping, constants=constants, sheet=sheet, formats=formats
    )
    _refuse_absent(table, kind, mapping)
    table.require_rows()
    return Log(kind=kind, table=table)


def _refuse_absent(table: Table[LogField], kind: LogKind, mapping: Mapping[LogField, str]) -> None:
    """Refuse a log without what is needed, and show none of its cells: they may name persons."""
    header = table.header
    for wanted, heading in mapping.items():
        if wanted not in header.columns:
            raise table.text.error(HEADING_NOT_FOUND, field=wanted, heading=heading)
    needed = (one for one in header.needed if one not in table.constants)
    lacking = next((one for one in needed if one not in header.columns), None)
    if lacking is not None:
        known = "、".join(LOGS[kind].headings[lacking].split()[:_SHOWN])
        raise table.text.error(
            NO_LOG_COLUMN, header.row,
            field=lacking, zh=lacking.wording.zh, en=lacking.wording.en, known=known,
        )  # fmt: skip
