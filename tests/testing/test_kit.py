"""The kit as it is run and loaded: the program, the strategies, the plug-in of pytest."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import find, given

from localstd.audit import Field, Row
from localstd.calendar import PartialDate
from localstd.numbers import Kind, StandardNumber
from localstd.places import china_places
from localstd.testing import Problem
from localstd.testing.__main__ import main, problems
from localstd.testing.strategies import local_numbers, misspelt, numbers, partial_dates, rows


def test_the_program_finds_nothing_wrong_with_what_ships() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "localstd.testing"], capture_output=True, check=False, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].endswith(" kept, 0 broken")


def test_the_program_checks_schemes_law_and_calendar() -> None:
    checked = set(problems())
    assert {"scheme local", "schemes together", "law", "calendar"} <= checked


def test_the_program_ends_with_one_if_a_promise_is_broken(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main({"law": (), "calendar": (Problem("every day has its week", "2026-07-24"),)})
    assert ended.value.code == 1
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
