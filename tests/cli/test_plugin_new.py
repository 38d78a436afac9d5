"""``localstd plugin new``: a plug-in with the law of a place, whole as it is generated."""

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result

import localstd
from localstd.law import read_local_law

Running: TypeAlias = Callable[..., Result]

TEMPLATE = Path(__file__).parents[2] / "plugins" / "localstd-template"
LEFT_OVER = {"__pycache__", "dist", ".pytest_cache"}


def texts(folder: Path) -> dict[str, str]:
    """Read each file below a folder, save what a run leaves behind."""
    return dict(_texts(folder))


def _texts(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder)
        if file.is_file() and not LEFT_OVER & set(path.parts):
            yield path.as_posix(), file.read_text(encoding="utf-8")


def test_what_is_kept_as_the_template_is_what_the_command_makes(
    run: Running, tmp_path: Path
) -> None:
    done = run("plugin", "new", "--place", "34", "--name", "template", "--into", tmp_path)
    assert (done.exit_code, done.stderr) == (0, "")
    assert texts(tmp_path / "localstd-template") == texts(TEMPLATE)


@pytest.mark.parametrize(
    ("place", "name", "called"),
    [
        ("34", (), "34"),
        ("34", ("--name", "anhui"), "anhui"),
        ("110000", (), "11"),
    ],
)
def test_a_plugin_is_called_by_its_name_or_else_by_its_place(
    run: Running, tmp_path: Path, place: str, name: tuple[str, ...], called: str
) -> None:
    run("plugin", "new", "--place", place, *name, "--into", tmp_path)
    made = tmp_path / f"localstd-{called}"
    project = tomllib.loads((made / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"] == {"localstd": {called: f"localstd_{called}"}}
    written = (made / "src" / f"localstd_{called}" / "law.toml").read_text("utf-8")
    assert read_local_law(written).place == place[:2]


def test_a_plugin_passes_its_own_tests_before_anything_is_filled_in(
    run: Running, tmp_path: Path
) -> None:
    run("plugin", "new", "--place", "3702", "--name", "qing-dao", "--into", tmp_path)
    made = tmp_path / "localstd-qing-dao"
    library = Path(localstd.__file__).parents[1]
    plugins = ("-p", "no:cacheprovider", "-p", "no:localstd")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            *plugins,
            "--doctest-modules",
            "-c",
            "pyproject.toml",
        ],
        cwd=made,
        env={**os.environ, "PYTHONPATH": f"{made / 'src'}{os.pathsep}{library}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.splitlines()[-1].split(" in ")[0]) == (0, "5 passed")


def test_nothing_is_written_over(run: Running, tmp_path: Path) -> None:
    mine = tmp_path / "localstd-anhui" / "README.md"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    done = run("plugin", "new", "--place", "34", "--name", "anhui", "--into", tmp_path)
    assert done.exit_code == 2
    assert "localstd-anhui exists already and is not overwritten" in done.stderr
    assert texts(mine.parent) == {"README.md": "mine"}


@pytest.mark.parametrize(
    ("place", "name", "says"),
    [
        ("99", "anhui", "'99' is not, and never was, a place code"),
        ("340111", "baohe", "'340111' makes no law on standards; give the code of a province"),
        ("3101", "districts", "'3101' makes no law on standards"),
        ("34", "An Hui", "'An Hui' cannot name a plug-in; write lower-case letters"),
        ("34", "../anhui", "'../anhui' cannot name a plug-in"),
        ("34", "安徽", "'安徽' cannot name a plug-in"),
        ("34", "an--hui", "'an--hui' cannot name a plug-in"),
        ("34", "", "'' cannot name a plug-in"),
    ],
)
def test_what_cannot_be_made_is_refused_and_nothing_is_written(
    run: Running, tmp_path: Path, place: str, name: str, says: str
) -> None:
    done = run("plugin", "new", "--place", place, "--name", name, "--into", tmp_path)
    assert done.exit_code == 2
    assert says in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_what_was_made_is_told_as_text_and_as_json(run: Running, tmp_path: Path) -> None:
    told = ("plugin", "new", "--place", "34", "--into", tmp_path / "new")
    lines = run(*told, "--name", "a1", "--lang", "en").stdout.splitlines()
    assert lines[0] == str(tmp_path / "new" / "localstd-a1" / "README.md")
    assert lines[-1].startswith("next: write provisions into law.toml")
    record = json.loads(run(*told, "--name", "a2", "--format", "json").stdout)
    folder = tmp_path / "new" / "localstd-a2"
    assert (record["schema"], record["folder"]) == ("localstd-plugin-new/1", str(folder))
    assert record["files"] == sorted(texts(folder))
