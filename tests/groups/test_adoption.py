"""Adoption as a national standard: each condition by itself, and from which day it can be."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.groups import AdoptionCondition, adoption_conditions
from localstd.law import AdoptionFacts, Outcome, china_law
from localstd.testing import strategy_for

AGE, RESULTS, CAPABILITY = (
    "group.adoption-age",
    "group.adoption-results",
    "group.adoption-capability",
)
BEGAN = date(2023, 8, 31)


def asked(facts: AdoptionFacts, as_of: date) -> dict[str, AdoptionCondition]:
    found = adoption_conditions(facts, law=china_law(), calendar=china_calendar(), as_of=as_of)
    return {one.name: one for one in found}


@pytest.mark.parametrize(
    ("as_of", "outcome"),
    [
        (date(2024, 2, 29), Outcome.BROKEN),
        (date(2024, 3, 1), Outcome.KEPT),
        (date(2024, 3, 2), Outcome.KEPT),
    ],
)
def test_two_years_are_reached_on_a_day_that_is_told(as_of: date, outcome: Outcome) -> None:
    age = asked(AdoptionFacts(implemented=PartialDate(2022, 3, 1)), as_of)[AGE]
    assert (age.outcome, age.earliest) == (outcome, (date(2024, 3, 1), date(2024, 3, 1)))


def test_a_month_that_may_be_long_enough_leaves_it_open() -> None:
    age = asked(AdoptionFacts(implemented=PartialDate(2022, 3)), date(2024, 3, 15))[AGE]
    assert (age.outcome, age.unknown) == (Outcome.UNKNOWN, ("implemented",))
    assert age.earliest == (date(2024, 3, 1), date(2024, 3, 31))


def test_what_is_not_told_is_unknown_and_cited_all_the_same() -> None:
    found = asked(AdoptionFacts(), BEGAN)
    assert {name: (one.outcome, one.unknown) for name, one in found.items()} == {
        AGE: (Outcome.UNKNOWN, ("implemented",)),
        RESULTS: (Outcome.UNKNOWN, ("has_good_results",)),
        CAPABILITY: (Outcome.UNKNOWN, ("is_evaluated",)),
    }
    assert [one.citations[0].provision for one in found.values()] == [
        "adopt2023-age",
        "adopt2023-age",
        "adopt2023-capability",
    ]


def test_nothing_is_said_of_the_day_before() -> None:
    assert asked(AdoptionFacts(is_evaluated=True), date(2023, 8, 30)) == {}
    assert asked(AdoptionFacts(is_evaluated=True), BEGAN)[CAPABILITY].standing.zh == "具备"


@given(facts=strategy_for(AdoptionFacts), more=st.integers(0, 3000))
def test_time_never_takes_an_age_away(facts: AdoptionFacts, more: int) -> None:
    sooner = asked(facts, BEGAN)[AGE].outcome
    later = asked(facts, date.fromordinal(BEGAN.toordinal() + more))[AGE].outcome
    assert sooner is not Outcome.KEPT or later is Outcome.KEPT


@given(condition=strategy_for(AdoptionCondition))
def test_a_condition_is_unknown_exactly_where_something_is_not_told(
    condition: AdoptionCondition,
) -> None:
    assert bool(condition.unknown) == (condition.outcome is Outcome.UNKNOWN)
    assert condition.citations
