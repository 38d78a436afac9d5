"""The page of the provinces says what their plug-ins bring, in both languages."""

from collections.abc import Callable
from types import ModuleType

import pytest

from localstd.law import LEFT_TO_PLACES, LocalLaw


@pytest.fixture(scope="module")
def provinces(made_by: Callable[[str], ModuleType]) -> ModuleType:
    return made_by("provinces")


def test_it_names_each_limit_each_rule_and_each_article_left_out(provinces: ModuleType) -> None:
    shipped = provinces.shipped()
    assert {"11", "31", "37"} <= {one.place for one in shipped}
    english, chinese = provinces.changes(), provinces.changes_zh()
    statements = [one.name for local in shipped for one in (*local.limits, *local.rules)]
    why = [one.why_not for local in shipped for one in local.accounts if one.why_not]
    asked = [LEFT_TO_PLACES[one] for one in LEFT_TO_PLACES if _is_answered(one, shipped)]
    assert [name for name in statements if f"`{name}`" not in english] == []
    assert [words for words in (*why, *asked) if words.en not in english] == []
    assert [words for words in (*why, *asked) if words.zh not in chinese] == []
    assert len(english.splitlines()) == len(chinese.splitlines())


def _is_answered(question: str, shipped: tuple[LocalLaw, ...]) -> bool:
    return any(question in one.joins for local in shipped for one in local.provisions)


def test_a_limit_stands_beside_that_of_the_nation(provinces: ModuleType) -> None:
    (row,) = [one for one in provinces.changes().splitlines() if "`local.review`" in one]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells == [
        "`local.review`",
        "review it",
        "generally 5 years",
        "",
        "generally 3 years (art. 23)",
        "generally 5 years (art. 28)",
    ]
