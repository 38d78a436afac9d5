"""The kit as it is run and loaded: the program, the strategies, the plug-in of pytest."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import find, given

from localstd.audit import Field, Row
from localstd.calendar import DateError, PartialDate
from localstd.law import china_law
from localstd.numbers import Kind, NumberError, StandardNumber
from localstd.places import Level, PlaceCodeError, china_places
from localstd.procedure import Body, Matter
from localstd.roles import ROLES
from localstd.testing import Problem
from localstd.testing.__main__ import main, problems, shown
from localstd.testing.run import runs
from localstd.testing.strategies.values import (
    bodies,
    local_numbers,
    matters,
    misdated,
    misplaced,
    misspelt,
    no_numbers,
    numbers,
    partial_dates,
    place_codes,
    rows,
)


@pytest.mark.parametrize("name", [one for one in runs() if not one.endswith(" of making")])
def test_nothing_is_wrong_with_what_ships(name: str) -> None:
    """The making is walked by the program, and by the tests of what ships."""
    assert runs()[name]() == ()


@pytest.mark.property
def test_the_program_finds_nothing_wrong_with_what_ships() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "localstd.testing"], capture_output=True, check=False, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].endswith(" kept, 0 broken")


WITHOUT_HYPOTHESIS = """
import sys
sys.modules["hypothesis"] = None
from localstd.testing import check_scheme, walk
from localstd.testing import LifecycleMachine
"""


def test_without_hypothesis_the_machine_says_what_to_install() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_HYPOTHESIS], capture_output=True, check=False, text=True
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == 'LifecycleMachine: pip install "localstd[testing]"'


def test_the_program_checks_schemes_law_and_calendar() -> None:
    assert {"scheme local", "schemes together", "law", "calendar"} <= runs().keys()


def test_names_choose_the_checks_that_begin_with_them() -> None:
    assert [name for name, _ in problems("calendar", "schemes")] == ["schemes together", "calendar"]
    assert list(problems("of no such name")) == []


def test_the_program_helps_and_refuses_names_of_no_check(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--help"]) == 0
    assert "Names: scheme, schemes, law, calendar, procedure, reach, " in capsys.readouterr().out
    assert main(["law", "calender"]) == 2
    refused = capsys.readouterr()
    assert (
        refused.out,
        "there is no check 'calender'; the nearest are calendar" in refused.err,
    ) == (
        "",
        True,
    )
    assert main(["schemes"]) == 0
    assert capsys.readouterr().out == "kept    schemes together\n1 kept, 0 broken\n"


def test_the_program_ends_with_one_if_a_promise_is_broken(
    capsys: pytest.CaptureFixture[str],
) -> None:
    broken = (Problem("every day has its week", "2026-07-24"),)
    assert shown([("law", ()), ("calendar", broken)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "kept    law",
        "broken  calendar",
        "        not kept: every day has its week (2026-07-24)",
        "1 kept, 1 broken",
    ]


@given(numbers())
def test_numbers_are_canonical(number: StandardNumber) -> None:
    assert StandardNumber.parse(str(number), strict=True) == number


@given(local_numbers())
def test_local_numbers_name_a_place_of_their_year(number: StandardNumber) -> None:
    place = number.place(china_places())
    assert (number.kind, place is not None) == (Kind.LOCAL, True)


@given(misspelt())
def test_misspelt_numbers_are_read_as_what_they_mean(drawn: tuple[StandardNumber, str]) -> None:
    number, text = drawn
    assert StandardNumber.parse(text) == number


@given(partial_dates())
def test_partial_dates_are_read_back(known: PartialDate) -> None:
    assert PartialDate.parse(str(known)) == known


@given(misdated())
def test_what_is_almost_a_date_is_none(text: str) -> None:
    with pytest.raises(DateError):
        PartialDate.parse(text)


@given(no_numbers())
def test_what_is_almost_a_number_is_none(text: str) -> None:
    with pytest.raises(NumberError):
        StandardNumber.parse(text)


@given(misplaced())
def test_what_is_almost_a_code_of_a_place_is_none(text: str) -> None:
    with pytest.raises(PlaceCodeError):
        Level.of(text)


@given(place_codes())
def test_codes_of_places_have_a_history(code: str) -> None:
    assert (Level.of(code) in Level, china_places().history(code) != ()) == (True, True)


@given(matters())
def test_the_law_can_be_asked_for_every_matter(matter: Matter) -> None:
    assert china_law().boundaries(matter.place, matter.track) is not None


@given(bodies("37"))
def test_bodies_are_known_and_strange(body: Body) -> None:
    assert body.role in {*ROLES, "stranger"}


@pytest.mark.parametrize("role", ["province", "stranger"])
def test_bodies_of_each_kind_are_drawn(role: str) -> None:
    assert find(bodies("37"), lambda body: body.role == role).role == role


@pytest.mark.parametrize("wanted", ["?", "现行"])
def test_rows_hold_sense_and_nonsense(wanted: str) -> None:
    found = find(rows(), lambda row: wanted in {row.cells[Field.NUMBER], row.cells[Field.STATUS]})
    assert isinstance(found, Row)


TRY = """
import pytest
from hypothesis import settings

@pytest.mark.property
def test_profiles():
    assert settings.get_profile("localstd-quick").max_examples == 60
    assert settings.get_profile("localstd-long").max_examples == 1500
"""


def test_pytest_knows_the_marker_and_the_profiles(tmp_path: Path) -> None:
    (tmp_path / "test_try.py").write_text(TRY, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--strict-markers", "-q", "-W", "error"],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        text=True,
    )
    assert (done.returncode, "1 passed" in done.stdout) == (0, True)


OWN = """
def test_own():
    assert True
"""


def run_pytest(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_own.py").write_text(OWN, "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-v", "-W", "error", *options],
        capture_output=True,
        check=False,
        cwd=folder,
        text=True,
    )


def passed(folder: Path, *options: str) -> set[str]:
    """Run pytest, and give the tests that it ran; all of them pass."""
    done = run_pytest(folder, *options)
    assert done.returncode == 0, done.stdout
    return {line.split(" PASSED")[0] for line in done.stdout.splitlines() if "PASSED" in line}


def test_pytest_runs_the_checks_where_they_are_asked_for(tmp_path: Path) -> None:
    asked = passed(tmp_path, "--localstd", "-k", "own or calendar or together")
    checks = {f"localstd.testing::{name}" for name in ("calendar", "schemes together")}
    assert asked == {"test_own.py::test_own", *checks}


@pytest.mark.property
def test_pytest_runs_every_check(tmp_path: Path) -> None:
    checks = {f"localstd.testing::{name}" for name in runs()}
    assert passed(tmp_path, "--localstd") == {"test_own.py::test_own", *checks}


def test_pytest_runs_no_checks_unasked(tmp_path: Path) -> None:
    assert "1 passed" in run_pytest(tmp_path).stdout


def test_a_check_that_fails_tells_its_problems(tmp_path: Path) -> None:
    """Here the kit is told, by a conftest of its user, of a check that is not kept."""
    (tmp_path / "conftest.py").write_text(BROKEN, "utf-8")
    done = run_pytest(tmp_path)
    assert done.returncode == 1
    assert "not kept: every day has its week (2026-07-24)" in done.stdout


BROKEN = """
from localstd.testing import Problem
from localstd.testing.items import CheckItem

def pytest_collection_modifyitems(session, items):
    problem = Problem("every day has its week", "2026-07-24")
    items.append(CheckItem.from_parent(session, name="ours", run=lambda: (problem,)))
"""
