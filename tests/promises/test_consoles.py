"""What the pages show of a terminal is what a terminal shows."""

import doctest
import os
import re
import shlex
import subprocess
import sys
from itertools import chain
from pathlib import Path

import pytest

CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
STEP = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
MARK = "<<<"  # stands after the output of each command
EXAMPLES = ("*.*sv", "*.json*", "*.t*ml")
ROOT = Path(__file__).parents[2]
PAGES = sorted(
    page.relative_to(ROOT).as_posix()
    for page in (*ROOT.glob("README*.md"), *ROOT.glob("docs/*/*.md"))
    if CONSOLE.search(page.read_text(encoding="utf-8"))
)


def _shell(commands: list[str]) -> str:
    """Write a script in which ``echo $?`` still tells of the command before it."""
    lines = [f'{command}; status=$?; echo "{MARK}"; (exit $status)' for command in commands]
    localstd = f'localstd() {{ {shlex.quote(sys.executable)} -m localstd "$@"; }}'
    return "\n".join((localstd, *lines))


def _run(commands: list[str], folder: Path) -> list[str]:
    done = subprocess.run(
        ["/bin/sh", "-c", _shell(commands)],
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1", "LOCALSTD_LANG": "zh"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode().split(f"{MARK}\n")[:-1]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Make a folder with the example files where a clone has them, to be written into."""
    for name in ("docs/tutorial", "examples", "examples/draw"):
        (tmp_path / name).mkdir(parents=True)
        for file in chain.from_iterable((ROOT / name).glob(one) for one in EXAMPLES):
            (tmp_path / name / file.name).write_bytes(file.read_bytes())
    return tmp_path


@pytest.mark.parametrize("page", PAGES)
def test_a_terminal_shows_what_the_page_shows(page: str, clone: Path) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    steps = [step for block in CONSOLE.findall(text) for step in STEP.findall(block)]
    shown = _run([command for command, _ in steps], clone)
    checker = doctest.OutputChecker()
    differing = [
        f"$ {command}\n{got}"
        for (command, want), got in zip(steps, shown, strict=True)
        if not checker.check_output(want, got, doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    ]
    assert differing == []
