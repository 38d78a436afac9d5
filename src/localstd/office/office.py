"""The office itself (主管部门): what it records, what it knows, what it tells."""

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Self

from localstd.audit import Row
from localstd.calendar import day_of, require_day
from localstd.law import Track
from localstd.notices import ReminderSchedule
from localstd.numbers import NumberError, StandardNumber
from localstd.office.actor import Actor
from localstd.office.attempt import Attempt, Preview, Submission
from localstd.office.delivering import Delivery, deliver
from localstd.office.due import DutyList, duties_due, every_standing
from localstd.office.errors import ReversedDaysError, UnknownMatterError
from localstd.office.file import MatterFile, file_of, instant_known
from localstd.office.patience import Patience
from localstd.office.redacting import redact
from localstd.office.reindexing import reindex
from localstd.office.reminding import Reminding, remind
from localstd.office.setup import Setup
from localstd.office.submitting import preview, submit
from localstd.office.taken import told_by_histories, told_by_rows
from localstd.office.taking_over import TakeOver, take_over
from localstd.procedure import Event, History
from localstd.storage import Head, Page, Record, Standing, StandingQuery, Verification, verify

__all__ = ["Office"]

_ALL = StandingQuery()


class Office:
    """A place's authority at work (主管部门): a storage, notifiers, law and calendar behind one.

    :func:`~localstd.office.open_office` makes it; it may be used by several threads. Every method
    raises :class:`~localstd.storage.StorageUnavailableError` where the storage cannot do its work:
    nothing was kept then, unless the error says ``is_unsure``. Submitting again with the same key
    is safe in either case.

    >>> from localstd.office import Actor, open_office
    >>> office = open_office("memory:", place="34", create=True)
    >>> applied = Event.of("applied", date(2026, 7, 1), title="绿茶")
    >>> office.submit("34-1", applied, by=Actor.of("李工", ("sector", "34"))).is_permitted
    True
    >>> office.matter("34-1").state.stage.wording.zh
    '预阶段'
    """

    def __init__(self, setup: Setup) -> None:
        self._setup = setup

    @property
    def setup(self) -> Setup:
        """What it was opened with."""
        return self._setup

    @property
    def place(self) -> str:
        """The place that it acts for."""
        return self._setup.place

    def submit(  # noqa: PLR0913  all that a submission may say
        self,
        matter: str,
        event: Event,
        *,
        by: Actor,
        procedure: str | None = None,
        place: str | None = None,
        track: Track | None = None,
        expected: int | None = None,
        key: str | None = None,
        keep_refusal: bool = False,
    ) -> Submission:
        """Decide an event as of today, and record it if it is permitted (办理).

        The first event of a matter opens it: by ``procedure`` (the making, if none is given), at
        ``place`` (that of the office) and on ``track`` (the ordinary one). Later these may be left
        out. Who acts stands in ``event.by``, and must be an appointment of the actor; left out, it
        is the only one that may. Standing and notices are kept together with the record.

        ``expected`` is the version of the matter that the submission rests on. Without it, whoever
        was faster is read and the event decided anew. ``key`` names the submission: submitted
        again, it gives the first record, and nothing is recorded twice. ``keep_refusal`` records
        a refused attempt, apart from the history.

        Raises:
            KeyTakenError: if the key stands on a record that says something else.
            MatterElsewhereError: if a new matter would be of a place of another office.
            MeanwhileError: if the matter has another version than expected; it tells what was
                recorded meanwhile.
            NotAppointedError: if the actor does not hold the role, or not at that place.
            OpenedOtherwiseError: if the matter was opened otherwise than is said.
            RecordError: if the event tells a fact that its type does not have, or not so.
            UnfitArgumentError: if what is given is no event, no actor or no version.
            UnknownEventError: if the procedure does not know the event.
            UnknownTrackError: if there is no such track.
            UnplacedAppointmentError: if a role of a place is held without a place.
            WhichAppointmentError: if not exactly one of several appointments may.
        """
        attempt = Attempt(
            matter=matter,
            event=event,
            by=by,
            procedure=procedure,
            place=place,
            track=track,
            expected=expected,
            key=key,
        )
        return submit(self._setup, attempt, keep_refusal=keep_refusal)

    def preview(  # noqa: PLR0913  the same as a submission may say
        self,
        matter: str,
        event: Event,
        *,
        by: Actor,
        procedure: str | None = None,
        place: str | None = None,
        track: Track | None = None,
        expected: int | None = None,
    ) -> Preview:
        """Say what submitting an event would bring: decision, duties, who would be told what.

        Nothing is written. It raises what :meth:`submit` raises.
        """
        attempt = Attempt(
            matter=matter,
            event=event,
            by=by,
            procedure=procedure,
            place=place,
            track=track,
            expected=expected,
        )
        return preview(self._setup, attempt)

    def matter(
        self,
        id_: str,
        /,
        *,
        as_of: date | None = None,
        as_known: date | datetime | None = None,
    ) -> MatterFile:
        """Give the file of a matter: where it stood on a day, by what was known at a time.

        ``as_of`` is today if not given; ``as_known`` includes its whole day, or the very instant.

        Raises:
            InstantError: if ``as_known`` is an instant without its zone.
            NotADayError: if ``as_of`` is no date.
            UnknownMatterError: if nothing of it was known.
            UnreadableRecordError: if a record cannot be read.
        """
        if as_of is not None:
            require_day(as_of)
        setup, known = self._setup, instant_known(as_known)
        file = file_of(
            id_,
            setup.storage.read(id_),
            setup.rules,
            as_of=as_of or setup.today(),
            as_known=known,
        )
        if file is None:
            day = None if known is None else day_of(known)
            raise UnknownMatterError(
                matter=id_, office=self.place, as_known=day, meant=self._meant(id_)
            )
        return file

    def _meant(self, id_: str) -> str:
        """Give the id of a matter whose number was spelled otherwise; empty if there is none."""
        try:
            key = StandardNumber.parse(id_).key
        except NumberError:
            return ""
        return key if key != id_ and self._setup.storage.read(key) else ""

    def standings(
        self, query: StandingQuery = _ALL, *, after: str = "", limit: int = 100
    ) -> Page[Standing]:
        """Give where matters stand, a page at a time, in the order of their ids."""
        return self._setup.storage.standings(query, after=after, limit=limit)

    def all_standings(self, query: StandingQuery = _ALL) -> Iterator[Standing]:
        """Give where all matters stand that a query finds."""
        return every_standing(self._setup, query)

    def duties(  # noqa: PLR0913  the days, and what matters can be found by
        self,
        *,
        until: date,
        since: date | None = None,
        place: str | None = None,
        procedure: str | None = None,
        kind: str | None = None,
        stage: str | None = None,
        sector: str | None = None,
        body: str | None = None,
    ) -> DutyList:
        """Give the open duties whose last day lies in some days, both included, by the index.

        Without ``since`` it is all that is due by then, what is overdue among it. The rest
        narrows the matters down, as in :class:`~localstd.storage.StandingQuery`.

        Raises:
            NotADayError: if ``since`` or ``until`` is no date.
            ReversedDaysError: if ``since`` lies after ``until``.
            UnknownProcedureError: if there is no such procedure.
        """
        for day in (until, until if since is None else since):
            require_day(day)
        if since is not None and since > until:
            raise ReversedDaysError(since=since, until=until)
        if procedure is not None:
            self._setup.rules.procedure(procedure)
        query = StandingQuery(
            due_from=since,
            due_until=until,
            place=place,
            procedure=procedure,
            kind=kind,
            stage=stage,
            sector=sector,
            body=body,
        )
        return duties_due(self._setup, query)

    def reindex(self) -> int:
        """Derive all standings anew by the law and the calendar of today; say how many."""
        return reindex(self._setup)

    def take_over(
        self, rows: Iterable[Row | Mapping[str, object]], *, by: Actor | None = None
    ) -> TakeOver:
        """Take a register over (接收登记册): what its rows tell is recorded as it is.

        Nothing is refused for being unlawful; what is wrong is counted. Each standard becomes a
        matter whose id is its number, without padding. Batches of 1,000 are recorded whole or not
        at all, so that an interrupted run is taken up by running it again: what is there and
        equal is passed over, later events are appended, differences are reported. What is dated
        after today has not happened, and comes with a later run.

        Raises:
            UnfitArgumentError: if it is given no rows, such as the path of a file.
            UnknownFieldError: if a mapping has a field that there is not.
        """
        told = told_by_rows(self._setup, rows, self._setup.today())
        return take_over(self._setup, told, procedure="making", by=by.name if by else "")

    def take_over_histories(
        self, histories: Iterable[History], *, procedure: str = "making", by: Actor | None = None
    ) -> TakeOver:
        """Take histories over (接收档案) under their own ids, as :meth:`take_over` does rows.

        An event keeps the day on which an earlier system learned of it, if it names one.

        Raises:
            UnknownProcedureError: if there is no such procedure.
        """
        told = told_by_histories(self._setup, histories)
        return take_over(self._setup, told, procedure=procedure, by=by.name if by else "")

    def redact(self, matter: str, versions: Sequence[int], *, by: Actor, reason: str) -> Record:
        """Take away the words of records (隐去), such as names of persons, for good.

        What happened, when and by which role stays, and so does the proof that nothing else was
        changed. Only an authority of the matter's place, or above it, may. Messages about it lose
        their words with it; one that still waits is sent as it is and keeps them: deliver first.

        Raises:
            NotAppointedError: if the actor is of no such authority.
            NotRedactableError: if a version is none of an event or a refusal, or none is given.
            UnfitTextError: if no reason is given, or none that can be kept.
            UnknownMatterError: if there is no such matter.
            UnsupportedError: if the storage cannot erase.
        """
        return redact(self._setup, matter, versions, by=by, reason=reason)

    def deliver(self, *, worker: str | None = None, patience: Patience | None = None) -> Delivery:
        """Send what waits in the outbox and may go out now (发送通知), until nothing more may.

        ``worker`` names who sends, and must be unique among those at work; it is drawn if not
        given. ``patience`` says how long to wait after a failure, and when to give up.
        """
        setup = self._setup
        return deliver(
            setup.storage,
            setup.notifiers,
            setup.addressing,
            clock=setup.clock,
            worker=worker or secrets.token_hex(8),
            patience=patience,
        )

    def remind(self, *, schedule: ReminderSchedule | None = None) -> Reminding:
        """Post the reminders that today brings for the duties of all matters (到期提醒).

        It may run as often as one likes: no reminder is posted twice.
        """
        setup = self._setup
        return remind(
            setup.storage,
            setup.addressing,
            clock=setup.clock,
            schedule=schedule,
            procedures=setup.rules.procedure,
        )

    def verify(self, *, against: Head | None = None) -> Verification:
        """Check that nothing recorded was changed, lost, moved or put in (核验档案).

        ``against`` is a head that was kept elsewhere.
        """
        return verify(self._setup.storage, against=against)

    def close(self) -> None:
        """Let go of storage and notifiers; closing twice does nothing."""
        for notifier in self._setup.notifiers.values():
            notifier.close()
        self._setup.storage.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
