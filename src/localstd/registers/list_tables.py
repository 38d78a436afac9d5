"""Tables of which lists of draws are made (名单表格), and of those who fell out."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final

from localstd._attrs import frozen, mapping_field
from localstd.registers.errors import Fault, RegisterError
from localstd.registers.faults import NO_LIST_COLUMN
from localstd.registers.source import Source
from localstd.registers.table import Table, open_table
from localstd.registers.vocabulary import Vocabulary

__all__ = [
    "INSPECTORS",
    "RECUSALS",
    "SUBSTITUTIONS",
    "TARGETS",
    "ListField",
    "ListRow",
    "ListTable",
    "open_list_table",
]


class ListField(StrEnum):
    """What a column of such a table can hold."""

    ID = "id"
    ENTERPRISE = "enterprise"
    STRATUM = "stratum"
    WEIGHT = "weight"
    CLASS = "class"
    CREDIT = "credit"
    FINDINGS = "findings"
    TARGET = "target"
    INSPECTOR = "inspector"
    REASON = "reason"
    ON = "on"


_ENTERPRISE: Final = "企业 企业名称 企业编号 统一社会信用代码 enterprise"
_INSPECTOR: Final = "检查人员 检查人员编号 人员编号 执法检查人员 执法人员 inspector"
_TARGET: Final = "对象编号 对象 抽查对象 检查对象 target target_id"

TARGETS: Final = Vocabulary(
    headings={
        ListField.ID: f"编号 id {_TARGET}",
        ListField.ENTERPRISE: _ENTERPRISE,
        ListField.STRATUM: "层 分层 抽查分层 stratum",
        ListField.WEIGHT: "权重 weight",
        ListField.CLASS: "监管类别 类别 class",
        ListField.CREDIT: "信用等级 信用 credit",
        ListField.FINDINGS: "既往问题数 既往问题 findings earlier_findings",
    },
    needed=(ListField.ID,),
)
INSPECTORS: Final = Vocabulary(
    headings={ListField.ID: f"{_INSPECTOR} 编号 id"}, needed=(ListField.ID,)
)
RECUSALS: Final = Vocabulary(
    headings={
        ListField.INSPECTOR: _INSPECTOR,
        ListField.ENTERPRISE: _ENTERPRISE,
        ListField.REASON: "理由 回避理由 reason",
    },
    needed=(ListField.INSPECTOR, ListField.ENTERPRISE),
)
SUBSTITUTIONS: Final = Vocabulary(
    headings={
        ListField.TARGET: f"{_TARGET} 编号 id",
        ListField.INSPECTOR: _INSPECTOR,
        ListField.REASON: "理由 递补理由 reason",
        ListField.ON: "日期 递补日期 on date",
    },
    needed=(ListField.TARGET, ListField.REASON, ListField.ON),
)


@frozen
class ListRow:
    """A row of such a table: its number in the file, and its cells."""

    number: int
    cells: Mapping[ListField, str] = mapping_field()


@frozen
class ListTable:
    """A table opened, of which the columns that it needs are there."""

    table: Table[ListField]
    vocabulary: Vocabulary[ListField]

    def rows(self) -> Iterator[ListRow]:
        """Give its rows, as the cells stand."""
        for number, cells in self.table:
            yield ListRow(number=number, cells=cells)

    def has(self, field: ListField) -> bool:
        """Tell whether there is a column for a field."""
        return field in self.table.columns

    def require(self, *fields: ListField) -> None:
        """Refuse a table that lacks the column of a field.

        Raises:
            RegisterError: if one is missing.
        """
        header = self.table.header
        for field in fields:
            if not self.has(field):
                wanted, seen = self._heading(field), header.shown
                raise self.table.text.error(
                    NO_LIST_COLUMN, header.row, wanted=wanted, key=field.value, headings=seen
                )

    def error(self, fault: Fault, row: int, field: ListField, **facts: object) -> RegisterError:
        """Make an error about a field of a row."""
        at, heading = self.table.columns.get(field), self._heading(field)
        column = None if at is None else at + 1
        return self.table.text.error(fault, row, column, field=heading, key=field.value, **facts)

    def _heading(self, field: ListField) -> str:
        return self.vocabulary.headings[field].split()[0]


def open_list_table(path: Path | BinaryIO, vocabulary: Vocabulary[ListField]) -> ListTable:
    """Open a table: CSV, TSV, xlsx, xls or ods, whatever it is called.

    Raises:
        ExtraMissingError: if a workbook is to be read without the extra ``tables``.
        RegisterError: if it cannot be read, is empty, or lacks a column that is needed.
    """
    table = open_table(Source.at(path), vocabulary, mapping={}, constants={}, sheet=None)
    opened = ListTable(table=table, vocabulary=vocabulary)
    opened.require(*vocabulary.needed)
    return opened
