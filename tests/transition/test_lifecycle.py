"""Whatever happens in a transition, what the law promises is kept: walks, one fault, a machine."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import china_law
from localstd.procedure import History, Matter, Procedure
from localstd.testing import (
    LifecycleMachine,
    Planted,
    check_events,
    check_lifecycle,
    check_planted,
    check_procedure,
    check_reach,
    faulty_histories,
    lawful_histories,
    walk,
)
from localstd.testing.procedures.shipped import demands_of, shipped_trial
from localstd.transition import TRANSITION

ALLIANCE = Matter(id="tr-1", place="44")
DEMANDS = demands_of(TRANSITION)
FEW = settings.get_profile("few")
STARTS = (date(2016, 3, 1), date(2019, 3, 1))
TRIAL = shipped_trial(TRANSITION)


def test_what_the_table_names_is_in_the_law() -> None:
    assert check_procedure(TRANSITION, china_law()) == ()


def test_every_stage_and_every_event_is_reached_by_lawful_steps() -> None:
    assert check_reach(TRIAL, [ALLIANCE], STARTS) == ()
    assert check_events(TRIAL, [ALLIANCE], STARTS) == ()


def promises_of(procedure: Procedure, to: str) -> set[str]:
    """Walk a table that is wrong to a stage, and give the promises that are broken on the way."""
    trial = shipped_trial(procedure)
    history = walk(trial, ALLIANCE, STARTS[1], to=to)
    found = check_lifecycle(trial, history, demands=demands_of(TRANSITION))
    return {problem.promise for problem in found}


@pytest.mark.parametrize(("stage", "at"), [("completed", "registered"), ("ended", "under-way")])
def test_a_table_that_lets_a_standard_get_lost_is_found_out(stage: str, at: str) -> None:
    hasty = TRANSITION.with_rows(
        evolve(row, at=(*row.at, at), conditions=()) if row.to == stage else row
        for row in TRANSITION.rows
    )
    assert promises_of(TRANSITION, stage) == set()
    assert promises_of(hasty, stage) == {"no path to a forbidden stage"}


@pytest.mark.parametrize(
    ("duty", "event"), [("settlement", "registered"), ("replacement", "succeeded")]
)
def test_a_table_that_forgets_what_is_owed_is_found_out(duty: str, event: str) -> None:
    forgetful = TRANSITION.with_rows(
        evolve(
            row,
            starts=tuple(one for one in row.starts if one.name != duty),
            ends=tuple(one for one in row.ends if one != duty),
        )
        for row in TRANSITION.rows
    )
    assert promises_of(forgetful, "completed") == {f"no {event} without the duty {duty}"}


@FEW
@given(history=lawful_histories(TRIAL, st.just(ALLIANCE)))
def test_lawful_histories_keep_every_promise(history: History) -> None:
    assert check_lifecycle(TRIAL, history, demands=DEMANDS) == ()


@FEW
@given(fault=faulty_histories(TRIAL, st.just(ALLIANCE)))
def test_record_mode_finds_the_one_fault(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


class TestWhateverIsTried(
    LifecycleMachine.of(  # type: ignore[misc]  # hypothesis makes the class
        TRIAL, demands=DEMANDS, matter=st.just(ALLIANCE)
    ).TestCase
):
    """Nothing ends without a successor or a recorded end."""

    settings = settings(FEW, max_examples=8, stateful_step_count=12)
