"""Deriving duties (义务推导): what is owed on a day, from history, law and calendar."""

from collections.abc import Callable, Iterable
from datetime import date

from localstd._attrs import evolve, frozen
from localstd.calendar import Certainty, DateError, PartialDate, WorkCalendar, require_day
from localstd.law import (
    Citation,
    Judged,
    Law,
    Timeliness,
    Timing,
    judge_extended,
    judge_timeliness,
    with_pauses,
)
from localstd.law.ahead import judge_ahead
from localstd.procedure.duty import Duty, DutyType, Owed
from localstd.procedure.event import Event
from localstd.procedure.history import History, Matter
from localstd.procedure.mandate import Role
from localstd.procedure.procedure import Procedure, fold
from localstd.procedure.reckoning import Reckoning
from localstd.procedure.state import State

__all__ = ["Moved", "Reading", "duties", "moved"]


@frozen
class Reading:
    """By what everything is judged: the law, the calendar, and the day on which one asks.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> reading = Reading(law=china_law(), calendar=china_calendar(), as_of=date(2026, 9, 1))
    >>> filed_by = reading.timeliness(
    ...     "local.filing", Matter(id="1"), started=PartialDate(2026, 7, 1), done=None
    ... )
    >>> filed_by.timing.value, str(filed_by.due[0])
    ('overdue', '2026-08-31')
    """

    law: Law
    calendar: WorkCalendar
    as_of: date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day, here where everybody who asks comes by."""
        require_day(self.as_of)

    def owed(self, state: State, matter: Matter) -> tuple[Duty, ...]:
        """Derive the duties that are open in a state."""
        return tuple(
            duty
            for owed in state.owed.values()
            if (duty := self.duty(owed, matter, events=state.events)) is not None
        )

    def duty(
        self,
        owed: Owed,
        matter: Matter,
        done: PartialDate | None = None,
        *,
        events: tuple[Event, ...] = (),
    ) -> Duty | None:
        """Derive one duty; ``None`` where nobody owes it on that day, at that place and track.

        ``events`` are all that happened, for a duty whose days run from an earlier event or pause.
        """
        if not owed.type.falls_on(matter, owed.event):
            return None
        reckoning = self._reckoned(owed, matter, events) if owed.type.is_reckoned else None
        timeliness = self._judged(owed, reckoning, matter, done)
        return self._derived(owed, matter, timeliness, reckoning, done)

    def _reckoned(self, owed: Owed, matter: Matter, events: tuple[Event, ...]) -> Reckoning:
        """Say how its days are counted, where one event and one limit do not say it."""
        found, name = owed.reckoned(events), owed.type.extends
        if name is None or found.since is None:
            return found
        day = found.since.on.first
        held = self.law.on(day, matter.place, matter.track).get_limit(name)
        return evolve(found, extended=held)

    def _derived(
        self,
        owed: Owed,
        matter: Matter,
        timeliness: Timeliness | None,
        reckoning: Reckoning | None,
        done: PartialDate | None,
    ) -> Duty | None:
        """Derive a duty whose days are judged already; ``None`` where nobody owes it."""
        limit = timeliness.limit if timeliness else None
        by_limit = limit is not None and limit.judged is Judged.AS_ASKED
        is_continuing = by_limit or owed.type.judged is Judged.AS_ASKED
        asked, started = self._asked(done), owed.started
        first, last = (asked, asked) if is_continuing else (started.first, started.last)
        role, basis = self._mandated(owed.type, matter, first, last)
        if role is None and limit is None:
            return None
        cited = timeliness.citations if timeliness else ()
        return Duty(
            type=owed.type,
            event=owed.event,
            owed_by=role,
            timeliness=timeliness,
            citations=(*cited, *[one for one in basis if one not in cited]),
            reckoning=reckoning,
        )

    def _mandated(
        self, duty: DutyType, matter: Matter, first: date, last: date
    ) -> tuple[Role | None, tuple[Citation, ...]]:
        for mandate in duty.owed_by:
            citation = mandate.within(first, last, matter, self.law.provisions)
            if citation is not None:
                return mandate.role, (citation,)
        return None, ()

    def judged(
        self,
        owed: Owed,
        matter: Matter,
        done: PartialDate | None,
        *,
        events: tuple[Event, ...] = (),
    ) -> Timeliness | None:
        """Judge whether a duty is, or was, done in time; ``None`` where no day is set."""
        reckoning = self._reckoned(owed, matter, events) if owed.type.is_reckoned else None
        return self._judged(owed, reckoning, matter, done)

    def _judged(
        self, owed: Owed, reckoning: Reckoning | None, matter: Matter, done: PartialDate | None
    ) -> Timeliness | None:
        found, sure = self._by_its_day(owed, reckoning, matter, done), owed.type.certainty
        if found is None or sure is Certainty.CERTAIN or not found.is_broken:
            return found
        return evolve(found, certainty=Certainty.of_all(found.certainty, sure))

    def _by_its_day(
        self, owed: Owed, reckoning: Reckoning | None, matter: Matter, done: PartialDate | None
    ) -> Timeliness | None:
        duty = owed.type
        if duty.until is not None:
            last = owed.event.facts.get(duty.until)
            return _by_set_day(last, done, self.as_of) if isinstance(last, PartialDate) else None
        if duty.limit is None:
            return None
        if duty.ahead is not None:
            limits = duty.ahead, duty.limit
            return self._by_two_limits(judge_ahead, limits, owed.started, matter, done)
        if reckoning is not None:
            return self._by_reckoning(duty.limit, duty.extends, reckoning, matter, done)
        return self.timeliness(duty.limit, matter, started=owed.started, done=done)

    def _by_reckoning(
        self,
        limit: str,
        extends: str | None,
        reckoning: Reckoning,
        matter: Matter,
        done: PartialDate | None,
    ) -> Timeliness | None:
        """Judge from the event that counts, past the limit that is extended, without pauses."""
        if reckoning.since is None:
            return None
        started = reckoning.since.on
        found = (
            self.timeliness(limit, matter, started=started, done=done)
            if extends is None
            else self._by_two_limits(judge_extended, (limit, extends), started, matter, done)
        )
        if found is None or not reckoning.pauses:
            return found
        asked = self._asked(done)
        return with_pauses(found, reckoning.pauses, done=done, as_of=asked, calendar=self.calendar)

    def _by_two_limits(
        self,
        judge: Callable[..., Timeliness],
        limits: tuple[str, str],
        started: PartialDate,
        matter: Matter,
        done: PartialDate | None,
    ) -> Timeliness | None:
        """Judge by a limit that leans on another one; ``None`` where the law lacks either."""
        if not self.law.limit_names.issuperset(limits):
            return None
        try:
            return judge(
                *limits,
                started=started,
                done=done,
                law=self.law,
                calendar=self.calendar,
                as_of=self._asked(done),
                place=matter.place,
                track=matter.track,
            )
        except DateError:
            return None

    def timeliness(
        self, limit: str, matter: Matter, *, started: PartialDate, done: PartialDate | None
    ) -> Timeliness | None:
        """Judge by a limit; ``None`` where the law never has it, or it ends after the year 9999.

        What was done is judged by the law of the day on which it was done at the latest.
        """
        if limit not in self.law.limit_names:
            return None
        try:
            return judge_timeliness(
                limit,
                started=started,
                done=done,
                law=self.law,
                calendar=self.calendar,
                as_of=self._asked(done),
                place=matter.place,
                track=matter.track,
            )
        except DateError:
            return None

    def _asked(self, done: PartialDate | None) -> date:
        return self.as_of if done is None else min(self.as_of, done.last)


def _by_set_day(last: PartialDate, done: PartialDate | None, as_of: date) -> Timeliness:
    """Judge by a day that was set for this matter, not by a limit of the law."""
    first_act, last_act = (done.first, done.last) if done else (as_of, as_of)
    least, greatest = (first_act - last.last).days, (last_act - last.first).days
    is_broken = greatest > 0
    timings = (Timing.LATE, Timing.KEPT) if done else (Timing.OVERDUE, Timing.RUNNING)
    is_certain = not is_broken or least > 0
    return Timeliness(
        timing=timings[0] if is_broken else timings[1],
        certainty=Certainty.CERTAIN if is_certain else Certainty.POSSIBLE,
        due=(last.first, last.last),
        days=(max(0, least), max(0, greatest)),
    )


def duties(
    procedure: Procedure, history: History, *, law: Law, calendar: WorkCalendar, as_of: date
) -> tuple[Duty, ...]:
    """Say what is owed in a matter on a day: by whom, by when, under which provisions.

    What had not happened by that day, the day included, does not count.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Event
    >>> published = Event.of("published", date(2026, 7, 1))
    >>> history = History(matter=Matter(id="1", place="34"), events=(published,), is_whole=False)
    >>> for duty in duties(
    ...     MAKING, history, law=china_law(), calendar=china_calendar(), as_of=date(2026, 7, 20)
    ... ):
    ...     print(duty.due, duty.owed_by.name, duty.type.wording.en)
    2026-07-21 province make catalogue and text public
    2026-08-31 province file it
    2031-07-01 province review it
    """
    reading = Reading(law=law, calendar=calendar, as_of=as_of)
    return reading.owed(fold(procedure, history.as_of(as_of)), history.matter)


@frozen(kw_only=False)
class Moved:
    """A duty whose last day is another one than before (期限变动), and the day it took over from.

    ``superseded`` is ``None`` where no day was set before; ``duty`` is as it is now.
    :func:`moved` finds them.

    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Event
    >>> filing = next(duty for duty in MAKING.duties if duty.name == "filing")
    >>> published = Event.of("published", date(2026, 7, 1))
    >>> now = Duty(type=filing, event=published, owed_by=None, timeliness=None, citations=())
    >>> str(Moved(now, date(2026, 7, 31)).superseded)
    '2026-07-31'
    """

    duty: Duty
    superseded: date | None


def moved(before: Iterable[Duty], after: Iterable[Duty]) -> tuple[Moved, ...]:
    """Say which duties have another last day than before, because law or calendar changed.

    Both are readings of one matter: on two days, or by two laws or calendars. A duty that began
    anew is another one, and was not moved.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Event
    >>> from localstd.testing import law_of_a_place
    >>> published = Event.of("published", date(2016, 5, 3))
    >>> taken_over = History(
    ...     matter=Matter(id="1", place="34"), events=(published,), is_whole=False
    ... )
    >>> before, after = (
    ...     duties(MAKING, taken_over, law=law_of_a_place(), calendar=china_calendar(), as_of=day)
    ...     for day in (date(2019, 12, 31), date(2020, 1, 1))
    ... )
    >>> for one in moved(before, after):
    ...     print(one.duty.type.name, one.superseded, one.duty.due)
    review 2021-05-06 2020-01-01
    """
    former = {(duty.type.name, duty.event): duty.due for duty in before}
    return tuple(
        Moved(duty, former[key])
        for duty in after
        if (key := (duty.type.name, duty.event)) in former and former[key] != duty.due
    )
