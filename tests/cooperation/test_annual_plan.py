"""The annual plan of a place: each item by its own day, what is late, and why."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.cooperation.annual_plan import ANNUAL_PLAN, ItemState, plan_items, progress
from localstd.law import china_law
from localstd.making import MAKING
from localstd.procedure import Body, Decision, Event, History, Matter, decide, duties

PROVINCE, SECTOR = Body(role="province", place="34"), Body(role="sector", place="34")
START = date(2026, 1, 5)
BASIS: Any = {"law": china_law(), "calendar": china_calendar()}
CALLED = Event.of("called", START, PROVINCE, plan="2026年度计划", year=2026)


def file(*events: Event, place: str = "34") -> History:
    return History(matter=Matter(id="2026", place=place), events=events)


def decided(before: History, told: Event) -> Decision:
    return decide(ANNUAL_PLAN, before, told, as_of=told.on.last, **BASIS)


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def appraised(item: str) -> Event:
    return Event.of("appraised", START, PROVINCE, item=item, surveyed=True, appraised=True)


def planned(item: str, due: date, on: date = START, **facts: object) -> Event:
    told = {"project": f"项目{item}", "applicant": "省农业农村厅", "drafter": "茶所", **facts}
    return Event.of("item-planned", on, PROVINCE, item=item, deadline=PartialDate.of(due), **told)


def issued(*items: Event) -> tuple[Event, ...]:
    return (
        CALLED,
        *items,
        Event.of("drawn-up", START, PROVINCE),
        Event.of("issued", START, PROVINCE),
    )


@pytest.mark.parametrize(
    ("place", "by", "found"),
    [
        ("34", PROVINCE, []),
        ("3404", Body(role="city", place="3404"), ["LS620"]),
        ("340402", Body(role="county", place="340402"), ["LS621"]),
    ],
)
def test_who_has_no_power_to_make_plans_nothing(place: str, by: Body, found: list[str]) -> None:
    told = Event.of("called", START, by, plan="计划", year=2026)
    assert codes(decided(file(place=place), told)) == found


def test_a_city_that_is_empowered_plans() -> None:
    told = Event.of("city-empowered", START, PROVINCE)
    called = Event.of("called", START, Body(role="city", place="3404"), plan="计划", year=2026)
    assert codes(decided(file(told, place="3404"), called)) == []


def test_the_appraisal_of_another_item_is_none() -> None:
    before = file(CALLED, appraised("1"))
    due = date(2026, 11, 30)
    assert codes(decided(before, planned("1", due))) == []
    barred = decided(before, planned("2", due)).bars
    assert [(one.code, "item 2" in one.message.en) for one in barred] == [("LS921", True)]


@pytest.mark.parametrize("lacking", ["applicant", "drafter", "project"])
def test_an_item_states_what_a_plan_states(lacking: str) -> None:
    blank: dict[str, Any] = {lacking: ""}
    told = planned("1", date(2026, 11, 30), **blank)
    assert "LS920" in codes(decided(file(CALLED, appraised("1")), told))


def test_each_item_is_owed_by_its_own_day_and_closing_ends_none() -> None:
    history = file(
        *issued(planned("1", date(2026, 6, 30)), planned("2", date(2026, 11, 30))),
        Event.of("closed", date(2026, 12, 31), PROVINCE),
    )
    found = duties(ANNUAL_PLAN, history, as_of=date(2026, 7, 1), **BASIS)
    assert [(one.event.facts["item"], one.is_overdue) for one in found] == [
        ("1", True),
        ("2", False),
    ]
    over = Event.of("item-carried-over", date(2027, 1, 5), PROVINCE, item="2", reason="结转")
    decision = decided(history, over)
    assert [one.event.facts["item"] for one in decision.duties] == ["1"]
    assert codes(decision) == ["LS924"]


def test_an_item_is_moved_with_a_reason() -> None:
    history = file(*issued(planned("1", date(2026, 6, 30))))
    bare = Event.of(
        "item-rescheduled", date(2026, 6, 1), PROVINCE, item="1", deadline=PartialDate(2026, 12, 1)
    )
    assert codes(decided(history, bare)) == ["LS603"]


def making(*days: tuple[str, date, dict[str, object]]) -> History:
    events = tuple(Event.of(name, day, **facts) for name, day, facts in days)
    return History(matter=Matter(id="m-1", place="34"), events=events)


LINKED = Event.of("item-linked", START, PROVINCE, item="1", making="m-1")
APPROVED = ("project-approved", START, {"project": "项目1", "deadline": PartialDate(2026, 6, 30)})


def test_what_is_late_is_told_with_the_reasons_of_both_files() -> None:
    plan = file(
        *issued(
            Event.of("proposed", START, item="1", title="茶", proposer="某协会"),
            planned("1", date(2026, 6, 30)),
        ),
        LINKED,
        Event.of("delay-explained", date(2026, 7, 1), SECTOR, item="1", reason="样品不足"),
    )
    moved = {"deadline": PartialDate(2026, 9, 30), "reason": "起草单位变更"}
    made = making(APPROVED, ("project-rescheduled", date(2026, 5, 6), moved))
    found = progress(plan, {"m-1": made}, by=MAKING, as_of=date(2026, 7, 10), **BASIS)
    (item,) = found.laggards
    assert (item.item.proposers, item.days_late) == (("某协会",), 10)
    assert [one.reason for one in item.reasons] == ["起草单位变更", "样品不足"]
    assert found.by_applicant == {"省农业农村厅": (1, 1)}
    assert item.row()["stage"] == "立项阶段"


@pytest.mark.parametrize(("day", "bound"), [(date(2026, 5, 31), False), (date(2026, 6, 1), True)])
def test_the_minimum_of_comment_says_early_that_it_will_be_late(day: date, *, bound: bool) -> None:
    plan = file(*issued(planned("1", date(2026, 6, 30))), LINKED)
    found = progress(plan, {"m-1": making(APPROVED)}, by=MAKING, as_of=day, **BASIS)
    assert [one.will_be_late for one in found.items] == [bound]
    assert [one.provision for one in found.items[0].by] == ["ls2020-comment-days"]


def test_what_is_published_is_done_and_its_own_duties_are_told() -> None:
    plan = file(*issued(planned("1", date(2026, 6, 30))), LINKED)
    made = making(APPROVED, ("published", date(2026, 7, 3), {}))
    found = progress(plan, {"m-1": made}, by=MAKING, as_of=date(2026, 8, 1), **BASIS)
    (item,) = found.items
    assert (item.is_open, item.days_late, item.will_be_late) == (False, 3, False)
    assert [one.type.name for one in item.overdue] == ["publicity"]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("item-added", "item-rescheduled", "item-removed", "item-completed")),
        st.sampled_from("12"),
        st.integers(0, 40),
    ),
    max_size=6,
)


@given(STEPS, st.integers(0, 60))
def test_what_is_late_is_what_the_engine_finds_overdue(
    steps: list[tuple[str, str, int]], later: int
) -> None:
    told, day = file(*issued(planned("1", START + timedelta(days=20)))), START
    for type_, item, days in steps:
        state = {one.item: one.state for one in plan_items(told, as_of=day)}
        if type_ != "item-added" and state.get(item) is not ItemState.PLANNED:
            continue
        day += timedelta(days=1)
        due = {"deadline": PartialDate.of(day + timedelta(days=days))}
        about = {**due, "project": "甲"} if type_ == "item-added" else due
        facts = about if type_ in {"item-added", "item-rescheduled"} else {}
        told = told.with_(Event.of(type_, day, PROVINCE, item=item, reason="因", **facts))
    day += timedelta(days=later)
    found = progress(told, {}, by=MAKING, as_of=day, **BASIS)
    owed = duties(ANNUAL_PLAN, told, as_of=day, **BASIS)
    assert {one.event.facts["item"]: one.is_overdue for one in owed} == {
        one.item.item: one.is_late for one in found.items if one.is_open
    }
    assert [one.item.item for one in found.laggards if one.is_open] == sorted(
        (one.item.item for one in found.items if one.is_open and one.is_late),
        key=lambda name: -next(o.days_late for o in found.items if o.item.item == name),
    )
