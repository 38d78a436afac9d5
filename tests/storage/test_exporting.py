"""Export and import: an office as lines of text, whole or refused, and readable for ever."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from localstd.storage import (
    AlreadyCreatedError,
    Append,
    ConflictError,
    Depth,
    DivergedError,
    ImportRefusedError,
    MemoryStorage,
    OfficeMovedError,
    Origin,
    Record,
    StorageUnavailableError,
    export_lines,
    export_schema,
    import_lines,
    verify,
)
from localstd.wording import Wording

Making = Callable[..., MemoryStorage]
Telling = Callable[[Any], Any]

steps = st.lists(st.integers(0, 1154), max_size=12)
pages = st.integers(1, 4)
MIXED = (0, 1, 2, 4, 6, 10, 9, 13, 14, 12, 3, 20, 27)


@pytest.fixture(scope="module")
def exported(office_of: Making) -> list[str]:
    """Export an office with something of every sort in it."""
    return list(export_lines(office_of(MIXED)))


@given(steps, pages)
def test_what_is_exported_is_imported(
    office_of: Making, contents: Telling, steps: list[int], page: int
) -> None:
    source, target = office_of(steps), MemoryStorage()
    done = import_lines(export_lines(source, page=page), target, page=page)
    assert contents(target) == contents(source)
    assert (done.head, done.records) == (source.head(), source.head().position)
    assert done.messages == len(contents(source)[3])
    assert verify(target, against=source.head(), depth=Depth.MATTERS).is_sound


@given(steps)
def test_an_export_is_the_same_wherever_the_office_is_kept(
    office_of: Making, steps: list[int]
) -> None:
    lines, target = list(export_lines(office_of(steps))), MemoryStorage()
    import_lines(lines, target)
    assert list(export_lines(target)) == lines


@given(steps)
def test_every_line_keeps_the_schema_and_is_one_line(office_of: Making, steps: list[int]) -> None:
    schema = Draft202012Validator(export_schema())
    for line in export_lines(office_of(steps)):
        schema.validate(json.loads(line))
        assert "\n" not in line


@given(steps, pages)
def test_a_second_import_changes_nothing(
    office_of: Making, contents: Telling, steps: list[int], page: int
) -> None:
    lines, target = list(export_lines(office_of(steps))), MemoryStorage()
    import_lines(lines, target)
    before = contents(target)
    done = import_lines(lines, target, page=page)
    assert contents(target) == before
    assert (done.records, done.messages) == (0, 0)


@given(steps, st.data(), pages)
def test_a_file_that_was_cut_off_is_refused_and_its_whole_goes_on(
    office_of: Making, contents: Telling, steps: list[int], data: st.DataObject, page: int
) -> None:
    source, target = office_of(steps), MemoryStorage()
    lines = list(export_lines(source))
    text = "\n".join(lines)
    short = text[: data.draw(st.integers(0, len(text) - 1))].split("\n")
    with pytest.raises(ImportRefusedError):
        import_lines(short, target, page=page)
    import_lines(lines, target, page=page)
    assert contents(target) == contents(source)


@given(steps, steps, pages)
def test_a_later_export_adds_what_came_since(
    office_of: Making, contents: Telling, steps: list[int], more: list[int], page: int
) -> None:
    source, target = office_of(steps), MemoryStorage()
    import_lines(export_lines(source), target)
    office_of([step for step in more if step % 5 != 4], storage=source)
    import_lines(export_lines(source), target, page=page)
    assert contents(target) == contents(source)


def test_words_redacted_since_the_last_import_are_redacted(office_of: Making) -> None:
    source, target = office_of([0]), MemoryStorage()
    import_lines(export_lines(source), target)
    office_of([6, 6], storage=source)  # the second takes the words of the first
    import_lines(export_lines(source), target)
    assert [one.is_redacted for one in target.read("34-1")] == [True, True, False]


@given(st.data())
def test_a_record_that_was_changed_is_refused_at_its_line(
    exported: list[str], data: st.DataObject
) -> None:
    records = [n for n, line in enumerate(exported) if line.startswith('{"record"')]
    at = data.draw(st.sampled_from(records))
    key = data.draw(st.sampled_from(sorted(json.loads(exported[at])["record"])))
    line = json.loads(exported[at])
    line["record"][key] = _another(line["record"][key], key)
    target = MemoryStorage()
    with pytest.raises(ImportRefusedError) as refused:
        import_lines([*exported[:at], json.dumps(line), *exported[at + 1 :]], target, page=1)
    assert refused.value.line == at + 1
    assert target.head().position == at - 1, "all records before it, and none behind"


def _another(value: object, key: str) -> object:
    if key == "kind":
        return "refusal" if value == "event" else "event"
    if key == "recorded":
        return "2020-01-01T00:00:00.000000Z"
    return value + 1 if isinstance(value, int) else f"{value or ''}x"


@given(st.data())
def test_a_line_that_is_lacking_is_noticed(exported: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(exported) - 1))
    with pytest.raises(ImportRefusedError):
        import_lines([*exported[:at], *exported[at + 1 :]], MemoryStorage())


@given(st.data())
def test_a_line_that_stands_twice_is_noticed(exported: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(exported) - 1))
    with pytest.raises(ImportRefusedError):
        import_lines([*exported[: at + 1], *exported[at:]], MemoryStorage())


@pytest.mark.parametrize(
    ("at", "line", "key", "said"),
    [
        (0, "no JSON", "", "not a JSON object"),
        (0, "[1]", "", "not a JSON object"),
        (0, '{"schema": "localstd-office/1"}', "", "missing"),
        (
            0,
            '{"schema": "a", "place": "34", "algorithm": "sha256", "position": 0, "seal": ""}',
            "schema",
            "localstd-office/1",
        ),
        (
            0,
            (
                '{"schema": "localstd-office/1", "place": "34", "algorithm": "md5", "position": 0,'
                ' "seal": ""}'
            ),
            "",
            "md5",
        ),
        (1, '{"matter": {}}', "matter", "expected a record"),
        (1, '{"record": 3}', "record", "expected a record"),
        (1, '{"record": {"position": true}}', "", "key"),
        (-1, '{"end": {"records": 1, "standings": 1, "messages": 1}}', "end", "counts"),
        (-1, "", "end", "cut off"),
    ],
)
def test_a_line_that_makes_no_sense_is_refused(
    exported: list[str], at: int, line: str, key: str, said: str
) -> None:
    lines = list(exported)
    lines[at] = line
    with pytest.raises(ImportRefusedError) as refused:
        import_lines(lines, MemoryStorage())
    assert said in refused.value.wording.en
    assert refused.value.key == key or not key
    assert f"第{refused.value.line}行" in refused.value.wording.zh


@pytest.mark.parametrize(
    ("sort", "path", "value", "key"),
    [
        ("record", ["recorded"], "2026-07-24", "recorded"),
        ("record", ["version"], True, "version"),
        ("record", ["kind"], "act", "kind"),
        ("record", ["type"], "\ud800", "type"),
        ("record", ["body"], "\udc80", "body"),
        ("standing", ["duties", 0, "due"], "31 August", "duties.due"),
        ("standing", ["duties", 0, "name"], None, "duties.name"),
        ("standing", ["final"], 1, "final"),
        ("standing", ["matter"], "", ""),
        ("message", ["subject", "zh"], 1, "subject.zh"),
        ("message", ["state"], "lost", "state"),
    ],
)
def test_a_value_of_another_sort_is_refused_by_its_key(
    exported: list[str], sort: str, path: list[Any], value: object, key: str
) -> None:
    at = next(n for n, line in enumerate(exported) if line.startswith(f'{{"{sort}"'))
    line = json.loads(exported[at])
    within = line[sort]
    for part in path[:-1]:
        within = within[part]
    within[path[-1]] = value
    with pytest.raises(ImportRefusedError) as refused:
        import_lines([*exported[:at], json.dumps(line), *exported[at + 1 :]], MemoryStorage())
    assert refused.value.key == key


def test_nothing_behind_the_end_passes(exported: list[str]) -> None:
    with pytest.raises(ImportRefusedError) as refused:
        import_lines([*exported, "{}"], MemoryStorage())
    assert (refused.value.line, "behind the end" in refused.value.wording.en) == (
        len(exported) + 1,
        True,
    )


def test_no_lines_are_no_office() -> None:
    with pytest.raises(ImportRefusedError, match=r"line 1: the end is missing.*export it again"):
        import_lines([], MemoryStorage())


def test_blank_lines_are_passed_over(exported: list[str]) -> None:
    spaced = [text for line in exported for text in (f"{line}\r\n", "\n")]
    assert import_lines(spaced, MemoryStorage()).records == len(
        [line for line in exported if line.startswith('{"record"')]
    )


def test_another_office_is_left_alone(exported: list[str], contents: Telling) -> None:
    target = MemoryStorage()
    target.create(Origin(place="37"))
    before = contents(target)
    with pytest.raises(AlreadyCreatedError):
        import_lines(exported, target)
    assert contents(target) == before


@pytest.mark.parametrize("steps", [[1], [*MIXED, 0], [*MIXED[:-1], 28]])
def test_other_records_are_left_alone(
    exported: list[str], office_of: Making, contents: Telling, steps: list[int]
) -> None:
    target = office_of(steps)
    before = contents(target)
    with pytest.raises(DivergedError):
        import_lines(exported, target)
    assert contents(target) == before


def test_a_matter_that_the_storage_knows_otherwise_is_told_by_its_line(
    exported: list[str],
) -> None:
    class Contrary(MemoryStorage):
        def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
            raise ConflictError(matter=appends[0].matter, expected=0, actual=1)

    with pytest.raises(ImportRefusedError) as refused:
        import_lines(exported, Contrary(), page=1)
    assert refused.value.line == 2


def test_a_storage_that_is_lost_sight_of_is_no_fault_of_the_file(exported: list[str]) -> None:
    class Lost(MemoryStorage):
        def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
            del appends
            raise StorageUnavailableError(url="lost:", reason=Wording("cut", "cut"))

    with pytest.raises(StorageUnavailableError):
        import_lines(exported, Lost())


def test_an_office_that_goes_on_is_not_exported_as_whole(office_of: Making) -> None:
    source = office_of([0, 1])
    lines = export_lines(source)
    next(lines)
    office_of([2], storage=source)
    with pytest.raises(OfficeMovedError):
        list(lines)


def test_progress_is_told(exported: list[str]) -> None:
    told: list[tuple[int, int]] = []
    import_lines(exported, MemoryStorage(), page=4, progress=lambda *far: told.append(far))
    assert told[-1] == (told[-1][1],) * 2
    assert len(told) == -(-told[-1][1] // 4)
