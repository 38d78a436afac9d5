"""A storage that fails as it is told (按计划出错的存储): to test what is built upon one."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final, TypeVar

from localstd._attrs import frozen
from localstd.notices import Message, MessageState, Posted
from localstd.storage import (
    Append,
    Head,
    Keeps,
    Origin,
    Page,
    Record,
    Standing,
    StandingQuery,
    Storage,
    StorageUnavailableError,
)
from localstd.wording import Wording

__all__ = ["FailingCall", "FaultyStorage"]

T = TypeVar("T")

_URL: Final = "faulty:"


@frozen
class FailingCall:
    """One call that fails: the n-th of a method, before anything is done, or after all is done.

    ``call`` is the name of the method, ``number`` counts its calls from 1. If the answer
    ``is_lost``, the call did what it should, and only nobody learns of it: the error is unsure.

    >>> FailingCall(call="append", reason=Wording("磁盘已满", "the disk is full")).is_lost
    False
    """

    call: str
    number: int = 1
    is_lost: bool = False
    reason: Wording = Wording("连接中断", "the connection is cut")


class FaultyStorage:
    """A storage that does what another one does, but for the calls that are to fail.

    So a crash between the write and its acknowledgement, a full disk and a cut connection can be
    brought about where they hurt. ``calls`` counts the calls of each method.

    >>> from localstd.storage import MemoryStorage
    >>> storage = FaultyStorage(MemoryStorage(), [FailingCall(call="head")])
    >>> storage.create(Origin(place="34"))
    >>> storage.head()
    Traceback (most recent call last):
    localstd.storage.errors.StorageUnavailableError: faulty:：连接中断；...
    >>> storage.head().position
    0
    """

    def __init__(self, inner: Storage, failures: Iterable[FailingCall]) -> None:
        self.inner = inner
        self.calls: Counter[str] = Counter()
        self._failures = {(one.call, one.number): one for one in failures}

    @property
    def capabilities(self) -> frozenset[Keeps]:
        """What the other one declares."""
        return self.inner.capabilities

    def _call(self, name: str, does: Callable[[], T]) -> T:
        self.calls[name] += 1
        failure = self._failures.get((name, self.calls[name]))
        if failure is not None and not failure.is_lost:
            raise StorageUnavailableError(url=_URL, reason=failure.reason)
        answer = does()
        if failure is not None:
            raise StorageUnavailableError(url=_URL, reason=failure.reason, is_unsure=True)
        return answer

    def create(self, origin: Origin) -> None:
        """Make the office."""
        self._call("create", lambda: self.inner.create(origin))

    def head(self) -> Head:
        """Give the last position and its seal."""
        return self._call("head", self.inner.head)

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Keep all of some submissions, or nothing."""
        return self._call("append", lambda: self.inner.append(appends))

    def read(
        self, matter: str, *, until: int | None = None, as_known: datetime | None = None
    ) -> tuple[Record, ...]:
        """Give the records of a matter."""
        return self._call("read", lambda: self.inner.read(matter, until=until, as_known=as_known))

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        """Give the records after a position."""
        return self._call("since", lambda: self.inner.since(position, limit=limit))

    def keyed(self, key: str) -> Record | None:
        """Give the record that a key stands on."""
        return self._call("keyed", lambda: self.inner.keyed(key))

    def standing(self, matter: str) -> Standing | None:
        """Give the standing of a matter."""
        return self._call("standing", lambda: self.inner.standing(matter))

    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        """Give the standings that a query finds."""
        return self._call(
            "standings", lambda: self.inner.standings(query, after=after, limit=limit)
        )

    def restate(self, standings: Sequence[Standing]) -> int:
        """Put standings made anew."""
        return self._call("restate", lambda: self.inner.restate(standings))

    def post(self, posted: Sequence[Posted]) -> int:
        """Put messages into the outbox."""
        return self._call("post", lambda: self.inner.post(posted))

    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        """Claim waiting messages."""
        return self._call(
            "claim", lambda: self.inner.claim(worker, now=now, until=until, limit=limit)
        )

    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        """Settle messages, and post others."""
        self._call("settle", lambda: self.inner.settle(ids, worker=worker, at=at, post=post))

    def fail(
        self, message: str, *, worker: str, at: datetime, reason: str, ready: datetime | None
    ) -> None:
        """Give a message back, or up."""
        self._call(
            "fail",
            lambda: self.inner.fail(message, worker=worker, at=at, reason=reason, ready=ready),
        )

    def release(self, ids: Sequence[str], *, worker: str) -> None:
        """Give messages back untried."""
        self._call("release", lambda: self.inner.release(ids, worker=worker))

    def revive(self, ids: Sequence[str], *, at: datetime) -> int:
        """Let messages that were given up be tried again."""
        return self._call("revive", lambda: self.inner.revive(ids, at=at))

    def outbox(
        self, state: MessageState | None = None, *, after: int = 0, limit: int
    ) -> tuple[Posted, ...]:
        """Give what was posted after a number."""
        return self._call("outbox", lambda: self.inner.outbox(state, after=after, limit=limit))

    def close(self) -> None:
        """Close the other one."""
        self.inner.close()
