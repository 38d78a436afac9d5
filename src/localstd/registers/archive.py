"""The archive (zip) inside which a workbook lies: refused when it would swell too far."""

import zipfile
import zlib
from typing import BinaryIO

from localstd.registers.errors import RegisterError
from localstd.registers.faults import DAMAGED, LOCKED, SWELLS
from localstd.registers.source import Source

__all__ = ["MAX_RATIO", "MAX_UNPACKED", "refuse_swelling"]

MAX_UNPACKED = 1 << 30  #: bytes of all parts together, unpacked
MAX_RATIO = 200  #: unpacked bytes for each packed byte, of what exceeds 16 MiB

_ALWAYS_ALLOWED = 16 << 20
_PIECE = 1 << 18
_LOCAL_HEADER, _NAME_LENGTH, _EXTRA_LENGTH = 30, slice(26, 28), slice(28, 30)
_ENCRYPTED = 0x1


def refuse_swelling(source: Source) -> None:
    """Unpack every part, keeping nothing, and stop as soon as a limit is passed.

    What the archive declares is not believed: its sizes can be false.

    Raises:
        RegisterError: if a limit is passed, or the archive is damaged or under a password.
    """
    try:
        with source.open() as stream, zipfile.ZipFile(stream) as archive:
            _measure(source, stream, archive.infolist())
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError) as problem:
        raise RegisterError(fault=DAMAGED, file=source.name) from problem


def _measure(source: Source, stream: BinaryIO, parts: list[zipfile.ZipInfo]) -> None:
    packed = sum(part.compress_size for part in parts)
    allowed = min(MAX_UNPACKED, max(_ALWAYS_ALLOWED, packed * MAX_RATIO))
    for part in parts:
        if part.flag_bits & _ENCRYPTED:
            raise RegisterError(fault=LOCKED, file=source.name)
        allowed -= _unpacked(stream, part, allowed)
        if allowed < 0:
            facts = {"part": part.filename[:80], "size": MAX_UNPACKED >> 20, "ratio": MAX_RATIO}
            raise RegisterError(fault=SWELLS, file=source.name, facts=facts)


def _unpacked(stream: BinaryIO, part: zipfile.ZipInfo, allowed: int) -> int:
    """Count the bytes of one part, at most one piece beyond what is allowed."""
    if part.compress_type == zipfile.ZIP_STORED:
        return part.compress_size
    if part.compress_type != zipfile.ZIP_DEFLATED:
        raise zipfile.BadZipFile
    stream.seek(part.header_offset)
    header = stream.read(_LOCAL_HEADER)
    names = (header[_NAME_LENGTH], header[_EXTRA_LENGTH])
    stream.seek(sum(int.from_bytes(length, "little") for length in names), 1)
    return _inflated(stream, part.compress_size, allowed)


def _inflated(stream: BinaryIO, packed: int, allowed: int) -> int:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    count, waiting = 0, b""
    while count <= allowed and not inflater.eof:
        if not waiting:
            waiting = stream.read(min(_PIECE, packed))
            packed -= len(waiting)
        if not waiting:
            break
        count += len(inflater.decompress(waiting, _PIECE))
        waiting = inflater.unconsumed_tail
    return count
