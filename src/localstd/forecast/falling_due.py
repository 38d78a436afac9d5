"""What falls due (到期事项): each duty with its day, whoever knows of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

from localstd._attrs import frozen, mapping_field
from localstd.calendar import DateError, PartialDate, WorkCalendar
from localstd.forecast.breakdown import By
from localstd.forecast.reviewable import Reviewable
from localstd.law import Law, Track, judge_timeliness
from localstd.procedure import History, Procedure, State, duties, fold
from localstd.review import ReviewStart
from localstd.steps.facts import sector_of
from localstd.steps.reviews import REVIEW, REVIEW_LIMIT

__all__ = [
    "FallingDue",
    "Grouped",
    "Outlook",
    "duties_falling_due",
    "grouped",
    "judged",
    "reviews_falling_due",
]

Days: TypeAlias = tuple[date, date]
Seat: TypeAlias = tuple[str | None, Track]
#: Place of the seat in the list, year, month and day of the start, name: plain values hash quickly.
Group: TypeAlias = tuple[int, int, int | None, int | None, str]


@frozen
class Outlook:
    """By what a forecast is made: the law, the calendar, the day, and the reading of the start.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> outlook = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> outlook.review_start.value
    'publication'
    """

    law: Law
    calendar: WorkCalendar
    as_of: date
    review_start: ReviewStart = ReviewStart.PUBLICATION


@frozen
class FallingDue:
    """Some duties of one kind: their last day in time, the earliest and the latest it may be.

    They are ``n``, and are counted under ``name``: of a sector or a committee. ``due`` is
    ``None`` where no day is known: no interval holds there (``is_owed`` is then ``False``), the
    law sets none, or the day is not known from which it runs.

    >>> FallingDue(due=(date(2027, 3, 1), date(2027, 3, 31))).duty
    'review'
    """

    due: Days | None
    is_owed: bool = True
    duty: str = REVIEW.name
    name: str = ""
    n: int = 1


def reviews_falling_due(
    standards: Iterable[Reviewable], outlook: Outlook, *, by: By = By.MONTH
) -> Iterator[FallingDue]:
    """Say of the standards when their reviews fall due, by the law of each place and track.

    Those with the same law, start and name are judged once and given together.

    Raises:
        PlaceCodeError: if a place is no place code.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.review import Cycle
    >>> outlook = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> tea = Reviewable(cycle=Cycle(place="34", published=PartialDate(2021, 10, 12)))
    >>> [(str(one.due[0]), one.n) for one in reviews_falling_due([tea, tea], outlook)]
    [('2026-10-12', 2)]
    """
    return judged(grouped(standards, outlook, by), outlook)


@frozen
class Grouped:
    """How many standards there are of each group, and the seats of law that groups name."""

    seats: tuple[Seat, ...]
    counts: Mapping[Group, int] = mapping_field()


_NO_START = 0  # a year that there is not


def grouped(standards: Iterable[Reviewable], outlook: Outlook, by: By) -> Grouped:
    """Count the standards by what their review hangs on, and by name.

    The first place seen stands for all with the same law: places with the same law share one
    object of it, so that its identity tells them.
    """
    seats: list[Seat] = []
    by_place: dict[Seat, int] = {}
    by_law: dict[int, int] = {}
    counts: Counter[Group] = Counter()
    review_start, as_of = outlook.review_start, outlook.as_of
    for one in standards:
        cycle = one.cycle
        own = cycle.place, cycle.track
        seat = by_place.get(own)
        if seat is None:
            seat = by_place[own] = by_law.setdefault(id(outlook.law.on(as_of, *own)), len(seats))
            if seat == len(seats):
                seats.append(own)
        began = cycle.began(review_start, as_of=as_of)
        if began is None:
            counts[seat, _NO_START, None, None, one.name(by)] += 1
        else:
            day = began[0]
            counts[seat, day.year, day.month, day.day, one.name(by)] += 1
    return Grouped(seats=tuple(seats), counts=counts)


def judged(groups: Grouped, outlook: Outlook) -> Iterator[FallingDue]:
    """Say of each group when its reviews fall due."""
    known: dict[tuple[int, int, int | None, int | None], Days | None] = {}
    for (at, year, month, day, name), n in groups.counts.items():
        start = at, year, month, day
        if start not in known:
            known[start] = _last_days(groups.seats[at], year, month, day, outlook)
        due = known[start]
        is_owed = due is not None or _has_interval(groups.seats[at], outlook)
        yield FallingDue(due=due, is_owed=is_owed, name=name, n=n)


def _last_days(
    seat: Seat, year: int, month: int | None, day: int | None, outlook: Outlook
) -> Days | None:
    if year == _NO_START:
        return None
    place, track = seat
    try:
        timeliness = judge_timeliness(
            REVIEW_LIMIT,
            started=PartialDate(year, month, day),
            done=None,
            law=outlook.law,
            calendar=outlook.calendar,
            as_of=outlook.as_of,
            place=place,
            track=track,
        )
    except DateError:  # the cycle ends beyond the year 9999
        return None
    return timeliness.due


def _has_interval(seat: Seat, outlook: Outlook) -> bool:
    place, track = seat
    return outlook.law.on(outlook.as_of, place, track).get_limit(REVIEW_LIMIT) is not None


def duties_falling_due(
    files: Iterable[tuple[Procedure, History]], outlook: Outlook, *, by: By = By.MONTH
) -> Iterator[FallingDue]:
    """Say what an office owes: every open duty of its files, each with its procedure.

    A duty that two files of one standard carry, as its own and that of its review, is given once.
    The sector is the standard's department, else who applied for it; the committee the one that
    an event names.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.numbers import StandardNumber
    >>> from localstd.procedure import Matter
    >>> from localstd.review import REVIEW, CountedFrom, begin
    >>> number = StandardNumber.parse("DB34/T 3000-2021")
    >>> event = begin("7", number, on=PartialDate(2021, 10, 12),
    ...     counted_from=CountedFrom.PUBLICATION)
    >>> file = History(matter=Matter(id="review-9", place="34"), events=(event,))
    >>> outlook = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> for one in duties_falling_due([(REVIEW, file)], outlook):
    ...     print(one.duty, one.due[0])
    review 2026-10-12
    """
    seen: set[tuple[str, str]] = set()
    for procedure, history in files:
        told = history.as_of(outlook.as_of)
        state = fold(procedure, told)
        subject = str(procedure.name_of(history.matter, state))
        for found in _owed(procedure, told, outlook, _name(state, by)):
            if (subject, found.duty) not in seen:
                seen.add((subject, found.duty))
                yield found


def _owed(
    procedure: Procedure, history: History, outlook: Outlook, name: str
) -> Iterator[FallingDue]:
    owed = duties(
        procedure, history, law=outlook.law, calendar=outlook.calendar, as_of=outlook.as_of
    )
    for duty in owed:
        yield FallingDue(due=duty.days, duty=duty.type.name, name=name)


def _name(state: State, by: By) -> str:
    if by is By.MONTH:
        return ""
    return sector_of(state) if by is By.SECTOR else str(state.fact("committee") or "")
