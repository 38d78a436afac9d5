"""Duties of which several are open at once, told apart by a fact: the tasks of one resolution."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.law import Check, Weight, china_law
from localstd.procedure import (
    DAY,
    TEXT,
    DutyType,
    Event,
    EventType,
    FactType,
    History,
    Mandate,
    Matter,
    Procedure,
    Role,
    Row,
    Stage,
    duties,
    fold,
    judge_history,
    procedure_page,
)
from localstd.testing import Trial, check_history, check_planted, check_step, planted
from localstd.wording import Wording

WORDS = Wording("词", "word")
START = date(2026, 3, 2)


def check(code: str, en: str) -> Check:
    return Check(
        code=code,
        name=code.lower(),
        weight=Weight.FAULT,
        title=WORDS,
        message=Wording(f"{{task}}：{en}", f"{{task}}: {en}"),
        remedy=WORDS,
    )


LATE, LACKING = check("KIT11", "done {done}, due {due}"), check("KIT12", "not by {as_of}")
CLERK = Role(name="clerk", wording=WORDS)
TASK = FactType(name="task", wording=Wording("任务", "task"), kind=TEXT)
DUE = FactType(name="due", wording=Wording("期限", "day"), kind=DAY)
DUTY = DutyType(
    name="task",
    wording=WORDS,
    owed_by=(Mandate(role=CLERK, basis=("sl2017-coordination-local",)),),
    until="due",
    each="task",
    late=LATE,
    lacking=LACKING,
)
ANY = ("sl2017-coordination-local",)
TABLE = Procedure(
    name="tasks",
    wording=WORDS,
    stages=(Stage(code="on", wording=WORDS), Stage(code="off", wording=WORDS, is_final=True)),
    events=(
        EventType(name="set", wording=WORDS, facts=(TASK, DUE)),
        EventType(name="done", wording=WORDS, facts=(TASK,)),
        EventType(name="over", wording=WORDS),
    ),
    rows=(
        Row(at=("on",), event="set", to=None, basis=ANY, starts=(DUTY,)),
        Row(at=("on",), event="done", to=None, basis=ANY, ends=("task",)),
        Row(at=("on",), event="over", to="off", basis=ANY, ends=("task",)),
    ),
    start="on",
)
TRIAL = Trial(
    procedure=TABLE, law=china_law(), calendar=china_calendar(), examples={"task": ("甲", "乙")}
)


def history(*events: Event) -> History:
    return History(matter=Matter(id="1", place="3702"), events=events)


def set_(task: str, *, due: date, on: date = START) -> Event:
    return Event.of("set", on, task=task, due=PartialDate.of(due))


def open_(told: History, on: date) -> dict[str, str]:
    found = duties(TABLE, told, law=china_law(), calendar=china_calendar(), as_of=on)
    return {str(one.event.facts.get("task")): str(one.due) for one in found}


A, B = set_("甲", due=date(2026, 3, 20)), set_("乙", due=date(2026, 4, 1))


def test_each_is_open_by_itself() -> None:
    assert open_(history(A, B), START) == {"甲": "2026-03-20", "乙": "2026-04-01"}
    assert set(fold(TABLE, history(A, B)).owed) == {"task/甲", "task/乙"}


def test_what_tells_one_ends_that_one() -> None:
    done = Event.of("done", date(2026, 3, 9), task="甲")
    assert open_(history(A, B, done), date(2026, 3, 9)) == {"乙": "2026-04-01"}


def test_what_begins_again_is_renewed_alone() -> None:
    again = set_("甲", due=date(2026, 5, 1), on=date(2026, 3, 9))
    assert open_(history(A, B, again), date(2026, 3, 9)) == {"甲": "2026-05-01", "乙": "2026-04-01"}


def test_what_tells_none_ends_all() -> None:
    assert open_(history(A, B, Event.of("over", date(2026, 3, 9))), date(2026, 3, 9)) == {}


def test_what_tells_another_ends_nothing() -> None:
    assert len(open_(history(A, B, Event.of("done", START, task="丙")), START)) == 2


@pytest.mark.parametrize(
    ("day", "found"),
    [(date(2026, 3, 20), []), (date(2026, 3, 21), ["甲: done 2026-03-21, due 2026-03-20"])],
)
def test_it_is_late_by_its_own_day_and_the_finding_names_it(day: date, found: list[str]) -> None:
    decision = TRIAL.decide(history(A, B), Event.of("done", day, task="甲"), as_of=day)
    assert [one.message.en for one in decision.findings] == found


def test_what_is_lacking_is_named_one_by_one() -> None:
    for day, found in ((date(2026, 4, 1), ["甲"]), (date(2026, 4, 2), ["甲", "乙"])):
        told = judge_history(
            TABLE, history(A, B), law=china_law(), calendar=china_calendar(), as_of=day
        )
        assert [one.facts["task"] for one in told.findings] == found


def test_the_page_says_that_there_is_one_for_each() -> None:
    assert "one for each task" in procedure_page(TABLE, china_law(), "en")


STEPS = st.lists(
    st.tuples(st.sampled_from(("set", "done")), st.sampled_from("甲乙丙"), st.integers(0, 9)),
    max_size=8,
)


@given(STEPS)
def test_what_is_open_is_what_was_set_and_is_not_done(steps: list[tuple[str, str, int]]) -> None:
    told, wanted, day = history(), dict[str, str](), START
    for type_, task, days in steps:
        day += timedelta(days=1)
        due = day + timedelta(days=days)
        event = set_(task, due=due, on=day) if type_ == "set" else Event.of("done", day, task=task)
        assert check_step(TRIAL, told, event, as_of=day) == ()
        told = told.with_(event)
        wanted.pop(task, None)
        wanted |= {task: str(due)} if type_ == "set" else {}
        if not TRIAL.judge_history(told, as_of=day).findings:
            found = planted(TRIAL, told, "done-late", "not-done")
            assert [check_planted(TRIAL, one) for one in found if check_planted(TRIAL, one)] == []
    assert open_(told, day) == wanted
    assert check_history(TRIAL, told) == ()
