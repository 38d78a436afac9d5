"""Deciding (决定): may this happen, or what was wrong with it; what may happen next."""

from collections.abc import Iterable, Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate, WorkCalendar
from localstd.law import Finding, Law, Weight
from localstd.procedure.asking import Answer, Asking
from localstd.procedure.checks import FACT_MISSING
from localstd.procedure.decision import Decision, Mode, Notice, Ruling, Unknown
from localstd.procedure.duties import Reading
from localstd.procedure.duty import Duty
from localstd.procedure.event import STRUCK, Body, Event, EventType
from localstd.procedure.history import History, Matter
from localstd.procedure.procedure import Procedure, advance, fold
from localstd.procedure.row import Row
from localstd.procedure.state import State
from localstd.procedure.telling import Telling

__all__ = ["Possibility", "Recording", "available", "decide", "notices", "record"]


def decide(  # noqa: PLR0913  a decision names all that it rests on
    procedure: Procedure,
    history: History,
    event: Event,
    *,
    law: Law,
    calendar: WorkCalendar,
    as_of: date,
    mode: Mode = Mode.PERMIT,
) -> Decision:
    """Decide about one event, with every reason at once.

    It is judged in the state of its own day and by the law of that day, at the matter's place
    and on its track. In permit mode a finding of the weight *bar* refuses it; in record mode it
    is kept with its findings. ``as_of`` is the day on which one asks: duties are derived as of
    it, and an event dated later has not happened. What stands after the event in the history
    stays after it and is not judged again; :func:`record` does that.

    Raises:
        CorrectionError: if the event corrects one that is not there.
        UnknownEventError: if the procedure does not know the event.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Matter
    >>> opened = Event.of("comment-opened", date(2026, 7, 1), was_public=True)
    >>> closed = Event.of("comment-closed", date(2026, 7, 20))
    >>> decision = decide(
    ...     MAKING,
    ...     History(matter=Matter(id="茶叶", place="34"), events=(opened,), is_whole=False),
    ...     closed,
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 7, 20),
    ... )
    >>> decision.ruling.value
    'refused'
    >>> for bar in decision.bars:
    ...     print(bar.code, bar.message.en)
    LS630 茶叶: open from 2026-07-01 for 30 days or more, ended 2026-07-20; days short: 11 ...
    """
    reading = Reading(law=law, calendar=calendar, as_of=as_of)
    if event.type == STRUCK:
        return _struck(procedure, history, event, reading, mode)
    earlier, later = history.around(event)
    before = advance(procedure, procedure.opening, earlier)
    asking = Asking(
        procedure=procedure,
        history=history,
        before=before,
        event=event,
        position=len(history.events) + 1,
        row=procedure.row_for(before.stage, event.type),
        reading=reading,
    )
    findings, unknowns = _sorted(asking.answers())
    is_refused = mode is Mode.PERMIT and any(one.weight is Weight.BAR for one in findings)
    state = fold(procedure, history) if is_refused else advance(procedure, before, later)
    return Decision(
        ruling=_ruling(mode, is_refused=is_refused),
        event=event,
        before=before,
        state=state,
        findings=findings,
        unknowns=unknowns,
        duties=reading.owed(state, history.matter),
        notices=() if is_refused else tuple(_notices(asking)),
        citations=asking.citations,
    )


def _struck(
    procedure: Procedure, history: History, event: Event, reading: Reading, mode: Mode
) -> Decision:
    """Take an event away: nothing is asked, and everything is folded anew."""
    state = fold(procedure, history.with_(event))
    return Decision(
        ruling=_ruling(mode, is_refused=False),
        event=event,
        before=fold(procedure, history),
        state=state,
        findings=(),
        unknowns=(),
        duties=reading.owed(state, history.matter),
        notices=(),
        citations=(),
    )


def _ruling(mode: Mode, *, is_refused: bool) -> Ruling:
    if mode is Mode.RECORD:
        return Ruling.RECORDED
    return Ruling.REFUSED if is_refused else Ruling.PERMITTED


def _sorted(answers: Iterable[Answer]) -> tuple[tuple[Finding, ...], tuple[Unknown, ...]]:
    every = tuple(answers)
    findings = tuple(one for one in every if isinstance(one, Finding))
    return findings, tuple(one for one in every if isinstance(one, Unknown))


def _notices(asking: Asking) -> Iterator[Notice]:
    for notice in asking.row.notices:
        if not notice.matters(asking.history.matter):
            continue
        wording = notice.wording.filled(asking.facts)
        for role in notice.to:
            yield Notice(name=notice.name, to=role, event=asking.event, wording=wording)


