"""The table of a joint standard in one province: walked by the kit, and held against its order."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cooperation.regional.provinces import joint_events

from localstd.cooperation.regional import JOINT_STANDARD
from localstd.law import Track
from localstd.procedure import Body, Event, History, Matter, fold
from localstd.testing import (
    LifecycleMachine,
    check_lifecycle,
    check_planted,
    check_reach,
    demands_of,
    shipped_trial,
)
from localstd.testing.strategies.histories import faulty_histories, lawful_histories

FEW = settings(settings.get_profile("few"), max_examples=8)
TRIAL = shipped_trial(JOINT_STANDARD)
HEALTH = Body(role="health", place="42")
PROVINCE = Body(role="province", place="42")


@pytest.mark.parametrize("track", [Track.ORDINARY, Track.FOOD, Track.ENVIRONMENT])
def test_every_stage_is_reached_on_every_track_that_makes_them(track: Track) -> None:
    matter = Matter(id="1", place="42", track=track)
    assert check_reach(TRIAL, [matter], [date(2026, 6, 1)]) == ()


@given(data=st.data())
@FEW
def test_lawful_histories_keep_every_promise_and_demand(data: st.DataObject) -> None:
    history = data.draw(lawful_histories(TRIAL))
    assert check_lifecycle(TRIAL, history, demands=demands_of(JOINT_STANDARD)) == ()


@given(data=st.data())
@FEW
def test_one_planted_fault_is_found_and_no_other(data: st.DataObject) -> None:
    assert check_planted(TRIAL, data.draw(faulty_histories(TRIAL))) == ()


class TestWhateverIsTried(
    LifecycleMachine.of(TRIAL, demands=demands_of(JOINT_STANDARD)).TestCase  # type: ignore[misc]  # hypothesis makes it
):
    """Nobody publishes who is not ready, and nobody who is ready leaves by itself."""

    settings = settings(FEW, max_examples=6)


def at(*more: Event) -> History:
    return History(matter=Matter(id="j-42", place="42"), events=(*joint_events("42"), *more))


def codes(history: History, type_: str, by: Body = PROVINCE) -> list[str]:
    event = Event(type=type_, on=history.events[-1].on, by=by)
    return [one.code for one in TRIAL.decide(history, event, as_of=date(2026, 7, 1)).bars]


READY = Event.of("ready", date(2026, 6, 22), PROVINCE)
PROPOSED = Event.of("publication-proposed", date(2026, 6, 22), PROVINCE)
DECIDED = Event.of("publication-decided", date(2026, 6, 23), PROVINCE)


@pytest.mark.parametrize(
    ("history", "barred"),
    [
        (at(), {"published", "publication-decided", "completed", "diverged"}),
        (at(READY), {"withdrawn", "called-off", "publication-decided", "completed", "reviewed"}),
        (at(PROPOSED), {"published", "withdrawn", "completed", "released"}),
        (at(PROPOSED, DECIDED), {"called-off", "withdrawn", "released", "completed"}),
        (at(READY, Event.of("released", date(2026, 6, 23))), {"published", "ready", "agreed"}),
    ],
)
def test_what_would_tear_them_apart_cannot_happen(history: History, barred: set[str]) -> None:
    assert {one for one in barred if "LS601" in codes(history, one)} == barred


def test_a_new_text_is_reviewed_anew_before_it_can_be_ready() -> None:
    again = at(Event.of("consulted", date(2026, 5, 20), text="sha256:other"))
    assert fold(JOINT_STANDARD, again).stage.code == "consulted"
    assert "LS601" in codes(again, "ready")


def test_a_city_makes_none() -> None:
    history = History(matter=Matter(id="j", place="4201"))
    agreed = Event.of("agreed", date(2026, 1, 5), Body(role="city", place="4201"))
    decision = TRIAL.decide(history, agreed, as_of=date(2026, 1, 5))
    assert "power" in [one.name for one in decision.unknowns] or "LS602" in [
        one.code for one in decision.bars
    ]
