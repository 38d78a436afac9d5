"""The yearly plan: by the list, reported to the superior, public, amended with a reason."""

from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.procedure import Body, Decision, Event, History, Matter, decide, judge_history
from localstd.roles import MARKET
from localstd.supervision.classes import (
    DoneInspection,
    PlannedInspections,
    SupervisionClass,
    YearPlan,
    coverage,
)
from localstd.supervision.draw import INSPECTION_PLAN, closes_plan

CITY, SECTOR = Body(role="market", place="3702"), Body(role="sector", place="3702")
PLAN = History(matter=Matter(id="p-2026", place="3702"))


def drawn_up(by: Body = CITY, *, is_by_list: bool = True) -> Event:
    told = {"plan": "2026年度抽查工作计划", "year": 2026, "is_by_list": is_by_list}
    return Event.of("drawn-up", date(2026, 1, 5), by, **told)


def approved(*events: Event, by: Body = CITY, history: History = PLAN) -> History:
    return history.with_(drawn_up(by), Event.of("approved", date(2026, 1, 12), by), *events)


def decided(before: History, event: Event) -> Decision:
    return decide(
        INSPECTION_PLAN,
        before,
        event,
        law=china_law(),
        calendar=china_calendar(),
        as_of=event.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def closed(by: Body = CITY) -> Event:
    return Event.of("closed", date(2026, 12, 30), by, planned=100, covered=97, late=2, beyond=5)


def reported(on: date = date(2026, 1, 20)) -> Event:
    return Event.of("reported", on, CITY)


def amended(**facts: object) -> Event:
    return Event.of("amended", date(2026, 6, 1), CITY, **facts)


@pytest.mark.parametrize(("is_by_list", "expected"), [(True, []), (False, ["LS800"])])
def test_a_plan_is_by_the_list_of_the_province(
    is_by_list: bool,  # noqa: FBT001  what is told
    expected: list[str],
) -> None:
    assert codes(decided(PLAN, drawn_up(is_by_list=is_by_list))) == expected


def test_an_approved_plan_is_owed_to_the_superior_without_a_day() -> None:
    before = PLAN.with_(drawn_up())
    (owes,) = decided(before, Event.of("approved", date(2026, 1, 12), CITY)).duties
    assert (owes.type.name, owes.due, owes.owed_by and owes.owed_by.name) == (
        "report",
        None,
        "market",
    )
    assert [one.provision for one in owes.citations] == ["drs2019-plan"]
    assert decided(approved(), reported()).duties == ()


@pytest.mark.parametrize(
    ("place", "to"),
    [("370202", "city"), ("310115", "province"), ("429004", "province"), ("3702", "province"),
     ("37", "national")],
)  # fmt: skip
def test_the_superior_is_the_department_above(place: str, to: str) -> None:
    by = Body(role="market", place=place)
    before = approved(by=by, history=History(matter=Matter(id="p", place=place)))
    decision = decided(before, Event.of("reported", date(2026, 1, 20), by))
    assert [one.to.name for one in decision.notices] == [to]


def test_nobody_stands_above_the_nation() -> None:
    by = Body(role="market")
    before = approved(by=by, history=History(matter=Matter(id="p")))
    assert decided(before, closed(by)).duties == ()
    assert codes(decided(before, closed(by))) == []


def test_a_plan_of_another_department_is_not_bound_by_the_notice() -> None:
    assert decided(approved(by=SECTOR), closed(SECTOR)).findings == ()


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([], ["LS801"]),
        ([reported()], []),
        ([reported(), amended(reason="清单调整")], ["LS801"]),
        ([reported(), amended(reason="清单调整"), reported(date(2026, 6, 8))], []),
    ],
    ids=["never", "once", "before it was amended", "as amended"],
)
def test_a_plan_is_closed_once_it_was_reported_as_it_stands(
    events: list[Event], expected: list[str]
) -> None:
    assert codes(decided(approved(*events), closed())) == expected


def test_of_a_plan_that_was_taken_over_nobody_knows() -> None:
    taken = History(
        matter=PLAN.matter, events=(Event.of("approved", date(2026, 1, 12)),), is_whole=False
    )
    decision = decided(taken, closed())
    assert codes(decision) == []
    assert [one.name for one in decision.unknowns] == ["inspection.reported"]


@pytest.mark.parametrize("type_", ["amended", "dropped"])
def test_a_plan_is_changed_with_a_reason_alone(type_: str) -> None:
    asked = [
        codes(decided(approved(reported()), Event.of(type_, date(2026, 6, 1), CITY, **facts)))
        for facts in ({}, {"reason": "清单调整"})
    ]
    assert asked == [["LS603"], []]


def test_coverage_is_never_told_without_what_it_is_of() -> None:
    bare = Event.of("closed", date(2026, 12, 30), CITY, covered=97)
    assert codes(decided(approved(reported()), bare)) == ["LS603"]


def test_a_plan_is_closed_with_its_coverage() -> None:
    tea = PlannedInspections(
        stratum="茶叶",
        supervision=SupervisionClass.DECLARED,
        targets=200,
        planned=3,
        by=MARKET,
        due=date(2026, 6, 30),
    )
    plan = YearPlan(place="3702", year=2026, lines=(tea,))
    told = (("e-1", "茶叶", 6), ("e-2", "茶叶", 7), ("e-3", "玩具", 7))
    done = [DoneInspection(target=one, stratum=of, on=date(2026, m, 1)) for one, of, m in told]
    event = closes_plan(coverage(plan, done, as_of=date(2026, 12, 31)), CITY)
    assert dict(event.facts) == {"planned": 3, "covered": 2, "late": 1, "beyond": 1}
    decision = decided(approved(reported()), event)
    assert (codes(decision), decision.state.stage.code) == ([], "closed")


def test_record_mode_says_the_same() -> None:
    history = approved(closed())
    told = judge_history(
        INSPECTION_PLAN,
        history,
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2027, 1, 4),
    )
    assert [one.code for one in told.findings] == ["LS801"]
