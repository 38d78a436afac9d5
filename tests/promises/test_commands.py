"""The two commands of README.md, what runs them, and what else the pages tell to run."""

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


def test_every_session_that_a_page_names_exists(root: Path) -> None:
    noxfile = (root / "noxfile.py").read_text(encoding="utf-8")
    sessions = set(re.findall(r"@nox\.session.*\ndef (\w+?)_?\(", noxfile))
    pages = [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("*/README.md")]
    named = {
        name for one in pages for name in re.findall(r"nox.* -s (\w+)", one.read_text("utf-8"))
    }
    assert named - sessions == set()


def test_every_link_from_page_to_page_leads_somewhere(root: Path) -> None:
    pages = [*root.glob("*.md"), *root.glob("docs/*/*.md"), *root.glob("*/README.md")]
    links = [
        (one, target)
        for one in pages
        for target in re.findall(r"\]\((?!\w+:|#)([^)#\s]+)", one.read_text(encoding="utf-8"))
    ]
    assert [target for one, target in links if not (one.parent / target).exists()] == []
