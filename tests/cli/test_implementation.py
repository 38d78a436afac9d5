"""``localstd implementation``: whom a change reaches, and the figures of a year."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import Result
from jsonschema import Draft202012Validator

from localstd.reports import implementation_schema

Running: TypeAlias = Callable[..., Result]

CITATIONS = Path(__file__).parents[2] / "examples" / "citations.csv"
CHANGE = ("--number", "DB34/T 3000-2018", "--on", "2026-07-01", "--as-of", "2025-06-30")
REGISTER = """标准编号,标准名称,实施日期,废止日期,状态
DB34/T 3000-2018,公厕,2018-06-01,2026-07-01,废止
DB34/T 3000-2026,公厕,2026-07-01,,现行
DB34/T 4100-2022,公厕评价,2022-09-01,,现行
"""
FEEDBACK = """{"matter": "fb-1", "procedure": "feedback", "place": "34"}
{"type": "received", "on": "2026-03-02", "facts": {"number": "DB34/T 3000-2018", "topic": \
"outdated", "is_named": true}}
"""
VALID = Draft202012Validator(implementation_schema())


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_text(REGISTER, encoding="utf-8")
    return path


class TestImpact:
    def test_every_owner_is_named_with_what_must_be_done(self, run: Running) -> None:
        done = run(
            *("implementation", "impact", CITATIONS, *CHANGE, "--change", "revised"),
            *("--successor", "DB34/T 3000-2026", "--format", "json"),
        )
        record = json.loads(done.stdout)
        VALID.validate(record)
        assert done.exit_code == 1
        assert {
            one["owner"]: [each["effect"] for each in one["affected"]] for one in record["owners"]
        } == {
            "市城管局": ["breaks"],
            "市公共资源交易中心": ["moves"],
            "省住建厅": ["breaks"],
            "省环卫标委会": ["breaks"],
            "省环卫协会": ["leans"],
        }

    @pytest.mark.parametrize(
        ("language", "line"),
        [
            ("zh", "引用5处，其中失效0处、缩小3处、移至新版1处、间接受影响1处"),
            ("en", "citations: 5; broken 0, narrowed 3, moved 1, indirectly affected 1"),
        ],
    )
    def test_a_change_in_part_is_told_by_its_clauses(
        self, run: Running, language: str, line: str
    ) -> None:
        done = run(
            *("implementation", "impact", CITATIONS, *CHANGE, "--change", "revised"),
            *("--successor", "DB34/T 3000-2026", "--clause", "5.2.1", "--lang", language),
        )
        assert done.stdout.splitlines()[1] == line

    def test_nobody_is_reached_by_the_end_of_what_nobody_cites(self, run: Running) -> None:
        done = run(
            *("implementation", "impact", CITATIONS, "--number", "DB34/T 1-2018"),
            *("--change", "abolished", "--lang", "en", "--as-of", "2026-07-01"),
        )
        assert done.exit_code == 0
        assert done.stdout.splitlines() == [
            "DB34/T 1-2018: abolished (2026-07-01), impact list",
            "No citation is affected.",
        ]

    def test_a_row_that_cannot_be_read_is_told_and_the_others_count(
        self, run: Running, tmp_path: Path
    ) -> None:
        path = tmp_path / "citations.csv"
        path.write_text(CITATIONS.read_text("utf-8") + "诗集,诗歌,诗社,DB34/T 1,,,,,\n", "utf-8")
        done = run(
            *("implementation", "impact", path, "--number", "DB34/T 1-2018"),
            *("--change", "abolished"),
        )
        assert done.exit_code == 1
        assert f"{path}, row 7, column 2: kind cannot be '诗歌'" in done.stderr

    def test_a_list_without_its_columns_ends_it(self, run: Running, register: Path) -> None:
        done = run("implementation", "impact", register, *CHANGE, "--change", "abolished")
        assert done.exit_code == 2
        assert "no column 'text' (引用文件)" in done.stderr


class TestReport:
    def test_the_figures_of_a_year_and_what_dangles(
        self, run: Running, register: Path, tmp_path: Path
    ) -> None:
        histories = tmp_path / "feedback.jsonl"
        histories.write_text(FEEDBACK, encoding="utf-8")
        page = tmp_path / "report.html"
        done = run(
            *("implementation", "report", CITATIONS, "--register", register, "--year", "2026"),
            *("--place", "34", "--history", histories, "--as-of", "2027-01-15", "-o", page),
            *("--format", "json"),
        )
        record = json.loads(done.stdout)
        VALID.validate(record)
        assert done.exit_code == 1
        counts = {
            one["name"]: {each["name"]: each["numerator"] for each in one["figures"]}
            for one in record["breakdowns"]
        }
        assert counts["references"]["gone"] == 2  # the plan ended its citation with 2025
        assert counts["references"]["stands"] == 2
        assert counts["feedback"]["received"] == 1
        assert counts["ended"] == {"ended": 1, "not-ended": 2, "unknown": 0}
        assert [one["owner"] for one in record["dangling"]] == ["市城管局", "省环卫标委会"]
        assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")

    def test_before_its_end_nothing_dangles(self, run: Running, register: Path) -> None:
        done = run(
            *("implementation", "report", CITATIONS, "--register", register, "--year", "2026"),
            *("--place", "34", "--as-of", "2026-06-30", "--lang", "en"),
        )
        assert done.exit_code == 0
        assert "There are no dangling references." in done.stdout.splitlines()

    def test_no_page_takes_the_place_of_the_register(self, run: Running, register: Path) -> None:
        done = run(
            *("implementation", "report", CITATIONS, "--register", register, "--year", "2026"),
            *("-o", register),
        )
        assert done.exit_code == 2
        assert register.read_text("utf-8") == REGISTER
