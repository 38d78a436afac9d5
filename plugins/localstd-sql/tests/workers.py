"""What other processes do in these tests: ``python workers.py NAME URL ...`` does one of it.

It says on its output, line by line, what was acknowledged.
"""

import sys
from contextlib import closing
from datetime import UTC, datetime

from localstd.notices import Message
from localstd.storage import Append, ConflictError, Draft, Standing
from localstd.wording import Wording
from localstd_sql import SQLStorage

NOON = datetime(2026, 7, 24, 12, tzinfo=UTC)
SAID = Wording("已备案", "filed")


def submission(matter: str, expected: int, worker: str) -> Append:
    """Give a record with all that goes with it."""
    version = expected + 1
    return Append(
        matter=matter,
        expected=expected,
        drafts=[Draft(type=worker, recorded=NOON, body='{"on":"2026-07-24"}', salt="s" * 32)],
        standing=Standing(
            matter=matter,
            version=version,
            procedure="making",
            track="ordinary",
            stage="60",
            place="34",
        ),
        messages=[
            Message(
                id=f"{matter}:{version}",
                recipient=worker,
                channel="mail",
                name="filing",
                subject=SAID,
                body=SAID,
                created=NOON,
                matter=matter,
                version=version,
            )
        ],
    )


def append(storage: SQLStorage, matter: str, worker: str) -> int:
    """Append to a matter that others append to as well; give the position."""
    while True:
        expected = len(storage.read(matter))
        try:
            (record,) = storage.append([submission(matter, expected, worker)])
        except ConflictError:
            continue
        return record.position


def contend(url: str, worker: str, count: str, matters: str) -> None:
    """Append so many records, to some matters by turns."""
    with closing(SQLStorage(url)) as storage:
        for turn in range(int(count)):
            position = append(storage, f"34-{turn % int(matters)}", worker)
            print(position, flush=True)  # noqa: T201  the answer


def write(url: str, worker: str) -> None:
    """Append to a matter of one's own until one is killed."""
    with closing(SQLStorage(url)) as storage:
        matter = f"34-{worker}"
        version = len(storage.read(matter))
        while True:
            storage.append([submission(matter, version, worker)])
            version += 1
            print(version, flush=True)  # noqa: T201  the answer


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(*sys.argv[2:])
    else:
        contend(*sys.argv[2:])
