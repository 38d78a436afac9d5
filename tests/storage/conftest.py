"""Offices to try: small ones, with something of every kind in them."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from localstd.notices import Message, Posted
from localstd.storage import (
    Append,
    Draft,
    MemoryStorage,
    OpenDuty,
    Origin,
    RecordKind,
    Standing,
    StandingQuery,
    Storage,
)
from localstd.wording import Wording

BEGUN = datetime(2026, 7, 24, 1, tzinfo=UTC)
MATTERS = ("34-1", "34-2", "案卷\u2028𠮷")
Contents = tuple[object, ...]


@pytest.fixture(scope="session")
def office_of() -> Callable[..., MemoryStorage]:
    """Make an office by numbers: each is one submission, or a worker's turn at the outbox."""
    return _office_of


@pytest.fixture(scope="session")
def contents() -> Callable[[Storage], Contents]:
    """Give all that a storage holds, but for the numbers of its messages."""
    return _contents


def _office_of(
    steps: Sequence[int], *, algorithm: str = "sha256", storage: MemoryStorage | None = None
) -> MemoryStorage:
    kept = storage or MemoryStorage()
    kept.create(Origin(place="34", algorithm=algorithm))
    for step in steps:
        _take(kept, step)
    return kept


def _take(storage: MemoryStorage, step: int) -> None:
    done = storage.head().position
    matter = MATTERS[step % 3]
    there = len(storage.read(matter))
    if step % 5 == 4:
        _work(storage, done, step)
    elif step % 7 == 6 and there:
        storage.append([_redaction(matter, there, done)])
    else:
        storage.append([_submission(matter, there, done, step)])


def _submission(matter: str, there: int, done: int, step: int) -> Append:
    refusal = step % 11 == 10
    draft = Draft(
        type="filed",
        kind=RecordKind.REFUSAL if refusal else RecordKind.EVENT,
        schema=1 + step % 2,
        recorded=BEGUN + timedelta(seconds=done, microseconds=step),
        body=f'{{"event":{{"on":"2026-07-{done % 28 + 1:02}"}},"note":"茶\u2028𠮷"}}',
        salt=f"{step:032x}",
        key=f"form-{done}" if step % 2 else None,
    )
    message = Message(
        id=f"m-{done}",
        recipient="li",
        channel="mail",
        address="li@example.org",
        name="filing",
        subject=Wording("备案", "filed"),
        body=Wording("第一行\n第二行", "one\ntwo"),
        created=BEGUN,
        matter=matter,
        version=there + 1,
        not_before=BEGUN if step % 2 else None,
    )
    return Append(
        matter=matter,
        expected=there,
        drafts=(draft,),
        standing=_standing(matter, there + 1, is_final=step % 2 == 0),
        messages=() if refusal else (message,),
    )


def _standing(matter: str, version: int, *, is_final: bool) -> Standing:
    return Standing(
        matter=matter,
        version=version,
        procedure="making",
        track="ordinary",
        stage="60",
        place="3401",
        title="绿茶“𠮷”",
        is_final=is_final,
        duties=(
            OpenDuty(name="filing", owed_by="province", due=date(2026, 8, 31)),
            OpenDuty(name="review", owed_by=None, due=None, is_provisional=True),
        ),
    )


def _redaction(matter: str, there: int, done: int) -> Append:
    draft = Draft(
        type="redacted",
        kind=RecordKind.REDACTION,
        recorded=BEGUN + timedelta(seconds=done),
        body=f'{{"actor":{{"name":"li"}},"reason":"保管期满","versions":[{there}]}}',
        salt="ab" * 16,
    )
    return Append(
        matter=matter,
        expected=there,
        drafts=(draft,),
        standing=_standing(matter, there + 1, is_final=False),
        redacts=(there,),
    )


def _work(storage: MemoryStorage, done: int, step: int) -> None:
    now = BEGUN + timedelta(hours=done + 1)
    claimed = storage.claim("worker", now=now, until=now + timedelta(minutes=5), limit=3)
    for one in claimed:
        id_ = one.message.id
        if step % 3 == 0:
            storage.settle([id_], worker="worker", at=now)
        elif step % 3 == 1:
            storage.fail(id_, worker="worker", at=now, reason="no such mailbox", ready=None)


def _contents(storage: Storage) -> Contents:
    def numberless(posted: Posted) -> tuple[object, ...]:
        return (
            posted.message,
            posted.state,
            posted.attempts,
            posted.ready,
            posted.claimed_by,
            posted.claimed_until,
            posted.reason,
            posted.settled,
        )

    return (
        storage.head(),
        storage.since(0, limit=1000),
        storage.standings(StandingQuery(), limit=1000),
        tuple(map(numberless, storage.outbox(limit=1000))),
    )
