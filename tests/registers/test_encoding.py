import io
from pathlib import Path

import pytest

from localstd.registers import RegisterError, open_register

HEADER = "标准编号,标准名称\n"
ROW = "DB34/T 3000-2018,气候康养指数\n"


def refusal(data: bytes) -> RegisterError:
    with pytest.raises(RegisterError) as caught:
        open_register(io.BytesIO(data))
    return caught.value


@pytest.mark.parametrize(
    ("encoding", "reported"),
    [("utf-8", "UTF-8"), ("gb18030", "GB18030")],
)
@pytest.mark.parametrize("rows_before", [0, 3, 40_000])
def test_a_broken_byte_is_named_by_offset_row_and_column(
    encoding: str, reported: str, rows_before: int
) -> None:
    before = (HEADER + ROW * rows_before + "DB34/T 1-2018,气候").encode(encoding)
    error = refusal(before + b"\xff" + "康养\n".encode(encoding))
    assert (error.fault.name, error.row, error.column) == ("undecodable", rows_before + 2, 2)
    assert error.facts == {"offset": len(before), "encoding": reported}


def test_a_text_cut_within_a_character_is_refused() -> None:
    data = (HEADER + ROW).encode()
    assert refusal(data[:-2]).facts["offset"] == len(data) - 4


def test_half_a_pair_in_utf_16_is_refused() -> None:
    data = (HEADER + ROW).encode("utf-16") + b"\x00\xd8a\x00"
    assert refusal(data).fault.name == "undecodable"


def test_chinese_that_comes_late_is_still_found_to_be_gb_18030() -> None:
    ascii_rows = "std_no,title\n" + "DB34/T 1-2018,x\n" * 40_000
    register = open_register(io.BytesIO((ascii_rows + ROW).encode("gb18030")))
    assert register.form.encoding == "gb18030"


def test_one_zero_byte_does_not_make_utf_16() -> None:
    assert refusal((HEADER + "DB34/T 1-2018,\0\n").encode()).fault.name == "nul"


@pytest.mark.parametrize("name", ["", "missing.csv", "a\0b"])
def test_what_cannot_be_opened_is_named(tmp_path: Path, name: str) -> None:
    path = f"{tmp_path}/{name}"
    with pytest.raises(RegisterError) as caught:
        open_register(path)
    assert (caught.value.fault.name, caught.value.file) == ("unreadable", path)


def test_a_stream_is_copied_and_its_copy_deleted_with_the_register() -> None:
    register = open_register(io.BytesIO((HEADER + ROW).encode()))
    copy = register._table.text.source.path
    assert copy.exists()
    del register
    assert not copy.exists()
