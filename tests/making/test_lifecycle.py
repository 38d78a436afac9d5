"""Whatever happens to a standard, what the law promises is kept: walks, one fault, a machine."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.law import Track
from localstd.making import MAKING, ReviewStart, making
from localstd.procedure import History, Matter
from localstd.testing import (
    LifecycleMachine,
    Order,
    Planted,
    check_lifecycle,
    check_planted,
    check_reach,
    demands_of,
    faulty_histories,
    lawful_histories,
    run_lifecycle,
    shipped_trial,
    walk,
)

TRIAL = shipped_trial(MAKING)
ORDINARY = tuple(Matter(id="1", place=place) for place in ("33", "37", "31", "3702", "3302"))
TRACKS = tuple(Matter(id="1", place="37", track=track) for track in Track)
FEW = settings.get_profile("few")
#: What no ordinary standard may do without another thing before it.
DEMANDS = (
    *demands_of(MAKING),
    Order(event="published", after="comment-closed", basis=("ls2020-comment-days",)),
    Order(event="published", after="approved", basis=("ls2020-approve", "ls1990-issuer")),
    Order(event="approved", after="technically-reviewed", basis=("sl2017-tc-required",)),
    Order(event="technically-reviewed", after="submitted", basis=("ls2020-submit",)),
    Order(event="project-approved", after="appraised", basis=("sl2017-need-survey",)),
    Order(event="filed", after="published", basis=("ls2020-filing-days", "ls1990-filing")),
)


@pytest.mark.parametrize("start", ReviewStart)
def test_every_stage_is_reached_by_lawful_steps(start: ReviewStart) -> None:
    assert check_reach(shipped_trial(making(start)), ORDINARY[:1], [date(2024, 1, 2)]) == ()


@pytest.mark.parametrize("matter", [*TRACKS, *ORDINARY[3:]], ids=str)
def test_a_standard_can_be_published_lawfully_on_every_track(matter: Matter) -> None:
    history = walk(TRIAL, matter, date(2026, 9, 1), to="60")
    assert history.standing[-1].type == "published"
    assert check_lifecycle(TRIAL, history) == ()


def test_the_shortest_lawful_making_takes_thirty_days_of_comment() -> None:
    history = walk(TRIAL, Matter(id="1", place="33"), date(2024, 1, 2), to="60")
    days = {event.type: event.on.first for event in history.standing}
    assert (days["comment-closed"] - days["comment-opened"]).days == 30


@FEW
@given(history=lawful_histories(TRIAL, st.sampled_from(ORDINARY)))
def test_lawful_histories_keep_every_promise_and_the_order_of_the_law(history: History) -> None:
    assert check_lifecycle(TRIAL, history, demands=DEMANDS) == ()


@FEW
@given(history=lawful_histories(TRIAL, st.sampled_from(TRACKS)))
def test_so_do_those_of_the_other_tracks(history: History) -> None:
    assert check_lifecycle(TRIAL, history) == ()


@FEW
@given(fault=faulty_histories(TRIAL, st.sampled_from((*ORDINARY, *TRACKS))))
def test_record_mode_finds_the_one_fault_that_was_planted(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


class TestWhateverIsTried(
    LifecycleMachine.of(  # type: ignore[misc]  # hypothesis makes the class
        TRIAL, demands=DEMANDS, matter=st.sampled_from(ORDINARY)
    ).TestCase
):
    """Nothing is published without the comment period, nor approved without a review."""

    settings = settings(FEW, max_examples=6, stateful_step_count=15)


@pytest.mark.property
@given(fault=faulty_histories(TRIAL, st.sampled_from((*ORDINARY, *TRACKS))))
def test_record_mode_finds_any_one_fault_that_was_planted(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


@pytest.mark.property
def test_whatever_is_tried_for_long() -> None:
    matters = st.sampled_from((*ORDINARY, *TRACKS))
    run_lifecycle(LifecycleMachine.of(TRIAL, demands=demands_of(MAKING), matter=matters))
