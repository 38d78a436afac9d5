"""The office's own row (主管部门行): its head, and the number of the last message posted."""

from collections.abc import Container, Iterable
from functools import cache
from typing import Any

from attrs import evolve, frozen
from sqlalchemy import Connection, Row, Select, Update, bindparam, select, update

from localstd.notices import Posted
from localstd.storage import Head, Origin
from localstd_sql.rows import message_row
from localstd_sql.statements import adding
from localstd_sql.tables import Tables

__all__ = ["Office", "advance", "lock", "office_of", "own_row", "post"]


@frozen
class Office:
    """The head of an office (链首), and the number of the last message posted."""

    head: Head
    posted: int

    def moved(self, head: Head) -> "Office":
        """Give it with another head."""
        return evolve(self, head=head)


@cache
def own_row(tables: Tables) -> Select[Any]:
    """Ask for the office's own row."""
    office = tables.office.c
    return select(office.place, office.algorithm, office.position, office.seal, office.posted)


def office_of(row: Row[Any]) -> Office:
    """Read the office's own row."""
    origin = Origin(place=row.place, algorithm=row.algorithm)
    return Office(Head(origin=origin, position=row.position, seal=row.seal), row.posted)


def lock(connection: Connection, tables: Tables) -> Office:
    """Wait until nobody else appends or posts, and give the office's own row."""
    return office_of(connection.execute(_locking(tables)).one())


@cache
def _locking(tables: Tables) -> Select[Any]:
    return own_row(tables).with_for_update()


def post(
    connection: Connection,
    tables: Tables,
    office: Office,
    messages: Iterable[Posted],
    known: Container[str],
) -> Office:
    """Put messages whose ids are not known into the outbox; give the office as it is then."""
    new: dict[str, Posted] = {}
    for one in messages:
        if one.message.id not in known:
            new.setdefault(one.message.id, one)
    if new:
        numbered = enumerate(new.values(), office.posted + 1)
        rows = [message_row(one, number) for number, one in numbered]
        connection.execute(adding(tables.message), rows)
    return evolve(office, posted=office.posted + len(new))


def advance(connection: Connection, tables: Tables, office: Office) -> None:
    """Write the office's own row as it is now."""
    head = office.head
    to = {"position": head.position, "seal": head.seal, "posted": office.posted}
    connection.execute(_advancing(tables), to)


@cache
def _advancing(tables: Tables) -> Update:
    return update(tables.office).values(
        {name: bindparam(name) for name in ("position", "seal", "posted")}
    )
