"""Duties (义务): what is owed, by whom, by when, under which provision."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from localstd._attrs import field, frozen
from localstd.calendar import Certainty, PartialDate, WorkCalendar
from localstd.law import Check, Citation, Judged, Timeliness
from localstd.law.pauses import explain_pauses
from localstd.procedure.event import Event
from localstd.procedure.history import Matter
from localstd.procedure.mandate import Mandate, Role
from localstd.procedure.reckoning import Reckoning, reckon
from localstd.wording import Wording

__all__ = ["Duty", "DutyType", "Owed", "ended"]


def _always(_: Matter, __: Event) -> bool:
    return True


def _with_every(_: Event) -> bool:
    return True


@frozen
class DutyType:
    """A kind of duty: who owes it, by which limit, and what its neglect is reported as.

    ``limit`` is a name in the law; ``until`` is the fact of the event that began it, which sets
    its last day where no law does. With neither it is owed without a day (及时). ``ahead`` names a
    limit on the time that must be left when it is done, until the period of ``limit`` ends; where
    no such limit holds, it is not owed. ``late`` reports what was done after its day, ``lacking``
    what was not done by then, ``certainty`` how sure that can be: *possible* where it may have been
    done by an earlier act than the one that is told, as handing in before publishing.
    ``begins_with`` says which events of its rows begin it, as the outcome of a review; what does
    not begin it leaves one that is open as it was. ``falls_on`` says for which matter and event it
    is owed at all, as a city's report to its province. ``judged`` says by which day's law somebody
    owes it: that of the day on which it began, or, of a duty that continues, of the day asked.
    ``ended_by`` says of all that happened, the last one being an event that ends it, whether it
    is done, as when each of several has done his part. Let these be functions of a module: then
    a decision, which holds its duties, can be pickled.

    ``since`` names the event from whose latest happening the days are counted, where that is not
    the one that began the duty. ``extends`` names a limit that runs before ``limit``, whose days
    are counted from its end. ``paused_by`` has pairs of events: from the first of a pair to the
    next one of the second, no day counts.

    ``each`` names a fact by which several of the kind are told apart, as the tasks of one
    resolution: each is open by itself. One that begins again is renewed alone; an event that tells
    the fact ends that one, and one that does not tell it ends all of them.

    >>> from localstd.making import MAKING
    >>> [duty.limit for duty in MAKING.duties if duty.name == "filing"]
    ['local.filing']
    """

    name: str
    wording: Wording
    owed_by: tuple[Mandate, ...]
    limit: str | None = None
    until: str | None = None
    ahead: str | None = None
    late: Check | None = None
    lacking: Check | None = None
    certainty: Certainty = Certainty.CERTAIN
    begins_with: Callable[[Event], bool] = _with_every
    falls_on: Callable[[Matter, Event], bool] = _always
    judged: Judged = Judged.AT_START
    ended_by: Callable[[Sequence[Event]], bool] | None = None
    since: str | None = None
    extends: str | None = None
    paused_by: tuple[tuple[str, str], ...] = ()
    each: str | None = None
    #: Whether its days depend on more than the event that began it.
    is_reckoned: bool = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Say once what every decision asks."""
        told = (self.since, self.extends, *self.paused_by)
        object.__setattr__(self, "is_reckoned", any(one is not None for one in told))

    def key(self, event: Event) -> str:
        """Give the key by which the one that an event begins is open: its name, and the fact.

        >>> from localstd.making import MAKING
        >>> MAKING.duties[0].key(Event.of("published", date(2026, 7, 1))) == MAKING.duties[0].name
        True
        """
        return self.name if self.each is None else f"{self.name}/{event.facts.get(self.each, '')}"


