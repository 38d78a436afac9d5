"""Checks of several processes (多进程检查): they work on one office, and lose nothing of it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Event

from localstd.storage import ConflictError, Keeps, NotCreatedError, StorageUnavailableError
from localstd.testing.storage.check import Cases, StorageCheck, harness_check, unequal
from localstd.testing.storage.competing import followed
from localstd.testing.storage.ground import Ground, draft
from localstd.testing.storage.harness import StorageHarness
from localstd.testing.storage.lasting import NOT_CROSSING, process
from localstd.testing.storage.ordering import unsealed
from localstd.testing.storage.workers import append_by_turns, claim_all

__all__ = ["CHECKS"]

_SPAWN = get_context("spawn")
_PROCESSES = 3
_CLAIMERS = 2
_TURNS = 15
_MESSAGES = 30


def _seen_beside(harness: StorageHarness) -> Cases:
    """Show that a storage which works alone lets no second one work on the same place."""
    with Ground.on(harness) as ground:
        ground.keep("m")
        try:
            with closing(harness.open()) as second:
                found = second.read(ground.named("m"))
        except (NotCreatedError, StorageUnavailableError):
            return []
    seen = "a second one was opened beside it, and saw what it keeps: refuse that, or declare it"
    return [seen] if found else []


def _together(promise: str, zh: str) -> Callable[[Callable[[StorageHarness], Cases]], StorageCheck]:
    return harness_check(promise, zh, capability=Keeps.TOGETHER, absent=_seen_beside)


@_together("a second opening sees what the first keeps", "另一连接可见已存内容")
def second_opening(harness: StorageHarness) -> Iterator[str]:
    """Open twice, and keep something by turns."""
    with Ground.on(harness) as ground, closing(harness.open()) as second:
        for version in range(4):
            first, other = (ground.storage, second)[:: 1 if version % 2 else -1]
            one = ground.appended(
                "m",
                draft(),
                expected=version,
                standing=ground.standing("m", version + 1, stage=f"{version}"),
                messages=[ground.message(f"{version}")],
            )
            first.append([one])
            name = ground.named("m")
            yield from unequal("records", other.read(name), first.read(name))
            yield from unequal("standing", other.standing(name), one.standing)
            yield from unequal("head", other.head(), first.head())
            posted = other.outbox(after=ground.number, limit=10)
            yield from unequal("messages", len(posted), version + 1)
            yield from _stale(ground, other, version)


def _stale(ground: Ground, storage: object, version: int) -> Iterator[str]:
    try:
        storage.append([ground.appended("m", draft(), expected=version)])  # type: ignore[attr-defined]
    except ConflictError:
        return
    yield "a version that is no more was not refused"


@_together("several processes append, and nothing is lost or missed", "多进程追加，不丢不漏")
def appended_together(harness: StorageHarness) -> Iterator[str]:
    """Let processes append to matters of their own and to a shared one, and read on meanwhile."""
    if not harness.crosses:
        yield NOT_CROSSING
        return
    end = Event()
    with Ground.on(harness) as ground, ThreadPoolExecutor(1) as pool:
        reader = pool.submit(followed, ground.storage, ground.position, end)
        try:
            with ExitStack() as running:
                for number in range(_PROCESSES):
                    args = (harness.opens, ground.tag, number, _TURNS)
                    running.enter_context(process(append_by_turns, *args))
        finally:
            end.set()
        count = 2 * _PROCESSES * _TURNS
        wanted = list(range(ground.position + 1, ground.position + count + 1))
        yield from unequal("positions that were read meanwhile", reader.result(), wanted)
        records = ground.records()
        yield from unequal("positions in the end", [one.position for one in records], wanted)
        kept = Counter(one.type for one in ground.read("shared"))
        yield from unequal("appends to the shared matter", sorted(kept.values()),
                           [1] * _PROCESSES * _TURNS)  # fmt: skip
        yield from unsealed(records, algorithm=ground.storage.head().origin.algorithm)


@_together("no message is claimed by two processes", "同一通知件不被两个进程认领")
def claimed_together(harness: StorageHarness) -> Iterator[str]:
    """Let processes claim at once until nothing is left."""
    if not harness.crosses:
        yield NOT_CROSSING
        return
    with Ground.on(harness) as ground:
        ground.post(*(ground.message(f"{n}", to=f"r{n}") for n in range(_MESSAGES)))
        counted = Counter(_claimed(harness))
        twice = sorted(id_ for id_, times in counted.items() if times > 1)
        yield from unequal("claimed twice", twice, [])
        yield from unequal("claimed", len(counted), _MESSAGES)


def _claimed(harness: StorageHarness) -> list[str]:
    """Begin the processes at one moment, and give all ids that they claim."""
    with ExitStack() as running:
        told: list[Connection] = []
        for number in range(_CLAIMERS):
            here, there = _SPAWN.Pipe()
            told.append(here)
            running.enter_context(process(claim_all, harness.opens, f"w{number}", there))
            there.close()
        ready = [one for one in told if _heard(one)]
        for one in ready:
            one.send("go")
        return [id_ for one in ready for id_ in _heard(one)]


def _heard(connection: Connection) -> Sequence[str]:
    """Hear what a process tells; nothing, if it has ended: its own words are on standard error."""
    try:
        told: Sequence[str] = connection.recv()
    except EOFError:
        return ()
    return told


CHECKS = (second_opening, appended_together, claimed_together)
