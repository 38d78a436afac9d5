"""Histories go out as records and come back the same; what cannot be read is named by its key."""

import json
from datetime import date
from operator import attrgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.convert import (
    Opening,
    Plain,
    RecordError,
    body_of,
    body_record,
    decision_record,
    duty_record,
    event_of,
    event_record,
    history_records,
    opening_of,
    possibility_record,
    stage_record,
    unknown_record,
)
from localstd.errors import nearest
from localstd.law import Track
from localstd.procedure import (
    STRUCK,
    Body,
    Event,
    History,
    Matter,
    Procedure,
    Unknown,
    decide,
    duties,
    fold,
    possibilities,
)
from localstd.testing import LENDING, LENDING_LAW, shipped_procedures
from localstd.testing.strategies.histories import events, histories
from localstd.testing.strategies.values import bodies, matters

DAY = date(2026, 7, 1)
CALENDAR = china_calendar()
LENT = History(matter=Matter(id="1", place="37"), events=(Event.of("lent", DAY),))


def again(history: History) -> History:
    """Write a history as JSON Lines, and read the lines."""
    lines = [json.dumps(record) for record in history_records(history, LENDING.name)]
    opening, *told = map(json.loads, lines)
    return opening_of(opening).history.with_(*(event_of(one, LENDING) for one in told))


@given(histories(LENDING))
def test_a_history_that_is_written_is_read_as_it_was(history: History) -> None:
    assert again(history) == history


@pytest.mark.parametrize("procedure", tuple(shipped_procedures()), ids=attrgetter("name"))
@given(data=st.data())
def test_every_event_of_what_ships_is_read_as_it_was(
    procedure: Procedure, data: st.DataObject
) -> None:
    event = data.draw(events(procedure))
    record = json.loads(json.dumps(event_record(event)))
    assert event_of(record, procedure) == event
    assert event_record(event_of(record, procedure)) == record


@given(events(LENDING))
def test_an_event_that_is_written_is_read_as_it_was(event: Event) -> None:
    assert event_of(json.loads(json.dumps(event_record(event))), LENDING) == event


@given(bodies())
def test_a_body_that_is_written_is_read_as_it_was(body: Body) -> None:
    assert body_of(body_record(body)) == body


@given(matters(), st.booleans())
def test_a_matter_that_is_written_is_read_as_it_was(matter: Matter, whole: bool) -> None:  # noqa: FBT001  drawn
    history = History(matter=matter, is_whole=whole)
    (record,) = history_records(history, "lending")
    assert opening_of(record) == Opening(matter=matter, procedure="lending", is_whole=whole)


def test_what_is_not_told_is_not_written() -> None:
    assert event_record(Event.of("noted", PartialDate(2026, 7))) == {
        "type": "noted",
        "on": "2026-07",
    }


def test_everything_that_is_told_is_written() -> None:
    by = Body(role="librarian", place="37", name="某馆")
    event = Event.of("lent", DAY, by, has_card=True, copies=2)
    assert event_record(event.correcting(3, recorded=date(2026, 7, 2))) == {
        "type": "lent",
        "on": "2026-07-01",
        "by": {"role": "librarian", "place": "37", "name": "某馆"},
        "facts": {"has_card": True, "copies": 2},
        "recorded": "2026-07-02",
        "corrects": 3,
    }


def test_an_event_may_be_struck_out() -> None:
    struck = event_of({"type": STRUCK, "on": "2026-07-01", "corrects": 2}, LENDING)
    assert (struck.type, struck.corrects) == ("struck", 2)


def test_places_are_read_in_their_long_form_too() -> None:
    opening = opening_of({"matter": "1", "procedure": "x", "place": "370200", "track": "food"})
    assert opening.matter == Matter(id="1", place="3702", track=Track.FOOD)


def test_a_date_is_read_as_registers_spell_it() -> None:
    assert event_of({"type": "noted", "on": "2026年7月"}, LENDING).on == PartialDate(2026, 7)


NOTED = {"type": "noted", "on": "2026-07-01"}
A_DATE = 'give a date such as "2026-07-24", "2026-07" or "2026"'
A_PLACE = 'give a place code such as "37", "3702" or "370202"'
A_POSITION = "give the number of an earlier event, from 1"

