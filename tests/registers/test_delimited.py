import io

import pytest

from localstd.audit.row import Field
from localstd.registers import Register, RegisterError, open_register

TEXT = "标准编号,标准名称,发布日期\nDB34/T 3000-2018,气候康养指数,2018-01-30\n"
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030")


def opened(data: bytes | str) -> Register:
    raw = data.encode() if isinstance(data, str) else data
    return open_register(io.BytesIO(raw))


def refusal(data: bytes | str) -> RegisterError:
    with pytest.raises(RegisterError) as caught:
        list(opened(data))
    return caught.value


def place(error: RegisterError) -> tuple[str, int | None, int | None]:
    return error.fault.name, error.row, error.column


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_gives_the_same_rows(encoding: str) -> None:
    (row,) = opened(TEXT.encode(encoding))
    assert row.number == 2
    assert row.cells == {
        Field.NUMBER: "DB34/T 3000-2018",
        Field.TITLE: "气候康养指数",
        Field.PUBLISHED: "2018-01-30",
    }


def test_utf_16_with_a_big_endian_mark_is_read() -> None:
    (row,) = opened(b"\xfe\xff" + TEXT.encode("utf-16-be"))
    assert row.cells[Field.NUMBER] == "DB34/T 3000-2018"


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    register = opened(TEXT.replace(",", delimiter))
    assert register.form.delimiter == delimiter
    assert len(next(iter(register)).cells) == 3


def test_commas_in_titles_do_not_hide_a_semicolon() -> None:
    register = opened("a,b,c,d\n编号;名称\nDB34/T 1-2018;一,二,三,四,五\n")
    assert register.form.delimiter == ";"
    assert next(iter(register)).cells[Field.TITLE] == "一,二,三,四,五"


def test_a_register_can_be_read_twice() -> None:
    register = opened(TEXT)
    assert list(register) == list(register)


def test_rows_are_numbered_as_a_spreadsheet_shows_them() -> None:
    lines = ["目录", "", "编号,名称", 'DB34/T 1-2018,"一\n二"', "", " ,", "DB34/T 2-2018,三"]
    assert [row.number for row in opened("\n".join(lines))] == [4, 7]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_separates_rows(ending: str) -> None:
    assert [row.number for row in opened(TEXT.replace("\n", ending))] == [2]


@pytest.mark.parametrize("cell", ['="DB34/T 1-2026"', '"=""DB34/T 1-2026"""'])
def test_a_formula_that_is_a_text_is_that_text(cell: str) -> None:
    told, after = opened(f"标准编号,标准名称\n{cell},茶\nDB34/T 2-2026,=1+1\n")
    assert told.cells == {Field.NUMBER: "DB34/T 1-2026", Field.TITLE: "茶"}
    assert after.cells[Field.TITLE] == "=1+1"


def test_a_short_row_is_filled_with_empty_cells() -> None:
    (row,) = opened("编号,名称,状态\nDB34/T 1-2018\n")
    assert row.cells[Field.STATUS] == ""


def test_empty_cells_beyond_the_header_are_passed_over() -> None:
    (row,) = opened("编号,名称\nDB34/T 1-2018,一,, \n")
    assert row.cells == {Field.NUMBER: "DB34/T 1-2018", Field.TITLE: "一"}


@pytest.mark.parametrize(
    "title", ["=1+1", "<script>alert(1)</script>", "@SUM(A1)", " 一 ", "\u2028"]
)
def test_a_cell_is_kept_as_found(title: str) -> None:
    (row,) = opened(f"编号,名称\nDB34/T 1-2018,{title}\n")
    assert row.cells[Field.TITLE] == title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("empty", None, None)),
        (" \n\n,,\n", ("empty", None, None)),
        ("编号,名称\n", ("no-rows", 1, None)),
        ("编号,名称\n\n,\n", ("no-rows", 1, None)),
        ("甲,乙\n1,2\n", ("no-number-column", 1, None)),
        ("编号,名称\nDB34/T 1-2018,一,多余\n", ("cells-beyond-header", 2, 3)),
        ("编号,名称\nDB34/T 1-2018,一\0二\n", ("nul", 2, 2)),
        ('编号,名称\nDB34/T 1-2018,"一"二\n', ("quotes", 2, None)),
        ('编号,名称\nDB34/T 1-2018,"一\n', ("quotes", 2, None)),
        ("编号,名称\n1," + "长" * (1 << 20) + "\n", ("row-too-long", 2, None)),
        ('编号,名称\n1,"' + "长\n" * (1 << 17), ("row-too-long", 2, None)),
        ("编号" + ",a" * 1_000 + "\n", ("too-many-columns", 1, None)),
        ("编号," * 1_000_000, ("row-too-long", 1, None)),
    ],
)
def test_bad_text_is_refused_with_its_place(
    text: str, expected: tuple[str, int | None, int | None]
) -> None:
    assert place(refusal(text)) == expected
