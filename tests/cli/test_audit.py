"""``localstd audit``: what it takes, what it finds, and the status it ends with."""

import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from subprocess import CompletedProcess

import openpyxl
import pytest
from click.testing import Result

from localstd.audit import Field, Row
from localstd.cli.progress import counted

DAY = ("--as-of", "2026-08-01")


def codes(result: Result) -> list[tuple[int, str]]:
    return [(one["row"], one["code"]) for one in json.loads(result.stdout)["findings"]]


@pytest.fixture
def found(run: Callable[..., Result]) -> Callable[..., list[tuple[int, str]]]:
    """Audit, and give row and code of each finding."""

    def found(*args: str | Path, stdin: bytes = b"") -> list[tuple[int, str]]:
        return codes(run("audit", *args, *DAY, "--format", "json", stdin=stdin))

    return found


EXPECTED = [(3, "LS103"), (4, "LS301")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_the_encoding_is_found(found: Callable[..., object], register: Path, encoding: str) -> None:
    register.write_bytes(register.read_text("utf-8").encode(encoding))
    assert found(register) == EXPECTED


@pytest.mark.parametrize("delimiter", ["\t", ";", "|"])
def test_the_delimiter_is_found(
    found: Callable[..., object], register: Path, delimiter: str
) -> None:
    register.write_text(register.read_text("utf-8").replace(",", delimiter), "utf-8")
    assert found(register) == EXPECTED


def test_standard_input_is_read(found: Callable[..., object], register: Path) -> None:
    assert found("-", stdin=register.read_bytes()) == EXPECTED


@pytest.fixture
def workbook(register: Path) -> Path:
    book = openpyxl.Workbook()
    book.create_sheet("说明").append(["此表由省局维护"])
    sheet = book.create_sheet("目录")
    for line in register.read_text("utf-8").splitlines():
        sheet.append(line.split(","))
        sheet.cell(sheet.max_row, 2).data_type = "s"  # the title "=1+1" is no formula
    path = register.with_suffix(".xlsx")
    book.save(path)
    return path


def test_a_sheet_of_a_workbook_is_read(found: Callable[..., object], workbook: Path) -> None:
    assert found(workbook, "--sheet", "目录") == EXPECTED


def test_a_sheet_that_is_not_there_is_refused(run: Callable[..., Result], workbook: Path) -> None:
    refused = run("audit", workbook, "--sheet", "目次")
    assert refused.exit_code == 2
    assert "there is no sheet '目次'; there are: Sheet、说明、目录" in refused.stderr


def test_a_column_is_mapped(found: Callable[..., object], saved: Callable[..., Path]) -> None:
    register = saved("DB34/T 5429-2026,2026-04-30,2026-07-20", headings="编号,发布日期,报送日")
    assert found(register) == []
    assert found(register, "--map", "filed=报送日") == [(2, "LS301")]


def test_a_finding_names_its_column_as_the_file_does(
    run: Callable[..., Result], saved: Callable[..., Path]
) -> None:
    register = saved("DB34/T 5429-2026,2026-04-30,2026-07-20", headings="编号,发布日期,报送日")
    told = run("audit", register, *DAY, "--map", "filed=报送日", "--format", "json").stdout
    assert [one["column"] for one in json.loads(told)["findings"]] == ["报送日"]


def test_a_constant_holds_for_every_row(
    run: Callable[..., Result], saved: Callable[..., Path]
) -> None:
    register = saved("DB34/T 5429-2026,2026-04-30", headings="编号,批准日期")
    told = run("audit", register, *DAY, "--set", "filed=2026-07", "--format", "json").stdout
    (finding,) = json.loads(told)["findings"]
    assert (finding["code"], finding["value"]) == ("LS301", "2026-07")
    assert "批准" in finding["message"]["zh"]


@pytest.mark.parametrize("option", ["--map", "--set"])
@pytest.mark.parametrize("given", ["filed", "colour=red", "=x"])
def test_what_names_no_field_is_refused(
    run: Callable[..., Result], register: Path, option: str, given: str
) -> None:
    refused = run("audit", register, option, given)
    assert refused.exit_code == 2
    assert "write FIELD=TEXT, FIELD being one of number, title, approved" in refused.stderr


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("given", ["", ",", " "])
def test_a_choice_of_no_check_is_refused(
    run: Callable[..., Result], register: Path, option: str, given: str
) -> None:
    refused = run("audit", register, option, given)
    assert (refused.exit_code, "no check is given" in refused.stderr) == (2, True)


@pytest.mark.parametrize("option", ["--map", "--set"])
def test_two_words_about_one_field_are_refused(
    run: Callable[..., Result], register: Path, option: str
) -> None:
    refused = run("audit", register, option, "filed=备案日期", option, "filed=实施日期")
    assert refused.exit_code == 2
    assert "a field is given twice" in refused.stderr


def test_a_mapped_heading_that_is_absent_is_refused(
    run: Callable[..., Result], register: Path
) -> None:
    refused = run("audit", register, "--map", "number=编码")
    assert refused.exit_code == 2
    assert "no column is headed '编码' (wanted for number)" in refused.stderr


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--select", "LS301"], [(4, "LS301")]),
        (["--select", "filed-late"], [(4, "LS301")]),
        (["--select", "ls3"], [(4, "LS301")]),
        (["--select", "LS1,LS3"], EXPECTED),
        (["--select", "LS1", "--select", "LS3"], EXPECTED),
        (["--ignore", "LS3"], [(3, "LS103")]),
        (["--ignore", "number-repaired", "--ignore", "LS301"], []),
        (["--select", "LS3", "--ignore", "LS301"], []),
    ],
)
def test_checks_are_chosen(
    found: Callable[..., object], register: Path, options: list[str], expected: object
) -> None:
    assert found(register, *options) == expected


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("choice", ["LS999", "XX", "late"])
def test_a_check_that_does_not_exist_is_refused_with_a_list(
    run: Callable[..., Result], register: Path, option: str, choice: str
) -> None:
    refused = run("audit", register, option, choice)
    assert refused.exit_code == 2
    assert f"there is no check '{choice}'; the nearest are " in refused.stderr


