"""Reading (读取): the statements that give records and standings."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Executable, bindparam, select

from localstd.calendar import instant_text_or_none
from localstd_sql.tables import Tables

__all__ = ["keyed", "matter", "since", "standing"]


def matter(
    tables: Tables, name: str, *, until: int | None, as_known: datetime | None
) -> tuple[Executable, dict[str, Any]]:
    """Ask for the records of a matter in order; with what is to be given."""
    given = {
        "matter": name,
        "until": until,
        "as_known": instant_text_or_none(as_known),
    }
    asked = {name: one for name, one in given.items() if one is not None}
    return _matter(tables, frozenset(asked)), asked


@cache
def _matter(tables: Tables, asked: frozenset[str]) -> Executable:
    record = tables.record.c
    conditions = {
        "matter": record.matter == bindparam("matter"),
        "until": record.version <= bindparam("until"),
        "as_known": record.recorded <= bindparam("as_known"),
    }
    holding = (conditions[name] for name in sorted(asked))
    return select(tables.record).where(*holding).order_by(record.version)


@cache
def since(tables: Tables) -> Executable:
    """Ask for the records after a ``position``, in order, at most ``limit``."""
    position = tables.record.c.position
    later = select(tables.record).where(position > bindparam("position"))
    return later.order_by(position).limit(bindparam("limit"))


@cache
def keyed(tables: Tables) -> Executable:
    """Ask for the record that a ``key`` stands on."""
    return select(tables.record).where(tables.record.c.key == bindparam("key"))


@cache
def standing(tables: Tables) -> Executable:
    """Ask for the standing of a ``matter``."""
    return select(tables.standing).where(tables.standing.c.matter == bindparam("matter"))
