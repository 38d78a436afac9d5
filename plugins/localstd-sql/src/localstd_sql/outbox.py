"""The outbox (发件箱): claiming messages, and saying what became of them.

Whoever changes what waits locks the desk, a row of its own: so no message, and no recipient, is
claimed by two workers at once, and nobody who appends waits for those who deliver.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, or_, select, update

from localstd.calendar import instant_text
from localstd.notices import Message, MessageState, Posted
from localstd.storage import ClaimLostError
from localstd_sql.known import Known
from localstd_sql.office import advance, lock, post
from localstd_sql.rows import posted_of
from localstd_sql.statements import chunks
from localstd_sql.tables import Tables

__all__ = ["claim", "give_back", "posting", "release", "revive", "settle", "told"]

_WAITING = MessageState.WAITING.value


def told(tables: Tables, state: MessageState | None, *, after: int, limit: int) -> Select[Any]:
    """Ask for what was posted after a number, of one state or of all."""
    message = tables.message.c
    asked = select(tables.message).where(message.number > after)
    if state is not None:
        asked = asked.where(message.state == state.value)
    return asked.order_by(message.number).limit(limit)


def posting(connection: Connection, tables: Tables, posted: Sequence[Posted]) -> int:
    """Put messages into the outbox; say how many are new."""
    office = lock(connection, tables)
    known = Known.of_messages(connection, tables, [one.message.id for one in posted])
    after = post(connection, tables, office, posted, known)
    advance(connection, tables, after)
    return after.posted - office.posted


def claim(  # noqa: PLR0913  all that a claim says
    connection: Connection,
    tables: Tables,
    worker: str,
    *,
    now: datetime,
    until: datetime,
    limit: int,
) -> tuple[Posted, ...]:
    """Claim waiting messages that nothing holds up."""
    _lock_desk(connection, tables)
    free = [*map(posted_of, connection.execute(_free(tables, instant_text(now)).limit(limit)))]
    claimed = tuple(one.claimed(worker, until) for one in free)
    attempts = tables.message.c.attempts + 1
    for some in chunks([one.message.id for one in free]):
        _change(
            connection,
            tables,
            some,
            claimed_by=worker,
            claimed_until=instant_text(until),
            attempts=attempts,
        )
    return claimed


def _free(tables: Tables, now: str) -> Select[Any]:
    """Ask for what may go out: ready, and nothing of its recipient is claimed or to wait for."""
    message, other = tables.message.c, tables.message.alias()
    holds = or_(
        other.c.claimed_until > now, (other.c.ready > now) & (other.c.number < message.number)
    )
    held = exists().where(other.c.state == _WAITING, other.c.recipient == message.recipient, holds)
    return (
        select(tables.message)
        .where(message.state == _WAITING, or_(message.ready.is_(None), message.ready <= now))
        .where(~held)
        .order_by(message.number)
    )


def settle(  # noqa: PLR0913  all that it says
    connection: Connection,
    tables: Tables,
    ids: Sequence[str],
    *,
    worker: str,
    at: datetime,
    messages: Sequence[Message],
) -> None:
    """Settle messages, and post others."""
    if messages:
        posting(connection, tables, [*map(Posted.new, messages)])
    _lock_desk(connection, tables)
    _require_claims(connection, tables, ids, worker)
    for some in chunks(ids):
        _change(
            connection,
            tables,
            some,
            state=MessageState.SETTLED.value,
            settled=instant_text(at),
            claimed_by="",
            claimed_until=None,
        )


def give_back(
    connection: Connection, tables: Tables, failed: str, worker: str, **to: object
) -> None:
    """Give a message back, or up: ``to`` is what is written of it."""
    _lock_desk(connection, tables)
    _require_claims(connection, tables, [failed], worker)
    _change(connection, tables, [failed], claimed_by="", claimed_until=None, **to)


def release(connection: Connection, tables: Tables, ids: Sequence[str], worker: str) -> None:
    """Give messages back untried."""
    _lock_desk(connection, tables)
    _require_claims(connection, tables, ids, worker)
    attempts = tables.message.c.attempts - 1
    for some in chunks(dict.fromkeys(ids)):
        _change(connection, tables, some, claimed_by="", claimed_until=None, attempts=attempts)


def revive(connection: Connection, tables: Tables, ids: Sequence[str], at: datetime) -> int:
    """Let messages that were given up be tried again; say how many there were."""
    _lock_desk(connection, tables)
    message = tables.message.c
    dead = select(message.id).where(message.state == MessageState.DEAD.value)
    found: list[str] = []
    for some in chunks(dict.fromkeys(ids)):
        found += connection.scalars(dead.where(message.id.in_(some)))
    for some in chunks(found):
        _change(
            connection,
            tables,
            some,
            state=_WAITING,
            attempts=0,
            ready=instant_text(at),
            settled=None,
        )
    return len(found)


def _lock_desk(connection: Connection, tables: Tables) -> None:
    connection.execute(select(tables.desk).with_for_update()).one()


def _change(connection: Connection, tables: Tables, ids: Sequence[str], **to: object) -> None:
    message = tables.message
    connection.execute(update(message).where(message.c.id.in_(ids)).values(**to))


def _require_claims(
    connection: Connection, tables: Tables, ids: Sequence[str], worker: str
) -> None:
    """Refuse unless all messages are waiting, and this worker claimed them last."""
    message = tables.message.c
    claimed: ColumnElement[bool] = (message.state == _WAITING) & (message.claimed_by == worker)
    found: set[str] = set()
    for some in chunks(dict.fromkeys(ids)):
        found |= {*connection.scalars(select(message.id).where(claimed, message.id.in_(some)))}
    lost = next((one for one in ids if one not in found), None)
    if lost is not None:
        raise ClaimLostError(message=lost, worker=worker)
