"""JSON Lines storage: the calls of a storage, each made whole or not at all."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path
from threading import RLock

from localstd.notices import Message, MessageState, Posted
from localstd.storage import (
    AlreadyCreatedError,
    Append,
    Head,
    Keeps,
    NotCreatedError,
    Origin,
    Page,
    Record,
    Standing,
    StandingQuery,
    StorageUnavailableError,
)
from localstd.wording import Wording
from localstd_jsonl.appending import appended
from localstd_jsonl.files import Files, UnsureError, make_files
from localstd_jsonl.office import Office, line_of
from localstd_jsonl.outbox import claimable, dead, held, new_in

__all__ = ["JSONLinesStorage"]


class JSONLinesStorage:
    """One office in one folder; it is open once at a time, in one process.

    What each method promises is said by :class:`localstd.storage.Storage`.
    """

    def __init__(self, folder: Path, *, url: str) -> None:
        """Open a folder; nothing is made there yet."""
        self._folder = folder
        self._url = url
        self._lock = RLock()
        self._office: Office | None = None
        with self._turn():
            self._open()

    @property
    def capabilities(self) -> frozenset[Keeps]:
        """What it declares: lines stay, and whoever has the folder open has it alone."""
        return frozenset({Keeps.DURABLY})

    def create(self, origin: Origin) -> None:
        """Make the office."""
        with self._turn():
            if self._open() is None:
                make_files(self._folder, line_of(origin))
        there = self.head().origin
        if there != origin:
            raise AlreadyCreatedError(url=self._url, place=there.place, algorithm=there.algorithm)

    def head(self) -> Head:
        """Give the last position and its seal."""
        with self._opened() as office:
            return office.head

    def append(self, appends: Sequence[Append]) -> tuple[Record, ...]:
        """Keep all of some submissions, or nothing."""
        with self._opened() as office:
            entries = appended(office, appends)
            office.keep(entries)
            return tuple(one for one in entries if isinstance(one, Record))

    def read(
        self, matter: str, *, until: int | None = None, as_known: datetime | None = None
    ) -> tuple[Record, ...]:
        """Give the records of a matter in order."""
        with self._opened() as office:
            return tuple(
                one
                for one in office.matters.get(matter, ())
                if (until is None or one.version <= until)
                and (as_known is None or one.recorded <= as_known)
            )

    def since(self, position: int, *, limit: int) -> tuple[Record, ...]:
        """Give the records after a position."""
        with self._opened() as office:
            first = max(position, 0)
            return tuple(office.records[first : first + limit])

    def keyed(self, key: str) -> Record | None:
        """Give the record that a key stands on."""
        with self._opened() as office:
            return office.keyed.get(key)

    def standing(self, matter: str) -> Standing | None:
        """Give the standing of a matter."""
        with self._opened() as office:
            return office.standings.get(matter)

    def standings(self, query: StandingQuery, *, after: str = "", limit: int) -> Page[Standing]:
        """Give a page of the standings that a query finds."""
        with self._opened() as office:
            later = (office.standings[one] for one in sorted(office.standings) if one > after)
            found = tuple(islice(filter(query.finds, later), limit + 1))
        page = found[:limit]
        return Page(page, page[-1].matter if page != found else None)

    def restate(self, standings: Sequence[Standing]) -> int:
        """Put standings made anew in the place of those of the same version."""
        with self._opened() as office:
            fit = [one for one in standings if one.version == office.version(one.matter)]
            office.keep(fit)
            return len(fit)

    def outbox(
        self, state: MessageState | None = None, *, after: int = 0, limit: int
    ) -> tuple[Posted, ...]:
        """Give what was posted after a number."""
        with self._opened() as office:
            later = islice(office.outbox.values(), after, None)
            return tuple(islice((one for one in later if state in (None, one.state)), limit))

    def post(self, posted: Sequence[Posted]) -> int:
        """Put messages into the outbox as they are given."""
        with self._opened() as office:
            new = new_in(office, posted)
            office.keep(new)
            return len(new)

    def claim(
        self, worker: str, *, now: datetime, until: datetime, limit: int
    ) -> tuple[Posted, ...]:
        """Claim waiting messages for a worker until an instant."""
        with self._opened() as office:
            mine = [one.claimed(worker, until) for one in islice(claimable(office, now), limit)]
            office.keep(mine)
            return tuple(mine)

    def settle(
        self, ids: Sequence[str], *, worker: str, at: datetime, post: Sequence[Message] = ()
    ) -> None:
        """Settle messages, and post others."""
        with self._opened() as office:
            sent = [one.sent(at) for one in held(office, ids, worker)]
            office.keep([*sent, *new_in(office, [Posted.new(one) for one in post])])

    def fail(
        self, message: str, *, worker: str, at: datetime, reason: str, ready: datetime | None
    ) -> None:
        """Give a message back, to be claimed again later or never."""
        with self._opened() as office:
            (one,) = held(office, [message], worker)
            office.keep([one.again(reason, ready) if ready else one.dead(reason, at)])

    def release(self, ids: Sequence[str], *, worker: str) -> None:
        """Give messages back untried."""
        with self._opened() as office:
            office.keep([one.released() for one in held(office, ids, worker)])

    def revive(self, ids: Sequence[str], *, at: datetime) -> int:
        """Let messages that were given up be tried again."""
        with self._opened() as office:
            revived = [one.revived(at) for one in dead(office, ids)]
            office.keep(revived)
            return len(revived)

    def close(self) -> None:
        """Leave the folder to others."""
        with self._lock:
            office, self._office = self._office, None
            if office is not None:
                office.files.close()

    @contextmanager
    def _opened(self) -> Iterator[Office]:
        """Let one call at a time have the office."""
        with self._turn():
            office = self._open()
            if office is None:
                raise NotCreatedError(url=self._url)
            yield office

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Let one call at a time in; after a failure, the next one reads the files again."""
        with self._lock:
            try:
                yield
            except OSError as error:
                self.close()
                said = error.strerror or str(error)
                raise StorageUnavailableError(
                    url=self._url,
                    reason=Wording(said, said),
                    is_unsure=isinstance(error, UnsureError),
                ) from error

    def _open(self) -> Office | None:
        """Read the files, unless they are open; nothing if there is no office."""
        if self._office is None and (files := Files.open(self._folder)) is not None:
            try:
                self._office = Office(files)
            except OSError:
                files.close()
                raise
        return self._office
