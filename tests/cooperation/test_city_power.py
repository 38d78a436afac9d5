"""The power of a city: its province approves it, and may take it back; before 2018 nobody can."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.cooperation.city_power import CITY_POWER, city_facts, empowers, may_make
from localstd.law import Outcome, china_law
from localstd.making import MAKING
from localstd.procedure import Body, Decision, Event, History, Matter, decide

LAW = china_law()
PROVINCE, CITY = Body(role="province", place="34"), Body(role="city", place="3404")
NEED = "采煤沉陷区治理"
APPROVED = Event.of("approved", date(2018, 9, 3), PROVINCE, city="淮南市", need=NEED)
WITHDRAWN = Event.of("withdrawn", date(2023, 4, 1), PROVINCE, reason="机构调整")


def file(*events: Event, place: str = "3404") -> History:
    return History(matter=Matter(id="p-1", place=place), events=events)


def decided(before: History, told: Event) -> Decision:
    calendar = china_calendar()
    return decide(CITY_POWER, before, told, law=LAW, calendar=calendar, as_of=told.on.last)


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


@pytest.mark.parametrize(
    ("day", "found"),
    [(date(2017, 12, 31), ["LS621"]), (date(2018, 1, 1), [])],
)
def test_no_province_approves_before_the_law_of_2017(day: date, found: list[str]) -> None:
    decision = decided(file(), Event.of("approved", day, PROVINCE, city="淮南市", need=NEED))
    assert codes(decision) == found


@pytest.mark.parametrize("by", [CITY, Body(role="province", place="37"), Body(role="sector")])
def test_nobody_but_its_own_province_approves(by: Body) -> None:
    told = Event.of("approved", date(2024, 5, 6), by, city="淮南市", need=NEED)
    assert set(codes(decided(file(), told))) & {"LS602", "LS605"}


def test_a_need_that_is_not_stated_is_warned_of() -> None:
    told = Event.of("approved", date(2024, 5, 6), PROVINCE, city="淮南市")
    (finding,) = decided(file(), told).findings
    assert (finding.code, finding.weight.name) == ("LS950", "WARNING")
    assert [one.provision for one in finding.citations] == ["sl2017-local-issuer-city"]


def test_it_is_given_again_after_it_was_taken_back() -> None:
    again = Event.of("approved", date(2025, 1, 6), PROVINCE, city="淮南市", need=NEED)
    decision = decided(file(APPROVED, WITHDRAWN), again)
    assert (codes(decision), decision.state.stage.code) == ([], "approved")
    assert {one.to.name for one in decision.notices} == {"city", "sector", "public"}


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        (date(2017, 12, 31), Outcome.BROKEN),
        (date(2018, 9, 2), Outcome.BROKEN),
        (date(2018, 9, 3), Outcome.KEPT),
        (date(2023, 3, 31), Outcome.KEPT),
        (date(2023, 4, 1), Outcome.BROKEN),
    ],
)
def test_it_may_from_the_day_of_the_approval_to_that_of_its_end(
    day: date, outcome: Outcome
) -> None:
    answer = may_make("3404", day, file(APPROVED, WITHDRAWN), law=LAW)
    assert (answer.outcome, bool(answer.citations)) == (outcome, True)
    assert (answer.since is not None) == (outcome is Outcome.KEPT)


@pytest.mark.parametrize(
    ("place", "outcome"),
    [("34", Outcome.KEPT), ("340402", Outcome.BROKEN), ("3401", Outcome.UNKNOWN)],
)
def test_the_file_of_a_city_says_nothing_of_others(place: str, outcome: Outcome) -> None:
    answer = may_make(place, date(2024, 5, 6), file(APPROVED), law=LAW)
    assert (answer.outcome, answer.since) == (outcome, None)


def test_a_file_that_was_taken_over_leaves_it_open() -> None:
    taken = History(matter=Matter(id="p-1", place="3404"), is_whole=False)
    assert may_make("3404", date(2024, 5, 6), taken, law=LAW).outcome is Outcome.UNKNOWN
    assert may_make("3404", date(2024, 5, 6), file(), law=LAW).outcome is Outcome.BROKEN


def test_a_scope_is_the_last_one_that_was_decided() -> None:
    farming = Event.of("approved", date(2018, 9, 3), PROVINCE, city="淮南市", scope=("农业",))
    more = Event.of(
        "scope-changed", date(2020, 1, 6), PROVINCE, scope=("农业", "旅游"), reason="需要"
    )
    for day, covers in ((date(2019, 5, 6), False), (date(2021, 5, 6), True)):
        assert may_make("3404", day, file(farming, more), law=LAW).covers("旅游") is covers


@given(st.dates(date(2016, 1, 1), date(2026, 12, 31)))
def test_the_making_asks_what_the_file_answers(day: date) -> None:
    """The event that the file makes of itself opens the making, and nothing else does."""
    history = file(APPROVED)
    told = empowers(history, as_of=day)
    assert (told is not None) == (city_facts("3404", day, history).province_approved is True)
    approval = Event.of("project-approved", day, CITY, project="治理")
    before = History(matter=Matter(id="m-1", place="3404")).with_(*((told,) if told else ()))
    found = decide(MAKING, before, approval, law=LAW, calendar=china_calendar(), as_of=day)
    barred = {one.code for one in found.findings} & {"LS620", "LS621"}
    assert bool(barred) == (may_make("3404", day, history, law=LAW).outcome is Outcome.BROKEN)


def test_a_month_that_has_not_passed_leaves_it_open() -> None:
    vague = Event.of("approved", PartialDate(2018, 9), PROVINCE, city="淮南市")
    answer = may_make("3404", date(2018, 9, 3), file(vague), law=LAW)
    assert answer.outcome is Outcome.UNKNOWN
    assert answer.covers("农业") is None
