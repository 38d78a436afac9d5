"""Where a register is read from: a file that can be read more than once."""

import errno
import os
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import BinaryIO

from localstd._attrs import frozen
from localstd.registers.errors import RegisterError
from localstd.registers.faults import UNREADABLE

__all__ = ["Source"]

_REASONS = {
    errno.ENOENT: "没有这个文件",
    errno.EISDIR: "这是文件夹，不是文件",
    errno.EACCES: "没有读取权限，或者正被其他程序打开",
    errno.EPERM: "没有读取权限",
}


@frozen(kw_only=False)
class Source:
    """A name for people, and the path where the bytes lie."""

    name: str
    path: Path

    @classmethod
    def at(cls, place: str | os.PathLike[str] | BinaryIO) -> "Source":
        """Name the bytes of a path, or of a stream such as standard input.

        A stream is read once and kept in a temporary file as long as the source lives,
        so that a register of any size takes no memory and can be read again.
        """
        if isinstance(place, str | os.PathLike):
            return cls(os.fspath(place), Path(place))
        source = cls.temporary(str(getattr(place, "name", "<stream>")))
        with source.path.open("wb") as copy:
            shutil.copyfileobj(place, copy)
        return source

    @classmethod
    def temporary(cls, name: str) -> "Source":
        """Make an empty temporary file, which is deleted together with the source."""
        handle, path = tempfile.mkstemp(prefix="localstd-")
        os.close(handle)
        source = cls(name, Path(path))
        weakref.finalize(source, source.path.unlink, missing_ok=True)
        return source

    def open(self) -> BinaryIO:
        """Open the bytes from their beginning.

        Raises:
            RegisterError: if there is no such file, it is a directory, or it may not be read.
        """
        try:
            return self.path.open("rb")
        except (OSError, ValueError) as problem:
            raise unreadable(self, problem) from problem


def unreadable(source: Source, problem: Exception) -> RegisterError:
    """Put the system's reason into an error of ours."""
    reason = getattr(problem, "strerror", None) or str(problem)
    zh = _REASONS.get(getattr(problem, "errno", None) or 0, reason)
    return RegisterError(fault=UNREADABLE, file=source.name, facts={"zh": zh, "en": reason})
