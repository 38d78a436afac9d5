"""A machine that runs a procedure (状态机): whatever happens, the promises are kept."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from localstd.calendar import WorkCalendar
from localstd.law import Law
from localstd.procedure import Event, History, Matter, Procedure, Ruling, fold
from localstd.testing.facts import values
from localstd.testing.histories import Drawing
from localstd.testing.problem import Problem
from localstd.testing.promises import Order, check_history, check_step
from localstd.testing.strategies import bodies, days, matters
from localstd.testing.trial import Trial
from localstd.testing.walk import step

__all__ = ["BrokenPromiseError", "LifecycleMachine", "lifecycle_machine", "run_lifecycle"]

_WAITS = (1, 7, 30, 60, 400, 2000)  # days
_LAST_DAY = date(2100, 1, 1)


class BrokenPromiseError(AssertionError):
    """A promise is broken: which, at which event, under which provisions, after what.

    >>> problem = Problem("deciding twice gives the same", "lent on 2026-07-01")
    >>> print(BrokenPromiseError((problem,), History(matter=Matter(id="1", place="37"))))
    not kept: deciding twice gives the same (lent on 2026-07-01)
    the matter 1 at 37, ordinary; nothing had happened
    """

    def __init__(self, problems: Iterable[Problem], history: History) -> None:
        lines = [str(problem) for problem in problems]
        super().__init__("\n".join((*lines, _told(history))))


def _told(history: History) -> str:
    matter = history.matter
    events = [f"{one.on} {one.type}({_facts(one)})" for one in history.standing]
    before = "nothing had happened" if not events else "had happened:"
    head = f"the matter {matter.id} at {matter.place or 'no place'}, {matter.track}; {before}"
    return "\n  ".join((head, *events))


def _facts(event: Event) -> str:
    return ", ".join(f"{name}={value}" for name, value in event.facts.items())


class LifecycleMachine(RuleBasedStateMachine):
    """One matter, to which anything may be tried and only what is permitted happens.

    Half of what is tried is lawful, as far as the kit can tell, so that it gets far; the rest is
    any event by anybody. After each step all promises of :func:`~localstd.testing.check_step`
    are checked, and those of :func:`~localstd.testing.check_history`.
    :func:`lifecycle_machine` makes one for a procedure.
    """

    trial: ClassVar[Trial]
    orders: ClassVar[tuple[Order, ...]] = ()
    matters: ClassVar[st.SearchStrategy[Matter]] = matters()

    @initialize(data=st.data(), day=days())
    def a_matter_comes(self, data: st.DataObject, day: date) -> None:
        """Begin with nothing but a matter and a day."""
        self.history = History(matter=data.draw(self.matters))
        self.day = day

    @rule(by=st.sampled_from(_WAITS))
    def time_passes(self, by: int) -> None:
        """Wait some days."""
        self.day = min(self.day + timedelta(days=by), _LAST_DAY)

    @rule(data=st.data())
    def something_lawful_happens(self, data: st.DataObject) -> None:
        """Let something happen for which facts are found, with which nothing is wrong."""
        procedure, choose = self.trial.procedure, Drawing(data.draw)
        stage = fold(procedure, self.history).stage.code
        rows = [row for row in procedure.rows if stage in row.at]
        if rows:
            further = step(self.trial, self.history, choose(rows).event, self.day, choose=choose)
            if further is not None:
                self._try(further.events[-1])

    @rule(data=st.data())
    def anything_is_tried(self, data: st.DataObject) -> None:
        """Try any event by anybody, with some facts of their kinds."""
        procedure, choose = self.trial.procedure, Drawing(data.draw)
        type_ = choose(procedure.events)
        told = {
            fact.name: choose(values(fact.kind, day=self.day))
            for fact in type_.facts
            if choose((True, False))
        }
        by = data.draw(st.none() | bodies(self.history.matter.place, roles=_roles(procedure)))
        self._try(Event.of(type_.name, self.day, by, **told))

    def _try(self, event: Event) -> None:
        self.day = max(self.day, event.on.last)
        found = check_step(self.trial, self.history, event, as_of=self.day, orders=self.orders)
        self._refuse(found)
        decision = self.trial.decide(self.history, event, as_of=self.day)
        if decision.ruling is Ruling.PERMITTED:
            self.history = self.history.with_(event)
            self._refuse(check_history(self.trial, self.history))

    def _refuse(self, found: tuple[Problem, ...]) -> None:
        if found:
            raise BrokenPromiseError(found, self.history)


def lifecycle_machine(  # noqa: PLR0913  a machine names all that it runs on
    procedure: Procedure,
    *,
    law: Law,
    calendar: WorkCalendar,
    examples: Mapping[str, tuple[object, ...]] | None = None,
    orders: Iterable[Order] = (),
    matter: st.SearchStrategy[Matter] | None = None,
) -> type[LifecycleMachine]:
    """Make the machine of a procedure; ``.TestCase`` of it is a test that pytest runs.

    ``examples`` are values of facts that the kit cannot guess, ``orders`` what the law wants in
    order, ``matter`` the matters to try it with. What fails is shrunk to the fewest events, and
    says which promise, which findings and which provisions.

    >>> from localstd.testing.lending import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> lifecycle_machine(LENDING, law=LENDING_LAW, calendar=china_calendar()).__name__
    'LendingLifecycle'
    """
    own = {
        "trial": Trial(procedure=procedure, law=law, calendar=calendar, examples=examples or {}),
        "orders": tuple(orders),
        "matters": matters() if matter is None else matter,
    }
    return type(f"{procedure.name.title()}Lifecycle", (LifecycleMachine,), own)


def _roles(procedure: Procedure) -> tuple[str, ...]:
    return tuple(sorted({who.role.name for row in procedure.rows for who in row.who}))


def run_lifecycle(machine: type[LifecycleMachine], *, profile: settings | None = None) -> None:
    """Run a machine, as a test does; ``profile`` is a profile of hypothesis.

    Raises:
        BrokenPromiseError: if a promise is broken; hypothesis adds the steps that lead to it.

    >>> from localstd.testing.lending import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> machine = lifecycle_machine(LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> few = settings(max_examples=2, stateful_step_count=5, deadline=None, database=None)
    >>> run_lifecycle(machine, profile=few)
    """
    run_state_machine_as_test(machine, settings=profile)
