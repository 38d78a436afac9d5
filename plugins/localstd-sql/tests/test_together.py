"""Several processes write into one office, and one reads on meanwhile."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

import pytest

from localstd.storage import Append, Draft, Origin, Record, Storage, verify
from localstd_sql import SQLStorage

WORKERS = Path(__file__).with_name("workers.py")
WRITERS = 8
NOON = datetime(2026, 7, 24, 12, tzinfo=UTC)


def started(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(WORKERS), *arguments], stdout=subprocess.PIPE, text=True
    )


def followed(storage: Storage, running: Sequence[subprocess.Popen[str]]) -> Iterator[Record]:
    """Read on until all are through, and then the rest."""
    position, is_last = 0, False
    while True:
        page = storage.since(position, limit=500)
        yield from page
        if page:
            position = page[-1].position
        elif is_last:
            return
        is_last = all(one.poll() is not None for one in running)


def origin(number: int) -> Origin:
    return Origin(place=f"34{number:02}")


def contend(storage: SQLStorage, url: str, count: int) -> None:
    running = [started("contend", url, f"w{n}", str(count), "5") for n in range(WRITERS)]
    seen = list(followed(storage, running))
    told = [one.communicate()[0].split() for one in running]
    assert [one.returncode for one in running] == [0] * WRITERS
    assert [one.position for one in seen] == list(range(1, WRITERS * count + 1))
    by_worker = {one: [r.position for r in seen if r.type == one] for one in {r.type for r in seen}}
    assert {f"w{n}": [int(line) for line in lines] for n, lines in enumerate(told)} == by_worker
    assert Counter(one.version for one in seen) == Counter(
        version for n in range(5) for version in range(1, len(storage.read(f"34-{n}")) + 1)
    )
    assert verify(storage).is_sound
    posted = storage.outbox(limit=WRITERS * count + 1)
    assert [one.number for one in posted] == list(range(1, WRITERS * count + 1))
    assert {one.message.id for one in posted} == {f"{one.matter}:{one.version}" for one in seen}


def test_eight_writers_make_one_order_and_a_reader_misses_nothing(
    storage: SQLStorage, url: str
) -> None:
    contend(storage, url, 12)


@pytest.mark.faults
def test_eight_writers_of_a_thousand_each_make_one_order(storage: SQLStorage, url: str) -> None:
    contend(storage, url, 1000)


def test_offices_in_several_schemas_share_nothing(make_url: Callable[[], str]) -> None:
    urls = [make_url() for _ in range(4)]
    for number, url in enumerate(urls):
        with closing(SQLStorage(url)) as storage:
            storage.create(origin(number))
    running = [started("contend", url, f"w{n}", "15", "2") for n, url in enumerate(urls)]
    for one in running:
        one.communicate()
    assert [one.returncode for one in running] == [0] * len(urls)
    for number, url in enumerate(urls):
        with closing(SQLStorage(url)) as storage:
            assert storage.head().origin == origin(number)
            records = storage.since(0, limit=100)
            assert [one.position for one in records] == list(range(1, 16))
            assert {one.type for one in records} == {f"w{number}"}
            assert {one.message.recipient for one in storage.outbox(limit=99)} == {f"w{number}"}
            assert verify(storage).is_sound


def test_after_a_fork_the_child_opens_its_own(storage: SQLStorage) -> None:
    append = [Append(matter="34-1", expected=0, drafts=[Draft(type="x", recorded=NOON, body="")])]
    storage.append(append)
    child = get_context("fork").Process(target=storage.append, args=([evolved(append[0])],))
    child.start()
    child.join()
    assert child.exitcode == 0
    assert [one.version for one in storage.read("34-1")] == [1, 2]
    assert storage.append([]) == ()


def evolved(one: Append) -> Append:
    return Append(matter=one.matter, expected=one.expected + 1, drafts=one.drafts)