@frozen
class Recording:
    """What record mode says of a whole history: where it stands, and all that was wrong.

    ``findings`` are those of the events in their order, then those of duties that nobody has
    done though their day has passed. :func:`record` makes it.

    >>> from localstd.making import MAKING
    >>> Recording(state=MAKING.opening, findings=(), unknowns=(), duties=()).state.stage.code
    '00'
    """

    state: State
    findings: tuple[Finding, ...]
    unknowns: tuple[Unknown, ...]
    duties: tuple[Duty, ...]


def record(
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
    >>> from localstd.procedure import Matter
    >>> events = (Event.of("published", date(2026, 1, 5)), Event.of("filed", date(2026, 4, 1)))
    >>> recording = record(
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
    asked = tuple(_askings(procedure, history, reading))
    state = asked[-1][1] if asked else procedure.opening
    answers = [answer for asking, _ in asked for answer in asking.answers()]
    owed = reading.owed(state, history.matter)
    answers += _neglected(owed, procedure, history.matter, state, as_of)
    findings, unknowns = _sorted(answers)
    return Recording(state=state, findings=findings, unknowns=unknowns, duties=owed)


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
    >>> from localstd.procedure import Matter
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
    return tuple(tuple(_notices(asking)) for asking, _ in _askings(procedure, history, reading))


def _askings(
    procedure: Procedure, history: History, reading: Reading
) -> Iterator[tuple[Asking, State]]:
    """Go through what stands by the day: what there is to ask of each event, and where it leads."""
    state = procedure.opening
    for position, event in history.as_of(reading.as_of).placed:
        asking = Asking(
            procedure=procedure,
            history=history,
            before=state,
            event=event,
            position=position,
            row=procedure.row_for(state.stage, event.type),
            reading=reading,
        )
        state = advance(procedure, state, (event,))
        yield asking, state


def _neglected(
    owed: Iterable[Duty], procedure: Procedure, matter: Matter, state: State, as_of: date
) -> Iterator[Finding]:
    for duty in owed:
        if duty.is_overdue and duty.type.lacking is not None:
            telling = Telling(
                procedure=procedure,
                matter=matter,
                before=state,
                event=None,
                position=None,
                as_of=as_of,
            )
            yield telling.neglect(duty.type.lacking, duty, done=None)


@frozen
class Possibility:
    """Whether an event of a type may happen now: what blocks it, what must be told of it.

    ``needs`` are the facts that it must tell, ``unknowns`` what only those facts will decide.
    :func:`available` lists them.

    >>> from localstd.making import MAKING
    >>> filed = MAKING.event_type("filed")
    >>> Possibility(event=filed, row=None, blockers=(), needs=(), unknowns=()).may_happen
    True
    """

    event: EventType
    row: Row | None
    blockers: tuple[Finding, ...]
    needs: tuple[str, ...]
    unknowns: tuple[Unknown, ...]

    @property
    def may_happen(self) -> bool:
        """Say whether nothing that is known blocks it."""
        return not self.blockers


def available(  # noqa: PLR0913  the same things as a decision rests on
    procedure: Procedure,
    history: History,
    *,
    law: Law,
    calendar: WorkCalendar,
    as_of: date,
    by: Body | None = None,
) -> tuple[Possibility, ...]:
    """Say of every event type whether it may happen on a day, and if not, everything why not.

    ``by`` is who would act; without it powers are not judged. What may happen here comes first,
    in the order of the table.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import Matter
    >>> found = available(
    ...     MAKING,
    ...     History(matter=Matter(id="1", place="34"), events=()),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 7, 1),
    ... )
    >>> [one.event.name for one in found if one.may_happen][:2], found[1].needs
    (['proposed', 'applied'], ('title',))
    >>> next(one.blockers[0].name for one in found if one.event.name == "published")
    'not-at-this-stage'
    """
    told = history.as_of(as_of)
    found = (
        _possibility(
            procedure,
            type_,
            decide(
                procedure,
                told,
                Event(type=type_.name, on=PartialDate.of(as_of), by=by),
                law=law,
                calendar=calendar,
                as_of=as_of,
            ),
        )
        for type_ in procedure.events
    )
    return tuple(sorted(found, key=lambda one: one.row is None))


def _possibility(procedure: Procedure, type_: EventType, decision: Decision) -> Possibility:
    return Possibility(
        event=type_,
        row=procedure.row(decision.before.stage, type_.name),
        blockers=tuple(one for one in decision.bars if one.check is not FACT_MISSING),
        needs=tuple(fact.name for fact in type_.required),
        unknowns=decision.unknowns,
    )
