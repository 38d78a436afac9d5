"""Copying: an office is the same wherever it is kept, and no half copy passes for whole."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.storage import (
    AlreadyCreatedError,
    Append,
    Copied,
    Depth,
    DivergedError,
    Draft,
    MemoryStorage,
    NotCreatedError,
    OfficeMovedError,
    Origin,
    OutboxDivergedError,
    Record,
    RecordKind,
    StorageUnavailableError,
    UntrueHeadError,
    UntrueRecordError,
    copy_office,
    verify,
)
from localstd.wording import Wording

Making = Callable[..., MemoryStorage]
Telling = Callable[[Any], Any]

BEGUN = datetime(2026, 7, 24, 1, tzinfo=UTC)
steps = st.lists(st.integers(0, 1154), max_size=12)
pages = st.integers(1, 4)
MIXED = (0, 1, 2, 4, 6, 10, 9, 13, 14, 12, 3, 20, 27)


class Breaking(MemoryStorage):
    """A storage that is lost sight of after so many writes."""

    def __init__(self, writes: int) -> None:
        super().__init__()
        self.writes = writes

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        self._count()
        return super().append(appends)

    def restate(self, standings: Any) -> int:
        self._count()
        return super().restate(standings)

    def post(self, posted: Any) -> int:
        if posted:
            self._count()
        return super().post(posted)

    def _count(self) -> None:
        self.writes -= 1
        if self.writes < 0:
            raise StorageUnavailableError(url="breaking:", reason=Wording("cut", "cut"))


@given(steps, pages)
def test_a_copy_holds_what_the_office_holds(
    office_of: Making, contents: Telling, steps: list[int], page: int
) -> None:
    source, target = office_of(steps), MemoryStorage()
    done = copy_office(source, target, page=page)
    assert contents(target) == contents(source)
    assert done == Copied(
        head=source.head(),
        records=source.head().position,
        standings=len(contents(source)[2].items),
        messages=len(contents(source)[3]),
    )
    assert verify(target, against=source.head(), depth=Depth.MATTERS).is_sound


@given(steps, pages)
def test_a_second_copy_changes_nothing(
    office_of: Making, contents: Telling, steps: list[int], page: int
) -> None:
    source, target = office_of(steps), MemoryStorage()
    copy_office(source, target)
    before = contents(target)
    done = copy_office(source, target, page=page)
    assert contents(target) == before
    assert (done.records, done.messages) == (0, 0)


@given(steps, pages, st.integers(0, 12))
def test_a_copy_that_was_cut_goes_on_where_it_stopped(
    office_of: Making, contents: Telling, steps: list[int], page: int, writes: int
) -> None:
    source, target = office_of(steps), Breaking(writes)
    try:
        copy_office(source, target, page=page)
    except StorageUnavailableError:
        target.writes = 1000
        copy_office(source, target, page=page)
    assert contents(target) == contents(source)


@given(steps, steps, pages)
def test_what_came_since_is_copied_by_the_next_run(
    office_of: Making, contents: Telling, steps: list[int], more: list[int], page: int
) -> None:
    """With what was redacted meanwhile; nobody works at the outbox in between."""
    source, target = office_of(steps), MemoryStorage()
    copy_office(source, target)
    office_of([step for step in more if step % 5 != 4], storage=source)
    copy_office(source, target, page=page)
    assert contents(target) == contents(source)


def test_words_redacted_at_the_source_are_redacted_in_the_copy(office_of: Making) -> None:
    source, target = office_of([0]), MemoryStorage()
    copy_office(source, target)
    assert target.read("34-1")[0].body is not None
    office_of([6], storage=source)
    copy_office(source, target)
    assert [one.is_redacted for one in target.read("34-1")] == [True, False]


def test_a_standing_that_its_records_left_behind_counts_them_in_the_copy(
    office_of: Making,
) -> None:
    source, target = office_of([0]), MemoryStorage()
    refused = Draft(type="filed", kind=RecordKind.REFUSAL, recorded=BEGUN, body="{}")
    source.append([Append(matter="34-1", expected=1, drafts=(refused,))])
    behind = source.standing("34-1")
    assert behind is not None
    copy_office(source, target)
    assert target.standing("34-1") == evolve(behind, version=2)


def test_another_office_is_refused_and_left_alone(office_of: Making, contents: Telling) -> None:
    target = MemoryStorage()
    target.create(Origin(place="37"))
    before = contents(target)
    with pytest.raises(AlreadyCreatedError):
        copy_office(office_of(MIXED), target)
    assert contents(target) == before


@pytest.mark.parametrize("steps", [[1], [0, 0], [*MIXED, 0], [*MIXED[:-1], 28]])
def test_other_records_are_refused_and_left_alone(
    office_of: Making, contents: Telling, steps: list[int]
) -> None:
    target = office_of(steps)
    before = contents(target)
    with pytest.raises(DivergedError) as refused:
        copy_office(office_of(MIXED), target)
    assert refused.value.position == before[0].position
    assert contents(target) == before


def test_an_outbox_that_went_on_by_itself_is_refused(office_of: Making, contents: Telling) -> None:
    source, target = office_of([0, 1]), MemoryStorage()
    copy_office(source, target)
    office_of([4], storage=target)
    office_of([2], storage=source)
    before = contents(target)
    with pytest.raises(OutboxDivergedError):
        copy_office(source, target)
    assert contents(target) == before


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("body", "{}", "body"),
        ("type", "x", "link"),
        ("before", "x", "link"),
        ("link", "x", "link"),
        ("seal", "x", "seal"),
        ("position", 2, "position"),
    ],
)
def test_a_source_that_was_tampered_with_is_not_copied(
    office_of: Making, field: str, value: object, key: str
) -> None:
    source, target = office_of([0, 1, 2, 3]), MemoryStorage()
    source._records[2] = evolve(source._records[2], **{field: value})
    with pytest.raises(UntrueRecordError) as refused:
        copy_office(source, target, page=1)
    assert refused.value.key == key
    assert target.head().position == 2


def test_a_source_that_ends_before_its_head_is_not_copied(office_of: Making) -> None:
    class Short(MemoryStorage):
        def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
            return tuple(one for one in super().since(position, limit=limit) if one.position < 3)

    source = Short()
    office_of([0, 1, 2, 3], storage=source)
    with pytest.raises(UntrueHeadError) as refused:
        copy_office(source, MemoryStorage())
    assert (refused.value.position, refused.value.expected) == (2, 4)


def test_what_was_recorded_meanwhile_is_told(office_of: Making) -> None:
    source = office_of([0, 1])

    def record_one_more(done: int, whole: int) -> None:
        if done == whole:
            office_of([2], storage=source)

    target = MemoryStorage()
    with pytest.raises(OfficeMovedError) as told:
        copy_office(source, target, progress=record_one_more)
    assert (told.value.before, told.value.after) == (2, 3)
    assert copy_office(source, target).head == source.head()


def test_nothing_cannot_be_copied() -> None:
    with pytest.raises(NotCreatedError):
        copy_office(MemoryStorage(), MemoryStorage())
