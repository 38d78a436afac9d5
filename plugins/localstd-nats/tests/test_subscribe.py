"""The example of the pages reads what was published, each notice once."""

import asyncio
import importlib.util
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from localstd.calendar import CHINA_TIME
from localstd.notices import Message
from localstd.wording import Wording
from localstd_nats import localstd_notifier

EXAMPLE = Path(__file__).parents[1] / "examples" / "subscribe.py"


@pytest.fixture
def example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("subscribe", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _publish(url: str, numbers: range) -> None:
    notifier = localstd_notifier(url)
    assert notifier is not None
    with closing(notifier):
        for number in numbers:
            notifier.deliver(
                Message(
                    id=f"m-{number}",
                    recipient="archive",
                    channel="nats",
                    name="filing",
                    subject=Wording("备案", "filed"),
                    body=Wording("茶叶已备案。", "Tea is filed."),
                    created=datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME),
                )
            )


def test_the_example_reads_on_where_it_stopped(
    stream: Any, example: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(example, "handle", lambda event: seen.append(event["id"]))
    asked = (stream.server, stream.name, f"{stream.name}.34.*", "archive")
    for numbers in (range(3), range(5)):
        _publish(stream.url, numbers)
        asyncio.run(example.read(*asked, wait=2))
    assert seen == ["m-0", "m-1", "m-2", "m-3", "m-4"]


def test_the_example_runs_as_a_program(stream: Any) -> None:
    _publish(stream.url, range(1))
    asked = (stream.server, stream.name, f"{stream.name}.34.archive", "archive")
    done = subprocess.run(
        [sys.executable, str(EXAMPLE), *asked], capture_output=True, text=True, check=False
    )
    assert done.stdout == "2026-07-24T12:00:00+08:00 cn.localstd.notice.filing m-0\n"
    assert (done.returncode, done.stderr) == (0, "")
