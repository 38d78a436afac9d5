"""What falls due (到期事项): each duty with its day, whoever knows of it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.calendar import DateError, PartialDate, WorkCalendar
from localstd.forecast.reviewable import Reviewable
from localstd.law import Law, Track
from localstd.procedure import History, Procedure, State, duties, fold
from localstd.review import Cycle, ReviewStart, review_due

__all__ = ["FallingDue", "Outlook", "duties_falling_due", "reviews_falling_due"]

Days: TypeAlias = tuple[date, date]

REVIEW = "review"  #: The duty of review (复审), by its name in the procedures.


@frozen
class Outlook:
    """By what a forecast is made: the law, the calendar, the day, and the reading of the start.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> outlook = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> outlook.start.value
    'publication'
    """

    law: Law
    calendar: WorkCalendar
    as_of: date
    start: ReviewStart = ReviewStart.PUBLICATION


@frozen
class FallingDue:
    """One duty by its name: its last day in time, the earliest and the latest that it may be.

    ``due`` is ``None`` where no day is known: no interval holds there (``is_owed`` is then
    ``False``), the law sets none, or the day is not known from which it runs.

    >>> FallingDue(due=(date(2027, 3, 1), date(2027, 3, 31))).duty
    'review'
    """

    due: Days | None
    is_owed: bool = True
    duty: str = REVIEW
    sector: str = ""
    committee: str = ""
    place: str | None = None
    track: Track = Track.ORDINARY


def reviews_falling_due(standards: Iterable[Reviewable], outlook: Outlook) -> Iterator[FallingDue]:
    """Say of each standard when its review falls due, by the law of its place and its track.

    Standards of one place, track and start are judged once.

    Raises:
        PlaceCodeError: if a place is no place code.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> outlook = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> tea = Reviewable(cycle=Cycle(place="34", published=PartialDate(2021, 10, 12)))
    >>> [str(one.due[0]) for one in reviews_falling_due([tea], outlook)]
    ['2026-10-12']
    """
    last_days = _LastDays(outlook)
    for one in standards:
        due, is_owed = last_days.of(one.cycle)
        yield FallingDue(
            due=due,
            is_owed=is_owed,
            sector=one.sector,
            committee=one.committee,
            place=one.cycle.place,
            track=one.cycle.track,
        )


class _LastDays:
    """Judges each place, track and start once, and remembers the last days."""

    def __init__(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self._known: dict[tuple[int, PartialDate], Days | None] = {}
        self._laws: dict[tuple[str | None, Track], tuple[int, bool]] = {}

    def of(self, cycle: Cycle) -> tuple[Days | None, bool]:
        """Give the last days of a cycle, and whether any interval holds for it."""
        outlook = self._outlook
        held = self._laws.get((cycle.place, cycle.track))
        if held is None:
            held = self._laws[cycle.place, cycle.track] = self._held(cycle)
        law, is_owed = held
        began = cycle.began(outlook.start, as_of=outlook.as_of)
        if began is None or not is_owed:
            return None, is_owed
        key = law, began[0]
        if key not in self._known:
            self._known[key] = self._due(cycle)
        return self._known[key], True

    def _held(self, cycle: Cycle) -> tuple[int, bool]:
        """Places with the same law share one object of it, so that its identity tells them."""
        held = self._outlook.law.on(self._outlook.as_of, cycle.place, cycle.track)
        return id(held), held.get_limit("local.review") is not None

    def _due(self, cycle: Cycle) -> Days | None:
        outlook = self._outlook
        try:
            found = review_due(
                cycle,
                law=outlook.law,
                calendar=outlook.calendar,
                as_of=outlook.as_of,
                start=outlook.start,
            )
        except DateError:  # the cycle ends beyond the year 9999
            return None
        return None if found is None else found.timeliness.due


def duties_falling_due(
    files: Iterable[tuple[Procedure, History]], outlook: Outlook
) -> Iterator[FallingDue]:
    """Say what an office owes: every open duty of its files, each with its procedure.

    A duty that two files of one standard carry, as its own and that of its review, is given once.
    The sector is who applied for the project, the committee the one that an event names.

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
        subject = str(state.fact(procedure.subject) or history.matter.id)
        for found in _owed(procedure, told, state, outlook):
            if (subject, found.duty) not in seen:
                seen.add((subject, found.duty))
                yield found


def _owed(
    procedure: Procedure, history: History, state: State, outlook: Outlook
) -> Iterator[FallingDue]:
    owed = duties(
        procedure, history, law=outlook.law, calendar=outlook.calendar, as_of=outlook.as_of
    )
    for duty in owed:
        yield FallingDue(
            due=duty.timeliness.due if duty.timeliness else None,
            duty=duty.type.name,
            sector=str(state.fact("applicant") or ""),
            committee=str(state.fact("committee") or ""),
            place=history.matter.place,
            track=history.matter.track,
        )
