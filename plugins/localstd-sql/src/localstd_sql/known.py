"""What is there already (已有内容) of what a sequence of appends names."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import zip_longest
from typing import Any

from attrs import frozen
from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Select,
    func,
    literal_column,
    select,
    union_all,
)

from localstd.storage import Append
from localstd_sql.statements import among, chunks, given
from localstd_sql.tables import Tables

__all__ = ["Known"]

_MATTER, _KEY, _MESSAGE = 1, 2, 3


@frozen(kw_only=True)
class Known:
    """What is true while the office is locked.

    ``last`` gives the version and the link of each matter's last record, ``keys`` the positions
    of the records that keys stand on, ``messages`` the numbers of messages in the outbox.
    """

    last: Mapping[str, tuple[int, str]]
    keys: Mapping[str | None, int]
    messages: Mapping[str, int]

    @classmethod
    def of(cls, connection: Connection, tables: Tables, appends: Sequence[Append]) -> "Known":
        """Ask for all of it at once: one round to the server, unless it is very much."""
        return cls._asked(
            connection,
            tables,
            matters=[one.matter for one in appends],
            keys=[draft.key for one in appends for draft in one.drafts if draft.key],
            messages=[message.id for one in appends for message in one.messages],
        )

    @classmethod
    def of_matters(
        cls, connection: Connection, tables: Tables, matters: Sequence[str]
    ) -> Mapping[str, tuple[int, str]]:
        """Ask for the last records of matters."""
        return cls._asked(connection, tables, matters=matters).last

    @classmethod
    def of_messages(
        cls, connection: Connection, tables: Tables, messages: Sequence[str]
    ) -> Mapping[str, int]:
        """Ask for the numbers of messages."""
        return cls._asked(connection, tables, messages=messages).messages

    @classmethod
    def _asked(
        cls,
        connection: Connection,
        tables: Tables,
        *,
        matters: Sequence[str] = (),
        keys: Sequence[str] = (),
        messages: Sequence[str] = (),
    ) -> "Known":
        found: dict[int, dict[str, tuple[int, str]]] = {_MATTER: {}, _KEY: {}, _MESSAGE: {}}
        lists = (chunks(dict.fromkeys(names)) for names in (matters, keys, messages))
        for some in zip_longest(*lists, fillvalue=()):
            names = zip(("matters", "keys", "messages"), some, strict=True)
            asked = _question(tables, *(min(len(one), 2) for one in some))
            values = {name: given(one) for name, one in names if one}
            for what, name, at, link in map(tuple, connection.execute(asked, values)):
                found[what][name] = at, link
        return cls(
            last=found[_MATTER],
            keys={name: at for name, (at, _) in found[_KEY].items()},
            messages={name: at for name, (at, _) in found[_MESSAGE].items()},
        )


@cache
def _question(tables: Tables, matters: int, keys: int, messages: int) -> Executable:
    """Ask for what is known of none (0), one (1) or several (2) of each."""
    record, message = tables.record.c, tables.message.c
    asked: list[Select[Any]] = []
    if matters:
        asked.append(_last_of_one(tables) if matters == 1 else _last_of_several(tables))
    if keys:
        named = among(record.key, "keys", keys)
        asked.append(_select(_KEY, record.key, record.position).where(named))
    if messages:
        named = among(message.id, "messages", messages)
        asked.append(_select(_MESSAGE, message.id, message.number).where(named))
    return union_all(*asked)


def _select(
    what: int,
    name: ColumnElement[Any],
    at: ColumnElement[Any],
    link: ColumnElement[Any] = literal_column("''"),  # noqa: B008  a value that never changes
) -> Select[Any]:
    return select(literal_column(str(what)), name, at, link)


def _last_of_one(tables: Tables) -> Select[Any]:
    """Ask for the last record of one matter, by the end of its index."""
    record, newest = tables.record.c, tables.record.alias().c
    named = among(newest.matter, "matters", 1)
    version = select(func.max(newest.version)).where(named).scalar_subquery()
    asked = _select(_MATTER, record.matter, record.version, record.link)
    return asked.where(among(record.matter, "matters", 1), record.version == version)


def _last_of_several(tables: Tables) -> Select[Any]:
    record, newest = tables.record.c, tables.record.alias().c
    last = (
        select(newest.matter, func.max(newest.version).label("version"))
        .where(among(newest.matter, "matters", 2))
        .group_by(newest.matter)
        .subquery()
        .c
    )
    asked = _select(_MATTER, record.matter, record.version, record.link)
    return asked.where(last.matter == record.matter, last.version == record.version)
