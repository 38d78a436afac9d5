"""Whether standards still stand is a check of consistency, by a register that is handed in."""

from datetime import date

from localstd._attrs import evolve, frozen
from localstd.audit import RegisterIndex, Row
from localstd.enterprises import (
    Declaration,
    DeclaredIndicator,
    DeclaredStandard,
    StandardsRegister,
    check_declaration,
)
from localstd.law import Finding, Weight
from localstd.numbers import StandardNumber

DAY = date(2024, 6, 1)
OWN = DeclaredStandard(number="Q/JG 0001-2024", name="服务规范", row=2)
TIME = DeclaredIndicator(name="响应时间", kind="功能指标", row=4)
SERVICE = Declaration(
    enterprise="甲公司", subject="服务", standards=(OWN,), indicators=(TIME, evolve(TIME, row=5))
)


def found(told: Declaration, register: StandardsRegister) -> list[Finding]:
    checked = check_declaration(told, register=register, as_of=DAY)
    return [one for one in checked.findings if one.code == "LS789"]


INDEX = RegisterIndex.of(
    [
        Row.of(2, {"number": "GB 6932-2015", "status": "现行"}),
        Row.of(3, {"number": "GB/T 2-2020", "replaces": "GB/T 2-2010", "status": "现行"}),
        Row.of(4, {"number": "GB/T 3-2010", "status": "废止", "abolished": "2020-01-01"}),
    ],
    as_of=DAY,
)


def test_what_was_replaced_or_abolished_is_told_once_for_each_part() -> None:
    old = tuple(
        evolve(one, method="GB/T 2-2010", recommended="GB/T 3-2010", comparison="equal")
        for one in SERVICE.indicators
    )
    standard = evolve(OWN, references=("GB/T 3-2010、GB 6932-2015", "GB/T 9-2020"))
    told = evolve(SERVICE, standards=(standard,), indicators=old)
    gone = found(told, INDEX)
    assert {(one.code, one.weight, one.citations) for one in gone} == {
        ("LS789", Weight.WARNING, ())
    }
    assert [one.message.en for one in gone] == [
        "GB/T 3-2010 (referred to): abolished",
        "GB/T 2-2010 (cited for a method): replaced → GB/T 2-2020",
        "GB/T 3-2010 (compared with): abolished",
    ]


def test_what_stands_or_is_not_listed_is_not_told() -> None:
    assert found(SERVICE, INDEX) == []


@frozen
class Everything:
    """A register of somebody else's, in which everything was abolished."""

    answer: str = "abolished"
    replaced_by: tuple[StandardNumber, ...] = ()

    def find(self, number: StandardNumber, /) -> "Everything":
        del number
        return self


def test_any_register_will_do_that_answers() -> None:
    (one,) = found(SERVICE, Everything())
    assert (one.row, one.column, one.message.zh) == (
        2,
        "number",
        "Q/JG 0001-2024（执行的标准）：废止",
    )
