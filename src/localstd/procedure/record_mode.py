"""Record mode (补录审查) of whole histories: what was wrong, what is owed, who had to be told."""

from collections.abc import Iterable, Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import WorkCalendar
from localstd.law import Finding, Law
from localstd.procedure.decision import Notice, Unknown
from localstd.procedure.duties import Reading
from localstd.procedure.duty import Duty
from localstd.procedure.findings import Occasion
from localstd.procedure.history import History, Matter
from localstd.procedure.procedure import Procedure, advance
from localstd.procedure.questions import Questions, told_apart
from localstd.procedure.state import State

__all__ = ["Recording", "judge_history", "notices"]


@frozen
class Recording:
    """What record mode says of a whole history: where it stands, and all that was wrong.

    ``findings`` are those of the events in their order, then those of duties that nobody has
    done though their day has passed. :func:`judge_history` makes it.

    >>> from localstd.making import MAKING
    >>> Recording(state=MAKING.opening, findings=(), unknowns=(), duties=()).state.stage.code
    '00'
    """

    state: State
    findings: tuple[Finding, ...]
    unknowns: tuple[Unknown, ...]
    duties: tuple[Duty, ...]


def judge_history(
    procedure: Procedure, history: History, *, law: Law, calendar: WorkCalendar, as_of: date
) -> Recording:
    """Judge a whole history as it was on a day, each event by the law of its own day.

    The rules are those of :func:`decide`; nothing is refused, for it has happened. What is dated
    after the day is left out: by then it had not happened.

    Raises:
        UnknownEventError: if the procedure does not know an event.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Event, Matter
    >>> events = (Event.of("published", date(2026, 1, 5)), Event.of("filed", date(2026, 4, 1)))
    >>> recording = judge_history(
    ...     MAKING,
    ...     History(matter=Matter(id="1", place="34"), events=events, is_whole=False),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 7, 1),
    ... )
    >>> [(found.row, found.name) for found in recording.findings]
    [(2, 'filed-late'), (None, 'not-public')]
    """
    reading = Reading(law=law, calendar=calendar, as_of=as_of)
    every = tuple(_each(procedure, history, reading))
    state = every[-1][1] if every else procedure.opening
    answers = [answer for asked, _ in every for answer in asked.answers()]
    owed = reading.owed(state, history.matter)
    answers += _neglected(owed, procedure, history.matter, state, as_of)
    findings, unknowns = told_apart(answers)
    return Recording(state=state, findings=findings, unknowns=unknowns, duties=owed)


def _neglected(
    owed: Iterable[Duty], procedure: Procedure, matter: Matter, state: State, as_of: date
) -> Iterator[Finding]:
    for duty in owed:
        if duty.is_overdue and duty.type.lacking is not None:
            occasion = Occasion(
                procedure=procedure,
                matter=matter,
                before=state,
                as_of=as_of,
            )
            yield occasion.neglect(duty.type.lacking, duty, done=None)


def notices(
    procedure: Procedure, history: History, *, law: Law, calendar: WorkCalendar, as_of: date
) -> tuple[tuple[Notice, ...], ...]:
    """Say of each event that stands by a day who had to be told, in the order of happening.

    They are those that :func:`decide` gives of the event when it happens, for no rule is asked.

    Raises:
        UnknownEventError: if the procedure does not know an event.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Event, Matter
    >>> days = ("published", date(2026, 1, 5)), ("made-public", date(2026, 1, 9))
    >>> events = tuple(Event.of(type_, day) for type_, day in days)
    >>> told = notices(
    ...     MAKING,
    ...     History(matter=Matter(id="茶叶", place="34"), events=events),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 7, 1),
    ... )
    >>> [[notice.to.name for notice in of_one] for of_one in told], told[0][0].wording.zh
    ([['public', 'sector'], []], '茶叶已发布')
    """
    reading = Reading(law=law, calendar=calendar, as_of=as_of)
    return tuple(asked.notices() for asked, _ in _each(procedure, history, reading))


def _each(
    procedure: Procedure, history: History, reading: Reading
) -> Iterator[tuple[Questions, State]]:
    """Go through what stands by the day: what there is to ask of each event, and where it leads."""
    state = procedure.opening
    for position, event in history.as_of(reading.as_of).placed:
        asked = Questions(
            procedure=procedure,
            history=history,
            before=state,
            event=event,
            position=position,
            row=procedure.row_for(state.stage, event.type),
            reading=reading,
        )
        state = advance(procedure, state, (event,))
        yield asked, state
