"""The example register: made from the bulletin by script, complete, and readable."""

import csv
import runpy
from collections import Counter
from pathlib import Path

import pytest

from localstd.audit.row import Field, Row
from localstd.registers import open_register

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
REGISTER = EXAMPLES / "bulletin-2026-07.csv"
COUNTS = EXAMPLES / "bulletin-2026-07-counts.tsv"


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return list(open_register(REGISTER))


def test_the_committed_files_are_what_the_script_writes(shared: Path, tmp_path: Path) -> None:
    script = runpy.run_path(str(ROOT / "update" / "example_register.py"))
    script["main"](shared, tmp_path)
    for committed in (REGISTER, COUNTS):
        assert committed.read_bytes() == (tmp_path / committed.name).read_bytes()


def test_every_column_is_recognised() -> None:
    register = open_register(REGISTER)
    assert register.unused == ()
    assert register.headings[Field.FILED] == "备案月份"


def test_rows_per_department_are_the_official_counts(rows: list[Row]) -> None:
    with COUNTS.open(encoding="utf-8", newline="") as lines:
        official = {
            (row["附表"], row["发布部门"]): int(row["数量"])
            for row in csv.DictReader(lines, delimiter="\t")
        }
    found = Counter((row.cells[Field.STATUS] or "备案", row.cells[Field.ISSUER]) for row in rows)
    assert found == official
    assert len(rows) == 875


def test_line_breaks_of_the_bulletin_stand_in_the_cells(rows: list[Row]) -> None:
    assert sum("\n" in row.cells[Field.NUMBER] for row in rows) == 3
    assert not any("\\n" in cell for row in rows for cell in row.cells.values())


def test_the_bulletin_gives_a_filing_month_to_the_filed_only(rows: list[Row]) -> None:
    assert {(row.cells[Field.STATUS], row.cells[Field.FILED]) for row in rows} == {
        ("", "2026-07"),
        ("废止", ""),
    }
