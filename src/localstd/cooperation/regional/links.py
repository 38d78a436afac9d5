"""What the making of a standard tells its joint file (事项关联): events by their names.

Each province makes its own standard by :data:`localstd.making.MAKING`; what happens there is told
here to the file of the joint standard, and no rule is asked twice.
"""

from collections.abc import Iterable
from datetime import date

from localstd.cooperation.regional.events import ReviewForm
from localstd.procedure import Event, History, State

__all__ = ["consulted_here", "diverged_here", "ended_by", "reviewed_here"]

#: What ends a standard in its own making, and with it the one text (废止、被代替).
ENDS = ("replaced", "abolished", "lapsed")


def consulted_here(history: History, *, text: str, as_of: date) -> Event | None:
    """Make the event that tells that comments were closed here, on which text.

    ``history`` is that of the making, ``text`` the digest of the text that came of it. ``None``
    where comments were not closed by ``as_of``.

    >>> from localstd.procedure import Matter
    >>> closed = Event.of("comment-closed", date(2026, 4, 20))
    >>> making = History(matter=Matter(id="m-31", place="31"), events=(closed,))
    >>> told = consulted_here(making, text="sha256:ab", as_of=date(2026, 5, 1))
    >>> told.type, str(told.on), dict(told.facts)
    ('consulted', '2026-04-20', {'text': 'sha256:ab'})
    """
    closed = _last(history, ("comment-closed",), as_of)
    return None if closed is None else Event.of("consulted", closed.on, text=text)


def reviewed_here(
    history: History, *, text: str, as_of: date, form: ReviewForm = ReviewForm.EACH
) -> Event | None:
    """Make the event that tells that the technical review here was passed, by which text.

    ``None`` where it was not passed by ``as_of``.

    >>> from localstd.procedure import Matter
    >>> passed = Event.of("technically-reviewed", date(2026, 5, 8))
    >>> making = History(matter=Matter(id="m-31", place="31"), events=(passed,))
    >>> reviewed_here(making, text="sha256:ab", as_of=date(2026, 5, 8)).facts["form"]
    'each'
    """
    passed = _last(history, ("technically-reviewed",), as_of)
    if passed is None:
        return None
    return Event.of("reviewed", passed.on, text=text, form=form.value)


def diverged_here(history: History, *, as_of: date) -> Event | None:
    """Make the event that tells that the standard here no longer is the text of the others.

    It was replaced, abolished, or lapsed; ``None`` where it was not by ``as_of``, or has no number.

    >>> from localstd.numbers import StandardNumber
    >>> from localstd.procedure import Matter
    >>> old, new = map(StandardNumber.parse, ("DB11/ 3005-2017", "DB11/ 1983-2022"))
    >>> making = History(matter=Matter(id="m-11", place="11")).with_(
    ...     Event.of("published", date(2017, 4, 12), number=old),
    ...     Event.of("replaced", date(2022, 10, 1), by_number=new),
    ... )
    >>> told = diverged_here(making, as_of=date(2022, 10, 1))
    >>> told.type, str(told.facts["number"]), str(told.facts["by_number"])
    ('diverged', 'DB11/ 3005-2017', 'DB11/ 1983-2022')
    """
    return ended_by(history.as_of(as_of).standing)


def ended_by(events: Iterable[Event] | State) -> Event | None:
    """Make the event of a divergence from what happened in the making; ``None`` if it stands."""
    told = tuple(events.events if isinstance(events, State) else events)
    ended = next((one for one in reversed(told) if one.type in ENDS), None)
    numbers = [one.facts["number"] for one in told if "number" in one.facts]
    if ended is None or not numbers:
        return None
    kept = {name: ended.facts[name] for name in ("by_number", "reason") if name in ended.facts}
    return Event.of("diverged", ended.on, number=numbers[-1], **kept)


def _last(history: History, types: tuple[str, ...], as_of: date) -> Event | None:
    standing = history.as_of(as_of).standing
    return next((one for one in reversed(standing) if one.type in types), None)
