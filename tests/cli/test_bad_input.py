"""Whatever the register, the audit ends in words that name file, row and column."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import openpyxl
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from localstd.cli.app import app
from localstd.reports import audit_schema

HEADER = "标准编号,标准名称\n"


def workbook() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["标准编号", "标准名称"])
    book.active.append(["DB34/T 1-2020", "茶"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def bomb() -> bytes:
    """Pack a sheet that is two hundred million spaces longer than it looks."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook())) as sound,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
    ):
        for name in sound.namelist():
            rest = b" " * (200 << 20) if name.endswith("sheet1.xml") else b""
            packed.writestr(name, sound.read(name) + rest)
    return out.getvalue()


BROKEN = {
    "empty": (b"", "the file is empty"),
    "blank": (b"\n \n,,\n", "the file is empty"),
    "header only": (HEADER.encode(), "row 1: there are no rows below the header"),
    "no number column": ("名称\n茶\n".encode(), "row 1: no column holds the standards' numbers"),
    "broken encoding": (
        f"{HEADER}DB34/T 1-2020,".encode() + b"\xff\xff\xff\n",
        "row 2, column 2: byte",
    ),
    "NUL": (f"{HEADER}DB34/T 1-2020,\0\n".encode(), "row 2, column 2: the cell holds a NUL"),
    "quotes": (f'{HEADER}DB34/T 1-2020,"茶\n'.encode(), "row 2: misplaced quotation marks"),
    "too many columns": (("标准编号" + "," * 2000 + "x\nDB34/T 1-2020\n").encode(), "columns"),
    "a million columns": (("标准编号" + ",a" * 10**6 + "\nDB34/T 1-2020\n").encode(), "row 1"),
    "a wide row": (f"{HEADER}DB34/T 1-2020{',a' * 50}\n".encode(), "row 2, column 3: it has 51"),
    "zip bomb": (bomb(), "the archive is too large when unpacked (xl/worksheets/sheet1.xml"),
    "cut workbook": (workbook()[:-40], "the workbook is damaged"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(99), "row 3, column 1: the cell holds a NUL"),
    "PDF": (b"%PDF-1.7\n", "not a table"),
}


@pytest.fixture
def refusal(start: Callable[..., CompletedProcess[str]], tmp_path: Path) -> Callable[[Path], str]:
    """Audit what cannot be read; give what standard error says, once all promises are kept."""

    def refusal(register: Path) -> str:
        report = tmp_path / "report.json"
        done = start("audit", register, "--as-of", "2026-08-01", "-o", report)
        assert (done.returncode, done.stdout, report.exists()) == (2, "", False)
        assert "Traceback" not in done.stderr
        assert str(register) in done.stderr
        return done.stderr

    return refusal


@pytest.mark.parametrize("case", BROKEN)
def test_what_cannot_be_read_is_refused_in_words(
    refusal: Callable[[Path], str], tmp_path: Path, case: str
) -> None:
    content, expected = BROKEN[case]
    register = tmp_path / "register"
    register.write_bytes(content)
    assert expected in refusal(register)


def test_a_line_of_a_hundred_megabytes_is_refused(
    refusal: Callable[[Path], str], tmp_path: Path
) -> None:
    register = tmp_path / "long.csv"
    with register.open("wb") as stream:
        stream.write(f"{HEADER}DB34/T 1-2020,".encode())
        stream.truncate(100 << 20)  # a hole, read as NUL
    assert "row 2: the row is longer than 131072 characters" in refusal(register)


def test_a_directory_is_refused(refusal: Callable[[Path], str], tmp_path: Path) -> None:
    assert "cannot be opened: Is a directory" in refusal(tmp_path)


def test_a_file_that_is_not_there_is_refused(
    refusal: Callable[[Path], str], tmp_path: Path
) -> None:
    told = refusal(tmp_path / "absent.csv")
    assert "cannot be opened: No such file" in told
    assert "无法打开：没有这个文件" in told


def test_standard_input_is_named_in_an_error(
    start: Callable[..., CompletedProcess[str]],
) -> None:
    done = start("audit", "-", stdin="标准名称\n茶\n")
    assert done.returncode == 2
    assert "<stdin>, row 1: no column holds the standards' numbers" in done.stderr


def test_an_error_cannot_steer_a_terminal(
    start: Callable[..., CompletedProcess[str]], tmp_path: Path
) -> None:
    register = tmp_path / "a\x1b[31m.csv"
    register.write_text("名\x1b[31m称\n茶\n", "utf-8")
    done = start("audit", register)
    assert (done.returncode, "\x1b" in done.stderr) == (2, False)
    assert "headings seen: 名\\x1b[31m称" in done.stderr


HOSTILE = ("\x1b[31m", "\u202e", "=cmd|' /C calc'!A0", "<script>", "{0}", "%s", "\\", "🀄" * 50)


@pytest.mark.parametrize("form", ["text", "json", "html", "csv"])
def test_hostile_cells_neither_steer_a_terminal_nor_break_a_report(
    start: Callable[..., CompletedProcess[str]], tmp_path: Path, form: str
) -> None:
    lines = [f'"{cell}","{cell}","{cell}"' for cell in HOSTILE]
    register = tmp_path / "a\x1b[31m.csv"
    register.write_text("\n".join(["标准编号,标准名称,发布日期", *lines, ""]), "utf-8")
    done = start("audit", register, "--as-of", "2026-08-01", "--format", form)
    assert (done.returncode, done.stderr) == (1, "")
    assert "\x1b" not in done.stdout
    assert form in {"json", "csv"} or "\u202e" not in done.stdout


@given(st.binary(max_size=300) | st.text(max_size=100).map(lambda text: f"{HEADER}{text}".encode()))
def test_any_bytes_end_in_an_answer_or_in_words(data: bytes) -> None:
    args = ["audit", "-", "--as-of", "2026-08-01", "--format", "json"]
    done = CliRunner().invoke(app, args, input=data, catch_exceptions=False)
    assert done.exit_code in {0, 1, 2}
    assert (done.exit_code == 2) == bool(done.stderr)
    if done.exit_code < 2:
        Draft202012Validator(audit_schema()).validate(json.loads(done.stdout))
