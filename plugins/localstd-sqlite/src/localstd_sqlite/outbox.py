"""The outbox (发件箱) in SQLite: messages are posted, claimed, and settled or given up."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final, TypeAlias

from localstd.calendar import instant_of, instant_or_none, instant_text, instant_text_or_none
from localstd.notices import Message, MessageState, Posted
from localstd.storage import ClaimLostError
from localstd.wording import Wording
from localstd_sqlite.connections import Opened

__all__ = ["change", "claimed", "dead", "free", "listed", "post", "redact"]

Row: TypeAlias = tuple[Any, ...]

_STATE: Final = "state, attempts, ready, claimed_by, claimed_until, reason, settled"
_MESSAGE: Final = (
    "id, recipient, channel, name, created, address, matter, version, not_before, digest"
)
_WORDS: Final = "subject_zh, subject_en, body_zh, body_en"
_SELECT: Final = (
    f"SELECT number, {_STATE}, {_MESSAGE}, {_WORDS} FROM outbox JOIN words USING (number)"  # noqa: S608  no word of it comes from outside
)
_POST: Final = (
    f"INSERT INTO outbox ({_STATE}, {_MESSAGE}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "  # noqa: S608  as above
    "ON CONFLICT (id) DO NOTHING"
)
_POST_WORDS: Final = f"INSERT INTO words (number, {_WORDS}) VALUES (?,?,?,?,?)"  # noqa: S608  as above
_CHANGE: Final = (
    "UPDATE outbox SET state = ?, attempts = ?, ready = ?, claimed_by = ?, claimed_until = ?, "
    "reason = ?, settled = ? WHERE number = ?"
)
# Of each recipient whose messages must wait, the first that must: while one is claimed, 0 for all
# of them; else the first that is not ready.
_FREE: Final = (
    "WITH held AS (SELECT recipient, min(CASE WHEN claimed_until > :now THEN 0 ELSE number END) "
    "AS first FROM outbox INDEXED BY outbox_waiting WHERE state = 'waiting' "
    "AND (claimed_until > :now OR ready > :now) GROUP BY recipient) "
    "SELECT outbox.number FROM outbox INDEXED BY outbox_waiting LEFT JOIN held USING (recipient) "
    "WHERE state = 'waiting' AND (first IS NULL OR outbox.number < first) "
    "ORDER BY outbox.number LIMIT :limit"
)
_REDACT: Final = (
    "UPDATE words SET "
    "subject_zh = zeroblob(length(CAST(subject_zh AS BLOB))), "
    "subject_en = zeroblob(length(CAST(subject_en AS BLOB))), "
    "body_zh = zeroblob(length(CAST(body_zh AS BLOB))), "
    "body_en = zeroblob(length(CAST(body_en AS BLOB))) "
    "WHERE number IN "
    "(SELECT number FROM outbox WHERE matter = ? AND version = ? AND state <> 'waiting')"
)
_STATES: Final = {state.value: state for state in MessageState}


def post(opened: Opened, posted: Iterable[Posted]) -> int:
    """Put messages into the outbox that are not there yet; say how many."""
    return sum(_post(opened, one) for one in posted)


def free(opened: Opened, now: datetime, limit: int) -> tuple[Posted, ...]:
    """Give the messages that may be claimed, in order."""
    numbers = opened.execute(_FREE, {"now": instant_text(now), "limit": limit}).fetchall()
    asked = f"{_SELECT} WHERE number = ?"
    return tuple(_posted(opened.execute(asked, number).fetchone()) for number in numbers)


def claimed(opened: Opened, ids: Sequence[str], worker: str) -> tuple[Posted, ...]:
    """Give the messages that a worker has claimed.

    Raises:
        ClaimLostError: if one of them is not waiting, or was claimed last by another worker.
    """
    found = [(id_, _looked_up(opened, id_)) for id_ in dict.fromkeys(ids)]
    for id_, one in found:
        if one is None or one.state is not MessageState.WAITING or one.claimed_by != worker:
            raise ClaimLostError(message=id_, worker=worker)
    return tuple(one for _, one in found if one is not None)


def dead(opened: Opened, ids: Sequence[str]) -> tuple[Posted, ...]:
    """Give those messages that were given up."""
    found = [_looked_up(opened, id_) for id_ in dict.fromkeys(ids)]
    return tuple(one for one in found if one is not None and one.state is MessageState.DEAD)


def change(opened: Opened, posted: Iterable[Posted]) -> None:
    """Write down what has become of messages."""
    opened.executemany(_CHANGE, ((*_state_row(one), one.number) for one in posted))


def listed(
    opened: Opened, state: MessageState | None, after: int, limit: int
) -> tuple[Posted, ...]:
    """Give what was posted after a number, in order, of one state or of all."""
    of_state = "" if state is None else "AND state = ? "
    values = (after, limit) if state is None else (after, state.value, limit)
    asked = f"{_SELECT} WHERE number > ? {of_state}ORDER BY number LIMIT ?"
    return tuple(map(_posted, opened.execute(asked, values)))


def redact(opened: Opened, matter: str, version: int) -> None:
    """Overwrite the words about a record that no longer wait to be sent."""
    opened.execute(_REDACT, (matter, version))


def _post(opened: Opened, one: Posted) -> int:
    done = opened.execute(_POST, (*_state_row(one), *_message_row(one.message)))
    if done.rowcount:
        subject, body = one.message.subject, one.message.body
        words = (done.lastrowid, subject.zh, subject.en, body.zh, body.en)
        opened.execute(_POST_WORDS, words)
    return done.rowcount


def _looked_up(opened: Opened, id_: str) -> Posted | None:
    row = opened.execute(f"{_SELECT} WHERE id = ?", (id_,)).fetchone()
    return None if row is None else _posted(row)


def _state_row(one: Posted) -> Row:
    return (
        one.state.value,
        one.attempts,
        instant_text_or_none(one.ready),
        one.claimed_by,
        instant_text_or_none(one.claimed_until),
        one.reason,
        instant_text_or_none(one.settled),
    )


def _message_row(one: Message) -> Row:
    return (
        one.id,
        one.recipient,
        one.channel,
        one.name,
        instant_text(one.created),
        one.address,
        one.matter,
        one.version,
        instant_text_or_none(one.not_before),
        one.digest,
    )


def _posted(row: Row) -> Posted:
    return Posted(
        message=_message(row[8:]),
        number=row[0],
        state=_STATES[row[1]],
        attempts=row[2],
        ready=instant_or_none(row[3]),
        claimed_by=row[4],
        claimed_until=instant_or_none(row[5]),
        reason=row[6],
        settled=instant_or_none(row[7]),
    )


def _message(row: Row) -> Message:
    subject_zh, subject_en, body_zh, body_en = map(_word, row[10:])
    return Message(
        id=row[0],
        recipient=row[1],
        channel=row[2],
        name=row[3],
        created=instant_of(row[4]),
        address=row[5],
        matter=row[6],
        version=row[7],
        not_before=instant_or_none(row[8]),
        digest=row[9],
        subject=Wording(subject_zh, subject_en),
        body=Wording(body_zh, body_en),
    )


def _word(word: str | bytes) -> str:
    """Give a word; what is redacted is zeros."""
    return "" if isinstance(word, bytes) else word
