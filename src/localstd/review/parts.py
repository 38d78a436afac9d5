"""Outcomes of parts (分部分的结论): one standard in parts, each part with its own outcome.

A part is named by its mark in the number, as 2 in DB34/T 1234.2-2020. A standard that is not in
parts is one part without a mark: the empty text. An outcome of the whole is that of every part
which has none of its own.
"""

from collections.abc import Iterator, Mapping

from localstd.law import ReviewOutcome
from localstd.procedure import Event, State

__all__ = ["WHOLE", "followed_up", "open_parts", "outcomes", "parts_of"]

WHOLE = ""  #: The mark of what is not in parts.

_DONE = {
    "revision-opened": ReviewOutcome.REVISE,
    "abolition-announced": ReviewOutcome.ABOLISH,
    "handed-over": ReviewOutcome.CONVERT,
}


def parts_of(state: State) -> tuple[str, ...]:
    """Give the marks of the parts that a standard was said to have."""
    told = state.fact("parts")
    return told if isinstance(told, tuple) and told else (WHOLE,)


def outcomes(state: State) -> Mapping[str, ReviewOutcome]:
    """Give the outcome of each part that has one, by its mark; a later one counts.

    >>> from datetime import date
    >>> from localstd.procedure import Event, History, Matter, fold
    >>> from localstd.review import REVIEW
    >>> review = History(matter=Matter(id="1")).with_(
    ...     Event.of("part-concluded", date(2026, 5, 8), part="1", outcome="revise")
    ... )
    >>> outcomes(fold(REVIEW, review))
    {'1': <ReviewOutcome.REVISE: 'revise'>}
    """
    found: dict[str, ReviewOutcome] = {}
    for event in state.events:
        if event.type == "part-concluded":
            found |= _told(event, (str(event.facts.get("part", WHOLE)),))
        elif event.type == "concluded":
            found |= _told(event, tuple(one for one in parts_of(state) if one not in found))
    return found


def _told(event: Event, marks: tuple[str, ...]) -> dict[str, ReviewOutcome]:
    outcome = ReviewOutcome.of(str(event.facts.get("outcome")))
    return {} if outcome is None else dict.fromkeys(marks, outcome)


def followed_up(event: Event) -> ReviewOutcome | None:
    """Say which outcome an event carries out, if it carries out one."""
    return _DONE.get(event.type)


def open_parts(state: State) -> Mapping[str, ReviewOutcome]:
    """Give the parts whose outcome is still to be carried out: to be revised, ended, converted.

    An event that names no part is about every part with its outcome.

    >>> from datetime import date
    >>> from localstd.procedure import Event, History, Matter, fold
    >>> from localstd.review import REVIEW
    >>> review = History(matter=Matter(id="1")).with_(
    ...     Event.of("concluded", date(2026, 5, 8), outcome="abolish")
    ... )
    >>> open_parts(fold(REVIEW, review))
    {'': <ReviewOutcome.ABOLISH: 'abolish'>}
    """
    done = tuple(_carried_out(state))
    return {
        part: outcome
        for part, outcome in outcomes(state).items()
        if outcome is not ReviewOutcome.CONTINUE
        and not any(which is outcome and mark in (None, part) for which, mark in done)
    }


def _carried_out(state: State) -> Iterator[tuple[ReviewOutcome, object]]:
    for event in state.events:
        outcome = followed_up(event)
        if outcome is not None:
            yield outcome, event.facts.get("part")
