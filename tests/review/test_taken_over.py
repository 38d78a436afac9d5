"""Reviews taken over tell less than they should, and are read all the same."""

from collections.abc import Callable
from datetime import date

from localstd._attrs import evolve
from localstd.law import ReviewOutcome
from localstd.procedure import Body, Decision, Event, History, Mode, fold
from localstd.review import REVIEW, WHOLE, for_standard, open_parts, outcomes

OFFICE = Body(role="province", place="34")
DAY = date(2026, 5, 8)


def test_an_outcome_without_its_part_is_that_of_the_whole(
    under_review: Callable[..., History], decided: Callable[..., Decision]
) -> None:
    told = under_review().with_(Event.of("part-concluded", DAY, OFFICE, outcome="revise"))
    assert outcomes(fold(REVIEW, told)) == {WHOLE: ReviewOutcome.REVISE}
    assert decided(told, Event.of("concluded", DAY, OFFICE)).bars == ()


def test_a_conclusion_without_an_outcome_gives_none(under_review: Callable[..., History]) -> None:
    told = under_review().with_(Event.of("concluded", DAY, OFFICE))
    state = fold(REVIEW, told)
    assert (dict(outcomes(state)), dict(open_parts(state))) == ({}, {})
    assert [one.type for one in for_standard(told)] == ["review-opened"]


def test_a_list_of_no_parts_is_a_whole(under_review: Callable[..., History]) -> None:
    began, *rest = under_review().events
    told = evolve(under_review(), events=(evolve(began, facts={**began.facts, "parts": ()}), *rest))
    done = told.with_(Event.of("concluded", DAY, OFFICE, outcome="continue"))
    assert outcomes(fold(REVIEW, done)) == {WHOLE: ReviewOutcome.CONTINUE}


def test_a_reason_that_is_not_named_is_unknown(
    waiting: Callable[..., History], decided: Callable[..., Decision]
) -> None:
    taken = evolve(waiting(), is_whole=False)
    decision = decided(taken, Event.of("trigger-arose", DAY, None), Mode.RECORD)
    assert decision.findings == ()
    assert [one.name for one in decision.unknowns] == ["facts", "local.review-trigger"]


def test_a_making_is_told_of_what_is_revised_alone(under_review: Callable[..., History]) -> None:
    told = under_review().with_(
        Event.of("concluded", DAY, OFFICE, outcome="continue"),
        Event.of("revision-opened", DAY, OFFICE, making="34-8"),
    )
    assert "making" not in for_standard(told)[1].facts
