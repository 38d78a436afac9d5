"""Events (事件): what happened to a matter, on a date, by somebody."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias

from localstd._attrs import evolve, field, frozen, mapping_field
from localstd.calendar import PartialDate, require_day
from localstd.places import read_code
from localstd.procedure.facts import FactError, FactType
from localstd.wording import Wording

__all__ = ["STRUCK", "Body", "Event", "EventType", "Upcaster"]

#: What makes of an event's record, as an older schema has it, that of the next schema.
Upcaster: TypeAlias = Callable[[Mapping[str, object]], Mapping[str, object]]

#: The type of an event that strikes another one (撤销记录): it corrects, and says nothing itself.
STRUCK = "struck"

_NO_FACT = frozenset({"recorded", "corrects"})
_OTHERWISE = Wording(
    "事件要素以外的写法：recorded_on 或 correcting",
    "it with recorded_on or correcting, for it is not a fact",
)


@frozen
class Body:
    """Who acted (机构): the role by name, the place by code, and its own name.

    >>> Body(role="province", place="37").place
    '37'
    """

    role: str
    place: str | None = field(default=None, converter=read_code)
    name: str = ""


@frozen
class EventType:
    """A kind of event that a procedure knows: its name, its words, and what it tells.

    ``upcasters`` keep what was recorded readable when facts are renamed or told otherwise: the
    first one makes of a record of schema 1 one of schema 2, and so on.

    >>> from localstd.procedure import TEXT
    >>> title = FactType(name="title", wording=Wording("名称", "title"), kind=TEXT)
    >>> applied = EventType(name="applied", wording=Wording("申请", "applied"), facts=(title,))
    >>> applied.facts[0].read(" 绿茶 ")
    '绿茶'
    """

    name: str
    wording: Wording
    facts: tuple[FactType, ...] = ()
    upcasters: tuple[Upcaster, ...] = ()

    @property
    def schema(self) -> int:
        """The version of the form in which such events are recorded now, from 1."""
        return len(self.upcasters) + 1

    @cached_property
    def required(self) -> tuple[FactType, ...]:
        """The facts that an event of this type must tell."""
        return tuple(fact for fact in self.facts if fact.is_required)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of all facts that an event of this type may tell."""
        return frozenset(fact.name for fact in self.facts)


def _day(day: date | PartialDate) -> PartialDate:
    if isinstance(day, PartialDate):
        return day
    require_day(day)
    return PartialDate.of(day)


@frozen
class Event:
    """Something that happened to a matter; past tense, and never changed.

    ``on`` is the day on which it happened, ``recorded`` the one on which the office learned of
    it (``None``: not known to be another). ``corrects`` is the position, from 1, of the event
    that it takes the place of; one of the type :data:`STRUCK` only takes that one away.

    Raises:
        NotADayError: if ``on`` is a text, an instant, or anything else than a date.

    >>> filed = Event.of("filed", date(2026, 7, 1), Body(role="province", place="34"))
    >>> str(filed.on), filed.by.role, dict(filed.facts)
    ('2026-07-01', 'province', {})
    """

    type: str
    on: PartialDate = field(converter=_day)
    by: Body | None = None
    facts: Mapping[str, object] = mapping_field(default={})
    recorded: date | None = None
    corrects: int | None = None

    @classmethod
    def of(
        cls, type_: str, on: date | PartialDate, by: Body | None = None, /, **facts: object
    ) -> "Event":
        """Make an event, its facts by name.

        The facts are taken as they are: what comes from outside is read by
        :func:`localstd.convert.event_of`, which refuses what the procedure does not know.

        Raises:
            FactError: if ``recorded`` or ``corrects`` is given as if it were a fact.
            NotADayError: if ``on`` is no date.

        >>> Event.of("voted", date(2026, 7, 1), in_favour=20).facts["in_favour"]
        20
        """
        if not _NO_FACT.isdisjoint(facts):
            name = min(_NO_FACT & facts.keys())
            raise FactError(fact=name, value=facts[name], accepts=_OTHERWISE)
        return cls(type=type_, on=_day(on), by=by, facts=MappingProxyType(facts))

    def recorded_on(self, day: date) -> "Event":
        """Give this event as one of which the office learned on a day.

        >>> str(Event.of("filed", date(2026, 7, 2)).recorded_on(date(2026, 8, 1)).recorded)
        '2026-08-01'
        """
        return evolve(self, recorded=day)

    def correcting(self, position: int, *, recorded: date | None = None) -> "Event":
        """Give this event in the place of an earlier one, by its position from 1.

        >>> Event.of("filed", date(2026, 7, 2)).correcting(3).corrects
        3
        """
        return evolve(self, corrects=position, recorded=recorded or self.recorded)
