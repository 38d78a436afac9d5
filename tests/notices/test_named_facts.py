"""Notices name only what every event that sends them must tell."""

from datetime import date
from string import Formatter

import pytest

from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.procedure import Event, History, Matter, notices
from localstd.procedures import PROCEDURES, procedure_named

OF_EVERY_EVENT = {"matter", "on", "event", "number", "as_of"}


@pytest.mark.parametrize("name", PROCEDURES)
def test_a_notice_names_what_its_events_must_tell(name: str) -> None:
    procedure = procedure_named(name)
    for row in procedure.rows:
        required = {fact.name for fact in procedure.event_type(row.event).required}
        for notice in row.notices:
            for words in (notice.wording.zh, notice.wording.en):
                named = {place for _, place, _, _ in Formatter().parse(words) if place}
                assert named <= OF_EVERY_EVENT | required, (row.event, notice.name)


def test_what_an_event_of_the_past_left_out_is_named_as_not_told() -> None:
    procedure = procedure_named("transition")
    matter = Matter(id="tr-1", place="34")
    history = History(matter=matter).with_(
        Event.of("registered", date(2024, 1, 5), number="LM 1-2014"),
        Event.of("succeeded", date(2024, 6, 10)),
    )
    told = notices(
        procedure, history, law=china_law(), calendar=china_calendar(), as_of=date(2024, 7, 1)
    )
    said = {one.wording.zh for one in told[-1]}
    assert said == {"LM 1-2014的接续标准为未写明"}
