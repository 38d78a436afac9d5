"""What is killed, filled, locked or cut off loses nothing that was acknowledged.

The long ones print their figures: ``pytest -m faults -s``.
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from localstd.notices import MessageState
from localstd.storage import (
    Append,
    Draft,
    Head,
    NotCreatedError,
    Origin,
    Record,
    Storage,
    StorageUnavailableError,
    sealed,
)
from localstd_sqlite import localstd_storage

WRITER = Path(__file__).with_name("writer.py")
ORIGIN = Origin(place="34")
MANY = 500


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Give the URL of a new office."""
    made = f"sqlite:///{tmp_path}/anhui.db"
    with opened(made) as storage:
        storage.create(ORIGIN)
    return made


@contextmanager
def opened(url: str) -> Iterator[Storage]:
    storage = localstd_storage(url)
    assert storage is not None
    with closing(storage):
        yield storage


def start(*args: str) -> "subprocess.Popen[str]":
    command = [sys.executable, str(WRITER), *args]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def told_by(running: "subprocess.Popen[str]") -> list[dict[str, Any]]:
    """Give what a process has told, whole lines only, when it is over."""
    out, _ = running.communicate(timeout=600)
    return [json.loads(line) for line in out.splitlines(keepends=True) if line.endswith("\n")]


def draft(key: str | None = None, body: str = "{}") -> Draft:
    return Draft(type="filed", recorded=datetime(2026, 7, 24, tzinfo=UTC), body=body, key=key)


class Chain:
    """What follows a head, made anew record by record."""

    def __init__(self) -> None:
        self.head = Head.new(ORIGIN)
        self.last: dict[str, Record] = {}
        self.keys: list[str | None] = []

    def follow(self, storage: Storage) -> None:
        """Read what is new, and see that each record is the one that must follow."""
        while self.follow_some(storage):
            pass
        assert storage.head() == self.head

    def follow_some(self, storage: Storage) -> int:
        """Read one page of what is new; say how much it was."""
        page = storage.since(self.head.position, limit=MANY)
        for record in page:
            before = self.last.get(record.matter)
            version, link = (before.version, before.link) if before else (0, "")
            assert record == sealed(self.head, record.matter, version, link, record.draft)
            self.head = Head(origin=ORIGIN, position=record.position, seal=record.seal)
            self.last[record.matter] = record
            self.keys.append(record.key)
        return len(page)


def kill_again_and_again(url: str, times: int) -> dict[str, int]:
    """Kill a writing process at random moments, and look each time at what is there."""
    chance = random.Random(times)  # noqa: S311  a repeatable draw is what is wanted
    chain, acknowledged, settled = Chain(), 0, set[str]()
    with opened(url) as storage:
        for run in range(times):
            for told in killed_at_random(url, f"run{run}", chance):
                settled |= set(told.get("settled", ()))
                for one in told.get("records", ()):
                    record = storage.keyed(one["key"])
                    assert record is not None
                    assert (record.position, record.seal) == (one["position"], one["seal"])
                    acknowledged += 1
            chain.follow(storage)
        outbox = storage.outbox(limit=10**6)
    assert [one.message.id for one in outbox] == [f"about {key}" for key in chain.keys]
    done = {one.message.id for one in outbox if one.state is MessageState.SETTLED}
    assert settled <= done
    return {"acknowledged": acknowledged, "there": chain.head.position, "settled": len(done)}


def killed_at_random(url: str, run: str, chance: random.Random) -> list[dict[str, Any]]:
    running = start("write", url, run)
    assert running.stdout is not None
    first = running.stdout.readline()  # it has begun
    time.sleep(chance.random() * 0.1)
    running.send_signal(signal.SIGKILL)
    return [json.loads(first), *told_by(running)]


def test_a_killed_writer_loses_nothing_that_was_acknowledged(url: str) -> None:
    figures = kill_again_and_again(url, 10)
    assert 10 <= figures["acknowledged"] <= figures["there"]


@pytest.mark.faults
def test_a_writer_that_is_killed_200_times_loses_nothing(url: str) -> None:
    started = time.perf_counter()
    figures = kill_again_and_again(url, 200)
    print(figures, f"{time.perf_counter() - started:.0f} s")  # noqa: T201  the figures are reported
    assert 200 <= figures["acknowledged"] <= figures["there"]


