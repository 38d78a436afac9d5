"""Stories of rows (登记行所述): what the rules say of a history, asked once for each story.

A register tells a few hundred stories in thousands of rows: the rules look at days, places and
tracks, and at the form of a number, not at its serial or at a title.
"""

from collections.abc import Hashable, Iterator
from datetime import date
from typing import Final

from localstd._attrs import frozen
from localstd.numbers import StandardNumber
from localstd.office.rules import Rules
from localstd.procedure import Duty, Event, History, Procedure, judge_history

__all__ = ["Stories", "Story"]

_NAMES: Final = frozenset({"title", "issuer", "sector", "by_number", "filing_number"})
_MOST: Final = 4096  # stories that are kept


@frozen(kw_only=False)
class Story:
    """What record mode says of a history: the duties that are open, and what was wrong."""

    duties: tuple[Duty, ...]
    codes: tuple[str, ...]


class Stories:
    """Judges histories in record mode on one day, each story of a register once."""

    def __init__(self, procedure: Procedure, rules: Rules, day: date) -> None:
        self._procedure, self._rules, self._day = procedure, rules, day
        self._known: dict[Hashable, Story] = {}

    def of_row(self, history: History) -> Story:
        """Judge the history of a register's row."""
        key = (history.matter.place, history.matter.track, *map(_judged_by, history.events))
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = self._known[key] = self.of(history)
        return found

    def of(self, history: History) -> Story:
        """Judge any history."""
        found = judge_history(
            self._procedure,
            history,
            law=self._rules.law,
            calendar=self._rules.calendar,
            as_of=self._day,
        )
        return Story(found.duties, tuple(one.code for one in found.findings))


def _judged_by(event: Event) -> Hashable:
    return (event.type, event.on, *_facts(event))


def _facts(event: Event) -> Iterator[Hashable]:
    for name, fact in event.facts.items():
        if name in _NAMES:
            continue
        if isinstance(fact, StandardNumber):
            yield name, fact.kind, fact.place_code, fact.claims_mandatory, fact.year
        else:
            yield name, fact
