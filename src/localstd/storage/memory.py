"""Memory storage (内存存储): the reference of what a storage does, and a place for tests."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from threading import RLock
from typing import Final

from localstd._attrs import evolve
from localstd.notices.message import Message, MessageState, Posted
from localstd.storage.chain import Head, Origin, sealed
from localstd.storage.errors import (
    AlreadyCreatedError,
    ClaimLostError,
    ConflictError,
    KeyTakenError,
    NotCreatedError,
    RedactionError,
)
from localstd.storage.protocol import Keeps
from localstd.storage.record import Append, Record
from localstd.storage.standing import Page, Standing, StandingQuery
from localstd.wording import Wording

__all__ = ["MemoryStorage"]

_NO_WORDS: Final = Wording("", "")


class MemoryStorage:
    """A storage that lives as long as the process, for tests and trials.

    >>> from datetime import UTC
    >>> from localstd.storage import Draft
    >>> storage = MemoryStorage()
    >>> storage.create(Origin(place="34"))
    >>> filed = Draft(type="filed", recorded=datetime(2026, 7, 24, tzinfo=UTC), body="{}")
    >>> (record,) = storage.append([Append(matter="34-1", expected=0, drafts=(filed,))])
    >>> storage.head().position, storage.read("34-1") == (record,)
    (1, True)
    """

    def __init__(self, url: str = "memory:") -> None:
        self._url = url
        self._lock = RLock()
        self._origin: Origin | None = None
        self._records: list[Record] = []
        self._positions: dict[str, list[int]] = {}  # of each matter's records
        self._keys: dict[str, int] = {}
        self._standings: dict[str, Standing] = {}
        self._outbox: dict[str, Posted] = {}

    @property
    def capabilities(self) -> frozenset[Keeps]:
        """It erases words, and neither outlasts the process nor reaches beyond it."""
        return frozenset({Keeps.REDACTION})

    def create(self, origin: Origin) -> None:
        """Make the office, empty."""
        with self._lock:
            there = self._origin = self._origin or origin
        if there != origin:
            raise AlreadyCreatedError(url=self._url, place=there.place, algorithm=there.algorithm)

    def head(self) -> Head:
        """Give the last position and its seal."""
        with self._lock:
            head = Head.new(self._require_origin())
            if not self._records:
                return head
            last = self._records[-1]
            return evolve(head, position=last.position, seal=last.seal)

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Keep all of some submissions, or nothing."""
        with self._lock:
            made = tuple(self._sealed(appends))  # whatever is refused is refused here
            for record in made:
                self._keep(record)
            for one in appends:
                self._follow(one)
            return made

    def read(
        self, matter: str, *, until: int | None = None, as_known: datetime | None = None
    ) -> tuple[Record, ...]:
        """Give the records of a matter in order."""
        with self._lock:
            self._require_origin()
            positions = self._positions.get(matter, ())
            found = [self._records[position - 1] for position in positions]
        return tuple(
            one
            for one in found
            if (until is None or one.version <= until)
            and (as_known is None or one.recorded <= as_known)
        )

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        """Give the records after a position, in order."""
        with self._lock:
            self._require_origin()
            return tuple(self._records[max(position, 0) :][:limit])

    def keyed(self, key: str) -> Record | None:
        """Give the record that a key stands on."""
        with self._lock:
            self._require_origin()
            return self._records[self._keys[key] - 1] if key in self._keys else None

    def standing(self, matter: str) -> Standing | None:
        """Give the standing of a matter."""
        with self._lock:
            self._require_origin()
            return self._standings.get(matter)

    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        """Give the standings that a query finds, in the order of their matters."""
        with self._lock:
            self._require_origin()
            later = sorted(matter for matter in self._standings if matter > after)
            found = [one for one in map(self._standings.__getitem__, later) if query.finds(one)]
        items = tuple(found[:limit])
        return Page(items, items[-1].matter if len(found) > limit else None)

    def restate(self, standings: Sequence[Standing]) -> int:
        """Put standings made anew in the place of those of the same version."""
        with self._lock:
            self._require_origin()
            fitting = [one for one in standings if self._version(one.matter) == one.version]
            self._standings.update({one.matter: one for one in fitting})
            return len(fitting)

    def post(self, posted: Sequence[Posted]) -> int:
        """Put messages into the outbox."""
        with self._lock:
            self._require_origin()
            before = len(self._outbox)
            for one in posted:
                self._outbox.setdefault(one.message.id, one.numbered(len(self._outbox) + 1))
            return len(self._outbox) - before

    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        """Claim waiting messages whose recipients have nothing claimed, and nothing before them."""
        with self._lock:
            self._require_origin()
            waiting = [one for one in self._outbox.values() if one.state is MessageState.WAITING]
            held = {one.message.recipient for one in waiting if _is_claimed(one, now)}
            claimed = tuple(one.claimed(worker, until) for one in _free(waiting, held, now)[:limit])
            self._outbox.update({one.message.id: one for one in claimed})
            return claimed

    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        """Settle messages, and post others."""
        with self._lock:
            settled = [self._claimed(one, worker).sent(at) for one in ids]
            self._outbox.update({one.message.id: one for one in settled})
            self.post([Posted.new(message) for message in post])

    def fail(
        self, message: str, *, worker: str, at: datetime, reason: str, ready: datetime | None
    ) -> None:
        """Give a message back, or up."""
        with self._lock:
            one = self._claimed(message, worker)
            failed = one.dead(reason, at) if ready is None else one.again(reason, ready)
            self._outbox[message] = failed

    def release(self, ids: Sequence[str], *, worker: str) -> None:
        """Give messages back untried."""
        with self._lock:
            untried = [self._claimed(one, worker).released() for one in ids]
            self._outbox.update({one.message.id: one for one in untried})

    def revive(self, ids: Sequence[str], *, at: datetime) -> int:
        """Let messages that were given up be tried again."""
        with self._lock:
            self._require_origin()
            asked = [self._outbox[one] for one in dict.fromkeys(ids) if one in self._outbox]
            dead = [one.revived(at) for one in asked if one.state is MessageState.DEAD]
            self._outbox.update({one.message.id: one for one in dead})
            return len(dead)

    def outbox(
        self, state: MessageState | None = None, *, after: int = 0, limit: int
    ) -> tuple[Posted, ...]:
        """Give what was posted after a number, in order."""
        with self._lock:
            self._require_origin()
            later = [one for one in self._outbox.values() if one.number > after]
        return tuple([one for one in later if state in (None, one.state)][:limit])

    def close(self) -> None:
        """Nothing is to be let go of: what is kept stays until the storage itself goes."""

    def _require_origin(self) -> Origin:
        if self._origin is None:
            raise NotCreatedError(url=self._url)
        return self._origin

    def _version(self, matter: str) -> int:
        return len(self._positions.get(matter, ()))

    def _sealed(self, appends: Sequence[Append]) -> Iterator[Record]:
        """Make the records, and refuse whatever does not fit; nothing is kept yet."""
        head = self.head()
        last: dict[str, Record] = {}
        keys = set(self._keys)
        for one in appends:
            found = last.get(one.matter) or next(iter(self.read(one.matter)[-1:]), None)
            version, before = (found.version, found.link) if found else (0, "")
            if version != one.expected:
                raise ConflictError(matter=one.matter, expected=one.expected, actual=version)
            for draft in one.drafts:
                if draft.key in keys:
                    raise self._taken(draft.key)
                record = sealed(head, one.matter, version, before, draft)
                head = evolve(head, position=record.position, seal=record.seal)
                version, before, last[one.matter] = record.version, record.link, record
                keys |= {draft.key} if draft.key else set()
                yield record
            for redacted in one.redacts:
                if not 0 < redacted <= version - len(one.drafts):
                    raise RedactionError(matter=one.matter, version=redacted)

    def _taken(self, key: str) -> KeyTakenError:
        return KeyTakenError(key=key, position=self._keys.get(key, len(self._records) + 1))

    def _keep(self, record: Record) -> None:
        self._records.append(record)
        self._positions.setdefault(record.matter, []).append(record.position)
        if record.key is not None:
            self._keys[record.key] = record.position

    def _follow(self, one: Append) -> None:
        """Put what goes with an append's records."""
        if one.standing is not None:
            self._standings[one.matter] = one.standing
        self.post([Posted.new(message) for message in one.messages])
        for version in one.redacts:
            self._redact(one.matter, version)

    def _redact(self, matter: str, version: int) -> None:
        at = self._positions[matter][version - 1] - 1
        self._records[at] = evolve(self._records[at], body=None, salt="")
        for id_, posted in self._outbox.items():
            message = posted.message
            about = (message.matter, message.version) == (matter, version)
            if about and posted.state is not MessageState.WAITING:
                wordless = evolve(message, subject=_NO_WORDS, body=_NO_WORDS)
                self._outbox[id_] = evolve(posted, message=wordless)

    def _claimed(self, message: str, worker: str) -> Posted:
        self._require_origin()
        one = self._outbox.get(message)
        if one is None or one.state is not MessageState.WAITING or one.claimed_by != worker:
            raise ClaimLostError(message=message, worker=worker)
        return one


def _is_claimed(one: Posted, now: datetime) -> bool:
    return one.claimed_until is not None and one.claimed_until > now


def _free(waiting: Sequence[Posted], held: set[str], now: datetime) -> list[Posted]:
    """Give what may go out, in order; what is not ready holds its recipient from there on."""
    free = []
    for one in waiting:
        recipient = one.message.recipient
        if one.ready is not None and one.ready > now:
            held.add(recipient)
        elif recipient not in held:
            free.append(one)
    return free
