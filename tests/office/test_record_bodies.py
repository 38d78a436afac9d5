"""What is written into a record is read back the same, today and by later versions."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate, china_calendar
from localstd.law import Track, china_law
from localstd.office import Kept, Rules, UnreadableRecordError
from localstd.office.kept import read_kept
from localstd.office.record_bodies import (
    canonical,
    event_body,
    opening_record,
    read_event,
    read_opening,
    redaction_body,
    schema_of,
    skeleton,
    told_by,
)
from localstd.procedure import STRUCK, Body, Event, Matter, Procedure
from localstd.procedures import PROCEDURES, procedure_named
from localstd.storage import Draft, Head, Origin, Record, RecordKind, sealed
from localstd.testing.strategies.histories import events, histories
from localstd.testing.strategies.values import matters

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.jsonl"))
NOON = datetime(2026, 7, 24, 4, tzinfo=UTC)
RULES = Rules(law=china_law(), calendar=china_calendar())
SHIPPED = tuple(procedure_named(name) for name in PROCEDURES)


def chained(matter: str, drafts: list[Draft]) -> list[Record]:
    """Seal drafts as the records of one matter."""
    head, before, made = Head.new(Origin(place="34")), "", list[Record]()
    for version, draft in enumerate(drafts):
        record = sealed(head, matter, version, before, draft)
        head, before = evolve(head, position=record.position, seal=record.seal), record.link
        made.append(record)
    return made


def golden(path: Path) -> list[Record]:
    """Read the records of one matter as an earlier version wrote them."""
    told = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return chained(
        "DB34/T 1-2026",
        [
            Draft(
                type=one["type"],
                schema=one["schema"],
                kind=RecordKind(one["kind"]),
                recorded=datetime.fromisoformat(one["recorded"]),
                body=canonical(one["body"]),
            )
            for one in told
        ],
    )


@pytest.mark.parametrize("procedure", SHIPPED, ids=lambda one: one.name)
@given(data=st.data())
def test_events_of_every_shipped_procedure_come_back_the_same(
    procedure: Procedure, data: st.DataObject
) -> None:
    history = data.draw(histories(procedure, matters()))
    for event in history.events:
        told = told_by(event_body(event, actor="李工")).event
        assert told is not None
        assert read_event(told, schema_of(event.type, procedure), procedure) == event


@given(event=events(SHIPPED[0]), is_taken=st.booleans(), actor=st.sampled_from(["", "李工"]))
def test_a_body_is_canonical(event: Event, is_taken: bool, actor: str) -> None:  # noqa: FBT001  drawn
    body = event_body(event, actor=actor, is_taken=is_taken)
    assert canonical(json.loads(body)) == body
    assert (told_by(body).actor, told_by(body).is_taken) == (actor, is_taken)


@given(matter=matters(), is_whole=st.booleans())
def test_an_opening_comes_back_the_same(matter: Matter, is_whole: bool) -> None:  # noqa: FBT001  drawn
    opening = read_opening(matter.id, opening_record(matter, "making", is_whole=is_whole))
    assert (opening.matter, opening.procedure, opening.is_whole) == (matter, "making", is_whole)


def test_what_an_older_schema_told_is_brought_up_to_date() -> None:
    """Facts may be renamed: the records stay as they are, and are read by the new name."""

    def renamed(record: Mapping[str, object]) -> Mapping[str, object]:
        facts = record.get("facts")
        assert isinstance(facts, dict)
        return {**record, "facts": {"title": facts["name"]}}

    making = SHIPPED[0]
    newer = evolve(
        making,
        events=tuple(
            evolve(one, upcasters=(renamed,)) if one.name == "applied" else one
            for one in making.events
        ),
    )
    old = {"type": "applied", "on": "2026-07-01", "facts": {"name": "绿茶"}}
    new = {"type": "applied", "on": "2026-07-01", "facts": {"title": "绿茶"}}
    assert schema_of("applied", newer) == 2
    assert schema_of(STRUCK, newer) == 1
    assert read_event(old, 1, newer) == read_event(new, 2, newer)
    assert read_event(old, 1, newer).facts["title"] == "绿茶"


@pytest.mark.parametrize("path", GOLDEN, ids=lambda one: one.stem)
def test_what_released_versions_wrote_stays_readable(path: Path) -> None:
    opening, kept = read_kept("DB34/T 1-2026", golden(path), RULES)
    assert opening is not None
    assert (opening.procedure, opening.matter.place, opening.matter.track) == (
        "making",
        "34",
        Track.ORDINARY,
    )
    assert [(one.kind.value, one.type, one.actor) for one in kept] == [
        ("event", "published", ""),
        ("refusal", "filed", "王工"),
        ("event", "filed", "李工"),
        ("redaction", "redacted", "李工"),
    ]
    published, refused, filed, redaction = kept
    assert str(published.event and published.event.facts["number"]) == "DB34/T 1-2026"
    assert refused.findings[0]["code"] == "LS602"
    assert filed.event is not None
    assert filed.event.by == Body(role="province", place="34")
    assert (redaction.reason, redaction.versions) == ("个人信息", (2,))


def test_there_is_a_golden_file() -> None:
    assert [path.stem for path in GOLDEN] == ["0.1"]


def a_record(**changes: object) -> list[Record]:
    """Make the one record of a matter."""
    opening = opening_record(Matter(id="34-1", place="34"), "making")
    event = Event(type="applied", on=PartialDate(2026, 7, 1))
    told: dict[str, object] = {
        "type": "applied",
        "recorded": NOON,
        "body": event_body(event, opening=opening),
    }
    return chained("34-1", [Draft(**{**told, **changes})])  # type: ignore[arg-type]  # as told


def unreadable(records: list[Record]) -> str:
    """Say why a record cannot be read."""
    with pytest.raises(UnreadableRecordError) as refused:
        read_kept("34-1", records, RULES)
    return refused.value.wording.en


def test_a_later_schema_is_not_guessed_at() -> None:
    assert "its schema is 2, and 1 is the latest known here" in unreadable(a_record(schema=2))


def test_a_procedure_that_is_gone_is_named() -> None:
    opening = opening_record(Matter(id="34-1", place="34"), "baking")
    body = event_body(Event(type="applied", on=PartialDate(2026)), opening=opening)
    assert "there is no procedure 'baking'" in unreadable(a_record(body=body))


def test_an_event_that_is_gone_is_named() -> None:
    opening = opening_record(Matter(id="34-1", place="34"), "making")
    body = event_body(Event(type="baked", on=PartialDate(2026)), opening=opening)
    assert "'baked'" in unreadable(a_record(body=body, type="baked"))


def test_an_opening_that_says_nonsense_is_named() -> None:
    body = canonical({"event": {"type": "applied", "on": "2026"}, "opening": {"procedure": ""}})
    assert "record 1 of 34-1 cannot be read" in unreadable(a_record(body=body))


def test_a_redacted_event_of_which_nothing_is_left_is_named() -> None:
    first = a_record()
    redaction = Draft(
        type="redacted",
        kind=RecordKind.REDACTION,
        recorded=NOON,
        body=redaction_body(
            (1,), actor="", reason="", left={}, opening=json.loads(first[0].body or "")["opening"]
        ),
    )
    records = chained("34-1", [first[0].draft, redaction])
    erased = [evolve(records[0], body=None, salt=""), records[1]]
    assert "nothing says what is left of it" in unreadable(erased)


def test_a_skeleton_names_nobody() -> None:
    event = Event.of("applied", PartialDate(2026, 7, 1), Body(role="sector", place="34", name="厅"))
    left = skeleton(evolve(event, facts={"title": "绿茶"}, recorded=None))
    assert left == Event.of("applied", PartialDate(2026, 7, 1), Body(role="sector", place="34"))


def test_records_are_told_in_words() -> None:
    _, (published, refused, filed, redaction) = read_kept("DB34/T 1-2026", golden(GOLDEN[0]), RULES)
    told: list[Kept] = [published, refused, filed, redaction]
    assert [one.told_in(SHIPPED[0]).zh for one in told] == [
        "第1条，2026-07-24 09:00，—：发布（2026-07-01）",
        "第2条，2026-07-24 10:00，王工：未准：备案（2026-07-24）",
        "第3条，2026-07-24 11:00，李工：备案（2026-07-24）",
        "第4条，2026-07-25 09:00，李工：隐去记录",
    ]
