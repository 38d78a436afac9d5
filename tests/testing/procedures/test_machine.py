"""Promises are checked at every step, by a machine too; what is broken is told with its law."""

from collections.abc import Callable
from datetime import date
from itertools import chain, repeat
from operator import attrgetter
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.law import KEPT, Rule, Track, Verdict, broken
from localstd.procedure import (
    Condition,
    Event,
    History,
    Matter,
    Procedure,
    Recording,
    judge_history,
)
from localstd.testing import (
    LENDING,
    LENDING_LAW,
    Demand,
    Engine,
    LifecycleMachine,
    Order,
    Trial,
    check_lifecycle,
    check_step,
    demands_of,
    lawful_histories,
    run_lifecycle,
    shipped_procedures,
    shipped_trial,
    walk,
)
from localstd.testing.procedures.machine import BrokenPromiseError
from localstd.testing.strategies.histories import events

TRIAL = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
MATTER = Matter(id="1", place="37")
DAY = date(2026, 7, 1)
FEW = settings(settings.get_profile("few"), stateful_step_count=12)
#: A note must come before a loan: no rule of the house, so that the machine must find it broken.
UNHEARD_OF = Order(event="lent", after="noted", basis=("house-librarian",))


def trial_with(judge: Callable[[object], Verdict]) -> Trial:
    """Ask a further rule of every request."""
    rule = Rule.under(
        LENDING_LAW.provisions["house-reader"],
        name="loan.mood",
        judge=judge,
        tracks=frozenset(Track),
    )
    check = next(one.check for row in LENDING.rows for one in row.conditions)
    asked = Condition(rule="loan.mood", check=check, facts=lambda told: told)
    rows = [
        evolve(row, conditions=(asked,)) if row.event == "requested" else row
        for row in LENDING.rows
    ]
    law = LENDING_LAW.with_(rules=[rule])
    return Trial(procedure=LENDING.with_rows(rows), law=law, calendar=china_calendar())


def moody(*verdicts: Verdict) -> Trial:
    """Judge by mood: each time otherwise, and kept in the end."""
    moods = chain(verdicts, repeat(KEPT))
    return trial_with(lambda _: next(moods))


NO = broken(missing=("mood",))


@pytest.mark.parametrize(
    ("verdicts", "promise"),
    [
        ((KEPT, NO), "deciding twice gives the same"),
        ((KEPT, KEPT, NO), "record mode and permit mode ask the same"),
        ((KEPT, KEPT, KEPT, NO), "unrelated law changes nothing"),
        ((NO, NO, NO, NO, KEPT), "a tighter limit never permits more"),
        ((KEPT, KEPT, KEPT, KEPT, KEPT, NO), "what is possible is what is decided"),
    ],
)
def test_a_procedure_that_judges_by_mood_is_caught(
    verdicts: tuple[Verdict, ...], promise: str
) -> None:
    """Each promise asks anew, in this order, so each is broken by another mood."""
    event = Event.of("requested", DAY, title="甲")
    found = check_step(moody(*verdicts), History(matter=MATTER), event, as_of=DAY)
    assert [problem.promise for problem in found] == [promise]


def test_a_problem_names_the_finding_and_its_provision() -> None:
    event = Event.of("requested", DAY, title="甲")
    trial = moody(NO, NO, NO, NO, KEPT)
    (problem,) = check_step(trial, History(matter=MATTER), event, as_of=DAY)
    assert problem.case.startswith("requested(title=甲) on 2026-07-01 at shelf: no longer barred")
    assert problem.case.endswith("KIT01 甲: no card was shown [house art. 1]")


def test_record_mode_that_finds_other_things_is_caught() -> None:
    """The rule is kept while each step is decided, and broken when all is recorded."""
    history = walk(TRIAL, MATTER, DAY, to="requested")
    many = [KEPT] * 8
    found = check_lifecycle(moody(*many, NO), history)
    assert [problem.promise for problem in found] == ["record mode finds what deciding found"]


def test_an_order_that_is_not_kept_is_told_with_its_provision() -> None:
    (problem,) = check_lifecycle(TRIAL, walk(TRIAL, MATTER, DAY, to="out"), demands=[UNHEARD_OF])
    assert problem.promise == "no lent without noted"
    assert "without noted, which house art. 2 asks for" in problem.case


