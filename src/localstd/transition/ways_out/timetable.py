"""When a way ends (途径时限): at the earliest, and if every limit is used to its end."""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.calendar import WorkCalendar
from localstd.law import LimitInForce
from localstd.transition.ways_out.way import WayStep

__all__ = ["Plan"]


@frozen
class _Timed:
    """A step that takes time, counted from the end of an earlier one: 0 is the first day."""

    since: int
    at_least: LimitInForce | None
    at_most: LimitInForce | None


@frozen
class Plan:
    """Steps one after another, of which those that the law gives no time take none."""

    steps: tuple[WayStep, ...]
    timed: tuple[_Timed, ...]

    @classmethod
    def of(cls, *steps: WayStep) -> "Plan":
        """Find out which steps take time; what may follow, and need not, is left out."""
        return cls(steps=steps, timed=tuple(_timed(steps)))

    def ends(self, start: date, calendar: WorkCalendar) -> tuple[date, date | None]:
        """Give the earliest and, where the law limits a step, the latest day of the last step.

        Raises:
            DateError: if a period ends beyond the year 9999.
        """
        early = late = start
        reached = [(start, start)]
        for one in self.timed:
            since_early, since_late = reached[one.since]
            if one.at_least is not None:
                early = max(early, one.at_least.span(since_early, calendar).greatest)
                late = max(late, one.at_least.span(since_late, calendar).greatest)
            if one.at_most is not None:
                late = max(late, one.at_most.span(since_late, calendar).least)
            reached.append((early, late))
        is_limited = any(one.at_most is not None for one in self.timed)
        return early, late if is_limited else None


def _timed(steps: tuple[WayStep, ...]) -> Iterator[_Timed]:
    """Say of every timed step how many timed ones the step had behind it that it counts from."""
    passed, behind = 0, dict[str, int]()
    for step in steps:
        if step.is_optional:
            continue
        if step.at_least is not None or step.at_most is not None:
            yield _Timed(
                since=behind.get(step.since, passed), at_least=step.at_least, at_most=step.at_most
            )
            passed += 1
        behind[step.name] = passed
