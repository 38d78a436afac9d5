"""Verification (核验): whether anything was changed, lost, moved or put in, and which record.

The office's chain is gone through once, in pages: every digest, link and seal is worked out anew.
After a fault it goes on from what is stored, so that one fault is told once. On request every
matter is read as well, one at a time. Neither needs more memory for more records.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import chain as chained
from typing import Final

from localstd._attrs import evolve
from localstd.storage.careful import Careful
from localstd.storage.chain import Head, digest_of, link_of, seal_of
from localstd.storage.fault import Fault, Flaw, Verification
from localstd.storage.protocol import Storage
from localstd.storage.record import Record
from localstd.storage.redaction import redacted_versions
from localstd.storage.walking import PAGE, Progress, records_until, unheard

__all__ = ["Depth", "verify"]

_AT_MOST: Final = 1000  # faults that are told one by one


class Depth(StrEnum):
    """How much a verification goes through (核验深度)."""

    OFFICE = "office"  #: every record, in the order of the office
    MATTERS = "matters"  #: the same, and then every matter, as it is read


def verify(  # noqa: PLR0913  what to verify, against what, how far, and how
    storage: Storage,
    *,
    against: Head | None = None,
    depth: Depth = Depth.OFFICE,
    at_most: int = _AT_MOST,
    page: int = PAGE,
    progress: Progress = unheard,
) -> Verification:
    """Verify an office's records up to its head (核验档案).

    ``against`` is a head of the office that was kept elsewhere: without one, nobody can tell that
    the whole chain was made anew, or cut off together with the storage's own head. At most
    ``at_most`` faults are told one by one; all are counted. What is recorded meanwhile is not
    gone through.

    Raises:
        NotCreatedError: if there is no office.

    >>> from localstd.storage import MemoryStorage, Origin
    >>> storage = MemoryStorage()
    >>> storage.create(Origin(place="34"))
    >>> verify(storage, against=storage.head()).is_sound
    True
    """
    head = storage.head()
    office = _Office(storage, head, against)
    matters = _Matters(storage, head)
    found = office.faults(page, progress)
    if depth is Depth.MATTERS:
        found = chained(found, matters.faults(page, progress))
    told: list[Fault] = []
    count = 0
    for fault in _in_runs(found):
        count += 1
        if len(told) < at_most:
            told.append(fault)
    return Verification(
        head=head,
        records=office.records,
        redacted=office.redacted,
        matters=matters.read if depth is Depth.MATTERS else None,
        faults=tuple(told),
        fault_count=count,
    )


class _Office:
    """The pass through all records, in the order of the office."""

    def __init__(self, storage: Storage, head: Head, kept: Head | None) -> None:
        self._storage, self._head, self._kept = storage, head, kept
        self._careful = Careful(storage, head.position)
        self._algorithm = head.origin.algorithm
        self._position = 0
        self._seals = frozenset({head.origin.seal})  # that the next may follow; none: unknown
        self._history = lru_cache(maxsize=1)(self._careful.read)
        self.records = self.redacted = 0

    def faults(self, page: int, progress: Progress) -> Iterator[Fault]:
        """Go through all records, then look at the end."""
        yield from self._kept_faults()
        last = self._head.position
        records = records_until(self._careful, last, page=page, progress=progress)
        for record, following in _with_next(records):
            self.records += 1
            yield from self._own_faults(record)
            before = self._position
            yield from self._faults_of_place(record, following)
            if self._position > before:
                yield from self._kept_faults()
        yield from self._faults_of_end()

    def _own_faults(self, record: Record) -> Iterator[Fault]:
        """Find what a record shows by itself."""
        if record.body is None:
            self.redacted += 1
            if not self._is_explained(record):
                yield _fault(Flaw.UNEXPLAINED, record)
            elif record.salt:
                yield _fault(Flaw.WORDS, record)
        elif digest_of(self._algorithm, record.salt, record.body) != record.digest:
            yield _fault(Flaw.WORDS, record)
        if _true_link(self._algorithm, record) != record.link:
            yield _fault(Flaw.PARTICULARS, record)

    def _is_explained(self, record: Record) -> bool:
        """Say whether a later redaction of the matter names the record, or may have done so."""
        history = self._history(record.matter)
        if history is None:
            return True
        later = (one for one in history if one.version > record.version)
        named = map(redacted_versions, later)
        return any(versions is None or record.version in versions for versions in named)

    def _faults_of_place(self, record: Record, following: Record | None) -> Iterator[Fault]:
        expected = self._position + 1
        if record.position < expected:
            yield _fault(Flaw.MISPLACED, record)
            if record.position == self._position:
                self._seals |= {record.seal}  # whichever of the two was there first
            return
        if record.position > expected:
            if following is not None and following.position == expected + 1:
                yield evolve(_fault(Flaw.MISPLACED, record), position=expected, until=expected)
                self._position, self._seals = expected, frozenset()
                return
            yield from self._gap(expected, record.position - 1)
            self._seals = frozenset()
        yield from self._faults_of_seal(record)
        self._position = record.position

    def _faults_of_seal(self, record: Record) -> Iterator[Fault]:
        """Compare the seal; the next may follow the stored one, or the one that is right."""
        seals = self._seals_after(record.position, record.link)
        if not seals or record.seal in seals:
            self._seals = frozenset({record.seal})
            return
        if record.seal not in self._seals_after(record.position, self._true_link(record)):
            yield _fault(Flaw.SEAL, record)
        self._seals = seals | {record.seal}

    def _seals_after(self, position: int, link: str) -> frozenset[str]:
        return frozenset(seal_of(self._algorithm, seal, position, link) for seal in self._seals)

    def _true_link(self, record: Record) -> str:
        return _true_link(self._algorithm, record)

    def _gap(self, first: int, last: int) -> Iterator[Fault]:
        """Tell of positions without a record: something that is none may stand there."""
        for unreadable in sorted(self._careful.unreadable):
            if first <= unreadable <= last:
                if first < unreadable:
                    yield Fault(flaw=Flaw.MISSING, position=first, until=unreadable - 1)
                yield Fault(flaw=Flaw.UNREADABLE, position=unreadable, until=unreadable)
                first = unreadable + 1
        if first <= last:
            yield Fault(flaw=Flaw.MISSING, position=first, until=last)

    def _kept_faults(self) -> Iterator[Fault]:
        """Compare with the head that was kept elsewhere, where it stands."""
        kept = self._kept
        if kept is None or kept.position != self._position or not self._seals:
            return
        if kept.seal not in self._seals or kept.origin != self._head.origin:
            yield Fault(flaw=Flaw.KEPT, position=kept.position, until=kept.position)

    def _faults_of_end(self) -> Iterator[Fault]:
        known = [self._head.position, *([self._kept.position] if self._kept else [])]
        if self._position < max(known):
            yield from self._gap(self._position + 1, max(known))
        elif self._seals and self._head.seal not in self._seals:
            yield Fault(flaw=Flaw.HEAD, position=self._position, until=self._position)
        further = self._careful.since(self._head.position, limit=1)
        end = self._storage.head().position  # read after: what was recorded meanwhile is below it
        yield from (_fault(Flaw.BEYOND, one) for one in further if one.position > end)


class _Matters:
    """The pass through all matters: each is read when its first record is met."""

    def __init__(self, storage: Storage, head: Head) -> None:
        self._storage, self._head = Careful(storage, head.position), head
        self._algorithm = head.origin.algorithm
        self.read = 0

    def faults(self, page: int, progress: Progress) -> Iterator[Fault]:
        """Read every matter, and find the records that no matter gave."""
        met = given = 0
        last = self._head.position
        for record in records_until(self._storage, last, page=page, progress=progress):
            met += 1
            if record.version == 1:
                history = self._history(record.matter)
                if history and history[0].position == record.position:
                    self.read += 1
                    given += len(history)
                    yield from self._faults_of(history)
        if given != met:
            yield from self._unread(page)

    def _history(self, matter: str) -> tuple[Record, ...]:
        return tuple(
            one for one in self._storage.read(matter) or () if one.position <= self._head.position
        )

    def _faults_of(self, history: Iterable[Record]) -> Iterator[Fault]:
        version, position, links = 0, 0, {""}
        for record in history:
            if record.version != version + 1:
                yield evolve(_fault(Flaw.VERSION, record), expected=version + 1)
            elif record.before not in links:
                yield _fault(Flaw.BEFORE, record)
            if record.position <= position:
                yield _fault(Flaw.MISPLACED, record)
            version, position = record.version, record.position
            links = {record.link, _true_link(self._algorithm, record)}

    def _unread(self, page: int) -> Iterator[Fault]:
        """Name the records that their matters do not give; costs a reading each, so only now."""
        history = lru_cache(maxsize=1)(self._history)
        for record in records_until(self._storage, self._head.position, page=page):
            given = history(record.matter)
            is_begun = any(one.version == 1 for one in given[:1])
            if not is_begun or record.position not in {one.position for one in given}:
                yield _fault(Flaw.UNREAD, record)


def _true_link(algorithm: str, record: Record) -> str:
    return link_of(
        algorithm,
        record.before,
        record,
        matter=record.matter,
        version=record.version,
        digest=record.digest,
    )


def _fault(flaw: Flaw, record: Record) -> Fault:
    return Fault(
        flaw=flaw,
        position=record.position,
        until=record.position,
        matter=record.matter,
        version=record.version,
    )


def _with_next(records: Iterable[Record]) -> Iterator[tuple[Record, Record | None]]:
    """Give each record with the one that stands after it."""
    held: Record | None = None
    for record in records:
        if held is not None:
            yield held, record
        held = record
    if held is not None:
        yield held, None


def _in_runs(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Tell broken seals of records that follow one another as one."""
    run: Fault | None = None
    for fault in faults:
        if run is not None and fault.flaw is Flaw.SEAL and fault.position == run.until + 1:
            run = evolve(run, until=fault.until)
            continue
        if run is not None:
            yield run
        run = fault if fault.flaw is Flaw.SEAL else None
        if run is None:
            yield fault
    if run is not None:
        yield run
