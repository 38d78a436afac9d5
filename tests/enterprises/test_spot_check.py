"""Spot checks of declarations: three articles, three ends, and no fine."""

from datetime import date
from typing import Any

import pytest

from localstd.calendar import PartialDate, china_calendar
from localstd.enterprises import SPOT_CHECK, SPOT_CHECK_CHECKS
from localstd.law import MarketFault, china_law
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    decide,
    duties,
    judge_history,
)
from localstd.testing import law_of_a_place

COUNTY, PROVINCE = Body(role="county", place="460202"), Body(role="province", place="46")
ENTERPRISE, SECTOR = Body(role="enterprise", name="某公司"), Body(role="sector", place="460202")
TERM = PartialDate(2024, 6, 30)
OF_SUBSTANCE = (MarketFault.BELOW_MANDATORY, MarketFault.AGAINST_ITS_AIMS)
GROUNDS = {
    "declaration-ordered": (MarketFault.NOT_DECLARED,),
    "correction-ordered": OF_SUBSTANCE,
    "renumbering-ordered": (MarketFault.ILL_NUMBERED,),
}
ENDS = {
    "declaration-ordered": "publicised",
    "correction-ordered": "abolished",
    "renumbering-ordered": "number-revoked",
}


def event(type_: str, on: date, by: Body = COUNTY, **facts: object) -> Event:
    return Event.of(type_, on, by, **facts)


def found(ground: MarketFault, *events: Event, place: str = "460202") -> History:
    return History(
        matter=Matter(id="c-1", place=place),
        events=(
            event("drawn", date(2024, 4, 1), enterprise="某公司", is_random=True),
            event("fault-found", date(2024, 4, 8), ground=ground.value),
            *events,
        ),
    )


def ordered(order: str) -> History:
    """Give a check whose order was let pass."""
    return found(
        GROUNDS[order][0],
        event(order, date(2024, 5, 6), due=TERM),
        event("not-corrected", date(2024, 7, 1)),
    )


def decided(before: History, told: Event) -> Decision:
    return decide(
        SPOT_CHECK,
        before,
        told,
        law=law_of_a_place("46"),
        calendar=china_calendar(),
        as_of=told.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


@pytest.mark.parametrize("ground", MarketFault)
@pytest.mark.parametrize("order", GROUNDS)
def test_each_order_is_for_what_its_article_names(order: str, ground: MarketFault) -> None:
    decision = decided(found(ground), event(order, date(2024, 5, 6), due=TERM))
    assert codes(decision) == ([] if ground in GROUNDS[order] else ["LS740"])


@pytest.mark.parametrize("order", GROUNDS)
@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2024, 6, 29), ["LS741"]), (date(2024, 6, 30), ["LS741"]), (date(2024, 7, 1), [])],
)
def test_a_term_passes_after_its_last_day(order: str, on: date, expected: list[str]) -> None:
    before = found(GROUNDS[order][0], event(order, date(2024, 5, 6), due=TERM))
    assert codes(decided(before, event("not-corrected", on))) == expected


@pytest.mark.parametrize(
    ("order", "by_county"),
    [
        ("declaration-ordered", []),
        ("correction-ordered", ["LS602"]),
        ("renumbering-ordered", ["LS602"]),
    ],
)
def test_a_county_shows_and_does_not_abolish(order: str, by_county: list[str]) -> None:
    asked = [
        codes(decided(ordered(order), event(ENDS[order], date(2024, 8, 1), by)))
        for by in (COUNTY, PROVINCE)
    ]
    assert asked == [by_county, []]


def test_publicity_is_the_whole_of_what_article_38_knows() -> None:
    decision = decided(ordered("declaration-ordered"), event("publicised", date(2024, 8, 1)))
    assert (decision.duties, decision.state.stage.is_final) == ((), True)
    assert [one.provision for one in decision.citations] == ["sl2017-selfdecl-penalty"]
    assert {one.to.name for one in decision.notices} == {"enterprise", "public"}


