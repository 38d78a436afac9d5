"""Every hook is described with its exact signature, and tested; asking one imports no other."""

import inspect
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from localstd.hooks import Plugins, spec
from localstd.hooks.inspection import specified

HOOKS = specified(spec)
METHODS = {
    "localstd_storage": "storage",
    "localstd_notifier": "notifier",
    "localstd_law": "law",
    "localstd_numbering": "schemes",
    "localstd_checks": "checks",
    "localstd_indicators": "indicators",
    "localstd_register_formats": "register_formats",
}
SAID = (r"^Called by ", r"``None``", r"^>>> ", r"^\.\. versionadded:: \d+\.\d+$")

# What a command asks for a number's sake must cost it nothing else.
LIGHT = """
import sys
from localstd.hooks import load_plugins
load_plugins(entry_points={installed}).schemes()
heavy = set("localstd.audit localstd.law localstd.notices localstd.registers localstd.statistics"
    " localstd.storage hypothesis pytest click cattrs alembic apprise nats sqlalchemy".split())
print(sorted(heavy & set(sys.modules)))
"""


def written(hook: Callable[..., Any]) -> str:
    """Write a hook as a plug-in writes it."""
    return f"{hook.__name__}{inspect.signature(hook)}".replace("'", "")


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "reference" / "hooks.md").read_text(encoding="utf-8")


def test_there_are_hooks() -> None:
    assert HOOKS.keys() == METHODS.keys()
    assert all(name.startswith("localstd_") for name in HOOKS)


def test_a_hook_is_what_the_spec_offers_and_marks() -> None:
    assert sorted(HOOKS) == [name for name in spec.__all__ if name.startswith("localstd_")]


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_is_described_with_its_exact_signature(name: str, page: str) -> None:
    headings = re.findall(r"^### `(.+)`$", page, re.MULTILINE)
    assert headings.count(written(HOOKS[name])) == 1


def test_no_hook_is_described_that_there_is_not(page: str) -> None:
    described = re.findall(r"^### `(\w+)\(", page, re.MULTILINE)
    assert described == list(HOOKS)


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_has_a_recipe(name: str, page: str, root: Path) -> None:
    told = re.search(rf"^### `{name}\(.*\n\n\[.+\]\(\.\./(how-to/\S+\.md)\)", page, re.MULTILINE)
    assert told is not None
    assert f"def {name}(" in (root / "docs" / told[1]).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_says_when_it_is_called_what_none_means_and_since_when(name: str) -> None:
    told = inspect.getdoc(HOOKS[name]) or ""
    assert [one for one in SAID if not re.search(one, told, re.MULTILINE)] == []


@pytest.mark.parametrize("name", HOOKS)
def test_the_first_line_of_a_hook_can_be_shown_at_a_terminal(name: str) -> None:
    assert "`" not in (inspect.getdoc(HOOKS[name]) or "").partition("\n")[0]


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_is_tested_by_a_module_of_its_name(name: str, root: Path) -> None:
    tests = (root / "tests" / "hooks" / f"test_{name}.py").read_text(encoding="utf-8")
    asked = METHODS[name]
    assert f".{asked}(" in tests
    assert f"{name}=" in tests
    assert len(re.findall(r"^def test_", tests, re.MULTILINE)) >= 3


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_is_asked_by_a_method(name: str) -> None:
    assert f"spec.{name}" in inspect.getsource(getattr(Plugins, METHODS[name]))


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_itself_gives_what_says_nothing(name: str) -> None:
    hook = HOOKS[name]
    given = hook(**dict.fromkeys(inspect.signature(hook).parameters, "34"))
    assert given in (None, ())


@pytest.mark.parametrize("installed", [False, True])
def test_what_is_not_asked_for_is_not_imported(installed: bool) -> None:  # noqa: FBT001  a case
    """The plug-ins of the project do not let a command wait for their drivers either."""
    program = LIGHT.format(installed=installed)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
