"""Storages in a file, for processes: right ones, and ones that are wrong on purpose."""

import fcntl
import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from multiprocessing import parent_process
from pathlib import Path
from threading import RLock
from time import sleep
from typing import IO, Any, cast

from localstd.storage import Append, Keeps, MemoryStorage, Record, Standing, Storage
from localstd.storage import StorageUnavailableError as Unavailable
from localstd.testing import StorageHarness
from localstd.wording import Wording

READING = {"head", "read", "since", "keyed", "standing", "standings", "outbox"}


class Filed:
    """The memory storage, read from a file before each call and written after it."""

    capabilities = frozenset(Keeps)
    unlocked = ""  # the call that is made without the lock
    lock = RLock()

    def __init__(self, path: str) -> None:
        self.path = Path(path)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return partial(self.called, name)

    def called(self, name: str, *args: Any, **named: Any) -> Any:
        with self.lock, self.locked(name):
            memory = self.loaded()
            result = getattr(memory, name)(*args, **named)
            if name == self.unlocked:
                sleep(0.002)
            if name not in READING:
                self.save(memory)
            return result

    @contextmanager
    def locked(self, name: str) -> Iterator[None]:
        if name == self.unlocked:
            yield
            return
        with Path(f"{self.path}.lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def loaded(self) -> MemoryStorage:
        memory = MemoryStorage()
        if self.path.exists():
            vars(memory).update(pickle.loads(self.path.read_bytes()))  # noqa: S301  it wrote it
        return memory

    def save(self, memory: MemoryStorage) -> None:
        kept = {name: value for name, value in vars(memory).items() if name != "_lock"}
        beside = Path(f"{self.path}.{os.getpid()}")
        beside.write_bytes(pickle.dumps(kept))
        beside.replace(self.path)

    def close(self) -> None:
        pass


class Alone(Filed):
    """One that lets nobody else open its file, for as long as it is open."""

    capabilities = frozenset({Keeps.DURABLY, Keeps.REDACTION})
    held: IO[str] | None = None

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.held = Path(f"{path}.held").open("w")  # noqa: SIM115  closed by close
        try:
            fcntl.flock(self.held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as taken:
            self.held.close()
            raise Unavailable(
                url=path, reason=Wording("somebody else has it", "somebody else has it")
            ) from taken

    def close(self) -> None:
        if self.held is not None:
            self.held.close()


class LosesStandingsAtClose(Filed):
    def close(self) -> None:
        memory = self.loaded()
        memory._standings.clear()
        self.save(memory)


class AcknowledgesBeforeItWrites(Alone):
    """It writes the first append, and the others with whatever else is called."""

    appended = 0
    memory: MemoryStorage | None = None

    def loaded(self) -> MemoryStorage:
        self.memory = self.memory or super().loaded()
        return self.memory

    def called(self, name: str, *args: Any, **named: Any) -> Any:
        self.appended += name == "append"
        if name == "append" and self.appended > 1:
            return self.loaded().append(*args, **named)
        return super().called(name, *args, **named)


class ForgetsKeysWhenItIsOpened(Filed):
    """It finds a key by looking through the records, and knows of its own appends alone."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.appended = False

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        with self.lock:
            if not self.appended:
                self.called("_forget_keys")
            self.appended = True
            return cast("tuple[Record, ...]", self.called("append", appends))

    def loaded(self) -> MemoryStorage:
        return Forgetful.of(super().loaded())

    def keyed(self, key: str) -> Record | None:
        self.called("head")
        return next((one for one in self.loaded()._records if one.key == key), None)


class Forgetful(MemoryStorage):
    @classmethod
    def of(cls, memory: MemoryStorage) -> "Forgetful":
        made = cls()
        vars(made).update({name: one for name, one in vars(memory).items() if name != "_lock"})
        return made

    def _forget_keys(self) -> None:
        self._keys.clear()


class SeesStandingsAsTheyWereAtItsLastAppend(Filed):
    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.seen = dict(self.loaded()._standings)

    def called(self, name: str, *args: Any, **named: Any) -> Any:
        result = super().called(name, *args, **named)
        if name not in READING:
            self.seen = dict(self.loaded()._standings)
        return result

    def standing(self, matter: str) -> Standing | None:
        self.called("standing", matter)
        return self.seen.get(matter)


class AppendsWithoutLock(Filed):
    unlocked = "append"


class ClaimsWithoutLock(Filed):
    unlocked = "claim"


class LastsUndeclared(Filed):
    capabilities = frozenset({Keeps.TOGETHER, Keeps.REDACTION})


class WorksTogetherUndeclared(Filed):
    capabilities = frozenset({Keeps.DURABLY, Keeps.REDACTION})


class OpensInOneProcess(Filed):
    """It declares what takes several processes, and can be opened in none but the first."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        if parent_process() is not None:
            raise Unavailable(
                url=path, reason=Wording("this is another process", "this is another process")
            )


DURABLE = {
    "closed and opened again, everything is there",
    "what was acknowledged outlasts a killed process",
    "what died before it was told is one record",
}
TOGETHER = {
    "a second opening sees what the first keeps",
    "several processes append, and nothing is lost or missed",
    "no message is claimed by two processes",
}
#: What is wrong, and the promises that it breaks: one, or those that one capability is about.
WRONG: dict[type[Filed], set[str]] = {
    LosesStandingsAtClose: {"closed and opened again, everything is there"},
    AcknowledgesBeforeItWrites: {"what was acknowledged outlasts a killed process"},
    ForgetsKeysWhenItIsOpened: {"what died before it was told is one record"},
    SeesStandingsAsTheyWereAtItsLastAppend: {"a second opening sees what the first keeps"},
    AppendsWithoutLock: {"several processes append, and nothing is lost or missed"},
    ClaimsWithoutLock: {"no message is claimed by two processes"},
    OpensInOneProcess: (DURABLE | TOGETHER)
    - {
        "closed and opened again, everything is there",
        "a second opening sees what the first keeps",
    },
    LastsUndeclared: DURABLE,
    WorksTogetherUndeclared: TOGETHER,
}


def making(kind: type[Filed], folder: Path) -> Callable[[], StorageHarness]:
    """Give the factory of harnesses, each with a file of its own."""
    numbers = iter(range(1000))

    def make() -> StorageHarness:
        opens = partial(kind, f"{folder}/{next(numbers)}")
        return StorageHarness(opens=cast("Callable[[], Storage]", opens))

    return make
