"""Stories (经过) that a row of a log tells: which columns tell what happened, and what is owed.

A row tells several things that have nothing to do with each other: whether a complaint was decided
on in time, whether its mediation was. Each is judged by itself, under the table of its procedure,
so that rows which tell the same days of one of them are judged once.
"""

from collections.abc import Callable, Hashable, Mapping
from functools import cached_property, lru_cache

from localstd._attrs import evolve, frozen
from localstd.audit.logs.fields import LogField
from localstd.audit.logs.reading import LogEntry
from localstd.calendar import Certainty, PartialDate
from localstd.law import Check
from localstd.procedure import DutyType, Event, Procedure, Row

__all__ = ["LogDuty", "Step", "Story"]


def _certain(_: LogEntry) -> Certainty:
    return Certainty.CERTAIN


def _always(_: LogEntry) -> bool:
    return True


def _nothing(_: LogEntry) -> Mapping[str, object]:
    return {}


@frozen
class Step:
    """A column whose day tells an event (列所述事件), and what the event tells beside.

    ``told`` gives its facts, ``is_so`` says whether it is this event that the day tells; both look
    at the columns in ``looks_at`` alone.
    """

    field: LogField
    event: str
    told: Callable[[LogEntry], Mapping[str, object]] = _nothing
    is_so: Callable[[LogEntry], bool] = _always
    looks_at: tuple[LogField, ...] = ()

    def event_of(self, entry: LogEntry) -> Event:
        """Give the event of a row that tells its day."""
        day, told = entry.days[self.field], self.told(entry)
        return Event.of(self.event, day, **told) if told else _event(self.event, day)


@lru_cache(maxsize=2**13)  # as the days themselves
def _event(type_: str, day: PartialDate) -> Event:
    return Event.of(type_, day)


@frozen
class LogDuty:
    """A duty of the procedure, and the columns that tell when it was done, the usual one first.

    ``hangs_on`` is the column that says whether it is owed at all; what is not told is unknown.
    ``is_rare`` tells of a duty that few rows have, as that after an extension: where nothing tells
    that it began, it did not.
    """

    name: str
    fields: tuple[LogField, ...]
    hangs_on: LogField | None = None
    is_rare: bool = False

    def is_told(self, entry: LogEntry) -> bool:
        """Say whether the log has a column that would tell of it."""
        return any(field in entry.row.cells for field in self.fields)

    def is_done(self, entry: LogEntry) -> bool:
        """Say whether the row tells a day on which it was done."""
        return any(field in entry.days for field in self.fields)


@frozen
class Story:
    """A part of what a row tells that is judged by itself: its steps, duties, and conditions.

    Of the table only the duties in ``duties`` are asked, and the conditions that are reported as
    one of ``checks``: of the rest a log tells nothing. No finding is surer than ``certainty``
    says of a row.
    """

    name: str
    procedure: Procedure
    steps: tuple[Step, ...]
    duties: tuple[LogDuty, ...] = ()
    checks: tuple[Check, ...] = ()
    certainty: Callable[[LogEntry], Certainty] = _certain

    @cached_property
    def table(self) -> Procedure:
        """The procedure as a row can tell it."""
        return self.procedure.with_rows(map(self._as_told, self.procedure.rows))

    @cached_property
    def owed(self) -> tuple[tuple[LogDuty, DutyType], ...]:
        """Each duty that is asked, with the procedure's own."""
        known = {duty.name: duty for duty in self.procedure.duties}
        return tuple((told, known[told.name]) for told in self.duties)

    @cached_property
    def duty_types(self) -> Mapping[str, DutyType]:
        """The duties of the procedure that are asked, by their names."""
        return {duty.name: duty for _, duty in self.owed}

    @cached_property
    def columns(self) -> Mapping[str, LogField]:
        """The column of each event, by its name."""
        return {step.event: step.field for step in reversed(self.steps)}

    @cached_property
    def judged(self) -> frozenset[str]:
        """The events of which a condition is asked."""
        return frozenset(row.event for row in self.table.rows if row.conditions)

    def key(self, entry: LogEntry) -> Hashable:
        """Give all that the answer hangs on: days, what they tell, which columns there are."""
        days, cells, there = entry.days, entry.cells, entry.row.cells
        return (
            self.name,
            entry.place,
            *[days.get(field) for field in self._fields],
            *[cells.get(field) for field in self._looked_at],
            *[field in there for field in self._done],
        )

    def events(self, entry: LogEntry) -> tuple[Event, ...]:
        """Give what happened, in the order of the steps where days are the same."""
        days = entry.days
        told = [step for step in self.steps if step.field in days]
        return tuple([step.event_of(entry) for step in told if step.is_so(entry)])

    @cached_property
    def _fields(self) -> tuple[LogField, ...]:
        return tuple(dict.fromkeys(step.field for step in self.steps))

    @cached_property
    def _looked_at(self) -> tuple[LogField, ...]:
        asked = (duty.hangs_on for duty in self.duties if duty.hangs_on is not None)
        return tuple(dict.fromkeys((*(one for s in self.steps for one in s.looks_at), *asked)))

    @cached_property
    def _done(self) -> tuple[LogField, ...]:
        return tuple(dict.fromkeys(one for duty in self.duties for one in duty.fields))

    def _as_told(self, row: Row) -> Row:
        asked = {duty.name for duty in self.duties}
        return evolve(
            row,
            who=(),  # a log does not tell by whom
            basis=row.provisions,
            notices=(),
            matters=None,
            conditions=tuple(one for one in row.conditions if one.check in self.checks),
            starts=tuple(duty for duty in row.starts if duty.name in asked),
            ends=tuple(name for name in row.ends if name in asked),
        )
