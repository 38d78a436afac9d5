"""JSON Lines (逐行JSON): one object a line, in UTF-8, refused where it is none."""

import codecs
import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO, Final, NoReturn

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError
from localstd.legible import legible
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["MAX_LINE_LENGTH", "Line", "LineError", "json_lines", "json_object"]

#: The most bytes in a line, its end not counted.
MAX_LINE_LENGTH: Final = 131_072

_SHOWN: Final = 40
_ADVICE: Final = Wording("请每行写一个JSON对象，如{…}", "write one JSON object a line, such as {…}")
_TOO_LONG: Final = Wording(
    f"这一行超过{MAX_LINE_LENGTH}字节", f"the line is longer than {MAX_LINE_LENGTH} bytes"
)
_TOO_MANY_DIGITS: Final = Wording("数字过长", "a number has too many digits")
_TOO_DEEP: Final = Wording("嵌套过深", "it is nested too deeply")
_NO_OBJECT: Final = Wording("这一行不是JSON对象", "the line is not a JSON object")
_NUL: Final = Wording("这一行有NUL字符（字节00）", "the line holds a NUL character (byte 00)")
_SAVE_AS_UTF_8: Final = Wording("请另存为UTF-8编码", "save the file in UTF-8")


@error
class LineError(LocalstdError):
    """A line that holds no JSON object; ``line`` counts from 1."""

    line: int
    problem: Wording
    advice: Wording = _ADVICE

    @property
    def wording(self) -> Wording:
        """Say what is wrong, and what to do."""
        return Wording(
            f"{self.problem.zh}；{self.advice.zh}", f"{self.problem.en}; {self.advice.en}"
        )


@frozen(kw_only=False)
class Line:
    """The object of one line, and the line's number, from 1."""

    number: int
    record: Mapping[str, object]


def json_lines(source: Source) -> Iterator[Line]:
    """Read a file line by line; lines of blanks are passed over, and so is a byte order mark.

    Raises:
        LineError: if a line is longer than :data:`MAX_LINE_LENGTH`, is not UTF-8, or is no JSON
            object in which each key stands once.
        RegisterError: if the file cannot be opened.
    """
    with source.open() as stream:
        for number, raw in enumerate(_raw_lines(stream), start=1):
            text = _decoded(raw, number)
            if text.strip():
                yield Line(number, json_object(text, number))


def _raw_lines(stream: BinaryIO) -> Iterator[bytes]:
    first = stream.readline(MAX_LINE_LENGTH + 2)
    yield first.removeprefix(codecs.BOM_UTF8)
    while raw := stream.readline(MAX_LINE_LENGTH + 2):
        yield raw


def _decoded(raw: bytes, number: int) -> str:
    line = raw.rstrip(b"\r\n")
    if len(line) > MAX_LINE_LENGTH:
        raise LineError(line=number, problem=_TOO_LONG)
    if b"\0" in line:
        raise LineError(line=number, problem=_NUL, advice=_SAVE_AS_UTF_8)
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as broken:
        at = broken.start + 1
        problem = Wording(f"第{at}字节不是UTF-8文字", f"byte {at} is not UTF-8 text")
        raise LineError(line=number, problem=problem, advice=_SAVE_AS_UTF_8) from broken


def json_object(text: str, number: int = 1) -> Mapping[str, object]:
    """Read one object in which each key stands once; ``number`` is that of its first line.

    Raises:
        LineError: if it is none.
    """
    try:
        found = json.loads(text, object_pairs_hook=_distinct, parse_constant=_refuse_constant)
    except _RefusedError as refused:
        raise LineError(line=number, problem=refused.problem) from refused
    except json.JSONDecodeError as broken:
        problem = Wording(
            f"第{broken.colno}个字符处不是JSON", f"it is not JSON from character {broken.colno}"
        )
        raise LineError(line=number + broken.lineno - 1, problem=problem) from broken
    except RecursionError as broken:
        raise LineError(line=number, problem=_TOO_DEEP) from broken
    except ValueError as broken:  # a whole number of more digits than Python reads
        raise LineError(line=number, problem=_TOO_MANY_DIGITS) from broken
    if not isinstance(found, dict):
        raise LineError(line=number, problem=_NO_OBJECT)
    return found


class _RefusedError(Exception):
    """JSON that Python reads, and that says two things or none."""

    def __init__(self, problem: Wording) -> None:
        super().__init__(problem)
        self.problem = problem


def _distinct(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = legible(next(key for key in keys if keys.count(key) > 1), _SHOWN)
        raise _RefusedError(Wording(f"“{twice}”写了两次", f"{twice!r} is there twice"))
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise _RefusedError(Wording(f"JSON没有{name}", f"JSON has no {name}"))
