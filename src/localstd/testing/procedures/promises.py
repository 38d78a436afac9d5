"""What a procedure promises while it runs (运行承诺), each as a pure check of one step."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import TypeAlias

from localstd._attrs import evolve, frozen
from localstd.calendar import PartialDate
from localstd.law import Finding
from localstd.procedure import (
    CHECKS,
    Decision,
    Duty,
    Event,
    History,
    Mode,
    Ruling,
)
from localstd.testing.boundaries import boundaries_of
from localstd.testing.problem import Problem
from localstd.testing.procedures.demands import Demand
from localstd.testing.procedures.trial import Trial

__all__ = ["check_history", "check_lifecycle", "check_step"]

_DAY = timedelta(days=1)
_ENGINE = frozenset(check.code for check in CHECKS)
_NOT_HERE, _FACT_MISSING = "LS601", "LS603"


@frozen
class _Step:
    """One event of a history, decided on its own day; ``stands`` is what came of it."""

    trial: Trial
    history: History
    event: Event
    as_of: date
    decision: Decision

    @property
    def is_permitted(self) -> bool:
        return self.decision.ruling is Ruling.PERMITTED

    def case(self, why: str, findings: Iterable[Finding] = ()) -> str:
        """Tell the step, and the reasons with their citations."""
        told = "".join(f"; {_explained(one)}" for one in findings)
        by = f" by {self.event.by.role}" if self.event.by else ""
        stage = self.decision.before.stage.code
        facts = ", ".join(f"{name}={value}" for name, value in self.event.facts.items())
        return f"{self.event.type}({facts}) on {self.event.on}{by} at {stage}: {why}{told}"


def _explained(finding: Finding) -> str:
    cited = ", ".join(cite.wording.en for cite in finding.citations) or "the engine's own check"
    return f"{finding.code} {finding.message.en} [{cited}]"


def check_step(
    trial: Trial, history: History, event: Event, *, as_of: date, demands: Iterable[Demand] = ()
) -> tuple[Problem, ...]:
    """Check that deciding one event after a whole history keeps every promise.

    The event may be one that is refused. ``demands`` are what the law
    wants whatever the table says.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> day = date(2026, 7, 1)
    >>> check_step(trial, History(matter=Matter(id="1")), Event.of("lent", day), as_of=day)
    ()
    """
    step = _Step(
        trial=trial,
        history=history,
        event=event,
        as_of=as_of,
        decision=trial.decide(history, event, as_of=as_of),
    )
    kept = (problem for promise in _PROMISES for problem in promise(step))
    return (*kept, *_meets(step, demands))


def check_lifecycle(
    trial: Trial, history: History, *, demands: Iterable[Demand] = ()
) -> tuple[Problem, ...]:
    """Check every step of a history that is in order, and the history as a whole.

    >>> from localstd.testing import LENDING, LENDING_LAW, walk
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> check_lifecycle(trial, walk(trial, Matter(id="1"), date(2026, 7, 1), to="done"))
    ()
    """
    wanted = tuple(demands)
    found: list[Problem] = []
    before = evolve(history, events=())
    for event in history.standing:
        found += check_step(trial, before, event, as_of=event.on.last, demands=wanted)
        before = before.with_(event)
    return (*found, *check_history(trial, before))


def check_history(trial: Trial, history: History) -> tuple[Problem, ...]:
    """Check a history as a whole: how it folds by its days, and what record mode says of it.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> check_history(trial, History(matter=Matter(id="1")))
    ()
    """
    return (*_folds(trial, history), *_records_what_it_permitted(trial, history))


def _is_deterministic(step: _Step) -> Iterator[Problem]:
    again = step.trial.decide(step.history, step.event, as_of=step.as_of)
    if again != step.decision:
        yield Problem("deciding twice gives the same", step.case("decided otherwise"))


def _knows_its_table(step: _Step) -> Iterator[Problem]:
    decision, procedure = step.decision, step.trial.procedure
    if not step.is_permitted:
        if decision.state != step.trial.fold(step.history) or decision.notices:
            yield Problem("what is refused changes nothing", step.case("refused, and changed"))
        return
    row = procedure.row(decision.before.stage, step.event.type)
    if row is None:
        yield Problem("nothing leaves the table", step.case("permitted without a row"))
    if decision.before.stage.is_final and decision.state.stage != decision.before.stage:
        yield Problem("nothing leads out of a final stage", step.case("led out"))


def _decides_as_it_records(step: _Step) -> Iterator[Problem]:
    recorded = step.trial.decide(step.history, step.event, as_of=step.as_of, mode=Mode.RECORD)
    if recorded.findings != step.decision.findings:
        found = recorded.findings
        yield Problem("record mode and permit mode ask the same", step.case("differ", found))


def _minds_its_own_law(step: _Step) -> Iterator[Problem]:
    trial = step.trial
    other = trial.decide_under(trial.unrelated, step.history, step.event, as_of=step.as_of)
    if other != step.decision:
        yield Problem("unrelated law changes nothing", step.case("decided otherwise"))


def _tightens(step: _Step) -> Iterator[Problem]:
    trial = step.trial
    tight = trial.decide_under(trial.tighter, step.history, step.event, as_of=step.as_of)
    barred, tighter = _codes(step.decision.bars), _codes(tight.bars)
    if not barred <= tighter:
        loose = [one for one in step.decision.bars if one.code not in tighter]
        why = f"no longer barred though {', '.join(sorted(trial.limits))} are tighter"
        yield Problem("a tighter limit never permits more", step.case(why, loose))


def _cites(step: _Step) -> Iterator[Problem]:
    uncited = [
        one
        for one in step.decision.findings
        if one.code not in _ENGINE and not one.citations and not _by_set_day(step, one)
    ]
    if uncited:
        yield Problem("what is found is cited", step.case("cites nothing", uncited))


def _by_set_day(step: _Step, finding: Finding) -> bool:
    """Say whether a finding rests on a day that was set for the matter, not on the law."""
    duties = step.trial.procedure.duties
    return any(finding.check in (one.late, one.lacking) for one in duties if one.until)


def _ends_its_duties(step: _Step) -> Iterator[Problem]:
    """Each duty with a day is in time on it and, unless an event ends it, overdue after it."""
    if not step.is_permitted or not step.event.on.is_exact:
        return
    history = step.history.with_(step.event)
    for duty in step.decision.duties:
        if duty.due is None or not duty.started.is_exact:
            continue
        ends = {name for row in step.trial.procedure.rows for name in row.ends}
        if duty.type.name not in ends or not _runs_out(step, history, duty, duty.due):
            why = f"the duty {duty.type.name} due {duty.due}, by {_cited(duty)}"
            yield Problem("a duty is ended by an event or becomes overdue", step.case(why))


def _runs_out(step: _Step, history: History, duty: Duty, due: date) -> bool:
    if due <= step.as_of:
        return duty.is_overdue == (due < step.as_of)
    if _law_moves(step, history, due + _DAY):
        return True  # other law may hold by then: it moves, or ceases
    on, after = (
        next((one for one in step.trial.duties(history, as_of=day) if _is_same(one, duty)), None)
        for day in (due, due + _DAY)
    )
    if on is None or after is None:
        return False
    return on.due == after.due == due and not on.is_overdue and after.is_overdue


def _is_same(one: Duty, other: Duty) -> bool:
    return one.type == other.type and one.event == other.event


def _law_moves(step: _Step, history: History, until: date) -> bool:
    trial, since = step.trial, history.standing[0].on.first
    bounds = boundaries_of(trial.procedure, trial.law, history.matter)
    return any(since < day <= until for day in bounds)


def _cited(duty: Duty) -> str:
    return ", ".join(cite.wording.en for cite in duty.citations) or "no provision"


def _offers_what_it_permits(step: _Step) -> Iterator[Problem]:
    """What is possible and what is decided of the bare event are one answer."""
    trial, event = step.trial, step.event
    told = step.history.as_of(step.as_of)
    bare = Event(type=event.type, on=PartialDate.of(step.as_of), by=event.by)
    offers = trial.possibilities(step.history, as_of=step.as_of, by=event.by)
    offered = next(one for one in offers if one.event.name == event.type)
    bars = _codes(trial.decide(told, bare, as_of=step.as_of).bars) - {_FACT_MISSING}
    if _codes(offered.blockers) != bars:
        yield Problem("what is possible is what is decided", step.case("not the same"))
    if (offered.row is None) != (_NOT_HERE in bars) and step.history.is_whole:
        yield Problem("what is possible is what is decided", step.case("another stage"))


def _meets(step: _Step, demands: Iterable[Demand]) -> Iterator[Problem]:
    if step.is_permitted:
        for demand in demands:
            yield from demand.broken(step.trial, step.history, step.decision)


Promise: TypeAlias = Callable[[_Step], Iterator[Problem]]
_PROMISES: tuple[Promise, ...] = (
    _is_deterministic,
    _knows_its_table,
    _decides_as_it_records,
    _minds_its_own_law,
    _tightens,
    _cites,
    _ends_its_duties,
    _offers_what_it_permits,
)


def _folds(trial: Trial, history: History) -> Iterator[Problem]:
    """The state as of a day is that of the events up to it."""
    for day in sorted({event.on.last for event in history.standing}):
        until = tuple(one for one in history.standing if one.on.first <= day)
        cut = evolve(history, events=until)
        if trial.fold(history.as_of(day)) != trial.fold(cut):
            yield Problem("a prefix folds to the state as of its day", f"as of {day}")


def _records_what_it_permitted(trial: Trial, history: History) -> Iterator[Problem]:
    """Record mode finds in a whole history what deciding found event by event."""
    if not history.standing:
        return
    decided: list[tuple[int | None, str]] = []
    before = evolve(history, events=())
    for event in history.standing:
        found = trial.decide(before, event, as_of=event.on.last).findings
        decided += [(one.row, one.code) for one in found]
        before = before.with_(event)
    recorded = trial.judge_history(history, as_of=history.standing[-1].on.last).findings
    told = [(one.row, one.code) for one in recorded if one.row is not None]
    if told != decided:
        case = f"recorded {told}, decided {decided}"
        yield Problem("record mode finds what deciding found", case)


def _codes(findings: Iterable[Finding]) -> frozenset[str]:
    return frozenset(one.code for one in findings)
