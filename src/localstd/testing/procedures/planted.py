"""Planted faults (植入的问题): a lawful history with one thing wrong, and what must be found.

What must be found is worked out here anew, from the rows, the rules and the limits, and not with
the engine's own asking: so the two can disagree, and a test can fail.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import TypeAlias

from localstd._attrs import evolve, frozen
from localstd.calendar import PartialDate
from localstd.law import Check, Direction, Finding
from localstd.procedure import (
    CHECKS,
    Body,
    Duty,
    Event,
    History,
    Interval,
    Mode,
    fold,
)
from localstd.testing.problem import Problem
from localstd.testing.procedures.departures import departures, row_for
from localstd.testing.procedures.fact_values import values
from localstd.testing.procedures.trial import Trial

__all__ = ["FAULTS", "Planted", "check_planted", "planted"]

_DAY = timedelta(days=1)
_ENGINE = {check.name: check for check in CHECKS}


@frozen
class Planted:
    """One thing wrong: the history before it, the event with the fault, and what must be found.

    ``event`` is ``None`` where the fault is that nothing was done by ``as_of``; ``fault`` is one
    of :data:`FAULTS`.

    >>> from localstd.testing import LENDING, LENDING_LAW, walk
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> lent = walk(trial, Matter(id="1", place="37"), date(2026, 7, 1), to="out")
    >>> for one in planted(trial, lent):
    ...     print(one.fault, one.check.code)
    body-wrong LS602
    place-wrong LS605
    day-in-the-future LS604
    step-skipped LS601
    interval-broken KIT02
    rule-broken KIT01
    not-done KIT04
    """

    fault: str
    history: History
    event: Event | None
    as_of: date
    check: Check

    @property
    def whole(self) -> History:
        """The history with the fault in it."""
        return self.history if self.event is None else self.history.with_(self.event)


Plant: TypeAlias = Callable[[Trial, History, Event], Iterator[Planted]]


def planted(trial: Trial, history: History, *faults: str) -> Iterator[Planted]:
    """Plant each fault that the last event of a lawful history can have, one at a time.

    ``faults`` are names of :data:`FAULTS`; none means all of them. The history has an event, and
    all of its days are exact.

    Raises:
        KeyError: if there is no fault of a name.

    >>> from localstd.testing import LENDING, LENDING_LAW, walk
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> lent = walk(trial, Matter(id="1", place="37"), date(2026, 7, 1), to="out")
    >>> [(one.fault, str(one.event.on)) for one in planted(trial, lent, "interval-broken")]
    [('interval-broken', '2026-07-04')]
    """
    *earlier, last = history.standing
    before = evolve(history, events=tuple(earlier))
    for name in faults or FAULTS:
        yield from FAULTS[name](trial, before, last)


def check_planted(trial: Trial, fault: Planted) -> tuple[Problem, ...]:
    """Check that record mode finds a planted fault, and nothing else.

    >>> from localstd.testing import LENDING, LENDING_LAW, walk
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> done = walk(trial, Matter(id="1", place="37"), date(2026, 7, 1), to="done")
    >>> [check_planted(trial, one) for one in planted(trial, done, "done-late")]
    [()]
    """
    found = _found(trial, fault)
    if [one.code for one in found] == [fault.check.code]:
        return ()
    listed = ", ".join(f"{one.code} {one.name}" for one in found) or "nothing"
    last = fault.event or fault.history.standing[-1]
    cited = "; ".join(cite.wording.en for one in found for cite in one.citations)
    return (
        Problem(
            "record mode finds exactly the planted fault",
            f"{fault.fault} at {last.type} on {last.on}, as of {fault.as_of}: "
            f"{fault.check.code} {fault.check.name} was planted, {listed} found"
            + (f" ({cited})" if cited else ""),
        ),
    )


def _found(trial: Trial, fault: Planted) -> tuple[Finding, ...]:
    if fault.event is None or fault.event.on.first <= fault.as_of:
        return trial.judge_history(fault.whole, as_of=fault.as_of).findings
    return trial.decide(fault.history, fault.event, as_of=fault.as_of, mode=Mode.RECORD).findings


def _body_wrong(trial: Trial, before: History, event: Event) -> Iterator[Planted]:
    if event.by is None or not _entitles(trial, before, event):
        return
    here = before.matter.place  # who may act anywhere may be of elsewhere, and nobody may not
    other = evolve(event, by=Body(role="kit-nobody", place=here))
    yield from _plant("body-wrong", trial, before, other, _ENGINE["not-entitled"])


def _entitles(trial: Trial, before: History, event: Event) -> bool:
    """Say whether the law of the day names somebody; where it names nobody, nobody is judged."""
    day, provisions = event.on.first, trial.law.provisions
    return any(one.on(day, before.matter, provisions) for one in row_for(trial, before, event).who)


def _place_wrong(trial: Trial, before: History, event: Event) -> Iterator[Planted]:
    place = before.matter.place
    if event.by is None or place is None or not _entitles(trial, before, event):
        return
    acting = (
        one.role for one in row_for(trial, before, event).who if one.role.name == event.by.role
    )
    if not all(role.is_of_a_place for role in acting):
        return
    other = evolve(event, by=Body(role=event.by.role, place="11" if place[:2] != "11" else "12"))
    yield from _plant("place-wrong", trial, before, other, _ENGINE["not-of-this-place"])


def _fact_missing(trial: Trial, before: History, event: Event) -> Iterator[Planted]:
    for fact in trial.procedure.event_type(event.type).facts:
        if fact.is_required and fact.name in event.facts:
            rest = {name: one for name, one in event.facts.items() if name != fact.name}
            other = evolve(event, facts=rest)
            yield from _plant("fact-missing", trial, before, other, _ENGINE["fact-missing"])


def _in_the_future(_: Trial, before: History, event: Event) -> Iterator[Planted]:
    as_of = event.on.first - _DAY
    yield _planted("day-in-the-future", before, event, as_of, _ENGINE["not-yet-happened"])


def _step_skipped(trial: Trial, before: History, event: Event) -> Iterator[Planted]:
    """Leave out the event that led to the stage, where nothing but the stage hangs on it."""
    if not before.standing:
        return
    *earlier, left_out = before.standing
    shorter = evolve(before, events=tuple(earlier))
    stage = fold(trial.procedure, shorter).stage
    if trial.procedure.row(stage, event.type) is None and left_out.type != event.type:
        yield from _plant("step-skipped", trial, shorter, event, _ENGINE["not-at-this-stage"])


def _done_late(trial: Trial, before: History, event: Event) -> Iterator[Planted]:
    """Do what ends a duty on the day after its last one."""
    for duty in _open(trial, before, event):
        late = duty.type.late
        if (
            _key(duty) in _ended(trial, before, event)
            and late
            and _is_soonest(duty, before)
            and _key(duty) in _overdue(trial, before, _late_day(duty))
        ):
            other = evolve(event, on=PartialDate.of(_late_day(duty)))
            yield from _plant("done-late", trial, before, other, late, ended=_key(duty))


def _not_done(trial: Trial, before: History, event: Event) -> Iterator[Planted]:
    """Ask on the day after the last one of a duty that is open after the event."""
    history = before.with_(event)
    owed = trial.duties(history, as_of=event.on.last)
    due = [duty for duty in owed if duty.due is not None and duty.type.lacking is not None]
    for duty in sorted(due, key=_late_day)[:1]:
        as_of = _late_day(duty)  # by then other law may ask for nothing
        if duty.type.lacking and _overdue(trial, history, as_of) == {_key(duty)}:
            yield _planted("not-done", history, None, as_of, duty.type.lacking)


def _interval_broken(trial: Trial, before: History, event: Event) -> Iterator[Planted]:
    """Let an event happen a day before a minimum has run, or a day after a maximum."""
    for one in row_for(trial, before, event).conditions:
        since = fold(trial.procedure, before).day(one.since) if isinstance(one, Interval) else None
        if not isinstance(one, Interval) or since is None:
            continue
        for day in _beyond(trial, before, one.limit, since.first):
            if before.standing[-1].on.last <= day:
                other = evolve(event, on=PartialDate.of(day))
                if one.check in departures(trial, before, other):
                    yield from _plant("interval-broken", trial, before, other, one.check)


def _beyond(trial: Trial, before: History, limit: str, start: date) -> Iterator[date]:
    matter = before.matter
    held = trial.law.on(start, matter.place, matter.track).get_limit(limit)
    if held is not None:
        _, end = held.binding(start, trial.calendar)
        at_least = held.direction is Direction.AT_LEAST
        yield end.nominal - _DAY if at_least else end.due + _DAY


def _rule_broken(trial: Trial, before: History, event: Event) -> Iterator[Planted]:
    """Tell one fact otherwise, so that one rule is departed from."""
    given = trial.procedure.event_type(event.type).facts
    checks = [one.check for one in row_for(trial, before, event).conditions]
    for fact in given if checks else ():
        tried = values(fact.kind, day=event.on.first, told=trial.examples.get(fact.name, ()))
        for value in tried:
            other = evolve(event, facts={**event.facts, fact.name: value})
            departs = departures(trial, before, other)
            if len(departs) == 1:
                yield from _plant("rule-broken", trial, before, other, departs[0])
                break


#: The faults that can be planted, by name.
FAULTS: Mapping[str, Plant] = MappingProxyType(
    {
        "body-wrong": _body_wrong,
        "place-wrong": _place_wrong,
        "fact-missing": _fact_missing,
        "day-in-the-future": _in_the_future,
        "step-skipped": _step_skipped,
        "done-late": _done_late,
        "interval-broken": _interval_broken,
        "rule-broken": _rule_broken,
        "not-done": _not_done,
    }
)


def _plant(  # noqa: PLR0913  a fault names all that it is planted in
    fault: str, trial: Trial, before: History, event: Event, check: Check, *, ended: str = ""
) -> Iterator[Planted]:
    """Plant it if nothing else is wrong then, by the rules, the limits and the duties."""
    departs = [one for one in departures(trial, before, event) if one is not check]
    day = event.on.last
    if (
        not departs
        and _is_alone(trial, before, day, ended, spared=_silently_ended(trial, before, event))
        and not _begins_overdue(trial, before, event)
    ):
        yield _planted(fault, before, event, day, check)


def _planted(
    fault: str, history: History, event: Event | None, as_of: date, check: Check
) -> Planted:
    return Planted(fault=fault, history=history, event=event, as_of=as_of, check=check)


def _begins_overdue(trial: Trial, before: History, event: Event) -> bool:
    """Say whether it begins a duty that is overdue already, being counted from an earlier event."""
    starts = row_for(trial, before, event).starts
    begun = {one.key(event) for one in starts if one.since is not None}
    if not begun:
        return False
    return not begun.isdisjoint(_overdue(trial, before.with_(event), event.on.last))


def _ended(trial: Trial, before: History, event: Event) -> frozenset[str]:
    """Give the keys of the open duties that end with an event."""
    ends = row_for(trial, before, event).ends
    return frozenset(
        key
        for key, one in fold(trial.procedure, before).owed.items()
        if one.type.name in ends
        and (one.type.each not in event.facts or one.type.key(event) == key)
    )


def _silently_ended(trial: Trial, before: History, event: Event) -> frozenset[str]:
    """Give the keys of those that end with an event and say nothing of being late."""
    owed = fold(trial.procedure, before).owed
    ends = _ended(trial, before, event)
    return frozenset(one for one in ends if owed[one].type.late is None)


def _key(duty: Duty) -> str:
    return duty.type.key(duty.event)


def _open(trial: Trial, before: History, event: Event) -> tuple[Duty, ...]:
    owed = trial.duties(before, as_of=event.on.last)
    return tuple(duty for duty in owed if duty.due is not None)


def _late_day(duty: Duty) -> date:
    assert duty.due is not None  # noqa: S101  asked of duties with a day alone
    return duty.due + _DAY


def _is_soonest(duty: Duty, before: History) -> bool:
    return before.standing[-1].on.last <= _late_day(duty)


def _is_alone(
    trial: Trial, history: History, as_of: date, key: str, *, spared: frozenset[str] = frozenset()
) -> bool:
    """Say whether no duty but that of a key is overdue on a day, and reported."""
    return _overdue(trial, history, as_of) - spared <= {key}


def _overdue(trial: Trial, history: History, as_of: date) -> set[str]:
    """Give the keys of the duties that are overdue on a day, and reported."""
    overdue = (duty for duty in trial.duties(history, as_of=as_of) if duty.is_overdue)
    return {_key(one) for one in overdue if one.type.late or one.type.lacking}