@frozen(kw_only=False)
class Owed:
    """A duty of a type that began on a day with an event, and has not ended.

    >>> from localstd.making import MAKING
    >>> published = Event.of("published", date(2026, 7, 1))
    >>> str(Owed(MAKING.duties[0], published).started)
    '2026-07-01'
    """

    type: DutyType
    event: Event

    @property
    def started(self) -> PartialDate:
        """The day on which it began."""
        return self.event.on

    def is_meant_by(self, event: Event) -> bool:
        """Say whether an event that ends duties of its name is about this one of several.

        One that does not tell the fact by which they are told apart is about all of them.

        >>> from localstd.making import MAKING
        >>> published = Event.of("published", date(2026, 7, 1))
        >>> Owed(MAKING.duties[0], published).is_meant_by(published)
        True
        """
        duty = self.type
        is_told = duty.each is not None and duty.each in event.facts
        return not is_told or duty.key(event) == duty.key(self.event)

    def reckoned(self, events: Sequence[Event]) -> Reckoning:
        """Find in all that happened how its days are counted."""
        duty = self.type
        return reckon(self.event, events, since=duty.since, paused_by=duty.paused_by)


def ended(owed: Mapping[str, Owed], names: Sequence[str], event: Event) -> list[str]:
    """Give the keys of the open duties of some names that an event is about.

    >>> from localstd.making import MAKING
    >>> published = Event.of("published", date(2026, 7, 1))
    >>> first, second, *_ = MAKING.duties
    >>> owed = {first.name: Owed(first, published)}
    >>> ended(owed, (first.name, second.name), published) == [first.name]
    True
    """
    if not names:
        return []
    return [key for key, one in owed.items() if one.type.name in names and one.is_meant_by(event)]


@frozen
class Duty:
    """What is owed now: derived from history, law and calendar, never stored.

    ``timeliness`` says by when, and whether that has passed; ``None`` where no day is set.
    ``citations`` are what sets its length, then what sets the duty itself. ``reckoning`` says how
    its days were counted, where that takes more than the event that began it.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import History, duties
    >>> published = Event.of("published", date(2026, 7, 1))
    >>> history = History(matter=Matter(id="1", place="34"), events=(published,), is_whole=False)
    >>> for duty in duties(
    ...     MAKING, history, law=china_law(), calendar=china_calendar(), as_of=date(2026, 9, 1)
    ... ):
    ...     print(duty.type.name, duty.due, duty.is_overdue)
    publicity 2026-07-21 True
    filing 2026-08-31 True
    review 2031-07-01 False
    """

    type: DutyType
    event: Event
    owed_by: Role | None
    timeliness: Timeliness | None
    citations: tuple[Citation, ...]
    reckoning: Reckoning | None = None

    @property
    def since(self) -> Event:
        """The event from which its days are counted: that which began it, or an earlier one."""
        return (self.reckoning and self.reckoning.since) or self.event

    @property
    def started(self) -> PartialDate:
        """The day of the event from which its days are counted."""
        return self.since.on

    @property
    def due(self) -> date | None:
        """The last day in time, included; the earliest one where a date is not known exactly."""
        return self.days[0] if self.days else None

    @property
    def days(self) -> tuple[date, date] | None:
        """The earliest and the latest day that may be the last one; ``None`` if none is set."""
        return self.timeliness.due if self.timeliness else None

    @property
    def is_overdue(self) -> bool:
        """Say whether some reading of the dates makes it overdue."""
        return self.timeliness is not None and self.timeliness.is_broken

    def explain(self, calendar: WorkCalendar) -> tuple[Wording, ...]:
        """Say step by step how the days were counted; nothing where no limit sets them."""
        held = self.timeliness.held if self.timeliness else None
        if held is None or self.type.ahead is not None:  # such a limit is counted back from an end
            return ()
        found, start = self.reckoning or Reckoning(since=self.event), self.started.first
        steps: list[Wording] = []
        for one in (found.extended, held):
            if one is not None:
                counted = one.binding(start, calendar)[1]
                steps += counted.explain()
                start = counted.due
        is_working = held.unit == "working-day"
        return (*steps, *explain_pauses(start, found.pauses, calendar, is_working=is_working))
