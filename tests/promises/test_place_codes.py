"""A place is named by its code, short or full, wherever a place is asked for."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from localstd.archive import Schedule, record_named, retention_of, schedule_of
from localstd.audit import audit
from localstd.calendar import PartialDate, china_calendar
from localstd.hooks import load_plugins
from localstd.law import Direction, Instrument, Judged, Limit, LocalLaw, Provision, china_law
from localstd.making import MAKING, next_number, next_numbers
from localstd.notices import Directory, Recipient
from localstd.numbers import StandardNumber
from localstd.office import Appointment, open_office
from localstd.places import PlaceCodeError
from localstd.procedure import Body, Decision, Event, History, Matter, Ruling, decide
from localstd.review import Cycle, review_due
from localstd.roles import PROVINCE
from localstd.steps.blocks import BLOCKS
from localstd.storage import StandingQuery
from localstd.testing.strategies.index import STRATEGIES
from localstd.testing.strategies.values import place_codes

NAMES = ("place", "place_code", "matter_place")
DAY = date(2026, 7, 1)
FORMED = date(2016, 5, 3)
WITHIN: dict[str, Any] = {"law": china_law(), "calendar": china_calendar(), "as_of": DAY}
FEW = settings(max_examples=10)

#: What holds a code, and does not read it; and why.
AS_GIVEN = {
    "Appointment.place": "it is read when it is made, and must be known",
    "DrawPlan.place": "it is hashed as it was published; make_plan() reads it",
    "IndexedDuty.place": "an office says it of a standing",
    "NumberFacts.place_code": "the digits in a number, as they stand there",
    "Origin.place": "it is sealed as it was written",
    "Setup.place": "it is made by open_office(), which reads it",
    "Standing.place": "an office says it of a matter",
    "StandingQuery.place": "a query asks for what begins with it, whatever it is",
    "StandardNumber.place_code": "the digits in a number, as they stand there",
}


def fields() -> Iterator[tuple[type, str]]:
    for cls in STRATEGIES:
        for one in getattr(cls, "__attrs_attrs__", ()):
            if one.name in NAMES:
                yield cls, one.name


READ: dict[str, tuple[Any, str]] = {f"{cls.__name__}.{name}": (cls, name) for cls, name in fields()}


def full(short: str) -> str:
    return short.ljust(6, "0")


def test_what_does_not_read_a_code_is_known() -> None:
    assert AS_GIVEN.keys() <= READ.keys()


@pytest.mark.parametrize("field", sorted(READ.keys() - AS_GIVEN.keys()))
def test_a_value_holds_the_short_form_of_the_code_that_it_is_given(field: str) -> None:
    cls, name = READ[field]
    (read,) = (one.converter for one in cls.__attrs_attrs__ if one.name == name)

    @FEW
    @given(place_codes())
    def holds_the_short_form(code: str) -> None:
        assert read(full(code)) == read(code) == code

    holds_the_short_form()


@given(place_codes())
def test_an_appointment_and_a_matter_name_the_same_place(code: str) -> None:
    assert Appointment("province", full(code)).place == Matter(id="1", place=full(code)).place


def recipient(place: str) -> Recipient:
    return Recipient(id="amr", name="省局", role="province", place=place, channel="mail")


def shortened(place: str) -> Any:
    home = Instrument(
        id="ah", title="某", begins=PartialDate(2026, 1, 1), checked=True, place=place
    )
    years = Provision(
        id="ah-1", instrument=home, article="1", begins=home.begins, checked=True,
        value="2", unit="year",
    )  # fmt: skip
    limit = Limit.under(
        years, name="local.review", direction=Direction.AT_MOST, starts="publication",
        judged=Judged.AS_ASKED,
    )  # fmt: skip
    return china_law().with_(provisions=(years,), limits=(limit,))


NUMBER = {"number": StandardNumber.parse("DB34/T 1-2026"), "title": "茶"}
ROW = {"number": "DB34/T 1-2015", "published": "2015-01-01"}


def published(*, matter: str, body: str) -> Decision:
    event = Event.of("published", DAY, Body(role="province", place=body), **NUMBER)
    return decide(
        MAKING, History(matter=Matter(id="1", place=matter), is_whole=False), event, **WITHIN
    )


def scheduled(place: str) -> Schedule:
    kind = record_named("标准发布本")
    assert kind is not None
    kept = retention_of(kind, formed=FORMED, as_of=DAY, law=china_law())
    assert kept is not None
    return schedule_of(kept, formed=FORMED, place=place, **WITHIN)


ANSWERS: dict[str, Callable[[str], Any]] = {
    "a matter": lambda place: published(matter=place, body="34"),
    "a body": lambda place: published(matter="34", body=place),
    "an audit": lambda place: list(audit([ROW], as_of=DAY, place=place)),
    "a review": lambda place: review_due(
        Cycle(place=place, published=PartialDate(2023, 1, 1)), **WITHIN
    ),
    "a law": lambda place: china_law().on(DAY, place),
    "law of a place": lambda place: shortened(place).on(DAY, "34").limit("local.review").value,
    "local law": lambda place: LocalLaw(place=place),
    "plug-ins": lambda place: load_plugins().law(china_law(), place).limit_names,
    "a recipient": lambda place: Directory.of(recipient(place)).find(PROVINCE, "34"),
    "a directory": lambda place: Directory.of(recipient("34")).find(PROVINCE, place),
    "an office": lambda place: open_office("memory:", place=place, create=True).place,
    "a query": lambda place: StandingQuery(place=place),
    "a number": lambda place: next_number([], place=place, year=2026),
    "numbers": lambda place: next_numbers([], block=BLOCKS[0], places=[place], year=2026),
    "a file": scheduled,
}


@pytest.mark.parametrize("asked", ANSWERS)
def test_the_answer_is_the_same_for_the_short_and_the_full_code(asked: str) -> None:
    assert ANSWERS[asked]("340000") == ANSWERS[asked]("34")


@pytest.mark.parametrize("asked", sorted(ANSWERS.keys() - {"a query"}))
def test_the_name_of_a_place_is_no_code(asked: str) -> None:
    with pytest.raises(PlaceCodeError):
        ANSWERS[asked]("安徽")


def test_a_place_in_full_has_the_power_to_publish_and_its_own_limits() -> None:
    assert published(matter="340000", body="34").ruling is Ruling.PERMITTED
    assert shortened("340000").on(DAY, "34").limit("local.review").value == 2
