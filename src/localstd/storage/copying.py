"""Copying (复制): an office moves from one storage to another, whatever keeps them."""

from collections.abc import Iterable, Iterator
from itertools import chain

from localstd._attrs import error, evolve, frozen
from localstd.errors import LocalstdError
from localstd.notices.message import Posted
from localstd.storage.chain import Head
from localstd.storage.intake import Intake, in_pages
from localstd.storage.protocol import Storage
from localstd.storage.walking import (
    PAGE,
    Progress,
    message_pages,
    records_until,
    standing_pages,
    unheard,
)
from localstd.wording import Wording

__all__ = ["Copied", "OfficeMovedError", "OutboxDivergedError", "copy_office"]


@error
class OfficeMovedError(LocalstdError):
    """Something was recorded while an office was gone through, which wants it at rest.

    >>> print(OfficeMovedError(before=7, after=9).wording.en)
    records 8 to 9 came meanwhile; let the office rest, and run this again
    """

    before: int
    after: int

    @property
    def wording(self) -> Wording:
        """Name what came meanwhile, and what to do."""
        first = self.before + 1
        return Wording(
            f"其间新增第{first}至{self.after}条记录；请让主管部门暂停办理后重新运行",
            f"records {first} to {self.after} came meanwhile; "
            "let the office rest, and run this again",
        )


@error
class OutboxDivergedError(LocalstdError):
    """The outbox of the target is no beginning of the source's: one of them went on by itself.

    >>> print(OutboxDivergedError(message="m-1").wording.en)
    message m-1 stands otherwise in the outbox of the target; choose an empty storage
    """

    message: str

    @property
    def wording(self) -> Wording:
        """Name the message, and what to do."""
        return Wording(
            f"通知件{self.message}在目标存储的发件箱中状态不同；请另选空的存储",
            f"message {self.message} stands otherwise in the outbox of the target; "
            "choose an empty storage",
        )


@frozen
class Copied:
    """What a copy or an import came to (迁移结果): the head now, and what was new of each kind.

    ``standings`` counts all that were written, since those are written anew each time.

    >>> from localstd.storage import Origin
    >>> Copied(head=Head.new(Origin(place="34")), records=0, standings=0, messages=0).records
    0
    """

    head: Head
    records: int
    standings: int
    messages: int


def copy_office(
    source: Storage, target: Storage, *, page: int = PAGE, progress: Progress = unheard
) -> Copied:
    """Copy an office: its records with their seals, its standings, its outbox as it stands.

    Both then have the same head, and verify to it. Run again after an interruption, it goes on
    where it stopped; run again after nothing, it changes nothing. The office must rest meanwhile:
    what is recorded or delivered at the source may be copied or not.

    Raises:
        NotCreatedError: if the source holds no office.
        AlreadyCreatedError: if the target holds another office.
        DivergedError: if the target holds other records, or more; nothing is written.
        OutboxDivergedError: if the outboxes went on apart; nothing is written.
        UntrueRecordError: if a record of the source is not what its seals say.
        UntrueHeadError: if the records of the source do not lead to its head.
        OfficeMovedError: if something was recorded meanwhile; all up to it was copied.

    >>> from localstd.storage import MemoryStorage, Origin
    >>> source, target = MemoryStorage(), MemoryStorage()
    >>> source.create(Origin(place="34"))
    >>> copy_office(source, target).head == source.head() == target.head()
    True
    """
    head = source.head()

    def redacted(matter: str) -> Iterator[int]:
        return (one.version for one in source.read(matter) if one.is_redacted)

    intake = Intake(target, head, redacted=redacted)
    start = intake.there.position
    intake.skip(next(iter(source.since(start - 1, limit=1)), None) if start else None)
    messages = _messages_left(source, target, page)
    records = records_until(source, head.position, after=start, page=page, progress=progress)
    for some in in_pages(records, page):
        for record in some:
            intake.check(record)
        intake.keep(some)
    intake.end(head)
    standings = sum(intake.restate(some) for some in standing_pages(source, page=page))
    posted = sum(target.post(some) for some in in_pages(messages, page))
    now = source.head().position
    if now != head.position:
        raise OfficeMovedError(before=head.position, after=now)
    return Copied(
        head=head,
        records=head.position - start,
        standings=standings,
        messages=posted,
    )


def _messages_left(source: Storage, target: Storage, page: int) -> Iterator[Posted]:
    """Give the messages that the target lacks, after looking at those that it has."""
    ours = _flat(message_pages(source, page=page))
    for theirs in _flat(message_pages(target, page=page)):
        one = next(ours, None)
        if one is None or _standing(one) != _standing(theirs):
            raise OutboxDivergedError(message=theirs.message.id)
    return ours


def _flat(pages: Iterable[tuple[Posted, ...]]) -> Iterator[Posted]:
    return chain.from_iterable(pages)


def _standing(posted: Posted) -> Posted:
    """Give a message without its number, and without its words, which may be redacted since."""
    wordless = evolve(posted.message, subject=_NO_WORDS, body=_NO_WORDS)
    return evolve(posted, number=0, message=wordless)


_NO_WORDS = Wording("", "")
