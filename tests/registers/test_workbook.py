import datetime as dt
import io
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from localstd.audit.row import Field
from localstd.errors import ExtraMissingError
from localstd.registers import RegisterError, open_register

Rows = list[list[object]]

ROWS: Rows = [
    [],
    ["", "标准编号", "标准名称", "实施日期"],
    ["", "DB34/T 3000-2018", "=1+1", "2018-01-30"],
    [],
    ["", "DB34/T 3001-2018", "<script>", ""],
]


def xlsx(rows: Rows, sheet: str = "目录") -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    page.title = sheet
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = page.cell(number, column, value or None)
            if isinstance(value, str) and value:
                cell.data_type = "s"  # so that "=1+1" is a title and no formula
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xls(rows: Rows) -> bytes:
    book = xlwt.Workbook(encoding="utf-8")
    page = book.add_sheet("目录")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if value != "":
                page.write(number, column, value)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def ods(rows: Rows) -> bytes:
    book = OpenDocumentSpreadsheet()
    page = Table(name="目录")
    for row in rows:
        line = TableRow()
        for value in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=str(value)))
            line.addElement(cell if value != "" else TableCell())
        page.addElement(line)
    book.spreadsheet.addElement(page)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def archive(part: str) -> bytes:
    """Make an archive that holds one empty file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(part, "")
    return out.getvalue()


def repacked(data: bytes, part: str, content: bytes) -> bytes:
    """Replace one part of a workbook."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return out.getvalue()


def refusal(data: bytes, sheet: str | None = None) -> RegisterError:
    with pytest.raises(RegisterError) as caught:
        list(open_register(io.BytesIO(data), sheet=sheet))
    return caught.value


@pytest.mark.parametrize("write", [xlsx, xls, ods])
def test_a_workbook_gives_the_rows_that_its_csv_would_give(write: Callable[[Rows], bytes]) -> None:
    register = open_register(io.BytesIO(write(ROWS)))
    assert (register.form.kind, register.form.sheet) == (write.__name__, "目录")
    assert [(row.number, row.cells) for row in register] == [
        (
            3,
            {
                Field.NUMBER: "DB34/T 3000-2018",
                Field.TITLE: "=1+1",
                Field.IMPLEMENTED: "2018-01-30",
            },
        ),
        (
            5,
            {Field.NUMBER: "DB34/T 3001-2018", Field.TITLE: "<script>", Field.IMPLEMENTED: ""},
        ),
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (dt.date(2018, 1, 30), "2018-01-30"),
        (dt.datetime(2018, 1, 30, 8, 30), "2018-01-30 08:30:00"),  # noqa: DTZ001  a cell has no zone
        (20180130, "20180130"),
        (43130, "43130"),
        (1.0, "1"),
        (1.5, "1.5"),
        (True, "TRUE"),
    ],
)
def test_values_become_the_text_that_a_person_would_write(value: object, expected: str) -> None:
    data = xlsx([["标准编号", "实施日期"], ["DB34/T 3000-2018", value]])
    (row,) = open_register(io.BytesIO(data))
    assert row.cells[Field.IMPLEMENTED] == expected


def test_a_sheet_is_chosen_by_name_or_is_the_first_with_content() -> None:
    book = openpyxl.Workbook()
    for name, number in (("甲", "DB34/T 1-2018"), ("乙", "DB34/T 2-2018")):
        page = book.create_sheet(name)
        page.append(["标准编号"])
        page.append([number])
    out = io.BytesIO()
    book.save(out)
    named = open_register(io.BytesIO(out.getvalue()), sheet="乙")
    first = open_register(io.BytesIO(out.getvalue()))
    assert (named.form.sheet, first.form.sheet) == ("乙", "甲")
    assert [row.cells[Field.NUMBER] for row in named] == ["DB34/T 2-2018"]
    assert refusal(out.getvalue(), sheet="丙").fault.name == "no-sheet"


def test_the_first_sheet_with_a_header_is_read_and_the_others_are_named() -> None:
    book = openpyxl.Workbook()
    book.active.append(["填表说明"])
    for name in ("2025年", "2026年", "隐藏"):
        page = book.create_sheet(name)
        page.append(["标准编号"])
        page.append(["DB34/T 1-2018"])
    book["隐藏"].sheet_state = "hidden"
    book.create_sheet("空白")
    out = io.BytesIO()
    book.save(out)
    form = open_register(io.BytesIO(out.getvalue())).form
    assert (form.sheet, form.unread_sheets) == ("2025年", ("Sheet", "2026年"))
    named = open_register(io.BytesIO(out.getvalue()), sheet="隐藏").form
    assert (named.sheet, named.unread_sheets) == ("隐藏", ())


