"""Intake (迁入): puts the records of an office into another storage, each checked beforehand.

Copying and importing differ in where records come from, and in nothing else.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from localstd._attrs import error, evolve
from localstd.errors import LocalstdError
from localstd.legible import legible
from localstd.storage.chain import Head, sealed
from localstd.storage.protocol import Storage
from localstd.storage.record import Append, Record, RecordKind
from localstd.storage.standing import Standing
from localstd.wording import Wording

__all__ = ["DivergedError", "Intake", "UntrueHeadError", "UntrueRecordError", "in_pages"]

Item = TypeVar("Item")


@error
class DivergedError(LocalstdError):
    """The storage that is to take an office over holds other records, or more of them.

    ``position`` is the last record that it holds.

    >>> print(DivergedError(position=7).wording.en)
    the target holds other records: its record 7 is not in what comes; choose an empty storage
    """

    position: int

    @property
    def wording(self) -> Wording:
        """Name the record, and what to do."""
        return Wording(
            f"目标存储已有其他档案：其第{self.position}条记录不在来源之中；请另选空的存储",
            f"the target holds other records: its record {self.position} is not in what comes; "
            "choose an empty storage",
        )


@error
class UntrueRecordError(LocalstdError):
    """A record that is to be taken over is not what its seals say; ``key`` is the part at fault.

    >>> refusal = UntrueRecordError(position=7, matter="34-1", version=2, key="body")
    >>> print(refusal.wording.en)
    record 7 (34-1, version 2): 'body' is not what was sealed; verify where it comes from
    """

    position: int
    matter: str
    version: int
    key: str

    @property
    def wording(self) -> Wording:
        """Name the record and the part, and what to do."""
        matter = legible(self.matter)
        return Wording(
            f"第{self.position}条记录（{matter}之{self.version}）：“{self.key}”与封存时不符；"
            "请核验来源",
            f"record {self.position} ({matter}, version {self.version}): {self.key!r} is not what "
            "was sealed; verify where it comes from",
        )


@error
class UntrueHeadError(LocalstdError):
    """The records that came do not end at the head that was named with them.

    >>> print(UntrueHeadError(position=6, expected=7).wording.en)
    the head says record 7, and record 6 is the last that came; verify where they come from
    """

    position: int
    expected: int

    @property
    def wording(self) -> Wording:
        """Name both ends, and what to do."""
        if self.position == self.expected:
            return Wording(
                f"链首与第{self.position}条记录不符；请核验来源",
                f"the head is not that of record {self.position}; verify where they come from",
            )
        return Wording(
            f"链首为第{self.expected}条记录，而来源止于第{self.position}条；请核验来源",
            f"the head says record {self.expected}, and record {self.position} is the last that "
            "came; verify where they come from",
        )


class Intake:
    """Takes records in the order of their office into a storage, from where that one ends.

    Makes the office if there is none; nothing else is written before the first record that the
    storage lacks. ``redacted`` gives the versions of a matter that have no words where they come
    from; it is asked only about what the storage took on an earlier run.

    Raises:
        AlreadyCreatedError: if the storage holds another office.
        DivergedError: if it holds more records than come.
    """

    def __init__(
        self, target: Storage, head: Head, *, redacted: Callable[[str], Iterable[int]]
    ) -> None:
        target.create(head.origin)
        self._target, self._redacted = target, redacted
        self.there = target.head()
        self._chain = Head.new(head.origin)
        if self.there.position > head.position:
            raise DivergedError(position=self.there.position)

    @property
    def position(self) -> int:
        """The last position that was checked or skipped."""
        return self._chain.position

    def skip(self, record: Record | None) -> None:
        """Take the record at which the storage ends as met, without those before it.

        Raises:
            DivergedError: if it is another one than the storage's, or there is none.
        """
        if not self.there.position:
            return
        if record is None or (record.position, record.seal) != (
            self.there.position,
            self.there.seal,
        ):
            raise DivergedError(position=self.there.position)
        self._chain = self.there

    def check(self, record: Record) -> bool:
        """Check the next record against the one before it; say whether the storage lacks it.

        Raises:
            UntrueRecordError: if it is not what its seals say, or not the next.
            DivergedError: if it is not the one that the storage holds at its end.
        """
        made = sealed(self._chain, record.matter, record.version - 1, record.before, record.draft)
        if made != record:
            raise self._untrue(made, record)
        self._chain = evolve(self._chain, position=record.position, seal=record.seal)
        if record.position == self.there.position:
            self.skip(record)
        return record.position > self.there.position

    def keep(self, records: Sequence[Record]) -> None:
        """Put records that were checked into the storage, all or none of them.

        Raises:
            UntrueRecordError: if its matter goes on otherwise than the record says; the storage
                is then of no use.
        """
        kept = self._target.append([self._append(record) for record in records])
        for made, record in zip(kept, records, strict=True):
            if made.seal != record.seal:
                raise self._untrue(made, record)

    def restate(self, standings: Sequence[Standing]) -> int:
        """Put standings of the office in their place; say of how many.

        One that was left as it was while its matter got further records counts them from now on.
        """
        done = self._target.restate(standings)
        if done < len(standings):
            behind = [one for one in standings if self._target.standing(one.matter) != one]
            counted = [evolve(one, version=len(self._target.read(one.matter))) for one in behind]
            ahead = {one.matter: one.version for one in behind}
            done += self._target.restate(
                [one for one in counted if one.version > ahead[one.matter]]
            )
        return done

    def end(self, head: Head) -> None:
        """Make sure that the records came to a head.

        Raises:
            UntrueHeadError: if some are lacking at the end, or the head has another seal.
        """
        if self._chain != head:
            raise UntrueHeadError(position=self.position, expected=head.position)

    def _append(self, record: Record) -> Append:
        return Append(
            matter=record.matter,
            expected=record.version - 1,
            drafts=(record.draft,),
            redacts=self._redacts(record) if record.kind is RecordKind.REDACTION else (),
        )

    def _redacts(self, record: Record) -> tuple[int, ...]:
        """Find what was redacted where it comes from since the storage took it with its words."""
        if not self.there.position:
            return ()
        gone = frozenset(self._redacted(record.matter))
        there = self._target.read(record.matter) if gone else ()
        return tuple(one.version for one in there if one.version in gone and not one.is_redacted)

    def _untrue(self, made: Record, record: Record) -> UntrueRecordError:
        key = next(
            name
            for name in ("position", "salt", "digest", "before", "link", "seal")
            if getattr(made, name) != getattr(record, name)
        )
        key = "body" if key == "digest" else key  # of the two the body is what one can change
        return UntrueRecordError(
            position=record.position, matter=record.matter, version=record.version, key=key
        )


def in_pages(items: Iterable[Item], page: int) -> Iterator[tuple[Item, ...]]:
    """Give items in tuples of a length, the last one as long as it is."""
    left = iter(items)
    while found := tuple(islice(left, page)):
        yield found
