"""What is published is of one version, and says and holds what whoever installs it needs."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from localstd.cli.plugin.layout import _range

ROOT = Path(__file__).parents[2]
# Made by a command, it is published by nobody: its author chooses a version and a licence.
TEMPLATE = "localstd-template"
FOLDERS = {one.parent.name: one.parent for one in sorted(ROOT.glob("plugins/*/pyproject.toml"))}
PUBLISHED = [name for name in FOLDERS if name != TEMPLATE]


def project(folder: Path) -> dict[str, Any]:
    told: dict[str, Any] = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]
    return told


LIBRARY = project(ROOT)


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_plugin_has_the_version_of_the_library(name: str) -> None:
    assert project(FOLDERS[name])["version"] == LIBRARY["version"], (
        "nox -s version sets all of them"
    )


@pytest.mark.parametrize("name", FOLDERS)
def test_a_plugin_asks_for_the_series_of_the_library(name: str) -> None:
    asked = [one for one in project(FOLDERS[name])["dependencies"] if one.startswith("localstd")]
    assert asked == [f"localstd{_range(LIBRARY['version'])}"], "nox -s version sets all of them"


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_plugin_brings_the_licence_and_says_that_it_is_typed(name: str) -> None:
    told, folder = project(FOLDERS[name]), FOLDERS[name]
    same = ("license", "license-files", "requires-python", "authors")
    assert [told[one] for one in same] == [LIBRARY[one] for one in same]
    assert (folder / "LICENSE").read_text("utf-8") == (ROOT / "LICENSE").read_text("utf-8")
    assert (folder / "src" / name.replace("-", "_") / "py.typed").is_file()
    assert "Typing :: Typed" in told["classifiers"]


def test_the_page_of_plugins_names_each_once() -> None:
    page = (ROOT / "plugins" / "README.md").read_text("utf-8")
    assert sorted(re.findall(r"(?m)^\| \[(.+?)\]\(\1/README.md\)", page)) == sorted(FOLDERS)


def test_the_change_log_begins_with_the_version_or_with_the_release_before() -> None:
    log = (ROOT / "CHANGELOG.md").read_text("utf-8")
    newest = re.findall(r"(?m)^## (\S+) \(\d{4}-\d\d-\d\d\)$", log)[0]
    assert newest == LIBRARY["version"] or ".dev" in LIBRARY["version"]
