"""A machine that runs a procedure (状态机): whatever happens, the promises are kept."""

from collections.abc import Iterable
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

from localstd._attrs import evolve
from localstd.procedure import Event, History, Matter, Procedure, Ruling, fold
from localstd.testing.problem import Problem
from localstd.testing.procedures.demands import Demand
from localstd.testing.procedures.fact_values import values
from localstd.testing.procedures.planted import FAULTS, check_planted, planted
from localstd.testing.procedures.promises import check_history, check_step
from localstd.testing.procedures.told import told_history
from localstd.testing.procedures.trial import Trial
from localstd.testing.procedures.walk import step
from localstd.testing.strategies.histories import Drawing
from localstd.testing.strategies.values import bodies, days, matters

__all__ = ["BrokenPromiseError", "LifecycleMachine", "run_lifecycle"]

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
        super().__init__("\n".join((*lines, told_history(history))))


class LifecycleMachine(RuleBasedStateMachine):
    """One matter, to which anything may be tried and only what is permitted happens.

    Hypothesis makes the steps by chance, each method here being one of them. Half of what is tried
    is lawful, as far as the kit can tell, so that it gets far; the rest is any event by anybody.
    After each step all promises of :func:`~localstd.testing.check_step` and of
    :func:`~localstd.testing.check_history` are checked, and what the law demands of the way; where
    nothing is wrong so far, a fault is planted now and then, and must be found. What fails is told
    as the fewest events with which it does.

    :meth:`of` makes the machine of a procedure, whose ``TestCase`` is a test for pytest;
    :func:`~localstd.testing.run_lifecycle` runs one without. ``demands`` are what the law wants
    whatever the table says, ``matters`` those to try it with. Who adds steps inherits, and gives a
    ``trial``.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> class Lending(LifecycleMachine):
    ...     trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> TestLending = Lending.TestCase
    """

    trial: ClassVar[Trial]
    demands: ClassVar[tuple[Demand, ...]] = ()
    matters: ClassVar[st.SearchStrategy[Matter]] = matters()

    @classmethod
    def of(
        cls,
        trial: Trial,
        *,
        demands: Iterable[Demand] = (),
        matter: st.SearchStrategy[Matter] | None = None,
    ) -> "type[LifecycleMachine]":
        """Make the machine of a procedure on trial; ``.TestCase`` of it is a test for pytest.

        What fails says which promise, which findings and which provisions.

        >>> from localstd.calendar import china_calendar
        >>> from localstd.testing import LENDING, LENDING_LAW
        >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
        >>> LifecycleMachine.of(trial).__name__
        'LendingLifecycle'
        """
        own = {"trial": trial, "demands": tuple(demands)}
        if matter is not None:
            own["matters"] = matter
        return type(f"{trial.procedure.name.title()}Lifecycle", (cls,), own)

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
        self._try(evolve(Event.of(type_.name, self.day, by), facts=told))

    @rule(data=st.data())
    def a_fault_is_planted(self, data: st.DataObject) -> None:
        """Put one thing wrong into what has happened, where nothing was; it does not stay."""
        if not self.history.standing or not _is_clean(self.trial, self.history):
            return
        name = Drawing(data.draw)(tuple(FAULTS))
        for fault in planted(self.trial, self.history, name):
            self._refuse(check_planted(self.trial, fault))

    def _try(self, event: Event) -> None:
        self.day = max(self.day, event.on.last)
        found = check_step(self.trial, self.history, event, as_of=self.day, demands=self.demands)
        self._refuse(found)
        decision = self.trial.decide(self.history, event, as_of=self.day)
        if decision.ruling is Ruling.PERMITTED:
            self.history = self.history.with_(event)
            self._refuse(check_history(self.trial, self.history))

    def _refuse(self, found: tuple[Problem, ...]) -> None:
        if found:
            raise BrokenPromiseError(found, self.history)


def _is_clean(trial: Trial, history: History) -> bool:
    """Say whether nothing was wrong when each thing happened, nor on the day of the last one."""
    return not trial.judge_history(history, as_of=history.standing[-1].on.last).findings


def _roles(procedure: Procedure) -> tuple[str, ...]:
    return tuple(sorted({who.role.name for row in procedure.rows for who in row.who}))


def run_lifecycle(machine: type[LifecycleMachine], *, profile: settings | None = None) -> None:
    """Run a machine, as a test does; ``profile`` is a profile of hypothesis.

    Where it fails, the phase *explain* of hypothesis traces every line, which may take minutes:
    a profile with ``phases=set(Phase) - {Phase.explain}`` finds the same in seconds.

    Raises:
        BrokenPromiseError: if a promise is broken; hypothesis adds the steps that lead to it.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> few = settings(max_examples=2, stateful_step_count=5, deadline=None, database=None)
    >>> run_lifecycle(LifecycleMachine.of(trial), profile=few)
    """
    run_state_machine_as_test(machine, settings=profile)
