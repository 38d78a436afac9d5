"""What a log can say (台账字段): of complaints and reports, and of inspections.

There is no field for who complained or reported, and none may be added: what names them is told
apart by its heading (:mod:`localstd.audit.logs.identities`) and never read.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from localstd._attrs import frozen, mapping_field
from localstd.audit.row import Aside, UnknownFieldError
from localstd.law import Term
from localstd.wording import Wording

__all__ = ["LogField", "LogKind", "LogRow", "SubmissionKind", "numbered_log"]


class LogField(StrEnum):
    """The things that a log can say of a complaint, of a report, or of an inspection."""

    NUMBER = "number"  #: 事项编号; of inspections 抽查批次
    KIND = "kind"  #: 类型: 投诉 or 举报
    RECEIVED = "received"  #: 收到日期
    COMPLETED = "completed"  #: 材料补齐日期
    ACCEPTED = "accepted"  #: 受理日期
    REFUSED = "refused"  #: 不予受理日期
    GROUND = "ground"  #: 不予受理的理由
    TOLD = "told"  #: 告知是否受理的日期
    MEDIATION_BEGUN = "mediation_begun"  #: 组织调解日期
    TESTING_BEGUN = "testing_begun"  #: 检验检测开始日期
    TESTING_ENDED = "testing_ended"  #: 检验检测结束日期
    SETTLED = "settled"  #: 达成调解协议日期
    MEDIATION_ENDED = "mediation_ended"  #: 终止调解日期
    ENDING_TOLD = "ending_told"  #: 告知终止调解日期
    WITHDRAWN = "withdrawn"  #: 撤回日期
    CLUE_FOUND = "clue_found"  #: 发现违法线索日期
    EXTENDED = "extended"  #: 延长核查日期
    VERIFIED = "verified"  #: 核查完成日期
    DECIDED = "decided"  #: 决定是否立案日期
    CASE_OPENED = "case_opened"  #: 是否立案
    REPORTER_TOLD = "reporter_told"  #: 告知立案决定日期
    NAMED = "named"  #: 是否实名
    OPERATOR = "operator"  #: 被投诉举报的经营者
    PLACE = "place"  #: 行政区划代码
    LISTED = "listed"  #: 名单公开日期
    LIST_HASH = "list_hash"  #: 名单哈希
    SEED_SOURCE = "seed_source"  #: 随机数值来源
    SEED_DAY = "seed_day"  #: 随机数值公布日期
    DRAWN = "drawn"  #: 抽取日期
    TARGET = "target"  #: 检查对象
    INSPECTORS = "inspectors"  #: 执法检查人员数
    INSPECTED = "inspected"  #: 检查日期
    RESULT = "result"  #: 检查结果
    PUBLISHED = "published"  #: 结果公示日期
    REDRAWN = "redrawn"  #: 重新抽取日期
    REDRAW_REASON = "redraw_reason"  #: 重新抽取的原因

    @property
    def wording(self) -> Wording:
        """Name the field in both languages.

        >>> LogField.RECEIVED.wording.zh
        '收到日期'
        """
        return _WORDS[self]


_F = LogField
_WORDS: Mapping[LogField, Wording] = {
    _F.NUMBER: Wording("编号", "number"),
    _F.KIND: Wording("类型", "kind"),
    _F.RECEIVED: Wording("收到日期", "received"),
    _F.COMPLETED: Wording("材料补齐日期", "materials completed"),
    _F.ACCEPTED: Wording("受理日期", "accepted"),
    _F.REFUSED: Wording("不予受理日期", "refused"),
    _F.GROUND: Wording("不予受理理由", "ground of refusal"),
    _F.TOLD: Wording("告知受理决定日期", "decision notified"),
    _F.MEDIATION_BEGUN: Wording("组织调解日期", "mediation begun"),
    _F.TESTING_BEGUN: Wording("检验检测开始日期", "testing begun"),
    _F.TESTING_ENDED: Wording("检验检测结束日期", "testing ended"),
    _F.SETTLED: Wording("达成调解协议日期", "settled"),
    _F.MEDIATION_ENDED: Wording("终止调解日期", "mediation ended"),
    _F.ENDING_TOLD: Wording("告知终止调解日期", "end of mediation notified"),
    _F.WITHDRAWN: Wording("撤回日期", "withdrawn"),
    _F.CLUE_FOUND: Wording("发现线索日期", "clue found"),
    _F.EXTENDED: Wording("延长核查日期", "verification extended"),
    _F.VERIFIED: Wording("核查日期", "verified"),
    _F.DECIDED: Wording("是否立案决定日期", "decided whether to open a case"),
    _F.CASE_OPENED: Wording("是否立案", "case opened"),
    _F.REPORTER_TOLD: Wording("告知立案决定日期", "decision on the case notified"),
    _F.NAMED: Wording("是否实名", "by name"),
    _F.OPERATOR: Wording("经营者", "operator"),
    _F.PLACE: Wording("行政区划", "place"),
    _F.LISTED: Wording("名单公开日期", "list published"),
    _F.LIST_HASH: Wording("名单哈希", "hash of the list"),
    _F.SEED_SOURCE: Wording("随机数值来源", "source of the random values"),
    _F.SEED_DAY: Wording("随机数值公布日期", "random values published"),
    _F.DRAWN: Wording("抽取日期", "drawn"),
    _F.TARGET: Wording("检查对象", "target"),
    _F.INSPECTORS: Wording("执法检查人员数", "number of inspectors"),
    _F.INSPECTED: Wording("检查日期", "inspected"),
    _F.RESULT: Wording("检查结果", "result"),
    _F.PUBLISHED: Wording("结果公示日期", "results published"),
    _F.REDRAWN: Wording("重新抽取日期", "drawn again"),
    _F.REDRAW_REASON: Wording("重新抽取原因", "reason for drawing again"),
}

_COMPLAINTS = tuple(_F)[: tuple(_F).index(_F.PLACE) + 1]
_INSPECTIONS = (_F.NUMBER, *tuple(_F)[tuple(_F).index(_F.PLACE) :])


class LogKind(StrEnum):
    """What a log is of (台账类别).

    >>> LogKind.INSPECTIONS.wording.zh, LogField.RECEIVED in LogKind.INSPECTIONS.fields
    ('检查台账', False)
    """

    COMPLAINTS = "complaints"  #: 投诉举报台账
    INSPECTIONS = "inspections"  #: 检查台账

    @property
    def wording(self) -> Wording:
        """Name it in both languages."""
        return _KINDS[self]

    @property
    def fields(self) -> tuple[LogField, ...]:
        """What such a log can say, in the order of happening."""
        return _COMPLAINTS if self is LogKind.COMPLAINTS else _INSPECTIONS


_KINDS = {
    LogKind.COMPLAINTS: Wording("投诉举报台账", "log of complaints and reports"),
    LogKind.INSPECTIONS: Wording("检查台账", "log of inspections"),
}


class SubmissionKind(Term):
    """What a row of a log of complaints and reports is of (类型), each handled by itself.

    >>> SubmissionKind.of("举报").value
    'report'
    """

    COMPLAINT = ("complaint", "投诉", "complaints")
    REPORT = ("report", "举报", "reports")


@frozen
class LogRow:
    """One row of a log: its number in the file (the first row is 1) and its cells as found.

    An absent field is absent from ``cells``, an empty cell is ``""``. Where ``aside`` says so, the
    row belongs to the sheet and is no entry: it is told, but neither judged nor counted.
    """

    number: int
    cells: Mapping[LogField, str] = mapping_field()
    aside: Aside | None = None

    @classmethod
    def of(cls, number: int, told: Mapping[str, object]) -> "LogRow":
        """Make a row from a mapping of field names to values; dates and numbers print themselves.

        Raises:
            UnknownFieldError: if a name is none of the fields, as that of who complained.

        >>> from datetime import date
        >>> row = LogRow.of(2, {"number": "34-7", "received": date(2026, 2, 13)})
        >>> row.cells[LogField.RECEIVED]
        '2026-02-13'
        """
        cells = {_field(name): "" if value is None else str(value) for name, value in told.items()}
        return cls(number=number, cells=MappingProxyType(cells))


def numbered_log(told: Iterable[LogRow | Mapping[str, object]]) -> Iterator[LogRow]:
    """Make rows of mappings, numbered from 1 as they come; what is a row already stays as it is.

    Raises:
        UnknownFieldError: if a mapping has a field that there is not.

    >>> [row.number for row in numbered_log([{"number": "34-7"}, LogRow.of(7, {})])]
    [1, 7]
    """
    for number, one in enumerate(told, start=1):
        yield one if isinstance(one, LogRow) else LogRow.of(number, one)


_FIELDS = {field.value: field for field in LogField}


def _field(name: str) -> LogField:
    found = _FIELDS.get(name)
    if found is None:
        raise UnknownFieldError(name=str(name), known=tuple(LogField))
    return found
