"""Words in both languages, and the root of the errors."""

from datetime import date

import pytest

from localstd._attrs import frozen
from localstd.errors import LocalstdError
from localstd.wording import Wording, worded


def test_a_wording_gives_one_language_or_both() -> None:
    told = Wording("期限", "limit")

    assert (told.text("zh"), told.text("en"), str(told)) == ("期限", "limit", "期限 / limit")


def test_facts_fill_both_languages() -> None:
    told = Wording("第{row}行", "row {row}").filled({"row": 3})

    assert told == Wording("第3行", "row 3")


def test_several_are_listed_with_the_signs_of_each_language() -> None:
    told = Wording("甲", "a"), Wording("乙", "b")

    assert Wording.joined(iter(told)) == Wording("甲、乙", "a, b")
    assert Wording.joined(told, by="semicolon") == Wording("甲；乙", "a; b")
    assert Wording.joined(()) == Wording("", "")


def test_a_value_cannot_be_subclassed() -> None:
    with pytest.raises(TypeError, match="Wording is a value"):
        type("Loud", (Wording,), {})


def test_a_value_cannot_be_changed() -> None:
    @frozen
    class Box:
        what: str

    with pytest.raises(AttributeError):
        Box(what="a").what = "b"  # type: ignore[misc]  # what is tested


def test_an_error_without_words_of_its_own_says_its_name() -> None:
    assert str(LocalstdError()) == "LocalstdError / LocalstdError"


def test_a_fact_is_worded_as_it_prints_itself_and_several_as_a_list() -> None:
    assert worded(date(2026, 7, 24)) == Wording("2026-07-24", "2026-07-24")
    assert worded(()) == Wording("", "")
    assert worded([("a", 1), Wording("乙", "b")]) == Wording("a、1、乙", "a, 1, b")
