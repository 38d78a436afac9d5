"""Checks of the periodic review (复审): overdue, or due soon.

How often is the law's, and the duty that of the row's procedure (:mod:`localstd.audit.regimes`);
from which day the period runs is a reading (:class:`~localstd.steps.review_start.ReviewStart`),
and a completed review starts a new period. A register without a column for reviews does not say
that there was none: the finding notes it.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.record_mode import NextReview, Recorded, Recordings
from localstd.audit.regimes.checks import OWN_REVIEW_DUE
from localstd.audit.row import Field
from localstd.audit.row_findings import row_finding
from localstd.audit.stock import StockTally
from localstd.calendar import Certainty, Months, deadline
from localstd.enterprises.checks import NOT_REVIEWED as ENTERPRISE_NOT_REVIEWED
from localstd.groups.checks import REVIEW_OVERDUE as GROUP_REVIEW_OVERDUE
from localstd.law import Check, Finding, Weight
from localstd.procedure import DutyType
from localstd.steps.checks import REVIEW_OVERDUE
from localstd.steps.review_start import ReviewStart
from localstd.wording import Wording

__all__ = ["CHECKS", "ReviewCheck"]

REVIEW_DUE = Check(
    code="LS306",
    name="review-due",
    weight=Weight.NOTE,
    title=Wording("复审将到期", "review falls due soon"),
    message=Wording(
        "按一般不超过{length}的复审周期，{number}自{started}起算，最迟应于{due}复审",
        "by a cycle of generally not more than {length} {number} is to be reviewed by {due}, "
        "counted from {started}",
    ),
    remedy=Wording("列入复审计划", "put it on the review plan"),
)
CHECKS = (REVIEW_OVERDUE, REVIEW_DUE, GROUP_REVIEW_OVERDUE, ENTERPRISE_NOT_REVIEWED, OWN_REVIEW_DUE)

_DAY = timedelta(days=1)


class ReviewCheck:
    """Judge the review of every standard that may be in force, and tally when it falls due."""

    def __init__(self, tally: StockTally, recordings: Recordings) -> None:
        self._tally = tally
        self._recordings = recordings
        self._soon: date | None = None

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report a review that is overdue or falls due soon."""
        if entry.in_force(context.as_of) is Certainty.IMPOSSIBLE:
            return
        recorded = self._recordings.of(entry, context)
        if recorded.review is not None:
            yield from self._judged(recorded.review, recorded, entry, context)
        elif any(_is_unknown(recorded, duty) for duty in self._recordings.regime.reviews):
            self._tally.unknown(self._recordings.regime.review_limit)

    def _judged(
        self, review: NextReview, recorded: Recorded, entry: Entry, context: Context
    ) -> Iterator[Finding]:
        self._tally.review_due(review.days[0])
        duty, soon = review.duty, self._soon_after(context)
        if review.is_overdue and duty.type.lacking is not None:
            told = recorded.told(duty.type.lacking, duty)
            sure = self._certainty(duty.type, entry, context, by=context.as_of - _DAY)
        elif review.days[0] <= soon:
            told = recorded.told(OWN_REVIEW_DUE if duty.type.until else REVIEW_DUE, duty)
            sure = self._certainty(duty.type, entry, context, by=soon)
            sure = sure if review.days[1] <= soon else Certainty.POSSIBLE
        else:
            return
        yield row_finding(
            told,
            entry,
            context,
            column=Field.REVIEWED,
            citations=review.citations,
            certainty=sure,
        )

    def _certainty(self, duty: DutyType, entry: Entry, context: Context, *, by: date) -> Certainty:
        """Say how sure it is that a review is owed by a day.

        It is possible only where the standard may not be in force, and where the period ends
        later by the other reading of its start: ir1990 art. 20 speaks of review after a standard
        is implemented (标准实施后).
        """
        if Field.IMPLEMENTED in entry.dates and not entry.tells(Field.REVIEWED):
            other = self._recordings.review_by(ReviewStart.IMPLEMENTATION, entry, context)
            later = other.duty(duty)
            if later is None or later.days is None or later.days[1] > by:
                return Certainty.POSSIBLE
        return entry.in_force(context.as_of)

    def _soon_after(self, context: Context) -> date:
        if self._soon is None:
            within = Months(context.due_within)
            self._soon = deadline(context.as_of, within, calendar=context.calendar).nominal
        return self._soon


def _is_unknown(recorded: Recorded, duty: DutyType) -> bool:
    """Say whether a review may be owed, by when nobody can tell.

    Nothing is owed after the end, nor where what begins the period lies ahead.
    """
    if duty.name in recorded.state.owed:
        return True
    told = {event.type for event in recorded.history.events}
    begin = {row.event for row in recorded.procedure.rows if duty in row.starts}
    return not recorded.state.stage.is_final and told.isdisjoint(begin)
