"""Where a matter stands (阶段): folded from its history, never stored as truth."""

from types import MappingProxyType

from localstd._attrs import field, frozen
from localstd.calendar import PartialDate
from localstd.procedure.duty import Owed
from localstd.procedure.event import Event
from localstd.wording import Wording

__all__ = ["Stage", "State"]


@frozen
class Stage:
    """A stage of a procedure, by its code; nothing leads out of a final one.

    >>> Stage(code="95", wording=Wording("废止阶段", "abolished"), is_final=True).wording.en
    'abolished'
    """

    code: str
    wording: Wording
    is_final: bool = False


@frozen
class State:
    """Where a matter stands, since when, what happened last of each type, and what is open.

    ``events`` stand in the order of happening; ``owed`` has the open duties by name, those of which
    several may be open by name and fact (``follow-up/2``).

    >>> from datetime import date
    >>> from localstd.making import MAKING
    >>> from localstd.procedure import History, Matter, fold
    >>> published = Event.of("published", date(2026, 7, 1), title="绿茶")
    >>> state = fold(MAKING, History(matter=Matter(id="1"), events=(published,)))
    >>> state.stage.code, str(state.day("published")), state.fact("title"), "filing" in state.owed
    ('60', '2026-07-01', '绿茶', True)
    """

    stage: Stage
    since: PartialDate | None
    events: tuple[Event, ...]
    latest: MappingProxyType[str, Event] = field(hash=False)
    owed: MappingProxyType[str, Owed] = field(hash=False)

    def day(self, event: str) -> PartialDate | None:
        """Give the day of the last event of a type; ``None`` if there was none."""
        found = self.latest.get(event)
        return None if found is None else found.on

    def all(self, event: str) -> tuple[Event, ...]:
        """Give all events of a type, in the order of happening."""
        return tuple(one for one in self.events if one.type == event)

    def fact(self, name: str) -> object | None:
        """Give what the last event that tells a fact says of it; ``None`` if none does."""
        for event in reversed(self.events):
            if name in event.facts:
                return event.facts[name]
        return None
