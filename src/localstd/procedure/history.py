"""Matters (事项) and their histories: what happened to one file, as it came to be known."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from localstd._attrs import error, evolve, frozen
from localstd.errors import LocalstdError
from localstd.law import Track
from localstd.procedure.event import STRUCK, Event
from localstd.wording import Wording

__all__ = ["CorrectionError", "History", "Matter", "RecordOrderError"]


@error
class CorrectionError(LocalstdError):
    """An event corrects a position at which the history has no earlier event.

    >>> print(CorrectionError(position=4, corrects=9).wording.en)
    event 4 corrects event 9, which does not stand before it; name an earlier position, from 1
    """

    position: int
    corrects: int

    @property
    def wording(self) -> Wording:
        """Name both positions."""
        return Wording(
            f"第{self.position}个事件更正第{self.corrects}个事件，但后者不在其前；"
            "请填写此前的序号（从1起）",
            f"event {self.position} corrects event {self.corrects}, which does not stand before "
            "it; name an earlier position, from 1",
        )


@error
class RecordOrderError(LocalstdError):
    """An event was recorded before the one that stands before it.

    >>> error = RecordOrderError(position=2, recorded=date(2026, 1, 1), before=date(2026, 2, 1))
    >>> print(error.wording.en)
    event 2 was recorded on 2026-01-01, before the one above it (2026-02-01); put them in order
    """

    position: int
    recorded: date
    before: date

    @property
    def wording(self) -> Wording:
        """Name the position and both days."""
        return Wording(
            f"第{self.position}个事件于{self.recorded}记录，早于其上一个事件（{self.before}）；"
            "请按记录先后排列",
            f"event {self.position} was recorded on {self.recorded}, before the one above it "
            f"({self.before}); put them in order",
        )


@frozen
class Matter:
    """One file: its own id, never a number of a standard; its place and its track."""

    id: str
    place: str | None = None
    track: Track = Track.ORDINARY


@frozen
class History:
    """All that was recorded of a matter, in the order of recording.

    ``is_whole`` is ``False`` for a history taken over, as from a register: a step of which it
    tells nothing may have been taken. Two axes of time cut it: :meth:`as_of` by what had
    happened (``until`` is that day), :meth:`as_known` by what had been recorded.

    Raises:
        CorrectionError: if an event corrects one that does not stand before it.
        RecordOrderError: if the days of recording go backwards.
    """

    matter: Matter
    events: tuple[Event, ...] = ()
    is_whole: bool = True
    until: date | None = None

    def __attrs_post_init__(self) -> None:
        known: date | None = None
        for position, event in enumerate(self.events, start=1):
            if event.corrects is not None and not 0 < event.corrects < position:
                raise CorrectionError(position=position, corrects=event.corrects)
            if event.recorded is None:
                continue
            if known is not None and event.recorded < known:
                raise RecordOrderError(position=position, recorded=event.recorded, before=known)
            known = event.recorded

    def with_(self, *events: Event) -> "History":
        """Give the history with further events at its end.

        >>> history = History(matter=Matter(id="37-2020-1"))
        >>> len(history.with_(Event.of("filed", date(2021, 7, 1))).events)
        1
        """
        return evolve(self, events=(*self.events, *events))

    @cached_property
    def standing(self) -> tuple[Event, ...]:
        """The events that stand, corrections made, in the order of happening.

        What happened on one day stays in the order of recording, and so does what may have
        happened in that order, because a day is known by its month or its year only.
        """
        events = self.events
        if any(event.corrects is not None for event in events):
            events = _corrected(events)
        if self.until is not None:
            events = tuple(event for event in events if event.on.first <= self.until)
        return events if _in_order(events) else tuple(_ordered(events))

    def as_of(self, day: date) -> "History":
        """Give what had happened by a day, that day included, by all that is recorded.

        >>> history = History(matter=Matter(id="1"), events=(Event.of("filed", date(2021, 7, 1)),))
        >>> history.as_of(date(2021, 6, 30)).standing
        ()
        """
        if all(event.on.first <= day for event in self.standing):
            return self
        return evolve(self, until=day)

    def as_known(self, day: date) -> "History":
        """Give what had been recorded by a day, that day included.

        An event without a day of recording counts as recorded when it happened.
        """
        known = 0
        for event in self.events:
            if (event.recorded or event.on.last) > day:
                break
            known += 1
        return evolve(self, events=self.events[:known])

    def position(self, event: Event) -> int | None:
        """Give the position of an event, from 1; ``None`` if it is not in the history."""
        return next((found for found, one in enumerate(self.events, start=1) if one is event), None)


def _corrected(events: Sequence[Event]) -> tuple[Event, ...]:
    """Put each correction in the place of what it corrects; a later one counts."""
    stand: dict[int, Event] = {}
    place_of: dict[int, int] = {}
    for position, event in enumerate(events, start=1):
        place = position if event.corrects is None else place_of[event.corrects]
        place_of[position] = place
        stand[place] = event
    return tuple(event for _, event in sorted(stand.items()) if event.type != STRUCK)


def _in_order(events: Sequence[Event]) -> bool:
    """Say whether every event may have happened after all that stand above it."""
    begun = date.min
    for event in events:
        if event.on.last < begun:
            return False
        begun = max(begun, event.on.first)
    return True


def _ordered(events: Sequence[Event]) -> Iterator[Event]:
    """Give each time the first one recorded before which nothing else surely happened."""
    left = list(events)
    while left:
        ended = min(event.on.last for event in left)
        yield left.pop(next(i for i, event in enumerate(left) if event.on.first <= ended))
