"""The core answers from its arguments: nothing is opened, nobody is called, no clock is read."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest

SHELL = ("cli/", "hooks/", "office/", "registers/", "reports/", "testing/")
CLOCK = re.compile(
    r"(?:\w+\.)*(?:date|datetime|time)\."
    r"(?:today|now|utcnow|localtime|gmtime|time|time_ns|monotonic|monotonic_ns|perf_counter)"
)

# Run before an answer: import the core, so that what follows is the answer alone.
CORE = """
import importlib, pkgutil, localstd
SHELL = ("__main__", "cli", "hooks", "office", "registers", "reports", "testing")
for one in pkgutil.walk_packages(localstd.__path__, "localstd."):
    if one.name.split(".")[1] not in SHELL:
        importlib.import_module(one.name)
"""

# Refuse whatever leaves the core. What lies in the library's own folder may be read, and modules
# of Python itself may be imported late.
GUARD = """
import sys, sysconfig
import localstd
HOME = localstd.__path__[0]
READABLE = (HOME, sysconfig.get_path("stdlib"))
BANNED = ("socket.", "subprocess.", "os.", "shutil.", "tempfile.", "urllib.", "sqlite3.", "time.")

def refuse(event, args):
    if event in ("open", "os.listdir", "os.scandir"):
        reads = event != "open" or args[1] in (None, "r", "rb")
        allowed = reads and str(args[0]).startswith(READABLE)
    else:
        allowed = not event.startswith(BANNED)
    if not allowed:
        raise SystemExit(f"the core must not: {event} {args}")

sys.addaudithook(refuse)
"""

ANSWERS = {
    "numbers": """
from localstd.numbers import StandardNumber, find_all
StandardNumber.parse("DB 34／T 3000—2018")
list(find_all("代替DB34/T 3000-2018、GB/T 1.1-2020"))
""",
    "calendar": """
from datetime import date
from localstd.calendar import WorkingDays, china_calendar, deadline
deadline(date(2026, 2, 10), WorkingDays(30), calendar=china_calendar()).explain()
""",
    "places": """
from datetime import date
from localstd.places import china_places
china_places().find("34", date(2018, 1, 1))
""",
    "law": """
from datetime import date
from localstd.law import china_law
china_law().on(date(2019, 6, 1), "31").limits()
""",
    "procedures": """
from datetime import date
from localstd.calendar import china_calendar
from localstd.convert import event_of, history_records
from localstd.law import china_law
from localstd.procedure import History, Matter, judge_history, possibilities
from localstd.procedures import PROCEDURES, procedure_named
asked = {"law": china_law(), "calendar": china_calendar(), "as_of": date(2026, 8, 1)}
for name in PROCEDURES:
    procedure = procedure_named(name)
    history = History(matter=Matter(id="1", place="37"))
    first = procedure.events[0].name
    history = history.with_(event_of({"type": first, "on": "2026-07"}, procedure))
    assert judge_history(procedure, history, **asked).state.events
    assert possibilities(procedure, history, **asked)
    assert len(list(history_records(history, name))) == 2
""",
    "draw": """
from datetime import date
from localstd.supervision.draw import (
    DrawList, Inspector, Quota, SeedSource, Target, make_plan, published_draw, run_draw,
    verify_draw,
)
targets = Target(id="1"), Target(id="2", weight=3)
listed = DrawList(targets=targets, inspectors=(Inspector(id="3"),))
plan = make_plan(listed, title="t", place="34", fixed_on=date(2026, 3, 2),
    inspectors_per_target=1, quotas=[Quota(stratum="all", number=1)],
    seeds=[SeedSource(name="s", published_on=date(2026, 3, 12))])
assert verify_draw(published_draw(run_draw(listed, plan, values={"s": "1"})), listed) == ()
""",
    "storage": """
from datetime import UTC, datetime
from localstd.storage import Append, Draft, MemoryStorage, Origin, Standing, StandingQuery
storage = MemoryStorage()
storage.create(Origin(place="34"))
filed = Draft(type="filed", recorded=datetime(2026, 7, 24, tzinfo=UTC), body="{}")
standing = Standing(matter="1", version=1, procedure="making", track="ordinary", stage="60")
storage.append([Append(matter="1", expected=0, drafts=(filed,), standing=standing)])
assert storage.standings(StandingQuery(stage="60"), limit=1).items == (standing,)
""",
    "notices": """
from datetime import UTC, datetime
from localstd.notices import MemoryNotifier, Message
from localstd.wording import Wording
words = Wording("已备案", "filed")
notifier = MemoryNotifier()
notifier.deliver(Message(id="m-1", recipient="li", channel="mail", name="filing", subject=words,
    body=words, created=datetime(2026, 7, 24, tzinfo=UTC)))
assert len(notifier.delivered) == 1
""",
    "statistics": """
from localstd.statistics import Indicator, count
from localstd.wording import Wording
words = Wording("事项", "matters")
ours = Indicator(name="all", wording=words, definition=words, counts=lambda standing: True)
assert count([ours], []) == {"all": 0}
""",
    "audit": """
from datetime import date
from localstd.audit import Field, Row, audit
cells = {Field.NUMBER: "DB34/ 3000-2018", Field.PUBLISHED: "2018-01-02", Field.FILED: "2020-01"}
assert list(audit([Row(number=1, cells=cells)], as_of=date(2026, 8, 1)))
""",
}

LEAKS = [
    "open('/etc/hostname')",
    "open(HOME + '/stray', 'w')",
    "import socket; socket.socket()",
    "import os; os.listdir('/')",
]


def _run(program: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-B", "-P", "-c", program], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stderr


def _clocks(tree: ast.Module) -> Iterator[str]:
    """Give what reads the clock; a name taken from ``time`` would hide that it does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and CLOCK.fullmatch(ast.unparse(node)):
            yield ast.unparse(node)
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            yield ast.unparse(node)


@pytest.mark.parametrize("package", ANSWERS)
def test_the_core_opens_nothing_but_its_own_tables(package: str) -> None:
    assert _run(CORE + GUARD + ANSWERS[package]) == (0, "")


@pytest.mark.parametrize("leak", LEAKS)
def test_a_leak_would_be_caught(leak: str) -> None:
    code, said = _run(GUARD + leak)
    assert code == 1
    assert "the core must not" in said


def test_only_the_command_line_and_the_clock_of_an_office_read_the_clock(
    trees: Mapping[str, ast.Module],
) -> None:
    """All else is handed a day, an instant, or the clock itself."""
    asking = {name for name, tree in trees.items() if any(_clocks(tree))}
    assert {name for name in asking if not name.startswith("cli/")} == {"office/clock.py"}


@pytest.mark.parametrize(
    "reading",
    [
        "datetime.now(UTC)",
        "dt.datetime.now()",
        "date.today()",
        "time.time()",
        "from time import monotonic",
        "partial(time.monotonic)",
    ],
)
def test_whatever_reads_the_clock_is_seen(reading: str) -> None:
    assert len(list(_clocks(ast.parse(reading)))) == 1


def test_a_clock_that_was_handed_in_is_no_reading_of_the_clock() -> None:
    assert list(_clocks(ast.parse("self.clock.now(); setup.today(); record.time"))) == []


def test_the_core_names_no_file(trees: Mapping[str, ast.Module]) -> None:
    """Tables are read with ``importlib.resources``; ``open`` as a name is for the shell."""
    opening = {
        name
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id in {"open", "input", "print"}
    }
    assert {name for name in opening if not name.startswith(SHELL)} == set()
