"""Acts owed ahead of an end (提前量): done early enough that some time is left of a period."""

from datetime import date, timedelta

from localstd._attrs import evolve
from localstd.calendar import PartialDate, Quantity, WorkCalendar, deadline
from localstd.law.in_force import LimitInForce
from localstd.law.law import Law
from localstd.law.limit import Judged, Limit
from localstd.law.timeliness import Timeliness, Timing, judge_timeliness, judged_by_due
from localstd.law.track import Track

__all__ = ["judge_ahead", "latest_start"]

_DAY = timedelta(days=1)
_ROUGHLY = {"day": 1.0, "working-day": 1.4, "month": 30.4, "year": 365.25}  # a first guess


def latest_start(end: date, length: Quantity, *, calendar: WorkCalendar) -> date:
    """Give the last day from which a period has run by an end, that end included.

    Raises:
        DateError: if the period ends beyond the year 9999.

    >>> from localstd.calendar import Months, china_calendar
    >>> str(latest_start(date(2027, 8, 31), Months(6), calendar=china_calendar()))
    '2027-02-28'
    """
    day = end - timedelta(days=round(length.n * _ROUGHLY[length.unit]))
    while deadline(day, length, calendar=calendar).nominal > end:
        day -= _DAY
    while deadline(day + _DAY, length, calendar=calendar).nominal <= end:
        day += _DAY
    return day


def judge_ahead(  # noqa: PLR0913  a judgment names all that it rests on
    limit_name: str,
    until: str,
    *,
    started: PartialDate,
    done: PartialDate | None,
    law: Law,
    calendar: WorkCalendar,
    as_of: date,
    place: str | None = None,
    track: Track = Track.ORDINARY,
) -> Timeliness:
    """Judge whether an act left the time that a limit asks for before another period ends.

    The period is that of the limit ``until``, from ``started``; at least the length of the limit
    ``limit_name`` must lie between the act and its end. As a continuing duty it is not owed
    before its own first day. Where either limit is not in force the answer is unknown.

    Raises:
        DateError: if a period ends beyond the year 9999.
        PlaceCodeError: if ``place`` is no place code.
        UnknownLimitError: if the law never has a limit of one of the names.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import law_of_a_place
    >>> assessed = judge_ahead(
    ...     "local.review-assessment",
    ...     until="local.review",
    ...     started=PartialDate(2024, 3, 15),
    ...     done=None,
    ...     law=law_of_a_place(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 10, 1),
    ...     place="34",
    ... )
    >>> assessed.timing.value, str(assessed.due[0]), assessed.citations[0].provision
    ('overdue', '2026-09-15', 'mu-local.review-assessment')
    """
    period = judge_timeliness(
        until,
        started=started,
        done=None,
        law=law,
        calendar=calendar,
        as_of=as_of,
        place=place,
        track=track,
    )
    law.demand_limit(limit_name)
    held = law.on(as_of, place, track).get_limit(limit_name)
    if period.due is None or held is None:
        return Timeliness(timing=Timing.UNKNOWN)
    least, greatest = (_last_day(end, held, calendar) for end in period.due)
    owed = evolve(period, held=held, limit=held.leading, due=(least, greatest))
    return judged_by_due(owed, done=done, as_of=as_of)


def _last_day(end: date, held: LimitInForce, calendar: WorkCalendar) -> date:
    return min(
        max(latest_start(end, limit.quantity, calendar=calendar), _began(limit))
        for limit in held.limits
    )


def _began(limit: Limit) -> date:
    """Give the day before which a continuing duty is not owed, by this limit."""
    is_continuing = limit.judged is Judged.AS_ASKED and limit.period.start is not None
    return limit.period.start or date.min if is_continuing else date.min
