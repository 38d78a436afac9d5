"""Further formats of registers have names of their own."""

import io
from collections.abc import Callable
from typing import Any

import pytest

from localstd.audit import Field
from localstd.hooks import AnswerError, ConflictingPluginsError
from localstd.registers import RegisterFormat, open_register

Making = Callable[..., Any]

TEXT = "#!rows\n标准编号#标准名称\nDB34/T 3000-2018#茶叶\n"


def hashed(name: str) -> RegisterFormat:
    return RegisterFormat(
        name=name,
        begins=(b"#!rows",),
        read=lambda file: (line.decode().rstrip("\n").split("#") for line in file),
    )


def test_a_register_of_a_further_format_is_read(plugin: Making, together: Making) -> None:
    plugins = together(plugin("hashed", localstd_register_formats=lambda: (hashed("hashed"),)))
    formats = plugins.register_formats()
    register = open_register(io.BytesIO(TEXT.encode()), formats=formats)
    assert [row.cells[Field.NUMBER] for row in register] == ["DB34/T 3000-2018"]


def test_two_plugins_with_a_format_of_one_name_are_both_named(
    plugin: Making, together: Making
) -> None:
    plugins = together(
        plugin("a", localstd_register_formats=lambda: (hashed("hashed"),)),
        plugin("b", localstd_register_formats=lambda: (hashed("hashed"),)),
    )
    with pytest.raises(ConflictingPluginsError) as told:
        plugins.register_formats()
    assert (told.value.claimed, told.value.plugins) == ("hashed", ("a", "b"))


@pytest.mark.parametrize("name", ["text", "xlsx", "xls", "ods"])
def test_a_format_named_like_one_that_ships_is_a_conflict_with_the_library(
    plugin: Making, together: Making, name: str
) -> None:
    plugins = together(plugin("a", localstd_register_formats=lambda: (hashed(name),)))
    with pytest.raises(ConflictingPluginsError) as told:
        plugins.register_formats()
    assert told.value.plugins == ("localstd", "a")


def test_an_answer_that_is_no_tuple_of_formats_is_refused(plugin: Making, together: Making) -> None:
    plugins = together(plugin("odd", localstd_register_formats=lambda: hashed("hashed")))
    with pytest.raises(AnswerError, match="gave RegisterFormat; it must give: tuple"):
        plugins.register_formats()
