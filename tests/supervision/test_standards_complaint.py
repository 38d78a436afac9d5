"""A complaint or a report about standards: no days, an answer to who gave a name, no name told."""

from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.law import Weight, china_law
from localstd.procedure import Body, Event, History, Matter, Ruling, decide, duties, judge_history
from localstd.supervision.complaints import STANDARDS_COMPLAINT, supervision_from_complaint

LAW, CALENDAR = china_law(), china_calendar()
CITY = Body(role="city", place="3702")
REPORTED = Event.of(
    "reported", date(2024, 5, 6), Body(role="public"), standard="DB37/T 1-2020", is_named=True
)


def file(*events: Event, place: str = "3702") -> History:
    return History(matter=Matter(id="s-1", place=place), events=events)


def owed(history: History) -> dict[str, tuple[object, str]]:
    found = duties(STANDARDS_COMPLAINT, history, law=LAW, calendar=CALENDAR, as_of=date(2024, 9, 1))
    return {one.type.name: (one.due, one.owed_by.name if one.owed_by else "") for one in found}


@pytest.mark.parametrize(
    ("place", "role"),
    [("310115", "county"), ("3702", "city"), ("37", "province"), ("34", "province")],
)
def test_no_law_sets_a_day_and_the_level_of_the_matter_owes_it(place: str, role: str) -> None:
    assert owed(file(REPORTED, place=place)) == {"reply": (None, role), "handling": (None, role)}


def test_an_answer_is_owed_only_to_who_gave_a_name() -> None:
    anonymous = Event.of("complained", date(2024, 5, 6), is_named=False)
    assert set(owed(file(anonymous))) == {"handling"}


@pytest.mark.parametrize(
    ("type_", "weight", "ruling"),
    [
        ("reported", Weight.BAR, Ruling.REFUSED),
        ("complained", Weight.WARNING, Ruling.PERMITTED),
    ],
)
def test_who_it_was_is_not_recorded(type_: str, weight: Weight, ruling: Ruling) -> None:
    told = Event.of(type_, date(2024, 5, 6), Body(role="public", name="王举报"), is_named=True)
    decision = decide(
        STANDARDS_COMPLAINT, file(), told, law=LAW, calendar=CALENDAR, as_of=date(2024, 5, 6)
    )
    assert [(one.code, one.weight) for one in decision.findings] == [("LS744", weight)]
    assert decision.ruling is ruling


@pytest.mark.parametrize(
    "type_", ["government-correction-opened", "group-supervision-opened", "spot-check-opened"]
)
def test_a_supervision_that_is_opened_leaves_the_answer_owed_here(type_: str) -> None:
    opened = Event.of(type_, date(2024, 5, 8), CITY, opened="g-1")
    history = file(REPORTED, opened)
    assert set(owed(history)) == {"reply", "handling"}
    done = history.with_(
        Event.of("dealt-with", date(2024, 7, 1), CITY),
        Event.of("result-told", date(2024, 7, 2), CITY),
    )
    found = judge_history(
        STANDARDS_COMPLAINT, done, law=LAW, calendar=CALENDAR, as_of=date(2024, 9, 1)
    )
    assert (found.findings, found.duties, found.state.stage.code) == ((), (), "dealt-with")


def test_what_opens_the_supervision_tells_the_standard_and_nobody() -> None:
    opened = Event.of("group-supervision-opened", date(2024, 5, 8), CITY, opened="g-1")
    event = supervision_from_complaint(file(REPORTED, opened), as_of=date(2024, 5, 8))
    assert event is not None
    assert (event.type, event.by, dict(event.facts)) == (
        "found",
        CITY,
        {"standard": "DB37/T 1-2020"},
    )
    assert supervision_from_complaint(file(REPORTED), as_of=date(2024, 5, 8)) is None


def test_an_operator_or_the_public_deals_with_nothing() -> None:
    told = Event.of("dealt-with", date(2024, 5, 8), Body(role="public"))
    decision = decide(
        STANDARDS_COMPLAINT, file(REPORTED), told, law=LAW, calendar=CALENDAR,
        as_of=date(2024, 5, 8),
    )  # fmt: skip
    assert [one.code for one in decision.findings] == ["LS602"]
