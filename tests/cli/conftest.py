"""The command as users start it, and registers small enough to be written down."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import CliRunner, Result

from localstd.cli.app import app

Running: TypeAlias = Callable[..., Result]
Starting: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]
Saving: TypeAlias = Callable[..., Path]

HEADINGS = "标准编号,标准名称,发布日期,实施日期,备案日期,状态"
CLEAN = "DB34/T 5428-2026,茶,2026-04-30,2026-05-30,2026-05-10,现行"
MISSPELT = "DB34/T 5430—2026,=1+1,2026-04-30,2026-05-30,2026-05-10,现行"
LATE = "DB34/T 5429-2026,<script>alert(1)</script>,2026-04-30,2026-05-30,2026-07,现行"


@pytest.fixture
def run() -> Running:
    """Run the command in this process; whatever it does not catch is a failure."""

    def run(*args: str | Path, stdin: bytes = b"", color: bool = False) -> Result:
        command = [str(arg) for arg in args]
        return CliRunner().invoke(app, command, input=stdin, color=color, catch_exceptions=False)

    return run


@pytest.fixture
def start() -> Starting:
    """Start the command as a program of its own."""

    def start(
        *args: str | Path, stdin: str = "", env: dict[str, str] | None = None, **more: Any
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "localstd", *map(str, args)],
            input=stdin,
            capture_output=True,
            check=False,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "utf-8", **(env or {})},
            timeout=60,
            **more,
        )

    return start


@pytest.fixture
def saved(tmp_path: Path) -> Saving:
    """Save a register of the given lines."""

    def saved(
        *lines: str, headings: str = HEADINGS, name: str = "a.csv", encoding: str = "utf-8"
    ) -> Path:
        path = tmp_path / name
        path.write_bytes("".join(f"{line}\n" for line in (headings, *lines)).encode(encoding))
        return path

    return saved


@pytest.fixture
def register(saved: Saving) -> Path:
    """Give a register with nothing wrong in row 2, a misspelt number in 3, a late filing in 4."""
    return saved(CLEAN, MISSPELT, LATE)


@pytest.fixture
def clean(saved: Saving) -> Path:
    """Give a register with nothing wrong in it."""
    return saved(CLEAN, name="clean.csv")
