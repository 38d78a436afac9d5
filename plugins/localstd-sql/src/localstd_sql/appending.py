"""Appending (归档): one transaction that seals records, and keeps what goes with them.

The office's own row is locked first, and let go of by the commit: so positions follow the order of
the commits, and offices in other schemas wait for nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from sqlalchemy import Connection, Delete, delete, update

from localstd.notices import MessageState, Posted
from localstd.storage import (
    Append,
    ConflictError,
    Head,
    KeyTakenError,
    Record,
    RedactionError,
    Standing,
    sealed,
)
from localstd_sql.known import Known
from localstd_sql.office import advance, lock, post
from localstd_sql.rows import duty_rows, record_row, standing_row
from localstd_sql.server import unanswered
from localstd_sql.statements import adding, among, chunks, given
from localstd_sql.tables import Tables

__all__ = ["append", "restate"]


def append(connection: Connection, tables: Tables, appends: Sequence[Append]) -> tuple[Record, ...]:
    """Keep all of some submissions; whatever is refused is refused before anything is written."""
    office = lock(connection, tables)
    known = Known.of(connection, tables, appends)
    records = tuple(_sealed(office.head, known, appends))
    with unanswered(connection):
        if records:
            connection.execute(adding(tables.record), [*map(record_row, records)])
            office = office.moved(_after(office.head, records[-1]))
        stated = {one.matter: one.standing for one in appends if one.standing is not None}
        _replace(connection, tables, stated.values())
        messages = [Posted.new(message) for one in appends for message in one.messages]
        posted = post(connection, tables, office, messages, known.messages)
        for one in appends:
            _redact(connection, tables, one)
        advance(connection, tables, posted)
    return records


def _sealed(head: Head, known: Known, appends: Sequence[Append]) -> Iterator[Record]:
    """Make the records, and refuse whatever does not fit; nothing is written yet."""
    last, keys = dict(known.last), dict(known.keys)
    new = head.position + 1
    for one in appends:
        version, before = last.get(one.matter, (0, ""))
        if version != one.expected:
            raise ConflictError(matter=one.matter, expected=one.expected, actual=version)
        for draft in one.drafts:
            if draft.key in keys:
                raise KeyTakenError(key=draft.key or "", position=keys[draft.key])
            record = sealed(head, one.matter, version, before, draft)
            head = _after(head, record)
            version, before = last[one.matter] = record.version, record.link
            keys |= {draft.key: new} if draft.key else {}
            yield record
        _refuse_redactions(one)


def _after(head: Head, record: Record) -> Head:
    return Head(origin=head.origin, position=record.position, seal=record.seal)


def _refuse_redactions(one: Append) -> None:
    for redacted in one.redacts:
        if not 0 < redacted <= one.expected:
            raise RedactionError(matter=one.matter, version=redacted)


def restate(connection: Connection, tables: Tables, standings: Sequence[Standing]) -> int:
    """Put standings made anew in the place of those of the same version."""
    lock(connection, tables)
    last = Known.of_matters(connection, tables, [one.matter for one in standings])
    fitting = [one for one in standings if last.get(one.matter, (0, ""))[0] == one.version]
    _replace(connection, tables, {one.matter: one for one in fitting}.values())
    return len(fitting)


def _replace(connection: Connection, tables: Tables, standings: Iterable[Standing]) -> None:
    """Write standings in the place of what is there; a duty goes with its standing."""
    stated = tuple(standings)
    for some in chunks([one.matter for one in stated]):
        connection.execute(_clearing(tables, min(len(some), 2)), {"matters": given(some)})
    if stated:
        connection.execute(adding(tables.standing), [*map(standing_row, stated)])
    duties = [row for one in stated for row in duty_rows(one)]
    if duties:
        connection.execute(adding(tables.duty), duties)


@cache
def _clearing(tables: Tables, count: int) -> Delete:
    standing = tables.standing
    return delete(standing).where(among(standing.c.matter, "matters", count))


def _redact(connection: Connection, tables: Tables, one: Append) -> None:
    """Erase the words of records, and of the messages about them that wait no longer."""
    if not one.redacts:
        return
    record, message = tables.record, tables.message
    versions = sorted(set(one.redacts))
    connection.execute(
        update(record)
        .where(record.c.matter == one.matter, record.c.version.in_(versions))
        .values(body=None, salt="")
    )
    connection.execute(
        update(message)
        .where(message.c.matter == one.matter, message.c.version.in_(versions))
        .where(message.c.state != MessageState.WAITING.value)
        .values(subject_zh="", subject_en="", body_zh="", body_en="")
    )
