"""Whatever the bytes, reading gives rows or a RegisterError, and nothing else."""

import csv
import io
import zipfile

import openpyxl
import pytest
import xlwt
from hypothesis import example, given, settings
from hypothesis import strategies as st

from localstd.audit.row import Field, Row
from localstd.registers import RegisterError, open_register

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030")
HEADINGS = {Field.NUMBER: "标准编号", Field.TITLE: "标准名称", Field.STATUS: "状态"}

cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
numbers = cells.map(lambda rest: f"DB34/T {rest}")
rows = st.lists(st.tuples(numbers, cells, cells), min_size=1, max_size=6)


def read(data: bytes) -> list[Row] | str:
    try:
        return list(open_register(io.BytesIO(data)))
    except RegisterError as error:
        return str(error)


def written(table: list[tuple[str, str, str]], encoding: str, delimiter: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([tuple(HEADINGS.values()), *table])
    return out.getvalue().encode(encoding)


SAMPLE = [tuple(HEADINGS.values()), ("DB34/T 1-2018", "一", "现行")]


def xlsx() -> bytes:
    book = openpyxl.Workbook()
    for row in SAMPLE:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xls() -> bytes:
    book = xlwt.Workbook(encoding="utf-8")
    page = book.add_sheet("目录")
    for number, row in enumerate(SAMPLE):
        for column, value in enumerate(row):
            page.write(number, column, value)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def parts_of(book: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


@st.composite
def damaged(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> bytes:
    """Draw bytes with a few of them changed, cut out or put in."""
    data = bytearray(draw(whole))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        data[start : start + draw(st.integers(0, 8))] = draw(st.binary(max_size=8))
    return bytes(data)


@given(table=rows, encoding=st.sampled_from(ENCODINGS), delimiter=st.sampled_from(",\t;|"))
@example(table=[("DB34/T 1", '"', "\r")], encoding="gb18030", delimiter="|")
def test_what_is_written_is_read_back(
    table: list[tuple[str, str, str]], encoding: str, delimiter: str
) -> None:
    found = read(written(table, encoding, delimiter))
    assert isinstance(found, list)
    assert [tuple(row.cells.values()) for row in found] == table


@given(st.binary(max_size=400))
def test_any_bytes_give_rows_or_an_error_of_ours(data: bytes) -> None:
    assert isinstance(read(data), list | str)


@given(damaged(st.builds(written, rows, st.sampled_from(ENCODINGS))))
def test_damaged_text_gives_rows_or_an_error_of_ours(data: bytes) -> None:
    assert isinstance(read(data), list | str)


@st.composite
def damaged_inside(draw: st.DrawFn) -> bytes:
    """Draw a workbook whose archive is sound and one of whose parts is damaged."""
    parts = parts_of(xlsx())
    part = draw(st.sampled_from(sorted(parts)))
    return packed({**parts, part: draw(damaged(st.just(parts[part])))})


workbooks = damaged(st.just(xlsx())) | damaged(st.just(xls())) | damaged_inside()


@settings(max_examples=20)
@given(workbooks)
def test_a_damaged_workbook_gives_rows_or_an_error_of_ours(data: bytes) -> None:
    assert isinstance(read(data), list | str)


@pytest.mark.property
@settings(max_examples=300)
@given(workbooks)
def test_many_damaged_workbooks_give_rows_or_an_error_of_ours(data: bytes) -> None:
    assert isinstance(read(data), list | str)
