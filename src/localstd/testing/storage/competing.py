"""Checks of threads (线程并发检查): one storage, used by several of them at once."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from typing import TypeVar

from localstd.storage import ConflictError, Storage
from localstd.testing.storage.check import storage_check, unequal
from localstd.testing.storage.ground import Ground, draft

__all__ = ["CHECKS", "followed"]

T = TypeVar("T")

_THREADS = 4
_ROUNDS = 5
_RECORDS = 12
_MESSAGES = 24


def _at_once(work: Callable[[int], T]) -> list[T]:
    """Let several threads do something, begun at one moment."""
    start = Barrier(_THREADS)

    def begun(number: int) -> T:
        start.wait()
        return work(number)

    with ThreadPoolExecutor(_THREADS) as pool:
        return list(pool.map(begun, range(_THREADS)))


@storage_check("of several who expect the same version, one appends", "同一版本仅一方追加成功")
def one_wins(ground: Ground) -> Iterator[str]:
    """Let threads append to the same matter, all with the version it has."""
    for version in range(_ROUNDS):

        def tried(number: int, version: int = version) -> bool:
            try:
                ground.keep("m", draft(f"by {number}"), expected=version)
            except ConflictError:
                return False
            return True

        yield from unequal(f"appends to version {version}", sum(_at_once(tried)), 1)
    yield from unequal("records", len(ground.read("m")), _ROUNDS)


def followed(storage: Storage, position: int, end: Event) -> list[int]:
    """Read on from a position until there is an end and nothing more; give what was read.

    >>> from localstd.storage import MemoryStorage
    >>> from localstd.testing.storage.ground import ORIGIN
    >>> storage, end = MemoryStorage(), Event()
    >>> storage.create(ORIGIN)
    >>> end.set()
    >>> followed(storage, 0, end)
    []
    """
    read: list[int] = []
    while True:
        was_over = end.is_set()
        page = storage.since(position, limit=3)
        if page and page[-1].position > position:
            read += [one.position for one in page]
            position = page[-1].position
        elif was_over:
            return read


@storage_check("who reads on misses nothing", "持续读取者不遗漏记录")
def reads_on(ground: Ground) -> Iterator[str]:
    """Let threads append while another one reads on from the last position that it knows."""
    end = Event()

    def appended(number: int) -> None:
        for version in range(_RECORDS):
            ground.keep(f"m{number}", expected=version)

    with ThreadPoolExecutor(1) as pool:
        reader = pool.submit(followed, ground.storage, ground.position, end)
        try:
            _at_once(appended)
        finally:
            end.set()
        read = reader.result()
    count = _THREADS * _RECORDS
    wanted = list(range(ground.position + 1, ground.position + count + 1))
    yield from unequal("positions that were read", read, wanted)


@storage_check("no message is claimed by two at once", "同一通知件不被两方同时认领")
def claimed_by_one(ground: Ground) -> Iterator[str]:
    """Let threads claim at once until nothing is left."""
    ground.post(*(ground.message(f"{n}", to=f"r{n}") for n in range(_MESSAGES)))

    def claimed(number: int) -> list[str]:
        names: list[str] = []
        while more := ground.claim(f"w{number}", limit=2):
            names += more
        return names

    counted = Counter(name for names in _at_once(claimed) for name in names)
    twice = sorted(name for name, times in counted.items() if times > 1)
    yield from unequal("claimed twice", twice, [])
    yield from unequal("claimed", len(counted), _MESSAGES)


CHECKS = (one_wins, reads_on, claimed_by_one)
