"""Going through a storage (逐页读取): page by page, so that a large one needs no more memory."""

from collections.abc import Callable, Iterator
from typing import Final, Protocol, TypeAlias

from localstd.notices.message import Posted
from localstd.storage.protocol import Storage
from localstd.storage.record import Record
from localstd.storage.standing import Standing, StandingQuery

__all__ = [
    "PAGE",
    "Progress",
    "Records",
    "message_pages",
    "records_until",
    "standing_pages",
    "unheard",
]

#: Is told how many records of how many are done, now and then (进度).
Progress: TypeAlias = Callable[[int, int], object]

#: How many records a page holds, if nothing else is asked for.
PAGE: Final = 1000

_ALL: Final = StandingQuery()


def unheard(done: int, whole: int) -> None:
    """Tell nobody how far it went."""
    del done, whole


class Records(Protocol):
    """What gives records in their order: a storage, or what reads one."""

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        """Give the records after a position, in order, at most so many."""


def records_until(
    storage: Records, last: int, *, after: int = 0, page: int = PAGE, progress: Progress = unheard
) -> Iterator[Record]:
    """Give the records after a position, up to another, included, as the storage orders them.

    Each page begins once more with the position that the page before it ended with: so nothing
    that stands twice at one position is passed over where it matters, at a page's end.
    """
    met = 0  # records given at the position ``after``
    while True:
        progress(min(after, last), last)
        found = storage.since(after - 1 if met else after, limit=page + met)[met:]
        within = [one for one in found if one.position <= last]
        if not within:
            return
        yield from within
        end = max(one.position for one in within)
        again = sum(one.position == end for one in within)
        after, met = (end, again) if end > after else (after, met + again)


def standing_pages(
    storage: Storage, query: StandingQuery = _ALL, *, page: int = PAGE
) -> Iterator[tuple[Standing, ...]]:
    """Give every standing that a query finds, in pages, in the order of their matters."""
    after: str | None = ""
    while after is not None:
        found = storage.standings(query, after=after, limit=page)
        if found.items:
            yield found.items
        after = found.after


def message_pages(storage: Storage, *, page: int = PAGE) -> Iterator[tuple[Posted, ...]]:
    """Give every message of the outbox, in pages, in the order of posting."""
    after = 0
    while found := storage.outbox(after=after, limit=page):
        yield found
        after = found[-1].number
