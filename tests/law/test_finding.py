"""Findings: how much they matter, how sure they are, and what is none."""

from collections.abc import Iterable

import pytest

from localstd.calendar import Certainty
from localstd.law import Check, Finding, ImpossibleFindingError, Weight
from localstd.wording import Wording

WORDS = Wording("第{row}行无编号", "row {row} has no number")
CHECK = Check(
    code="LS101",
    name="number-missing",
    weight=Weight.FAULT,
    title=WORDS,
    message=WORDS,
    remedy=Wording("补录", "add it"),
)


@pytest.mark.parametrize("certainty", [Certainty.CERTAIN, Certainty.POSSIBLE])
def test_a_departure_is_certain_or_possible(certainty: Certainty) -> None:
    assert Finding(check=CHECK, facts={"row": 3}, certainty=certainty).certainty == certainty


def test_an_impossible_departure_is_no_finding() -> None:
    with pytest.raises(ImpossibleFindingError, match=r"LS101.*not a finding"):
        Finding(check=CHECK, facts={"row": 3}, certainty=Certainty.IMPOSSIBLE)


@pytest.mark.parametrize("words", [Weight, Certainty])
def test_each_word_has_words_of_its_own(words: Iterable[Weight | Certainty]) -> None:
    told = [word.wording for word in words]
    assert len({one.zh for one in told}) == len({one.en for one in told}) == len(told)


def test_a_weight_goes_by_its_word_in_data() -> None:
    assert [weight.word for weight in Weight] == ["note", "warning", "fault", "bar"]
