"""Values for facts: what a kind accepts, and what it only almost does."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.numbers import NumberError, StandardNumber
from localstd.procedure import COUNT, DAY, FLAG, TEXT, TEXTS, FactKind, choice
from localstd.testing.procedures.fact_values import almost, values
from localstd.testing.strategies.histories import facts, misread_facts
from localstd.wording import Wording

ON = date(2026, 7, 1)


def _number(value: object) -> StandardNumber | None:
    try:
        return StandardNumber.parse(value) if isinstance(value, str) else None
    except NumberError:
        return None


NUMBER = FactKind(accepts=Wording("标准编号", "a standard's number"), read=_number)
KINDS = {
    "text": TEXT,
    "texts": TEXTS,
    "flag": FLAG,
    "count": COUNT,
    "day": DAY,
    "choice": choice("continue", "revise", "abolish"),
    "number": NUMBER,
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_has_more_than_one_value_and_something_almost(kind: FactKind) -> None:
    assert len(values(kind, day=ON)) > 1
    assert almost(kind) != ()


@given(st.sampled_from(sorted(KINDS)).map(KINDS.__getitem__), st.data())
def test_values_are_accepted_and_what_is_almost_one_is_not(
    kind: FactKind, data: st.DataObject
) -> None:
    accepted, refused = data.draw(facts(kind)), data.draw(misread_facts(kind))
    assert (accepted is None, kind.read(refused)) == (False, None)


def test_the_words_of_a_choice_are_found() -> None:
    assert values(KINDS["choice"], day=ON) == ("continue", "revise", "abolish")


def test_counts_and_flags_are_told_apart() -> None:
    assert values(FLAG, day=ON) == (True, False)
    assert {type(one) for one in values(COUNT, day=ON)} == {int}


def test_the_number_of_the_place_comes_first() -> None:
    assert str(values(NUMBER, day=ON, place="3702")[0]) == "DB3702/T 1-2026"


def test_what_is_known_from_elsewhere_comes_first() -> None:
    assert values(TEXT, day=ON, told=("draft", 7))[0] == "draft"
