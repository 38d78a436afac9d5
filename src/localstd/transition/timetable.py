"""When a way ends (出路时限): at the earliest, and if every limit is used to its end."""

from collections.abc import Iterable
from datetime import date

from localstd.calendar import WorkCalendar
from localstd.transition.way import WayStep

__all__ = ["ends_of"]


def ends_of(
    steps: Iterable[WayStep], start: date, calendar: WorkCalendar
) -> tuple[date, date | None]:
    """Give the earliest and, where the law limits a step, the latest day of the last step.

    Steps follow one another on the same day unless the law asks for time between them. What may
    follow, and need not, is left out.

    Raises:
        DateError: if a period ends beyond the year 9999.
    """
    early = late = start
    taken: dict[str, tuple[date, date]] = {}
    is_limited = False
    for step in steps:
        if step.is_optional:
            continue
        if step.at_least is not None or step.at_most is not None:
            since_early, since_late = taken.get(step.since, (early, late))
            if step.at_least is not None:
                early = max(early, step.at_least.span(since_early, calendar).greatest)
                late = max(late, step.at_least.span(since_late, calendar).greatest)
            if step.at_most is not None:
                is_limited = True
                late = max(late, step.at_most.span(since_late, calendar).least)
        taken[step.name] = (early, late)
    return early, late if is_limited else None
