"""The life of one matter (事项始末): where it stands, how it got there, what comes next."""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import evolve, frozen
from localstd.calendar import PartialDate, WorkCalendar
from localstd.law import Citation, Finding, Law
from localstd.procedure import (
    Event,
    EventType,
    History,
    Notice,
    Possibility,
    Procedure,
    Recording,
    Role,
    judge_history,
    notices,
    possibilities,
)
from localstd.procedure.mandate import mandated
from localstd.wording import Wording

__all__ = ["Life", "Step", "life_of"]


@frozen
class Step:
    """One event of a life (经过): its position in the history, what was wrong, who must be told.

    ``position`` counts from 1, as corrections do; ``wording`` is what the procedure calls it,
    and ``facts`` what it tells: names and values, both in the procedure's words.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> asked = Event.of("requested", date(2026, 7, 1), title="茶经")
    >>> (step,) = life_of(LENDING, History(matter=Matter(id="7"), events=(asked,)),
    ...     law=LENDING_LAW, calendar=china_calendar(), as_of=date(2026, 7, 2)).steps
    >>> step.position, step.wording.zh, [(name.zh, value.zh) for name, value in step.facts]
    (1, '预约', [('书名', '茶经')])
    """

    position: int
    event: Event
    wording: Wording
    facts: tuple[tuple[Wording, Wording], ...]
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]


@frozen
class Life:
    """All that can be said of a matter on a day.

    ``steps`` are the events that stand, in the order of happening; ``recording`` is what record
    mode says of them; ``next`` is every event of the procedure, what may happen here first.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> life = life_of(LENDING, History(matter=Matter(id="7")),
    ...     law=LENDING_LAW, calendar=china_calendar(), as_of=date(2026, 7, 2))
    >>> life.subject, life.neglected
    ('7', ())
    >>> for role, citation in life.entitled(life.next[0]):
    ...     print(life.next[0].event.name, role.name, citation.wording.en)
    requested reader house art. 1
    """

    procedure: Procedure
    history: History
    law: Law
    calendar: WorkCalendar
    as_of: date
    recording: Recording
    steps: tuple[Step, ...]
    next: tuple[Possibility, ...]

    @property
    def subject(self) -> str:
        """What the matter is called: by its number, once it has one, else by its id."""
        return str(self.procedure.name_of(self.history.matter, self.recording.state))

    @property
    def neglected(self) -> tuple[Finding, ...]:
        """The findings about what nobody did, though its day has passed."""
        return tuple(one for one in self.recording.findings if one.row is None)

    def entitled(self, possibility: Possibility) -> tuple[tuple[Role, Citation], ...]:
        """Say who may do something on the day, and by which provision."""
        matter, provisions = self.history.matter, self.law.provisions
        mandates = possibility.row.who if possibility.row else ()
        found = mandated(mandates, PartialDate.of(self.as_of), matter, provisions)
        return tuple((mandate.role, citation) for mandate, citation in found)


def life_of(
    procedure: Procedure, history: History, *, law: Law, calendar: WorkCalendar, as_of: date
) -> Life:
    """Tell the life of a matter as it was on a day, that day included.

    Raises:
        UnknownEventError: if the procedure does not know an event.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> asked = Event.of("requested", date(2026, 7, 1), title="茶经")
    >>> life = life_of(LENDING, History(matter=Matter(id="7"), events=(asked,)),
    ...     law=LENDING_LAW, calendar=china_calendar(), as_of=date(2026, 7, 2))
    >>> life.subject, life.recording.state.stage.code, [one.event.type for one in life.steps]
    ('茶经', 'requested', ['requested'])
    >>> [(one.event.name, [found.name for found in one.blockers]) for one in life.next[:2]]
    [('lent', ['too-early']), ('noted', [])]
    """
    recording = judge_history(procedure, history, law=law, calendar=calendar, as_of=as_of)
    life = Life(
        procedure=procedure,
        history=history,
        law=law,
        calendar=calendar,
        as_of=as_of,
        recording=recording,
        steps=(),
        next=possibilities(procedure, history, law=law, calendar=calendar, as_of=as_of),
    )
    return evolve(life, steps=tuple(_steps(life)))


def _steps(life: Life) -> Iterator[Step]:
    found: dict[int | None, list[Finding]] = {}
    for one in life.recording.findings:
        found.setdefault(one.row, []).append(one)
    history, as_of = life.history, life.as_of
    told = notices(life.procedure, history, law=life.law, calendar=life.calendar, as_of=as_of)
    for (position, event), due in zip(history.as_of(as_of).placed, told, strict=True):
        type_ = life.procedure.event_type(event.type)
        yield Step(
            position=position,
            event=event,
            wording=type_.wording,
            facts=tuple(_facts(type_, event)),
            findings=tuple(found.get(position, ())),
            notices=due,
        )


def _facts(type_: EventType, event: Event) -> Iterator[tuple[Wording, Wording]]:
    known = {fact.name: fact for fact in type_.facts}
    for name, value in event.facts.items():
        if name in known:
            yield known[name].wording, known[name].told(value)
        else:
            yield Wording(name, name), Wording(str(value), str(value))
