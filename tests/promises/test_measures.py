"""Each of the 22 measures is executed by parts that exist and are tested, or says it is not."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType

import pytest

from localstd.procedures import PROCEDURES, procedure_named


@pytest.fixture(scope="module")
def table(made_by: Callable[[str], ModuleType]) -> ModuleType:
    """Load what makes the table of the measures for the pages."""
    return made_by("measures")


@pytest.fixture(scope="module")
def parts(table: ModuleType) -> dict[int, list[str]]:
    """Give the parts of every measure that has some."""
    told = {measure["number"]: list(table.named(measure)) for measure in table.measures()}
    return {number: named for number, named in told.items() if named}


def test_all_22_measures_are_told_of_in_order(table: ModuleType) -> None:
    assert [measure["number"] for measure in table.measures()] == list(range(1, 23))


def test_a_measure_without_parts_says_why(table: ModuleType) -> None:
    words = {told["parts"] for told in table.measures() if isinstance(told["parts"], str)}
    assert words <= {"purpose", "not yet"}


def test_no_measure_has_lost_its_part(table: ModuleType, parts: dict[int, list[str]]) -> None:
    homes = {part: table.home_of(part) for named in parts.values() for part in named}
    assert [part for part, modules in homes.items() if not modules] == []


def test_every_part_has_a_test(table: ModuleType, parts: dict[int, list[str]]) -> None:
    modules = {one for named in parts.values() for part in named for one in table.home_of(part)}
    assert sorted(module for module in modules if not table.tests_of(module)) == []


def test_every_limit_and_rule_stands_under_a_measure(
    table: ModuleType, parts: dict[int, list[str]]
) -> None:
    assert table.statements() - {part for named in parts.values() for part in named} == set()


def test_every_procedure_stands_under_a_measure(
    table: ModuleType, parts: dict[int, list[str]]
) -> None:
    modules = {one for named in parts.values() for part in named for one in table.home_of(part)}
    shown = {id(value) for one in modules for value in vars(import_module(one)).values()}
    assert [name for name in PROCEDURES if id(procedure_named(name)) not in shown] == []


def test_what_is_missing_is_said_in_the_table(table: ModuleType) -> None:
    missing = [told["missing"] for told in table.measures() if "missing" in told]
    assert missing
    assert [words for words in missing if f"*not built:* {words}" not in table.table()] == []


def test_what_is_not_built_at_all_says_what_it_would_be(table: ModuleType) -> None:
    none = [told for told in table.measures() if told["parts"] == "not yet"]
    assert [told["number"] for told in none if not told.get("missing")] == []


def test_a_part_that_is_not_there_is_refused(table: ModuleType) -> None:
    with pytest.raises(table.UnknownPartError):
        table.home_of("local.nothing")
