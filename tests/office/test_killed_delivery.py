"""A worker that is killed while it delivers loses nothing, and what it sends again has its id."""

import random
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest

from localstd.calendar import CHINA_TIME
from localstd.hooks import load_plugins
from localstd.notices import Message, MessageState, Posted
from localstd.storage import Origin, Storage
from localstd.wording import Wording

pytest.importorskip("localstd_sqlite")

RECIPIENTS = ("li", "wang", "zhao")

#: A worker whose notifier writes each id into a file, and which claims for a second at a time.
WORKER = """
import os, sys, time
from datetime import datetime, timedelta
from localstd.calendar import CHINA_TIME, china_calendar
from localstd.hooks import load_plugins
from localstd.notices import Addressing, Directory
from localstd.office.delivering import deliver

url, other_side, worker = sys.argv[1:]

class Notifier:
    capabilities = frozenset()
    def deliver(self, message):
        time.sleep(0.004)
        with open(other_side, "a", encoding="utf-8") as file:
            file.write(f"{message.recipient} {message.id}\\n")
            file.flush()
            os.fsync(file.fileno())
    def close(self): ...

storage = load_plugins().storage(url)
print("ready", flush=True)
deliver(
    storage,
    {"mail": Notifier()},
    Addressing(directory=Directory(), calendar=china_calendar()),
    clock=lambda: datetime.now(CHINA_TIME),
    worker=worker,
    lease=timedelta(seconds=1),
    limit=20,
)
"""


def posted(storage: Storage, count: int) -> list[tuple[str, str]]:
    """Post messages to three recipients in turn; give each with its recipient, in order."""
    now = datetime.now(CHINA_TIME)  # noqa: TID251  the workers are real processes
    words = Wording("备案", "filed")
    made = [
        Message(
            id=f"m-{number}",
            recipient=RECIPIENTS[number % 3],
            channel="mail",
            name="filing",
            subject=words,
            body=words,
            created=now,
        )
        for number in range(count)
    ]
    storage.post([Posted.new(one) for one in made])
    return [(one.recipient, one.id) for one in made]


def started(url: str, other_side: Path, name: str) -> subprocess.Popen[str]:
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, url, str(other_side), name],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert worker.stdout is not None
    assert worker.stdout.readline() == "ready\n"
    return worker


def ended(worker: subprocess.Popen[str]) -> int:
    with worker:
        return worker.wait(timeout=60)


def arrived(other_side: Path) -> list[tuple[str, str]]:
    lines = other_side.read_text(encoding="utf-8").splitlines()
    return [(recipient, id_) for recipient, id_ in map(str.split, lines)]


def in_order(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Give what each recipient got, in order, repetitions apart."""
    firsts = list(dict.fromkeys(pairs))
    return {one: [id_ for recipient, id_ in firsts if recipient == one] for one in RECIPIENTS}


def killed_and_finished(folder: Path, *, kills: int, seed: int) -> None:
    url, other_side = f"sqlite:///{folder}/office.db", folder / "arrived"
    other_side.touch()
    storage = load_plugins().storage(url)
    storage.create(Origin(place="34"))
    sent = posted(storage, kills * 12)
    moments = random.Random(seed)  # noqa: S311  moments, no secrets
    for number in range(kills):
        worker = started(url, other_side, f"killed-{number}")
        time.sleep(moments.uniform(0.0, 0.12))
        worker.kill()
        ended(worker)
    deadline = time.monotonic() + 60
    while storage.outbox(MessageState.WAITING, limit=1) and time.monotonic() < deadline:
        assert ended(started(url, other_side, "last")) == 0
        time.sleep(0.2)
    storage.close()
    got = arrived(other_side)
    assert in_order(got) == in_order(sent)
    assert len(got) - len(set(got)) <= kills


def test_a_worker_killed_a_few_times_loses_nothing(tmp_path: Path) -> None:
    killed_and_finished(tmp_path, kills=4, seed=7)


@pytest.mark.faults
def test_a_worker_killed_a_hundred_times_loses_nothing(tmp_path: Path) -> None:
    killed_and_finished(tmp_path, kills=100, seed=34)


def test_several_workers_send_each_message_once_and_in_order(tmp_path: Path) -> None:
    url, other_side = f"sqlite:///{tmp_path}/office.db", tmp_path / "arrived"
    other_side.touch()
    storage = load_plugins().storage(url)
    storage.create(Origin(place="34"))
    sent = posted(storage, 60)
    workers = [started(url, other_side, f"w-{number}") for number in range(3)]
    assert [ended(one) for one in workers] == [0, 0, 0]
    got = arrived(other_side)
    assert in_order(got) == in_order(sent)
    assert len(got) == len(sent)
    assert {one.state for one in storage.outbox(limit=100)} == {MessageState.SETTLED}
    storage.close()
