"""What a release would take away is found before it is one."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("griffe")

DOOR = """
from localstd.law.limit import Limit, ahead, within
__all__ = ["Limit", "ahead", "within"]
"""
INSIDE = """
from localstd._attrs import field, frozen
__all__ = ["Limit", "ahead", "within"]

@frozen
class Limit:
    name: str
    unit: str = "day"
    shown: str = field(default="", repr=False)

@frozen(kw_only=False)
class Pair:
    one: int

def within(limit: Limit, *, days: int = 30) -> bool: ...
def ahead(limit: Limit) -> bool: ...
def judge(limit: Limit) -> bool: ...
"""

Changing = Callable[[str, str], str]


def saved(root: Path, version: str, door: str, inside: str) -> None:
    law = root / "src" / "localstd" / "law"
    law.mkdir(parents=True, exist_ok=True)
    (root / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\n', "utf-8")
    (law.parent / "__init__.py").write_text("", "utf-8")
    (law / "__init__.py").write_text(door, "utf-8")
    (law / "limit.py").write_text(inside, "utf-8")


def git(root: Path, *args: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(root), *who, *args]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture(scope="module")
def breakage(program: Callable[[str], ModuleType]) -> ModuleType:
    return program("docs/_ext/breakage.py")


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """Release 0.1.9 and then 0.1.10 of a library with one door."""
    saved(tmp_path, "0.1.10", DOOR, INSIDE)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "a")
    git(tmp_path, "tag", "v0.1.9")
    git(tmp_path, "tag", "v0.1.10")
    git(tmp_path, "tag", "v0.1.11-trial")
    return tmp_path


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("ahead", "before", "`ahead`: *Public object was removed* (localstd.law.ahead)"),
        ('"ahead", ', "", "`ahead`: *Public object was removed*"),
        ("shown: str", "told: str", "`Limit.shown`: *Public object was removed*"),
        ("name: str\n", "name: str\n    on: int\n", "`Limit.__init__(on)`: *Parameter was added"),
        ('unit: str = "day"', "unit: str", "`Limit.__init__(unit)`: *Parameter is now required*"),
        ("days: int = 30", "days: int = 60", "`within(days)`: *Parameter default was changed*"),
        ("within(limit: Limit, *,", "within(limit: Limit, by: str, *,", "`within(by)`: *Parameter"),
    ],
)
def test_what_breaks_a_promise_is_named(  # noqa: PLR0913, PLR0917  a case, and what it is tried on
    breakage: ModuleType,
    released: Path,
    capsys: pytest.CaptureFixture[str],
    before: str,
    after: str,
    said: str,
) -> None:
    saved(released, "0.1.11", DOOR.replace(before, after), INSIDE.replace(before, after))
    assert breakage.main(released) == 1
    assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("def judge", "def judged"),
        ("one: int", "two: int"),
        ('shown: str = field(default="", repr=False)', 'shown: str = field(default="")'),
        ("name: str\n", "name: str\n    on: int = field(factory=int)\n"),
        ("days: int = 30", "days: int = 30, more: int = 1"),
        ("def judge", "def further() -> None: ...\ndef judge"),
    ],
)
def test_what_was_not_promised_may_change(
    breakage: ModuleType, released: Path, before: str, after: str
) -> None:
    saved(released, "0.1.11", DOOR, INSIDE.replace(before, after))
    assert breakage.main(released) == 0


def test_a_new_series_may_take_away_and_lists_it(
    breakage: ModuleType, released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved(released, "0.2.0", DOOR.replace('"ahead", ', ""), INSIDE)
    assert breakage.main(released) == 0
    assert capsys.readouterr().out.splitlines()[-1] == (
        "1 found to break what v0.1.10 promised; a new series may, and its change log tells of each"
    )


def test_from_1_0_on_a_series_is_its_first_number(breakage: ModuleType) -> None:
    assert [breakage.series(one) for one in ("v0.1.7", "0.2.0", "v1.4.2")] == [
        ("0", "1"),
        ("0", "2"),
        ("1",),
    ]


def test_before_the_first_release_nothing_can_break(
    breakage: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert breakage.main(tmp_path) == 0
    assert capsys.readouterr().out.startswith("nothing was released yet")
