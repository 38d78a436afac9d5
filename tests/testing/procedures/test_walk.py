"""Walking a procedure gives lawful histories, and tells where there is no way."""

from datetime import date

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.law import Outcome, Rule, Track, Verdict, broken
from localstd.procedure import Condition, Event, History, Matter, Ruling, fold
from localstd.testing import (
    LENDING,
    LENDING_LAW,
    Trial,
    check_events,
    check_reach,
    lawful_histories,
    walk,
)
from localstd.testing.procedures.fitting import fitted
from localstd.testing.procedures.walk import first, step
from localstd.testing.strategies.histories import events
from localstd.testing.strategies.values import matters

TRIAL = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
MATTER = Matter(id="1", place="37")
DAY = date(2026, 7, 1)
DRAWN = settings(settings.get_profile("drawn"), max_examples=60)
STAGES = [stage.code for stage in LENDING.stages]


@given(lawful_histories(TRIAL))
def test_nothing_is_wrong_with_a_lawful_history(history: History) -> None:
    last = history.standing[-1].on.last if history.standing else DAY
    assert TRIAL.judge_history(history, as_of=last).findings == ()


@given(lawful_histories(TRIAL))
def test_every_event_of_a_lawful_history_is_permitted(history: History) -> None:
    before = evolve(history, events=())
    for event in history.events:
        assert TRIAL.decide(before, event, as_of=event.on.last).ruling is Ruling.PERMITTED
        before = before.with_(event)


@pytest.mark.parametrize("stage", STAGES[1:])
def test_lawful_histories_reach_every_stage(stage: str) -> None:
    found = find(
        lawful_histories(TRIAL),
        lambda history: fold(LENDING, history).stage.code == stage,
        settings=DRAWN,
    )
    assert fold(LENDING, found).stage.code == stage


@given(st.sampled_from(STAGES[1:]), matters())
def test_a_walk_ends_where_it_was_to_go(stage: str, matter: Matter) -> None:
    assert fold(LENDING, walk(TRIAL, matter, DAY, to=stage)).stage.code == stage


def test_a_walk_waits_until_a_minimum_has_run() -> None:
    requested, lent = walk(TRIAL, MATTER, DAY, to="out").events
    assert (lent.on.first - requested.on.first).days == 3


def test_a_walk_without_chance_is_the_same_every_time() -> None:
    assert walk(TRIAL, MATTER, DAY, to="done") == walk(TRIAL, MATTER, DAY, to="done")


def _papers(needed: tuple[str, ...]) -> Trial:
    """Let a book be lent only once its notes name some papers."""

    def judge(told: object) -> Verdict:
        notes = told if isinstance(told, tuple) else ()
        missing = tuple(one for one in needed if one not in notes)
        return broken(missing=missing) if missing else Verdict(outcome=Outcome.KEPT)

    law = LENDING_LAW.with_(
        rules=[
            Rule.under(
                LENDING_LAW.provisions["house-reader"],
                name="loan.papers",
                judge=judge,
                tracks=frozenset(Track),
            )
        ]
    )
    check = next(one.check for row in LENDING.rows for one in row.conditions)
    asked = Condition(
        rule="loan.papers", check=check, facts=lambda told: told.state.fact("notes") or ()
    )
    rows = [
        evolve(row, conditions=(*row.conditions, asked)) if row.event == "lent" else row
        for row in LENDING.rows
    ]
    return Trial(procedure=LENDING.with_rows(rows), law=law, calendar=china_calendar())


def test_a_stage_that_nothing_reaches_is_told() -> None:
    trial = _papers(("deposit",))
    problems = check_reach(trial, [MATTER], [DAY])
    assert [str(problem) for problem in problems] == [
        "not kept: every stage is reached by lawful steps (out out)",
        "not kept: every stage is reached by lawful steps (done done)",
    ]


def test_an_example_shows_the_way() -> None:
    trial = evolve(_papers(("deposit",)), examples={"notes": (("deposit",),)})
    assert check_reach(trial, [MATTER], [DAY]) == ()
    types = [event.type for event in walk(trial, MATTER, DAY, to="out").events]
    assert types == ["requested", "noted", "lent"]


def test_facts_are_told_as_findings_ask_for_them() -> None:
    """The rule wants a card; the finding is heard, and the card is shown."""
    requested = walk(TRIAL, MATTER, DAY, to="requested")
    bare = Event.of("lent", date(2026, 8, 1), has_card=False)
    assert TRIAL.decide(requested, bare, as_of=date(2026, 8, 1)).bars != ()
    assert fitted(TRIAL, requested, "lent", date(2026, 8, 1), choose=lambda some: some[-1]).is_clean


def test_what_cannot_happen_is_no_step() -> None:
    assert step(TRIAL, History(matter=MATTER), "returned", DAY, choose=first) is None


@given(events(LENDING, MATTER))
def test_any_event_can_be_decided(event: Event) -> None:
    decided = TRIAL.decide(History(matter=MATTER), event, as_of=date(2027, 1, 1))
    assert decided.ruling in {Ruling.PERMITTED, Ruling.REFUSED}


@pytest.mark.parametrize("ruling", [Ruling.PERMITTED, Ruling.REFUSED])
def test_events_are_lawful_and_unlawful(ruling: Ruling) -> None:
    def has(event: Event) -> bool:
        history = History(matter=MATTER)
        return TRIAL.decide(history, event, as_of=date(2027, 1, 1)).ruling is ruling

    assert has(find(events(LENDING, MATTER), has))


def test_every_event_of_the_lending_of_books_can_happen() -> None:
    assert check_events(TRIAL, [MATTER], [DAY]) == ()


def test_an_event_that_leads_nowhere_is_tried_where_it_may_happen() -> None:
    """A note stands in no walk, and can be made on the day on which a matter comes."""
    assert "noted" not in {one.type for one in walk(TRIAL, MATTER, DAY, to="done").events}
    rows = [evolve(one, at=("shelf",)) if one.event == "noted" else one for one in LENDING.rows]
    noting = evolve(TRIAL, procedure=LENDING.with_rows(rows))
    assert check_events(noting, [MATTER], [DAY]) == ()


def test_events_that_no_lawful_history_holds_are_told() -> None:
    """Nobody knows of the papers that are wanted: nothing is lent, and so nothing returned."""
    problems = check_events(_papers(("deposit",)), [MATTER], [DAY])
    assert [str(problem) for problem in problems] == [
        "not kept: every event occurs in a lawful history (lent lent)",
        "not kept: every event occurs in a lawful history (returned returned)",
    ]


@pytest.mark.parametrize("stage", STAGES)
def test_a_walk_without_chance_stays_nowhere(stage: str) -> None:
    assert "noted" not in {one.type for one in walk(TRIAL, MATTER, DAY, to=stage).events}


def test_a_walk_by_chance_also_stays_where_it_was_to_go() -> None:
    found = find(
        lawful_histories(TRIAL, st.just(MATTER), to="out"),
        lambda history: [one.type for one in history.events][-2:] == ["lent", "noted"],
        settings=DRAWN,
    )
    assert fold(LENDING, found).stage.code == "out"
