"""Whatever happens to a group standard, what the law promises is kept: walks, faults, a machine."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.groups import GROUP_STANDARD
from localstd.law import china_law
from localstd.procedure import History, Matter
from localstd.testing import (
    MADE_UP,
    LifecycleMachine,
    Order,
    Planted,
    Wait,
    check_lifecycle,
    check_planted,
    check_procedure,
    demands_of,
    faulty_histories,
    law_of_a_place,
    lawful_histories,
    shipped_trial,
    walk,
)

NATIONAL, PLACE = Matter(id="t-1"), Matter(id="t-2", place=MADE_UP)
TRIAL, DEMANDS = shipped_trial(GROUP_STANDARD, law_of_a_place()), demands_of(GROUP_STANDARD)
SUBJECTS = st.sampled_from((NATIONAL, PLACE))
FEW = settings.get_profile("few")
#: What is demanded of a history with which nothing is wrong: the steps of gs2019 art 14.
STEPS = tuple(
    Order(event=event, after=after, basis=("gs2019-procedure",))
    for event, after in (
        ("approved", "technically-reviewed"),
        ("technically-reviewed", "comment-closed"),
        ("comment-opened", "drafting-began"),
        ("drafting-began", "project-approved"),
        ("project-approved", "proposed"),
    )
)
#: Thirty days are asked generally: what is shorter is permitted, and not without a warning.
UNWARNED = Wait(
    event="technically-reviewed",
    since="comment-opened",
    until="comment-closed",
    limit="group.comment",
)


def test_what_the_table_names_is_in_the_law() -> None:
    assert check_procedure(GROUP_STANDARD, china_law()) == ()


def test_in_2016_nothing_was_asked_before_publication() -> None:
    history = walk(TRIAL, NATIONAL, date(2016, 6, 1), to="published")
    assert [event.type for event in history.standing] == ["published"]


def test_the_shortest_lawful_making_since_2019_is_open_for_thirty_days() -> None:
    history = walk(TRIAL, NATIONAL, date(2024, 1, 2), to="published")
    days = {event.type: event.on.first for event in history.standing}
    assert (days["comment-closed"] - days["comment-opened"]).days == 30
    assert len(history.standing) == 8


@pytest.mark.parametrize("duty", ["disclosure", "self-declaration", "review"])
def test_a_table_that_forgets_a_duty_is_caught(duty: str) -> None:
    forgetful = GROUP_STANDARD.with_rows(
        evolve(
            row,
            starts=tuple(one for one in row.starts if one.name != duty),
            ends=tuple(one for one in row.ends if one != duty),
        )
        for row in GROUP_STANDARD.rows
    )
    history = walk(TRIAL, PLACE, date(2024, 1, 2), to="published")
    found = check_lifecycle(shipped_trial(forgetful, law_of_a_place()), history, demands=DEMANDS)
    assert {one.promise for one in found} == {f"no published without the duty {duty}"}


def test_a_table_that_asks_nothing_is_caught() -> None:
    rows = (evolve(row, conditions=()) for row in GROUP_STANDARD.rows)
    lax = shipped_trial(GROUP_STANDARD.with_rows(rows), law_of_a_place())
    hasty = walk(lax, PLACE, date(2024, 1, 2), to="published")
    found = check_lifecycle(lax, hasty, demands=DEMANDS)
    assert {one.promise for one in found} == {"no path to a forbidden stage"}


@FEW
@given(history=lawful_histories(TRIAL, SUBJECTS))
def test_lawful_histories_keep_every_promise_and_the_order_of_the_law(history: History) -> None:
    assert check_lifecycle(TRIAL, history, demands=(*DEMANDS, *STEPS, UNWARNED)) == ()


@FEW
@given(fault=faulty_histories(TRIAL, SUBJECTS))
def test_record_mode_finds_the_one_fault_that_was_planted(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


class TestWhateverIsTried(
    LifecycleMachine.of(  # type: ignore[misc]  # hypothesis makes the class
        TRIAL, demands=(*DEMANDS, *STEPS), matter=SUBJECTS
    ).TestCase
):
    """No step is taken before its turn, and at a place that asks nothing goes unreviewed."""

    settings = settings(FEW, max_examples=6, stateful_step_count=12)
