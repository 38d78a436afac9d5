"""Standings (事项现状) in SQLite, with their open duties, and the queries for them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from localstd.storage import OpenDuty, Page, Standing, StandingQuery, searchable
from localstd_sqlite.connections import Opened

__all__ = ["of_matter", "put", "restate", "search"]

Row: TypeAlias = tuple[Any, ...]
Clause: TypeAlias = tuple[str, tuple[str, ...]]  # of SQL, with its values

_COLUMNS: Final = (
    "matter, version, procedure, track, stage, is_final, since, place, kind, number, body, "
    "sector, title, law"
)
_SELECT: Final = f"SELECT {_COLUMNS} FROM standings"  # noqa: S608  no word of it comes from outside
_PUT: Final = (
    f"REPLACE INTO standings ({_COLUMNS}, searched) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"  # noqa: S608  as above
)
_DUTIES: Final = (
    "SELECT matter, name, owed_by, due, is_provisional FROM duties "
    "WHERE matter IN (SELECT value FROM json_each(?)) ORDER BY matter, ordinal"
)
_PUT_DUTY: Final = "INSERT INTO duties VALUES (?,?,?,?,?,?)"
_VERSION: Final = "SELECT max(version) FROM records WHERE matter = ?"
_WITHIN: Final = (
    "FROM duties INDEXED BY duties_by_month "
    "WHERE substr(due, 1, 7) BETWEEN ? AND ? AND due BETWEEN ? AND ?"
)
_DUE_OF_ONE: Final = (
    "EXISTS (SELECT 1 FROM duties WHERE duties.matter = standings.matter AND due BETWEEN ? AND ?)"
)
_MONTH: Final = len("2026-07")
_FEW: Final = 5000  # duties; up to so many, they are looked up by their days
_COUNT: Final = f"SELECT count(*) FROM (SELECT 1 {_WITHIN} LIMIT {_FEW})"  # noqa: S608  as above
_LAST_CHARACTER: Final = 0x10FFFF
_HALVES: Final = range(0xD800, 0xE000)  # code points that are no characters


def put(opened: Opened, standings: Iterable[Standing]) -> None:
    """Put standings in the place of those before; of several for a matter, the last counts."""
    last = {one.matter: one for one in standings}
    opened.executemany(_PUT, map(_row, last.values()))
    opened.executemany("DELETE FROM duties WHERE matter = ?", ((matter,) for matter in last))
    opened.executemany(_PUT_DUTY, (row for one in last.values() for row in _duty_rows(one)))


def restate(opened: Opened, standings: Sequence[Standing]) -> int:
    """Put those in place whose matter still has their version; say how many they are."""
    fitting = [one for one in standings if _version(opened, one.matter) == one.version]
    put(opened, fitting)
    return len(fitting)


def of_matter(opened: Opened, matter: str) -> Standing | None:
    """Give the standing of a matter."""
    rows = opened.execute(f"{_SELECT} WHERE matter = ?", (matter,)).fetchall()
    return next(_standings(opened, rows), None)


def search(opened: Opened, query: StandingQuery, after: str, limit: int) -> Page[Standing]:
    """Give the standings that a query finds, in the order of their matters."""
    clauses = [("matter > ?", (after,)), *_plain(query), *_by_place(query.place)]
    if query.title is not None:
        clauses.append(("instr(searched, ?) > 0", (searchable(query.title),)))
    if query.asks_for_days:
        clauses.append(_by_days(opened, query, after))
    where = " AND ".join(clause for clause, _ in clauses)
    values = [value for _, values in clauses for value in values]
    asked = f"{_SELECT} WHERE {where} ORDER BY matter LIMIT ?"
    rows = opened.execute(asked, (*values, limit + 1)).fetchall()
    items = tuple(_standings(opened, rows[:limit]))
    return Page(items, items[-1].matter if len(rows) > limit else None)


def _plain(query: StandingQuery) -> Iterator[Clause]:
    for name in ("procedure", "kind", "stage", "number", "body", "sector"):
        value = getattr(query, name)
        if value is not None:
            is_known = " AND number <> ''" if name == "number" and value else ""  # has an index
            yield f"{name} = ?{is_known}", (value,)


def _by_place(place: str | None) -> Iterator[Clause]:
    """Find a place and those below it: all texts from its own to the first that begins anew."""
    if place:
        yield "place >= ?", (place,)
        if end := _following(place):
            yield "place < ?", (end,)


def _following(text: str) -> str:
    """Give the first text after all those that begin with this one; empty if there is none."""
    head = text.rstrip(chr(_LAST_CHARACTER))
    if not head:
        return ""
    following = ord(head[-1]) + 1
    return head[:-1] + chr(_HALVES.stop if following in _HALVES else following)


def _by_days(opened: Opened, query: StandingQuery, after: str) -> Clause:
    """Find open duties: few by their days, of many the duties of one matter after the other."""
    days = (
        (query.due_from or date.min).isoformat(),
        (query.due_until or date.max).isoformat(),
    )
    months = tuple(day[:_MONTH] for day in days)
    (found,) = opened.execute(_COUNT, (*months, *days)).fetchone()
    if found < _FEW:
        return f"matter IN (SELECT matter {_WITHIN} AND matter > ?)", (*months, *days, after)
    return _DUE_OF_ONE, days


def _version(opened: Opened, matter: str) -> int:
    (version,) = opened.execute(_VERSION, (matter,)).fetchone()
    return version or 0


def _row(one: Standing) -> Row:
    return (
        one.matter,
        one.version,
        one.procedure,
        one.track,
        one.stage,
        one.is_final,
        one.since,
        one.place,
        one.kind,
        one.number,
        one.body,
        one.sector,
        one.title,
        one.law,
        searchable(one.title),
    )


def _duty_rows(one: Standing) -> Iterator[Row]:
    for ordinal, duty in enumerate(one.duties):
        due = None if duty.due is None else duty.due.isoformat()
        yield one.matter, ordinal, duty.name, duty.owed_by, due, duty.is_provisional


def _standings(opened: Opened, rows: Sequence[Row]) -> Iterator[Standing]:
    """Give the standings of some rows; their duties are looked up all at once."""
    duties: dict[str, list[OpenDuty]] = {}
    for row in opened.execute(_DUTIES, (json.dumps([row[0] for row in rows]),)):
        duties.setdefault(row[0], []).append(_duty(row))
    return (_standing(row, duties.get(row[0], ())) for row in rows)


def _standing(row: Row, duties: Iterable[OpenDuty]) -> Standing:
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
        law=row[13],
        duties=tuple(duties),
    )


def _duty(row: Row) -> OpenDuty:
    due = row[3]
    return OpenDuty(
        name=row[1],
        owed_by=row[2],
        due=None if due is None else date.fromisoformat(due),
        is_provisional=bool(row[4]),
    )
