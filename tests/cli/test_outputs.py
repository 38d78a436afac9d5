"""The reports of ``localstd audit``: their forms, and where they go."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import openpyxl
import pytest
from click.testing import Result
from jsonschema import Draft202012Validator

from localstd.reports import audit_schema

DAY = ("--as-of", "2026-08-01")
BROKEN = "DB34/T 5431-2026,茶,2026-04-30,2026-05-30,2026-07,现行,多,余"


def valid(report: str) -> dict[str, object]:
    told: dict[str, object] = json.loads(report)
    Draft202012Validator(audit_schema()).validate(told)
    return told


def test_json_on_standard_output_keeps_to_the_schema(
    run: Callable[..., Result], register: Path
) -> None:
    told = valid(run("audit", register, *DAY, "--format", "json").stdout)
    assert (told["rows"], told["summary"]["findings"]) == (3, 2)  # type: ignore[index]


def test_json_of_a_clean_register_keeps_to_the_schema(
    run: Callable[..., Result], clean: Path
) -> None:
    told = valid(run("audit", clean, *DAY, "--format", "json").stdout)
    assert (told["rows"], told["findings"]) == (1, [])


def test_text_names_row_column_and_article(run: Callable[..., Result], register: Path) -> None:
    told = run("audit", register, *DAY).stdout
    assert "第4行  备案日期  2026-07" in told
    assert "《地方标准管理办法（2020）》第22条" in told


def test_html_on_standard_output_escapes_what_a_title_holds(
    run: Callable[..., Result], saved: Callable[..., Path]
) -> None:
    hostile = "<script>alert(1)</script>"
    register = saved(f"{hostile},{hostile},2026-07", headings="标准编号,标准名称,备案日期")
    page = run("audit", register, *DAY, "--format", "html").stdout
    assert page.startswith("<!DOCTYPE html>")
    assert hostile not in page
    assert "&lt;script&gt;" in page


def test_csv_on_standard_output_is_the_fix_file(run: Callable[..., Result], register: Path) -> None:
    table = run("audit", register, *DAY, "--format", "csv").stdout.removeprefix("\ufeff")
    header, *lines = csv.reader(io.StringIO(table))
    assert header[:3] == ["行", "列", "代码"]
    assert [line[:3] for line in lines] == [
        ["3", "标准编号", "LS103"],
        ["4", "备案日期", "LS301"],
    ]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1"])
def test_a_formula_in_a_cell_is_written_as_none(
    run: Callable[..., Result], saved: Callable[..., Path], formula: str
) -> None:
    register = saved(f"{formula},2026-07", headings="标准编号,备案日期")
    table = run("audit", register, *DAY, "--format", "csv").stdout.removeprefix("\ufeff")
    cells = [cell for line in csv.reader(io.StringIO(table)) for cell in line]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))] == []
    assert any(formula.strip() in cell for cell in cells)


def test_a_workbook_goes_to_standard_output(run: Callable[..., Result], register: Path) -> None:
    data = run("audit", register, *DAY, "--format", "xlsx").stdout_bytes
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert [cell.value for cell in sheet["C"]] == ["代码", "LS103", "LS301"]


def test_several_reports_come_of_one_reading_and_the_text_too(
    run: Callable[..., Result], register: Path, tmp_path: Path
) -> None:
    names = ("a.json", "a.html", "fix.csv", "a.xlsx", "a.txt")
    outputs = [arg for name in names for arg in ("--output", tmp_path / "out" / name)]
    (tmp_path / "out").mkdir()
    done = run("audit", "-", *DAY, *outputs, stdin=register.read_bytes())
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(names)
    assert done.stdout == (tmp_path / "out" / "a.txt").read_text("utf-8")
    valid((tmp_path / "out" / "a.json").read_text("utf-8"))


def test_a_form_that_is_said_holds_for_any_name_and_spares_the_terminal(
    run: Callable[..., Result], register: Path, tmp_path: Path
) -> None:
    done = run("audit", register, *DAY, "--format", "json", "-o", tmp_path / "report")
    assert done.stdout == ""
    valid((tmp_path / "report").read_text("utf-8"))


def test_a_name_that_says_no_form_is_refused(
    run: Callable[..., Result], register: Path, tmp_path: Path
) -> None:
    refused = run("audit", register, "-o", tmp_path / "report.pdf")
    assert refused.exit_code == 2
    assert ".txt, .text, .json, .html, .csv, .xlsx, or give --format" in refused.stderr


def test_a_place_that_cannot_be_written_is_refused(
    run: Callable[..., Result], register: Path, tmp_path: Path
) -> None:
    refused = run("audit", register, "-o", tmp_path / "absent" / "a.json")
    assert refused.exit_code == 2
    assert f"{tmp_path / 'absent' / 'a.json'} cannot be written" in refused.stderr
    assert run("audit", register, "-o", tmp_path).exit_code == 2


def test_a_report_never_takes_the_place_of_the_register(
    run: Callable[..., Result], register: Path
) -> None:
    before = register.read_bytes()
    same = register.parent / "." / register.name
    refused = run("audit", register, *DAY, "-o", same)
    assert (refused.exit_code, register.read_bytes()) == (2, before)
    assert "would overwrite the register" in refused.stderr


def test_a_report_never_takes_the_place_of_another(
    run: Callable[..., Result], register: Path, tmp_path: Path
) -> None:
    twice = ("-o", tmp_path / "a.json") * 2
    assert run("audit", register, *DAY, *twice).exit_code == 2


def test_a_report_that_breaks_off_says_so_on_a_stream(
    run: Callable[..., Result], saved: Callable[..., Path]
) -> None:
    register = saved("DB34/T 5430—2026,茶,2026-04-30,2026-05-30,2026-05-10,现行", BROKEN)
    broken = run("audit", register, *DAY, "--format", "json")
    assert broken.exit_code == 2
    assert '"LS103"' in broken.stdout
    assert "This report is not whole" in broken.stdout.splitlines()[-1]
    assert f"{register}, row 3, column 7: it has 8 cells, the header only 6" in broken.stderr


@pytest.mark.parametrize("name", ["a.json", "a.html", "fix.csv", "a.xlsx", "a.txt"])
def test_a_report_that_breaks_off_leaves_the_one_before(
    run: Callable[..., Result], saved: Callable[..., Path], tmp_path: Path, name: str
) -> None:
    register = saved("DB34/T 5430—2026,茶,2026-04-30,2026-05-30,2026-05-10,现行", BROKEN)
    output = tmp_path / name
    broken = run("audit", register, *DAY, "-o", output)
    assert (broken.exit_code, broken.stdout, output.exists()) == (2, "", False)
    output.write_text("last month's", "utf-8")
    assert run("audit", register, *DAY, "-o", output).exit_code == 2
    assert output.read_text("utf-8") == "last month's"
    assert {path.name for path in tmp_path.iterdir()} == {register.name, name}


def test_machines_are_told_in_utf_8_whatever_the_console_speaks(
    start: Callable[..., CompletedProcess[str]], register: Path
) -> None:
    console = {"PYTHONIOENCODING": "gb18030"}
    done = start("audit", register, *DAY, "--format", "json", env=console)
    assert valid(done.stdout)["rows"] == 3


def test_a_dash_is_standard_output(run: Callable[..., Result], register: Path) -> None:
    told = valid(run("audit", register, *DAY, "--format", "json", "-o", "-").stdout)
    assert told["rows"] == 3
