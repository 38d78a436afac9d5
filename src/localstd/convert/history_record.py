"""Histories as records (历史记录): a matter and its events, as plain values and back.

The first record says which matter it is; each other one tells an event, in the order of
recording. What is written is canonical; what is read may be spelt as registers spell it.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from localstd._attrs import frozen
from localstd.convert.plain import Plain, plain
from localstd.convert.record_error import RecordError
from localstd.convert.record_values import (
    a_day,
    a_flag,
    a_name,
    a_place,
    a_position,
    a_track,
    an_exact_day,
    refuse_lacking,
    refuse_others,
    refused,
    taken,
)
from localstd.law import Track
from localstd.procedure import (
    STRUCK,
    Body,
    Event,
    EventType,
    FactError,
    History,
    Matter,
    Procedure,
    UnknownEventError,
)
from localstd.wording import Wording

__all__ = [
    "Opening",
    "body_of",
    "body_record",
    "event_of",
    "event_record",
    "history_records",
    "opening_of",
]

_OPENING: Final = ("matter", "procedure", "place", "track", "whole")
_EVENT: Final = ("type", "on", "by", "facts", "recorded", "corrects")
_BODY: Final = ("role", "place", "name")
_STRIKES: Final = EventType(name=STRUCK, wording=Wording("撤销记录", "record struck out"))
_AN_OBJECT: Final = Wording("对象，如{…}", "an object, {…}")


@frozen
class Opening:
    """What the first record of a history says: the matter, its procedure, and whether it is whole.

    ``procedure`` is a name. ``is_whole`` is ``False`` for a history that was taken over.

    >>> opening = opening_of({"matter": "37-2024-118", "procedure": "making", "place": "370000"})
    >>> opening.matter.place, opening.procedure, opening.is_whole
    ('37', 'making', True)
    """

    matter: Matter
    procedure: str
    is_whole: bool = True

    @property
    def history(self) -> History:
        """The history before its first event."""
        return History(matter=self.matter, is_whole=self.is_whole)


def opening_of(record: Mapping[str, object]) -> Opening:
    """Read the first record of a history.

    Raises:
        RecordError: if a key is unknown or missing, or a value is not accepted.

    >>> opening_of({"matter": "1", "procedure": "making", "whole": False}).is_whole
    False
    """
    refuse_others(record, _OPENING)
    refuse_lacking(record, ("matter", "procedure"))
    whole = taken(record, "whole", a_flag)
    matter = Matter(
        id=a_name(record["matter"], "matter"),
        place=taken(record, "place", a_place),
        track=taken(record, "track", a_track) or Track.ORDINARY,
    )
    return Opening(
        matter=matter,
        procedure=a_name(record["procedure"], "procedure"),
        is_whole=whole is not False,
    )


def event_of(record: Mapping[str, object], procedure: Procedure) -> Event:
    """Read an event of a procedure; facts become what their kinds say.

    Raises:
        RecordError: if a key, the type or a fact is unknown, something is missing, or a value is
            not accepted.

    >>> from localstd.testing import LENDING
    >>> told = {"type": "requested", "on": "2026年7月1日", "facts": {"wanted": "2026-07"}}
    >>> event = event_of(told, LENDING)
    >>> str(event.on), event.facts["wanted"]
    ('2026-07-01', PartialDate(year=2026, month=7, day=None))
    """
    refuse_others(record, _EVENT)
    refuse_lacking(record, ("type", "on"))
    type_ = _type_of(a_name(record["type"], "type"), procedure)
    if type_ is _STRIKES:
        refuse_lacking(record, ("corrects",))
    return Event(
        type=type_.name,
        on=a_day(record["on"], "on"),
        by=taken(record, "by", lambda value, key: body_of(_object(value, key))),
        facts=_facts(_object(record.get("facts") or {}, "facts"), type_),
        recorded=taken(record, "recorded", an_exact_day),
        corrects=taken(record, "corrects", a_position),
    )


def body_of(record: Mapping[str, object]) -> Body:
    """Read who acted.

    Raises:
        RecordError: if a key is unknown, the role is missing, or a value is not accepted.

    >>> body_of({"role": "province", "place": "370000", "name": "某局"})
    Body(role='province', place='37', name='某局')
    """
    refuse_others(record, _BODY, within="by.")
    refuse_lacking(record, ("role",), within="by.")
    return Body(
        role=a_name(record["role"], "by.role"),
        place=taken(record, "place", a_place, within="by."),
        name=taken(record, "name", a_name, within="by.") or "",
    )


def _type_of(name: str, procedure: Procedure) -> EventType:
    types = {one.name: one for one in (*procedure.events, _STRIKES)}
    if name not in types:
        unknown = UnknownEventError(
            procedure=procedure.name,
            event=name,
            known=tuple(types),
            meant=procedure.meant_by(name),
        )
        raise RecordError(key="type", problem=unknown.problem, advice=unknown.advice)
    return types[name]


def _facts(told: Mapping[str, object], type_: EventType) -> Mapping[str, object]:
    kinds = {fact.name: fact for fact in type_.facts}
    refuse_others(told, kinds, within="facts.")
    try:
        return MappingProxyType({name: kinds[name].read(value) for name, value in told.items()})
    except FactError as error:
        raise refused(error.value, f"facts.{error.fact}", error.accepts) from error


def _object(value: object, key: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise refused(value, key, _AN_OBJECT)
    return value


def history_records(history: History, procedure: str) -> Iterator[dict[str, Plain]]:
    """Give the records of a history: the matter first, then every event as it was recorded.

    >>> history = History(matter=Matter(id="37-2024-118", place="37"))
    >>> list(history_records(history, "making"))
    [{'matter': '37-2024-118', 'procedure': 'making', 'place': '37', 'track': 'ordinary'}]
    """
    matter = history.matter
    opening: dict[str, Plain] = {"matter": matter.id, "procedure": procedure}
    opening |= {} if matter.place is None else {"place": matter.place}
    opening |= {"track": matter.track.value}
    yield opening if history.is_whole else {**opening, "whole": False}
    yield from map(event_record, history.events)


def event_record(event: Event) -> dict[str, Plain]:
    """Give an event (事件) as one record; what it does not tell is left out.

    >>> from datetime import date
    >>> event_record(Event.of("filed", date(2026, 7, 1), Body(role="province")))
    {'type': 'filed', 'on': '2026-07-01', 'by': {'role': 'province'}}
    """
    told: dict[str, Plain] = {
        "type": event.type,
        "on": str(event.on),
        "by": None if event.by is None else body_record(event.by),
        "facts": plain(event.facts) or None,
        "recorded": None if event.recorded is None else event.recorded.isoformat(),
        "corrects": event.corrects,
    }
    return _told(told)


def body_record(body: Body) -> dict[str, Plain]:
    """Give who acted (机构) as one record.

    >>> body_record(Body(role="province", place="37"))
    {'role': 'province', 'place': '37'}
    """
    return _told({"role": body.role, "place": body.place, "name": body.name or None})


def _told(record: dict[str, Plain]) -> dict[str, Plain]:
    return {key: value for key, value in record.items() if value is not None}
