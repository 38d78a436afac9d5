"""Bodies of records (记录正文): what an office writes into its records, and reads back.

A body is canonical JSON: keys in order, no blanks, Chinese as it is. What stands in it:

========= ====================================================================================
record    keys
========= ====================================================================================
event     ``event`` as :func:`localstd.convert.event_record` gives it; ``actor``, who submitted
          it; ``taken`` where history was taken over; ``opening`` in the first one of a matter
refusal   ``event``, ``actor``, ``findings``; ``opening`` as long as the matter is not opened
redaction ``reason``, ``versions``, ``actor``; ``left``, what remains of each event; ``opening``
          where the record that held it was redacted
========= ====================================================================================

What is read may be older: ``Record.schema`` counts the forms of an event's type, whose
:attr:`~localstd.procedure.EventType.upcasters` bring it up to date; an opening counts its own.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from localstd._attrs import frozen
from localstd.convert import Opening, Plain, event_of, event_record, finding_record, opening_of
from localstd.law import Finding, Track
from localstd.procedure import STRUCK, Event, Matter, Procedure

__all__ = [
    "REDACTED",
    "Told",
    "canonical",
    "event_body",
    "new_opening",
    "opening_record",
    "read_event",
    "read_opening",
    "readable",
    "redaction_body",
    "refusal_body",
    "schema_of",
    "skeleton",
    "told_by",
]

#: The type of a record that redacts others (隐去).
REDACTED: Final = "redacted"

#: What brings an opening of each older schema to the next one.
OPENING_UPCASTERS: Final[tuple[Callable[[dict[str, Any]], dict[str, Any]], ...]] = ()

_ENCODER: Final = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
)


@frozen
class Told:
    """What the body of one record tells, as plain values; nothing where it was redacted.

    >>> told_by('{"actor":"李工","event":{"type":"filed","on":"2026-07"}}').actor
    '李工'
    """

    opening: Mapping[str, object] | None = None
    event: Mapping[str, object] | None = None
    actor: str = ""
    is_taken: bool = False
    findings: tuple[Mapping[str, Any], ...] = ()
    reason: str = ""
    versions: tuple[int, ...] = ()
    left: Mapping[int, Mapping[str, object]] = MappingProxyType({})


def canonical(record: Mapping[str, object]) -> str:
    """Write a record in the one form in which it is kept.

    >>> canonical({"b": 1, "a": "茶"})
    '{"a":"茶","b":1}'
    """
    return _ENCODER.encode(record)


def opening_record(matter: Matter, procedure: str, *, is_whole: bool = True) -> dict[str, Plain]:
    """Give what the first event of a matter says of the matter itself.

    >>> opening_record(Matter(id="34-1", place="34"), "making")["place"]
    '34'
    """
    return {
        "schema": len(OPENING_UPCASTERS) + 1,
        "procedure": procedure,
        "place": matter.place,
        "track": matter.track.value,
        "whole": is_whole,
    }


def read_opening(matter: str, opening: Mapping[str, object]) -> Opening:
    """Read what :func:`opening_record` gave, now or in an earlier version.

    Raises:
        RecordError: if it says what is not accepted.

    >>> told = opening_record(Matter(id="34-1", place="34"), "making")
    >>> read_opening("34-1", told).matter.place
    '34'
    """
    told = dict(opening)
    schema = told.pop("schema", 1)
    for upcast in OPENING_UPCASTERS[int(str(schema)) - 1 :]:
        told = upcast(told)
    return opening_of({"matter": matter, **told})


def new_opening(matter: Matter, procedure: str, *, is_whole: bool = True) -> Mapping[str, object]:
    """Give what a new matter is opened with; that of one place and track is read back once.

    Raises:
        RecordError: if it could not be read back, as with a place that there is not.

    >>> new_opening(Matter(id="34-1", place="34"), "making")["whole"]
    True
    """
    return _readable_opening(matter.place, matter.track, procedure, is_whole=is_whole)


@lru_cache(maxsize=256)
def _readable_opening(
    place: str | None, track: Track, procedure: str, *, is_whole: bool
) -> Mapping[str, object]:
    matter = Matter(id="—", place=place, track=track)
    told = opening_record(matter, procedure, is_whole=is_whole)
    read_opening(matter.id, told)
    return told


def event_body(
    event: Event,
    *,
    opening: Mapping[str, object] | None = None,
    actor: str = "",
    is_taken: bool = False,
) -> str:
    """Write the body of an event's record.

    >>> from datetime import date
    >>> event_body(Event.of("filed", date(2026, 7, 24)), actor="李工")
    '{"actor":"李工","event":{"on":"2026-07-24","type":"filed"}}'
    """
    told: dict[str, object] = {"event": event_record(event)}
    if opening is not None:
        told["opening"] = opening
    if actor:
        told["actor"] = actor
    if is_taken:
        told["taken"] = True
    return _ENCODER.encode(told)


def refusal_body(
    event: Event,
    findings: Iterable[Finding],
    *,
    actor: str,
    opening: Mapping[str, object] | None = None,
) -> str:
    """Write the body of the record of a refused attempt.

    >>> from datetime import date
    >>> refusal_body(Event.of("filed", date(2026, 7, 24)), (), actor="李工")
    '{"actor":"李工","event":{"on":"2026-07-24","type":"filed"},"findings":[]}'
    """
    told = {
        "event": event_record(event),
        "actor": actor,
        "findings": [finding_record(found) for found in findings],
    }
    return canonical(told if opening is None else {**told, "opening": opening})


def redaction_body(
    versions: Iterable[int],
    *,
    actor: str,
    reason: str,
    left: Mapping[int, Event],
    opening: Mapping[str, object] | None = None,
) -> str:
    """Write the body of a record that redacts others, with what is left of their events.

    >>> redaction_body((2,), actor="李工", reason="个人信息", left={})
    '{"actor":"李工","left":{},"reason":"个人信息","versions":[2]}'
    """
    told = {
        "actor": actor,
        "reason": reason,
        "versions": sorted(versions),
        "left": {str(version): event_record(event) for version, event in left.items()},
    }
    return canonical(told if opening is None else {**told, "opening": opening})


def told_by(body: str | None) -> Told:
    """Read a body; nothing stands in one that was redacted.

    >>> told_by(None) == Told()
    True
    """
    told = {} if body is None else json.loads(body)
    return Told(
        opening=told.get("opening"),
        event=told.get("event"),
        actor=told.get("actor", ""),
        is_taken=told.get("taken", False),
        findings=tuple(told.get("findings", ())),
        reason=told.get("reason", ""),
        versions=tuple(told.get("versions", ())),
        left={int(version): event for version, event in told.get("left", {}).items()},
    )


def schema_of(event: str, procedure: Procedure) -> int:
    """Give the schema in which events of a type are written now.

    >>> from localstd.making import MAKING
    >>> schema_of("filed", MAKING), schema_of("struck", MAKING)
    (1, 1)
    """
    return 1 if event == STRUCK else procedure.event_type(event).schema


def read_event(record: Mapping[str, object], schema: int, procedure: Procedure) -> Event:
    """Read an event's record of some schema.

    Raises:
        RecordError: if it says what the procedure does not accept.
        UnknownEventError: if the procedure does not know its type.

    >>> from localstd.making import MAKING
    >>> str(read_event({"type": "filed", "on": "2026-07"}, 1, MAKING).on)
    '2026-07'
    """
    type_ = str(record.get("type"))
    told: Mapping[str, object] = record
    if type_ != STRUCK:
        for upcast in procedure.event_type(type_).upcasters[schema - 1 :]:
            told = upcast(told)
    return event_of(told, procedure)


def readable(event: Event, procedure: Procedure) -> Event:
    """Give an event as it will be read back from its record.

    Raises:
        RecordError: if a fact is unknown, or none that is accepted.
        UnknownEventError: if the procedure does not know the event.

    >>> from localstd.calendar import PartialDate
    >>> from localstd.making import MAKING
    >>> a_month = PartialDate(2026, 7)
    >>> readable(Event(type="filed", on=a_month), MAKING).type
    'filed'
    """
    return read_event(event_record(event), schema_of(event.type, procedure), procedure)


def skeleton(event: Event) -> Event:
    """Give what is left of an event whose words are taken away: what, when, and by which role.

    >>> from datetime import date
    >>> from localstd.procedure import Body
    >>> received = Event.of("comment-received", date(2026, 7, 1),
    ...     Body(role="public", name="某人"), comment="c-1", author="某人")
    >>> skeleton(received).by, dict(skeleton(received).facts)
    (Body(role='public', place=None, name=''), {})
    """
    by = event.by
    bare = None if by is None else type(by)(role=by.role, place=by.place)
    return Event(
        type=event.type, on=event.on, by=bare, recorded=event.recorded, corrects=event.corrects
    )