def test_what_is_no_workbook_has_no_sheet() -> None:
    refused = refusal("标准编号\nDB34/T 1-2020\n".encode(), sheet="甲")
    assert refused.fault.name == "no-workbook"
    assert "“甲”" in refused.wording.zh


def test_content_counts_and_not_the_name(tmp_path: Path) -> None:
    disguised = tmp_path / "register.csv"
    disguised.write_bytes(xlsx(ROWS))
    assert open_register(disguised).form.kind == "xlsx"


def test_an_empty_workbook_is_empty() -> None:
    assert refusal(xlsx([])).fault.name == "empty"


@pytest.mark.parametrize("write", [xlsx, xls, ods])
@pytest.mark.parametrize("kept", [0.2, 0.6, 0.95])
def test_a_truncated_workbook_is_refused(write: Callable[[Rows], bytes], kept: float) -> None:
    data = write(ROWS * 200)
    assert refusal(data[: int(len(data) * kept)]).fault.name == "damaged"


def test_a_bomb_is_refused_before_it_is_opened() -> None:
    bomb = repacked(xlsx(ROWS), "xl/worksheets/sheet1.xml", b" " * (64 << 20))
    assert len(bomb) < 1 << 20
    assert refusal(bomb).fault.name == "swells"


def test_a_bomb_that_declares_a_small_size_is_refused_all_the_same() -> None:
    size = 64 << 20
    bomb = repacked(xlsx(ROWS), "xl/worksheets/sheet1.xml", b" " * size)
    lying = bomb.replace(struct.pack("<I", size), struct.pack("<I", 1000))
    assert lying != bomb
    assert refusal(lying).fault.name == "swells"


def test_a_sheet_that_claims_terabytes_is_refused() -> None:
    data = xlsx([["标准编号"], ["DB34/T 1-2018"]])
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
    sparse = sheet.replace(b'r="2"', b'r="1048576"').replace(b'r="A2"', b'r="XFD1048576"')
    assert sparse != sheet
    assert refusal(repacked(data, "xl/worksheets/sheet1.xml", sparse)).fault.name == "damaged"


def test_a_workbook_under_a_password_is_refused() -> None:
    container = b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert refusal(container).fault.name == "locked"


def test_without_the_extra_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(ExtraMissingError) as refused:
        open_register(io.BytesIO(xlsx(ROWS)))
    assert 'pip install "localstd[tables]", or save' in refused.value.wording.en


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7", b"\x1f\x8b\x08", b"\n<html><table>", b"\xef\xbb\xbf<?xml version='1.0'?>"],
)
def test_what_is_no_table_is_named(data: bytes) -> None:
    assert refusal(data).fault.name == "no-table"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.7", "copy its table into a spreadsheet program"),
        (b"{\\rtf1", "this is a Word document, not a table"),
        (COMPOUND + "WordDocument".encode("utf-16-le"), "this is a Word document, not a table"),
        (archive("word/document.xml"), "this is a Word document, not a table"),
        (archive("台账.xlsx"), "unpack it first"),
        (b"<table>", "save it as xlsx or as CSV"),
    ],
)
def test_what_is_no_table_is_named_with_what_to_do(data: bytes, expected: str) -> None:
    assert expected in refusal(data).wording.en


def test_the_file_that_a_spreadsheet_program_keeps_is_named(tmp_path: Path) -> None:
    kept = tmp_path / "~$台账.xlsx"
    kept.write_bytes(b"\x05admin" + bytes(159))
    with pytest.raises(RegisterError) as refused:
        open_register(kept)
    assert "请改用同名但不带“~$”的文件" in refused.value.wording.zh


def test_an_archive_without_a_workbook_is_no_table() -> None:
    assert refusal(archive("readme.txt")).fault.name == "no-table"


def test_cells_beyond_the_header_are_refused_in_a_workbook_too() -> None:
    error = refusal(xlsx([["标准编号"], ["DB34/T 1-2018", "", "多余"]]))
    assert (error.fault.name, error.row, error.column) == ("cells-beyond-header", 2, 2)
