"""Further numbering schemes follow those that ship, and change nothing read without them."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.hooks import AnswerError, ConflictingPluginsError
from localstd.numbers import SCHEMES, Kind, NumberingScheme, StandardNumber, parse_cell
from localstd.testing import NUMBERS

Making = Callable[..., Any]


def scheme(name: str, lead: str = "LM") -> NumberingScheme:
    return NumberingScheme(
        name=name, kind=Kind.ALLIANCE, leads=(lead,), prefix=lead, marks="", joint=" "
    )


def numbering(*schemes: NumberingScheme) -> Callable[[], tuple[NumberingScheme, ...]]:
    return lambda: schemes


def test_further_schemes_follow_those_that_ship_in_the_order_of_the_plugins(
    plugin: Making, together: Making
) -> None:
    plugins = together(
        plugin("z", localstd_numbering=numbering(scheme("one"))),
        plugin("a", localstd_numbering=numbering(scheme("two"), scheme("three"))),
    )
    assert [one.name for one in plugins.schemes()[len(SCHEMES) :]] == ["two", "three", "one"]
    assert plugins.schemes()[: len(SCHEMES)] == SCHEMES


def test_a_number_of_a_further_scheme_is_read(plugin: Making, together: Making) -> None:
    schemes = together(plugin("lm", localstd_numbering=numbering(scheme("lm")))).schemes()
    assert str(StandardNumber.parse("LM 12-2017", schemes=schemes)) == "LM 12-2017"


def test_without_further_schemes_those_that_ship_are_given_as_they_are(together: Making) -> None:
    assert together().schemes() is SCHEMES


def test_two_plugins_with_a_scheme_of_one_name_are_both_named(
    plugin: Making, together: Making
) -> None:
    plugins = together(
        plugin("a", localstd_numbering=numbering(scheme("lm"))),
        plugin("b", localstd_numbering=numbering(scheme("lm"))),
    )
    with pytest.raises(ConflictingPluginsError) as told:
        plugins.schemes()
    assert (told.value.claimed, told.value.plugins) == ("lm", ("a", "b"))


def test_a_scheme_named_like_one_that_ships_is_a_conflict_with_the_library(
    plugin: Making, together: Making
) -> None:
    plugins = together(plugin("a", localstd_numbering=numbering(scheme(SCHEMES[0].name))))
    with pytest.raises(ConflictingPluginsError) as told:
        plugins.schemes()
    assert told.value.plugins == ("localstd", "a")


@pytest.mark.parametrize("answer", [None, [], (1,), scheme("lm"), (scheme("lm"), None)])
def test_an_answer_that_is_no_tuple_of_schemes_is_refused(
    plugin: Making, together: Making, answer: object
) -> None:
    with pytest.raises(AnswerError, match="must give: tuple of NumberingScheme"):
        together(plugin("odd", localstd_numbering=lambda: answer)).schemes()


@given(st.sampled_from(NUMBERS), st.sampled_from(("LM", "DB", "GB", "T/", "Q/")))
def test_what_is_read_as_it_stands_is_read_the_same_with_further_schemes(
    text: str, lead: str
) -> None:
    """On this rests that ``localstd number`` asks plug-ins only for what it cannot read so."""
    before = parse_cell(text)
    after = parse_cell(text, schemes=(*SCHEMES, scheme("further", lead)))
    assert any(one.repairs for one in before) or before == after
