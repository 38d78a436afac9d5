"""Extensions (延长): a limit whose days are counted from the end of another one."""

from datetime import date

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate, WorkCalendar
from localstd.law.law import Law
from localstd.law.timeliness import Timeliness, Timing, judge_timeliness, judged_by_due
from localstd.law.track import Track

__all__ = ["judge_extended"]


def judge_extended(  # noqa: PLR0913  a judgment names all that it rests on
    limit_name: str,
    extends: str,
    *,
    started: PartialDate,
    done: PartialDate | None,
    law: Law,
    calendar: WorkCalendar,
    as_of: date,
    place: str | None = None,
    track: Track = Track.ORDINARY,
) -> Timeliness:
    """Judge whether an act was done within a limit and the one that extends it.

    The limit ``extends`` runs from ``started``, and ``limit_name`` from its last day in time; the
    law of both is that of the day on which the first began. Where either is not in force the
    answer is unknown.

    Raises:
        DateError: if a period ends beyond the year 9999.
        PlaceCodeError: if ``place`` is no place code.
        UnknownLimitError: if the law never has a limit of one of the names.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> verified = judge_extended(
    ...     "complaint.verification-extended",
    ...     extends="complaint.verification",
    ...     started=PartialDate(2026, 1, 30),
    ...     done=None,
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 2, 2),
    ... )
    >>> str(verified.due[0]), verified.citations[0].wording.en
    ('2026-03-19', 'cr2019 art. 23')
    """
    first = judge_timeliness(
        extends,
        started=started,
        done=None,
        law=law,
        calendar=calendar,
        as_of=as_of,
        place=place,
        track=track,
    )
    law.demand_limit(limit_name)
    held, later = (
        law.on(day, place, track).get_limit(limit_name) for day in (started.first, started.last)
    )
    if first.due is None or held is None:
        return Timeliness(timing=Timing.UNKNOWN)
    ends = [held.span(day, calendar) for day in first.due]
    owed = evolve(
        first,
        held=held,
        limit=ends[0].limit,
        due=(ends[0].least, ends[1].greatest),
        provisional=first.provisional or any(one.provisional for one in ends),
    )
    found = judged_by_due(owed, done=done, as_of=as_of)
    is_sure = later == held or not found.is_broken
    return found if is_sure else evolve(found, certainty=Certainty.POSSIBLE)
