r"""JSON in files (JSON文件): one object that says something, such as what is known of an alliance.

>>> import io
>>> file = read_json(io.BytesIO('{"name": "绿茶联盟", "place": "34"}'.encode()))
>>> file.record["name"]
'绿茶联盟'

Limits, so that a hostile file is refused and not swallowed: 131,072 bytes; each key once.
"""

import os
from collections.abc import Mapping
from typing import BinaryIO, Final

from localstd._attrs import error, frozen, mapping_field
from localstd.convert import RecordError
from localstd.errors import LocalstdError
from localstd.registers.json_lines import MAX_LINE_LENGTH, LineError, json_object
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["JsonFile", "JsonFileError", "read_json"]

_ADVICE: Final = Wording("请写一个JSON对象，如{…}", "write one JSON object, such as {…}")
_EMPTY: Final = Wording("文件为空", "the file is empty")
_NO_TEXT: Final = Wording("不是UTF-8文字", "it is not UTF-8 text")
_TOO_LONG: Final = Wording(
    f"超过{MAX_LINE_LENGTH}字节", f"it is longer than {MAX_LINE_LENGTH} bytes"
)


@error
class JsonFileError(LocalstdError):
    r"""A file that does not hold one JSON object that can be read; says why, and what to do.

    ``key`` is the path to what is meant, such as ``host.registered``; empty for the whole.

    >>> import io
    >>> try:
    ...     read_json(io.BytesIO(b'{"place": 34, "place": 35}'))
    ... except JsonFileError as refusal:
    ...     print(refusal.wording.en)
    <stream>: 'place' is there twice; write one JSON object, such as {…}
    """

    file: str
    key: str
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Say the file, what is wrong, and what to do."""
        return Wording(f"{self.file}：{self.reason.zh}", f"{self.file}: {self.reason.en}")


@frozen
class JsonFile:
    """The object of a file, with the file's name.

    >>> JsonFile(name="tea.json", record={"place": "34"}).record["place"]
    '34'
    """

    name: str
    record: Mapping[str, object] = mapping_field()

    def refused(self, problem: RecordError) -> JsonFileError:
        """Make the error about something in it that is not accepted.

        >>> problem = RecordError(
        ...     key="place", problem=Wording("“99”不可用", "'99' is not accepted"),
        ...     advice=Wording("请更正", "mend it"),
        ... )
        >>> print(JsonFile(name="tea.json", record={}).refused(problem).wording.en)
        tea.json: place: '99' is not accepted; mend it
        """
        return JsonFileError(file=self.name, key=problem.key, reason=problem.wording)


def read_json(path: str | os.PathLike[str] | BinaryIO) -> JsonFile:
    """Read one JSON object, from a path or a stream, in UTF-8.

    Raises:
        JsonFileError: if it is none, or is longer than the limit.
        RegisterError: if the file cannot be opened.

    >>> import io
    >>> dict(read_json(io.BytesIO(b'{"joint": {"enterprises": 12}}')).record)
    {'joint': {'enterprises': 12}}
    """
    source = Source.at(path)
    try:
        return JsonFile(name=source.name, record=json_object(_text(source)))
    except LineError as broken:
        raise _refusal(source, _in_line(broken)) from broken


def _text(source: Source) -> str:
    with source.open() as stream:
        raw = stream.read(MAX_LINE_LENGTH + 1)
    if len(raw) > MAX_LINE_LENGTH:
        raise _refusal(source, _TOO_LONG)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        raise _refusal(source, _NO_TEXT) from broken
    if not text.strip():
        raise _refusal(source, _EMPTY)
    return text


def _in_line(broken: LineError) -> Wording:
    if broken.line == 1:
        return broken.problem
    return Wording(
        f"第{broken.line}行：{broken.problem.zh}", f"line {broken.line}: {broken.problem.en}"
    )


def _refusal(source: Source, problem: Wording) -> JsonFileError:
    reason = Wording.joined((problem, _ADVICE), by="semicolon")
    return JsonFileError(file=source.name, key="", reason=reason)
