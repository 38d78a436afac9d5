"""Where a report goes: a file that takes its name only when whole, or an open stream."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import IO, Any, Protocol

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["Output", "OutputError", "open_output"]

BROKEN_OFF = "\n!! 报告未完成：审查中断 / This report is not whole: the audit broke off\n"


@error
class OutputError(LocalstdError):
    """A file could not be written.

    >>> refusal = OutputError(path=Path("report.html"), reason="No space left on device")
    >>> print(refusal.wording.en.partition("; ")[0])
    report.html cannot be written: No space left on device
    """

    path: Path
    reason: str

    @property
    def wording(self) -> Wording:
        """Name the file and what the system says of it."""
        return Wording(
            f"无法写入{self.path}：{self.reason}；请换一个位置，或腾出空间后重试",
            f"{self.path} cannot be written: {self.reason}; "
            "choose another place, or make room and try again",
        )


class Output(Protocol):
    """Takes the text (or, for a workbook, the bytes) of one report.

    >>> from io import StringIO
    >>> page = StringIO()
    >>> output: Output = open_output(page, binary=False)
    >>> output.write("whole")
    5
    >>> output.commit(), output.close()
    (None, None)
    >>> page.getvalue()
    'whole'
    """

    def write(self, piece: str | bytes) -> object:
        """Take the next piece."""

    def flush(self) -> None:
        """Send what was taken on its way."""

    def commit(self) -> None:
        """Declare the report whole."""

    def close(self) -> None:
        """Let go; what was not declared whole does not pass for whole."""


def open_output(where: str | os.PathLike[str] | IO[Any], *, binary: bool) -> Output:
    """Open the place of a report: a path, or a stream, which stays the caller's to close.

    A file is written under another name beside it, in UTF-8, and takes its own at
    ``commit``. What is no file, such as a pipe or ``/dev/stdout``, is written to directly.

    Raises:
        OutputError: if the file cannot be made.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "report.txt"
    ...     output = open_output(path, binary=False)
    ...     written = output.write("half")
    ...     output.close()
    ...     path.exists()
    False
    """
    if not isinstance(where, (str, os.PathLike)):
        stream = getattr(where, "buffer", where) if binary else where
        return StreamOutput(stream, where.flush, binary=binary)
    path = Path(where)
    with _told_of(path):
        if path.exists() and not path.is_file():
            stream = _opened(path, "w", binary=binary)
            return StreamOutput(stream, stream.close, binary=binary)
        path = path.resolve()  # the file that a link points at is renewed, not the link
        part = path.with_name(f".localstd-{token_hex(8)}.part")
        return FileOutput(path, part, _opened(part, "x", binary=binary))


class FileOutput:
    """A file that takes its name when it is whole, and is gone when it is not."""

    def __init__(self, path: Path, part: Path, stream: IO[Any]) -> None:
        self._path, self._part, self._stream = path, part, stream

    def write(self, piece: str | bytes) -> object:
        """Take the next piece."""
        try:  # spelled out: this runs once for every finding of a register
            return self._stream.write(piece)
        except OSError as refused:
            raise _told(self._path, refused) from refused

    def flush(self) -> None:
        """Send what was taken on its way."""
        with _told_of(self._path):
            self._stream.flush()

    def commit(self) -> None:
        """Give the file its name, in place of what had it before."""
        with _told_of(self._path):
            self._stream.close()
            self._part.replace(self._path)

    def close(self) -> None:
        """Remove the file unless it was declared whole."""
        with suppress(OSError):  # a full disk, already told of, refuses the rest once more
            self._stream.close()
        self._part.unlink(missing_ok=True)


class StreamOutput:
    """A stream, on which a report that breaks off says so in its last line."""

    def __init__(self, stream: IO[Any], done: Callable[[], None], *, binary: bool) -> None:
        self._stream, self._done = stream, done
        self._last_words = b"" if binary else BROKEN_OFF
        self._owes_last_words = False

    def write(self, piece: str | bytes) -> object:
        """Take the next piece."""
        self._owes_last_words = True
        return self._stream.write(piece)

    def flush(self) -> None:
        """Send what was taken on its way."""
        self._stream.flush()

    def commit(self) -> None:
        """Declare the report whole."""
        self._owes_last_words = False

    def close(self) -> None:
        """Say that the report broke off, if it did."""
        with suppress(BrokenPipeError):  # nobody reads any more
            if self._owes_last_words:
                self._stream.write(self._last_words)
            self._done()


def _opened(path: Path, mode: str, *, binary: bool) -> IO[Any]:
    if binary:
        return path.open(mode + "b")
    # a lone surrogate, which UTF-8 lacks, becomes \\udXXX: just what JSON asks for
    return path.open(mode, encoding="utf-8", errors="backslashreplace", newline="")


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as refused:
        raise _told(path, refused) from refused


def _told(path: Path, refused: OSError) -> OutputError:
    return OutputError(path=path, reason=refused.strerror or str(refused))
