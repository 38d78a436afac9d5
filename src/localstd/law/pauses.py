"""Pauses (中止): days that a period does not count, so that its last day moves by as many."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from localstd._attrs import evolve, frozen
from localstd.calendar import Certainty, PartialDate, WorkCalendar
from localstd.law.limit import Direction
from localstd.law.timeliness import Timeliness, Timing, judged_by_due
from localstd.wording import Wording

__all__ = ["Pause", "explain_pauses", "with_pauses"]

_Days: TypeAlias = tuple[date, date | None]


@frozen
class Pause:
    """A time that is not counted: the days after ``start``, up to ``end`` and with it.

    ``end`` is ``None`` as long as it lasts.

    >>> Pause(start=PartialDate(2026, 3, 2), end=PartialDate(2026, 3, 13)).end.day
    13
    """

    start: PartialDate
    end: PartialDate | None = None


def with_pauses(
    found: Timeliness,
    pauses: Iterable[Pause],
    *,
    done: PartialDate | None,
    as_of: date,
    calendar: WorkCalendar,
) -> Timeliness:
    """Judge again what was judged without the pauses of its period.

    The last day of a limit in working days moves by the working days of the pauses, that of any
    other by all their days; it never lies before the end of a pause. Pauses that overlap count
    once, and one that begins after the last day counts for nothing. While one lasts, no last day
    is known, and nothing is late. A limit of *at least* is left as it was.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law, judge_timeliness
    >>> asked = {"done": None, "as_of": date(2026, 3, 20), "calendar": china_calendar()}
    >>> mediated = judge_timeliness(
    ...     "complaint.mediation", started=PartialDate(2026, 1, 30), law=china_law(), **asked
    ... )
    >>> tested = Pause(start=PartialDate(2026, 3, 2), end=PartialDate(2026, 3, 13))
    >>> [str(one.due[0]) for one in (mediated, with_pauses(mediated, [tested], **asked))]
    ['2026-04-10', '2026-04-23']
    """
    told = tuple(pauses)
    limit, due = found.limit, found.due
    if not told or due is None or limit is None or limit.direction is not Direction.AT_MOST:
        return found
    is_working = limit.unit == "working-day"
    short, long = _readings(told)
    least, greatest = (
        _moved(day, days, calendar, is_working=is_working)
        for day, days in zip(due, (short, long), strict=True)
    )
    if least is None or greatest is None:
        return evolve(
            found,
            timing=Timing.RUNNING if done is None else Timing.KEPT,
            certainty=Certainty.CERTAIN,
            due=None,
            days=(0, 0),
        )
    is_provisional = found.provisional or calendar.is_provisional(greatest)
    owed = evolve(found, due=(least, greatest), provisional=is_provisional)
    return judged_by_due(owed, done=done, as_of=as_of)


def _readings(pauses: tuple[Pause, ...]) -> tuple[list[_Days], list[_Days]]:
    """Give the pauses as short and as long as their dates allow."""
    short = [(one.start.last, None if one.end is None else one.end.first) for one in pauses]
    long = [(one.start.first, None if one.end is None else one.end.last) for one in pauses]
    return list(_merged(short)), list(_merged(long))


def _merged(pauses: Iterable[_Days]) -> Iterator[_Days]:
    """Join pauses that overlap; leave out those that have no day."""
    current: _Days | None = None
    for start, end in sorted(pauses, key=_first_day):
        if end is not None and end <= start:
            continue
        if current is None:
            current = (start, end)
        elif current[1] is None or start <= current[1]:
            current = (current[0], _later(current[1], end))
        else:
            yield current
            current = (start, end)
    if current is not None:
        yield current


def _first_day(pause: _Days) -> date:
    return pause[0]


def _later(one: date | None, other: date | None) -> date | None:
    return None if one is None or other is None else max(one, other)


def _moved(
    due: date, pauses: Iterable[_Days], calendar: WorkCalendar, *, is_working: bool
) -> date | None:
    for start, end in pauses:
        if due < start:
            break
        if end is None:
            return None
        if is_working:
            lost = calendar.count_working(start, end)
            moved = calendar.add_working(due, lost) if lost else due
        else:
            moved = calendar.next_working(end + (due - start))
        due = max(moved, calendar.next_working(end))
    return due


def explain_pauses(
    due: date, pauses: Iterable[Pause], calendar: WorkCalendar, *, is_working: bool
) -> Iterator[Wording]:
    """Say step by step how pauses move a last day.

    >>> from localstd.calendar import china_calendar
    >>> tested = Pause(start=PartialDate(2026, 3, 2), end=PartialDate(2026, 3, 13))
    >>> steps = explain_pauses(date(2026, 4, 10), [tested], china_calendar(), is_working=True)
    >>> print(*(step.en for step in steps))
    paused from 2026-03-02 to 2026-03-13: 9 working days are not counted; last day 2026-04-23
    """
    for start, end in _readings(tuple(pauses))[1]:
        if due < start:
            yield Wording(
                f"{start}中止时期限已经届满，不再计算", f"paused on {start}, after the last day"
            )
            return
        moved = _moved(due, [(start, end)], calendar, is_working=is_working)
        if moved is None or end is None:
            left = calendar.count_working(start, due) if is_working else (due - start).days
            days = _DAYS[is_working]
            yield Wording(
                f"自{start}起中止，剩余{left}{days.zh}，恢复前不能确定最后一日",
                f"paused since {start}, with {left} {days.en} left; no last day until it goes on",
            )
            return
        lost = calendar.count_working(start, end) if is_working else (end - start).days
        days, due = _DAYS[is_working], moved
        yield Wording(
            f"{start}至{end}中止，{lost}{days.zh}不计算；最后一日为{due}",
            f"paused from {start} to {end}: {lost} {days.en} are not counted; last day {due}",
        )


_DAYS = {True: Wording("个工作日", "working days"), False: Wording("日", "days")}
