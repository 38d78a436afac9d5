"""Checks of the number itself (标准编号): there at all, readable, well spelt, of the right kind."""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.register_kind import STANDARDS, own_kind
from localstd.audit.row import Field
from localstd.law import Check, Finding, Weight
from localstd.numbers import Kind, StandardNumber
from localstd.wording import Wording

__all__ = ["CHECKS", "check_number"]

NUMBER_MISSING = Check(
    code="LS101",
    name="number-missing",
    weight=Weight.FAULT,
    title=Wording("没有标准编号", "no standard number"),
    message=Wording("标准编号为空", "the cell for the standard number is empty"),
    remedy=Wording("补填标准编号", "enter the standard's number"),
)
NUMBER_UNREADABLE = Check(
    code="LS102",
    name="number-unreadable",
    weight=Weight.FAULT,
    title=Wording("标准编号无法识别", "number not readable"),
    message=Wording(
        "“{value}”不是标准编号：第{position}个字符处应为{expected}",
        "“{value}” is not a standard number: {expected} expected at character {position}",
    ),
    remedy=Wording("按公告核对并改正编号", "correct the number from the announcement"),
)
NUMBER_REPAIRED = Check(
    code="LS103",
    name="number-repaired",
    weight=Weight.NOTE,
    title=Wording("编号写法不规范", "number misspelt, read all the same"),
    message=Wording(
        "“{value}”按“{canonical}”读取（{why}）",
        "“{value}” was read as “{canonical}” ({why})",
    ),
    remedy=Wording("改写为“{canonical}”", "write “{canonical}”"),
)
SEVERAL_NUMBERS = Check(
    code="LS104",
    name="several-numbers",
    weight=Weight.WARNING,
    title=Wording("一格多个编号", "several numbers in one cell"),
    message=Wording("一格内有{count}个编号：{numbers}", "{count} numbers in one cell: {numbers}"),
    remedy=Wording("每个编号各占一行", "give each number a row of its own"),
)
NOT_LOCAL = Check(
    code="LS105",
    name="not-local",
    weight=Weight.WARNING,
    title=Wording("不是地方标准编号", "not a local standard's number"),
    message=Wording("{number}是{kind}的编号{hint}", "{number} is the number of {kind}{hint}"),
    remedy=Wording(
        "核对是否应登记于本册，或补上省级代码",
        "check whether it belongs here, or add the province code",
    ),
)
OF_ANOTHER_KIND = Check(
    code="LS114",
    name="of-another-kind",
    weight=Weight.WARNING,
    title=Wording("不是本册所登记的标准类别", "of another kind than the register"),
    message=Wording(
        "{number}是{kind}的编号，本册登记的是{expected}",
        "{number} is the number of {kind}, and this is a register of {expected}",
    ),
    remedy=Wording(
        "核对是否应登记于本册；本册类别判断有误的，指明其类别",
        "check whether it belongs here; if the register is of another kind, say which",
    ),
)
CHECKS = (
    NUMBER_MISSING,
    NUMBER_UNREADABLE,
    NUMBER_REPAIRED,
    SEVERAL_NUMBERS,
    NOT_LOCAL,
    OF_ANOTHER_KIND,
)

EARTHQUAKE_HINT = Wording(
    "（DB/T不带省级代码是地震行业标准）",
    " (DB/T without a province code is the earthquake industry's)",
)
NO_HINT = Wording("", "")


def check_number(entry: Entry, context: Context) -> Iterator[Finding]:
    """Report a number that is missing, unreadable, misspelt, doubled or of another kind."""
    if Field.NUMBER in entry.errors:
        yield _unreadable(entry, context)
    elif not entry.numbers[Field.NUMBER]:
        yield context.found(NUMBER_MISSING, entry, Field.NUMBER)
    if len(entry.numbers[Field.NUMBER]) > 1:
        yield _several(entry, context)
    expected = context.kind or Kind.LOCAL
    for number in entry.numbers[Field.NUMBER]:
        if number.repairs:
            yield _repaired(number, entry, context)
        if number.kind is not expected and own_kind(number.kind) is not expected:
            yield _elsewhere(number, entry, context)


def _unreadable(entry: Entry, context: Context) -> Finding:
    error = entry.errors[Field.NUMBER]
    facts = {
        "position": getattr(error, "position", 0) + 1,
        "expected": getattr(error, "expected", NO_HINT),
    }
    return context.found(NUMBER_UNREADABLE, entry, Field.NUMBER, facts=facts)


def _repaired(number: StandardNumber, entry: Entry, context: Context) -> Finding:
    canonical = str(number)
    words = {repair.code: repair.wording for repair in number.repairs}
    facts = {"canonical": canonical, "repairs": list(words), "why": list(words.values())}
    return context.found(NUMBER_REPAIRED, entry, Field.NUMBER, facts=facts, suggestion=canonical)


def _several(entry: Entry, context: Context) -> Finding:
    numbers = entry.numbers[Field.NUMBER]
    facts = {"count": len(numbers), "numbers": numbers}
    return context.found(SEVERAL_NUMBERS, entry, Field.NUMBER, facts=facts)


def _elsewhere(number: StandardNumber, entry: Entry, context: Context) -> Finding:
    """Tell of a number that does not belong in a register of its kind."""
    if context.kind in (None, Kind.LOCAL):
        return _not_local(number, entry, context)
    facts = {"number": number, "kind": number.kind.wording, "expected": STANDARDS[context.kind]}
    return context.found(OF_ANOTHER_KIND, entry, Field.NUMBER, facts=facts)


def _not_local(number: StandardNumber, entry: Entry, context: Context) -> Finding:
    earthquake = number.kind is Kind.INDUSTRY and number.body == "DB"
    hint = EARTHQUAKE_HINT if earthquake else NO_HINT
    facts = {"number": number, "kind": number.kind.wording, "hint": hint}
    return context.found(NOT_LOCAL, entry, Field.NUMBER, facts=facts)
