"""Rows (数据行): how records, standings and messages lie in the tables.

Instants and days are text of one form, so that they sort and compare as on every other storage.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from localstd.calendar import instant_of, instant_or_none, instant_text, instant_text_or_none
from localstd.notices import Message, MessageState, Posted
from localstd.storage import OpenDuty, Record, RecordKind, Standing, searchable
from localstd.wording import Wording

__all__ = [
    "duty_rows",
    "message_row",
    "posted_of",
    "record_of",
    "record_row",
    "standing_of",
    "standing_row",
]

Row = dict[str, Any]


def record_row(record: Record) -> Row:
    """Write a record."""
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


def record_of(row: Sequence[Any]) -> Record:
    """Read a record; the columns stand as in the table."""
    return Record(
        position=row[0],
        matter=row[1],
        version=row[2],
        kind=RecordKind(row[3]),
        type=row[4],
        schema=row[5],
        recorded=instant_of(row[6]),
        key=row[7],
        body=row[8],
        salt=row[9],
        digest=row[10],
        before=row[11],
        link=row[12],
        seal=row[13],
    )


def standing_row(standing: Standing) -> Row:
    """Write a standing, with its title as it is searched."""
    return {
        "matter": standing.matter,
        "version": standing.version,
        "procedure": standing.procedure,
        "track": standing.track,
        "stage": standing.stage,
        "is_final": int(standing.is_final),
        "since": standing.since,
        "place": standing.place,
        "kind": standing.kind,
        "number": standing.number,
        "body": standing.body,
        "sector": standing.sector,
        "title": standing.title,
        "searched": searchable(standing.title),
        "law": standing.law,
        "duties": json.dumps([*map(_duty_list, standing.duties)], ensure_ascii=False),
    }


def standing_of(row: Sequence[Any]) -> Standing:
    """Read a standing; the columns stand as in the table."""
    return Standing(
        matter=row[0],
        version=row[1],
        procedure=row[2],
        track=row[3],
        stage=row[4],
        is_final=bool(row[5]),
        since=row[6],
        place=row[7],
        kind=row[8],
        number=row[9],
        body=row[10],
        sector=row[11],
        title=row[12],
        law=row[14],
        duties=tuple(map(_duty_of, json.loads(row[15]))),
    )


def duty_rows(standing: Standing) -> Iterator[Row]:
    """Write the days of a standing's duties, to be found by."""
    for rank, duty in enumerate(standing.duties):
        if duty.due is not None:
            yield {"matter": standing.matter, "rank": rank, "due": duty.due.isoformat()}


def _duty_list(duty: OpenDuty) -> list[Any]:
    due = duty.due.isoformat() if duty.due else None
    return [duty.name, duty.owed_by, due, duty.is_provisional]


def _duty_of(written: Sequence[Any]) -> OpenDuty:
    name, owed_by, due, is_provisional = written
    return OpenDuty(
        name=name,
        owed_by=owed_by,
        due=date.fromisoformat(due) if due else None,
        is_provisional=is_provisional,
    )


def message_row(posted: Posted, number: int) -> Row:
    """Write a message of the outbox under the number that it gets there."""
    message = posted.message
    return {
        "number": number,
        "id": message.id,
        "recipient": message.recipient,
        "channel": message.channel,
        "name": message.name,
        "subject_zh": message.subject.zh,
        "subject_en": message.subject.en,
        "body_zh": message.body.zh,
        "body_en": message.body.en,
        "created": instant_text(message.created),
        "address": message.address,
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


def posted_of(row: Sequence[Any]) -> Posted:
    """Read a message of the outbox; the columns stand as in the table."""
    return Posted(
        message=_message_of(row),
        number=row[0],
        state=MessageState(row[15]),
        attempts=row[16],
        ready=instant_or_none(row[17]),
        claimed_by=row[18],
        claimed_until=instant_or_none(row[19]),
        reason=row[20],
        settled=instant_or_none(row[21]),
    )


def _message_of(row: Sequence[Any]) -> Message:
    return Message(
        id=row[1],
        recipient=row[2],
        channel=row[3],
        name=row[4],
        subject=Wording(row[5], row[6]),
        body=Wording(row[7], row[8]),
        created=instant_of(row[9]),
        address=row[10],
        matter=row[11],
        version=row[12],
        not_before=instant_or_none(row[13]),
        digest=row[14],
    )
