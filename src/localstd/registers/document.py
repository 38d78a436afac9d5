"""Documents (文件): running text in which standards are cited, read whole."""

import os
from typing import BinaryIO

from localstd.registers.encoding import find_encoding
from localstd.registers.errors import RegisterError
from localstd.registers.faults import EMPTY_TEXT, NO_TEXT, UNDECODABLE
from localstd.registers.kind import TEXT, kind_of
from localstd.registers.source import Source

__all__ = ["read_text"]


def read_text(path: str | os.PathLike[str] | BinaryIO) -> str:
    r"""Read a text in UTF-8, UTF-16 or GB18030, from a path or a stream.

    Raises:
        RegisterError: if it cannot be opened, is empty, is no text, or has a byte that its
            encoding lacks.

    >>> import io
    >>> read_text(io.BytesIO("见DB34/T 3000-2018".encode("gb18030")))
    '见DB34/T 3000-2018'
    """
    source = Source.at(path)
    kind = kind_of(source)
    if kind != TEXT:
        raise RegisterError(fault=NO_TEXT, file=source.name, facts={"kind": kind})
    encoding = find_encoding(source)
    if encoding.broken_at is not None:
        facts = {"offset": encoding.broken_at, "encoding": encoding.codec.upper()}
        raise RegisterError(fault=UNDECODABLE, file=source.name, facts=facts)
    with source.open() as stream:
        text = stream.read().decode(encoding.codec)
    if not text.strip():
        raise RegisterError(fault=EMPTY_TEXT, file=source.name)
    return text
