"""Products and services against standards: whose law it is, what is recorded, and nothing more."""

from datetime import date
from typing import Any

import pytest

from localstd.calendar import china_calendar
from localstd.law import MarketFault, OtherLaw
from localstd.procedure import Body, Decision, Event, History, Matter, decide, duties
from localstd.supervision.corrections import NONCONFORMITY
from localstd.testing import law_of_a_place

LAW = law_of_a_place("46")
MARKET, COUNTY = Body(role="market", place="4602"), Body(role="county", place="460202")
MANDATORY, PUBLIC = MarketFault.BREAKS_MANDATORY, MarketFault.NONCONFORMING


def event(type_: str, on: date, by: Body = MARKET, **facts: object) -> Event:
    return Event.of(type_, on, by, **facts)


def opened(place: str = "4602", *events: Event) -> History:
    first = event("found", date(2026, 9, 1), operator="某公司", inspection="i-1")
    return History(matter=Matter(id="b-1", place=place), events=(first, *events))


def verified(ground: MarketFault, *events: Event, misleads: bool | None = None) -> History:
    about: dict[str, Any] = {} if misleads is None else {"is_misleading": misleads}
    found = event("verified", date(2026, 9, 8), ground=ground.value, **about)
    return opened("4602", found, *events)


def dealt_with(
    ground: MarketFault, *, misleads: bool | None = None, place: str = "4602"
) -> History:
    about: dict[str, Any] = {} if misleads is None else {"is_misleading": misleads}
    by = Body(role="market", place=place)
    return opened(
        place,
        event("verified", date(2026, 9, 8), by, ground=ground.value, **about),
        event("handed-on", date(2026, 9, 9), by, law=OtherLaw.PRODUCT_QUALITY.value),
        event("dealt-with", date(2026, 10, 8), by, ground=ground.value, **about),
    )


def decided(before: History, told: Event) -> Decision:
    return decide(
        NONCONFORMITY,
        before,
        told,
        law=LAW,
        calendar=china_calendar(),
        as_of=told.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def owed(told: History, on: date) -> list[str]:
    found = duties(NONCONFORMITY, told, law=LAW, calendar=china_calendar(), as_of=on)
    return [one.type.name for one in found]


@pytest.mark.parametrize("ground", MarketFault)
def test_only_products_are_cases_here(ground: MarketFault) -> None:
    decision = decided(opened(), event("verified", date(2026, 9, 8), ground=ground.value))
    assert codes(decision) == ([] if ground in {MANDATORY, PUBLIC} else ["LS740"])
    assert {one.type.name for one in decision.duties} == (
        {"hand-on"} if ground is MANDATORY else set()
    )


def test_it_is_handed_on_under_a_law_that_is_named() -> None:
    told = verified(MANDATORY)
    assert codes(decided(told, event("handed-on", date(2026, 9, 9)))) == ["LS603"]
    named = event("handed-on", date(2026, 9, 9), law="《中华人民共和国产品质量法》")
    decision = decided(told, named)
    assert (codes(decision), decision.duties) == ([], ())


def test_a_breach_of_a_mandatory_standard_is_recorded_and_made_public() -> None:
    told = dealt_with(MANDATORY)
    assert owed(told, date(2026, 10, 8)) == ["credit", "publicity"]
    recorded = decided(told, event("credit-recorded", date(2026, 10, 9)))
    told = told.with_(recorded.event)
    assert (codes(recorded), owed(told, date(2026, 10, 9))) == ([], ["publicity"])
    shown = decided(told, event("publicised", date(2026, 10, 9)))
    assert (codes(shown), shown.duties) == ([], ())
    assert {one.to.name for one in shown.notices} == {"operator", "public"}


@pytest.mark.parametrize(
    ("place", "misleads", "duty", "found"),
    [
        ("4602", True, ["credit-file", "publicity-of-misleading"], []),
        ("4602", False, [], ["LS854", "LS854"]),
        ("3302", True, [], []),
        ("3302", False, [], ["LS854"]),
    ],
)
def test_what_falls_short_of_a_public_standard_is_recorded_where_it_misleads(
    place: str,
    misleads: bool,  # noqa: FBT001  what is told
    duty: list[str],
    found: list[str],
) -> None:
    told = dealt_with(PUBLIC, misleads=misleads, place=place)
    assert owed(told, date(2026, 10, 8)) == duty
    recorded = event("credit-recorded", date(2026, 10, 9), Body(role="market", place=place))
    decision = decided(told, recorded)
    assert codes(decision) == found


def test_nothing_is_recorded_before_it_was_dealt_with() -> None:
    assert codes(decided(verified(MANDATORY), event("credit-recorded", date(2026, 9, 9)))) == [
        "LS601"
    ]


@pytest.mark.parametrize(("ground", "expected"), [(MANDATORY, []), (PUBLIC, ["LS740"])])
def test_a_crime_is_handed_on_and_other_law_may_know_more(
    ground: MarketFault, expected: list[str]
) -> None:
    decision = decided(verified(ground), event("crime-handed-on", date(2026, 9, 9), to="公安机关"))
    assert (codes(decision), decision.ruling.value) == (expected, "permitted")


def test_a_report_that_became_a_case_is_told_by_its_id_alone() -> None:
    told = Event.of("found", date(2026, 9, 1), MARKET, operator="某公司", report="r-1")
    decision = decided(History(matter=Matter(id="b-2", place="4602")), told)
    assert (codes(decision), decision.state.stage.code) == ([], "suspected")
    facts = {one.name for one in NONCONFORMITY.event_type("found").facts}
    assert facts == {"operator", "standard", "product", "alleged", "inspection", "report"}


@pytest.mark.parametrize("type_", ["unfounded", "closed"])
def test_a_case_may_end_without_anything(type_: str) -> None:
    decision = decided(opened(), event(type_, date(2026, 9, 8), reason="产品符合标准"))
    assert (codes(decision), decision.state.stage.is_final) == ([], True)


def test_departments_of_every_level_may_look() -> None:
    first = event("found", date(2026, 9, 1), COUNTY, operator="某公司")
    assert codes(decided(History(matter=Matter(id="b-3", place="460202")), first)) == []
