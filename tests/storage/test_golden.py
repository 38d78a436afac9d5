"""Golden files: what any release has exported stays readable, and is written the same."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from jsonschema import Draft202012Validator

from localstd.notices import MessageState
from localstd.storage import (
    Depth,
    Head,
    MemoryStorage,
    Origin,
    RecordKind,
    export_lines,
    export_schema,
    import_lines,
    verify,
)

FOLDER = Path(__file__).parent / "golden"

# The heads that the files led to when they were written: position and seal.
HEADS = {
    "office": (
        "34",
        "sha256",
        6,
        "a26331349229526c859b0ba18fe73aa1871e95c09eb612a3733452ac93b8f96a",
    ),
    "office-sm3": (
        "34",
        "sm3",
        6,
        "dc9b876cba9d721fe612979c47ec8753cdf1b554ad13ee884585c3ef901e4f96",
    ),
    "empty": (
        "3401",
        "sha256",
        0,
        "3094a1ea37f4505b7c24132e3859828e6aec8d5eebed15e8930432f4cfc0f3ec",
    ),
}
NAMES = [
    name
    for name, (_, algorithm, _, _) in HEADS.items()
    if algorithm in hashlib.algorithms_available
]


@pytest.fixture(scope="module")
def offices(program: Callable[[str], ModuleType]) -> ModuleType:
    """Load what wrote the files."""
    return program("tests/storage/golden/offices.py")


def lines_of(name: str) -> list[str]:
    return (FOLDER / "1" / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")


@pytest.fixture
def read() -> MemoryStorage:
    """Read the office with something of every kind."""
    storage = MemoryStorage()
    import_lines(lines_of("office"), storage)
    return storage


@pytest.mark.parametrize("name", NAMES)
def test_a_golden_file_is_read_and_leads_to_its_head(name: str) -> None:
    place, algorithm, position, seal = HEADS[name]
    head = Head(origin=Origin(place=place, algorithm=algorithm), position=position, seal=seal)
    storage = MemoryStorage()
    assert import_lines(lines_of(name), storage).head == head
    assert verify(storage, against=head, depth=Depth.MATTERS).is_sound


@pytest.mark.parametrize("name", NAMES)
def test_what_was_read_is_written_as_it_was(name: str) -> None:
    storage = MemoryStorage()
    import_lines(lines_of(name), storage)
    assert [*export_lines(storage), ""] == lines_of(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_office_is_written_byte_for_byte_the_same_today(
    offices: ModuleType, name: str
) -> None:
    assert offices.write(name).encode() == (FOLDER / "1" / f"{name}.jsonl").read_bytes()


@pytest.mark.parametrize("name", HEADS)
def test_every_line_keeps_the_schema(name: str) -> None:
    schema = Draft202012Validator(export_schema())
    for line in lines_of(name)[:-1]:
        schema.validate(json.loads(line))


def test_something_of_every_kind_is_in_the_office(read: MemoryStorage) -> None:
    records = read.since(0, limit=100)
    assert {one.kind for one in records} == set(RecordKind)
    assert [one.position for one in records if one.is_redacted] == [2]
    posted = read.outbox(limit=100)
    assert {one.state for one in posted} == set(MessageState)
    assert {bool(one.claimed_by) for one in posted} == {True, False}
    assert {one.message.digest for one in posted} == {"", "digests@2026-05-13"}
    standing = read.standing("34-2026-118")
    assert standing is not None
    assert (standing.version, standing.title) == (5, "绿茶　加工技术规程")
    assert read.standing("投诉 ·“一”") is None
