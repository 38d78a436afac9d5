"""Procedures (程序): the table of stages and events of one kind of matter, each row cited."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType
from typing import Final

from localstd._attrs import error, evolve, field, frozen
from localstd.errors import LocalstdError, by_likeness, nearest
from localstd.legible import shown
from localstd.procedure.duty import DutyType, Owed, ended
from localstd.procedure.event import Event, EventType
from localstd.procedure.history import History, Matter
from localstd.procedure.malformed import MalformedProcedureError, faults
from localstd.procedure.mandate import Role
from localstd.procedure.row import Row
from localstd.procedure.state import Stage, State
from localstd.wording import Wording

__all__ = ["Procedure", "UnknownEventError", "advance", "fold"]

_MEANT: Final = 3  # events that words may mean
_ALIKE: Final = 0.4


@error
class UnknownEventError(LocalstdError):
    """A procedure has no event of this type; ``known`` has the nearest names first.

    ``meant`` names the events whose Chinese words are like what was given.

    >>> print(UnknownEventError(procedure="making", event="file", known=("filed",)).wording.en)
    making has no event 'file'; known: filed
    >>> from localstd.making import MAKING
    >>> print(MAKING.unknown_event("申请").wording.en)
    making has no event '申请'; perhaps: applied
    """

    procedure: str
    event: str
    known: tuple[str, ...]
    meant: tuple[str, ...] = ()

    @property
    def problem(self) -> Wording:
        """Name the procedure and the event."""
        name = shown(self.event)
        return Wording(
            f"程序“{self.procedure}”没有事件“{name}”", f"{self.procedure} has no event '{name}'"
        )

    @property
    def advice(self) -> Wording:
        """Name the events that there are, the nearest first."""
        if not self.meant:
            return nearest(self.event, self.known)
        listed = Wording.joined(Wording(one, one) for one in self.meant)
        return Wording(f"是否应为：{listed.zh}", f"perhaps: {listed.en}")

    @property
    def wording(self) -> Wording:
        """Name the event, and those that there are."""
        return Wording.joined((self.problem, self.advice), by="semicolon")


@frozen
class Procedure:
    """A frozen table of what may happen: stages, event types, and rows that join them.

    ``subject`` names the fact by which messages name the matter, such as the number; where no
    event has told it yet, the matter's id stands for it. ``repr`` leaves the table out;
    :func:`localstd.procedure.procedure_page` prints it.

    Raises:
        MalformedProcedureError: if a stage cannot be reached, has no exit and is not final, or is
            final and has one; if a row or a mandate cites nothing; if two rows are for one event
            at one stage; if a name is unknown or means two things; if nobody owes a duty, or it
            is never begun or never ended.

    >>> from localstd.making import MAKING
    >>> [row.event for row in MAKING.rows if "10" in row.at and row.to == "20"]
    ['drafting-began']
    >>> [stage.wording.zh for stage in MAKING.stages if stage.is_final]
    ['废止阶段', '项目终止']
    """

    name: str
    wording: Wording
    stages: tuple[Stage, ...] = field(repr=False)
    events: tuple[EventType, ...] = field(repr=False)
    rows: tuple[Row, ...] = field(repr=False)
    start: str
    subject: str = "matter"

    def __attrs_post_init__(self) -> None:
        found = faults(self.stages, self.events, self.rows, self.start)
        if found:
            raise MalformedProcedureError(procedure=self.name, faults=found)

    def with_rows(self, rows: Iterable[Row]) -> "Procedure":
        """Give the procedure with other rows: how a place changes what is asked.

        Raises:
            MalformedProcedureError: if they make no procedure.
        """
        return evolve(self, rows=tuple(rows))

    @cached_property
    def opening(self) -> State:
        """The state before anything has happened."""
        return State(
            stage=self.stage(self.start),
            since=None,
            events=(),
            latest=MappingProxyType({}),
            owed=MappingProxyType({}),
        )

    @cached_property
    def duties(self) -> tuple[DutyType, ...]:
        """Every kind of duty that the rows begin, each once."""
        return tuple({duty.name: duty for row in self.rows for duty in row.starts}.values())

    @cached_property
    def told_apart_by(self) -> tuple[str, ...]:
        """The facts by which duties of one kind are told apart, each once."""
        return tuple(dict.fromkeys(one.each for one in self.duties if one.each is not None))

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        """Every role that may act by some row, by its name."""
        return {mandate.role.name: mandate.role for row in self.rows for mandate in row.who}

    @cached_property
    def by_stage(self) -> Mapping[tuple[str, str], Row]:
        """The rows by stage and event type."""
        return {(code, row.event): row for row in self.rows for code in row.at}

    @cached_property
    def by_event(self) -> Mapping[str, Row]:
        """The first row of each event type: where it leads from a stage that has none for it."""
        return {row.event: row for row in reversed(self.rows)}

    @cached_property
    def _stages(self) -> Mapping[str, Stage]:
        return {stage.code: stage for stage in self.stages}

    @cached_property
    def _events(self) -> Mapping[str, EventType]:
        return {event.name: event for event in self.events}

    def stage(self, code: str) -> Stage:
        """Give the stage of a code that the table has."""
        return self._stages[code]

    def event_type(self, name: str) -> EventType:
        """Give the event type of a name.

        Raises:
            UnknownEventError: if there is none.
        """
        found = self._events.get(name)
        if found is None:
            raise self.unknown_event(name)
        return found

    def name_of(self, matter: Matter, state: State) -> object:
        """Give that by which messages name a matter: its subject, or its id until one is told."""
        return state.fact(self.subject) or matter.id

    def unknown_event(self, name: str) -> UnknownEventError:
        """Make the error about a name that no event type has."""
        return UnknownEventError(
            procedure=self.name,
            event=name,
            known=by_likeness(name, self._events),
            meant=self.meant_by(name),
        )

    def meant_by(self, words: str) -> tuple[str, ...]:
        """Name the events that Chinese words may mean; what is no Chinese means none.

        >>> from localstd.making import MAKING
        >>> MAKING.meant_by("备案"), MAKING.meant_by("fild")
        (('filed',), ())
        """
        if words.isascii():
            return ()
        told = {one.wording.zh: one.name for one in self.events}
        found = [zh for zh in told if words in zh or zh in words]
        found = found or get_close_matches(words, told, n=_MEANT, cutoff=_ALIKE)
        return tuple(told[zh] for zh in found[:_MEANT])

    def row(self, stage: Stage, event: str) -> Row | None:
        """Give the row for an event at a stage, if it may happen there."""
        return self.by_stage.get((stage.code, event))

    def row_for(self, stage: Stage, event: str) -> Row:
        """Give the row for an event at a stage, or else the first one that it has elsewhere.

        Raises:
            UnknownEventError: if no event type has the name.
        """
        found = self.by_stage.get((stage.code, event)) or self.by_event.get(event)
        if found is None:
            raise self.unknown_event(event)
        return found


def fold(procedure: Procedure, history: History) -> State:
    """Say where a matter stands, by all that happened to it.

    What happened out of order counts all the same: it leads where its row leads.

    Raises:
        UnknownEventError: if the procedure does not know an event.

    >>> from datetime import date
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Matter
    >>> published = Event.of("published", date(2026, 7, 1))
    >>> history = History(matter=Matter(id="1"), events=(published,))
    >>> fold(MAKING, history).stage.wording.en
    'published'
    >>> fold(MAKING, history.as_of(date(2026, 6, 30))).stage.wording.en
    'preliminary'
    """
    return advance(procedure, procedure.opening, history.standing)


def advance(procedure: Procedure, state: State, events: tuple[Event, ...]) -> State:
    """Give the state after further events, in their order.

    Raises:
        UnknownEventError: if the procedure does not know an event.
    """
    here, anywhere = procedure.by_stage, procedure.by_event
    code, since = state.stage.code, state.since
    latest, owed = state.latest.copy(), state.owed.copy()
    for position, event in enumerate(events, start=1):
        row = here.get((code, event.type)) or anywhere.get(event.type)
        if row is None:
            raise procedure.unknown_event(event.type)
        latest[event.type] = event
        if row.to is not None and row.to != code:
            code, since = row.to, event.on
        for key in ended(owed, row.ends, event):
            ended_by = owed[key].type.ended_by
            if ended_by is None or ended_by((*state.events, *events[:position])):
                del owed[key]
        for duty in row.starts:
            if duty.begins_with(event):
                owed[duty.key(event)] = Owed(duty, event)
    return State(
        stage=procedure.stage(code),
        since=since,
        events=(*state.events, *events),
        latest=MappingProxyType(latest),
        owed=MappingProxyType(owed),
    )