def compete(url: str, writers: int, events: int) -> dict[str, object]:
    """Let processes count in the same matters, while somebody reads what is new."""
    started = time.perf_counter()
    running = [start("compete", url, f"w{number}", str(events)) for number in range(writers)]
    chain, polls = Chain(), 0
    with opened(url) as storage:
        while any(one.poll() is None for one in running):
            chain.follow_some(storage)
            polls += 1
        chain.follow(storage)
        conflicts = sum(told_by(one)[0]["conflicts"] for one in running)
        counted = {matter: storage.standing(matter) for matter in chain.last}
        posted = storage.outbox(limit=10**6)
    assert all(one.returncode == 0 for one in running)
    assert {m: int(one.title) for m, one in counted.items() if one} == {
        matter: last.version for matter, last in chain.last.items()
    }
    wanted = {f"w{number}-{event}" for number in range(writers) for event in range(events)}
    assert len(chain.keys) == writers * events
    assert set(chain.keys) == wanted
    assert [one.message.id for one in posted] == [f"about {key}" for key in chain.keys]
    return {"conflicts": conflicts, "polls": polls, "seconds": time.perf_counter() - started}


def test_writers_that_compete_lose_no_update(url: str) -> None:
    assert compete(url, 4, 50)["polls"]


@pytest.mark.faults
def test_eight_writers_of_a_thousand_events_lose_no_update(url: str) -> None:
    figures = compete(url, 8, 1000)
    print(figures)  # noqa: T201  the figures are reported
    assert figures["polls"]


def one(matter: str, expected: int = 0, **also: Any) -> Append:
    return Append(matter=matter, expected=expected, drafts=[draft()], **also)


def test_a_full_disk_leaves_no_half_and_work_goes_on_after(url: str) -> None:
    refused, full, after = told_by(start("fill", url, str(400_000)))

    assert "may not grow" in refused["reason"]
    assert "OperationalError" in refused["cause"]
    assert refused["is_unsure"] is False
    assert full["kept"] > 0
    assert full["head"] == 3 * full["kept"]
    assert after["head"] == full["head"] + 3
    with opened(url) as storage:
        chain = Chain()
        chain.follow(storage)
        posted = [one.message.id for one in storage.outbox(limit=MANY)]
    assert posted == [f"about {number}" for number in (*range(full["kept"]), "after")]
    assert chain.head.position == after["head"]


def test_a_file_that_may_not_be_written_is_still_read(url: str, tmp_path: Path) -> None:
    with opened(url) as storage:
        storage.append([one("m")])
        with shown_to_nobody(tmp_path):
            read, refused, again = told_by(start("look", url))
        storage.append([one("m", 1)])
        assert len(storage.read("m")) == 2

    assert "the file is read only" in refused["reason"]
    assert (read, again) == ({"read": 1}, {"read": 1})


@contextmanager
def shown_to_nobody(folder: Path) -> Iterator[None]:
    """Let others look into a folder, and nobody write what is in it.

    Its owner may not either, but for the administrator, whom modes do not bind.
    """
    hidden = [each for each in (folder, *folder.parents) if not each.stat().st_mode & 0o001]
    wanted = {each: each.stat().st_mode | 0o055 for each in hidden}
    wanted |= dict.fromkeys(folder.iterdir(), 0o444)
    modes = {each: each.stat().st_mode for each in wanted}
    try:
        for path, mode in wanted.items():
            path.chmod(mode)
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


def test_a_lock_that_is_kept_too_long_is_named_and_work_goes_on_after(
    url: str, tmp_path: Path
) -> None:
    holder = start("hold", str(tmp_path / "anhui.db"), "60")
    assert holder.stdout is not None
    assert json.loads(holder.stdout.readline()) == {"locked": True}
    with opened(f"{url}?timeout=0.1") as storage:
        with pytest.raises(StorageUnavailableError, match="another process keeps it locked") as got:
            storage.append([one("m")])
        assert isinstance(got.value.__cause__, sqlite3.OperationalError)
        assert storage.read("m") == ()  # who reads does not wait
        holder.kill()
        told_by(holder)
        assert storage.append([one("m")])[0].position == 1


