"""The lines of an export (导出行): what a storage holds, as JSON that any language can read."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from itertools import chain
from typing import Any, Final, TypeAlias, TypeVar

from localstd.calendar import instant_of, instant_text, instant_text_or_none
from localstd.convert import RecordError
from localstd.convert.record_values import unaccepted
from localstd.errors import LocalstdError
from localstd.legible import legible
from localstd.notices.message import Message, MessageState, Posted
from localstd.storage.chain import Head, Origin
from localstd.storage.record import Record, RecordKind
from localstd.storage.standing import OpenDuty, Standing
from localstd.wording import Wording

__all__ = [
    "OFFICE_SCHEMA",
    "Line",
    "Reader",
    "a_number",
    "a_text",
    "an_instant",
    "fields_of",
    "head_line",
    "head_of",
    "line_of",
    "message_line",
    "message_of",
    "record_line",
    "record_of",
    "standing_line",
    "standing_of",
    "text_of",
]

T = TypeVar("T")

#: One line as it is read or written: text, whole numbers, booleans, nothing, lists, mappings.
Line: TypeAlias = dict[str, Any]

#: The schema of an export, named in its first line.
OFFICE_SCHEMA: Final = "localstd-office/1"

_SHOWN: Final = 40
#: Reads the value of one key, or refuses it.
Reader: TypeAlias = Callable[[Any], Any]


def text_of(line: Line) -> str:
    r"""Write a line as text, without the line feed that ends it.

    >>> text_of({"end": {"records": 1}})
    '{"end":{"records":1}}'
    """
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def line_of(text: str) -> Line:
    """Read the text of a line.

    Raises:
        RecordError: if it is no JSON object.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise RecordError(
            key="",
            problem=Wording("这一行不是JSON对象", "the line is not a JSON object"),
            advice=_EXPORT_AGAIN,
        )
    return found


def head_line(head: Head) -> Line:
    """Write the first line: whose office it is, and where its chain ends."""
    return {
        "schema": OFFICE_SCHEMA,
        "place": head.origin.place,
        "algorithm": head.origin.algorithm,
        "position": head.position,
        "seal": head.seal,
    }


def head_of(line: Line) -> Head:
    """Read the first line.

    Raises:
        RecordError: if it is of another form, or says something that cannot be read.
        AlgorithmError: if the algorithm cannot be used here.
    """
    found = fields_of(line, _HEAD)
    if found.pop("schema") != OFFICE_SCHEMA:
        wanted = Wording(f"“{OFFICE_SCHEMA}”", f'"{OFFICE_SCHEMA}"')
        raise _refused("schema", line["schema"], wanted)
    origin = Origin(place=found.pop("place"), algorithm=found.pop("algorithm"))
    return Head(origin=origin, **found)


def record_line(record: Record) -> Line:
    """Write a record; its body stays the very text that was sealed."""
    return {
        "position": record.position,
        "matter": record.matter,
        "version": record.version,
        "kind": record.kind.value,
        "type": record.type,
        "schema": record.schema,
        "recorded": instant_text(record.recorded),
        "key": record.key,
        "body": record.body,
        "salt": record.salt,
        "digest": record.digest,
        "before": record.before,
        "link": record.link,
        "seal": record.seal,
    }


def record_of(line: Line) -> Record:
    """Read a record.

    Raises:
        RecordError: if it says something that cannot be read.
    """
    return Record(**fields_of(line, _RECORD))


def standing_line(standing: Standing) -> Line:
    """Write a standing."""
    written = {name: getattr(standing, _NAMED.get(name, name)) for name in _STANDING}
    duties = [
        {
            "name": duty.name,
            "owed_by": duty.owed_by,
            "due": duty.due.isoformat() if duty.due else None,
            "provisional": duty.is_provisional,
        }
        for duty in standing.duties
    ]
    return written | {"duties": duties}


def standing_of(line: Line) -> Standing:
    """Read a standing.

    Raises:
        RecordError: if it says something that cannot be read.
    """
    return Standing(**_named(fields_of(line, _STANDING)))


def message_line(posted: Posted) -> Line:
    """Write a message of the outbox and what has become of it; its number is the order."""
    message = posted.message
    return {
        "id": message.id,
        "recipient": message.recipient,
        "channel": message.channel,
        "address": message.address,
        "name": message.name,
        "subject": {"zh": message.subject.zh, "en": message.subject.en},
        "body": {"zh": message.body.zh, "en": message.body.en},
        "created": instant_text(message.created),
        "matter": message.matter,
        "version": message.version,
        "not_before": instant_text_or_none(message.not_before),
        "digest": message.digest,
        "state": posted.state.value,
        "attempts": posted.attempts,
        "ready": instant_text_or_none(posted.ready),
        "claimed_by": posted.claimed_by,
        "claimed_until": instant_text_or_none(posted.claimed_until),
        "reason": posted.reason,
        "settled": instant_text_or_none(posted.settled),
    }


def message_of(line: Line) -> Posted:
    """Read a message of the outbox.

    Raises:
        RecordError: if it says something that cannot be read.
    """
    found = fields_of(line, {**_MESSAGE, **_POSTED})
    message = Message(**{name: found[name] for name in _MESSAGE})
    return Posted(message=message, **{name: found[name] for name in _POSTED})


