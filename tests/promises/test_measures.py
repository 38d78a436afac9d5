"""Each of the 22 measures is executed by parts that exist and are tested, or says it is not."""

from collections.abc import Callable
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def table(made_by: Callable[[str], ModuleType]) -> ModuleType:
    """Load what makes the table of the measures for the pages."""
    return made_by("measures")


@pytest.fixture(scope="module")
def parts(table: ModuleType) -> dict[int, list[str]]:
    """Give the parts of every measure that has some."""
    told = {measure["number"]: measure["parts"] for measure in table.measures()}
    return {number: named for number, named in told.items() if isinstance(named, list)}


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


def test_a_part_that_is_not_there_is_refused(table: ModuleType) -> None:
    with pytest.raises(table.UnknownPartError):
        table.home_of("local.nothing")
