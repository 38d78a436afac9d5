"""The core answers from its arguments: nothing is opened, nobody is called, no clock is read."""

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping

import pytest

SHELL = ("cli/", "registers/", "reports/", "testing/")

# Run before an answer: import the core, so that what follows is the answer alone.
CORE = """
import importlib, pkgutil, localstd
for one in pkgutil.walk_packages(localstd.__path__, "localstd."):
    if one.name.split(".")[1] not in ("__main__", "cli", "registers", "reports", "testing"):
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
from localstd.procedure import History, Matter, available, record
from localstd.procedures import PROCEDURES, procedure_named
asked = {"law": china_law(), "calendar": china_calendar(), "as_of": date(2026, 8, 1)}
for name in PROCEDURES:
    procedure = procedure_named(name)
    history = History(matter=Matter(id="1", place="37"))
    first = procedure.events[0].name
    history = history.with_(event_of({"type": first, "on": "2026-07"}, procedure))
    assert record(procedure, history, **asked).state.events
    assert available(procedure, history, **asked)
    assert len(list(history_records(history, name))) == 2
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


def _calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr


@pytest.mark.parametrize("package", ANSWERS)
def test_the_core_opens_nothing_but_its_own_tables(package: str) -> None:
    assert _run(CORE + GUARD + ANSWERS[package]) == (0, "")


@pytest.mark.parametrize("leak", LEAKS)
def test_a_leak_would_be_caught(leak: str) -> None:
    code, said = _run(GUARD + leak)
    assert code == 1
    assert "the core must not" in said


def test_only_the_command_line_reads_the_clock(trees: Mapping[str, ast.Module]) -> None:
    clock = {"today", "now", "utcnow", "localtime", "monotonic", "perf_counter"}
    asking = {name for name, tree in trees.items() if clock & set(_calls(tree))}
    assert {name for name in asking if not name.startswith("cli/")} == set()


def test_the_core_names_no_file(trees: Mapping[str, ast.Module]) -> None:
    """Tables are read with ``importlib.resources``; ``open`` as a name is for the shell."""
    opening = {
        name
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id in {"open", "input", "print"}
    }
    assert {name for name in opening if not name.startswith(SHELL)} == set()
