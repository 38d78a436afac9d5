"""Fitting an event (拟合事件): facts with which nothing is found wrong with it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol, TypeVar

from localstd._attrs import evolve, frozen
from localstd.procedure import Body, Decision, Event, FactType, History, Ruling
from localstd.testing.procedures.fact_values import values
from localstd.testing.procedures.trial import Trial
from localstd.wording import Wording

__all__ = ["Choose", "Fitted", "fitted", "is_clean"]

T = TypeVar("T")

_ABSENT = object()
_MORE = (0, 1, 2, 3)  # facts told beyond those that must be


class Choose(Protocol):
    """Choose one of several: by chance, by hypothesis, or always the first.

    >>> from random import Random
    >>> by_chance: Choose = Random(1).choice
    >>> by_chance((3, 3))
    3
    """

    def __call__(self, options: Sequence[T], /) -> T:
        """Give one of the options, of which there is at least one."""
        ...


@frozen
class Fitted:
    """The best event that was found, and what is decided about it.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> history = History(matter=Matter(id="1"))
    >>> found = fitted(trial, history, "requested", date(2026, 7, 1), choose=lambda some: some[0])
    >>> found.is_clean, found.event.by.role, dict(found.event.facts)
    (True, 'reader', {'title': '甲'})
    """

    event: Event
    decision: Decision

    @property
    def is_clean(self) -> bool:
        """Say whether it may happen, and nothing whatever is found wrong with it."""
        return is_clean(self.decision)

    @property
    def cost(self) -> tuple[int, int]:
        """Say how much is wrong: the findings, then all that they list as missing."""
        findings = self.decision.findings
        listed = (len(one) for found in findings for one in _lists(found.facts))
        return len(findings) + _neglected(self.decision), sum(listed)

    def due(self) -> date | None:
        """Give the last day that findings say had to run out, where time is what is wrong."""
        facts = [found.facts.get("due") for found in self.decision.findings]
        return max((one for one in facts if isinstance(one, date)), default=None)


def is_clean(decision: Decision) -> bool:
    """Say whether a decision permits, finds nothing, and leaves no duty overdue.

    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Matter
    >>> trial = Trial(procedure=LENDING, law=LENDING_LAW, calendar=china_calendar())
    >>> day = date(2026, 7, 1)
    >>> is_clean(trial.decide(History(matter=Matter(id="1")), Event.of("lent", day), as_of=day))
    False
    """
    is_permitted = decision.ruling is not Ruling.REFUSED
    return is_permitted and not decision.findings and not _neglected(decision)


def _neglected(decision: Decision) -> int:
    return sum(duty.is_overdue and duty.type.lacking is not None for duty in decision.duties)


def fitted(trial: Trial, history: History, event: str, day: date, *, choose: Choose) -> Fitted:
    """Find an event of a type on a day with which nothing is wrong, or as little as can be.

    Tried are the facts that must be told or have examples, then all of them; where something is
    wrong, one fact after another is told otherwise or not at all, as long as that helps.
    """
    fit = _Fit(trial=trial, history=history, day=day, choose=choose)
    body = choose(fit.bodies(event))
    types = trial.procedure.event_type(event).facts
    named = trial.examples
    least_told = tuple(fact for fact in types if fact.is_required or fact.name in named)
    least = fit.decided(fit.event(event, body, least_told))
    if least.cost == (0, 0):
        return fit.enriched(least, types)
    if not _may_help(least):
        return least
    full = fit.decided(fit.event(event, body, types))
    return min(fit.mended(full, types), fit.mended(least, types), key=lambda one: one.cost)


def _may_help(found: Fitted) -> bool:
    """Other facts do not help against the engine's own reasons, but for a missing fact."""
    stuck = {"LS601", "LS602", "LS604", "LS605", "LS606"}
    return not any(one.code in stuck for one in found.decision.findings)


@frozen
class _Fit:
    trial: Trial
    history: History
    day: date
    choose: Choose

    def bodies(self, event: str) -> tuple[Body | None, ...]:
        """Give who may do it on the day; nobody is named where the law names nobody."""
        matter, provisions = self.history.matter, self.trial.law.provisions
        mandates = (
            mandate
            for row in self.trial.procedure.rows
            if row.event == event
            for mandate in row.who
            if mandate.on(self.day, matter, provisions) is not None
        )
        found = tuple(Body(role=one.role.name, place=matter.place) for one in mandates)
        return tuple(dict.fromkeys(found)) or (None,)

    def event(self, name: str, by: Body | None, types: Sequence[FactType]) -> Event:
        return evolve(Event.of(name, self.day, by), facts=self.drawn(types))

    def drawn(self, types: Sequence[FactType]) -> dict[str, object]:
        tried = {fact.name: self.values(fact) for fact in types}
        return {name: self.choose(some) for name, some in tried.items() if some}

    def values(self, fact: FactType, found: Sequence[object] = ()) -> tuple[object, ...]:
        """Give what is worth trying: what is named, what was told before, what is usual."""
        before = self.history.as_of(self.day).standing
        told = [one.facts[fact.name] for one in before if fact.name in one.facts]
        named = self.trial.examples.get(fact.name)
        if named is not None:
            return values(fact.kind, day=self.day, told=(*told, *named))[: len(told) + len(named)]
        place = self.history.matter.place
        return values(fact.kind, day=self.day, told=(*found, *told), place=place)

    def decided(self, event: Event) -> Fitted:
        return Fitted(
            event=event,
            decision=self.trial.decide(self.history, event, as_of=self.day),
        )

    def enriched(self, found: Fitted, types: Sequence[FactType]) -> Fitted:
        """Tell a few more facts, each only if nothing is then wrong."""
        untold = [fact for fact in types if fact.name not in found.event.facts]
        for _ in range(min(self.choose(_MORE), len(untold))):
            fact = self.choose(untold)
            more = self.decided(_told(found.event, fact, self.choose(self.values(fact))))
            found = more if more.is_clean else found
        return found

    def mended(self, found: Fitted, types: Sequence[FactType]) -> Fitted:
        """Tell one fact after another otherwise, as long as less is then wrong."""
        for fact in (*types, *types):
            if found.cost == (0, 0):
                break
            found = min((found, *self.otherwise(found, fact)), key=lambda one: one.cost)
        return found

    def otherwise(self, found: Fitted, fact: FactType) -> Iterator[Fitted]:
        for value in self.others(found, fact):
            yield self.decided(_told(found.event, fact, value))

    def others(self, found: Fitted, fact: FactType) -> Iterator[object]:
        if not fact.is_required:
            yield _ABSENT
        learned = tuple(_learned(found, fact.name))
        yield from self.values(fact, learned)


def _told(event: Event, fact: FactType, value: object) -> Event:
    rest = {name: one for name, one in event.facts.items() if name != fact.name}
    return evolve(event, facts=rest if value is _ABSENT else {**rest, fact.name: value})


def _learned(found: Fitted, name: str) -> Iterator[object]:
    """Take from findings what they say is missing: alone, and beside what is told already."""
    told = found.event.facts.get(name)
    own = told if isinstance(told, tuple) else ()
    for finding in found.decision.findings:
        for listed in _lists(finding.facts):
            yield (*own, *listed)
            yield from listed


def _lists(facts: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    for value in facts.values():
        if isinstance(value, (tuple, list, frozenset, set)):
            texts = tuple(sorted(text for one in value if (text := _text(one))))
            if texts:
                yield texts


def _text(one: object) -> str:
    """Give what stands in a list of a finding as an event may tell it: words in Chinese."""
    if isinstance(one, Wording):
        return one.zh
    return one if isinstance(one, str) else ""
