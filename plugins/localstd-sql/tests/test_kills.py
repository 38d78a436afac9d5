"""A writing process is killed: what it was told is there, and nothing is there by halves."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from localstd.storage import Storage, verify
from localstd_sql import SQLStorage

WORKERS = Path(__file__).with_name("workers.py")


def killed_at(url: str, moment: float) -> int:
    """Let a process write until a moment after its first record; give the last one it was told."""
    command = [sys.executable, str(WORKERS), "write", url, "w"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        time.sleep(moment)
        running.kill()
        whole = [line for line in running.stdout if line.endswith("\n")]
        return int((whole or [first])[-1])


def wait_for(storage: SQLStorage) -> None:
    """Wait for the server, which goes on with what a process had sent before it was killed."""
    before = None
    while before != (before := storage.head()):
        time.sleep(0.05)


def messages(storage: Storage) -> list[tuple[int, str]]:
    return [(one.number, one.message.id) for one in storage.outbox(limit=10**6)]


def kill(storage: SQLStorage, url: str, times: int) -> None:
    chance = random.Random(times)  # noqa: S311  moments are all that is drawn
    before: list[tuple[int, str]] = []
    for _ in range(times):
        told = killed_at(url, chance.uniform(0, 0.05))
        wait_for(storage)
        versions = [one.version for one in storage.read("34-w")]
        # The answer to the last one may have been lost with the process.
        assert len(versions) in (told, told + 1)
        assert versions == list(range(1, len(versions) + 1))
        standing = storage.standing("34-w")
        assert standing is not None
        assert standing.version == len(versions)
        after = messages(storage)
        assert after == [(version, f"34-w:{version}") for version in versions]
        assert after[: len(before)] == before
        assert verify(storage).is_sound
        before = after


def test_a_killed_writer_leaves_all_it_was_told(storage: SQLStorage, url: str) -> None:
    kill(storage, url, 4)


@pytest.mark.faults
def test_two_hundred_killed_writers_leave_all_they_were_told(storage: SQLStorage, url: str) -> None:
    kill(storage, url, 200)