def test_an_order_holds_only_while_its_provision_does() -> None:
    history = walk(TRIAL, MATTER, date(1995, 7, 1), to="out")
    assert check_lifecycle(TRIAL, history, demands=[UNHEARD_OF]) == ()


@given(lawful_histories(TRIAL))
def test_lawful_histories_keep_every_promise(history: History) -> None:
    assert check_lifecycle(TRIAL, history) == ()


@given(lawful_histories(TRIAL, to="requested"), events(LENDING, MATTER))
def test_whatever_is_tried_every_promise_is_kept(history: History, event: Event) -> None:
    day = max(event.on.last, history.standing[-1].on.last)
    assert check_step(TRIAL, history, event, as_of=day) == ()


def machine(*demands: Demand) -> type[LifecycleMachine]:
    return LifecycleMachine.of(TRIAL, demands=demands, matter=st.just(MATTER))


def told_by(profile: settings) -> list[str]:
    """Run a machine that must fail, and give the lines of its failure."""
    with pytest.raises(BrokenPromiseError) as failed:
        run_lifecycle(machine(UNHEARD_OF), profile=profile)
    return str(failed.value).splitlines()


def types(lines: list[str]) -> list[str]:
    return [line.split()[1].partition("(")[0] for line in lines]


def test_a_machine_runs_a_procedure() -> None:
    run_lifecycle(machine(), profile=FEW)


class OwnMachine(LifecycleMachine):
    """A machine as somebody writes it who has a procedure of their own."""

    trial = TRIAL
    matters = st.just(MATTER)


TestOwnMachine = OwnMachine.TestCase
TestOwnMachine.settings = FEW


def test_a_machine_is_named_after_its_procedure() -> None:
    assert machine().__name__ == "LendingLifecycle"
    assert machine(UNHEARD_OF).demands == (UNHEARD_OF,)
    assert LifecycleMachine.of(TRIAL).matters is LifecycleMachine.matters


def test_a_machine_finds_that_a_fault_is_overlooked() -> None:
    """The engine finds nothing at all in what is recorded."""

    def overlooks(*given: Any, **asked: Any) -> Recording:
        return evolve(judge_history(*given, **asked), findings=())

    blind = evolve(TRIAL, engine=evolve(Engine(), judge_history=overlooks))
    with pytest.raises(BrokenPromiseError, match="record mode finds"):
        run_lifecycle(
            LifecycleMachine.of(blind, matter=st.just(MATTER)),
            profile=settings(FEW, max_examples=300, phases=[Phase.generate]),
        )


def test_a_machine_that_fails_says_why() -> None:
    """It names the promise, the event, the provision, and what had happened before."""
    any_failure = settings(FEW, max_examples=300, phases=[Phase.generate])
    promise, matter, *before = told_by(any_failure)
    assert promise.startswith("not kept: no lent without noted (lent on ")
    assert promise.endswith("without noted, which house art. 2 asks for)")
    assert matter == "the matter 1 at 37, ordinary; had happened:"
    assert "requested" in types(before)


@pytest.mark.property
def test_a_machine_fails_with_the_fewest_events() -> None:
    _, _, *before = told_by(
        settings(FEW, max_examples=400, stateful_step_count=4, derandomize=True)
    )
    assert types(before) == ["requested"]


@pytest.mark.parametrize("procedure", tuple(shipped_procedures()), ids=attrgetter("name"))
def test_the_procedures_that_ship_keep_every_promise(procedure: Procedure) -> None:
    made = LifecycleMachine.of(shipped_trial(procedure), demands=demands_of(procedure))
    run_lifecycle(made, profile=FEW)


@pytest.mark.property
@pytest.mark.parametrize("procedure", tuple(shipped_procedures()), ids=attrgetter("name"))
def test_the_procedures_that_ship_keep_every_promise_for_long(procedure: Procedure) -> None:
    made = LifecycleMachine.of(shipped_trial(procedure), demands=demands_of(procedure))
    run_lifecycle(made, profile=settings(FEW, max_examples=300, stateful_step_count=40))
