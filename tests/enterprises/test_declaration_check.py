"""Declarations are checked like registers: what is public, what is lower, what still stands."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.audit import RegisterIndex
from localstd.calendar import PartialDate
from localstd.enterprises import (
    DECLARATION_CHECKS,
    CheckedDeclaration,
    Declaration,
    DeclaredIndicator,
    DeclaredStandard,
    check_declaration,
)
from localstd.law import Weight, china_law
from localstd.numbers import StandardNumber
from localstd.testing.strategies.audits import register_indexes
from localstd.testing.strategies.declarations import declarations

DAY = date(2024, 6, 1)
OWN = DeclaredStandard(number="Q/JG 0001-2024", name="热水器", row=2)
NATIONAL = DeclaredStandard(number="GB 6932-2015", name="家用燃气快速热水器", row=3)
FUNCTION = DeclaredIndicator(
    name="恒温",
    kind="功能指标",
    method="GB 6932-2015",
    recommended="无",
    below_mandatory=False,
    row=4,
)
PERFORMANCE = evolve(FUNCTION, name="热效率", kind="性能指标", row=5)
LAWFUL = Declaration(
    enterprise="甲公司",
    credit_code="121200004013590816",
    subject="产品",
    standards=(OWN, NATIONAL),
    indicators=(FUNCTION, PERFORMANCE),
)


def checked(told: Declaration = LAWFUL, on: date = DAY, **how: Any) -> CheckedDeclaration:
    return check_declaration(told, as_of=on, **how)


def codes(told: Declaration, on: date = DAY, **how: Any) -> list[str]:
    return [one.code for one in checked(told, on, **how).findings]


def with_indicator(**told: Any) -> Declaration:
    return evolve(LAWFUL, indicators=(FUNCTION, PERFORMANCE, evolve(PERFORMANCE, row=6, **told)))


def test_what_tells_all_that_is_asked_is_clean_and_fully_judged() -> None:
    result = checked()
    assert (result.findings, result.not_judged, result.is_owed) == ((), (), True)


class TestNumbersAndNames:
    """sl2017 art 27: number and name of every standard that is executed."""

    @pytest.mark.parametrize(
        ("standard", "found"),
        [
            (DeclaredStandard(number="GB 6932-2015"), ["LS787"]),
            (DeclaredStandard(number="", name="热水器"), ["LS787"]),
            (DeclaredStandard(number="GB 6932—2015", name="热水器"), ["LS786"]),
            (DeclaredStandard(number="国标六九三二", name="热水器"), ["LS785"]),
            (DeclaredStandard(number="T/ZZB 0001-2021", name="热水器"), []),
        ],
    )
    def test_each_standard_is_named_readably(
        self, standard: DeclaredStandard, found: list[str]
    ) -> None:
        assert codes(evolve(LAWFUL, standards=(OWN, standard))) == found

    def test_a_declaration_of_nothing_lacks_its_numbers(self) -> None:
        (found,) = checked(Declaration(enterprise="甲公司", standards=())).findings
        assert found.message.zh == "声明未公开：编号"

    def test_a_number_of_an_unknown_form_is_no_fault(self) -> None:
        """An enterprise writes its numbers as it likes."""
        odd = DeclaredStandard(number="Q/某某 1-2024", name="热水器")
        result = checked(evolve(LAWFUL, standards=(odd,)))
        assert [(one.code, one.weight) for one in result.findings] == [("LS785", Weight.WARNING)]
        assert result.standards[0].is_own is None
        assert codes(evolve(LAWFUL, standards=(odd,), indicators=())) == ["LS785"]

    def test_ones_own_standard_bears_a_number_of_its_kind(self) -> None:
        own = DeclaredStandard(number="T/ZZB 0001-2021", name="热水器", is_own=True)
        assert codes(evolve(LAWFUL, standards=(own,))) == ["LS788"]

    def test_a_credit_code_is_checked_by_its_characters(self) -> None:
        assert codes(evolve(LAWFUL, credit_code="121200004013590817")) == ["LS794"]


class TestIndicators:
    """sl2017 art 27: functional indicators of both, performance indicators of products."""

    @pytest.mark.parametrize(
        ("subject", "indicators", "lacking"),
        [
            ("产品", (FUNCTION, PERFORMANCE), None),
            ("产品", (FUNCTION,), "性能指标"),
            ("产品", (PERFORMANCE,), "功能指标"),
            ("产品", (), "功能指标、性能指标"),
            ("service", (FUNCTION,), None),
            ("service", (PERFORMANCE,), "功能指标"),
            ("其他", (), None),
        ],
    )
    def test_which_are_asked_of_whom(
        self, subject: str, indicators: tuple[DeclaredIndicator, ...], lacking: str | None
    ) -> None:
        found = checked(evolve(LAWFUL, subject=subject, indicators=indicators)).findings
        said = [f"Q/JG 0001-2024未公开：{lacking}"] if lacking else []
        assert [one.message.zh for one in found if one.code == "LS787"] == said

    def test_nothing_is_asked_of_anothers_standard(self) -> None:
        other = evolve(OWN, is_own=False)
        assert codes(evolve(LAWFUL, standards=(other,), indicators=())) == []

    def test_a_kind_that_is_not_told_is_no_fault(self) -> None:
        vague = evolve(PERFORMANCE, kind="")
        result = checked(evolve(LAWFUL, indicators=(vague,)))
        assert result.findings == ()
        lacks = [one for one in result.not_judged if one.rule == "enterprise.self-declaration"]
        assert [field.value for one in lacks for field in one.missing] == ["kind"]

    def test_an_indicator_names_its_standard_where_there_are_several(self) -> None:
        other = DeclaredStandard(number="Q/JG 0002-2024", name="热水器安装")
        named = tuple(evolve(one, standard="Q/JG 0001—2024") for one in LAWFUL.indicators)
        found = checked(evolve(LAWFUL, standards=(OWN, other), indicators=named)).findings
        assert [one.facts["standard"] for one in found] == ["Q/JG 0002-2024"]

    def test_of_one_that_names_none_of_several_nothing_is_said(self) -> None:
        other = DeclaredStandard(number="Q/JG 0002-2024", name="热水器安装")
        lost = tuple(evolve(one, standard="Q/JG 3-2024", method="") for one in LAWFUL.indicators)
        for told in (lost, tuple(evolve(one, standard="") for one in lost)):
            result = checked(evolve(LAWFUL, standards=(OWN, other), indicators=told))
            assert result.findings == ()
            assert {field.value for one in result.not_judged for field in one.missing} == {
                "kind",
                "number",
            }

    def test_below_a_mandatory_standard_is_a_fault(self) -> None:
        """sl2017 art 21."""
        assert codes(with_indicator(below_mandatory=True)) == ["LS792"]


class TestMethods:
    """es2023 art 12: a method, and a published one where there is one."""

    @pytest.mark.parametrize(
        ("told", "found"),
        [
            ({"method": "GB 6932-2015", "method_exists": None}, []),
            ({"method": "", "method_exists": None}, ["LS790"]),
            ({"method": "自定方法", "method_exists": True}, ["LS790"]),
            ({"method": "按Q/JG 0001-2024附录A", "method_exists": True}, ["LS790"]),
            ({"method": "自定方法", "method_exists": False}, []),
            ({"method": "自定方法", "method_exists": None}, []),
            ({"method": None, "method_exists": None}, []),
            ({"method": "目测", "method_exists": True}, []),
        ],
    )
    def test_how_an_indicator_is_tested(self, told: dict[str, Any], found: list[str]) -> None:
        assert codes(with_indicator(**told)) == found

    @pytest.mark.parametrize(("year", "found"), [(2023, []), (2024, ["LS790"])])
    def test_is_asked_of_standards_made_since_2024(self, year: int, found: list[str]) -> None:
        own = evolve(OWN, number=f"Q/JG 0001-{year}")
        told = evolve(with_indicator(method=""), standards=(own,))
        assert codes(told) == found


class TestWhatIsLower:
    """es2023 art 14: fewer or lower than the recommended standard is to be shown."""

    @pytest.mark.parametrize("comparison", ["lower", "低于", "absent", "未规定"])
    @pytest.mark.parametrize(
        ("declared", "found"),
        [
            (PartialDate(2023, 12, 31), []),
            (PartialDate(2024, 1, 1), ["LS791"]),
            (PartialDate(2023), []),
        ],
    )
    def test_is_shown_from_the_first_day_of_2024(
        self, comparison: str, declared: PartialDate, found: list[str]
    ) -> None:
        told = with_indicator(recommended="GB/T 1-2020", comparison=comparison, is_shown=False)
        assert codes(evolve(told, declared=declared)) == found

    def test_to_be_lower_and_to_show_it_is_lawful(self) -> None:
        told = with_indicator(recommended="GB/T 1-2020", comparison="低于", is_shown=True)
        assert codes(told) == []

    def test_what_the_enterprise_does_not_have_needs_no_method(self) -> None:
        told = with_indicator(comparison="absent", is_shown=True, method="", below_mandatory=None)
        assert checked(told).not_judged == ()


class TestFood:
    """fl2021 art 30: what is stricter is filed with the health department."""

    @pytest.mark.parametrize(
        ("told", "found"),
        [
            ({"is_food": True, "is_stricter": True, "is_filed": False}, ["LS793"]),
            ({"is_food": True, "is_stricter": True, "is_filed": True}, []),
            ({"is_food": True, "is_stricter": False, "is_filed": False}, []),
            ({"is_food": True}, []),
            ({"is_stricter": True, "is_filed": False}, []),
        ],
    )
    def test_declaring_does_not_take_the_place_of_filing(
        self, told: dict[str, bool], found: list[str]
    ) -> None:
        assert codes(evolve(LAWFUL, **told)) == found


class TestBefore2018:
    """Nothing is owed before sl2017; the pilot of 2015 let enterprises declare."""

    EMPTY = Declaration(enterprise="甲公司", standards=(), in_pilot=True)

    def test_the_day_before_nothing_is_owed_and_on_the_day_all(self) -> None:
        days = (date(2017, 12, 31), date(2018, 1, 1))
        results = [checked(self.EMPTY, day) for day in days]
        assert [(one.is_owed, bool(one.findings)) for one in results] == [
            (False, False),
            (True, True),
        ]

    def test_whether_in_the_pilot_is_asked_and_never_a_fault(self) -> None:
        outside = evolve(self.EMPTY, in_pilot=None, declared=PartialDate(2016, 5, 1))
        result = checked(outside)
        assert (result.findings, [one.rule for one in result.not_judged]) == (
            (),
            ["enterprise.pilot"],
        )


@given(declarations(), st.none() | register_indexes(), st.dates(date(2012, 1, 1), date(2027, 1, 1)))
def test_every_finding_under_the_law_cites_it_and_says_where_it_is(
    told: Declaration, register: RegisterIndex | None, day: date
) -> None:
    without_law = {"LS785", "LS786", "LS789", "LS794"}
    rows = {told.row, *(one.row for one in told.standards), *(one.row for one in told.indicators)}
    result = check_declaration(told, register=register, as_of=day)
    assert {one.check for one in result.findings} <= set(DECLARATION_CHECKS)
    assert {one.code for one in result.findings if not one.citations} <= without_law
    assert {one.where.row for one in result.findings} <= rows
    assert {one.where.row for one in result.not_judged} <= rows
    for one in result.findings:
        assert "{" not in f"{one.message.zh}{one.message.en}{one.remedy.zh}".replace(one.value, "")


@given(declarations(), st.dates(date(1990, 1, 1), date(2017, 12, 31)))
def test_nothing_is_a_fault_before_2018(told: Declaration, day: date) -> None:
    assert not check_declaration(evolve(told, declared=None), as_of=day).weighs(Weight.FAULT)


HIDDEN = (
    "standard",
    "kind",
    "method",
    "method_exists",
    "comparison",
    "is_shown",
    "below_mandatory",
)
NOTHING = {"standard": "", "kind": "", "comparison": ""}


@given(declarations(), st.sets(st.sampled_from(HIDDEN)), st.data())
def test_hiding_what_is_told_of_an_indicator_makes_no_new_fault(
    told: Declaration, hidden: set[str], data: st.DataObject
) -> None:
    """What nobody told is not judged; it never turns into a departure of its own."""
    if not told.indicators:
        return
    at = data.draw(st.integers(0, len(told.indicators) - 1))
    blank = {name: NOTHING.get(name) for name in hidden}
    less = tuple(
        evolve(one, **blank) if place == at else one for place, one in enumerate(told.indicators)
    )
    before = check_declaration(told, as_of=DAY).findings
    after = check_declaration(evolve(told, indicators=less), as_of=DAY).findings
    if told.indicators[at].comparison in {"absent", "未规定"} and "comparison" in hidden:
        return  # it then passes for an indicator of the standard, which is asked more
    assert {(one.code, one.facts.get("indicator")) for one in after} <= {
        (one.code, one.facts.get("indicator")) for one in before
    }


def test_the_rules_that_are_asked_are_those_of_the_law_that_is_given() -> None:
    bare = evolve(china_law(), rules=())
    result = checked(Declaration(enterprise="甲公司", standards=()), law=bare)
    assert (result.findings, result.is_owed) == ((), False)
    assert StandardNumber.parse(OWN.number).kind.value == "enterprise"
