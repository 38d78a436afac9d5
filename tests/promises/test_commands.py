"""The two commands of README.md, and what runs them."""

import re
from pathlib import Path

DEMO = "python -m pip install nox uv && python -m nox -s demo"
CHECK = "python -m pip install nox uv && python -m nox"


def _commands(page: str) -> list[str]:
    return re.findall(r"^python -m pip install .*$", page, re.MULTILINE)


def test_the_readme_gives_two_commands(root: Path) -> None:
    page = (root / "README.md").read_text(encoding="utf-8")
    assert _commands(page) == [DEMO, CHECK]


def test_the_chinese_readme_gives_the_same_commands(root: Path) -> None:
    page = (root / "README.zh-CN.md").read_text(encoding="utf-8")
    assert _commands(page) == [DEMO, CHECK]


def test_continuous_integration_runs_the_second_command(root: Path) -> None:
    script = (root / ".ci" / "run").read_text(encoding="utf-8")
    assert _commands(script) == [CHECK]


def test_the_tests_are_the_last_of_what_runs(root: Path) -> None:
    """So that the last line of the log is the tests' own."""
    listed = re.search(r"options\.sessions = \[(.*)\]", (root / "noxfile.py").read_text("utf-8"))
    assert listed is not None
    assert listed[1].split(", ")[-1] == '"tests"'
