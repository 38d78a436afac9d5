"""Strategies (生成策略) for the answers of the engine: each drawn by asking about some history."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.procedure import (
    Decision,
    Duty,
    Event,
    History,
    Mode,
    Moved,
    Notice,
    Owed,
    Possibility,
    Reading,
    Reckoning,
    Recording,
    Situation,
    State,
    Unknown,
    moved,
)
from localstd.reports import Life, Step, life_of
from localstd.testing.procedures.lending import LENDING, LENDING_LAW
from localstd.testing.procedures.shipped import shipped_procedures, shipped_trial
from localstd.testing.procedures.trial import Trial
from localstd.testing.strategies.histories import events, histories
from localstd.testing.strategies.in_force import limits_in_force, pauses
from localstd.testing.strategies.values import days, matters

__all__ = [
    "decisions",
    "duties_moved",
    "duties_owed",
    "lives",
    "notices",
    "open_duties",
    "possibilities",
    "readings",
    "reckonings",
    "recordings",
    "situations",
    "states",
    "steps",
    "trials",
    "unknowns",
]

T = TypeVar("T")


def trials() -> st.SearchStrategy[Trial]:
    """Give procedures with a law and a calendar: those that ship, and the kit's own."""
    lending = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    return st.sampled_from((lending, *map(shipped_trial, shipped_procedures())))


@st.composite
def _asked(draw: st.DrawFn) -> tuple[Trial, History, Event, date]:
    """Draw a question: a history, one event more, and a day on which that is past."""
    trial = draw(trials())
    history = draw(histories(trial.procedure))
    event = draw(events(trial.procedure, history.matter))
    return trial, history, event, max(event.on.last, draw(days()))


@st.composite
def decisions(draw: st.DrawFn, mode: Mode | None = None) -> Decision:
    """Give decisions (决定) about any event after any history, few of them permitted."""
    trial, history, event, as_of = draw(_asked())
    asked = mode or draw(st.sampled_from(Mode))
    return trial.decide(history, event, as_of=as_of, mode=asked)


@st.composite
def recordings(draw: st.DrawFn) -> Recording:
    """Give what record mode says of whole histories."""
    trial, history, _, as_of = draw(_asked())
    return trial.judge_history(history, as_of=as_of)


@st.composite
def states(draw: st.DrawFn) -> State:
    """Give where matters stand after any history."""
    trial, history, _, _ = draw(_asked())
    return trial.fold(history)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """Give what conditions look at: a matter as it stood, and an event."""
    trial, history, event, as_of = draw(_asked())
    return Situation(
        matter=history.matter,
        state=trial.fold(history),
        event=event,
        as_of=as_of,
        is_whole=history.is_whole,
    )


@st.composite
def _possible(draw: st.DrawFn) -> tuple[Possibility, ...]:
    trial, history, _, as_of = draw(_asked())
    return trial.possibilities(history, as_of=as_of)


def possibilities() -> st.SearchStrategy[Possibility]:
    """Give what may happen next, or what blocks it."""
    return _possible().flatmap(st.sampled_from)


def _some(found: st.SearchStrategy[Iterable[T]]) -> st.SearchStrategy[T]:
    """Draw one of what an answer holds, where it holds any."""
    return found.map(tuple).filter(bool).flatmap(st.sampled_from)


@st.composite
def _begun(draw: st.DrawFn) -> tuple[Trial, History, date]:
    """Draw a matter to which something has happened that begins a duty."""
    trial = draw(trials().filter(lambda one: one.procedure.duties))
    matter = draw(matters())
    begins = [row.event for row in trial.procedure.rows if row.starts]
    event = draw(events(trial.procedure, matter, of=draw(st.sampled_from(begins))))
    history = History(matter=matter, events=(event,), is_whole=False)
    return trial, history, max(event.on.last, draw(days()))


def _owed(asked: tuple[Trial, History, date]) -> tuple[Duty, ...]:
    trial, history, as_of = asked
    return trial.duties(history, as_of=as_of)


def duties_owed() -> st.SearchStrategy[Duty]:
    """Give duties (义务) that run, with or without a day."""
    return _some(_begun().map(_owed))


def open_duties() -> st.SearchStrategy[Owed]:
    """Give duties that have begun and not ended, as a state holds them."""
    return _some(_begun().map(lambda asked: asked[0].fold(asked[1]).owed.values()))


@st.composite
def reckonings(draw: st.DrawFn) -> Reckoning:
    """Give how the days of duties are counted (期限计算): from an event, with some pauses."""
    owed = draw(open_duties())
    held = draw(st.none() | limits_in_force())
    return Reckoning(since=owed.event, pauses=tuple(draw(st.lists(pauses()))), extended=held)


def notices() -> st.SearchStrategy[Notice]:
    """Give notices (通知) that are due with what happened."""
    return _some(decisions(Mode.RECORD).map(lambda one: one.notices))


def unknowns() -> st.SearchStrategy[Unknown]:
    """Give what could not be judged, and what is missing for it."""
    return _some(decisions(Mode.RECORD).map(lambda one: one.unknowns))


def _moved(asked: tuple[Trial, History, date]) -> tuple[Moved, ...]:
    """Compare what is owed with what would be if every limit were tighter."""
    trial, history, as_of = asked
    tighter = evolve(trial, law=trial.tighter)
    return moved(_owed(asked), tighter.duties(history, as_of=as_of))


def duties_moved() -> st.SearchStrategy[Moved]:
    """Give duties whose last day another law moves (期限变动)."""
    return _some(_begun().map(_moved))


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Give law, calendar and day by which histories are read."""
    return Reading(law=china_law(), calendar=china_calendar(), as_of=draw(days()))


@st.composite
def _lived(draw: st.DrawFn) -> Life:
    trial, history, _, as_of = draw(_asked())
    return life_of(trial.procedure, history, law=trial.law, calendar=trial.calendar, as_of=as_of)


def lives() -> st.SearchStrategy[Life]:
    """Give all that can be said of matters on a day (事项始末)."""
    return _lived()


def steps() -> st.SearchStrategy[Step]:
    """Give single steps of such a life."""
    return _some(_lived().map(lambda one: one.steps))
