"""Walking a procedure (走完程序): lawful histories, one permitted event after another."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from typing import TypeVar

from localstd._attrs import frozen
from localstd.procedure import History, Matter, Procedure, Row, State, fold
from localstd.testing.problem import Problem
from localstd.testing.procedures.fitting import Choose, Fitted, fitted
from localstd.testing.procedures.trial import Trial

__all__ = ["check_events", "check_reach", "first", "step", "walk"]

T = TypeVar("T")

_GAPS = (1, 0, 7, 20, 45, 100)  # days between two events
_DETOURS = 12  # events at one stage before it is left
_STAYS = (0, 1, 0, 2)  # events at one stage beside those that lead on


def first(options: Sequence[T], /) -> T:
    """Choose the first option: the walk without chance.

    >>> first((3, 1, 2))
    3
    """
    return options[0]


def walk(trial: Trial, matter: Matter, start: date, *, to: str, choose: Choose = first) -> History:
    """Walk a matter lawfully towards a stage, from a day on; as far as there is a way.

    Every event of the history is permitted, nothing is found wrong with it, and no duty is
    overdue. Where the next stage is barred, other events of the stage are tried first, then ways
    round it: to stages where the matter has not been. By chance a walk stays at a stage for some
    events, also at the one that it goes to.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> for event in walk(trial, Matter(id="1"), date(2026, 7, 1), to="done").events:
    ...     print(event.on, event.type)
    2026-07-02 requested
    2026-07-05 lent
    2026-07-06 returned
    """
    way = _Way(trial=trial, distances=_distances(trial.procedure, to), choose=choose)
    history, day, been = History(matter=matter), start, {trial.procedure.start}
    while (state := fold(trial.procedure, history)).stage.code != to:
        further = way.on(history, state, day) or way.round(history, state, day, been)
        if further is None:
            break
        history = further
        been.add(fold(trial.procedure, history).stage.code)
        day = history.standing[-1].on.last
    return way.stayed(history, fold(trial.procedure, history), day)


def step(
    trial: Trial, history: History, event: str, day: date, *, choose: Choose = first
) -> History | None:
    """Let an event happen lawfully on a day or soon after it, if that can be.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> history = History(matter=Matter(id="1"))
    >>> step(trial, history, "lent", date(2026, 7, 1)) is None
    True
    """
    for on in dict.fromkeys((day + timedelta(days=choose(_GAPS)), day)):
        found = _in_time(trial, history, fitted(trial, history, event, on, choose=choose), choose)
        if found is not None:
            return history.with_(found.event)
    return None


def _in_time(trial: Trial, history: History, found: Fitted, choose: Choose) -> Fitted | None:
    """Wait until it is no longer too early, where only that is wrong."""
    if found.is_clean:
        return found
    due = found.due()
    if due is None or due <= found.event.on.last:
        return None
    later = fitted(trial, history, found.event.type, due, choose=choose)
    return later if later.is_clean else None


def check_reach(
    trial: Trial, matters: Iterable[Matter], starts: Iterable[date]
) -> tuple[Problem, ...]:
    """Check that a lawful walk reaches every stage, with one of the matters from one of the days.

    A stage that none reaches asks for something that cannot be given, or that the kit cannot
    guess: name it among the examples of the trial.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> check_reach(trial, [Matter(id="1")], [date(2026, 7, 1)])
    ()
    """
    cases = tuple(product(matters, starts))
    return tuple(
        Problem("every stage is reached by lawful steps", f"{stage.code} {stage.wording.en}")
        for stage in trial.procedure.stages
        if not any(_reaches(trial, matter, start, stage.code) for matter, start in cases)
    )


def check_events(
    trial: Trial,
    matters: Iterable[Matter],
    starts: Iterable[date],
    *,
    never: Collection[str] = (),
) -> tuple[Problem, ...]:
    """Check that every type of event occurs in some lawful history, as :func:`check_reach` does.

    An event that never does asks for something that cannot be given, or that the kit cannot guess;
    those named by ``never`` are refused always, and stand in the table to be refused with reasons.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> check_events(trial, [Matter(id="1")], [date(2026, 7, 1)])
    ()
    """
    lacking = {one.name: one for one in trial.procedure.events if one.name not in never}
    walks = {
        walk(trial, matter, start, to=stage.code): start
        for matter, start in product(tuple(matters), tuple(starts))
        for stage in trial.procedure.stages
    }
    for history in walks:
        for event in history.events:
            lacking.pop(event.type, None)
    for history, start in walks.items():
        for name in tuple(lacking):
            if _may_follow(trial, history, name, _last(history, start)):
                del lacking[name]
    promise = "every event occurs in a lawful history"
    return tuple(Problem(promise, f"{one.name} {one.wording.en}") for one in lacking.values())


def _may_follow(trial: Trial, history: History, event: str, day: date) -> bool:
    """Say whether an event may lawfully happen next, on a day or soon after it."""
    stage = fold(trial.procedure, history).stage
    has_row = trial.procedure.row(stage, event) is not None
    return has_row and step(trial, history, event, day) is not None


def _reaches(trial: Trial, matter: Matter, start: date, stage: str) -> bool:
    return fold(trial.procedure, walk(trial, matter, start, to=stage)).stage.code == stage


@frozen
class _Way:
    """The way to a stage: how far each stage is from it."""

    trial: Trial
    distances: dict[str, int]
    choose: Choose

    def on(self, history: History, state: State, day: date) -> History | None:
        """Go one stage on, after as few other events of this stage as that takes."""
        history = self.stayed(history, state, day)
        day = max(day, _last(history, day))
        for aside in (None, *self._aside(state)):
            history = history if aside is None else self._stay(history, aside, day) or history
            day = max(day, _last(history, day))
            ahead = self._ahead(history, state, day)
            if ahead is not None:
                return ahead
        return None

    def round(
        self, history: History, state: State, day: date, been: Collection[str]
    ) -> History | None:
        """Go to a stage from which there is a way, and where the matter has not been yet."""
        rows = [
            row
            for row in self.trial.procedure.rows
            if state.stage.code in row.at and row.to in self.distances and row.to not in been
        ]
        return self._first_of(rows, history, day)

    def _ahead(self, history: History, state: State, day: date) -> History | None:
        return self._first_of(self._rows(state, leads=True), history, day)

    def _first_of(self, rows: Iterable[Row], history: History, day: date) -> History | None:
        for row in rows:
            found = step(self.trial, history, row.event, day, choose=self.choose)
            if found is not None:
                return found
        return None

    def stayed(self, history: History, state: State, day: date) -> History:
        """Let some events happen that leave the matter where it is: none without chance."""
        rows = tuple(self._rows(state, leads=False))
        for _ in range(self.choose(_STAYS) if rows else 0):
            day = max(day, _last(history, day))
            history = self._stay(history, self.choose(rows), day) or history
        return history

    def _aside(self, state: State) -> tuple[Row, ...]:
        rows = tuple(self._rows(state, leads=False))
        return (*rows, *rows)[:_DETOURS]

    def _stay(self, history: History, row: Row, day: date) -> History | None:
        return step(self.trial, history, row.event, day, choose=self.choose)

    def _rows(self, state: State, *, leads: bool) -> Iterator[Row]:
        here = self.distances.get(state.stage.code)
        for row in self.trial.procedure.rows:
            if state.stage.code not in row.at:
                continue
            there = self.distances.get(row.to or state.stage.code)
            if leads and here is not None and there is not None and there < here:
                yield row
            if not leads and row.to in (None, state.stage.code):
                yield row


def _last(history: History, day: date) -> date:
    return history.standing[-1].on.last if history.standing else day


def _distances(procedure: Procedure, to: str) -> dict[str, int]:
    """Say of each stage how many rows lead from it to another one, by the shortest way."""
    found, ahead = {to: 0}, [to]
    while ahead:
        there = ahead.pop(0)
        for row in procedure.rows:
            for code in row.at if row.to == there else ():
                if code not in found:
                    found[code] = found[there] + 1
                    ahead.append(code)
    return found
