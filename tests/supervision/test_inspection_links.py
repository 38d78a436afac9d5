"""What a batch opens is enough for the procedures that take it on: none of them imports another."""

from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.enterprises import SPOT_CHECK
from localstd.groups import GROUP_SUPERVISION
from localstd.law import china_law
from localstd.procedure import Body, Decision, Event, History, Matter, Procedure, decide
from localstd.supervision.corrections import NONCONFORMITY
from localstd.supervision.draw import found_by_inspection, opens_spot_check

CITY = Body(role="city", place="3702")
BATCH = History(matter=Matter(id="b-1", place="3702"))
DRAWN, DAY = date(2024, 5, 9), date(2024, 6, 1)


def drawn(by: Body = CITY) -> Event:
    return Event.of("drawn", DRAWN, by, values=("03 11",), result_hash="0" * 64)


def opened(procedure: Procedure, event: Event) -> Decision:
    return decide(
        procedure,
        History(matter=Matter(id="f-1", place="370202")),
        event,
        law=china_law(),
        calendar=china_calendar(),
        as_of=DAY,
    )


@pytest.mark.parametrize("role", ["market", "city", "sector"])
def test_who_is_drawn_has_a_spot_check_of_its_own(role: str) -> None:
    by = Body(role=role, place="3702")
    event = opens_spot_check(BATCH.with_(drawn(by)), "某公司", as_of=DAY, products=("绿茶",))
    assert event is not None
    decision = opened(SPOT_CHECK, event)
    assert ([one.code for one in decision.findings], decision.state.stage.code) == ([], "checking")
    assert decision.state.fact("is_random") is True
    assert set(event.facts) <= {one.name for one in SPOT_CHECK.event_type("drawn").facts}


@pytest.mark.parametrize("role", ["market", "city", "sector"])
def test_what_is_found_of_an_organisation_opens_its_supervision(role: str) -> None:
    by = Body(role=role, place="3702")
    inspected = BATCH.with_(drawn(by), Event.of("inspected", date(2024, 5, 20), by))
    event = found_by_inspection(inspected, as_of=DAY, organisation="某协会", standard="T/X 1-2020")
    assert event is not None
    decision = opened(GROUP_SUPERVISION, event)
    assert ([one.code for one in decision.findings], decision.state.stage.code) == ([], "received")


@pytest.mark.parametrize("role", ["market", "city", "sector"])
def test_a_product_that_is_found_wanting_is_followed_up(role: str) -> None:
    by = Body(role=role, place="3702")
    inspected = BATCH.with_(drawn(by), Event.of("inspected", date(2024, 5, 20), by))
    event = found_by_inspection(
        inspected,
        as_of=DAY,
        operator="某公司",
        alleged="breaks-mandatory",
        inspection=BATCH.matter.id,
    )
    assert event is not None
    decision = opened(NONCONFORMITY, event)
    assert ([one.code for one in decision.findings], decision.state.stage.code) == (
        [],
        "suspected",
    )


@pytest.mark.parametrize(
    "events",
    [
        (),
        (drawn(), Event.of("redrawn", date(2024, 5, 10), CITY, ground="other", reason="见说明")),
        (Event.of("drawn", date(2024, 6, 2), CITY),),
    ],
    ids=["nothing", "set aside", "later"],
)
def test_nothing_that_stands_opens_nothing(events: tuple[Event, ...]) -> None:
    assert opens_spot_check(BATCH.with_(*events), "某公司", as_of=DAY) is None
    assert found_by_inspection(BATCH.with_(*events), as_of=DAY) is None


def test_a_draw_after_one_that_was_set_aside_stands() -> None:
    set_aside = Event.of("redrawn", date(2024, 5, 10), CITY, ground="other", reason="见说明")
    again = Event.of("drawn", date(2024, 5, 17), CITY, result_hash="1" * 64)
    event = opens_spot_check(BATCH.with_(drawn(), set_aside, again), "某公司", as_of=DAY)
    assert event is not None
    assert str(event.on) == "2024-05-17"
