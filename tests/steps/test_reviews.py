"""How a review may end: three ways of the law, and one of practice since 2023."""

from datetime import date

import pytest

from localstd.law import OutcomeFacts, ReviewOutcome, china_law
from localstd.making import MAKING
from localstd.procedure import Event, History, Matter, Situation, fold
from localstd.steps.checks import OF_OUTCOMES
from localstd.steps.reviews import OUTCOME


def situation(on: date, **facts: object) -> Situation:
    history = History(matter=Matter(id="1", place="33"))
    return Situation(
        matter=history.matter,
        state=fold(MAKING, history),
        event=Event.of("reviewed", on, **facts),
        as_of=on,
        is_whole=True,
    )


def test_the_outcomes_are_named_as_the_law_names_them() -> None:
    assert list(ReviewOutcome) == ["continue", "revise", "abolish", "convert"]
    assert [one.code for one in OF_OUTCOMES] == ["LS654", "LS655"]


@pytest.mark.parametrize("outcome", ReviewOutcome)
@pytest.mark.parametrize("on", [date(2022, 12, 31), date(2023, 1, 1)])
def test_conversion_is_known_to_practice_from_2023_on(on: date, outcome: str) -> None:
    rule = china_law().on(on).rule("local.review-outcome")
    verdict = rule.judge(OUTCOME[0].facts(situation(on, outcome=outcome)))
    is_too_early = outcome == "convert" and on.year < 2023
    assert verdict.outcome.value == ("broken" if is_too_early else "kept")


def test_what_is_picked_is_the_outcome_alone() -> None:
    on = date(2024, 1, 2)
    assert {one.facts(situation(on, outcome="revise")) for one in OUTCOME} == {
        OutcomeFacts(outcome="revise")
    }
    assert {one.facts(situation(on)) for one in OUTCOME} == {OutcomeFacts(outcome=None)}
