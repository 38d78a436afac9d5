"""When a review falls due, and why (复审到期): the days that are known of one standard, judged.

How long a cycle is, is the law's, and may differ by place and track; from which day it runs, no
text says: that is a reading (:class:`ReviewStart`), which every answer names. A completed review
starts a new cycle under either reading.
"""

from datetime import date
from enum import StrEnum

from localstd._attrs import field, frozen
from localstd.calendar import Certainty, PartialDate, WorkCalendar, quantity_wording
from localstd.law import (
    Citation,
    Law,
    Timeliness,
    Timing,
    Track,
    UnknownLimitError,
    judge_timeliness,
)
from localstd.law.ahead import judge_ahead
from localstd.places import read_code
from localstd.steps.review_start import ReviewStart
from localstd.steps.reviews import REVIEW_LIMIT
from localstd.wording import Wording

__all__ = ["CountedFrom", "Cycle", "ReviewDue", "review_due"]

AHEAD = "local.review-assessment"

_TOLD = Wording(
    "自{day}（{basis}）起算，{soft}不超过{length}，最迟{due}：{cited}",
    "counted from {basis} ({day}), {soft}at most {length}, by {due}: {cited}",
)
_CONTINUING = Wording(
    "；该期限自{first}起施行，此前不因之到期",
    "; nothing falls due under this limit before its own first day, {first}",
)


class CountedFrom(StrEnum):
    """From which of a standard's days its cycle of review runs (起算日)."""

    PUBLICATION = "publication"  #: 发布, by the usual reading
    IMPLEMENTATION = "implementation"  #: 实施, by the other one
    REVIEW = "review"  #: 上次复审, by either

    @property
    def wording(self) -> Wording:
        """Name the day, and that its choice is a reading.

        >>> CountedFrom.PUBLICATION.wording.en
        'publication, a reading'
        """
        return _BASES[self]


_BASES = {
    CountedFrom.PUBLICATION: Wording("发布日，属一种解读", "publication, a reading"),
    CountedFrom.IMPLEMENTATION: Wording("实施日，属一种解读", "implementation, a reading"),
    CountedFrom.REVIEW: Wording("上次复审", "the last review"),
}


@frozen
class Cycle:
    """What is known of one standard, by which the cycle of its review is judged.

    >>> from localstd.calendar import PartialDate
    >>> cycle = Cycle(place="31", published=PartialDate(2016, 5, 3))
    >>> began = cycle.began(ReviewStart.PUBLICATION, as_of=date(2026, 8, 1))
    >>> str(began[0]), began[1].value
    ('2016-05-03', 'publication')
    """

    place: str | None = field(default=None, converter=read_code)
    track: Track = Track.ORDINARY
    published: PartialDate | None = None
    implemented: PartialDate | None = None
    reviewed: PartialDate | None = None

    def began(
        self, review_start: ReviewStart, *, as_of: date
    ) -> tuple[PartialDate, CountedFrom] | None:
        """Give the day from which the cycle runs on a day, and which of the days it is.

        A review that lies after ``as_of`` has not been; one that may lie on or before it has. One
        that lies before the publication was not of this standard. ``None`` where the day that
        the reading asks for is not known.
        """
        if self.reviewed is not None and self._counts(self.reviewed, as_of):
            return self.reviewed, CountedFrom.REVIEW
        day, counted_from = self._by_reading(review_start)
        return None if day is None else (day, counted_from)

    def _counts(self, reviewed: PartialDate, as_of: date) -> bool:
        if reviewed.first > as_of:
            return False
        return self.published is None or reviewed.before(self.published) is not Certainty.CERTAIN

    def _by_reading(self, review_start: ReviewStart) -> tuple[PartialDate | None, CountedFrom]:
        if review_start is ReviewStart.IMPLEMENTATION:
            return self.implemented, CountedFrom.IMPLEMENTATION
        return self.published, CountedFrom.PUBLICATION