def test_a_constant_that_is_no_date_is_refused(run: Callable[..., Result], register: Path) -> None:
    result = run("audit", register, *DAY, "--set", "filed=soon")

    assert result.exit_code == 2
    assert "soon" in result.stderr


@pytest.mark.parametrize("day", ["2026-08-01", "20260801", "2026/8/1", "2026年8月1日"])
def test_the_day_is_read_in_many_forms(
    run: Callable[..., Result], register: Path, day: str
) -> None:
    told = run("audit", register, "--as-of", day, "--format", "json").stdout
    assert json.loads(told)["as_of"] == "2026-08-01"


@pytest.mark.parametrize("day", ["2026-08", "2026", "2026年8月", "tomorrow", "2026-13-01"])
def test_what_names_no_day_is_told_to_name_one(
    run: Callable[..., Result], register: Path, day: str
) -> None:
    refused = run("audit", register, "--as-of", day)
    assert refused.exit_code == 2
    told = f"“{day}”不是完整的日期；请写作2026-07-24 / {day!r} is not a full date; write it"
    assert told in refused.stderr


@pytest.mark.parametrize("place", ["31", "310000"])
def test_numbers_of_other_places_are_found(
    found: Callable[..., object], clean: Path, place: str
) -> None:
    assert found(clean, "--place", place) == [(2, "LS108")]


@pytest.mark.parametrize("place", ["34", "340000", "安徽", "安徽省"])
def test_numbers_of_the_place_itself_are_not(
    found: Callable[..., object], clean: Path, place: str
) -> None:
    assert found(clean, "--place", place) == []


def test_a_name_of_several_places_is_refused_with_their_codes(
    run: Callable[..., Result], register: Path
) -> None:
    refused = run("audit", register, "--place", "鼓楼区")
    assert refused.exit_code == 2
    assert "320106（鼓楼区）、320302（鼓楼区）" in refused.stderr


@pytest.mark.parametrize("place", ["99", "ABC", "", "3", "上", "安微"])
def test_what_is_no_place_is_refused(
    run: Callable[..., Result], register: Path, place: str
) -> None:
    refused = run("audit", register, "--place", place)
    assert refused.exit_code == 2
    assert "is not, and never was, a place code" in refused.stderr


