"""Another process that works on a storage until it is done, or killed: ``writer.py WHAT URL …``.

It prints one line of JSON for everything that was acknowledged, as soon as it was.
"""

import json
import os
import random
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import count

from localstd.notices import Message
from localstd.storage import (
    Append,
    ConflictError,
    Draft,
    Record,
    Standing,
    Storage,
    StorageUnavailableError,
)
from localstd.wording import Wording
from localstd_sqlite import Address, SQLiteStorage

NOON = datetime(2026, 7, 24, 4, tzinfo=UTC)


def opened(url: str) -> Storage:
    return SQLiteStorage(Address.parse(url))


def draft(key: str | None, body: str = "{}") -> Draft:
    return Draft(type="filed", recorded=NOON, body=body, salt="5a17", key=key)


def standing(matter: str, version: int, title: str = "") -> Standing:
    return Standing(
        matter=matter,
        version=version,
        procedure="making",
        track="ordinary",
        stage="60",
        title=title,
    )


def message(key: str) -> Message:
    """Give the message about a record: its id follows from the key of the record."""
    return Message(
        id=f"about {key}",
        recipient=f"r{hash(key) % 7}",
        channel="mail",
        name="filing",
        subject=Wording("备案", "filed"),
        body=Wording("已备案。", "It was filed."),
        created=NOON,
    )


def tell(**told: object) -> None:
    print(json.dumps(told), flush=True)  # noqa: T201  it is what the process is for


def told(record: Record) -> dict[str, object]:
    return {"key": record.key, "position": record.position, "seal": record.seal}


def write(url: str, run: str) -> None:
    """Append for ever: submissions of one to three records with their messages; settle some."""
    chance = random.Random(run)  # noqa: S311  a repeatable draw is what is wanted
    with closing(opened(url)) as storage:
        for number in count():
            matter = f"m-{chance.randrange(20)}"
            keys = [f"{run}-{number}-{part}" for part in range(chance.randint(1, 3))]
            version = len(storage.read(matter))
            one = Append(
                matter=matter,
                expected=version,
                drafts=[draft(key, body=f'"{"绿茶" * chance.randrange(400)}"') for key in keys],
                standing=standing(matter, version + len(keys)),
                messages=[message(key) for key in keys],
            )
            records = storage.append([one])
            tell(records=[told(record) for record in records])
            if number % 3 == 0:
                tell(settled=list(_settled(storage, run)))


def _settled(storage: Storage, run: str) -> Iterator[str]:
    found = storage.claim(run, now=NOON, until=NOON, limit=20)  # whoever comes next may have them
    ids = [one.message.id for one in found]
    storage.settle(ids, worker=run, at=NOON)
    return iter(ids)


def compete(url: str, name: str, events: str) -> None:
    """Count events in matters that others count in, too; try again whenever one was quicker."""
    chance = random.Random(name)  # noqa: S311  a repeatable draw is what is wanted
    conflicts = 0
    with closing(opened(url)) as storage:
        for number in range(int(events)):
            matter = f"m-{chance.randrange(5)}"
            while not _counted(storage, matter, f"{name}-{number}"):
                conflicts += 1
    tell(name=name, conflicts=conflicts)


def _counted(storage: Storage, matter: str, key: str) -> bool:
    there = storage.standing(matter)
    version, counted = (there.version, int(there.title)) if there else (0, 0)
    one = Append(
        matter=matter,
        expected=version,
        drafts=[draft(key)],
        standing=standing(matter, version + 1, title=str(counted + 1)),
        messages=[message(key)],
    )
    try:
        storage.append([one])
    except ConflictError:
        return False
    return True


def fill(url: str, limit: str) -> None:
    """Append until files may not grow any more; then again when they may."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with closing(opened(url)) as storage:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), hard))
        kept = _until_refused(storage)
        tell(kept=kept, head=storage.head().position)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        storage.append([_large("after")])
        tell(head=storage.head().position)


def _large(key: str) -> Append:
    drafts = [draft(f"{key}-{part}", body="x" * 20_000) for part in range(3)]
    return Append(matter=key, expected=0, drafts=drafts, messages=[message(key)])


def _until_refused(storage: Storage) -> int:
    for number in count():
        try:
            storage.append([_large(f"{number}")])
        except StorageUnavailableError as refused:
            tell(
                reason=refused.reason.en, is_unsure=refused.is_unsure, cause=repr(refused.__cause__)
            )
            return number
    raise AssertionError


def look(url: str) -> None:
    """Read and write as somebody who may not write."""
    nobody = 65534
    if os.geteuid() == 0:
        os.setuid(nobody)
    with closing(opened(url)) as storage:
        tell(read=len(storage.read("m")))
        try:
            storage.append([Append(matter="m", expected=1, drafts=[draft(None)])])
        except StorageUnavailableError as refused:
            tell(reason=refused.reason.en)
        tell(read=len(storage.read("m")))


def hold(path: str, seconds: str) -> None:
    """Keep the file locked for a while."""
    import sqlite3  # noqa: PLC0415  only here

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        tell(locked=True)
        time.sleep(float(seconds))


if __name__ == "__main__":
    work = {one.__name__: one for one in (write, compete, fill, look, hold)}
    work[sys.argv[1]](*sys.argv[2:])
