"""What a file is, told by its first bytes and not by its name."""

import re
import zipfile

from localstd.registers.errors import RegisterError
from localstd.registers.faults import DAMAGED, NO_TABLE
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["KINDS", "TEXT", "kind_of"]

TEXT = "text"

_ZIP = b"PK"
_COMPOUND = b"\xd0\xcf\x11\xe0"  # the container of xls, and of any workbook under a password
_MARKUP = re.compile(
    rb"(\xef\xbb\xbf)?\s*<(!doctype|html|head|meta|style|table|\?xml)", re.IGNORECASE
)
_OTHERS = (
    (re.compile(rb"%PDF-"), Wording("PDF文件", "a PDF")),
    (re.compile(rb"\x1f\x8b|7z\xbc\xaf|Rar!"), Wording("压缩包", "a compressed archive")),
    (_MARKUP, Wording("网页或XML文件", "a web page or XML")),
)
_PARTS = {"xl/workbook.xml": "xlsx", "content.xml": "ods"}

#: The forms of files that are read anyhow.
KINDS = (TEXT, "xlsx", "xls", "ods")


def kind_of(source: Source) -> str:
    """Say ``"text"``, ``"xlsx"``, ``"xls"`` or ``"ods"``.

    Raises:
        RegisterError: if the bytes are of something that is not read, such as a PDF, or a web
            page that was saved under the name of a workbook.
    """
    with source.open() as stream:
        head = stream.read(512)
    if head.startswith(_ZIP):
        return _kind_of_archive(source)
    if head.startswith(_COMPOUND):
        return "xls"
    for pattern, form in _OTHERS:
        if pattern.match(head):
            raise _no_table(source, form)
    return TEXT


def _kind_of_archive(source: Source) -> str:
    try:
        with source.open() as stream, zipfile.ZipFile(stream) as archive:
            parts = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as problem:
        raise RegisterError(fault=DAMAGED, file=source.name) from problem
    kind = next((kind for part, kind in _PARTS.items() if part in parts), None)
    if kind is None:
        raise _no_table(
            source, Wording("压缩包，而非xlsx或ods", "an archive, neither xlsx nor ods")
        )
    return kind


def _no_table(source: Source, form: Wording) -> RegisterError:
    return RegisterError(fault=NO_TABLE, file=source.name, facts={"zh": form.zh, "en": form.en})
