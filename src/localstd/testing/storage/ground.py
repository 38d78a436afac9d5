"""The ground of a check (试验场): an office, names that nobody else has, and things to keep."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Final

from localstd._attrs import error, evolve, frozen
from localstd.calendar import CHINA_TIME
from localstd.errors import LocalstdError
from localstd.notices import Message, Posted
from localstd.storage import (
    Append,
    Draft,
    NotCreatedError,
    Origin,
    Record,
    Standing,
    StandingQuery,
    Storage,
)
from localstd.testing.storage.harness import StorageHarness
from localstd.wording import Wording

__all__ = [
    "KIT_PLACE",
    "LATE",
    "MINUTE",
    "NOON",
    "ORIGIN",
    "Ground",
    "NoGroundError",
    "draft",
    "pages",
]

#: Whose office the kit makes: no place of China is called so.
KIT_PLACE: Final = "conformance"

#: What the kit's offices begin with.
ORIGIN: Final = Origin(place=KIT_PLACE)

#: When most of it happens.
NOON: Final = datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME)

#: A minute.
MINUTE: Final = timedelta(minutes=1)

#: After everything that a check does.
LATE: Final = datetime(9000, 1, 1, tzinfo=CHINA_TIME)

_MANY: Final = 500
_WORKER: Final = "kit"
_BODY: Final = Wording("已备案", "filed")


@error
class NoGroundError(LocalstdError):
    """A storage holds an office already, in which nothing may be tried.

    >>> print(NoGroundError(place="34", url="sqlite:///a.db").wording.en)
    sqlite:///a.db: there is an office of 34, in which nothing may be tried; give an empty storage
    """

    place: str
    url: str = ""

    @property
    def wording(self) -> Wording:
        """Name the storage and the office, and what to do; the kit's own may be gone on in."""
        zh, en = (f"{self.url}：", f"{self.url}: ") if self.url else ("", "")
        again = Wording("，或加 --again 续用", ", or go on in it with --again")
        more = again if self.place == ORIGIN.place else Wording("", "")
        return Wording(
            f"{zh}已有{self.place}的主管部门档案，不得用于试验；请给出空的存储{more.zh}",
            f"{en}there is an office of {self.place}, in which nothing may be tried; "
            f"give an empty storage{more.en}",
        )


def draft(type_: str = "filed", **changes: object) -> Draft:
    """Give something to record.

    >>> draft("filed", schema=2).schema
    2
    """
    return evolve(Draft(type=type_, recorded=NOON, body='{"on":"2026-07"}', salt="s"), **changes)


@frozen
class Ground:
    """An open office in which a check tries things, and names that no other check uses.

    Names begin with ``tag`` and sort after those of earlier checks, so that several checks may
    follow one another in the same place. ``position`` and ``number`` say what was there before.

    >>> from localstd.storage import MemoryStorage
    >>> with Ground.on(StorageHarness(opens=MemoryStorage)) as ground:
    ...     ground.keep("a", draft())[0].matter
    '0000000-a'
    """

    harness: StorageHarness
    storage: Storage
    tag: str
    position: int
    number: int

    @classmethod
    @contextmanager
    def on(cls, harness: StorageHarness) -> "Iterator[Ground]":
        """Open a harness, and close it in the end."""
        storage = harness.open()
        try:
            position = _begun(storage)
            number = _settled(storage) if position else 0
            tag = f"{position:07}-"
            yield cls(harness=harness, storage=storage, tag=tag, position=position, number=number)
        finally:
            storage.close()

    def named(self, name: str) -> str:
        """Give the name of something of this check."""
        return f"{self.tag}{name}"

    def appended(self, matter: str, *drafts: Draft, expected: int = 0, **also: object) -> Append:
        """Give an append to a matter of this check."""
        return evolve(Append(matter=self.named(matter), expected=expected, drafts=drafts), **also)

    def keep(
        self, matter: str, *drafts: Draft, expected: int = 0, **also: object
    ) -> tuple[Record, ...]:
        """Append to a matter of this check; drafts that are not given are one."""
        one = self.appended(matter, *(drafts or (draft(),)), expected=expected, **also)
        return self.storage.append([one])

    def read(self, matter: str) -> tuple[Record, ...]:
        """Read a matter of this check."""
        return self.storage.read(self.named(matter))

    def standing(self, matter: str, version: int = 1, **changes: object) -> Standing:
        """Give a standing of a matter of this check."""
        plain = Standing(
            matter=self.named(matter),
            version=version,
            procedure="making",
            track="ordinary",
            stage="60",
            place="34",
        )
        return evolve(plain, **changes)

    def message(self, name: str, to: str = "li", **changes: object) -> Message:
        """Give a message to a recipient of this check."""
        plain = Message(
            id=self.named(name),
            recipient=self.named(to),
            channel="mail",
            name="filing",
            subject=_BODY,
            body=_BODY,
            created=NOON,
        )
        return evolve(plain, **changes)

    def post(self, *messages: Message) -> int:
        """Post messages."""
        return self.storage.post([Posted.new(one) for one in messages])

    def claim(self, worker: str = "a", *, now: datetime = NOON, limit: int = 100) -> list[str]:
        """Claim messages for ten minutes; give the names that they have in this check."""
        claimed = self.storage.claim(worker, now=now, until=now + 10 * MINUTE, limit=limit)
        return [one.message.id.removeprefix(self.tag) for one in claimed]

    def settle(self, *names: str, worker: str = "a") -> None:
        """Settle messages of this check."""
        self.storage.settle([self.named(one) for one in names], worker=worker, at=NOON)

    def posted(self) -> tuple[Posted, ...]:
        """Give what this check has posted."""
        return self.storage.outbox(after=self.number, limit=10 * _MANY)

    def posted_as(self, name: str) -> Posted:
        """Give one message of this check, as the outbox has it."""
        return next(one for one in self.posted() if one.message.id == self.named(name))

    def records(self) -> tuple[Record, ...]:
        """Give all records that were appended since this check began."""
        return tuple(pages(self.storage, self.position))

    def found(self, query: StandingQuery) -> tuple[Standing, ...]:
        """Give all standings of this check that a query finds."""
        return self.storage.standings(query, after=self.tag, limit=10 * _MANY).items


def pages(storage: Storage, position: int) -> Iterator[Record]:
    """Give all records after a position, page by page.

    >>> from localstd.storage import MemoryStorage
    >>> storage = MemoryStorage()
    >>> storage.create(ORIGIN)
    >>> list(pages(storage, 0))
    []
    """
    while page := storage.since(position, limit=_MANY):
        if page[-1].position <= position:
            return  # a storage that turns in a circle is told of elsewhere
        yield from page
        position = page[-1].position


def _begun(storage: Storage) -> int:
    """Make the office, or set a mark in the one that is there; give its last position."""
    try:
        head = storage.head()
    except NotCreatedError:
        storage.create(ORIGIN)
        return 0
    if head.origin != ORIGIN:
        raise NoGroundError(place=head.origin.place)
    (mark,) = storage.append(
        [Append(matter=f"{head.position:07}", expected=0, drafts=[draft("mark")])]
    )
    return mark.position


def _settled(storage: Storage) -> int:
    """Settle what earlier checks have left; give the last number of the outbox."""
    while left := storage.claim(_WORKER, now=LATE, until=LATE + MINUTE, limit=_MANY):
        storage.settle([one.message.id for one in left], worker=_WORKER, at=LATE)
    number = 0
    while page := storage.outbox(after=number, limit=_MANY):
        number = page[-1].number
    return number
