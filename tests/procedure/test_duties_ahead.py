"""Duties that run ahead of an end, and that begin only with what is told."""

from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.law import Timing
from localstd.procedure import (
    DutyType,
    Event,
    EventType,
    History,
    Mandate,
    Matter,
    Procedure,
    Role,
    Row,
    Stage,
    duties,
    fold,
)
from localstd.testing import check_procedure, law_of_a_place
from localstd.wording import Wording

WORDS = Wording("词", "word")
CLERK = Role(name="clerk", wording=WORDS)
AHEAD = DutyType(
    name="ahead",
    wording=WORDS,
    owed_by=(Mandate(role=CLERK, basis=("place.assessment",)),),
    limit="local.review",
    ahead="local.review-assessment",
)
TOLD = DutyType(
    name="told",
    wording=WORDS,
    owed_by=(Mandate(role=CLERK, basis=("sl2017-review-outcome",)),),
    begins_with=lambda event: event.facts.get("asks") is True,
)
BASIS = ("sl2017-review-interval",)
TABLE = Procedure(
    name="table",
    wording=WORDS,
    stages=(Stage(code="on", wording=WORDS), Stage(code="off", wording=WORDS, is_final=True)),
    events=tuple(EventType(name=name, wording=WORDS) for name in ("began", "done")),
    rows=(
        Row(
            at=("on",),
            event="began",
            to=None,
            basis=BASIS,
            starts=(AHEAD, TOLD),
        ),
        Row(
            at=("on",),
            event="done",
            to="off",
            basis=BASIS,
            ends=("ahead", "told"),
        ),
    ),
    start="on",
)


def history(place: str, *events: Event) -> History:
    return History(matter=Matter(id="1", place=place), events=events)


def owed(file: History, as_of: date) -> dict[str, tuple[str, Timing | None]]:
    found = duties(TABLE, file, law=law_of_a_place("46"), calendar=china_calendar(), as_of=as_of)
    return {
        one.type.name: (str(one.due), one.timeliness.timing if one.timeliness else None)
        for one in found
    }


@pytest.mark.parametrize(
    ("as_of", "timing"),
    [(date(2026, 9, 15), Timing.RUNNING), (date(2026, 9, 16), Timing.OVERDUE)],
)
def test_a_duty_ahead_leaves_its_time_before_the_end(as_of: date, timing: Timing) -> None:
    began = Event.of("began", date(2024, 3, 15))
    assert owed(history("46", began), as_of) == {"ahead": ("2026-09-15", timing)}


def test_a_duty_ahead_is_not_owed_where_no_limit_asks_for_it() -> None:
    assert owed(history("34", Event.of("began", date(2024, 3, 15))), date(2026, 9, 16)) == {}


def test_a_duty_ahead_beyond_the_calendar_is_owed_without_a_day() -> None:
    began = Event.of("began", date(9998, 3, 15))
    assert owed(history("46", began), date(9998, 3, 15)) == {"ahead": ("None", None)}


def test_a_duty_ahead_explains_no_days_of_its_own() -> None:
    began = history("46", Event.of("began", date(2024, 3, 15)))
    (found,) = duties(
        TABLE, began, law=law_of_a_place("46"), calendar=china_calendar(), as_of=date(2026, 8, 1)
    )
    assert found.explain(china_calendar()) == ()


def test_only_what_asks_for_a_duty_begins_it() -> None:
    day = date(2024, 3, 15)
    quiet, asking = Event.of("began", day), Event.of("began", day, None, asks=True)
    assert "told" not in fold(TABLE, history("46", quiet)).owed
    assert fold(TABLE, history("46", asking)).owed["told"].event is asking


def test_what_does_not_ask_leaves_an_open_duty_as_it_was() -> None:
    day = date(2024, 3, 15)
    quiet, asking = Event.of("began", day), Event.of("began", day, None, asks=True)
    later = fold(TABLE, history("46", asking, quiet))
    assert later.owed["told"].event is asking
    assert later.owed["ahead"].event is quiet


def test_the_limit_that_a_duty_is_ahead_by_must_be_in_the_law() -> None:
    unheard = evolve(AHEAD, ahead="local.nothing")
    rows = (evolve(TABLE.rows[0], starts=(unheard,)), evolve(TABLE.rows[1], ends=("ahead",)))
    found = check_procedure(TABLE.with_rows(rows), law_of_a_place("46"), roles={"clerk": CLERK})
    assert [str(one) for one in found] == [
        "not kept: its limits are in the law (local.nothing, ahead of ahead)"
    ]