def fields_of(line: Line, readers: Mapping[str, Reader]) -> dict[str, Any]:
    """Read every key of a line, which must have these and no others.

    Raises:
        RecordError: if a key is lacking, is not known, or has a value that cannot be read.
    """
    unknown = (name for name in line if name not in readers)
    lacking = (name for name in readers if name not in line)
    for other in chain(unknown, lacking):
        zh, en = ("没有这一项", "unknown key") if other in line else _LACKING
        raise RecordError(key=legible(other, _SHOWN), problem=Wording(zh, en), advice=_EXPORT_AGAIN)
    return {name: _value(line[name], name, read) for name, read in readers.items()}


def _value(value: object, name: str, read: Reader) -> object:
    try:
        return read(value)
    except RecordError as within:
        key = f"{name}.{within.key}"
        raise RecordError(key=key, problem=within.problem, advice=within.advice) from within
    except (_UnfitError, ValueError, LocalstdError) as refusal:
        raise _refused(name, value, _EXPORTED) from refusal


class _UnfitError(Exception):
    """A value is of another sort than its key asks for."""


def _of(sort: type[T]) -> Callable[[Any], T]:
    def read(value: Any) -> T:  # noqa: ANN401  whatever JSON can say
        if type(value) is not sort:
            raise _UnfitError
        return value

    return read


def _maybe(read: Callable[[Any], T]) -> Callable[[Any], T | None]:
    return lambda value: None if value is None else read(value)


def a_text(value: Any) -> str:  # noqa: ANN401  whatever JSON can say
    """Read a text, which has no half characters (lone surrogates)."""
    if type(value) is not str:
        raise _UnfitError
    value.encode()
    return value


def a_number(value: Any) -> int:  # noqa: ANN401  whatever JSON can say
    """Read a whole number, which true and false are not."""
    if type(value) is not int:
        raise _UnfitError
    return value


def an_instant(value: Any) -> datetime:  # noqa: ANN401  whatever JSON can say
    """Read an instant in the one form that is written."""
    return instant_of(a_text(value))


def _day(value: Any) -> date:  # noqa: ANN401  whatever JSON can say
    return date.fromisoformat(a_text(value))


def _wording(value: Any) -> Wording:  # noqa: ANN401  whatever JSON can say
    return Wording(**fields_of(_of(dict)(value), {"zh": a_text, "en": a_text}))


def _duties(value: Any) -> tuple[OpenDuty, ...]:  # noqa: ANN401  whatever JSON can say
    return tuple(OpenDuty(**_named(fields_of(_of(dict)(one), _DUTY))) for one in _of(list)(value))


def _named(found: dict[str, Any]) -> dict[str, Any]:
    """Call what was read as the fields are called: in JSON no boolean is called ``is_…``."""
    return {_NAMED.get(name, name): value for name, value in found.items()}


def _refused(key: str, value: object, wanted: Wording) -> RecordError:
    return unaccepted(value, key, Wording(f"应为{wanted.zh}", f"expected {wanted.en}"))


_LACKING: Final = ("缺少这一项", "this key is missing")
_EXPORT_AGAIN: Final = Wording("请重新导出", "export it again")
_EXPORTED: Final = Wording("导出文件中的原有内容", "what an export writes there")
_FLAG: Final = _of(bool)
_HEAD: Final[dict[str, Reader]] = {
    "schema": a_text,
    "place": a_text,
    "algorithm": a_text,
    "position": a_number,
    "seal": a_text,
}
_RECORD: Final[dict[str, Reader]] = {
    "position": a_number,
    "matter": a_text,
    "version": a_number,
    "kind": RecordKind,
    "type": a_text,
    "schema": a_number,
    "recorded": an_instant,
    "key": _maybe(a_text),
    "body": _maybe(a_text),
    "salt": a_text,
    "digest": a_text,
    "before": a_text,
    "link": a_text,
    "seal": a_text,
}
_STANDING: Final[dict[str, Reader]] = {
    "matter": a_text,
    "version": a_number,
    "procedure": a_text,
    "track": a_text,
    "stage": a_text,
    "final": _FLAG,
    "since": a_text,
    "place": a_text,
    "kind": a_text,
    "number": a_text,
    "body": a_text,
    "sector": a_text,
    "title": a_text,
    "law": a_text,
    "duties": _duties,
}
_DUTY: Final[dict[str, Reader]] = {
    "name": a_text,
    "owed_by": _maybe(a_text),
    "due": _maybe(_day),
    "provisional": _FLAG,
}
_NAMED: Final = {"final": "is_final", "provisional": "is_provisional"}
_MESSAGE: Final[dict[str, Reader]] = {
    "id": a_text,
    "recipient": a_text,
    "channel": a_text,
    "address": a_text,
    "name": a_text,
    "subject": _wording,
    "body": _wording,
    "created": an_instant,
    "matter": _maybe(a_text),
    "version": _maybe(a_number),
    "not_before": _maybe(an_instant),
    "digest": a_text,
}
_POSTED: Final[dict[str, Reader]] = {
    "state": MessageState,
    "attempts": a_number,
    "ready": _maybe(an_instant),
    "claimed_by": a_text,
    "claimed_until": _maybe(an_instant),
    "reason": a_text,
    "settled": _maybe(an_instant),
}
