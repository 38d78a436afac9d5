"""Strategies (生成策略) for events and histories of a procedure: any, lawful, and faulty by one."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import assume, note
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import Law, Track
from localstd.procedure import STRUCK, Event, FactKind, History, Matter, Procedure
from localstd.testing.boundaries import days_around, days_around_procedure
from localstd.testing.procedures.fact_values import almost, values
from localstd.testing.procedures.planted import Planted, planted
from localstd.testing.procedures.told import told_history
from localstd.testing.procedures.trial import Trial
from localstd.testing.procedures.walk import walk
from localstd.testing.strategies.values import bodies, days, matters, partial_dates

__all__ = [
    "Drawing",
    "days_around_law",
    "events",
    "facts",
    "faulty_histories",
    "histories",
    "lawful_histories",
    "misread_facts",
]

T = TypeVar("T")

_LAST_START = date(2026, 12, 31)
_MOST_EVENTS = 6
_YEARS_BACK = 400  # days by which a walk may start before the law changes


def days_around_law(
    law: Law, place: str | None = None, track: Track = Track.ORDINARY
) -> st.SearchStrategy[date]:
    """Give the days before, on and after each boundary of the law at a place on a track.

    Raises:
        ValueError: if nothing ever begins or ends there.
    """
    around = days_around(law, place, track)
    if not around:
        raise ValueError(f"the law has no boundary at {place or 'any place'} for {track}")
    return st.sampled_from(around)


def facts(kind: FactKind, day: date = _LAST_START) -> st.SearchStrategy[object]:
    """Give values that a kind of facts accepts, as it reads them, for an event of a day."""
    return st.sampled_from(values(kind, day=day))


def misread_facts(kind: FactKind) -> st.SearchStrategy[object]:
    """Give values that look like those of a kind, and that it does not accept."""
    return st.sampled_from(almost(kind))


@st.composite
def events(
    draw: st.DrawFn, procedure: Procedure, matter: Matter | None = None, *, of: str | None = None
) -> Event:
    """Give events of a procedure on any day, by anybody, with facts of their kinds.

    Few of them are lawful, and some lack what they must tell. ``of`` is their type, ``None``
    for any.
    """
    type_ = draw(st.sampled_from(procedure.events)) if of is None else procedure.event_type(of)
    on = draw(partial_dates())
    told = {
        fact.name: draw(facts(fact.kind, on.first)) for fact in type_.facts if draw(st.booleans())
    }
    roles = tuple({who.role.name for row in procedure.rows for who in row.who})
    by = draw(st.none() | bodies(matter.place if matter else None, roles=sorted(roles)))
    return evolve(Event.of(type_.name, on, by), facts=told)


@st.composite
def histories(
    draw: st.DrawFn, procedure: Procedure, matter: st.SearchStrategy[Matter] | None = None
) -> History:
    """Give histories of anything at any time: out of order, corrected, struck out, taken over.

    Few of them are lawful.
    """
    subject = draw(matters() if matter is None else matter)
    told = draw(st.lists(events(procedure, subject), max_size=_MOST_EVENTS))
    recorded = sorted(draw(st.lists(days(), min_size=len(told), max_size=len(told))))
    kept = tuple(
        draw(_as_recorded(event, position, day))
        for position, (event, day) in enumerate(zip(told, recorded, strict=True), start=1)
    )
    return History(matter=subject, events=kept, is_whole=draw(st.booleans()))


@st.composite
def _as_recorded(draw: st.DrawFn, event: Event, position: int, day: date) -> Event:
    """Let some events tell when they were recorded, and some take the place of an earlier one."""
    known = evolve(event, recorded=day) if draw(st.booleans()) else event
    if position == 1 or not draw(st.booleans()):
        return known
    corrected = known.correcting(draw(st.integers(1, position - 1)))
    return evolve(corrected, type=STRUCK, facts={}) if draw(st.booleans()) else corrected


@st.composite
def lawful_histories(
    draw: st.DrawFn,
    trial: Trial,
    matter: st.SearchStrategy[Matter] | None = None,
    *,
    to: str | None = None,
) -> History:
    """Give histories with which nothing is wrong, walked towards a stage as far as it goes.

    ``to`` is the code of the stage, ``None`` for any. They start around the days on which the
    law of the procedure changes, or within about a year before. A test that fails tells the
    history line by line, above the example.

    >>> from hypothesis import given, settings
    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import LENDING, LENDING_LAW, check_history
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> @settings(max_examples=5, deadline=None, database=None)
    ... @given(lawful_histories(trial))
    ... def test_promises_are_kept(history):
    ...     assert check_history(trial, history) == ()
    >>> test_promises_are_kept()
    """
    found = draw(_walked(trial, matter, to))
    note(told_history(found))
    return found


@st.composite
def _walked(
    draw: st.DrawFn, trial: Trial, matter: st.SearchStrategy[Matter] | None, to: str | None
) -> History:
    subject = draw(matters() if matter is None else matter)
    stages = [stage.code for stage in trial.procedure.stages if stage.code != trial.procedure.start]
    target = to or draw(st.sampled_from(stages))
    return walk(trial, subject, draw(_starts(trial, subject)), to=target, choose=Drawing(draw))


@st.composite
def faulty_histories(
    draw: st.DrawFn,
    trial: Trial,
    matter: st.SearchStrategy[Matter] | None = None,
    *,
    fault: str | None = None,
) -> Planted:
    """Give lawful histories with one planted fault, and the check that must find it.

    ``fault`` is one of :data:`localstd.testing.FAULTS`, ``None`` for any.

    >>> from hypothesis import given, settings
    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import LENDING, LENDING_LAW, check_planted
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> @settings(max_examples=5, deadline=None, database=None)
    ... @given(faulty_histories(trial))
    ... def test_faults_are_found(fault):
    ...     assert check_planted(trial, fault) == ()
    >>> test_faults_are_found()
    """
    history = draw(_walked(trial, matter, None))
    length = draw(st.integers(0, len(history.standing) - 1)) if history.standing else None
    assume(length is not None)
    kept = history.standing[: len(history.standing) - (length or 0)]
    found = tuple(planted(trial, evolve(history, events=kept), *((fault,) if fault else ())))
    assume(found)
    name = draw(st.sampled_from(tuple(dict.fromkeys(one.fault for one in found))))
    wrong = draw(st.sampled_from([one for one in found if one.fault == name]))
    note(_told(wrong))
    return wrong


def _told(wrong: Planted) -> str:
    event = "" if wrong.event is None else f" {wrong.event.on} {wrong.event.type}"
    must = f"as of {wrong.as_of} {wrong.check.name} must be found"
    return f"{told_history(wrong.history)}\nplanted: {wrong.fault}{event}; {must}"


def _starts(trial: Trial, matter: Matter) -> st.SearchStrategy[date]:
    around = [
        day
        for day in days_around_procedure(trial.procedure, trial.law, matter)
        if day.year > 1980  # noqa: PLR2004  no law that is known is older
    ]
    if not around:
        return days()
    back = st.builds(timedelta, days=st.integers(0, _YEARS_BACK))
    return days() | st.builds(lambda day, by: day - by, st.sampled_from(around), back)


class Drawing:
    """Choices by hypothesis, which shrink to the first option."""

    def __init__(self, draw: Callable[[st.SearchStrategy[int]], int]) -> None:
        self._draw = draw

    def __call__(self, options: Sequence[T], /) -> T:
        """Draw the position of one option."""
        return options[self._draw(st.integers(0, len(options) - 1))]
