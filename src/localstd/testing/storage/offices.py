"""Checks of an office as a whole (主管部门档案): how it is made, its head, and its end."""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Final

from localstd.storage import (
    AlgorithmError,
    AlreadyCreatedError,
    Append,
    Head,
    NotCreatedError,
    Origin,
    StandingQuery,
    Storage,
    sealed,
)
from localstd.testing.storage.check import harness_check, storage_check, unequal
from localstd.testing.storage.ground import KIT_PLACE, LATE, NOON, ORIGIN, Ground, draft
from localstd.testing.storage.harness import StorageHarness

__all__ = ["CHECKS"]

_CALLS: Final[dict[str, Callable[[Storage], object]]] = {
    "head": lambda it: it.head(),
    "append": lambda it: it.append([Append(matter="m", expected=0, drafts=[draft()])]),
    "read": lambda it: it.read("m"),
    "since": lambda it: it.since(0, limit=1),
    "keyed": lambda it: it.keyed("k"),
    "standing": lambda it: it.standing("m"),
    "standings": lambda it: it.standings(StandingQuery(), limit=1),
    "restate": lambda it: it.restate([]),
    "post": lambda it: it.post([]),
    "claim": lambda it: it.claim("a", now=NOON, until=LATE, limit=1),
    "settle": lambda it: it.settle(["m"], worker="a", at=NOON),
    "fail": lambda it: it.fail("m", worker="a", at=NOON, reason="", ready=None),
    "release": lambda it: it.release(["m"], worker="a"),
    "revive": lambda it: it.revive(["m"], at=NOON),
    "outbox": lambda it: it.outbox(limit=1),
}


def _is_new(harness: StorageHarness) -> bool:
    return not harness.is_used


@harness_check(
    "nothing can be asked of an office that was not made",
    "尚未建立的档案，任何操作都被拒绝",
    possible=_is_new,
)
def not_created(harness: StorageHarness) -> Iterator[str]:
    """Call every method before ``create``."""
    with closing(harness.open()) as storage:
        for name, call in _CALLS.items():
            try:
                call(storage)
            except NotCreatedError:
                continue
            except Exception as raised:  # noqa: BLE001  so that all calls are told at once
                yield f"{name}: {type(raised).__name__}, not NotCreatedError: {raised}"
            else:
                yield f"{name}: not refused"


@harness_check("an office is made once", "同一档案只建立一次，来源不同则拒绝", possible=_is_new)
def created_once(harness: StorageHarness) -> Iterator[str]:
    """Make an office again with the same origin, and with another one."""
    with closing(harness.open()) as storage:
        storage.create(ORIGIN)
        storage.append([Append(matter="1", expected=0, drafts=[draft()])])
        storage.create(ORIGIN)
        yield from unequal("position after it was made again", storage.head().position, 1)
        try:
            storage.create(Origin(place="another"))
        except AlreadyCreatedError as refused:
            named = (refused.place, refused.algorithm)
            yield from unequal("office that is named", named, (KIT_PLACE, ORIGIN.algorithm))
        else:
            yield "another origin was not refused"
        yield from unequal("origin after a refusal", storage.head().origin, ORIGIN)


@harness_check("the first record follows the origin", "首条记录接于来源印记之后", possible=_is_new)
def first_record(harness: StorageHarness) -> Iterator[str]:
    """Make an office of SM3 where that can be had, and look at its first record."""
    origin = _other_origin()
    with closing(harness.open()) as storage:
        storage.create(origin)
        head = storage.head()
        yield from unequal("head of a new office", head, Head.new(origin))
        (record,) = storage.append([Append(matter="1", expected=0, drafts=[draft()])])
        yield from unequal("first record", record, sealed(Head.new(origin), "1", 0, "", draft()))


def _other_origin() -> Origin:
    try:
        return Origin(place=f"{KIT_PLACE} 国密", algorithm="sm3")
    except AlgorithmError:
        return Origin(place=f"{KIT_PLACE} 国密")


@storage_check("the head is the last record", "链首即最后一条记录")
def head_is_last(ground: Ground) -> Iterator[str]:
    """Look at the head after each append."""
    for matter in ("a", "b", "a"):
        (record,) = ground.keep(matter, expected=len(ground.read(matter)))
        head = ground.storage.head()
        yield from unequal("head", (head.position, head.seal), (record.position, record.seal))


@storage_check("what is not there is not found", "不存在的内容查询结果为空")
def nothing_found(ground: Ground) -> Iterator[str]:
    """Ask for a matter, a key, records and messages that are not there."""
    storage, name = ground.storage, ground.named("nothing")
    far = storage.head().position + 1000
    yield from unequal("read", storage.read(name), ())
    yield from unequal("keyed", storage.keyed(name), None)
    yield from unequal("standing", storage.standing(name), None)
    yield from unequal("since", storage.since(far, limit=10), ())
    yield from unequal("outbox", storage.outbox(after=ground.number + 1000, limit=10), ())
    page = storage.standings(StandingQuery(), after=name, limit=10)
    yield from unequal("standings", (page.items, page.after), ((), None))


@harness_check("closing twice does nothing", "重复关闭不产生影响")
def closed_twice(harness: StorageHarness) -> Iterator[str]:
    """Close twice; whatever is raised is the problem."""
    storage = harness.open()
    storage.close()
    storage.close()
    return iter(())


CHECKS = (not_created, created_once, first_record, head_is_last, nothing_found, closed_twice)
