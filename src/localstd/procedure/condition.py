"""Conditions (条件): what the law asks of an event before it may happen."""

from collections.abc import Callable
from datetime import date

from localstd._attrs import frozen
from localstd.law import Check, Outcome
from localstd.procedure.event import Event
from localstd.procedure.history import Matter
from localstd.procedure.state import State

__all__ = ["Condition", "Interval", "Situation"]


def _always(_: "Situation") -> bool:
    return True


@frozen
class Situation:
    """What a condition may look at: the matter as it stood, the event, and the day asked.

    ``is_whole`` is ``False`` where the history was taken over: what it does not tell is unknown.
    A fact that is not told, or is of another kind than asked for, is given as ``None``.

    >>> from localstd.making import MAKING
    >>> situation = Situation(
    ...     matter=Matter(id="1"),
    ...     state=MAKING.opening,
    ...     event=Event.of("proposed", date(2026, 7, 1), title="绿茶"),
    ...     as_of=date(2026, 7, 1),
    ...     is_whole=True,
    ... )
    >>> situation.text("title"), situation.text("number"), situation.has_happened("applied")
    ('绿茶', None, False)
    """

    matter: Matter
    state: State
    event: Event
    as_of: date
    is_whole: bool

    def fact(self, name: str) -> object | None:
        """Give what the event says of a fact, else the last one before it that tells it."""
        found = self.event.facts.get(name)
        return self.state.fact(name) if found is None else found

    def text(self, name: str) -> str | None:
        """Give a fact that is a text."""
        found = self.fact(name)
        return found if isinstance(found, str) else None

    def texts(self, name: str) -> tuple[str, ...] | None:
        """Give a fact that is a list of texts."""
        found = self.fact(name)
        return found if isinstance(found, tuple) else None

    def flag(self, name: str) -> bool | None:
        """Give a fact that is true or false."""
        found = self.fact(name)
        return found if isinstance(found, bool) else None

    def count(self, name: str) -> int | None:
        """Give a fact that is a whole number."""
        found = self.fact(name)
        return found if isinstance(found, int) else None

    def has_happened(self, event: str) -> bool | None:
        """Say whether something happened before; unknown where the history is not whole."""
        if event in self.state.latest:
            return True
        return False if self.is_whole else None


@frozen
class Condition:
    """A rule of the law, asked of an event; ``facts`` picks what it judges.

    ``facts`` gives ``None`` where nothing is known. ``wants`` is what the rule must answer:
    *broken* for an event that is lawful only where the rule says so, as a lapse. Where the law
    of the day has no such rule, and where ``when`` says no, nothing is asked.

    >>> from localstd.making import MAKING
    >>> row = next(row for row in MAKING.rows if row.event == "project-terminated")
    >>> row.conditions[0].rule, row.conditions[0].check.code
    ('local.termination', 'LS628')
    """

    rule: str
    check: Check
    facts: Callable[[Situation], object | None]
    wants: Outcome = Outcome.KEPT
    when: Callable[[Situation], bool] = _always


@frozen
class Interval:
    """A limit on the time between an earlier event and this one.

    ``since`` is the type of the earlier event; ``check`` is what a breach is reported as. Where
    ``when`` says no, nothing is asked.

    >>> from localstd.making import MAKING
    >>> row = next(row for row in MAKING.rows if row.event == "comment-closed")
    >>> [(one.limit, one.since) for one in row.conditions if isinstance(one, Interval)]
    [('local.comment', 'comment-opened')]
    """

    limit: str
    since: str
    check: Check
    when: Callable[[Situation], bool] = _always
