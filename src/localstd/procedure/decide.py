"""Deciding (决定): may this happen, or what was wrong with it, with every reason at once."""

from datetime import date

from localstd.calendar import WorkCalendar
from localstd.law import Law, Weight
from localstd.procedure.decision import Decision, Mode, Ruling
from localstd.procedure.duties import Reading
from localstd.procedure.event import STRUCK, Event
from localstd.procedure.history import History
from localstd.procedure.procedure import Procedure, advance, fold
from localstd.procedure.questions import Questions, told_apart

__all__ = ["decide"]


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
    stays after it and is not judged again; :func:`judge_history` does that.

    Raises:
        CorrectionError: if the event corrects one that is not there.
        NotADayError: if ``as_of`` is no date.
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
    LS630 茶叶: comment opened 2026-07-01, was to last 30 days or more, and ended ...
    """
    reading = Reading(law=law, calendar=calendar, as_of=as_of)
    if event.type == STRUCK:
        return _struck(procedure, history, event, reading, mode)
    earlier, later = history.around(event)
    before = advance(procedure, procedure.opening, earlier)
    asked = Questions(
        procedure=procedure,
        history=history,
        before=before,
        event=event,
        position=len(history.events) + 1,
        row=procedure.row_for(before.stage, event.type),
        reading=reading,
    )
    findings, unknowns = told_apart(asked.answers())
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
        notices=() if is_refused else asked.notices(),
        citations=asked.citations,
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
