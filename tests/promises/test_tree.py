"""The tree is what CONTRIBUTING.md says it is."""

import ast
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median, quantiles
from types import ModuleType
from typing import Any

import pytest

LONGEST_MODULE = 400
PROVENANCE = ("[Ss]ource|kept by hand", "[Ll]icence|CC0", r"\d{4}-\d\d-\d\d")
WITHOUT_SOURCE = {"corpora", "kit", "promises", "stories", "typing"}
FORBIDDEN_NAMES = {"base", "common", "core", "helpers", "manager", "misc", "util", "utils"}


@pytest.fixture(scope="module")
def settings(root: Path) -> dict[str, Any]:
    """Read pyproject.toml."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def _body_lines(trees: Mapping[str, ast.Module]) -> Iterator[int]:
    """Count the lines of each function below its signature and its docstring."""
    for node in (node for tree in trees.values() for node in ast.walk(tree)):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) and node.body[1:] else node.body
            yield (body[-1].end_lineno or 0) - body[0].lineno + 1


def test_no_module_is_too_long_to_read(sources: Mapping[str, str]) -> None:
    long = {name: text.count("\n") for name, text in sources.items()}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_MODULE} == {}


def test_functions_are_small(trees: Mapping[str, ast.Module]) -> None:
    lines = list(_body_lines(trees))
    assert median(lines) <= 10
    assert quantiles(lines, n=10)[-1] <= 30


def test_every_name_in_the_tree_is_a_word_of_the_domain(sources: Mapping[str, str]) -> None:
    parts = {part.strip("_") for name in sources for part in name.removesuffix(".py").split("/")}
    assert parts & FORBIDDEN_NAMES == set()


def test_packages_lie_at_most_two_deep(sources: Mapping[str, str]) -> None:
    assert [name for name in sources if name.count("/") > 2] == []


def test_the_test_tree_mirrors_the_source_tree(root: Path, sources: Mapping[str, str]) -> None:
    folders = {one.name for one in (root / "tests").iterdir() if one.is_dir()} - {"__pycache__"}
    assert folders - WITHOUT_SOURCE - {name.split("/")[0] for name in sources} == set()


def test_every_table_says_where_it_comes_from(root: Path) -> None:
    texts = [one.read_text("utf-8") for one in root.glob("src/localstd/*/data/*.tsv")]
    heads = ["\n".join(line for line in text.split("\n") if line[:1] == "#") for text in texts]
    assert [head for head in heads if not all(re.search(one, head) for one in PROVENANCE)] == []
    scripts = {name for head in heads for name in re.findall(r"update/\w+\.py", head)}
    assert [name for name in scripts if not (root / name).is_file()] == []


def test_the_licence_is_the_one_that_is_named(root: Path, settings: dict[str, Any]) -> None:
    assert settings["project"]["license"] == "Apache-2.0"
    assert "Apache License" in (root / "LICENSE").read_text(encoding="utf-8")


def test_every_change_has_a_known_type(root: Path, settings: dict[str, Any]) -> None:
    types = {one["directory"] for one in settings["tool"]["towncrier"]["type"]}
    fragments = [one for one in (root / "changes").glob("*.md") if one.name != "README.md"]
    assert [
        one.name for one in fragments if one.suffixes[-2:-1] not in [[f".{t}"] for t in types]
    ] == []


def test_the_picture_of_the_house_is_drawn_from_the_code(
    made_by: Callable[[str], ModuleType],
) -> None:
    """Floors are those of the contract, arrows the imports: ``nox -s tables`` draws it again."""
    house = made_by("house")
    assert house.PICTURE.read_text(encoding="utf-8") == house.drawn(house.read_house())


def test_the_page_of_the_house_shows_its_picture(root: Path) -> None:
    page = (root / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8")
    assert "(house.svg)" in page


def test_no_lock_file_is_kept(root: Path) -> None:
    """A lock names the address that each package came from, which differs from place to place."""
    assert "uv.lock" in (root / ".gitignore").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("ban", "excepted"),
    [
        ("Purity", {"cli", "hooks", "office", "registers", "reports"}),
        ("attrs", set()),
        ("cattrs", {"convert"}),
        ("hypothesis", set()),
        ("pluggy", {"hooks"}),
    ],
)
def test_a_ban_on_imports_names_every_package(
    settings: dict[str, Any], ban: str, excepted: set[str]
) -> None:
    """The layers are checked to be complete; a ban must name its modules one by one."""
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one["type"] == "layers")
    everything = set(re.findall(r"\w+", " ".join(layers))) - {"_attrs"}
    (banned,) = (
        one["source_modules"] for one in contracts if one["name"].split()[0].strip(":") == ban
    )
    assert {one.removeprefix("localstd.") for one in banned} == everything - excepted