def test_what_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear colleagues,\n" * 100, encoding="utf-8")
    before = path.read_bytes()
    with opened(f"sqlite:///{path}") as storage:
        for call in (storage.head, lambda: storage.create(ORIGIN)):
            with pytest.raises(StorageUnavailableError, match="not a SQLite database"):
                call()
    assert path.read_bytes() == before


def test_a_damaged_file_is_named(url: str, tmp_path: Path) -> None:
    path = tmp_path / "anhui.db"
    with opened(url) as storage:
        storage.append([one(f"m{number}") for number in range(200)])
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    with opened(url) as storage:
        for _ in range(2):
            with pytest.raises(StorageUnavailableError, match="the file is damaged"):
                storage.since(0, limit=MANY)


def test_a_file_that_is_gone_is_not_written_into_the_void(url: str, tmp_path: Path) -> None:
    path, elsewhere = tmp_path / "anhui.db", tmp_path / "elsewhere"
    with opened(url) as storage:
        storage.append([one("m")])
        elsewhere.mkdir()
        for file in tmp_path.glob("anhui.db*"):
            file.rename(elsewhere / file.name)
        with pytest.raises(StorageUnavailableError, match="moved or replaced"):
            storage.append([one("m", 1)])
        with pytest.raises(NotCreatedError):
            storage.append([one("m", 1)])
        assert not path.exists()
        for file in elsewhere.iterdir():
            file.rename(tmp_path / file.name)
        assert storage.append([one("m", 1)])[0].position == 2


def test_a_file_that_was_replaced_is_noticed(url: str, tmp_path: Path) -> None:
    with opened(url) as storage, opened(f"sqlite:///{tmp_path}/other.db") as other:
        other.create(Origin(place="35"))
        storage.append([one("m")])
        other.close()
        (tmp_path / "other.db").replace(tmp_path / "anhui.db")
        for suffix in ("-wal", "-shm"):
            (tmp_path / f"anhui.db{suffix}").unlink(missing_ok=True)
        with pytest.raises(StorageUnavailableError, match="moved or replaced"):
            storage.head()
        assert storage.head().origin.place == "35"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/nowhere/anhui.db") as storage:
        with pytest.raises(NotCreatedError):
            storage.head()
        with pytest.raises(StorageUnavailableError, match="cannot be opened"):
            storage.create(ORIGIN)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot fork here")
def test_both_sides_of_a_fork_go_on(url: str) -> None:
    with opened(url) as storage:
        storage.append([one("m")])
        child = os.fork()
        if child == 0:
            status = 1
            try:
                storage.append([one("m", 1)])
                storage.close()
                status = 0
            finally:
                os._exit(status)
        _, status = os.waitpid(child, 0)
        assert status == 0
        storage.append([one("m", 2)])
        assert [record.version for record in storage.read("m")] == [1, 2, 3]


def test_what_was_inherited_is_not_closed_by_the_child(url: str) -> None:
    with opened(url) as storage:
        storage.append([one("m")])
        forked = (
            "import os, sys\n"
            "from localstd_sqlite import localstd_storage\n"
            "storage = localstd_storage(sys.argv[1])\n"
            "print(storage.head().position, flush=True)\n"
            "if os.fork():\n"
            "    os._exit(0)\n"  # the parent goes without closing
            "del storage\n"
        )
        command = [sys.executable, "-c", forked, url]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        storage.append([one("m", 1)])
        assert done.stdout == "1\n"
        assert len(storage.read("m")) == 2


def test_threads_share_a_storage(url: str) -> None:
    with opened(url) as storage, ThreadPoolExecutor(8) as threads:

        def add(number: int) -> Record:
            return storage.append([one(f"m{number}")])[0]

        positions = {record.position for record in threads.map(add, range(100))}
        Chain().follow(storage)
    assert positions == set(range(1, 101))


def test_several_may_create_the_same_office_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    script = (
        "import sys; from localstd.storage import Origin; from localstd_sqlite import *\n"
        "localstd_storage(sys.argv[1]).create(Origin(place='34'))"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, url]) for _ in range(6)]
    assert [one.wait() for one in running] == [0] * 6
    with opened(url) as storage:
        assert storage.head() == Head.new(ORIGIN)
