"""Reasons (原因): what SQLite says of a full disk or a lock, as the library says it."""

import sqlite3
from typing import Final

from localstd.storage import StorageUnavailableError
from localstd.wording import Wording

__all__ = ["unavailable"]

_PRIMARY: Final = 0xFF  # the low byte of an extended code is the plain one
_REASONS: Final = {
    sqlite3.SQLITE_BUSY: Wording("其他进程占用过久", "another process keeps it locked"),
    sqlite3.SQLITE_CANTOPEN: Wording(
        "文件无法打开（其文件夹不存在，或没有权限）",
        "the file cannot be opened (its folder is not there, or permission is lacking)",
    ),
    sqlite3.SQLITE_CORRUPT: Wording("文件已损坏", "the file is damaged"),
    sqlite3.SQLITE_FULL: Wording("磁盘已满", "the disk is full"),
    sqlite3.SQLITE_IOERR: Wording(
        "文件读写失败，或已达大小上限", "the file cannot be read or written, or may not grow"
    ),
    sqlite3.SQLITE_NOTADB: Wording("文件不是SQLite数据库", "the file is not a SQLite database"),
    sqlite3.SQLITE_READONLY: Wording("文件只读", "the file is read only"),
}
_SYNCING: Final = {sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_DIR_FSYNC}


def unavailable(url: str, problem: sqlite3.Error) -> StorageUnavailableError:
    """Put an error of the driver into words.

    Only where the disk did not confirm what was written whole is it unsure whether it stays.

    >>> print(unavailable("sqlite:///a.db", sqlite3.OperationalError("disk on fire")).wording.en)
    sqlite:///a.db: disk on fire; nothing was kept: clear the cause, and try again
    """
    code: int = getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    known = _REASONS.get(code & _PRIMARY)
    said = f"{problem}"
    reason = Wording(said, said)
    if known is not None:
        reason = Wording(f"{known.zh}：{said}", f"{known.en}: {said}")
    return StorageUnavailableError(url=url, reason=reason, is_unsure=code in _SYNCING)