@frozen
class ReviewDue:
    """By when a standard is to be reviewed, and why.

    ``timeliness`` is judged as not yet reviewed; ``assessment`` says the same of the assessment
    before it, where the place asks for one (``None``: it does not).

    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import law_of_a_place
    >>> cycle = Cycle(place="34", published=PartialDate(2024, 3, 15))
    >>> due = review_due(
    ...     cycle, law=law_of_a_place(), calendar=china_calendar(), as_of=date(2026, 8, 1)
    ... )
    >>> str(due.due), str(due.assessment.due[0]), due.counted_from.value
    ('2027-03-15', '2026-09-15', 'publication')
    """

    started: PartialDate
    counted_from: CountedFrom
    timeliness: Timeliness
    assessment: Timeliness | None = None

    @property
    def due(self) -> date:
        """The last day in time, included; the earliest where a date is not known exactly."""
        assert self.timeliness.due is not None  # noqa: S101  it is made with one
        return self.timeliness.due[0]

    @property
    def is_overdue(self) -> bool:
        """Say whether that day has passed, under some reading of the dates."""
        return self.timeliness.timing is Timing.OVERDUE

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What sets the length of the cycle that binds."""
        return self.timeliness.citations

    @property
    def wording(self) -> Wording:
        """Say why, naming the day, the reading, the limit and its provisions."""
        limit = self.timeliness.limit
        assert limit is not None  # noqa: S101  it is made with one
        told = _TOLD.filled(
            {
                "day": self.started,
                "basis": self.counted_from.wording,
                "length": quantity_wording(limit.quantity),
                "soft": "" if limit.strict else Wording("一般", "generally "),
                "due": self.due,
                "cited": Wording.joined(
                    dict.fromkeys(one.wording for one in self.citations), by="semicolon"
                ),
            }
        )
        if self.due != limit.period.start:
            return told
        more = _CONTINUING.filled({"first": self.due})
        return Wording(told.zh + more.zh, told.en + more.en)

    def explain(self, calendar: WorkCalendar) -> tuple[Wording, ...]:
        """Say why, then step by step how the days were counted from the earliest start."""
        held = self.timeliness.held
        assert held is not None  # noqa: S101  it is made with one
        return (self.wording, *held.binding(self.started.first, calendar)[1].explain())


def review_due(
    cycle: Cycle,
    *,
    law: Law,
    calendar: WorkCalendar,
    as_of: date,
    review_start: ReviewStart = ReviewStart.PUBLICATION,
) -> ReviewDue | None:
    """Say by when a standard is to be reviewed, by the law of the day on which one asks.

    ``None`` where no interval holds, as on the tracks of food, environment and engineering, or
    where the day is not known from which the cycle runs.

    Raises:
        DateError: if the cycle ends beyond the year 9999.
        PlaceCodeError: if the place is no place code.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import law_of_a_place
    >>> due = review_due(
    ...     Cycle(place="34", published=PartialDate(2016, 5, 3)),
    ...     law=law_of_a_place(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2020, 1, 1),
    ... )
    >>> str(due.due), due.is_overdue, due.counted_from.wording.en
    ('2020-01-01', False, 'publication, a reading')
    >>> print(due.wording.en)
    counted from publication, a reading (2016-05-03), at most 3 years, by 2020-01-01: \
mu2020 art. 1; nothing falls due under this limit before its own first day, 2020-01-01
    """
    began = cycle.began(review_start, as_of=as_of)
    if began is None:
        return None
    started, counted_from = began
    timeliness = judge_timeliness(
        REVIEW_LIMIT,
        started=started,
        done=None,
        law=law,
        calendar=calendar,
        as_of=as_of,
        place=cycle.place,
        track=cycle.track,
    )
    if timeliness.due is None:
        return None
    return ReviewDue(
        started=started,
        counted_from=counted_from,
        timeliness=timeliness,
        assessment=_assessment(started, cycle, law=law, calendar=calendar, as_of=as_of),
    )


def _assessment(
    started: PartialDate, cycle: Cycle, *, law: Law, calendar: WorkCalendar, as_of: date
) -> Timeliness | None:
    try:
        judged = judge_ahead(
            AHEAD,
            until=REVIEW_LIMIT,
            started=started,
            done=None,
            law=law,
            calendar=calendar,
            as_of=as_of,
            place=cycle.place,
            track=cycle.track,
        )
    except UnknownLimitError:  # a law may know cycles and no assessments
        return None
    return None if judged.due is None else judged
