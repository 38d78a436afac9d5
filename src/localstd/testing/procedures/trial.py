"""A procedure on trial (试运行): under which law and calendar it is run, and what is tried."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Protocol

from localstd._attrs import evolve, field, frozen, mapping_field
from localstd.calendar import Quantity, WorkCalendar, quantity
from localstd.law import KEPT, Direction, Instrument, Law, Limit, Provision, Rule, Track
from localstd.procedure import (
    Body,
    Condition,
    Decision,
    Duty,
    Event,
    History,
    Interval,
    Mode,
    Possibility,
    Procedure,
    Recording,
    State,
)
from localstd.testing.procedures.engine import Engine

__all__ = ["Trial"]

_LIBRARY = Engine()


class _Printer(Protocol):
    def text(self, obj: str, /) -> None: ...


@frozen
class Trial:
    """A procedure with the law and the calendar that it is run under.

    ``examples`` are values worth trying, by the name of the fact: what the kit cannot guess,
    such as the names of papers that a rule wants. All else is drawn from the kinds of facts.
    ``engine`` is what answers, by default the library.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> sorted(trial.limits), sorted(trial.rules)
    (['loan.return', 'loan.wait'], ['loan.reader'])
    """

    procedure: Procedure = field(repr=attrgetter("name"))
    law: Law = field(repr=False)
    calendar: WorkCalendar = field(repr=False)
    examples: Mapping[str, tuple[object, ...]] = mapping_field(default={})
    engine: Engine = field(default=_LIBRARY, repr=False)

    @property
    def limits(self) -> frozenset[str]:
        """The names of all limits that the procedure asks for, of whatever kind."""
        intervals = (one.limit for one in self._asked() if isinstance(one, Interval))
        duties = self.procedure.duties
        owed = (name for one in duties for name in (one.limit, one.ahead, one.extends))
        return frozenset((*intervals, *(name for name in owed if name is not None)))

    @property
    def rules(self) -> frozenset[str]:
        """The names of all rules that the procedure asks for."""
        return frozenset(one.rule for one in self._asked() if isinstance(one, Condition))

    def _repr_pretty_(self, printer: "_Printer", _: object) -> None:
        """Let hypothesis show a trial in a line: the law alone would fill a book."""
        printer.text(repr(self))

    def _asked(self) -> Iterable[Condition | Interval]:
        return (one for row in self.procedure.rows for one in row.conditions)

    @cached_property
    def unrelated(self) -> Law:
        """The law with a limit and a rule more, for which no procedure asks."""
        made = _made("kit-unrelated", value="7")
        limit = Limit.under(made, name="kit.unrelated", direction=Direction.AT_MOST, starts="a day")
        rule = Rule.under(made, name="kit.unrelated", judge=lambda _: KEPT, tracks=frozenset(Track))
        return self.law.with_(provisions=[made], limits=[limit], rules=[rule])

    @cached_property
    def tighter(self) -> Law:
        """The law with each limit that the procedure asks for made tighter by one unit."""
        pairs = [self._tighter(one) for one in self.law.limits if one.name in self.limits]
        kept = [pair for pair in pairs if pair is not None]
        provisions = dict.fromkeys(provision for provision, _ in kept)
        return self.law.with_(provisions=provisions, limits=[limit for _, limit in kept])

    def _tighter(self, limit: Limit) -> tuple[Provision, Limit] | None:
        length = _tightened(limit)
        if length is None:
            return None
        source = self.law.provisions[limit.citation.provision]
        made = evolve(
            source,
            id=f"kit-{source.id}",
            instrument=evolve(source.instrument, id=f"kit-{source.id}", replaced_by=None),
            value=str(length.n) if source.quantity else source.value,  # an assumed length has none
        )
        return made, evolve(limit, quantity=length, citation=made.citation)

    def decide(
        self, history: History, event: Event, *, as_of: date, mode: Mode = Mode.PERMIT
    ) -> Decision:
        """Decide about one event."""
        return self._decide(self.law, history, event, as_of, mode)

    def decide_under(self, law: Law, history: History, event: Event, *, as_of: date) -> Decision:
        """Decide about one event as if the law were another one."""
        return self._decide(law, history, event, as_of, Mode.PERMIT)

    def _decide(
        self, law: Law, history: History, event: Event, as_of: date, mode: Mode
    ) -> Decision:
        return self.engine.decide(
            self.procedure,
            history,
            event,
            law=law,
            calendar=self.calendar,
            as_of=as_of,
            mode=mode,
        )

    def judge_history(self, history: History, *, as_of: date) -> Recording:
        """Judge a whole history in record mode."""
        return self.engine.judge_history(
            self.procedure, history, law=self.law, calendar=self.calendar, as_of=as_of
        )

    def duties(self, history: History, *, as_of: date) -> tuple[Duty, ...]:
        """Say what is owed on a day."""
        return self.engine.duties(
            self.procedure, history, law=self.law, calendar=self.calendar, as_of=as_of
        )

    def fold(self, history: History) -> State:
        """Say where a matter stands."""
        return self.engine.fold(self.procedure, history)

    def possibilities(
        self, history: History, *, as_of: date, by: Body | None = None
    ) -> tuple[Possibility, ...]:
        """Say what may happen on a day."""
        return self.engine.possibilities(
            self.procedure, history, law=self.law, calendar=self.calendar, as_of=as_of, by=by
        )


def _made(name: str, *, value: str) -> Provision:
    instrument = Instrument(id=name, title=name, begins=None, checked=True)
    return Provision(
        id=name,
        instrument=instrument,
        article="第1条",
        begins=None,
        value=value,
        unit="day",
        checked=True,
    )


def _tightened(limit: Limit) -> Quantity | None:
    n = limit.value + (1 if limit.direction is Direction.AT_LEAST else -1)
    return quantity(n, limit.unit) if n > 0 else None
