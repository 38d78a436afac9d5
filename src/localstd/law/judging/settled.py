"""How yes-or-no facts are judged."""

from localstd._attrs import evolve
from localstd.calendar import Certainty
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown

__all__ = ["as_possible", "as_read", "telling", "untold", "wants"]


def as_possible(verdict: Verdict) -> Verdict:
    """Make of a breach one that is only possible, since what may excuse it is not told.

    >>> as_possible(broken(has_certificate=False)).certainty
    <Certainty.POSSIBLE: 'possible'>
    """
    is_broken = verdict.outcome is Outcome.BROKEN
    return evolve(verdict, certainty=Certainty.POSSIBLE) if is_broken else verdict


def as_read(verdict: Verdict) -> Verdict:
    """Mark a breach of what the library reads in a sentence that does not say so: it warns.

    >>> as_read(broken(outcome="convert")).is_reading, as_read(KEPT).is_reading
    (True, False)
    """
    return evolve(verdict, is_reading=True) if verdict.outcome is Outcome.BROKEN else verdict


def telling(verdict: Verdict, **facts: object) -> Verdict:
    """Add to a breach what its message says; nothing to any other verdict.

    >>> dict(telling(broken(has_staff=False), lacking="staff").facts)
    {'has_staff': False, 'lacking': 'staff'}
    """
    if verdict is KEPT or verdict.outcome is not Outcome.BROKEN:
        return verdict
    return evolve(verdict, facts={**verdict.facts, **facts})


def wants(facts: object, **wanted: bool) -> Verdict:
    """Ask that facts are as wanted: one that is not breaks it, whatever else is not known.

    >>> from localstd.law import FloorFacts
    >>> wants(FloorFacts(below_mandatory=True), below_mandatory=False).outcome
    <Outcome.BROKEN: 'broken'>
    """
    other: dict[str, object] = {}
    missing: list[str] = []
    for name, asked in wanted.items():
        fact = getattr(facts, name)
        if fact is None:
            missing.append(name)
        elif fact != asked:
            other[name] = fact
    if other:
        return broken(**other)
    return unknown(*missing) if missing else KEPT


def untold(facts: object, *names: str) -> Verdict:
    """Say which of the named facts are missing; kept if none is."""
    missing = tuple(name for name in names if getattr(facts, name) is None)
    return unknown(*missing) if missing else KEPT
