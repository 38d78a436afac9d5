"""Which encoding (字符编码) a text file is in, tried strictly over the whole file.

A byte order mark decides; without one, UTF-16 betrays itself by its zero bytes, and what
is not UTF-8 throughout is tried as GB18030 (GB 18030-2022), which takes in GBK and GB 2312.
"""

import codecs
from collections.abc import Iterator

from localstd._attrs import frozen
from localstd.registers.source import Source

__all__ = ["Encoding", "find_encoding"]

_CHUNK = 1 << 18
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@frozen
class Encoding:
    """The codec of a text, and the offset of the first byte that it cannot read, if any."""

    codec: str
    broken_at: int | None = None


def find_encoding(source: Source) -> Encoding:
    """Read the whole file once, in pieces, and say which encoding it is in."""
    with source.open() as stream:
        head = stream.read(_CHUNK)
    marked = next((codec for mark, codec in _MARKS if head.startswith(mark)), None)
    certain = marked or _utf_16(head)
    if certain is not None:
        return _tried(source, certain)
    utf_8 = _tried(source, "utf-8")
    return utf_8 if utf_8.broken_at is None else _better(source, utf_8)


def _utf_16(head: bytes) -> str | None:
    """Tell UTF-16 without a mark by the zero halves of its digits, Latin letters and commas."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if 10 * (even + odd) < len(head) or 4 * min(even, odd) > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _better(source: Source, utf_8: Encoding) -> Encoding:
    """Choose between UTF-8 with a broken byte and GB18030.

    Chinese text in GB18030 is practically never UTF-8 up to its first three-byte character,
    whereas broken UTF-8 may well pass for GB18030, as gibberish.
    """
    gb_18030 = _tried(source, "gb18030")
    return utf_8 if _has_wide_character(source, utf_8) else gb_18030


def _has_wide_character(source: Source, encoding: Encoding) -> bool:
    with source.open() as stream:
        head = stream.read(min(encoding.broken_at or 0, _CHUNK))
    return any(char >= "\u0800" for char in head.decode(encoding.codec, errors="ignore"))


def _tried(source: Source, codec: str) -> Encoding:
    decoder = codecs.getincrementaldecoder(codec)()
    offset = 0
    for chunk in _chunks(source):
        try:
            decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as broken:
            kept_back = len(broken.object) - len(chunk)
            return Encoding(codec=codec, broken_at=offset - kept_back + broken.start)
        offset += len(chunk)
    return Encoding(codec=codec)


def _chunks(source: Source) -> Iterator[bytes]:
    """Give the file in pieces, and an empty one at its end."""
    with source.open() as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk
    yield b""
