"""The province that is made up answers every question, and sets every rule that places set."""

from datetime import date

import pytest

from localstd.law import LEFT_TO_PLACES, RULES_OF_PLACES, china_law
from localstd.testing import MADE_UP, check_local_law, law_of_a_place, made_up_local_law

FIRST, EVE = date(2020, 1, 1), date(2019, 12, 31)


@pytest.mark.parametrize("question", sorted(LEFT_TO_PLACES))
def test_each_question_is_answered_there_from_the_first_day(question: str) -> None:
    known = law_of_a_place().provisions
    held = [
        len(known.holding((question,), day, place))
        for day, place in ((EVE, MADE_UP), (FIRST, MADE_UP), (FIRST, "35"), (FIRST, None))
    ]
    assert held == [0, 1, 0, 0]


@pytest.mark.parametrize("name", sorted(RULES_OF_PLACES))
def test_each_rule_and_limit_of_places_is_set_there_and_not_by_the_nation(name: str) -> None:
    assert name not in china_law().limit_names | {rule.name for rule in china_law().rules}
    there = law_of_a_place().on(FIRST, MADE_UP)
    assert (there.get_rule(name) or there.get_limit(name)) is not None


@pytest.mark.parametrize("place", [MADE_UP, "46", "4602"])
def test_it_may_be_made_at_any_place_and_changes_nothing_elsewhere(place: str) -> None:
    assert made_up_local_law(place).place == place
    after = law_of_a_place(place)
    assert check_local_law(china_law(), after, place=place, days=[FIRST]) == ()
