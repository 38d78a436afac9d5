"""What a check of transitions found (过渡核对): the map, and what was wrong with each history."""

from collections.abc import Iterable
from datetime import date

from localstd._attrs import field, frozen
from localstd.calendar import WorkCalendar
from localstd.law import Finding, Law, Weight
from localstd.procedure import History, judge_history
from localstd.transition import TRANSITION, TransitionMap, map_findings, transition_map

__all__ = ["TransitionCheck", "check_transitions"]


@frozen
class TransitionCheck:
    """The map of old to new on a day, and all that was found: in each history, and on the map.

    ``of_histories`` has the findings of each history that has some, by the id of its matter.

    >>> from localstd.law import china_law
    >>> from localstd.calendar import china_calendar
    >>> check_transitions(
    ...     [], law=china_law(), calendar=china_calendar(), as_of=date(2026, 1, 1)
    ... ).is_clean
    True
    """

    map: TransitionMap
    of_histories: tuple[tuple[str, tuple[Finding, ...]], ...] = field(converter=tuple)
    of_map: tuple[Finding, ...] = field(converter=tuple)

    @property
    def is_clean(self) -> bool:
        """Say whether nothing is left open, and nothing worse than a note was found."""
        every = (*self.of_map, *(one for _, found in self.of_histories for one in found))
        return not self.map.unsettled and all(one.weight is Weight.NOTE for one in every)


def check_transitions(
    histories: Iterable[History], *, law: Law, calendar: WorkCalendar, as_of: date
) -> TransitionCheck:
    """Judge each history of a transition by the law of its days, and map old to new.

    Raises:
        UnknownEventError: if a history is of another procedure.

    >>> from localstd.law import china_law
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Event, Matter
    >>> told = Event.of("registered", date(2016, 1, 4), number="LM 1-2014")
    >>> check = check_transitions(
    ...     [History(matter=Matter(id="tr-1"), events=(told,))],
    ...     law=china_law(), calendar=china_calendar(), as_of=date(2026, 1, 1),
    ... )
    >>> [one.code for one in check.of_map], check.of_histories
    (['LS710'], ())
    """
    every = tuple(dict.fromkeys(histories))
    judged = (
        (one.matter.id, judge_history(TRANSITION, one, law=law, calendar=calendar, as_of=as_of))
        for one in every
    )
    found = transition_map(every, law=law, as_of=as_of)
    return TransitionCheck(
        map=found,
        of_histories=tuple((name, one.findings) for name, one in judged if one.findings),
        of_map=map_findings(found, law=law),
    )