def test_reviews_that_fall_due_are_found_within_the_months_given(
    found: Callable[..., object], saved: Callable[..., Path]
) -> None:
    register = saved("DB34/T 1-2021,2021-10-10,2022-01-10,现行", headings="编号,发布,实施,状态")
    within = ("--map", "published=发布", "--map", "implemented=实施", "--due-within")
    assert found(register, *within, "1") == []
    assert found(register, *within, "3") == [(2, "LS306")]
    assert found(register, *within, "3", "--review-from", "implementation") == []


def test_the_language_is_chosen(run: Callable[..., Result], register: Path) -> None:
    assert "filed late" in run("audit", register, *DAY, "--lang", "en").stdout
    assert "备案逾期" in run("audit", register, *DAY, "--lang", "zh").stdout
    assert run("audit", register, "--lang", "de").exit_code == 2


def test_a_fault_ends_with_one(run: Callable[..., Result], register: Path) -> None:
    assert run("audit", register, *DAY).exit_code == 1


def test_nothing_wrong_ends_with_zero(run: Callable[..., Result], clean: Path) -> None:
    assert run("audit", clean, *DAY).exit_code == 0


def test_less_than_a_fault_ends_with_zero(run: Callable[..., Result], register: Path) -> None:
    result = run("audit", register, *DAY, "--ignore", "LS301")
    assert (result.exit_code, "LS103" in result.stdout) == (0, True)


def test_all_findings_are_listed_when_asked_for(
    run: Callable[..., Result], saved: Callable[..., Path]
) -> None:
    register = saved(*(f"DB34/T {serial}—2026" for serial in range(1, 31)), headings="编号")
    short = run("audit", register, *DAY, "--select", "LS103").stdout
    whole = run("audit", register, *DAY, "--select", "LS103", "--all").stdout
    assert ("DB34/T 30—2026" in short, "另有20处" in short) == (False, True)
    assert ("DB34/T 30—2026" in whole, "另有" in whole) == (True, False)


ROWS = [Row(number=number, cells={Field.NUMBER: ""}) for number in range(5000)]


class Terminal(StringIO):
    """A stream that people look at."""

    def isatty(self) -> bool:
        """Say that somebody looks."""
        return True


def test_a_long_run_tells_a_terminal_of_its_progress_and_cleans_up() -> None:
    terminal = Terminal()
    assert list(counted(ROWS, terminal, patience=0)) == ROWS
    assert terminal.getvalue() == "\r已读 / read 4,096\r\x1b[K"


def test_a_short_run_tells_nothing() -> None:
    terminal = Terminal()
    assert list(counted(ROWS, terminal)) == ROWS
    assert terminal.getvalue() == ""


def test_a_file_is_told_nothing() -> None:
    log = StringIO()
    assert list(counted(ROWS, log, patience=0)) == ROWS
    assert log.getvalue() == ""


def test_the_command_runs_as_a_program(
    start: Callable[..., CompletedProcess[str]], register: Path
) -> None:
    done = start("audit", register, *DAY)
    assert (done.returncode, done.stderr) == (1, "")


def test_what_was_not_read_is_told(
    run: Callable[..., Result], saved: Callable[..., Path], tmp_path: Path
) -> None:
    """Nothing found is no comfort where columns were passed over."""
    register = saved("DB34/T 1-2026,甲,茶叶处", headings="编号,名称,处室")
    page = tmp_path / "page.html"
    told = run("audit", register, "--as-of", "2026-08-01", "-o", page).stdout
    columns, dates = "未使用的列：处室（", "没有找到发布日期列或者批准日期列："
    assert f"读取说明：{columns}" in told
    assert f"读取说明：{dates}" in told
    assert columns in page.read_text("utf-8")

    told = run("audit", register, "--as-of", "2026-08-01", "--set", "published=2026").stdout
    assert dates not in told


def test_sheets_that_were_not_read_are_told(run: Callable[..., Result], tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name in ("2025年", "2026年"):
        page = book.create_sheet(name)
        page.append(["编号", "发布日期", "备注"])
        page.append(["DB34/T 1-2026", "2026-07-01", ""])
    register = tmp_path / "years.xlsx"
    book.save(register)
    told = run("audit", register, "--as-of", "2026-08-01", "--lang", "en").stdout
    assert "only the sheet '2025年' was read, and not: 2026年 (" in told
    assert "columns" not in told
