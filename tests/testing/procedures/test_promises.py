"""Every promise is broken by something that is wrong on purpose, and says so."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from localstd import testing
from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.procedure import (
    Decision,
    Duty,
    Event,
    History,
    Matter,
    Mode,
    Possibility,
    Procedure,
    Recording,
    Ruling,
    State,
    decide,
    duties,
    fold,
    judge_history,
    possibilities,
)
from localstd.testing import (
    LENDING,
    LENDING_LAW,
    Demand,
    Engine,
    Forbidden,
    Order,
    Owing,
    Problem,
    Trial,
    Wait,
    check_history,
    check_lifecycle,
    check_step,
    lawful_histories,
    walk,
)

MATTER = Matter(id="1", place="37")
DAY = date(2026, 7, 1)
TRIAL = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
OUT = walk(TRIAL, MATTER, DAY, to="out")
DONE = walk(TRIAL, MATTER, DAY, to="done")


def tried(**wrong: Callable[..., Any]) -> Trial:
    """Put an engine on trial that answers one question wrongly."""
    return evolve(TRIAL, engine=evolve(Engine(), **wrong))


def deciding(change: Callable[[Decision], Decision]) -> Trial:
    """Let an engine change every decision."""

    def wrong(*given: Any, **asked: Any) -> Decision:
        return change(decide(*given, **asked))

    return tried(decide=wrong)


def promises(found: Iterable[Problem]) -> set[str]:
    return {problem.promise for problem in found}


def last_step(trial: Trial, history: History, *demands: Demand) -> set[str]:
    """Check the last event of a history as a step."""
    *earlier, event = history.standing
    before = evolve(history, events=tuple(earlier))
    return promises(check_step(trial, before, event, as_of=event.on.last, demands=demands))


def refused(trial: Trial) -> set[str]:
    """Check an event that must be refused: a book is lent that nobody asked for."""
    event = Event.of("lent", DAY)
    return promises(check_step(trial, History(matter=MATTER), event, as_of=DAY))


def after_the_end(trial: Trial) -> set[str]:
    """Check an event in the final stage."""
    day = DONE.standing[-1].on.last
    return promises(check_step(trial, DONE, Event.of("noted", day), as_of=day))


class Forgetful:
    """Answers rightly every other time."""

    def __init__(self, right: Callable[..., Decision]) -> None:
        self.right, self.times = right, 0

    def __call__(self, *given: Any, **asked: Any) -> Decision:
        self.times += 1
        decision = self.right(*given, **asked)
        return decision if self.times % 2 else evolve(decision, citations=())


def in_record_mode_nothing(*given: Any, **asked: Any) -> Decision:
    decision = decide(*given, **asked)
    return evolve(decision, findings=()) if asked["mode"] is Mode.RECORD else decision


def moves_though_refused(decision: Decision) -> Decision:
    return evolve(decision, state=evolve(decision.state, stage=LENDING.stage("out")))


def permits_everything(decision: Decision) -> Decision:
    return evolve(decision, ruling=Ruling.PERMITTED)


def minds_every_law(*given: Any, law: Any, **asked: Any) -> Decision:
    decision = decide(*given, law=law, **asked)
    known = any(one.name == "kit.unrelated" for one in law.limits)
    return evolve(decision, citations=()) if known else decision


def is_mild_with_the_strict(*given: Any, law: Any, **asked: Any) -> Decision:
    """Forgive everything where a limit is tighter than that of the house."""
    decision = decide(*given, law=law, **asked)
    strict = any(one.citation.provision == "kit-house-wait" for one in law.limits)
    return evolve(decision, findings=()) if strict else decision


def cites_nothing(decision: Decision) -> Decision:
    return evolve(decision, findings=tuple(evolve(one, citations=()) for one in decision.findings))


def owes_nothing_later(procedure: Procedure, history: History, **asked: Any) -> tuple[Duty, ...]:
    last = history.standing[-1].on.last
    return duties(procedure, history, **asked) if asked["as_of"] <= last else ()


def is_never_late(procedure: Procedure, history: History, **asked: Any) -> tuple[Duty, ...]:
    """Ask on the day of the last event only: what is owed then is in time for ever."""
    return duties(procedure, history, **{**asked, "as_of": history.standing[-1].on.last})


def offers_everything(*given: Any, **asked: Any) -> tuple[Possibility, ...]:
    return tuple(evolve(one, blockers=()) for one in possibilities(*given, **asked))


def offers_it_elsewhere(*given: Any, **asked: Any) -> tuple[Possibility, ...]:
    return tuple(evolve(one, row=LENDING.rows[0]) for one in possibilities(*given, **asked))


def counts_days_to_come(procedure: Procedure, history: History) -> State:
    """Fold all that is known, whatever the day that is asked for."""
    return fold(procedure, evolve(history, until=None))


def overlooks(*given: Any, **asked: Any) -> Recording:
    return evolve(judge_history(*given, **asked), findings=())


TOO_EARLY = evolve(
    OUT, events=(OUT.events[0], Event.of("lent", OUT.events[0].on.last, OUT.events[1].by))
)
#: No card was shown, which a rule of the house forbids.
WITHOUT_CARD = evolve(OUT, events=(OUT.events[0], evolve(OUT.events[1], facts={"has_card": False})))


def without(event: str) -> Trial:
    """Ask nothing of an event, as a table does that forgot its conditions."""
    rows = [evolve(row, conditions=()) if row.event == event else row for row in LENDING.rows]
    return evolve(TRIAL, procedure=LENDING.with_rows(rows))


def with_a_short_cut() -> Trial:
    """Let books be lent from the shelf, to anybody who passes by."""
    row = next(row for row in LENDING.rows if row.event == "lent")
    rows = [
        evolve(one, at=("shelf", "requested"), conditions=()) if one is row else one
        for one in LENDING.rows
    ]
    return evolve(TRIAL, procedure=LENDING.with_rows(rows))


PASSING_BY = History(matter=MATTER, events=(evolve(OUT.events[1], on=OUT.events[0].on),))
ORDER = Order(event="lent", after="requested", basis=("house-wait",))
WAIT = Wait(event="lent", since="requested", until="lent", limit="loan.wait")
FORBIDDEN = Forbidden(stage="out", basis=("house-wait",), unless="requested")
OWING = Owing(event="lent", duty="return", basis=("house-return",))


def forgetful() -> Trial:
    """Lend books that nobody need return."""
    rows = [evolve(one, starts=(), ends=()) for one in LENDING.rows]
    return evolve(TRIAL, procedure=LENDING.with_rows(rows))


BROKEN: dict[str, Callable[[], set[str]]] = {
    "deciding twice gives the same": lambda: refused(tried(decide=Forgetful(decide))),
    "what is refused changes nothing": lambda: refused(deciding(moves_though_refused)),
    "nothing leaves the table": lambda: refused(deciding(permits_everything)),
    "nothing leads out of a final stage": lambda: after_the_end(
        deciding(lambda one: permits_everything(moves_though_refused(one)))
    ),
    "record mode and permit mode ask the same": lambda: refused(
        tried(decide=in_record_mode_nothing)
    ),
    "unrelated law changes nothing": lambda: last_step(tried(decide=minds_every_law), OUT),
    "a tighter limit never permits more": lambda: last_step(
        tried(decide=is_mild_with_the_strict), TOO_EARLY
    ),
    "what is found is cited": lambda: last_step(deciding(cites_nothing), WITHOUT_CARD),
    "a duty is ended by an event or becomes overdue": lambda: last_step(
        tried(duties=is_never_late), OUT
    ),
    "what is possible is what is decided": lambda: refused(tried(possibilities=offers_everything)),
    "a prefix folds to the state as of its day": lambda: promises(
        check_history(tried(fold=counts_days_to_come), OUT)
    ),
    "record mode finds what deciding found": lambda: promises(
        check_history(tried(judge_history=overlooks), WITHOUT_CARD)
    ),
    "no lent without requested": lambda: last_step(with_a_short_cut(), PASSING_BY, ORDER),
    "no lent without the duty return": lambda: last_step(forgetful(), OUT, OWING),
    "no lent without the time of loan.wait": lambda: last_step(without("lent"), TOO_EARLY, WAIT),
    "no path to a forbidden stage": lambda: last_step(with_a_short_cut(), PASSING_BY, FORBIDDEN),
}


@pytest.mark.parametrize("promise", BROKEN)
def test_what_is_wrong_on_purpose_breaks_its_promise(promise: str) -> None:
    assert promise in BROKEN[promise]()


def test_no_promise_is_without_something_that_breaks_it() -> None:
    """Each promise that the kit names in its checks of steps and histories stands above."""
    home = Path(testing.__file__).parent / "procedures"
    texts = [(home / name).read_text("utf-8") for name in ("promises.py", "demands.py")]
    named = {one for text in texts for one in re.findall(r'Problem\(\s*f?"([^"]+)"', text)}
    kinds = {re.sub(r"\{[^}]*\}", ".+", one) for one in named}
    assert [one for one in kinds if not any(re.fullmatch(one, told) for told in BROKEN)] == []
    assert len(named) == len(BROKEN)


def test_a_duty_that_vanishes_is_caught() -> None:
    found = last_step(tried(duties=owes_nothing_later), OUT)
    assert found == {"a duty is ended by an event or becomes overdue"}


def test_what_is_offered_at_another_stage_is_caught() -> None:
    found = refused(tried(possibilities=offers_it_elsewhere))
    assert found == {"what is possible is what is decided"}


@pytest.mark.parametrize("demand", [ORDER, WAIT, FORBIDDEN])
@given(history=lawful_histories(TRIAL))
def test_the_library_meets_every_demand(demand: Demand, history: History) -> None:
    assert check_lifecycle(TRIAL, history, demands=[demand]) == ()


def test_a_demand_holds_only_while_its_provision_does() -> None:
    early = evolve(PASSING_BY, events=(Event.of("lent", date(1999, 12, 31)),))
    trial = with_a_short_cut()
    assert last_step(trial, early, ORDER, FORBIDDEN) == set()
    on_the_day = evolve(
        early, events=(Event.of("lent", date(2000, 1, 1), PASSING_BY.events[0].by),)
    )
    assert last_step(trial, on_the_day, ORDER, FORBIDDEN) == {
        "no lent without requested",
        "no path to a forbidden stage",
    }


def test_a_wait_that_has_just_run_is_enough() -> None:
    trial = without("lent")
    days = (3, 4, 5)  # the request is of 2 July; three days end with the fifth
    histories = [
        evolve(
            OUT, events=(OUT.events[0], evolve(OUT.events[1], on=evolve(OUT.events[1].on, day=n)))
        )
        for n in days
    ]
    assert [last_step(trial, one, WAIT) for one in histories] == [
        {"no lent without the time of loan.wait"},
        {"no lent without the time of loan.wait"},
        set(),
    ]


def test_a_wait_may_end_with_an_event_before() -> None:
    wait = Wait(event="returned", since="requested", until="lent", limit="loan.wait")
    early = evolve(TOO_EARLY, events=(*TOO_EARLY.events, evolve(DONE.events[-1])))
    found = last_step(without("lent"), early, wait)
    assert found == {"no returned without the time of loan.wait"}
    assert last_step(without("lent"), DONE, wait) == set()


def test_of_several_waits_one_that_was_long_enough_will_do() -> None:
    wait = Wait(event="returned", since="requested", until="lent", limit="loan.wait")
    asked, lent, returned = DONE.events
    again = (evolve(asked, on=lent.on), evolve(lent, on=returned.on), returned)
    trial = without("lent")
    assert last_step(trial, evolve(DONE, events=(asked, lent, *again)), wait) == set()
    short = evolve(lent, on=asked.on)
    assert last_step(trial, evolve(DONE, events=(asked, short, *again)), wait) == {
        "no returned without the time of loan.wait"
    }


def test_a_wait_without_its_beginning_or_its_limit_asks_nothing() -> None:
    trial = without("lent")
    unbegun = Wait(event="lent", since="noted", until="lent", limit="loan.wait")
    unknown = Wait(event="lent", since="requested", until="lent", limit="loan.other")
    unended = Wait(event="lent", since="requested", until="noted", limit="loan.wait")
    assert last_step(trial, TOO_EARLY, unbegun, unknown, unended) == set()


def test_a_stage_may_be_forbidden_to_some_matters_alone_and_for_good() -> None:
    at_37 = Forbidden(stage="out", basis=("house-wait",), matters=lambda one: one.place == "37")
    elsewhere = evolve(at_37, matters=lambda one: one.place == "31")
    assert last_step(TRIAL, OUT, at_37) == {"no path to a forbidden stage"}
    assert last_step(TRIAL, OUT, elsewhere) == set()


def test_one_of_several_events_may_open_the_way_to_a_stage() -> None:
    opened = evolve(FORBIDDEN, unless=("noted", "requested"))
    assert last_step(TRIAL, OUT, opened) == set()
    assert last_step(TRIAL, OUT, evolve(opened, unless=("noted", "returned"))) == {
        "no path to a forbidden stage"
    }


def test_what_an_event_must_begin_is_owed_after_it() -> None:
    assert last_step(TRIAL, OUT, OWING) == set()
    assert last_step(forgetful(), OUT, OWING) == {"no lent without the duty return"}


@pytest.mark.parametrize(
    "demand",
    [
        {"event": "returned"},
        {"when": lambda event: event.facts.get("copies") == 7},
        {"matters": lambda matter: matter.place == "31"},
    ],
    ids=["of another event", "not with this one", "not for this matter"],
)
def test_a_duty_is_demanded_only_where_it_is_meant(demand: dict[str, Any]) -> None:
    assert last_step(forgetful(), OUT, evolve(OWING, **demand)) == set()


def test_a_duty_is_demanded_only_while_its_provision_holds() -> None:
    before = walk(forgetful(), MATTER, date(1995, 7, 1), to="out")
    assert last_step(forgetful(), before, OWING) == set()


def told(demand: Demand, trial: Trial, history: History) -> list[str]:
    *earlier, event = history.standing
    before = evolve(history, events=tuple(earlier))
    decision = trial.decide(before, event, as_of=event.on.last)
    return [problem.case for problem in demand.broken(trial, before, decision)]


def test_a_broken_demand_is_told_with_its_provision() -> None:
    short_cut = with_a_short_cut()
    assert told(ORDER, short_cut, PASSING_BY) == [
        "lent on 2026-07-02: without requested, which house art. 3 asks for"
    ]
    assert told(FORBIDDEN, short_cut, PASSING_BY) == [
        "lent on 2026-07-02 leads to out without requested, which house art. 3 forbids"
    ]
    assert told(evolve(FORBIDDEN, unless=None), short_cut, PASSING_BY) == [
        "lent on 2026-07-02 leads to out, which house art. 3 forbids"
    ]
    assert told(evolve(FORBIDDEN, unless=("noted", "requested")), short_cut, PASSING_BY) == [
        "lent on 2026-07-02 leads to out without noted or requested, which house art. 3 forbids"
    ]
    assert told(OWING, forgetful(), OUT) == [
        "lent on 2026-07-05: nobody owes the return that house art. 4 asks for"
    ]
    assert told(WAIT, without("lent"), TOO_EARLY) == [
        (
            "lent on 2026-07-02: requested 2026-07-02, lent 2026-07-02, "
            "not before 2026-07-05 by house art. 3"
        )
    ]
