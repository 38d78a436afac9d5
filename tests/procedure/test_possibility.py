"""What may happen next: every event type, with all that blocks it."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Track
from localstd.procedure import (
    Body,
    Event,
    History,
    Matter,
    Possibility,
    Unknown,
    possibilities,
)
from localstd.testing import Trial

MATTER = Matter(id="7", place="12")
WARDEN = Body(role="warden", place="12")
ASKED = Event.of("asked", date(2020, 1, 1), plot="A7", is_member=False)
Available = Callable[..., dict[str, Possibility]]


@pytest.fixture(scope="module")
def possible(plot: Trial) -> Available:
    """Say what may happen on a day after some events, by the names of the event types."""

    def say(
        *events: Event, as_of: date, by: Body | None = None, matter: Matter = MATTER
    ) -> dict[str, Possibility]:
        found = possibilities(
            plot.procedure,
            History(matter=matter, events=events),
            law=plot.law,
            calendar=plot.calendar,
            as_of=as_of,
            by=by,
        )
        return {one.event.name: one for one in found}

    return say


def test_every_event_type_is_told_those_of_this_stage_first(possible: Available) -> None:
    assert list(possible(ASKED, as_of=date(2020, 1, 11))) == [
        *("let", "warned", "given-back", "noted"),
        *("asked", "dug", "paid", "announced", "visited", "forfeited"),
    ]


def test_all_that_blocks_is_told_at_once(possible: Available) -> None:
    let = possible(ASKED, as_of=date(2020, 1, 5), by=Body(role="gardener"))["let"]
    assert [one.code for one in let.blockers] == ["LS602", "PL1", "PL2"]
    assert not let.may_happen
    assert let.row is not None
    assert let.row.event == "let"


def test_what_another_stage_allows_is_blocked_by_the_stage(possible: Available) -> None:
    dug = possible(ASKED, as_of=date(2020, 1, 5))["dug"]
    assert [one.code for one in dug.blockers] == ["LS601"]
    assert dug.row is None


def test_nothing_blocks_what_is_in_order(possible: Available) -> None:
    warned = possible(ASKED, as_of=date(2020, 1, 5), by=WARDEN)["warned"]
    assert warned.may_happen
    assert (warned.blockers, warned.unknowns, warned.needs) == ((), (), ())


def test_without_a_body_powers_are_unknown(possible: Available) -> None:
    warned = possible(ASKED, as_of=date(2020, 1, 5))["warned"]
    assert warned.may_happen
    assert warned.unknowns == (Unknown("power", ("by",)),)


def test_what_must_be_told_blocks_nothing(possible: Available) -> None:
    let = Event.of("let", date(2020, 1, 11))
    paid = possible(ASKED, let, as_of=date(2020, 1, 12))["paid"]
    assert paid.may_happen
    assert paid.needs == ("sum", "in_cash")


def test_what_has_not_happened_by_the_day_does_not_count(possible: Available) -> None:
    let = Event.of("let", date(2020, 1, 11))
    assert not possible(ASKED, let, as_of=date(2020, 1, 10))["dug"].may_happen
    assert possible(ASKED, let, as_of=date(2020, 1, 11))["dug"].may_happen


def test_the_track_decides_who_may(possible: Available) -> None:
    let, warned = (Event.of(name, date(2020, 1, 11)) for name in ("let", "warned"))
    on_food = Matter(id="7", place="12", track=Track.FOOD)
    council = Body(role="council")
    told = (ASKED, let, warned)
    ordinary = possible(*told, as_of=date(2020, 1, 12), by=council)["forfeited"]
    food = possible(*told, as_of=date(2020, 1, 12), by=council, matter=on_food)["forfeited"]
    assert (ordinary.unknowns, food.unknowns) == ((), (Unknown("power", ("law",)),))
