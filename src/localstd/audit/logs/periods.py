"""Periods (期间) of a story: which duty began with which event, and by which it was done.

What begins and what ends a duty hangs on the types of the events and their order, not on the days.
So the table is gone through once for each order of events, of which logs have a few dozen.
"""

from collections.abc import Iterator

from localstd._attrs import frozen
from localstd.audit.logs.story import Story
from localstd.calendar import PartialDate
from localstd.procedure import Event, History, Matter, Owed
from localstd.procedure.procedure import advance

__all__ = ["Period", "Periods", "in_order"]

_NOBODY = Matter(id="")


@frozen
class Period:
    """A duty that began: what had happened when it was done, or has by now, and on which day."""

    owed: Owed
    events: tuple[Event, ...]
    done: PartialDate | None = None


def in_order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Put events in the order of happening; where a day is not known exactly, as histories do."""
    if all(event.on.is_exact for event in events):
        return tuple(sorted(events, key=lambda event: event.on.first))
    return History(matter=_NOBODY, events=events, is_whole=False).standing


class Periods:
    """Finds the periods of stories; made anew for each pass."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], tuple[tuple[str, int, int | None], ...]] = {}

    def of(self, story: Story, events: tuple[Event, ...]) -> dict[str, Period]:
        """Give the last period of each duty that began, of events in the order of happening."""
        key = (story.procedure.name, story.name, *[event.type for event in events])
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = tuple(_found(story, events))
        duties = story.duty_types
        return {
            name: Period(
                owed=Owed(duties[name], events[began]),
                events=events if ended is None else events[:ended],
                done=None if ended is None else events[ended].on,
            )
            for name, began, ended in known
        }


def _found(story: Story, events: tuple[Event, ...]) -> Iterator[tuple[str, int, int | None]]:
    """Go through the table; give each duty with the places of what began it and what ended it."""
    table, began = story.table, dict[str, int]()
    state = table.opening
    for place, event in enumerate(events):
        for name in table.row_for(state.stage, event.type).ends:
            if name in began:
                yield name, began.pop(name), place
        state = advance(table, state, (event,))
        began |= {name: place for name, owed in state.owed.items() if owed.event is event}
    for name, place in began.items():
        yield name, place, None
