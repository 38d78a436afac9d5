"""Records (档案记录) in SQLite: sealed one after the other, read by matter, position or key."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final, TypeAlias

from localstd.calendar import instant_of, instant_text
from localstd.storage import (
    Append,
    ConflictError,
    Head,
    KeyTakenError,
    Record,
    RecordKind,
    RedactionError,
    sealed,
)
from localstd_sqlite.connections import Opened

__all__ = ["add", "head_of", "keyed", "of_matter", "redact", "since"]

Row: TypeAlias = tuple[Any, ...]

_COLUMNS: Final = (
    "position, matter, version, kind, type, schema, recorded, key, body, salt, digest, "
    "before, link, seal"
)
_SELECT: Final = f"SELECT {_COLUMNS} FROM records"  # noqa: S608  no word of it comes from outside
_INSERT: Final = f"INSERT INTO records ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"  # noqa: S608  as above
_HEAD: Final = "SELECT position, seal FROM records ORDER BY position DESC LIMIT 1"
_LAST: Final = (
    "SELECT matter, version, link FROM json_each(?) CROSS JOIN records ON matter = value "
    "AND version = (SELECT max(version) FROM records WHERE matter = value)"
)
_TAKEN: Final = "SELECT key, position FROM records WHERE key IN (SELECT value FROM json_each(?))"
_REDACT: Final = (
    "UPDATE records SET body = zeroblob(length(CAST(body AS BLOB))), "
    "salt = zeroblob(length(CAST(salt AS BLOB))) WHERE matter = ? AND version = ?"
)
_KINDS: Final = {kind.value: kind for kind in RecordKind}


def head_of(opened: Opened) -> Head:
    """Give the last position and its seal."""
    origin = opened.origin
    row = opened.execute(_HEAD).fetchone()
    return Head.new(origin) if row is None else Head(origin=origin, position=row[0], seal=row[1])


def of_matter(
    opened: Opened, matter: str, until: int | None, as_known: datetime | None
) -> tuple[Record, ...]:
    """Give the records of a matter in order."""
    clauses: list[str] = ["matter = ?"]
    values: list[str | int] = [matter]
    if until is not None:
        clauses.append("version <= ?")
        values.append(until)
    if as_known is not None:
        clauses.append("recorded <= ?")
        values.append(instant_text(as_known))
    asked = f"{_SELECT} WHERE {' AND '.join(clauses)} ORDER BY version"
    return tuple(map(_record, opened.execute(asked, values)))


def since(opened: Opened, position: int, limit: int) -> tuple[Record, ...]:
    """Give the records after a position, in order."""
    asked = f"{_SELECT} WHERE position > ? ORDER BY position LIMIT ?"
    return tuple(map(_record, opened.execute(asked, (position, limit))))


def keyed(opened: Opened, key: str) -> Record | None:
    """Give the record that a key stands on."""
    row = opened.execute(f"{_SELECT} WHERE key = ?", (key,)).fetchone()
    return None if row is None else _record(row)


def add(opened: Opened, appends: Sequence[Append]) -> tuple[Record, ...]:
    """Seal and keep the records of some submissions.

    Raises:
        ConflictError: if a matter has another version than is expected.
        KeyTakenError: if a key stands on a record, or twice among these.
        RedactionError: if a version to be redacted is not there.
    """
    made = tuple(_Sealing(opened, appends).records())
    opened.executemany(_INSERT, map(_row, made))
    return made


def redact(opened: Opened, matter: str, version: int) -> None:
    """Overwrite the words of a record with as many zeros."""
    opened.execute(_REDACT, (matter, version))


class _Sealing:
    """One pass through some submissions; nothing is written before all of them fit."""

    def __init__(self, opened: Opened, appends: Sequence[Append]) -> None:
        matters = json.dumps([one.matter for one in appends])
        keys = [each.key for one in appends for each in one.drafts if each.key is not None]
        self._appends = appends
        self._last = {row[0]: (row[1], row[2]) for row in opened.execute(_LAST, (matters,))}
        self._taken: dict[str, int] = (
            dict(opened.execute(_TAKEN, (json.dumps(keys),))) if keys else {}
        )
        self._head = head_of(opened)
        self._first = self._head.position + 1

    def records(self) -> Iterator[Record]:
        """Make the records."""
        head, last = self._head, self._last
        for one in self._appends:
            version, before = last.get(one.matter, (0, ""))
            if version != one.expected:
                raise ConflictError(matter=one.matter, expected=one.expected, actual=version)
            for draft in one.drafts:
                self._take(draft.key)
                record = sealed(head, one.matter, version, before, draft)
                head = Head(origin=head.origin, position=record.position, seal=record.seal)
                version, before = record.version, record.link
                yield record
            last[one.matter] = version, before
            for redacted in one.redacts:
                if not 0 < redacted <= one.expected:
                    raise RedactionError(matter=one.matter, version=redacted)

    def _take(self, key: str | None) -> None:
        if key is None:
            return
        if key in self._taken:
            raise KeyTakenError(key=key, position=self._taken[key])
        self._taken[key] = self._first


def _row(one: Record) -> Row:
    return (
        one.position,
        one.matter,
        one.version,
        one.kind.value,
        one.type,
        one.schema,
        instant_text(one.recorded),
        one.key,
        one.body,
        one.salt,
        one.digest,
        one.before,
        one.link,
        one.seal,
    )


def _record(row: Row) -> Record:
    body, salt = row[8], row[9]
    is_redacted = isinstance(body, bytes)
    return Record(
        position=row[0],
        matter=row[1],
        version=row[2],
        kind=_KINDS[row[3]],
        type=row[4],
        schema=row[5],
        recorded=instant_of(row[6]),
        key=row[7],
        body=None if is_redacted else body,
        salt="" if is_redacted else salt,
        digest=row[10],
        before=row[11],
        link=row[12],
        seal=row[13],
    )
