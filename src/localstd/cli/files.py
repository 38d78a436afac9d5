"""Files that a command is given by name (文件): opened, or refused with their name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from localstd._attrs import error
from localstd.cli.console import standard_input_or
from localstd.errors import LocalstdError
from localstd.legible import visible
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["FileError", "bytes_of", "opened_file", "within"]


@error
class FileError(LocalstdError):
    """What stands in a file that a command was given is refused.

    >>> print(FileError(file="a.json", reason=Wording("不是JSON", "it is no JSON")).wording.en)
    a.json: it is no JSON
    """

    file: str
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Name the file, and say what is wrong with it."""
        return Wording(f"{self.file}：{self.reason.zh}", f"{self.file}: {self.reason.en}")


@contextmanager
def opened_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file, or standard input for ``-``, as bytes.

    Raises:
        RegisterError: if it cannot be opened.
    """
    source = standard_input_or(path)
    if isinstance(source, Path):
        with Source.at(source).open() as stream:
            yield stream
    else:
        yield source  # standard input is not ours to close


def bytes_of(path: Path) -> bytes:
    """Read a file, or standard input for ``-``, whole.

    Raises:
        RegisterError: if it cannot be opened.
    """
    with opened_file(path) as stream:
        return stream.read()


@contextmanager
def within(path: Path, refusal: type[LocalstdError] = LocalstdError) -> Iterator[None]:
    """Name the file in what the library says of its contents.

    Raises:
        FileError: if they are refused.
    """
    try:
        yield
    except refusal as refused:
        name = "<stdin>" if str(path) == "-" else visible(str(path))
        raise FileError(file=name, reason=refused.wording) from refused
