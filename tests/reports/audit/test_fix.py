"""The fix file: what is to mend, and no formula in it."""

import csv
import io
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.errors import ExtraMissingError
from localstd.law.finding import Finding, Weight
from localstd.reports import AuditAbout, Form, Summary, Tally, report_for
from localstd.reports.audit.cell import cell_text
from localstd.reports.audit.fix import fix_line, is_to_mend
from localstd.reports.audit.workbook import FixWorkbook
from localstd.reports.output import open_output
from localstd.testing.strategies.findings import awkward_text, findings

HEADER = ["行", "列", "代码", "检查", "原值", "处置", "建议值", "问题", "处理", "标准名称", "依据"]
SIGNS = "=+-@＝＋－＠−"
ANY_ABOUT = AuditAbout(register="示例", as_of=date(2026, 11, 22))


def begins_a_formula(cell: str) -> bool:
    """Tell, in the widest sense, whether a program could take a cell for a formula."""
    hidden = cell.lstrip('"\ufeff\u200b\x00\x1f\ufffd \t\r\n\u3000\xa0')
    return hidden[:1] in SIGNS and hidden != ""


def as_csv(found: list[Finding], summary: Summary) -> str:
    page = io.StringIO(newline="")
    with report_for(page, Form.CSV) as report:
        report.begin(summary.about)
        for finding in found:
            report.add(finding)
        report.end(summary)
    return page.getvalue()


def lines_of(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(
        csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter)
    )


def test_a_small_audit_leaves_known_lines(found: list[Finding], summary: Summary) -> None:
    text = as_csv(found, summary)
    assert text.startswith("\ufeff")
    assert lines_of(text)[:3] == [
        HEADER,
        [
            *("2", "标准编号", "LS102", "number-repaired 编号写法不规范", "DB33/T1—2026"),
            *("已修补", "DB33/T 1-2026", "编号不规范", "改写为 DB33/T 1-2026", "", ""),
        ],
        [
            *("3", "备案日期", "LS301", "filed-late 备案超期", "2026-05", "待处理", ""),
            *("应于 2026-05-06 前备案（日期仅精确到月或年）", "尽快补报备案"),
            *("", "《地方标准管理办法》第16条"),
        ],
    ]


def test_the_outcome_says_what_became_of_the_value(found: list[Finding]) -> None:
    mended, settled = found[:2]
    refused = evolve(mended, suggestion="")
    assert [fix_line(one, "en")[5] for one in (mended, settled, refused)] == [
        "repaired",
        "to settle",
        "refused",
    ]


def test_a_note_without_suggestion_is_nothing_to_mend(found: list[Finding]) -> None:
    note = evolve(found[1], weight=Weight.NOTE)
    assert [is_to_mend(found[1]), is_to_mend(note), is_to_mend(found[0])] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("地方标准", "地方标准"),
        ("DB33/T 1-2026", "DB33/T 1-2026"),
        ("=1+1", "'=1+1"),
        ("+86", "'+86"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠A1", "'＠A1"),
        ("\tA", "'\tA"),
        ("\rA", "'\rA"),
        ("  =1", "'  =1"),
        ("\u3000=1", "'\u3000=1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("甲;=1", "甲;'=1"),
        ('甲;"=1', "甲;'\"=1"),
        ("甲\n=1", "甲\n'=1"),
        ("\x00=1", "'\ufffd=1"),
        ("\ud800", "\ufffd"),
        ("标" * 40_000, "标" * 32_766 + "…"),
    ],
)
def test_a_cell_is_never_a_formula(text: str, expected: str) -> None:
    assert cell_text(text) == expected


@given(st.lists(findings(), max_size=4))
def test_any_findings_make_csv_that_reads_back(drawn: list[Finding]) -> None:
    text = as_csv(drawn, Tally(ANY_ABOUT).summary(rows=9))
    expected = [fix_line(finding, "zh") for finding in drawn if is_to_mend(finding)]
    assert lines_of(text) == [HEADER, *expected]


@given(st.lists(findings(), max_size=4), st.sampled_from(",;\t"))
def test_no_program_finds_a_formula_whatever_its_delimiter(
    drawn: list[Finding], delimiter: str
) -> None:
    text = as_csv(drawn, Tally(ANY_ABOUT).summary(rows=9))
    cells = [cell for line in lines_of(text, delimiter) for cell in line]
    assert [cell for cell in cells if begins_a_formula(cell)] == []


