"""Checks of what lasts (持久性检查): closed and opened again, killed, died before the answer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from localstd.storage import (
    Append,
    Keeps,
    KeyTakenError,
    NotCreatedError,
    StandingQuery,
    Storage,
    StorageUnavailableError,
)
from localstd.testing.storage.check import Cases, StorageCheck, harness_check, unequal
from localstd.testing.storage.ground import MINUTE, NOON, Ground, draft, pages
from localstd.testing.storage.harness import StorageHarness
from localstd.testing.storage.ordering import unsealed
from localstd.testing.storage.workers import append_and_die, append_and_tell

__all__ = ["CHECKS", "NOT_CROSSING", "process"]

#: What is said where another process cannot open the storage.
NOT_CROSSING = "no other process can open it: give the harness a URL or an importable function"

_SPAWN = get_context("spawn")
_APPENDS = 400
_ACKNOWLEDGED = 12
_PATIENCE = 120.0  # seconds in which a process must have done its work


@contextmanager
def process(work: Callable[..., None], *args: object) -> Iterator[BaseProcess]:
    """Let another process do something; in the end it is over, or killed."""
    running = _SPAWN.Process(target=work, args=args, daemon=True)
    running.start()
    try:
        yield running
        running.join(_PATIENCE)
    finally:
        running.kill()
        running.join()


def _still_there(harness: StorageHarness) -> Cases:
    """Show that nothing is left of a storage that does not declare to last."""
    with Ground.on(harness) as ground:
        ground.keep("m", messages=[ground.message("a")])
        name = ground.named("m")
    storage = harness.open()
    try:
        found = storage.read(name)
    except (NotCreatedError, StorageUnavailableError):
        found = ()
    finally:
        storage.close()
    return ["what was kept is there when it is opened again"] if found else []


def _lasting(promise: str, zh: str) -> Callable[[Callable[[StorageHarness], Cases]], StorageCheck]:
    return harness_check(promise, zh, capability=Keeps.DURABLY, absent=_still_there)


def _seen(storage: Storage, ground: Ground) -> dict[str, object]:
    """Look at all that a check has kept, by every way of reading."""
    keys = [ground.named(one) for one in ("k1", "k2")]
    return {
        "head": storage.head(),
        "records": tuple(pages(storage, ground.position)),
        "matter": storage.read(ground.named("m")),
        "keys": [storage.keyed(one) for one in keys],
        "standing": storage.standing(ground.named("m")),
        "standings": storage.standings(StandingQuery(), after=ground.tag, limit=10),
        "outbox": storage.outbox(after=ground.number, limit=10),
    }


@_lasting("closed and opened again, everything is there", "关闭后重新打开，内容俱在")
def opened_again(harness: StorageHarness) -> Iterator[str]:
    """Keep some of everything, close, and open again."""
    with Ground.on(harness) as ground:
        ground.keep(
            "m",
            draft(key=ground.named("k1")),
            draft(key=ground.named("k2")),
            standing=ground.standing("m", 2, title="绿茶"),
            messages=[ground.message(name, to=name) for name in "abcd"],
        )
        ground.claim(limit=3)
        ground.settle("a")
        ground.storage.fail(ground.named("b"), worker="a", at=NOON, reason="忙", ready=None)
        before = _seen(ground.storage, ground)
    storage = harness.open()
    try:
        after = _seen(storage, ground)
    finally:
        storage.close()
    for what, value in before.items():
        yield from unequal(what, after[what], value)


def _told_until(connection: Connection, count: int) -> int:
    """Wait until so many appends were acknowledged; give how many it were."""
    told = 0
    with suppress(EOFError):  # it has ended: its own words are on standard error
        while told < count and connection.poll(_PATIENCE):
            told = connection.recv() + 1
    return told


def _told_since(connection: Connection, told: int) -> int:
    """Read what was acknowledged before the process was killed."""
    with suppress(EOFError):
        while connection.poll():
            told = connection.recv() + 1
    return told


@_lasting("what was acknowledged outlasts a killed process", "进程被杀后已确认内容俱在")
def killed(harness: StorageHarness) -> Iterator[str]:
    """Kill a process that appends, and look for what it was told, and for halves of appends."""
    if not harness.crosses:
        yield NOT_CROSSING
        return
    with Ground.on(harness) as ground:
        appends = [_with_all(ground, f"{number}") for number in range(_APPENDS)]
    here, there = _SPAWN.Pipe()
    with process(append_and_tell, harness.opens, appends, there) as running:
        there.close()
        told = _told_until(here, _ACKNOWLEDGED)
        running.kill()
        running.join()
        told = _told_since(here, told)
    with _opened(harness) as storage:
        records = tuple(pages(storage, ground.position))
        yield from unequal("acknowledged", told >= _ACKNOWLEDGED, True)
        if len(records) < told:
            yield f"{told} acknowledged, {len(records)} there"
        yield from unsealed(records, algorithm=storage.head().origin.algorithm)
        yield from _halves(storage, ground, len(records))


def _with_all(ground: Ground, name: str) -> Append:
    return ground.appended(
        name,
        draft(key=ground.named(name)),
        standing=ground.standing(name),
        messages=[ground.message(name, to=name)],
    )


def _halves(storage: Storage, ground: Ground, count: int) -> Iterator[str]:
    posted = [one.message.id for one in storage.outbox(after=ground.number, limit=2 * _APPENDS)]
    yield from unequal("messages", len(posted), count)
    found = storage.standings(StandingQuery(), after=ground.tag, limit=2 * _APPENDS).items
    yield from unequal("standings", len(found), count)


@contextmanager
def _opened(harness: StorageHarness) -> Iterator[Storage]:
    storage = harness.open()
    try:
        yield storage
    finally:
        storage.close()


@_lasting("what died before it was told is one record", "写入后未及确认即崩溃，重试仍为一条")
def untold(harness: StorageHarness) -> Iterator[str]:
    """Let a process append and die, and do what it did again with the same key."""
    if not harness.crosses:
        yield NOT_CROSSING
        return
    with Ground.on(harness) as ground:
        one = ground.appended("m", draft(key=ground.named("k")), messages=[ground.message("a")])
    with process(append_and_die, harness.opens, one):
        pass
    again = ground.appended("m", draft(key=ground.named("k"), recorded=NOON + MINUTE), expected=1)
    with _opened(harness) as storage:
        try:
            storage.append([again])
        except KeyTakenError as taken:
            first = storage.read(ground.named("m"))[0]
            yield from unequal("position that is named", taken.position, first.position)
        else:
            yield "the same key was kept twice"
        yield from unequal("records", len(storage.read(ground.named("m"))), 1)
        posted = storage.outbox(after=ground.number, limit=10)
        yield from unequal("messages", len(posted), 1)


CHECKS = (opened_again, killed, untold)
