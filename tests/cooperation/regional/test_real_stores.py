"""Three provinces with three kinds of storage, and one whose process is killed (真实存储)."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from tests.cooperation.regional.provinces import (
    LEAD,
    PLAN,
    PLUGINS,
    PROVINCES,
    CrashError,
    Region,
)

from localstd.cooperation.regional import Phase, propose, resume, state_of
from localstd.storage import Storage

pytest.importorskip("localstd_sqlite")

NUMBERS = {place: f"DB{place}/T 300001-2026" for place in PROVINCES}
WRITES_UNTIL_DECIDED = 4

#: Whoever coordinates: its process is killed in the middle of a write of the office.
WORKER = """
import os, signal, sys
from datetime import date
from localstd.cooperation.regional import propose, resume
from localstd.storage import Storage
from tests.cooperation.regional.provinces import PLAN, PLUGINS, CrashError, PROVINCES, Region

folder, write = sys.argv[1], int(sys.argv[2])
region = Region({place: PLUGINS.storage(f"sqlite:///{folder}/{place}.db") for place in PROVINCES})
region.faults.arm(write, is_after=True)
try:
    propose(region.joint, PLAN, on=region.day)
    resume(region.joint, on=region.day)
except CrashError:
    os.kill(os.getpid(), signal.SIGKILL)
"""


@contextmanager
def opened(urls: dict[str, str]) -> Iterator[Region]:
    """Open the offices in their storages, and close them again."""
    with ExitStack() as stack:
        storages: dict[str, Storage] = {}
        for place, url in urls.items():
            storages[place] = PLUGINS.storage(url)
            stack.callback(storages[place].close)
        yield Region(storages)


@pytest.mark.parametrize("write", [WRITES_UNTIL_DECIDED, WRITES_UNTIL_DECIDED + 1])
def test_a_process_that_is_killed_is_gone_on_from(tmp_path: Path, write: int) -> None:
    urls = {place: f"sqlite:///{tmp_path}/{place}.db" for place in PROVINCES}
    with opened(urls) as region:
        region.made()
    killed = subprocess.run(
        [sys.executable, "-c", WORKER, str(tmp_path), str(write)],
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert killed.returncode == -9
    with opened(urls) as region:
        state = state_of(region.joint)
        assert (state.phase, state.waits_for) == (Phase.DECIDED, PROVINCES)
        assert len(region.published) == write - WRITES_UNTIL_DECIDED
        assert resume(region.joint, on=region.day).phase is Phase.PUBLISHED
        assert region.published == NUMBERS
        assert all(office.verify().is_sound for office in region.offices.values())


@pytest.fixture
def urls(server: Callable[[str], str], tmp_path: Path) -> Iterator[dict[str, str]]:
    """Give a file, and a schema on each of the servers, for a province each."""
    sqlalchemy = pytest.importorskip("sqlalchemy")
    address = pytest.importorskip("localstd_sql.address").Address
    schema = f"localstd_{uuid4().hex[:12]}"
    bases = server("POSTGRESQL"), server("MARIADB")
    made = [f"{one}{'&' if '?' in one else '?'}schema={schema}" for one in bases]
    yield dict(zip(PROVINCES, (f"sqlite:///{tmp_path}/lead.db", *made), strict=True))
    for base in bases:
        cascade = " CASCADE" if base.startswith("postgresql") else ""
        engine = sqlalchemy.create_engine(address.parse(base).driver)
        with engine.begin() as connection:
            connection.execute(sqlalchemy.text(f"DROP SCHEMA IF EXISTS {schema}{cascade}"))
        engine.dispose()


def test_three_kinds_of_storage_publish_together(urls: dict[str, str]) -> None:
    with opened(urls) as region:
        region.made()
        propose(region.joint, PLAN, on=region.day)
        for after in (3, 2, 2):  # the decision stands; two have published; one file tells so
            region.faults.arm(after, is_after=True)
            with pytest.raises(CrashError):
                resume(region.joint, on=region.day)
    with opened(urls) as region:
        region.faults.unreachable.add("36")
        state = resume(region.joint, on=region.day)
        assert (state.phase, state.waits_for) == (Phase.DECIDED, ("36",))
        region.faults.unreachable.clear()
        assert resume(region.joint, on=region.day).phase is Phase.PUBLISHED
        assert region.published == NUMBERS
        assert state_of(region.joint).lead.place == LEAD
        assert all(office.verify().is_sound for office in region.offices.values())