@pytest.mark.parametrize(
    ("order", "duty"),
    [("correction-ordered", "publicity"), ("renumbering-ordered", "publicity-of-revocation")],
)
def test_what_is_abolished_or_revoked_is_then_shown(order: str, duty: str) -> None:
    decision = decided(ordered(order), event(ENDS[order], date(2024, 8, 1), PROVINCE))
    assert [one.type.name for one in decision.duties] == [duty]
    told = ordered(order).with_(decision.event)
    assert decided(told, event("publicised", date(2024, 8, 5), PROVINCE)).duties == ()


def test_an_enterprise_that_does_not_declare_is_reported_the_day_after() -> None:
    told = found(MarketFault.NOT_DECLARED, event("declaration-ordered", date(2024, 5, 6), due=TERM))
    basis: dict[str, Any] = {"law": china_law(), "calendar": china_calendar()}
    (owes,) = duties(SPOT_CHECK, told, as_of=date(2024, 5, 6), **basis)
    assert (owes.type.name, owes.owed_by and owes.owed_by.name, owes.due) == (
        "declaration",
        "enterprise",
        date(2024, 6, 30),
    )
    for day, expected in ((date(2024, 6, 30), []), (date(2024, 7, 1), ["LS780"])):
        assert [
            one.code for one in judge_history(SPOT_CHECK, told, as_of=day, **basis).findings
        ] == expected


@pytest.mark.parametrize("ground", MarketFault)
def test_products_are_handed_on_and_orders_are_not_left_out(ground: MarketFault) -> None:
    needs_order = {one for grounds in GROUNDS.values() for one in grounds}
    asked = [
        codes(decided(found(ground), event(type_, date(2024, 5, 6), reason="见移送函")))
        for type_ in ("handed-on", "closed")
    ]
    handed = [[code for code in one if code != "LS607"] for one in asked]
    assert handed == [["LS743"] if ground in needs_order else []] * 2


@pytest.mark.parametrize(("place", "cited"), [("460202", True), ("330203", False)])
def test_a_place_may_have_law_of_its_own_on_misleading_offers(place: str, cited: bool) -> None:  # noqa: FBT001  what is expected
    told = event("handed-on", date(2024, 5, 6), Body(role="county", place=place))
    decision = decided(found(MarketFault.NONCONFORMING, place=place), told)
    assert ("mu-place.misleading" in [one.provision for one in decision.citations]) is cited


def test_what_was_corrected_ends_it_at_any_time() -> None:
    for order in GROUNDS:
        decision = decided(ordered(order), event("corrected", date(2024, 8, 1), ENTERPRISE))
        assert (codes(decision), decision.state.stage.code) == ([], "corrected")


def test_who_is_in_order_is_done() -> None:
    drawn = History(
        matter=Matter(id="c-1", place="460202"),
        events=(event("drawn", date(2024, 4, 1), SECTOR, enterprise="某公司"),),
    )
    decision = decided(drawn, event("in-order", date(2024, 4, 8), SECTOR))
    assert (codes(decision), decision.state.stage.code) == ([], "in-order")


def test_a_report_opens_a_check_and_tells_nobody_who_reported() -> None:
    new = History(matter=Matter(id="c-2", place="460202"))
    asked = [
        decided(
            new,
            event(
                "reported",
                date(2024, 4, 1),
                Body(role="public", name=name),
                enterprise="某公司",
                is_named=True,
            ),
        )
        for name in ("王举报", "")
    ]
    assert [codes(one) for one in asked] == [["LS744"], []]
    assert [one.type.name for one in asked[1].duties] == ["reply"]
    told = new.with_(asked[1].event, event("in-order", date(2024, 4, 8)))
    assert decided(told, event("result-told", date(2024, 4, 9))).duties == ()


def test_no_event_is_a_fine() -> None:
    words = [word for one in SPOT_CHECK.events for word in (one.wording.zh, one.wording.en)]
    assert [word for word in words if "罚" in word or "fine" in word.split()] == []


def test_codes_are_of_spot_checks() -> None:
    assert [one.code for one in SPOT_CHECK_CHECKS] == ["LS780"]
