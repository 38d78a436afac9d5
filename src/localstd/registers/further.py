"""Further formats (附加格式): files of other forms than those that ship, read into rows."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, TypeAlias

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError
from localstd.registers.delimited import Delimited
from localstd.registers.encoding import Encoding
from localstd.registers.errors import RegisterError
from localstd.registers.faults import TWO_FORMATS, UNFIT
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["ReadRows", "RegisterFormat", "UnrecognisableFormatError", "format_of", "open_further"]

#: Reads the rows of an open file, the header among them, each as the texts of its cells.
ReadRows: TypeAlias = Callable[[BinaryIO], Iterator[Sequence[str]]]


@error
class UnrecognisableFormatError(LocalstdError):
    """A format says neither how the names of its files end nor how their bytes begin.

    >>> print(UnrecognisableFormatError(name="dbf").wording.en)
    no file can be recognised as 'dbf'; give it endings, or beginnings
    """

    name: str

    @property
    def wording(self) -> Wording:
        """Name the format, and say what it needs."""
        return Wording(
            f"无法识别“{self.name}”格式的文件；请给出文件名后缀或文件开头的字节",
            f"no file can be recognised as {self.name!r}; give it endings, or beginnings",
        )


@frozen
class RegisterFormat:
    r"""A form of files that registers come in: how it is recognised, and how rows are read.

    A file is of this form if its name ends with one of ``endings`` (``.dbf``, whatever the case)
    or its bytes begin with one of ``begins``; it is then read by no other. ``read`` is given the
    open file, and gives all its rows from the first on, also blank ones: they are numbered as
    they come. It is called once for a register, and what it gives is copied to a plain table first.

    Raises:
        UnrecognisableFormatError: if there are neither endings nor beginnings.

    >>> import io
    >>> from localstd.registers import open_register
    >>> def read(file: BinaryIO) -> Iterator[Sequence[str]]:
    ...     return (line.decode().rstrip("\n").split("#") for line in file)
    >>> hashed = RegisterFormat(name="hashed", begins=(b"#!rows",), read=read)
    >>> text = "#!rows\n标准编号#标准名称\nDB34/T 3000-2018#茶叶\n"
    >>> register = open_register(io.BytesIO(text.encode()), formats=(hashed,))
    >>> register.form.kind, [row.number for row in register]
    ('hashed', [3])
    """

    name: str
    read: ReadRows
    endings: tuple[str, ...] = ()
    begins: tuple[bytes, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a format of which no file can be."""
        if not self.endings and not self.begins:
            raise UnrecognisableFormatError(name=self.name)

    def recognises(self, name: str, head: bytes) -> bool:
        """Say whether a file of that name, whose first bytes are these, is of this form."""
        endings = tuple(ending.lower() for ending in self.endings)
        return name.lower().endswith(endings) or head.startswith(self.begins)


def format_of(source: Source, formats: Iterable[RegisterFormat]) -> RegisterFormat | None:
    """Give the format that recognises a file, if there is one.

    Raises:
        RegisterError: if two of them do, or the file cannot be opened.
    """
    asked = tuple(formats)
    if not asked:
        return None
    with source.open() as stream:
        head = stream.read(512)
    found = [one for one in asked if one.recognises(source.name, head)]
    if len(found) > 1:
        names = ", ".join(one.name for one in found)
        raise RegisterError(fault=TWO_FORMATS, file=source.name, facts={"formats": names})
    return found[0] if found else None


def open_further(source: Source, form: RegisterFormat) -> Delimited:
    """Copy the rows of a file to a plain table, to which the limits of all tables apply.

    Raises:
        RegisterError: if the format's reader fails.
    """
    copy = Source.temporary(source.name)
    with source.open() as stream, copy.path.open("w", encoding="utf-8", newline="") as lines:
        try:
            csv.writer(lines).writerows(form.read(stream))
        except Exception as problem:  # a reader from elsewhere may raise whatever it likes
            facts = {"format": form.name, "reason": str(problem) or type(problem).__name__}
            raise RegisterError(fault=UNFIT, file=source.name, facts=facts) from problem
    return Delimited(source=copy, encoding=Encoding(codec="utf-8"), delimiter=",")
