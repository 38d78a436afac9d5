"""Declarations (自我声明) read from files: a table, one object of JSON, or one object a line.

A table has the headings of :class:`~localstd.enterprises.DeclarationField`, in Chinese or by its
names in English. What stands in it is kept as it is; only days, yes and no, and words of closed
lists are read, and refused with their row and column.
"""

import os
from typing import BinaryIO

from localstd.enterprises import Declaration
from localstd.registers.declaration_json import json_declarations
from localstd.registers.declaration_rows import DECLARATIONS, declared_in_rows
from localstd.registers.source import Source
from localstd.registers.table import open_table

__all__ = ["read_declarations"]


def read_declarations(
    path: str | os.PathLike[str] | BinaryIO, *, sheet: str | None = None
) -> tuple[Declaration, ...]:
    r"""Read the declarations of a file: CSV, TSV, xlsx, xls, ods, JSON or JSON Lines.

    What it is is told by its content. ``sheet`` names that of a workbook.

    Raises:
        ExtraMissingError: if a workbook is to be read without the extra ``tables``.
        RegisterError: if the file cannot be read, lacks what a declaration needs, or a cell holds
            what its field does not take; with row and column.

    >>> import io
    >>> table = "企业名称,类别,标准编号,指标名称\n甲公司,产品,Q/JG 1-2024,热效率\n"
    >>> (declared,) = read_declarations(io.BytesIO(table.encode()))
    >>> declared.standards[0].number, declared.indicators[0].row
    ('Q/JG 1-2024', 2)
    """
    source = Source.at(path)
    if sheet is None and _is_json(source):
        return tuple(json_declarations(source))
    table = open_table(source, DECLARATIONS, mapping={}, constants={}, sheet=sheet)
    return tuple(declared_in_rows(table))


def _is_json(source: Source) -> bool:
    with source.open() as stream:
        return stream.read(512).removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"
