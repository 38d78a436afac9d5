"""Whatever happens to an enterprise standard, the regime of the day is what is asked."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.enterprises import CHECKS, ENTERPRISE_STANDARD, partners, undeclared
from localstd.enterprises.declarants import all_have_declared
from localstd.law import Track, china_law
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter, Procedure, fold
from localstd.roles import ROLES
from localstd.testing import (
    LifecycleMachine,
    Planted,
    check_lifecycle,
    check_planted,
    check_procedure,
    check_reach,
    demands_of,
    faulty_histories,
    lawful_histories,
    shipped_trial,
    walk,
)

FEW = settings.get_profile("few")
TRIAL, DEMANDS = shipped_trial(ENTERPRISE_STANDARD), demands_of(ENTERPRISE_STANDARD)
ORDINARY, FOOD = Matter(id="1", place="3702"), Matter(id="2", place="31", track=Track.FOOD)
MATTERS = st.sampled_from((ORDINARY, FOOD, Matter(id="3", place="310115"), Matter(id="4")))
DAYS = st.dates(date(1990, 9, 1), date(2026, 6, 1))
CHANGE = date(2018, 1, 1)
FILING = {"filing", "refiling", "refiling-in-three-years", "early-review"}
NUMBER = StandardNumber.parse("Q/HZJY 001-2016")


def test_what_the_table_names_is_in_the_law() -> None:
    assert check_procedure(ENTERPRISE_STANDARD, china_law(), roles=ROLES) == ()
    assert [one.code for one in CHECKS] == [f"LS{code}" for code in range(760, 779)]


@pytest.mark.parametrize("start", [date(2012, 3, 1), date(2024, 3, 1)])
def test_every_stage_is_reached_by_lawful_steps_on_each_side_of_the_change(start: date) -> None:
    assert check_reach(TRIAL, [ORDINARY], [start]) == ()


@FEW
@given(history=lawful_histories(TRIAL, MATTERS))
def test_lawful_histories_keep_every_promise(history: History) -> None:
    assert check_lifecycle(TRIAL, history, demands=DEMANDS) == ()


@FEW
@given(fault=faulty_histories(TRIAL, MATTERS))
def test_record_mode_finds_the_one_fault(fault: Planted) -> None:
    assert check_planted(TRIAL, fault) == ()


@FEW
@given(history=lawful_histories(TRIAL, MATTERS), as_of=DAYS)
def test_on_any_day_the_regime_of_that_day_asks_and_no_other(history: History, as_of: date) -> None:
    """Filing until 2017, declaring since; of food, filing with the health department."""
    owed = {one.type.name for one in TRIAL.duties(history, as_of=as_of)}
    asked_by_the_other = FILING if as_of >= CHANGE else {"declaration"}
    of_food = set() if history.matter.track is Track.FOOD else {"health-filing", "health-publicity"}
    assert owed & (asked_by_the_other | of_food) == set()


@FEW
@given(
    begun=st.dates(date(2012, 1, 1), date(2017, 12, 31)),
    asked=st.dates(CHANGE, date(2026, 6, 1)),
    valid_until=st.dates(date(2012, 1, 1), date(2030, 1, 1)).map(PartialDate.of),
)
def test_a_standing_standard_crosses_the_change_owing_its_declaration_alone(
    begun: date, asked: date, valid_until: PartialDate
) -> None:
    """However long its filing was told to be valid; and it stands as before."""
    published = Event.of("published", begun, number=NUMBER, enterprise="甲")
    filed = Event.of("filed", begun, valid_until=valid_until)
    history = History(matter=ORDINARY, events=(published, filed))
    assert [one.type.name for one in TRIAL.duties(history, as_of=asked)] == ["declaration"]
    assert fold(ENTERPRISE_STANDARD, history).stage.code == "published"


def without(procedure: Procedure, name: str) -> Procedure:
    """Give a table that forgets a duty."""
    rows = (
        evolve(
            row,
            starts=tuple(one for one in row.starts if one.name != name),
            ends=tuple(one for one in row.ends if one != name),
        )
        for row in procedure.rows
    )
    return procedure.with_rows(rows)


@pytest.mark.parametrize(
    ("name", "matter", "start"),
    [
        ("filing", ORDINARY, date(2012, 3, 1)),
        ("declaration", ORDINARY, date(2018, 3, 1)),
        ("health-filing", FOOD, date(2022, 3, 1)),
    ],
)
def test_a_table_that_forgets_a_duty_of_its_regime_is_caught(
    name: str, matter: Matter, start: date
) -> None:
    trial = shipped_trial(without(ENTERPRISE_STANDARD, name))
    history = walk(trial, matter, start, to="published")
    found = {one.promise for one in check_lifecycle(trial, history, demands=DEMANDS)}
    assert found == {f"no published without the duty {name}"}


names = st.sampled_from("甲乙丙丁")


@st.composite
def joint(draw: st.DrawFn) -> tuple[Event, ...]:
    """Draw a standard of some enterprises, declarations in any order, and who leaves."""
    enterprise, *others = draw(st.lists(names, min_size=1, max_size=4, unique=True))
    published = Event.of(
        "published", CHANGE, number=NUMBER, enterprise=enterprise, partners=tuple(others)
    )
    acts = st.one_of(
        names.map(lambda name: Event.of("declared", CHANGE, enterprise=name)),
        names.map(lambda name: Event.of("partner-left", CHANGE, partner=name)),
        st.just(Event.of("changed", CHANGE)),
    )
    return (published, *draw(st.lists(acts, max_size=6)))


def declared_since(events: Sequence[Event], name: str) -> bool:
    """Say by going back from the end whether a partner has declared what stands now."""
    for one in reversed(events):
        if one.type in {"published", "changed"}:
            return False
        if one.type == "declared" and one.facts["enterprise"] == name:
            return True
    return False


@given(events=joint())
def test_each_partner_declares_for_itself_and_nobody_for_who_has_left(
    events: tuple[Event, ...],
) -> None:
    state = fold(ENTERPRISE_STANDARD, History(matter=ORDINARY, events=events))
    made = partners(events)
    of_others = [one for one in events if one.type == "declared"]
    strangers = {str(one.facts["enterprise"]) for one in of_others} - {*partners(events[:1])}
    if not strangers:
        assert undeclared(state) == tuple(one for one in made if not declared_since(events, one))
    assert all_have_declared(events) == (undeclared(state) == ())


class TestWhateverIsTried(
    LifecycleMachine.of(  # type: ignore[misc]  # hypothesis makes the class
        TRIAL, demands=DEMANDS, matter=MATTERS
    ).TestCase
):
    """No demand of the law is missed."""

    settings = settings(FEW, max_examples=8, stateful_step_count=12)
