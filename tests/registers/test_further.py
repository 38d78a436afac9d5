"""Files of further formats are read like any other register."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import pytest

from localstd.audit import Field
from localstd.registers import (
    RegisterError,
    RegisterFormat,
    UnrecognisableFormatError,
    open_register,
)

ROWS = [
    ["标准编号", "标准名称"],
    ["DB34/T 3000-2018", "茶叶, 绿\n茶"],
    [],
    ["DB34/T 3001-2018", '"'],
]


def fixed(_: BinaryIO) -> Iterator[Sequence[str]]:
    return iter(ROWS)


def by_name(name: str = "fixed", *endings: str) -> RegisterFormat:
    return RegisterFormat(name=name, endings=endings or (".dbf",), read=fixed)


def by_bytes(begins: bytes) -> RegisterFormat:
    return RegisterFormat(name="marked", begins=(begins,), read=fixed)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "register.DBF"
    path.write_bytes(b"\x03rows")
    return path


def test_a_file_is_known_by_the_end_of_its_name_whatever_the_case(file: Path) -> None:
    register = open_register(file, formats=(by_name(),))
    assert (register.form.kind, register.name) == ("fixed", str(file))


def test_a_file_is_known_by_its_first_bytes(file: Path) -> None:
    assert open_register(file, formats=(by_bytes(b"\x03"),)).form.kind == "marked"


def test_a_stream_without_a_name_is_known_by_its_first_bytes() -> None:
    register = open_register(io.BytesIO(b"\x03rows"), formats=(by_name(), by_bytes(b"\x03")))
    assert register.form.kind == "marked"


def test_rows_are_numbered_as_they_come_blank_ones_too(file: Path) -> None:
    rows = list(open_register(file, formats=(by_name(),)))
    assert [row.number for row in rows] == [2, 4]
    assert [row.cells[Field.TITLE] for row in rows] == ["茶叶, 绿\n茶", '"']


def test_a_register_can_be_read_again(file: Path) -> None:
    register = open_register(file, formats=(by_name(),))
    assert list(register) == list(register)


def test_columns_and_constants_are_given_as_for_any_register(file: Path) -> None:
    register = open_register(
        file,
        mapping={Field.NUMBER: "标准编号"},
        constants={Field.FILED: "2026-07"},
        formats=(by_name(),),
    )
    assert {row.cells[Field.FILED] for row in register} == {"2026-07"}


def test_a_further_format_comes_before_what_is_read_anyhow(tmp_path: Path) -> None:
    page = tmp_path / "a.csv"
    page.write_bytes(b"<html><table>")
    assert open_register(page, formats=(by_bytes(b"<html"),)).form.kind == "marked"


def test_what_no_format_recognises_is_read_as_ever(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("标准编号\nDB34/T 3000-2018\n", encoding="utf-8")
    assert open_register(path, formats=(by_name(), by_bytes(b"\x03"))).form.kind == "text"


def test_a_file_that_two_formats_recognise_names_both(file: Path) -> None:
    with pytest.raises(RegisterError, match="fixed, marked") as told:
        open_register(file, formats=(by_name(), by_bytes(b"\x03")))
    assert told.value.fault.name == "two-formats"


def _failing(file: BinaryIO) -> Iterator[Sequence[str]]:
    yield ["标准编号"]
    raise ValueError(f"bad header: {file.read(1)!r}")


def _of_nothing(_: BinaryIO) -> Iterator[Sequence[str]]:
    raise LookupError


def _of_surrogates(_: BinaryIO) -> Iterator[Sequence[str]]:
    yield ["\ud800"]


def _of_numbers(_: BinaryIO) -> Iterator[Sequence[str]]:
    yield from ([7], 7)  # type: ignore[misc]  # what a careless reader gives


@pytest.mark.parametrize(
    ("read", "reason"),
    [
        (_failing, "bad header"),
        (_of_nothing, "LookupError"),
        (_of_surrogates, "surrogates not allowed"),
        (_of_numbers, "iterable expected, not int"),
    ],
)
def test_a_reader_that_fails_is_named_with_its_reason(
    file: Path, read: object, reason: str
) -> None:
    broken = RegisterFormat(name="broken", endings=(".dbf",), read=read)  # type: ignore[arg-type]
    with pytest.raises(RegisterError, match=reason) as told:
        open_register(file, formats=(broken,))
    assert told.value.fault.name == "unfit"
    assert told.value.__cause__ is not None


def test_what_a_format_gives_keeps_the_limits_of_all_registers(file: Path) -> None:
    swollen = RegisterFormat(
        name="swollen", endings=(".dbf",), read=lambda _: iter([["标准编号"], ["x" * 200_000]])
    )
    with pytest.raises(RegisterError) as told:
        open_register(file, formats=(swollen,))
    assert told.value.fault.name == "row-too-long"


def test_a_format_that_no_file_can_be_of_is_refused() -> None:
    with pytest.raises(UnrecognisableFormatError, match="give it endings, or beginnings"):
        RegisterFormat(name="none", read=fixed)


def test_a_file_that_is_not_there_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as told:
        open_register(tmp_path / "none.dbf", formats=(by_name(),))
    assert told.value.fault.name == "unreadable"
