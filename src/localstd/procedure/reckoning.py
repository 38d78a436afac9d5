"""Reckoning (期限计算): from which event the days of a duty run, and which of them do not count."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from localstd._attrs import frozen
from localstd.calendar import PartialDate
from localstd.law import LimitInForce, Pause
from localstd.procedure.event import Event

__all__ = ["Reckoning", "reckon"]


@frozen
class Reckoning:
    """How the days of a duty are counted, where one event and one limit do not say it.

    ``since`` is the event from which they run, ``None`` where it is not told. ``pauses`` are not
    counted; ``extended`` is what holds as the limit that its own one extends.

    >>> from datetime import date
    >>> reckoning = Reckoning(since=Event.of("accepted", date(2026, 3, 2)))
    >>> reckoning.pauses, reckoning.is_paused
    ((), False)
    """

    since: Event | None
    pauses: tuple[Pause, ...] = ()
    extended: LimitInForce | None = None

    @property
    def is_paused(self) -> bool:
        """Say whether a pause still lasts."""
        return any(one.end is None for one in self.pauses)


def reckon(
    event: Event,
    events: Sequence[Event],
    *,
    since: str | None = None,
    paused_by: tuple[tuple[str, str], ...] = (),
) -> Reckoning:
    """Find in all that happened from which event days run, and when they pause.

    ``event`` began the duty. ``since`` is the type of an earlier one from which its days run,
    ``paused_by`` has the types that stop the count and let it go on.

    >>> from datetime import date
    >>> days = zip(("accepted", "stopped", "resumed"), (2, 4, 9))
    >>> events = tuple(Event.of(name, date(2026, 3, day)) for name, day in days)
    >>> (pause,) = reckon(events[0], events, paused_by=(("stopped", "resumed"),)).pauses
    >>> str(pause.start), str(pause.end)
    ('2026-03-04', '2026-03-09')
    """
    first: Event | None = event
    if since is not None:
        earlier = list(takewhile(lambda one: one is not event, events))
        first = next((one for one in reversed((*earlier, event)) if one.type == since), None)
    if first is None or not paused_by:
        return Reckoning(since=first)
    after = tuple(dropwhile(lambda one: one is not first, events))
    return Reckoning(since=first, pauses=tuple(_pauses(paused_by, after)))


def _pauses(pairs: tuple[tuple[str, str], ...], events: tuple[Event, ...]) -> list[Pause]:
    """Pair what stops a count with the next event that lets it go on."""
    found: list[Pause] = []
    for stops, resumes in pairs:
        start: PartialDate | None = None
        for event in events:
            if start is None and event.type == stops:
                start = event.on
            elif start is not None and event.type == resumes:
                found.append(Pause(start=start, end=event.on))
                start = None
        if start is not None:
            found.append(Pause(start=start))
    return found
