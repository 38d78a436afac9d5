"""The schema (数据库结构): numbered scripts, each of which makes the next version of a file."""

import sqlite3
from collections.abc import Sequence
from importlib.resources import files
from typing import Final

from localstd.storage import Origin
from localstd.wording import Wording

__all__ = [
    "APPLICATION",
    "SCHEMAS",
    "ForeignFileError",
    "keep_log",
    "origin_in",
    "upgrade",
    "version_of",
]

_NO_LOG: Final = Wording(
    "此处的文件系统不支持预写日志", "its file system does not allow a write-ahead log"
)

#: What marks a file as an office's: ``lstd`` (``pragma application_id``).
APPLICATION: Final = int.from_bytes(b"lstd", "big")

#: The scripts in their order; the number of the last is the version of this plug-in's files.
SCHEMAS: Final = tuple(
    files("localstd_sqlite").joinpath("schemas", f"{number}.sql").read_text(encoding="utf-8")
    for number in (1,)
)


class ForeignFileError(Exception):
    """A file is another program's, or that of a later version of this plug-in."""

    def __init__(self, reason: Wording) -> None:
        super().__init__(reason)
        self.reason = reason


def version_of(connection: sqlite3.Connection, schemas: Sequence[str] = SCHEMAS) -> int:
    """Give the version of an office's file, 0 for one that holds nothing yet.

    Raises:
        ForeignFileError: if it is another program's, or of a later version.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION and (application or version or _has_tables(connection)):
        raise ForeignFileError(Wording("文件属于其他程序", "the file belongs to another program"))
    if version > len(schemas):
        raise ForeignFileError(
            Wording(
                f"文件由较新的localstd-sqlite写成（结构{version}，此处至{len(schemas)}），请先升级",
                f"the file was written by a later localstd-sqlite (schema {version}; "
                f"known here up to {len(schemas)}), which must be installed first",
            )
        )
    return int(version)


def upgrade(connection: sqlite3.Connection, schemas: Sequence[str] = SCHEMAS) -> None:
    """Bring a file to the last version, step by step, all of it or nothing.

    Raises:
        ForeignFileError: as for :func:`version_of`.
    """
    if version_of(connection, schemas) == len(schemas):
        return
    connection.execute("BEGIN IMMEDIATE")
    for script in schemas[version_of(connection, schemas) :]:  # somebody may have been quicker
        for statement in script.split(";\n"):
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {len(schemas)}")
    connection.execute("COMMIT")


def keep_log(connection: sqlite3.Connection) -> None:
    """Let changes go to a log first (WAL): so nobody who reads waits for one who writes.

    Raises:
        ForeignFileError: if that cannot be where the file lies.
    """
    (journal,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if journal != "wal":
        raise ForeignFileError(_NO_LOG)


def origin_in(connection: sqlite3.Connection) -> Origin | None:
    """Read whose office a file holds, if it holds one."""
    row = connection.execute("SELECT place, algorithm FROM office").fetchone()
    return None if row is None else Origin(place=row[0], algorithm=row[1])


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None
