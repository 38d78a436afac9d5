"""Lists of citations (引用清单) read from files: which text cites which standard, one row each.

Several standards in one cell are as many citations. A row that cannot be read is refused by its
number and column, and the others are read all the same.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, BinaryIO, TypeAlias

from localstd._attrs import field, frozen
from localstd.calendar import DateError, PartialDate
from localstd.legible import shown
from localstd.numbers import (
    SCHEMES,
    NumberError,
    NumberingScheme,
    StandardNumber,
    parse_cell,
    says_nothing,
)
from localstd.registers.errors import RegisterError
from localstd.registers.faults import NO_CITATION_COLUMN, NOT_ACCEPTED
from localstd.registers.source import Source
from localstd.registers.table import Table, open_table
from localstd.registers.vocabulary import Vocabulary
from localstd.supervision.implementation import CitedIn, StandardCitation
from localstd.wording import Wording

__all__ = ["CitationList", "read_citations"]


class _Field(StrEnum):
    TEXT = "text"
    KIND = "kind"
    OWNER = "owner"
    NUMBER = "number"
    AT = "at"
    CLAUSE = "clause"
    SINCE = "since"
    UNTIL = "until"
    OWN_NUMBER = "own_number"


#: How a cell of each field is read, and what it may hold.
_Readers: TypeAlias = Mapping[_Field, tuple[Callable[[str], object], Wording]]

_CITATIONS = Vocabulary(
    headings={
        _Field.TEXT: "引用文件 文件名称 文件 citing_text text document",
        _Field.KIND: "文件种类 文件类型 引用种类 kind text_kind",
        _Field.OWNER: "主管部门 文件主管部门 责任单位 owner",
        _Field.NUMBER: "所引标准 被引标准 标准编号 引用标准 standard number cited",
        _Field.AT: "引用位置 引用处 at place_in_text",
        _Field.CLAUSE: "所引条款 标准条款 clause",
        _Field.SINCE: "引用起始日 施行日期 since from",
        _Field.UNTIL: "引用终止日 失效日期 until",
        _Field.OWN_NUMBER: "文件编号 自身标准编号 own_number",
    },
    needed=(_Field.TEXT, _Field.KIND, _Field.OWNER, _Field.NUMBER),
)
_DAY = Wording("日期，如2024-05-01", "a date such as 2024-05-01")
_NUMBER = Wording("标准编号，如DB34/T 1-2020", "a standard's number such as DB34/T 1-2020")
_WORD = Wording("文字", "a text")
_KIND = Wording(
    f"以下之一：{'、'.join(one.wording.zh for one in CitedIn)}", f"one of: {', '.join(CitedIn)}"
)


@frozen
class CitationList:
    r"""What was read of a list of citations, and what of it was refused, each with row and column.

    >>> import io
    >>> head = "引用文件,文件种类,主管部门,所引标准"
    >>> table = f"{head}\n办法,法规规章,市局,DB34/T 1-2020\n规划,诗,市局,GB 1\n"
    >>> read = read_citations(io.BytesIO(table.encode()))
    >>> [str(one.number) for one in read.citations], [(no.row, no.column) for no in read.refused]
    (['DB34/T 1-2020'], [(3, 2)])
    """

    name: str
    citations: tuple[StandardCitation, ...] = field(converter=tuple)
    refused: tuple[RegisterError, ...] = field(default=(), converter=tuple)


def read_citations(
    path: str | os.PathLike[str] | BinaryIO,
    *,
    sheet: str | None = None,
    schemes: tuple[NumberingScheme, ...] = SCHEMES,
) -> CitationList:
    r"""Read a list of citations: CSV, TSV, xlsx, xls or ods; what it is is told by its content.

    Needed are the columns 引用文件, 文件种类, 主管部门 and 所引标准 (``text``, ``kind``, ``owner``,
    ``number``); there may be 引用位置 (``at``), 所引条款 (``clause``), 引用起始日 (``since``),
    引用终止日 (``until``) and, where the text is a standard itself, 文件编号 (``own_number``).

    Raises:
        ExtraMissingError: if a workbook is to be read without the extra ``tables``.
        RegisterError: if the file cannot be read, or lacks a column that is needed.

    >>> import io
    >>> table = "text,kind,owner,number\nrule,law,city,DB34/T 1-2020、GB/T 2\n"
    >>> read = read_citations(io.BytesIO(table.encode()))
    >>> [(str(one.number), one.is_dated) for one in read.citations]
    [('DB34/T 1-2020', True), ('GB/T 2', False)]
    """
    source = Source.at(path)
    table = open_table(source, _CITATIONS, mapping={}, constants={}, sheet=sheet)
    lacking = table.header.lacking
    if lacking is not None:
        wanted = _CITATIONS.headings[lacking].split()[0]
        raise table.text.error(
            NO_CITATION_COLUMN, table.header.row,
            wanted=wanted, key=lacking.value, headings=table.header.shown,
        )  # fmt: skip
    table.require_rows()
    readers = _readers(schemes)
    citations: list[StandardCitation] = []
    refused: list[RegisterError] = []
    for row, cells in table:
        try:
            citations += _cited(_told(table, row, cells, readers))
        except RegisterError as problem:
            refused.append(problem)
    return CitationList(name=table.name, citations=tuple(citations), refused=tuple(refused))


def _told(
    table: Table[_Field], row: int, cells: Mapping[_Field, str], readers: _Readers
) -> dict[_Field, Any]:
    told: dict[_Field, Any] = {}
    for one, cell in cells.items():
        read, accepts = readers[one]
        found = _read(read, cell)
        if found is None:
            raise table.text.error(
                NOT_ACCEPTED, row, table.columns[one] + 1, field=table.headings[one],
                key=one.value, value=shown(cell), accepts_zh=accepts.zh, accepts_en=accepts.en,
            )  # fmt: skip
        told[one] = found[0]
    return told


def _read(read: Callable[[str], object], cell: str) -> tuple[object] | None:
    try:
        return (read(cell),)
    except (DateError, NumberError, ValueError):
        return None


def _cited(told: Mapping[_Field, Any]) -> Iterator[StandardCitation]:
    own = told.get(_Field.OWN_NUMBER) or (None,)
    for number in told[_Field.NUMBER]:
        yield StandardCitation(
            text=told[_Field.TEXT],
            kind=told[_Field.KIND],
            owner=told[_Field.OWNER],
            number=number,
            at=told.get(_Field.AT, ""),
            clause=told.get(_Field.CLAUSE, ""),
            since=told.get(_Field.SINCE),
            until=told.get(_Field.UNTIL),
            own_number=own[0],
        )


def _text(cell: str) -> str:
    if says_nothing(cell):
        raise ValueError
    return cell.strip()


def _maybe(cell: str) -> str:
    return "" if says_nothing(cell) else cell.strip()


def _day(cell: str) -> PartialDate | None:
    return None if says_nothing(cell) else PartialDate.parse(cell)


def _kind(cell: str) -> CitedIn:
    found = CitedIn.of(cell.strip())
    if found is None:
        raise ValueError
    return found


def _readers(schemes: tuple[NumberingScheme, ...]) -> _Readers:
    def numbers(cell: str) -> tuple[StandardNumber, ...]:
        return parse_cell(cell, schemes=schemes)

    def some(cell: str) -> tuple[StandardNumber, ...]:
        found = numbers(cell)
        if not found:
            raise ValueError
        return found

    return {
        _Field.TEXT: (_text, _WORD),
        _Field.KIND: (_kind, _KIND),
        _Field.OWNER: (_text, _WORD),
        _Field.NUMBER: (some, _NUMBER),
        _Field.AT: (_maybe, _WORD),
        _Field.CLAUSE: (_maybe, _WORD),
        _Field.SINCE: (_day, _DAY),
        _Field.UNTIL: (_day, _DAY),
        _Field.OWN_NUMBER: (numbers, _NUMBER),
    }