WRONG_EVENTS: dict[str, tuple[dict[str, Any], str]] = {
    "no type": ({"on": "2026"}, "type: this key is missing; add it"),
    "a type that is null": ({"type": None, "on": "2026"}, "type: this key is missing; add it"),
    "no day": ({"type": "noted"}, "on: this key is missing; add it"),
    "an unknown key": (
        {**NOTED, "at": 1},
        "at: unknown key; known: facts, type, corrects, recorded, on, by",
    ),
    "an unknown type": (
        {**NOTED, "type": "lend"},
        "type: lending has no event 'lend'; known: lent, returned, noted, requested, struck",
    ),
    "a type that is no text": ({**NOTED, "type": 7}, "type: '7' is not accepted; give a text"),
    "a blank type": ({**NOTED, "type": " "}, "type: ' ' is not accepted; give a text"),
    "a day that is none": (
        {**NOTED, "on": "2026-02-30"},
        f"on: '2026-02-30' is not accepted; {A_DATE}",
    ),
    "a day that is a number": ({**NOTED, "on": 2026}, f"on: '2026' is not accepted; {A_DATE}"),
    "a recorded month": (
        {**NOTED, "recorded": "2026-07"},
        "recorded: '2026-07' is not accepted; give a whole date such as \"2026-07-24\"",
    ),
    "a recorded nonsense": (
        {**NOTED, "recorded": "soon"},
        "recorded: 'soon' is not accepted; give a whole date such as \"2026-07-24\"",
    ),
    "a position of none": (
        {**NOTED, "corrects": 0},
        f"corrects: '0' is not accepted; {A_POSITION}",
    ),
    "a position that is true": (
        {**NOTED, "corrects": True},
        f"corrects: 'true' is not accepted; {A_POSITION}",
    ),
    "a position in words": (
        {**NOTED, "corrects": "1"},
        f"corrects: '1' is not accepted; {A_POSITION}",
    ),
    "a striking of nothing": (
        {"type": "struck", "on": "2026"},
        "corrects: this key is missing; add it",
    ),
    "a striking with facts": (
        {"type": "struck", "on": "2026", "corrects": 1, "facts": {"why": "x"}},
        "facts.why: unknown key; leave it out",
    ),
    "facts that are a list": (
        {**NOTED, "facts": [1]},
        "facts: '[1]' is not accepted; give an object, {…}",
    ),
    "an unknown fact": (
        {"type": "lent", "on": "2026", "facts": {"has_crad": True}},
        "facts.has_crad: unknown key; known: has_card, copies",
    ),
    "a fact of another kind": (
        {"type": "lent", "on": "2026", "facts": {"has_card": "yes"}},
        "facts.has_card: 'yes' is not accepted; give true or false",
    ),
    "a fact that is null": (
        {"type": "lent", "on": "2026", "facts": {"copies": None}},
        "facts.copies: 'null' is not accepted; give a whole number, 0 or more",
    ),
    "a body that is a text": (
        {**NOTED, "by": "librarian"},
        "by: 'librarian' is not accepted; give an object, {…}",
    ),
    "a body without a role": (
        {**NOTED, "by": {"place": "37"}},
        "by.role: this key is missing; add it",
    ),
    "an unknown key of a body": (
        {**NOTED, "by": {"role": "x", "plaec": "37"}},
        "by.plaec: unknown key; known: place, role, name",
    ),
    "a place of nowhere": (
        {**NOTED, "by": {"role": "x", "place": "99"}},
        "by.place: '99' is not, and never was, a place code; write one such as 31, 3702 or 370202",
    ),
    "a place that is a number": (
        {**NOTED, "by": {"role": "x", "place": 37}},
        f"by.place: '37' is not accepted; {A_PLACE}",
    ),
    "a long value": (
        {**NOTED, "on": "9" * 99},
        f"on: '{'9' * 39}…' is not accepted; {A_DATE}",
    ),
}


@pytest.mark.parametrize("case", WRONG_EVENTS)
def test_an_event_that_cannot_be_read_is_named_by_its_key(case: str) -> None:
    record, expected = WRONG_EVENTS[case]
    with pytest.raises(RecordError) as refused:
        event_of(record, LENDING)
    assert refused.value.wording.en == expected
    assert expected.startswith(refused.value.key)


