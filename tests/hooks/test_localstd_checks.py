"""Further checks of audits have codes and names of their own."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from localstd._attrs import evolve
from localstd.audit import ALL_CHECKS, Field, FurtherCheck, audit
from localstd.hooks import AnswerError, ConflictingPluginsError
from localstd.law import Check, Weight, china_law
from localstd.wording import Wording

Making = Callable[..., Any]


def check(code: str, name: str) -> FurtherCheck:
    words = Wording("没有名称", "no title")
    found = Check(
        code=code, name=name, weight=Weight.NOTE, title=words, message=words, remedy=words
    )

    def judge(entry: Any, context: Any) -> Any:
        yield context.found(found, entry, Field.TITLE)

    cited = china_law().provisions.cite("ls2020-filing-days")
    return FurtherCheck(check=found, citations=(cited,), judge=judge)


def checks(*given: FurtherCheck) -> Callable[[], tuple[FurtherCheck, ...]]:
    return lambda: given


def test_further_checks_find_what_they_look_for(plugin: Making, together: Making) -> None:
    plugins = together(plugin("anhui", localstd_checks=checks(check("AH101", "untitled"))))
    rows = [{"number": "DB34/T 5429-2026", "published": "2026-04-30"}]
    found = list(audit(rows, as_of=date(2026, 5, 1), checks=plugins.checks()))
    assert [one.code for one in found] == ["AH101"]
    assert found[0].citations[0].provision == "ls2020-filing-days"


def test_they_are_joined_in_the_order_of_the_plugins(plugin: Making, together: Making) -> None:
    plugins = together(
        plugin("z", localstd_checks=checks(check("A1", "one"))),
        plugin("a", localstd_checks=checks(check("B1", "two"))),
    )
    assert [one.check.code for one in plugins.checks()] == ["B1", "A1"]


@pytest.mark.parametrize(
    ("other", "claimed"),
    [(check("A1", "other"), "A1"), (check("B1", "one"), "one")],
)
def test_two_plugins_with_one_code_or_name_are_both_named(
    plugin: Making, together: Making, other: FurtherCheck, claimed: str
) -> None:
    plugins = together(
        plugin("a", localstd_checks=checks(check("A1", "one"))),
        plugin("b", localstd_checks=checks(other)),
    )
    with pytest.raises(ConflictingPluginsError) as told:
        plugins.checks()
    assert (told.value.claimed, told.value.plugins) == (claimed, ("a", "b"))


def test_a_check_named_like_one_that_ships_is_a_conflict_with_the_library(
    plugin: Making, together: Making
) -> None:
    taken = ALL_CHECKS[0].name
    with pytest.raises(ConflictingPluginsError) as told:
        together(plugin("a", localstd_checks=checks(check("A1", taken)))).checks()
    assert (told.value.claimed, told.value.plugins) == (taken, ("localstd", "a"))


def test_a_check_without_its_judge_is_no_further_check(plugin: Making, together: Making) -> None:
    plugins = together(plugin("odd", localstd_checks=lambda: (evolve(ALL_CHECKS[0]),)))
    with pytest.raises(AnswerError, match="must give: tuple of FurtherCheck"):
        plugins.checks()
