"""Consoles that cannot print everything, pipes that end, disks that are full, Ctrl-C."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE, CompletedProcess, Popen

import pytest

from localstd.reports import Form

COMMANDS = {
    "audit": ("audit", "examples/bulletin-2026-07.csv", "--as-of", "2026-08-01"),
    "check": ("check", "README.md", "--register", "examples/bulletin-2026-07.csv"),
    "help": ("--help",),
    "law": ("law", "show", "--on", "2026-08-01"),
    "number": ("number", "DB34/T 3000—2018", "茶"),
    "refusal": ("audit", "absent.csv"),
}
ROOT = Path(__file__).parents[2]
LOCALSTD = (sys.executable, "-m", "localstd")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "gb18030"])
@pytest.mark.parametrize("command", COMMANDS)
def test_any_console_gets_an_answer(command: str, encoding: str) -> None:
    done = subprocess.run(
        [*LOCALSTD, *COMMANDS[command]],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert done.returncode in {0, 1, 2}
    assert b"Traceback" not in done.stderr
    assert done.stdout + done.stderr != b""


def test_a_character_that_a_console_lacks_is_spelled(
    start: Callable[..., CompletedProcess[str]],
) -> None:
    done = start("law", "show", "--on", "1985-01-01", env={"PYTHONIOENCODING": "cp1252"})
    assert done.stdout.startswith("\\u6240\\u6536")


@pytest.mark.parametrize(
    ("command", "form"),
    [*(("audit", form) for form in Form), ("law", "text"), ("law", "json"), ("number", "text")],
)
def test_a_pipe_that_nobody_reads_ends_without_a_word(command: str, form: str) -> None:
    with Popen(
        [*LOCALSTD, *COMMANDS[command], "--format", form], stdout=PIPE, stderr=PIPE, cwd=ROOT
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        _, stderr = running.communicate(timeout=60)
    assert stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("command", ["audit", "check", "law", "number"])
def test_a_full_disk_is_told_of(command: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*LOCALSTD, *COMMANDS[command]], stdout=full, stderr=PIPE, check=False, cwd=ROOT
        )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[1:] == [
        "cannot read or write: No space left on device"
    ]


def on_a_terminal(*args: str) -> tuple[int, str]:
    """Run with standard output on a terminal; give the status and what it shows."""
    ours, theirs = os.openpty()
    with os.fdopen(ours, "rb") as screen, os.fdopen(theirs, "wb") as terminal:
        done = subprocess.run(
            [*LOCALSTD, *args], stdout=terminal, stderr=PIPE, check=False, cwd=ROOT
        )
        terminal.write(b"\x04")  # so that reading ends
        terminal.flush()
        shown = bytearray()
        while not shown.endswith(b"\x04"):
            shown += os.read(screen.fileno(), 1 << 16)
    return done.returncode, (shown[:-1] + done.stderr).decode()


@pytest.mark.skipif(os.name == "nt", reason="terminals are those of POSIX")
def test_a_terminal_gets_colours() -> None:
    status, shown = on_a_terminal("audit", "docs/tutorial/mine.csv", "--select", "LS203")
    assert (status, "\x1b[" in shown) == (1, True)


@pytest.mark.skipif(os.name == "nt", reason="terminals are those of POSIX")
def test_a_terminal_gets_no_workbook() -> None:
    status, shown = on_a_terminal("audit", "docs/tutorial/mine.csv", "--format", "xlsx")
    assert (status, "a workbook cannot be shown on a terminal" in shown) == (2, True)


@pytest.fixture
def heeded() -> Iterator[None]:
    """Let what is started heed an interruption, also where these tests ignore one."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
@pytest.mark.usefixtures("heeded")
def test_an_interruption_ends_with_130_and_without_a_traceback() -> None:
    with Popen([*LOCALSTD, "audit", "-"], stdin=PIPE, stdout=PIPE, stderr=PIPE) as running:
        assert running.stdin is not None
        running.stdin.write(bytes(1 << 20))  # more than a pipe holds: somebody reads
        running.stdin.flush()
        running.send_signal(signal.SIGINT)
        stdout, stderr = running.communicate(timeout=60)
    assert (running.returncode, stdout) == (130, b"")
    assert stderr.decode() == "\n已中断 / interrupted\n"
