"""Declarations in JSON (声明的JSON): one object, or one a line; its standards hold indicators."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from localstd._attrs import frozen
from localstd.enterprises import Declaration
from localstd.enterprises import DeclarationField as F
from localstd.errors import by_likeness
from localstd.legible import shown
from localstd.registers.declaration_cells import READERS, UnreadableCellError
from localstd.registers.declaration_parts import (
    OF_DECLARATIONS,
    OF_INDICATORS,
    OF_STANDARDS,
    declaration,
    indicator,
    standard,
)
from localstd.registers.errors import Fault, RegisterError
from localstd.registers.faults import NO_DECLARATION, NOT_ACCEPTED, TOO_LARGE
from localstd.registers.json_lines import (
    MAX_LINE_LENGTH,
    Line,
    LineError,
    json_lines,
    json_object,
)
from localstd.registers.source import Source
from localstd.wording import Wording

__all__ = ["MAX_DECLARATION_LENGTH", "json_declarations"]

#: The most bytes of a file that holds one object over several lines.
MAX_DECLARATION_LENGTH: Final = 1 << 20
_STANDARDS, _INDICATORS = "standards", "indicators"
_A_LIST = Wording("对象列表", "a list of objects")


def json_declarations(source: Source) -> Iterator[Declaration]:
    """Read one declaration a line, or the one that the whole file holds.

    Raises:
        RegisterError: if it is no JSON, or tells something that a declaration does not take.
    """
    try:
        lines = json_lines(source) if _holds_lines(source) else iter((_whole(source),))
        for line in lines:
            yield _declaration(_Place(source, line.number), line.record)
    except LineError as problem:
        said, place = problem.problem, _Place(source, problem.line)
        raise place.error(NO_DECLARATION, zh=said.zh, en=said.en) from problem


def _holds_lines(source: Source) -> bool:
    """Say whether the first line that is not blank is an object by itself."""
    with source.open() as stream:
        while raw := stream.readline(MAX_LINE_LENGTH):
            text = raw.decode("utf-8-sig", errors="replace").strip()
            if text:
                return text.startswith("{") and _is_json(text)
    return False


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _whole(source: Source) -> Line:
    with source.open() as stream:
        raw = stream.read(MAX_DECLARATION_LENGTH + 1)
    if len(raw) > MAX_DECLARATION_LENGTH:
        raise _Place(source, None).error(TOO_LARGE, limit=MAX_DECLARATION_LENGTH)
    try:
        return Line(1, json_object(raw.decode("utf-8-sig"), 1))
    except UnicodeDecodeError as broken:
        at = broken.start + 1
        problem = Wording(f"第{at}字节不是UTF-8", f"byte {at} is not UTF-8")
        raise LineError(line=1, problem=problem) from broken


@frozen(kw_only=False)
class _Place:
    """Where in the file an object stands: its line, and the keys that lead to it."""

    source: Source
    row: int | None
    path: str = ""

    def below(self, key: str, index: int) -> "_Place":
        return _Place(self.source, self.row, f"{self.path}{key}[{index}].")

    def error(self, fault: Fault, **facts: object) -> RegisterError:
        return RegisterError(fault=fault, file=self.source.name, row=self.row, facts=facts)

    def refused(self, key: str, value: object, accepts: Wording) -> RegisterError:
        field = f"{self.path}{key}"
        told = {"field": field, "key": field, "value": shown(value)}
        return self.error(NOT_ACCEPTED, **told, accepts_zh=accepts.zh, accepts_en=accepts.en)


def _declaration(place: _Place, record: Mapping[str, object]) -> Declaration:
    told = _told(place, record, OF_DECLARATIONS, _STANDARDS)
    standards, indicators = [], []
    for at, found in _objects(place, record, _STANDARDS):
        parts = _told(at, found, OF_STANDARDS, _INDICATORS)
        standards.append(standard(parts, place.row))
        indicators += [
            indicator(_told(below, one, OF_INDICATORS), parts[F.NUMBER], place.row)
            for below, one in _objects(at, found, _INDICATORS)
        ]
    return declaration(told, tuple(standards), tuple(indicators), place.row)


def _told(
    place: _Place, record: Mapping[str, object], fields: tuple[F, ...], beside: str = ""
) -> dict[F, Any]:
    """Read the keys of one object; the first of its fields must be there."""
    known = {one.value: one for one in fields}
    for key in record:
        if key not in known and key != beside:
            names = ", ".join(by_likeness(key, (*known, beside) if beside else tuple(known)))
            raise place.refused(key, record[key], Wording(f"以下之一：{names}", f"one of: {names}"))
    told = {known[key]: _read(place, known[key], record[key]) for key in record if key != beside}
    told.setdefault(fields[0], "")
    return told


def _read(place: _Place, field: F, value: object) -> object:
    try:
        return READERS[field](value)
    except UnreadableCellError as problem:
        raise place.refused(field.value, value, problem.accepts) from problem


def _objects(
    place: _Place, record: Mapping[str, object], key: str
) -> Iterator[tuple[_Place, Mapping[str, object]]]:
    found = record.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise place.refused(key, found, _A_LIST)
    for index, one in enumerate(found):
        yield place.below(key, index), one
