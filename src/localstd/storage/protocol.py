"""Storage (存储): what keeps an office's records, as the core sees it.

One storage holds one office: its chain of records, the standings of its matters, its outbox.
Several offices stand side by side in several storages: a file each, or a schema each. So nothing
is shared between places, and each can live on a machine of its own.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from localstd.notices.message import Message, MessageState, Posted
from localstd.storage.chain import Head, Origin
from localstd.storage.record import Append, Record
from localstd.storage.standing import Page, Standing, StandingQuery

__all__ = ["Keeps", "Storage"]


class Keeps(StrEnum):
    """What a storage may declare that it can do (存储能力)."""

    #: What was acknowledged outlasts the process. Whether it outlasts the machine's power, no
    #: program can see from within: a storage says it in words.
    DURABLY = "durably"
    #: Several processes may work on it at once. Where that is not declared, whoever opens the place
    #: a second time is refused with a :class:`~localstd.storage.StorageUnavailableError`, or finds
    #: nothing there.
    TOGETHER = "together"
    #: It erases the words of a record for good. Where that is not declared, an append with
    #: ``redacts`` is refused with an :class:`~localstd.storage.UnsupportedError`.
    REDACTION = "redaction"


class Storage(Protocol):
    """What keeps the records of one office; opened by a plug-in for a URL.

    Every method is atomic: it does all it says, or raises and has done nothing. A storage may be
    used by several threads, one call at a time or many. Whatever the driver says of a full disk or
    a cut connection becomes a :class:`~localstd.storage.StorageUnavailableError`, and the next
    call tries anew.

    It is opened before there is an office, and makes nothing until :meth:`create` is called. Where
    several reasons to refuse meet, any of them may be told. Nothing but :meth:`close` is called
    after it was closed.

    All order is that of Unicode code points, and all text is compared as it is.

    >>> from localstd.storage import MemoryStorage
    >>> storage: Storage = MemoryStorage()
    >>> storage.create(Origin(place="34"))
    >>> storage.head().position
    0
    """

    @property
    def capabilities(self) -> frozenset[Keeps]:
        """What it declares that it can do."""

    def create(self, origin: Origin) -> None:
        """Make the office, empty; does nothing if it is there with the same origin.

        Raises:
            AlreadyCreatedError: if there is an office with another origin.
        """

    def head(self) -> Head:
        """Give the last position and its seal.

        Raises:
            NotCreatedError: if there is no office; so does every method below.
        """

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Keep all of some submissions, or nothing; give their records in order.

        Positions follow the head without a gap, and become visible in their order: who has read
        up to a position will never find a new record at or below it. Each append sees those
        before it in the sequence, also of its own matter. The records are made by
        :func:`localstd.storage.sealed`.

        Messages whose id is in the outbox already are passed over.

        Raises:
            ConflictError: if a matter has another version than is expected.
            KeyTakenError: if a key stands on a record, or twice in the sequence.
            UnsupportedError: if something is to be redacted, and that is not declared.
            RedactionError: if a version to be redacted is not there.
        """

    def read(
        self, matter: str, *, until: int | None = None, as_known: datetime | None = None
    ) -> tuple[Record, ...]:
        """Give the records of a matter in order; none if there is no such matter.

        ``until`` is the last version wanted, ``as_known`` the last instant of recording, both
        included.
        """

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        """Give the records after a position, in order, at most so many."""

    def keyed(self, key: str) -> Record | None:
        """Give the record that a key stands on."""

    def standing(self, matter: str) -> Standing | None:
        """Give the standing of a matter, if it has one."""

    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        """Give the standings that a query finds, in the order of their matters.

        Only matters that sort after ``after`` are given, at most ``limit``;
        :meth:`StandingQuery.finds` says what a query means.
        """

    def restate(self, standings: Sequence[Standing]) -> int:
        """Put standings made anew in the place of those of the same version; say of how many.

        A standing is put if its version is that of its matter, the number of its records. One whose
        matter has another version by now is passed over: what was recorded meanwhile brought its
        own. A matter that has no standing yet gets one; so are standings copied.
        """

    def post(self, posted: Sequence[Posted]) -> int:
        """Put messages into the outbox as they are given, numbers apart; say how many are new.

        Those whose id is there already are passed over.
        """

    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        """Claim waiting messages for a worker until an instant, the first posted first.

        What one recipient gets keeps its order: none is given for a recipient that has a message
        waiting which is claimed (its ``claimed_until`` lies after ``now``), and none that was
        posted after one for the same recipient which is waiting and not ready (its ``ready`` lies
        after ``now``). What is not ready holds up what comes after it, never what came before.
        No message is claimed by two workers at once.
        """

    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        """Settle messages, and post others, such as the digest that they were put into.

        Raises:
            ClaimLostError: if one of them is not waiting, or was claimed last by another worker.
        """

    def fail(
        self, message: str, *, worker: str, at: datetime, reason: str, ready: datetime | None
    ) -> None:
        """Give a message back, to be claimed from ``ready`` on; ``None`` gives it up.

        Raises:
            ClaimLostError: as for :meth:`settle`.
        """

    def release(self, ids: Sequence[str], *, worker: str) -> None:
        """Give messages back untried, as if they had not been claimed: no attempt is counted.

        So are those given back that follow one which failed, for the same recipient.

        Raises:
            ClaimLostError: as for :meth:`settle`.
        """

    def revive(self, ids: Sequence[str], *, at: datetime) -> int:
        """Let messages that were given up be tried again; say how many there were."""

    def outbox(
        self, state: MessageState | None = None, *, after: int = 0, limit: int
    ) -> tuple[Posted, ...]:
        """Give what was posted after a number, in order, of one state or of all."""

    def close(self) -> None:
        """Let go of files and connections; closing twice does nothing."""