@given(st.text(st.sampled_from("=＝@-+;,\t\r\n \"'甲\u200b\x00"), max_size=12))
def test_no_mixture_of_signs_and_blanks_hides_a_formula(text: str) -> None:
    page = io.StringIO(newline="")
    csv.writer(page, quoting=csv.QUOTE_ALL).writerow(["1", cell_text(text), "z"])
    for delimiter in ",;\t":
        cells = [cell for line in lines_of(page.getvalue(), delimiter) for cell in line]
        assert [cell for cell in cells if begins_a_formula(cell)] == []


def as_sheets(found: list[Finding], summary: Summary, path: Path, **sizes: Any) -> list[list[Any]]:
    output = open_output(path, binary=True)
    report = FixWorkbook(output, "zh", **sizes)
    report.begin(summary.about)
    for finding in found:
        report.add(finding)
    report.end(summary)
    book = openpyxl.load_workbook(path)
    *filled, legend = book.worksheets
    assert legend.title == "说明"
    return [list(sheet.iter_rows()) for sheet in filled]


def test_the_workbook_holds_the_same_lines(
    found: list[Finding], summary: Summary, tmp_path: Path
) -> None:
    (rows,) = as_sheets(found, summary, tmp_path / "fix.xlsx")
    told = [[str(cell.value or "") for cell in row] for row in rows]
    assert told == [HEADER, *(fix_line(finding, "zh") for finding in found)]


@given(drawn=st.lists(findings(), max_size=3), value=awkward_text())
def test_every_cell_of_a_workbook_but_the_row_is_text(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[Finding], value: str
) -> None:
    marked = [evolve(finding, suggestion=value) for finding in drawn]
    path = tmp_path_factory.mktemp("fix") / "fix.xlsx"
    (rows,) = as_sheets(marked, Tally(ANY_ABOUT).summary(rows=9), path)
    kinds = {cell.data_type for row in rows for cell in row[1:] if cell.value is not None}
    assert kinds <= {"s", "inlineStr"}
    assert all(isinstance(row[0].value, int) for row in rows[1:])


def test_an_error_word_stays_text_in_a_workbook(
    found: list[Finding], summary: Summary, tmp_path: Path
) -> None:
    odd = evolve(found[0], suggestion="#N/A")
    (rows,) = as_sheets([odd], summary, tmp_path / "fix.xlsx")
    assert (rows[1][6].value, rows[1][6].data_type) == ("#N/A", "s")


def test_a_full_sheet_is_followed_by_another(
    found: list[Finding], summary: Summary, tmp_path: Path
) -> None:
    sheets = as_sheets(found, summary, tmp_path / "fix.xlsx", rows_of_a_sheet=3)
    assert [[row[0].value for row in rows] for rows in sheets] == [
        ["行", 2, 3],
        ["行", 5, 8],
    ]


def test_the_last_sheet_says_what_the_words_mean(
    found: list[Finding], summary: Summary, tmp_path: Path
) -> None:
    as_sheets(found, summary, tmp_path / "fix.xlsx")
    book = openpyxl.load_workbook(tmp_path / "fix.xlsx")
    told = dict(book["说明"].iter_rows(values_only=True))
    assert book.sheetnames == ["修补表", "说明"]
    assert book["修补表"].auto_filter.ref == "A1:K5"
    assert (told["登记册"], told["审查日"]) == ("示例登记册", "2026-11-22")
    assert {"已修补", "未采用", "待处理"} <= told.keys()


def test_a_workbook_goes_to_a_stream_of_bytes(found: list[Finding], summary: Summary) -> None:
    stream = io.BytesIO()
    with report_for(stream, Form.XLSX) as report:
        report.begin(summary.about)
        report.add(found[0])
        report.end(summary)
    sheet = openpyxl.load_workbook(io.BytesIO(stream.getvalue())).worksheets[0]
    assert sheet["G2"].value == "DB33/T 1-2026"


def test_without_openpyxl_the_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("localstd.reports.audit.workbook.find_spec", lambda _: None)
    with (
        pytest.raises(ExtraMissingError, match=r"localstd\[tables\]"),
        report_for(tmp_path / "fix.xlsx", Form.XLSX),
    ):
        pass
    assert list(tmp_path.iterdir()) == []
