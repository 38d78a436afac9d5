"""Matters between departments: consulted on, taken to the mechanism, followed up task by task."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.cooperation.coordination import COORDINATION, follow_ups
from localstd.law import china_law
from localstd.procedure import Body, Decision, Event, History, Matter, decide, duties

MECHANISM = Body(role="mechanism", place="34")
PROVINCE = Body(role="province", place="34")
SECTOR = Body(role="sector", place="34", name="省农业农村厅")
START = date(2026, 3, 2)
BASIS: Any = {"law": china_law(), "calendar": china_calendar()}


def file(*events: Event, place: str | None = "34") -> History:
    return History(matter=Matter(id="c-1", place=place), events=events)


def decided(before: History, told: Event) -> Decision:
    return decide(COORDINATION, before, told, as_of=told.on.last, **BASIS)


def raised(by: Body = PROVINCE) -> Event:
    return Event.of("raised", START, by, issue="冷链标准", departments=("省商务厅", "省交通厅"))


def set_(task: str, due: date, on: date = START) -> Event:
    return Event.of(
        "follow-up-set", on, MECHANISM,
        task=task, due=PartialDate.of(due), what="修订", department="省商务厅",
    )  # fmt: skip


FAILED = (
    Event.of("consultation-opened", START, PROVINCE, departments=("省商务厅",)),
    Event.of("consultation-failed", START, PROVINCE, reason="意见不一"),
)
RESOLVED = (
    raised(),
    *FAILED,
    Event.of("taken-to-mechanism", START, PROVINCE),
    Event.of("resolved", START, MECHANISM, outcome="由省商务厅牵头修订"),
)


@pytest.mark.parametrize(
    ("place", "by", "ruling", "codes"),
    [
        ("34", PROVINCE, "permitted", ["LS940"]),
        ("340402", Body(role="county", place="340402"), "permitted", ["LS940", "LS941"]),
        (None, Body(role="national"), "refused", ["LS940"]),
    ],
)
def test_one_consults_first(place: str | None, by: Body, ruling: str, codes: list[str]) -> None:
    taken = Event.of("taken-to-mechanism", START, by)
    decision = decided(file(raised(by), place=place), taken)
    assert (decision.ruling.value, [one.code for one in decision.findings]) == (ruling, codes)
    assert all(one.citations for one in decision.findings)


def test_after_consultation_failed_it_is_taken_there() -> None:
    taken = Event.of("taken-to-mechanism", START, PROVINCE)
    decision = decided(file(raised(), *FAILED), taken)
    assert (decision.findings, decision.state.stage.code) == ((), "at-mechanism")


def test_nobody_but_the_mechanism_resolves() -> None:
    told = Event.of("resolved", START, SECTOR, outcome="同意")
    assert [one.code for one in decided(file(*RESOLVED[:-1]), told).bars] == ["LS602"]


def test_each_task_is_owed_by_its_own_day() -> None:
    history = file(*RESOLVED, set_("1", date(2026, 3, 20)), set_("2", date(2026, 6, 30)))
    found = duties(COORDINATION, history, as_of=date(2026, 3, 21), **BASIS)
    assert [(one.event.facts["task"], str(one.due), one.is_overdue) for one in found] == [
        ("1", "2026-03-20", True),
        ("2", "2026-06-30", False),
    ]
    late = Event.of("follow-up-done", date(2026, 3, 23), SECTOR, task="1")
    (finding,) = decided(history, late).findings
    assert (finding.code, "任务1" in finding.message.zh) == ("LS943", True)


def test_closing_with_a_task_left_open_is_warned_of_and_ends_nothing() -> None:
    history = file(*RESOLVED, set_("1", date(2026, 3, 20)))
    decision = decided(history, Event.of("closed", date(2026, 3, 9), MECHANISM))
    assert [one.code for one in decision.findings] == ["LS942"]
    assert [one.type.name for one in decision.duties] == ["follow-up"]
    done = Event.of("follow-up-done", date(2026, 3, 10), SECTOR, task="1")
    closed = history.with_(decision.event)
    assert decided(closed, done).duties == ()


def test_an_extension_keeps_the_day_that_it_took_over_from() -> None:
    more = Event.of(
        "follow-up-extended", date(2026, 3, 18), MECHANISM,
        task="1", due=PartialDate(2026, 4, 30), reason="需再征求意见",
    )  # fmt: skip
    (task,) = follow_ups(file(set_("1", date(2026, 3, 20)), more), as_of=date(2026, 5, 6))
    assert (task.due, task.superseded) == (PartialDate(2026, 4, 30), (PartialDate(2026, 3, 20),))
    assert task.wording(date(2026, 5, 6)).zh.endswith("未办结；逾期6天；说明：需再征求意见")


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("set", "follow-up-done", "follow-up-dropped")),
        st.sampled_from("12"),
        st.integers(0, 9),
    ),
    max_size=6,
)


@given(STEPS, st.integers(0, 20))
def test_what_the_engine_owes_is_what_the_tasks_say(
    steps: list[tuple[str, str, int]], later: int
) -> None:
    told, day = file(*RESOLVED), START
    for type_, task, days in steps:
        day += timedelta(days=1)
        due = day + timedelta(days=days)
        reason = {"reason": "不再需要"} if type_ == "follow-up-dropped" else {}
        told = told.with_(
            set_(task, due, day)
            if type_ == "set"
            else Event.of(type_, day, MECHANISM, task=task, **reason)
        )
    day += timedelta(days=later)
    owed = duties(COORDINATION, told, as_of=day, **BASIS)
    tasks = [one for one in follow_ups(told, as_of=day) if one.is_open]
    assert {one.event.facts["task"]: one.is_overdue for one in owed} == {
        one.task: one.days_late(day) > 0 for one in tasks
    }
