"""Matters (事项) and their histories: what happened to one file, as it came to be known."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeAlias

from localstd._attrs import error, evolve, field, frozen
from localstd.errors import LocalstdError
from localstd.law import Track
from localstd.places import read_code
from localstd.procedure.event import STRUCK, Event
from localstd.wording import Wording

__all__ = ["CorrectionError", "History", "Matter", "Placed", "RecordOrderError"]

#: An event that stands, after its position in the order of recording, from 1.
Placed: TypeAlias = tuple[int, Event]


@error
class CorrectionError(LocalstdError):
    """An event corrects a position at which the history has no earlier event, or strikes nothing.

    >>> print(CorrectionError(position=4, corrects=9).wording.en)
    event 4 corrects event 9, which does not stand before it; name an earlier position, from 1
    """

    position: int
    corrects: int | None

    @property
    def wording(self) -> Wording:
        """Name both positions."""
        if self.corrects is None:
            return Wording(
                f"第{self.position}个事件未写明撤销哪个事件；请填写此前的序号（从1起）",
                f"event {self.position} does not say which event it strikes; "
                "name an earlier position, from 1",
            )
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
    """One file: its own id, never a number of a standard; its place and its track.

    >>> Matter(id="34-2021-1", place="34").track.value
    'ordinary'
    """

    id: str
    place: str | None = field(default=None, converter=read_code)
    track: Track = Track.ORDINARY


@frozen
class History:
    """All that was recorded of a matter, in the order of recording.

    ``is_whole`` is ``False`` for a history taken over, as from a register: a step of which it
    tells nothing may have been taken. Two axes of time cut it: :meth:`as_of` by what had
    happened (``until`` is that day), :meth:`as_known` by what had been recorded.

    ``placed`` are the events that stand, corrections made, in the order of happening, each after
    its position in the order of recording. What happened on one day stays in the order of
    recording, and so does what may have happened in that order, because a day is known by its
    month or its year only.

    Raises:
        CorrectionError: if an event corrects one that does not stand before it, or strikes none.
        RecordOrderError: if the days of recording go backwards.
    """

    matter: Matter
    events: tuple[Event, ...] = field(default=(), converter=tuple)
    is_whole: bool = True
    until: date | None = None
    placed: tuple[Placed, ...] = field(init=False, eq=False, repr=False)
    _begun: date = field(init=False, eq=False, repr=False)  # by then all that stands has begun

    def __attrs_post_init__(self) -> None:
        _require_order(self.events)
        placed = _corrected(self.events)
        if self.until is not None:
            placed = [one for one in placed if one[1].on.first <= self.until]
        in_order, begun = _in_order(placed)
        object.__setattr__(self, "placed", in_order)
        object.__setattr__(self, "_begun", begun)

    def with_(self, *events: Event) -> "History":
        """Give the history with further events at its end.

        >>> history = History(matter=Matter(id="37-2020-1"))
        >>> len(history.with_(Event.of("filed", date(2021, 7, 1))).events)
        1
        """
        return evolve(self, events=(*self.events, *events))

    @property
    def standing(self) -> tuple[Event, ...]:
        """The events that stand, corrections made, in the order of happening."""
        return tuple([event for _, event in self.placed])

    def around(self, event: Event) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
        """Give what stands before a further event, and what stands from it on, itself the first.

        It stands on its own day, also in a history that is cut before that day; what it corrects
        stands no longer.

        Raises:
            CorrectionError: if it corrects an event that is not there.

        >>> filed = Event.of("filed", date(2021, 7, 1))
        >>> history = History(matter=Matter(id="1"), events=(filed,))
        >>> before, after = history.around(Event.of("published", date(2021, 6, 1)))
        >>> [one.type for one in before], [one.type for one in after]
        ([], ['published', 'filed'])
        """
        if event.corrects is None and self._begun <= event.on.last:
            return self.standing, (event,)
        position = len(self.events) + 1
        placed, _ = _in_order(
            [
                one
                for one in _corrected((*self.events, event))
                if one[0] == position or self.until is None or one[1].on.first <= self.until
            ]
        )
        events = tuple([one for _, one in placed])
        here = next(found for found, one in enumerate(placed) if one[0] == position)
        return events[:here], events[here:]

    def as_of(self, day: date) -> "History":
        """Give what had happened by a day, that day included, by all that is recorded.

        >>> history = History(matter=Matter(id="1"), events=(Event.of("filed", date(2021, 7, 1)),))
        >>> history.as_of(date(2021, 6, 30)).standing
        ()
        """
        if self._begun <= day:
            return self
        return evolve(self, until=day)  # earlier than another cut: that took away what began later

    def as_known(self, day: date) -> "History":
        """Give what had been recorded by a day, that day included.

        An event without a day of recording counts as recorded when it happened. What is recorded
        after one that was not known yet is not known either: the history is cut at one place.

        >>> filed = Event.of("filed", date(2021, 7, 1))
        >>> mended = Event.of("filed", date(2021, 7, 2)).correcting(1, recorded=date(2026, 1, 5))
        >>> history = History(matter=Matter(id="1"), events=(filed, mended))
        >>> [str(history.as_known(day).standing[0].on) for day in (date(2026, 1, 4), date.max)]
        ['2021-07-01', '2021-07-02']
        """
        known = 0
        for event in self.events:
            if (event.recorded or event.on.last) > day:
                break
            known += 1
        return evolve(self, events=self.events[:known])


def _require_order(events: Sequence[Event]) -> None:
    days = [event.recorded for event in events if event.recorded is not None]
    if days == sorted(days):
        return
    known = date.min
    for position, event in enumerate(events, start=1):
        if event.recorded is not None and event.recorded < known:
            raise RecordOrderError(position=position, recorded=event.recorded, before=known)
        known = event.recorded or known


def _require_earlier(event: Event, position: int) -> None:
    corrects = event.corrects
    if event.type == STRUCK if corrects is None else not 0 < corrects < position:
        raise CorrectionError(position=position, corrects=corrects)


def _corrected(events: Sequence[Event]) -> list[Placed]:
    """Put each correction in the place of what it corrects; a later one counts."""
    if not [event for event in events if event.corrects is not None or event.type == STRUCK]:
        return list(enumerate(events, start=1))
    stand: dict[int, Placed] = {}
    place_of: dict[int, int] = {}
    for position, event in enumerate(events, start=1):
        _require_earlier(event, position)
        place = position if event.corrects is None else place_of[event.corrects]
        place_of[position] = place
        stand[place] = (position, event)
    return [one for one in stand.values() if one[1].type != STRUCK]


def _in_order(placed: list[Placed]) -> tuple[tuple[Placed, ...], date]:
    """Put events in order, and say by when all of them may have happened."""
    begun, is_ordered = date.min, True
    for _, event in placed:
        on = event.on
        if on.last < begun:  # all that stand above it may not have happened after it
            is_ordered = False
        begun = max(begun, on.first)
    return tuple(placed if is_ordered else _ordered(placed)), begun


def _ordered(placed: list[Placed]) -> Iterator[Placed]:
    """Give each time the first one recorded before which nothing else surely happened."""
    left = list(placed)
    while left:
        ended = min(event.on.last for _, event in left)
        yield left.pop(next(i for i, (_, event) in enumerate(left) if event.on.first <= ended))
