"""What a file is, told by its first bytes and not by its name."""

import mmap
import re
import zipfile
from pathlib import Path

from localstd.registers.errors import Fault, RegisterError
from localstd.registers.faults import DAMAGED, NO_ARCHIVE, NO_DOCUMENT, NO_TABLE, OWNER_FILE
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["KINDS", "TEXT", "kind_of"]

TEXT = "text"

_HEAD = 1_024  # bytes that tell the kind

_ZIP = b"PK"
_COMPOUND = b"\xd0\xcf\x11\xe0"  # the container of xls, and of any workbook under a password
_MARKUP = re.compile(
    rb"(\xef\xbb\xbf)?\s*<(!doctype|html|head|meta|style|table|\?xml)", re.IGNORECASE
)
_WORD = Wording("Word文档", "a Word document")
_OTHERS = (
    (re.compile(rb"%PDF-"), NO_DOCUMENT, Wording("PDF文件", "a PDF")),
    (re.compile(rb"{\\rtf"), NO_DOCUMENT, _WORD),
    (
        re.compile(rb"\x1f\x8b|7z\xbc\xaf|Rar!"),
        NO_ARCHIVE,
        Wording("压缩包", "a compressed archive"),
    ),
    (_MARKUP, NO_TABLE, Wording("网页或XML文件", "a web page or XML")),
)
_PARTS = {"xl/workbook.xml": "xlsx", "content.xml": "ods"}
_WORD_PART = "word/document.xml"
_WORD_STREAM = "WordDocument".encode("utf-16-le")  # in the container of xls
_OWNER_MARK = "~$"  # begins the name of the small file that Excel keeps beside an open one

#: The forms of files that are read anyhow.
KINDS = (TEXT, "xlsx", "xls", "ods")


def kind_of(source: Source) -> str:
    """Say ``"text"``, ``"xlsx"``, ``"xls"`` or ``"ods"``.

    Raises:
        RegisterError: if the bytes are of something that is not read, such as a PDF, or a web
            page that was saved under the name of a workbook.
    """
    with source.open() as stream:
        head = stream.read(_HEAD)
    if head.startswith(_ZIP):
        return _kind_of_archive(source)
    if head.startswith(_COMPOUND):
        return _kind_of_compound(source)
    if len(head) < _HEAD and Path(source.name).name.startswith(_OWNER_MARK):
        raise RegisterError(fault=OWNER_FILE, file=source.name)
    for pattern, fault, form in _OTHERS:
        if pattern.match(head):
            raise _refusal(source, fault, form)
    return TEXT


def _kind_of_compound(source: Source) -> str:
    """Tell a workbook from a document of Word, whose streams are named in the same container."""
    with (
        source.open() as stream,
        mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content,
    ):
        if content.find(_WORD_STREAM) >= 0:
            raise _refusal(source, NO_DOCUMENT, _WORD)
    return "xls"


def _kind_of_archive(source: Source) -> str:
    try:
        with source.open() as stream, zipfile.ZipFile(stream) as archive:
            parts = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as problem:
        raise RegisterError(fault=DAMAGED, file=source.name) from problem
    kind = next((kind for part, kind in _PARTS.items() if part in parts), None)
    if _WORD_PART in parts:
        raise _refusal(source, NO_DOCUMENT, _WORD)
    if kind is None:
        form = Wording("压缩包，而非xlsx或ods", "an archive, neither xlsx nor ods")
        raise _refusal(source, NO_ARCHIVE, form)
    return kind


def _refusal(source: Source, fault: Fault, form: Wording) -> RegisterError:
    return RegisterError(fault=fault, file=source.name, facts={"zh": form.zh, "en": form.en})
