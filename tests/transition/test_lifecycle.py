"""Whatever happens in a transition, what the law promises is kept: walks, one fault, a machine."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.law import china_law
from localstd.procedure import History, Matter
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
