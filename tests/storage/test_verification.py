"""Verification: whatever was changed, lost, moved or put in shows itself, and where."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import InstantError
from localstd.storage import (
    Append,
    Depth,
    Draft,
    Fault,
    Flaw,
    Head,
    MemoryStorage,
    NotCreatedError,
    Origin,
    Record,
    RecordKind,
    StorageUnavailableError,
    Verification,
    sealed,
    verify,
)
from localstd.wording import Wording

ORIGIN = Origin(place="34")
BEGUN = datetime(2026, 7, 24, 1, tzinfo=UTC)
MATTERS = ("34-1", "34-2", "案卷 𠮷")


class Rows(MemoryStorage):
    """A storage whose rows somebody else can reach; its head stands apart from them."""

    def __init__(self, rows: Sequence[Record], head: Head) -> None:
        super().__init__()
        self.rows, self.kept = sorted(rows, key=lambda row: row.position), head

    def head(self) -> Head:
        return self.kept

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        return tuple([row for row in self.rows if row.position > position][:limit])

    def read(
        self, matter: str, *, until: int | None = None, as_known: datetime | None = None
    ) -> tuple[Record, ...]:
        del until, as_known
        found = [row for row in self.rows if row.matter == matter]
        return tuple(sorted(found, key=lambda row: row.version))


Office: TypeAlias = tuple[Record, ...]


@st.composite
def offices(draw: st.DrawFn, at_least: int = 1) -> Office:
    """Draw the records of an office: some matters, some keys, some records redacted."""
    storage = MemoryStorage()
    storage.create(ORIGIN)
    count = draw(st.integers(at_least, 9))
    for number in range(count):
        matter = draw(st.sampled_from(MATTERS))
        there = len(storage.read(matter))
        redacts = draw(st.sets(st.integers(1, there), max_size=2)) if there else set()
        storage.append([_append(matter, there, number, redacts, draw(st.booleans()))])
    return storage.since(0, limit=count)


def _append(matter: str, there: int, number: int, redacts: set[int], has_key: bool) -> Append:  # noqa: FBT001  drawn
    draft = Draft(
        type="redacted" if redacts else "filed",
        kind=RecordKind.REDACTION if redacts else RecordKind.EVENT,
        recorded=BEGUN + timedelta(seconds=number),
        body=json.dumps({"versions": sorted(redacts)} if redacts else {"number": number}),
        salt=f"salt-{number}",
        key=f"key-{number}" if has_key else None,
    )
    return Append(matter=matter, expected=there, drafts=(draft,), redacts=tuple(redacts))


def head_of(rows: Sequence[Record]) -> Head:
    return Head(origin=ORIGIN, position=rows[-1].position, seal=rows[-1].seal)


def verified(rows: Sequence[Record], head: Head, **asked: Any) -> Verification:
    return verify(Rows(rows, head), **asked)


def names(faults: Sequence[Fault], position: int) -> bool:
    return any(fault.position <= position <= fault.until for fault in faults)


# Another value for each field of a record.
CHANGES: dict[str, Callable[[Record], Any]] = {
    "matter": lambda record: record.matter + "x",
    "version": lambda record: record.version + 1,
    "kind": lambda _: RecordKind.REFUSAL,
    "type": lambda record: record.type + "x",
    "schema": lambda record: record.schema + 1,
    "recorded": lambda record: record.recorded + timedelta(microseconds=1),
    "key": lambda record: None if record.key else "key-x",
    "body": lambda record: (record.body or "") + " ",
    "salt": lambda record: record.salt + "x",
    "digest": lambda _: "0" * 64,
    "before": lambda _: "0" * 64,
    "link": lambda _: "0" * 64,
    "seal": lambda _: "0" * 64,
}
pages = st.integers(1, 5)


@given(offices(), pages)
def test_what_nobody_touched_is_sound(office: Office, page: int) -> None:
    found = verified(
        office, head_of(office), against=head_of(office), depth=Depth.MATTERS, page=page
    )
    assert found == Verification(
        head=head_of(office),
        records=len(office),
        redacted=sum(record.body is None for record in office),
        matters=len({record.matter for record in office}),
    )


@given(offices(), st.data(), pages)
def test_any_head_that_was_kept_on_the_way_agrees(
    office: Office, data: st.DataObject, page: int
) -> None:
    kept = head_of(office[: data.draw(st.integers(1, len(office)))])
    assert verified(office, head_of(office), against=kept, page=page).is_sound
    assert verified(office, head_of(office), against=Head.new(ORIGIN)).is_sound


@given(offices(), st.data(), st.sampled_from(sorted(CHANGES)), pages)
def test_a_changed_field_is_found_at_its_record(
    office: Office, data: st.DataObject, field: str, page: int
) -> None:
    at = data.draw(st.integers(0, len(office) - 1))
    changed = evolve(office[at], **{field: CHANGES[field](office[at])})
    found = verified((*office[:at], changed, *office[at + 1 :]), head_of(office), page=page)
    assert names(found.faults, at + 1)
    told = [fault for fault in found.faults if fault.flaw is not Flaw.UNEXPLAINED]
    assert len(told) <= 2, "what a changed redaction explained is told, too; all else once"


@given(offices(), st.data(), pages)
def test_a_removed_record_is_found_missing(office: Office, data: st.DataObject, page: int) -> None:
    at = data.draw(st.integers(0, len(office) - 1))
    found = verified((*office[:at], *office[at + 1 :]), head_of(office), page=page)
    assert Fault(flaw=Flaw.MISSING, position=at + 1, until=at + 1) in found.faults
    explained = {Flaw.MISSING, Flaw.UNEXPLAINED}  # it may have been a redaction
    assert {fault.flaw for fault in found.faults} <= explained


@given(offices(), st.data(), pages)
def test_a_record_given_another_position_is_missed_at_its_own(
    office: Office, data: st.DataObject, page: int
) -> None:
    at = data.draw(st.integers(0, len(office) - 1))
    to = data.draw(st.integers(-1, len(office) + 3).filter(lambda to: to != at + 1))
    moved = evolve(office[at], position=to)
    found = verified((*office[:at], moved, *office[at + 1 :]), head_of(office), page=page)
    assert names(found.faults, at + 1)


@given(offices(at_least=2), st.data(), pages)
def test_two_records_that_changed_places_are_found(
    office: Office, data: st.DataObject, page: int
) -> None:
    one, two = sorted(data.draw(st.sets(st.integers(0, len(office) - 1), min_size=2, max_size=2)))
    rows = list(office)
    rows[one] = evolve(office[two], position=one + 1)
    rows[two] = evolve(office[one], position=two + 1)
    found = verified(rows, head_of(office), page=page)
    assert names(found.faults, one + 1)
    assert names(found.faults, two + 1)


@given(offices(), st.data(), pages)
def test_a_record_that_stands_twice_is_found(
    office: Office, data: st.DataObject, page: int
) -> None:
    at = data.draw(st.integers(0, len(office) - 1))
    found = verified((*office, office[at]), head_of(office), page=page)
    assert (
        Fault(
            flaw=Flaw.MISPLACED,
            position=at + 1,
            until=at + 1,
            matter=office[at].matter,
            version=office[at].version,
        )
        in found.faults
    )
    assert found.fault_count == 1


@given(offices(), st.data(), pages)
def test_a_record_that_was_put_in_is_found(office: Office, data: st.DataObject, page: int) -> None:
    """It is well made, and follows the record that it was put behind."""
    at = data.draw(st.integers(1, len(office)))
    draft = Draft(type="filed", recorded=BEGUN, body="{}")
    forged = sealed(head_of(office[:at]), "34-9", 0, "", draft)
    is_first = data.draw(st.booleans())
    rows = (forged, *office) if is_first else (*office, forged)
    found = verified(rows, head_of(office), page=page)
    assert names(found.faults, at + 1)
    pushed = [evolve(row, position=row.position + (row.position > at)) for row in office]
    found = verified((*pushed, forged), head_of(pushed), page=page)
    assert at == len(office) or names(found.faults, at + 2)
    assert found.fault_count <= 2


@given(offices(), st.data(), pages)
def test_a_tail_that_was_cut_off_is_found_by_the_head(
    office: Office, data: st.DataObject, page: int
) -> None:
    left = data.draw(st.integers(0, len(office) - 1))
    found = verified(office[:left], head_of(office), page=page)
    assert Fault(flaw=Flaw.MISSING, position=left + 1, until=len(office)) in found.faults


@given(offices(), st.data())
def test_a_tail_that_was_cut_off_with_the_head_is_found_by_one_kept_elsewhere(
    office: Office, data: st.DataObject
) -> None:
    left = data.draw(st.integers(0, len(office) - 1))
    head = head_of(office[:left]) if left else Head.new(ORIGIN)
    found = verified(office[:left], head, against=head_of(office))
    assert Fault(flaw=Flaw.MISSING, position=left + 1, until=len(office)) in found.faults


@given(offices(), st.data())
def test_an_office_that_was_written_anew_is_found_by_a_head_kept_elsewhere_alone(
    office: Office, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(office) - 1))
    forged = tuple(written_anew(office, at))
    assert verified(forged, head_of(forged), depth=Depth.MATTERS).is_sound
    found = verified(forged, head_of(forged), against=head_of(office))
    end = len(office)
    assert found.faults == (Fault(flaw=Flaw.KEPT, position=end, until=end),)
    if at:
        assert verified(forged, head_of(forged), against=head_of(office[:at])).is_sound


def written_anew(office: Office, at: int) -> Iterator[Record]:
    """Write all records anew, the one at an index in another year."""
    storage = MemoryStorage()
    storage.create(ORIGIN)
    for index, row in enumerate(office):
        draft = row.draft
        if index == at:
            draft = evolve(draft, recorded=BEGUN - timedelta(days=400))
        yield from storage.append(
            [Append(matter=row.matter, expected=row.version - 1, drafts=(draft,))]
        )


@given(offices(), st.data())
def test_words_that_are_gone_without_a_redaction_are_found(
    office: Office, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(office) - 1))
    later = [row for row in office[at + 1 :] if row.matter == office[at].matter]
    is_redacted = office[at].body is None
    may_be = any(row.kind is RecordKind.REDACTION and row.body is None for row in later)
    bare = evolve(office[at], body=None, salt="")
    found = verified((*office[:at], bare, *office[at + 1 :]), head_of(office))
    where = [fault.position for fault in found.faults if fault.flaw is Flaw.UNEXPLAINED]
    assert (at + 1 in where) is not (is_redacted or may_be)


@given(offices())
def test_a_head_that_was_changed_is_found(office: Office) -> None:
    end = len(office)
    found = verified(office, evolve(head_of(office), seal="0" * 64))
    assert found.faults == (Fault(flaw=Flaw.HEAD, position=end, until=end),)


@given(offices(at_least=2))
def test_what_stands_after_the_head_is_found(office: Office) -> None:
    found = verified(office, head_of(office[:-1]))
    assert [(fault.flaw, fault.position) for fault in found.faults] == [(Flaw.BEYOND, len(office))]


def test_the_head_of_another_office_is_another_head() -> None:
    there = MemoryStorage()
    there.create(ORIGIN)
    found = verify(there, against=Head.new(Origin(place="37")))
    assert found.faults == (Fault(flaw=Flaw.KEPT, position=0, until=0),)


class Unreadable(Rows):
    """A storage that can make no record of some of its rows."""

    unreadable: frozenset[int] = frozenset()

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        found = super().since(position, limit=limit)
        if self.unreadable & {one.position for one in found}:
            raise ValueError(found)
        return found

    def read(self, matter: str, **asked: Any) -> tuple[Record, ...]:
        found = super().read(matter, **asked)
        if self.unreadable & {one.position for one in found}:
            raise InstantError(value="soon")
        return found


@given(offices(), st.data(), pages)
def test_rows_that_are_no_records_any_more_are_found(
    office: Office, data: st.DataObject, page: int
) -> None:
    storage = Unreadable(office, head_of(office))
    storage.unreadable = data.draw(st.frozensets(st.integers(1, len(office)), min_size=1))
    for depth in Depth:
        found = verify(storage, depth=depth, page=page)
        told = {fault.position for fault in found.faults if fault.flaw is Flaw.UNREADABLE}
        assert told == storage.unreadable
        others = {fault.flaw for fault in found.faults} - {Flaw.UNREADABLE}
        assert others <= ({Flaw.UNREAD} if depth is Depth.MATTERS else set())


def test_a_storage_that_is_down_is_no_fault_of_its_records() -> None:
    class Down(Rows):
        def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
            del position, limit
            raise StorageUnavailableError(url="down:", reason=Wording("cut", "cut"))

    with pytest.raises(StorageUnavailableError):
        verify(Down((), evolve(Head.new(ORIGIN), position=1)))


class InListOrder(Rows):
    """A storage that gives its rows as they lie, such as the lines of a file."""

    def __init__(self, rows: Sequence[Record], head: Head) -> None:
        super().__init__(rows, head)
        self.rows = list(rows)

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        return tuple(self.rows[position : position + limit])


@given(offices(at_least=2), st.data())
def test_lines_that_changed_places_are_found(office: Office, data: st.DataObject) -> None:
    one, two = sorted(data.draw(st.sets(st.integers(0, len(office) - 1), min_size=2, max_size=2)))
    rows = list(office)
    rows[one], rows[two] = rows[two], rows[one]
    found = verify(InListOrder(rows, head_of(office)))
    assert names(found.faults, one + 1)
    assert found.fault_count <= 3


def following(rows: Sequence[Record], matter: str, version: int, before: str) -> Record:
    """Make a record with the seal that is right, whatever its matter says."""
    draft = Draft(type="filed", recorded=BEGUN, body="{}")
    return sealed(head_of(rows), matter, version - 1, before, draft)


@pytest.fixture
def first() -> Record:
    """Make the first record of an office."""
    draft = Draft(type="filed", recorded=BEGUN, body="{}")
    return sealed(Head.new(ORIGIN), "34-1", 0, "", draft)


def test_a_matter_that_skips_a_version_is_found_when_matters_are_read(first: Record) -> None:
    rows = (first, following((first,), "34-1", 3, first.link))
    assert verified(rows, head_of(rows)).is_sound
    (fault,) = verified(rows, head_of(rows), depth=Depth.MATTERS).faults
    assert (fault.flaw, fault.position, fault.version, fault.expected) == (Flaw.VERSION, 2, 3, 2)


def test_a_record_that_follows_another_in_its_matter_is_found(first: Record) -> None:
    rows = (first, following((first,), "34-1", 2, "0" * 64))
    (fault,) = verified(rows, head_of(rows), depth=Depth.MATTERS).faults
    assert (fault.flaw, fault.position) == (Flaw.BEFORE, 2)


def test_a_matter_without_a_beginning_is_found(first: Record) -> None:
    rows = (first, following((first,), "34-2", 2, "0" * 64))
    found = verified(rows, head_of(rows), depth=Depth.MATTERS)
    assert [(fault.flaw, fault.position) for fault in found.faults] == [(Flaw.UNREAD, 2)]
    assert found.matters == 1


def test_matters_that_are_not_found_when_they_are_read_are_found(first: Record) -> None:
    class Forgetful(Rows):
        def read(self, matter: str, **_: Any) -> tuple[Record, ...]:
            del matter
            return ()

    found = verify(Forgetful((first,), head_of((first,))), depth=Depth.MATTERS)
    assert [(fault.flaw, fault.position) for fault in found.faults] == [(Flaw.UNREAD, 1)]


def test_seals_that_are_broken_one_after_the_other_are_one_fault(first: Record) -> None:
    rows = [first]
    for version in range(2, 9):
        rows.append(following(rows, "34-1", version, rows[-1].link))
    broken = [evolve(row, seal=f"{row.position:064}") for row in rows]
    found = verified(broken, head_of(broken))
    assert [(fault.position, fault.until) for fault in found.faults] == [(1, 8)]
    assert str(found.faults[0].wording).startswith("第1至8条记录（34-1之1）与前一条不相接")


def test_faults_are_counted_beyond_those_that_are_told(first: Record) -> None:
    rows = [first]
    for version in range(2, 6):
        rows.append(following(rows, "34-1", version, rows[-1].link))
    changed = [evolve(row, body="{ }") for row in rows]
    found = verified(changed, head_of(rows), at_most=2)
    assert ([fault.position for fault in found.faults], found.fault_count) == ([1, 2], 5)


def test_progress_is_told_by_pages(first: Record) -> None:
    told: list[tuple[int, int]] = []
    verified((first,), head_of((first,)), progress=lambda *how_far: told.append(how_far))
    assert told == [(0, 1), (1, 1)]


def test_a_storage_without_an_office_is_refused() -> None:
    with pytest.raises(NotCreatedError):
        verify(MemoryStorage())


@pytest.mark.parametrize("flaw", Flaw)
def test_every_fault_has_its_words_in_both_languages(flaw: Flaw) -> None:
    fault = Fault(flaw=flaw, position=3, until=3, matter="34-1", version=2, expected=1)
    assert "第3条记录" in fault.wording.zh
    assert "record 3" in fault.wording.en
    assert "{" not in str(fault.wording)
