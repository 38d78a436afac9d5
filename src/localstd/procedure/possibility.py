"""What may happen next (可办事项): every kind of event, and if it may not happen, why not."""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate, WorkCalendar
from localstd.law import Finding, Law
from localstd.procedure.checks import FACT_MISSING
from localstd.procedure.decide import decide
from localstd.procedure.decision import Decision, Unknown
from localstd.procedure.event import Body, Event, EventType
from localstd.procedure.history import History
from localstd.procedure.procedure import Procedure
from localstd.procedure.row import Row

__all__ = ["Possibility", "possibilities"]


@frozen
class Possibility:
    """Whether an event of a type may happen now: what blocks it, what must be told of it.

    ``needs`` are the facts that it must tell, ``unknowns`` what only those facts will decide.
    :func:`possibilities` lists them.

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


def possibilities(  # noqa: PLR0913  the same things as a decision rests on
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
    >>> found = possibilities(
    ...     MAKING,
    ...     History(matter=Matter(id="1", place="34"), events=()),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 7, 1),
    ... )
    >>> {one.event.name: one.needs for one in found if one.may_happen}["applied"]
    ('title',)
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