WRONG_OPENINGS: dict[str, tuple[dict[str, Any], str]] = {
    "nothing": ({}, "matter: this key is missing; add it"),
    "no procedure": ({"matter": "1"}, "procedure: this key is missing; add it"),
    "an event": (
        NOTED,
        "type: unknown key; known: place, matter, procedure, whole, track",
    ),
    "an id that is a number": (
        {"matter": 1, "procedure": "x"},
        "matter: '1' is not accepted; give a text",
    ),
    "an unknown track": (
        {"matter": "1", "procedure": "x", "track": "sea"},
        "track: 'sea' is not accepted; give one of: ordinary, food, environment, engineering",
    ),
    "a track that is a list": (
        {"matter": "1", "procedure": "x", "track": []},
        "track: '[]' is not accepted; give one of: ordinary, food, environment, engineering",
    ),
    "a wholeness in words": (
        {"matter": "1", "procedure": "x", "whole": "no"},
        "whole: 'no' is not accepted; give true or false",
    ),
}


@pytest.mark.parametrize("case", WRONG_OPENINGS)
def test_a_matter_that_cannot_be_read_is_named_by_its_key(case: str) -> None:
    record, expected = WRONG_OPENINGS[case]
    with pytest.raises(RecordError) as refused:
        opening_of(record)
    assert refused.value.wording.en == expected


def test_an_error_is_told_in_chinese_too() -> None:
    with pytest.raises(RecordError) as refused:
        event_of({**NOTED, "on": "2026-02-30"}, LENDING)
    assert refused.value.wording.zh == (
        "on：“2026-02-30”不可用；请填写日期，如“2026-07-24”“2026-07”“2026”"
    )


def test_of_many_names_only_the_nearest_are_shown() -> None:
    known = [f"event-{letter}" for letter in "abcdefghi"]
    assert nearest("event-c", known).en.startswith("the nearest are event-c, ")
    assert nearest("event-c", known).en.count(",") == 2
    assert nearest("event-c", known).zh.startswith("最接近的：event-c、")


def named(records: Plain, key: str) -> list[Plain]:
    assert isinstance(records, list)
    return [one[key] for one in records]


def test_a_duty_is_a_record() -> None:
    (owed,) = duties(LENDING, LENT, law=LENDING_LAW, calendar=CALENDAR, as_of=date(2026, 8, 1))
    record = duty_record(owed, CALENDAR)
    steps = record.pop("explained")
    assert steps == [{"zh": one.zh, "en": one.en} for one in owed.explain(CALENDAR)]
    assert record == {
        "name": "return",
        "wording": {"zh": "归还", "en": "return it"},
        "owed_by": {"name": "reader", "wording": {"zh": "读者", "en": "reader"}},
        "since": "2026-07-01",
        "because_of": "lent",
        "due": "2026-07-31",
        "overdue": True,
        "provisional": False,
        "citations": [
            {
                "instrument": "house",
                "article": article,
                "provision": f"house-{name}",
                "title": "借阅规则",
                "checked": True,
            }
            for name, article in (("return", "第4条"), ("reader", "第1条"))
        ],
    }


def test_a_stage_is_a_record() -> None:
    assert stage_record(fold(LENDING, LENT)) == {
        "code": "out",
        "wording": {"zh": "已借出", "en": "out"},
        "since": "2026-07-01",
        "final": False,
    }


def test_a_decision_is_a_record_that_json_can_say() -> None:
    decision = decide(
        LENDING, LENT, Event.of("lent", DAY), law=LENDING_LAW, calendar=CALENDAR, as_of=DAY
    )
    record = decision_record(decision, CALENDAR)
    assert json.loads(json.dumps(record)) == record
    assert record["ruling"] == "refused"
    assert record["event"] == {"type": "lent", "on": "2026-07-01"}
    assert named(record["findings"], "code") == ["LS601"]
    assert named(record["duties"], "name") == ["return"]
    assert record["notices"] == []


def test_a_possibility_says_what_blocks_and_what_must_be_told() -> None:
    every = possibilities(LENDING, LENT, law=LENDING_LAW, calendar=CALENDAR, as_of=DAY)
    records = {one["event"]: one for one in map(possibility_record, every)}
    assert (records["returned"]["here"], records["returned"]["may_happen"]) == (True, True)
    assert named(records["returned"]["needs"], "name") == ["state"]
    assert named(records["lent"]["blockers"], "code") == ["LS601"]
    assert (records["lent"]["here"], records["lent"]["may_happen"]) == (False, False)


def test_what_is_not_known_is_a_record() -> None:
    assert unknown_record(Unknown("loan.wait", ("requested",))) == {
        "name": "loan.wait",
        "missing": ["requested"],
    }
