"""What is there already (已有内容) of what a sequence of appends names."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal_column, select, union_all

from localstd._attrs import frozen
from localstd.storage import Append
from localstd_sql.statements import chunks
from localstd_sql.tables import Tables

__all__ = ["Known"]

_MATTER, _KEY, _MESSAGE = 1, 2, 3

Question = Select[Any]


@frozen
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
        for some in zip_longest(*lists, fillvalue=[]):
            asked = union_all(*_questions(tables, *some))
            for what, name, at, link in map(tuple, connection.execute(asked)):
                found[what][name] = at, link
        return cls(
            last=found[_MATTER],
            keys={name: at for name, (at, _) in found[_KEY].items()},
            messages={name: at for name, (at, _) in found[_MESSAGE].items()},
        )


def _questions(
    tables: Tables, matters: list[str], keys: list[str], messages: list[str]
) -> Iterator[Question]:
    record, message = tables.record.c, tables.message.c
    if matters:
        yield _last(tables, matters)
    if keys:
        yield _select(_KEY, record.key, record.position).where(record.key.in_(keys))
    if messages:
        yield _select(_MESSAGE, message.id, message.number).where(message.id.in_(messages))


def _select(
    what: int,
    name: ColumnElement[Any],
    at: ColumnElement[Any],
    link: ColumnElement[Any] = literal_column("''"),  # noqa: B008  a value that never changes
) -> Question:
    return select(literal_column(str(what)), name, at, link)


def _last(tables: Tables, matters: list[str]) -> Question:
    """Ask for last records: of one matter by the end of its index, of several by groups."""
    record, newest = tables.record.c, tables.record.alias().c
    asked = _select(_MATTER, record.matter, record.version, record.link)
    if len(matters) == 1:
        version = select(func.max(newest.version)).where(newest.matter == matters[0])
        return asked.where(record.matter == matters[0], record.version == version.scalar_subquery())
    last = (
        select(newest.matter, func.max(newest.version).label("version"))
        .where(newest.matter.in_(matters))
        .group_by(newest.matter)
        .subquery()
        .c
    )
    return asked.where(last.matter == record.matter, last.version == record.version)
