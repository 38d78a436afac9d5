r"""Histories (历史) in files: JSON Lines, the matter in the first line, then one event a line.

>>> import io
>>> lines = (
...     '{"matter": "37-2024-118", "procedure": "making", "place": "37"}',
...     '{"type": "proposed", "on": "2024-03-04", "facts": {"title": "茶"}}',
... )
>>> file = read_history(io.BytesIO("\n".join(lines).encode()))
>>> file.procedure.name, [event.type for event in file.history.events]
('making', ['proposed'])

Limits, so that a hostile file is refused and not swallowed: 131,072 bytes in a line, 2,000
events. Nothing is half read: a file with one wrong line gives no history.
"""

import os
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import BinaryIO, Final

from localstd._attrs import error, frozen
from localstd.convert import RecordError, event_of, opening_of
from localstd.errors import LocalstdError
from localstd.procedure import CorrectionError, Event, History, Procedure, RecordOrderError
from localstd.procedures import PROCEDURES, UnknownProcedureError, procedure_named
from localstd.registers.json_lines import Line, LineError, json_lines
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["MAX_EVENTS", "HistoryError", "HistoryFile", "read_histories", "read_history"]

#: The most events that one history may have.
MAX_EVENTS: Final = 2_000

_NO_MORE: Mapping[str, Procedure] = MappingProxyType({})
_EXAMPLE: Final = '{"matter": "37-2024-118", "procedure": "making", "place": "37"}'
_EMPTY: Final = Wording(
    f"文件为空；第一行应写明事项，如{_EXAMPLE}",
    f"the file is empty; the first line says which matter it is, such as {_EXAMPLE}",
)
_TOO_MANY: Final = Wording(
    f"超过{MAX_EVENTS}个事件；一个文件只写一个事项",
    f"there are more than {MAX_EVENTS} events; a file holds one matter only",
)


@error
class HistoryError(LocalstdError):
    r"""A file that holds no history that can be read; says where, why, and what to do.

    ``line`` counts the lines of the file from 1, ``None`` where the whole file is meant;
    ``key`` is the path to what is meant in that line, such as ``by.place``, empty for the line
    as a whole.

    >>> import io
    >>> try:
    ...     read_history(io.BytesIO(b'{"matter": "1", "procedure": "making"}\n{"on": "2026"}'))
    ... except HistoryError as refusal:
    ...     print(refusal.line, refusal.key)
    ...     print(refusal.reason.en)
    2 type
    type: this key is missing; add it
    """

    file: str
    line: int | None
    key: str
    reason: Wording

    @property
    def wording(self) -> Wording:
        """Say file, line, key, what is wrong, and what to do."""
        zh, en = ("", "") if self.line is None else (f"，第{self.line}行", f", line {self.line}")
        return Wording(f"{self.file}{zh}：{self.reason.zh}", f"{self.file}{en}: {self.reason.en}")


@frozen
class HistoryFile:
    r"""A history that was read, with its file's name and its procedure.

    >>> import io
    >>> file = read_history(io.BytesIO(b'{"matter": "1", "procedure": "review"}'))
    >>> file.name, file.procedure.wording.zh, file.history.matter.id
    ('<stream>', '地方标准复审', '1')
    """

    name: str
    procedure: Procedure
    history: History


def read_history(
    path: str | os.PathLike[str] | BinaryIO, *, procedures: Mapping[str, Procedure] = _NO_MORE
) -> HistoryFile:
    r"""Read the history of one matter, from a path or a stream, in UTF-8.

    Lines of blanks are passed over, and so is a byte order mark. ``procedures`` go before those
    that ship, by the names under which the first line may ask for them.

    Raises:
        HistoryError: if it is empty, or a line is no JSON object, tells something unknown, lacks
            something, has a value that is not accepted, or corrects what does not stand before it.
        RegisterError: if the file cannot be opened.

    >>> import io
    >>> from localstd.testing import LENDING
    >>> lines = b'{"matter": "1", "procedure": "lending"}\n{"type": "noted", "on": "2026-07"}'
    >>> len(read_history(io.BytesIO(lines), procedures={"lending": LENDING}).history.events)
    1
    """
    source = Source.at(path)
    lines = _lines(source)
    first = next(lines, None)
    if first is None:
        raise _refusal(source, None, _EMPTY)
    return _history(source, first, lines, procedures)


def read_histories(
    path: str | os.PathLike[str] | BinaryIO, *, procedures: Mapping[str, Procedure] = _NO_MORE
) -> tuple[HistoryFile, ...]:
    r"""Read the histories of several matters from one file: a line that names a matter begins one.

    All else is as :func:`read_history` reads it; nothing is half read here either.

    Raises:
        HistoryError: as :func:`read_history` does.
        RegisterError: if the file cannot be opened.

    >>> import io
    >>> lines = (
    ...     b'{"matter": "1", "procedure": "making"}\n'
    ...     b'{"matter": "2", "procedure": "making"}\n{"type": "proposed", "on": "2026-07"}'
    ... )
    >>> found = read_histories(io.BytesIO(lines))
    >>> [(one.history.matter.id, len(one.history.events)) for one in found]
    [('1', 0), ('2', 1)]
    """
    source = Source.at(path)
    groups: list[list[Line]] = []
    for line in _lines(source):
        if not groups or "matter" in line.record:
            groups.append([])
        groups[-1].append(line)
    if not groups:
        raise _refusal(source, None, _EMPTY)
    return tuple(_history(source, one[0], iter(one[1:]), procedures) for one in groups)


def _history(
    source: Source, first: Line, lines: Iterator[Line], procedures: Mapping[str, Procedure]
) -> HistoryFile:
    try:
        opening = opening_of(first.record)
        procedure = _procedure(opening.procedure, procedures)
    except RecordError as problem:
        raise _refusal(source, first.number, problem.wording, problem.key) from problem
    told = tuple(_events(source, lines, procedure))
    try:
        history = opening.history.with_(*(event for _, event in told))
    except (CorrectionError, RecordOrderError) as problem:
        line, _ = told[problem.position - 1]
        key = "corrects" if isinstance(problem, CorrectionError) else "recorded"
        raise _refusal(source, line, problem.wording, key) from problem
    return HistoryFile(name=source.name, procedure=procedure, history=history)


def _lines(source: Source) -> Iterator[Line]:
    try:
        yield from json_lines(source)
    except LineError as problem:
        raise _refusal(source, problem.line, problem.wording) from problem


def _procedure(name: str, procedures: Mapping[str, Procedure]) -> Procedure:
    if name in procedures:
        return procedures[name]
    try:
        return procedure_named(name)
    except UnknownProcedureError:
        known = (*PROCEDURES, *procedures)
        unknown = UnknownProcedureError(procedure=name, known=known)
        raise RecordError(key="procedure", problem=unknown.problem, advice=unknown.advice) from None


def _events(
    source: Source, lines: Iterator[Line], procedure: Procedure
) -> Iterator[tuple[int, Event]]:
    """Give each event with the number of its line."""
    for count, line in enumerate(lines):
        if count == MAX_EVENTS:
            raise _refusal(source, line.number, _TOO_MANY)
        try:
            yield line.number, event_of(line.record, procedure)
        except RecordError as problem:
            raise _refusal(source, line.number, problem.wording, problem.key) from problem


def _refusal(source: Source, line: int | None, reason: Wording, key: str = "") -> HistoryError:
    return HistoryError(file=source.name, line=line, key=key, reason=reason)
