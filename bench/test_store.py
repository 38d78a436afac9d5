"""Measured: an office of a million records is verified, paged through, copied, exported, imported.

Promised: memory stays flat, but for what SQLite keeps of its file, and so does the time for each
record. ``LOCALSTD_BENCH_RECORDS`` says how many records the larger office has, 100,000 if nothing
is said; the smaller one has a tenth.

The peer is the going through all records alone, in the same run. Each step is a process of its own,
which tells its own peak of memory; storages are files of SQLite.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

MANY = int(os.environ.get("LOCALSTD_BENCH_RECORDS", "100000"))
FEW = MANY // 10

pytestmark = pytest.mark.benchmark(group="store", min_rounds=1, warmup=False)

# Five records a matter, as a making has; every matter has a standing, every fifth record a message.
FILLED = """
import sys
from datetime import UTC, date, datetime, timedelta
from localstd.hooks import load_plugins
from localstd.notices import Message
from localstd.storage import Append, Draft, OpenDuty, Origin, Standing
from localstd.wording import Wording
url, records = sys.argv[1], int(sys.argv[2])
storage = load_plugins().storage(url)
storage.create(Origin(place="34"))
begun = datetime(2026, 7, 24, tzinfo=UTC)
body = '{"event":{"by":{"place":"34","role":"province"},"facts":{' \\
    '"issuer":"安徽省市场监督管理局","number":"DB34/T 5429-2026",' \\
    '"title":"充换电基础设施综合监管服务平台接入规范"},' \\
    '"on":"2026-04-30","recorded":"2026-11-26","type":"published"}}'
def one(number):
    matter, version = f"34-{number // 5}", number % 5
    at = begun + timedelta(seconds=number)
    draft = Draft(type="published", recorded=at, body=body, salt=f"{number:032x}")
    duty = OpenDuty(name="filing", owed_by="province", due=date(2026, 8, 31))
    standing = Standing(matter=matter, version=version + 1, procedure="making", track="ordinary",
        stage="60", place="34", kind="local", number="DB34/T 5429-2026", title="接入规范",
        duties=(duty,))
    told = Wording("请报送备案", "file it")
    message = Message(id=f"m-{number}", recipient=f"r-{number % 40}", channel="mail", name="filing",
        subject=told, body=told, created=at, matter=matter, version=version + 1)
    messages = () if version else (message,)
    return Append(matter=matter, expected=version, drafts=(draft,), standing=standing,
        messages=messages)
for first in range(0, records, 1000):
    storage.append([one(number) for number in range(first, min(first + 1000, records))])
storage.close()
"""

MEASURED = """
import json, sys, time
from localstd.hooks import load_plugins
from localstd.storage import (Depth, StandingQuery, copy_office, export_lines, import_lines, verify)
step, url, other = sys.argv[1:]
plugins = load_plugins()
storage = plugins.storage(url)
def page():
    after, met = 0, 0
    while found := storage.since(after, limit=1000):
        after, met = found[-1].position, met + len(found)
    return met
def standings():
    after, met = "", 0
    while after is not None:
        found = storage.standings(StandingQuery(place="34"), after=after, limit=1000)
        after, met = found.after, met + len(found.items)
    return met
def export():
    with open(other, "w", encoding="utf-8") as file:
        return sum(file.write(f"{line}\\n") > 0 for line in export_lines(storage))
def take():
    with open(other, encoding="utf-8", newline="\\n") as file:
        return import_lines(file, storage).records
steps = {
    "page": page,
    "standings": standings,
    "verify": lambda: verify(storage).records,
    "verify-deep": lambda: verify(storage, depth=Depth.MATTERS).records,
    "copy": lambda: copy_office(storage, plugins.storage(other)).records,
    "export": export,
    "import": take,
}
started = time.perf_counter()
done = steps[step]()
seconds = time.perf_counter() - started
with open("/proc/self/status") as status:  # ru_maxrss would be that of whoever started it, too
    peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
print(json.dumps({"seconds": seconds, "peak": peak, "done": done}))
"""

STEPS = ("page", "standings", "verify", "verify-deep", "copy", "export", "import")


@pytest.fixture(scope="session")
def offices(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Fill a small and a large office; give their folders by their records."""
    folders = {records: tmp_path_factory.mktemp(f"{records}") for records in (FEW, MANY)}
    for records, folder in folders.items():
        url = f"sqlite:///{folder}/office.db"
        subprocess.run([sys.executable, "-c", FILLED, url, str(records)], check=True)
    return folders


def run(step: str, folder: Path) -> dict[str, Any]:
    """Take one step in a process of its own; what it makes anew is removed beforehand."""
    url, copied = f"sqlite:///{folder}/office.db", f"sqlite:///{folder}/copy.db"
    lines = f"{folder}/office.jsonl"
    if step in {"copy", "import"}:
        for left in folder.glob("copy.db*"):
            left.unlink()
    given = {"copy": (url, copied), "import": (copied, lines)}.get(step, (url, lines))
    command = [sys.executable, "-c", MEASURED, step, *given]
    told: dict[str, Any] = json.loads(
        subprocess.run(command, check=True, capture_output=True, text=True).stdout
    )
    return told


@pytest.mark.parametrize("step", STEPS)
def test_ten_times_as_many_records_take_ten_times_as_long_and_no_more_memory(
    median_of: Callable[..., float], offices: dict[int, Path], step: str
) -> None:
    told: list[dict[str, Any]] = []
    assert median_of(lambda: told.append(run(step, offices[MANY]))) > 0
    many, few = told[-1], run(step, offices[FEW])
    assert many["done"] >= MANY // (5 if step == "standings" else 1)
    speed = f"{MANY / many['seconds']:,.0f} records/s, {many['peak'] / 2**20:.0f} MiB"
    print(f"{step}: {speed} (a tenth: {few['peak'] / 2**20:.0f} MiB)")  # noqa: T201  the figure
    assert many["peak"] - few["peak"] <= 64 * 2**20, "what SQLite keeps of its file, and no more"
    assert many["seconds"] <= 13 * max(few["seconds"], 0.1)
