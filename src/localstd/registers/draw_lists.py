"""Lists of draws read from files (抽取名单读取): targets, inspectors, recusals, who fell out.

Each is a table with headings in Chinese or English. Every row that cannot be drawn from is named
with its file, row, column and value, all of them at once.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, Final

from localstd._attrs import error
from localstd.calendar import DateError, PartialDate
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.registers.document import read_text
from localstd.registers.errors import RegisterError
from localstd.registers.faults import (
    NO_LIST_TEXT,
    NOT_IN_LIST,
    UNSOUND_LIST_TEXT,
    WEIGHTED_TWICE,
)
from localstd.registers.list_tables import (
    INSPECTORS,
    RECUSALS,
    SUBSTITUTIONS,
    TARGETS,
    ListRow,
    ListTable,
    open_list_table,
)
from localstd.registers.list_tables import ListField as F
from localstd.registers.source import Source
from localstd.supervision.draw import (
    DrawList,
    DrawListError,
    Inspector,
    ListProblem,
    Recusal,
    Substitution,
    Target,
    WeightTable,
    WeightTableError,
)
from localstd.wording import Wording

__all__ = ["ListFilesError", "read_draw_list", "read_list_text", "read_substitutions"]

_SHOWN: Final = 20
_PARTS: Final = MappingProxyType({"T": 5, "I": 2, "R": 3})
_LEAST: Final = (
    Wording("应为0以上的整数", "give a whole number, 0 or more"),
    Wording("应为1以上的整数", "give a whole number, 1 or more"),
)
_DAY = Wording("应为完整的日期，如2026-03-20", "give a whole date such as 2026-03-20")


@error
class ListFilesError(LocalstdError):
    r"""Several rows of a list's files cannot be drawn from; every place is told at once.

    >>> import io
    >>> targets = io.BytesIO("编号,权重\ne-1,0\ne-1,x\n".encode())
    >>> try:
    ...     read_draw_list(targets, io.BytesIO("检查人员\nli\n".encode()))
    ... except ListFilesError as refusal:
    ...     print([(one.row, one.column) for one in refusal.problems])
    [(2, 2), (3, 1), (3, 2)]
    """

    problems: tuple[RegisterError, ...]

    @property
    def wording(self) -> Wording:
        """Tell each problem on a line of its own; of many the first ones, and how many."""
        told = [one.wording for one in self.problems[:_SHOWN]]
        more = len(self.problems) - _SHOWN
        told += [Wording(f"……另有{more}处", f"… and {more} more")] if more > 0 else []
        return Wording("\n".join(one.zh for one in told), "\n".join(one.en for one in told))


def read_draw_list(
    targets: Path | BinaryIO,
    inspectors: Path | BinaryIO,
    *,
    recusals: Path | BinaryIO | None = None,
    weights: WeightTable | None = None,
) -> DrawList:
    r"""Read a list from its tables. With a table of weights, weights are made of what rows tell.

    Raises:
        ExtraMissingError: if a workbook is to be read without the extra ``tables``.
        ListFilesError: if several rows cannot be drawn from.
        RegisterError: if one cannot, or a file cannot be read.

    >>> import io
    >>> targets = io.BytesIO("编号,层,权重\ne-1,茶叶,3\ne-2,茶叶,1\n".encode())
    >>> inspectors = io.BytesIO("检查人员\nli\nwu\n".encode())
    >>> read_draw_list(targets, inspectors).strata
    {'茶叶': 2}
    """
    tables = {
        "target": open_list_table(targets, TARGETS),
        "inspector": open_list_table(inspectors, INSPECTORS),
    }
    if recusals is not None:
        tables["recusal"] = open_list_table(recusals, RECUSALS)
    _require(tables["target"], weights)
    rows = {name: list(table.rows()) for name, table in tables.items()}
    found: list[RegisterError] = []
    made = tuple(_targets(tables["target"], rows["target"], weights, found))
    try:
        whole = DrawList(
            targets=made,
            inspectors=tuple(Inspector(id=one.cells[F.ID]) for one in rows["inspector"]),
            recusals=tuple(map(_recusal, rows.get("recusal", ()))),
        )
    except DrawListError as refused:
        found += (_placed(tables, rows, one) for one in refused.problems)
        raise _several(found) from refused
    if found:
        raise _several(found)
    return whole


def read_list_text(path: Path | BinaryIO) -> DrawList:
    r"""Read a list from the text that was published of it, whose hash is that of the list.

    Raises:
        ListFilesError: if several of its lines cannot be drawn from.
        RegisterError: if one cannot, it cannot be read, or a line is none of a list.

    >>> import io
    >>> read_list_text(io.BytesIO(b"I\tli\nT\te-1\te-1\tall\t3\n")).targets[0].weight
    3
    """
    source = Source.at(path)
    text = read_text(source.path)
    lines = [line.split("\t") for line in text.removesuffix("\n").split("\n")]
    for row, (kind, *parts) in enumerate(lines, 1):
        is_weighed = kind != "T" or _is_number(parts[-1] if parts else "")
        if _PARTS.get(kind) != 1 + len(parts) or not is_weighed:
            raise RegisterError(fault=NO_LIST_TEXT, file=source.name, row=row)
    try:
        whole = _whole_list(lines)
    except DrawListError as refused:
        raise _several(_in_text(source, lines, one) for one in refused.problems) from refused
    if whole.list_text != text:  # such as lines in another order
        raise RegisterError(fault=NO_LIST_TEXT, file=source.name)
    return whole


def read_substitutions(path: Path | BinaryIO) -> tuple[Substitution, ...]:
    r"""Read who fell out, in the order of the rows.

    Raises:
        ListFilesError: if several rows cannot be read.
        RegisterError: if one cannot, or the file cannot be read.

    >>> import io
    >>> table = "对象,检查人员,理由,日期\ne-1,,已注销,2026-03-20\n"
    >>> read_substitutions(io.BytesIO(table.encode()))[0].reason
    '已注销'
    """
    table = open_list_table(path, SUBSTITUTIONS)
    found: list[RegisterError] = []
    told = []
    for row in table.rows():
        try:
            day = PartialDate.parse(row.cells[F.ON])
        except DateError:
            day = None
        if day is None or not day.is_exact:
            found.append(_refused(table, row, F.ON, _DAY))
            continue
        told.append(
            Substitution(
                target=row.cells[F.TARGET],
                inspector=row.cells.get(F.INSPECTOR, ""),
                reason=row.cells[F.REASON],
                on=day.first,
            )
        )
    if found:
        raise _several(found)
    return tuple(told)


def _require(targets: ListTable, weights: WeightTable | None) -> None:
    """Ask for what a table of weights looks at; it takes no column of weights beside it."""
    asked = _asked(weights)
    targets.require(*asked)
    if asked and targets.has(F.WEIGHT):
        raise targets.error(WEIGHTED_TWICE, targets.table.header.row, F.WEIGHT)


def _asked(weights: WeightTable | None) -> tuple[F, ...]:
    return () if weights is None else tuple(dict.fromkeys(F(name) for name, _, _ in weights.rows))


def _targets(
    table: ListTable, rows: list[ListRow], weights: WeightTable | None, found: list[RegisterError]
) -> Iterator[Target]:
    for row in rows:
        told: dict[str, Any] = {
            field.value: row.cells[field] for field in (F.ENTERPRISE, F.STRATUM) if table.has(field)
        }
        try:
            told["weight"] = _weight(row, weights)
        except WeightTableError as problem:
            found.append(_refused(table, row, F(problem.field), problem.reason))
        yield Target(id=row.cells[F.ID], **told)


def _weight(row: ListRow, weights: WeightTable | None) -> int:
    asked = _asked(weights)
    if weights is None or not asked:
        return _whole(row, F.WEIGHT, 1) if F.WEIGHT in row.cells else 1
    return weights.weight(
        kind=row.cells.get(F.CLASS, ""),
        credit=row.cells.get(F.CREDIT, ""),
        findings=_whole(row, F.FINDINGS, 0) if F.FINDINGS in asked else None,
    )


def _whole(row: ListRow, field: F, least: int) -> int:
    cell = row.cells[field]
    if not _is_number(cell) or int(cell) < least:
        raise WeightTableError(field=field.value, value=shown(cell), reason=_LEAST[least])
    return int(cell)


def _is_number(cell: str) -> bool:
    return cell.isascii() and cell.isdigit() and len(cell) < len(str(2**53))


def _recusal(row: ListRow) -> Recusal:
    return Recusal(
        inspector=row.cells[F.INSPECTOR],
        enterprise=row.cells[F.ENTERPRISE],
        reason=row.cells.get(F.REASON, ""),
    )


def _placed(
    tables: Mapping[str, ListTable], rows: Mapping[str, list[ListRow]], told: ListProblem
) -> RegisterError:
    row = rows[told.table][told.row - 1]
    return _refused(tables[told.table], row, F(told.field), told.reason)


def _refused(table: ListTable, row: ListRow, field: F, reason: Wording) -> RegisterError:
    value = shown(row.cells.get(field, ""))
    return table.error(NOT_IN_LIST, row.number, field, value=value, zh=reason.zh, en=reason.en)


def _several(found: Iterable[RegisterError]) -> LocalstdError:
    problems = tuple(sorted(found, key=lambda one: (one.file, one.row or 0, one.column or 0)))
    return problems[0] if len(problems) == 1 else ListFilesError(problems=problems)


def _whole_list(lines: list[list[str]]) -> DrawList:
    return DrawList(
        targets=tuple(
            Target(id=id_, enterprise=enterprise, stratum=stratum, weight=int(weight))
            for _, id_, enterprise, stratum, weight in _of("T", lines)
        ),
        inspectors=tuple(Inspector(id=id_) for _, id_ in _of("I", lines)),
        recusals=tuple(
            Recusal(inspector=inspector, enterprise=enterprise)
            for _, inspector, enterprise in _of("R", lines)
        ),
    )


def _in_text(source: Source, lines: list[list[str]], told: ListProblem) -> RegisterError:
    kind = told.table[0].upper()
    row = [at for at, one in enumerate(lines, 1) if one[0] == kind][told.row - 1]
    facts = {"value": told.value, "zh": told.reason.zh, "en": told.reason.en}
    return RegisterError(fault=UNSOUND_LIST_TEXT, file=source.name, row=row, facts=facts)


def _of(kind: str, lines: list[list[str]]) -> list[list[str]]:
    return [one for one in lines if one[0] == kind]
