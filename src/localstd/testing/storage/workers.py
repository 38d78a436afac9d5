"""What other processes do in a check (检查中的子进程): import this, and nothing heavy."""

from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from os import _exit

from localstd.storage import Append, ConflictError, Storage
from localstd.testing.storage.ground import LATE, NOON, draft

__all__ = ["append_and_die", "append_and_tell", "append_by_turns", "claim_all"]

Opens = Callable[[], Storage]


def append_by_turns(opens: Opens, tag: str, number: int, count: int) -> None:
    """Append to a matter of one's own and to a shared one, reading it again after conflicts."""
    with closing(opens()) as storage:
        for version in range(count):
            storage.append([Append(matter=f"{tag}own{number}", expected=version, drafts=[draft()])])
            _append_shared(storage, f"{tag}shared", f"{number}.{version}")


def _append_shared(storage: Storage, matter: str, type_: str) -> None:
    while True:
        expected = len(storage.read(matter))
        try:
            storage.append([Append(matter=matter, expected=expected, drafts=[draft(type_)])])
        except ConflictError:
            continue
        return


def claim_all(opens: Opens, worker: str, told: Connection) -> None:
    """Claim until nothing is left, and tell the ids."""
    ids: list[str] = []
    with closing(opens()) as storage:
        told.send("ready")
        told.recv()
        while claimed := storage.claim(worker, now=NOON, until=LATE, limit=2):
            ids += [one.message.id for one in claimed]
    told.send(ids)


def append_and_tell(opens: Opens, appends: list[Append], told: Connection) -> None:
    """Append one after the other, telling each that was acknowledged; somebody kills this."""
    with closing(opens()) as storage:
        for number, one in enumerate(appends):
            storage.append([one])
            told.send(number)


def append_and_die(opens: Opens, one: Append) -> None:
    """Append, and die before anybody is told."""
    storage = opens()
    storage.append([one])
    _exit(9)
