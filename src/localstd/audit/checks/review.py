"""Checks of the periodic review (复审): overdue, or due soon.

How often is the law's, and the duty is the making's (:mod:`localstd.making.table`); from which
day the period runs is a reading (:class:`~localstd.steps.review_start.ReviewStart`), and a
completed review starts a new period. A register without a column for reviews does not say that
there was none: the finding notes it.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.record_mode import Recorded, Recordings
from localstd.audit.row import Field
from localstd.audit.row_findings import row_finding
from localstd.audit.stock import StockTally
from localstd.calendar import Certainty, Months, deadline
from localstd.law import Check, Finding, Weight
from localstd.procedure import Duty
from localstd.steps.checks import REVIEW_OVERDUE
from localstd.steps.review_start import ReviewStart
from localstd.steps.reviews import REVIEW, REVIEW_LIMIT
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
CHECKS = (REVIEW_OVERDUE, REVIEW_DUE)

_DAY = timedelta(days=1)


class ReviewCheck:
    """Judge the review of every standard that may be in force, and tally when it falls due."""

    def __init__(self, tally: StockTally, recordings: Recordings) -> None:
        self._tally = tally
        self._recordings = recordings
        self._soon: date | None = None

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report a review that is overdue or falls due soon."""
        if not entry.is_local or entry.in_force(context.as_of) is Certainty.IMPOSSIBLE:
            return
        recorded = self._recordings.of(entry, context)
        owed, due = _due(recorded)
        if owed is None or due is None:
            if _is_unknown(recorded):
                self._tally.unknown(REVIEW_LIMIT)
            return
        self._tally.review_due(due[0])
        overdue = recorded.findings.get(REVIEW_OVERDUE.code)
        if overdue is not None:
            sure = self._certainty(entry, context, by=context.as_of - _DAY)
            yield _of_row(overdue, sure, entry, context, recorded)
        elif due[0] <= (soon := self._soon_after(context)):
            told = recorded.told(REVIEW_DUE, owed)
            sure = self._certainty(entry, context, by=soon)
            yield _of_row(
                told, sure if due[1] <= soon else Certainty.POSSIBLE, entry, context, recorded
            )

    def _certainty(self, entry: Entry, context: Context, *, by: date) -> Certainty:
        """Say how sure it is that a review is owed by a day.

        It is possible only where the standard may not be in force, and where the period ends
        later by the other reading of its start: ir1990 art. 20 speaks of review after a standard
        is implemented (标准实施后).
        """
        if Field.IMPLEMENTED in entry.dates and not entry.tells(Field.REVIEWED):
            other = self._recordings.review_by(ReviewStart.IMPLEMENTATION, entry, context)
            _, due = _due(other)
            if due is None or due[1] > by:
                return Certainty.POSSIBLE
        return entry.in_force(context.as_of)

    def _soon_after(self, context: Context) -> date:
        if self._soon is None:
            within = Months(context.due_within)
            self._soon = deadline(context.as_of, within, calendar=context.calendar).nominal
        return self._soon


def _due(recorded: Recorded) -> tuple[Duty | None, tuple[date, date] | None]:
    owed = recorded.owed.get(REVIEW.name)
    return owed, owed.days if owed else None


def _is_unknown(recorded: Recorded) -> bool:
    """Say whether a review may be owed, by when nobody can tell.

    Nothing is owed after the end, nor where what begins the period lies ahead.
    """
    if REVIEW.name in recorded.state.owed:
        return True
    told = {event.type for event in recorded.history.events}
    begin = {row.event for row in recorded.procedure.rows if REVIEW in row.starts}
    return not recorded.state.stage.is_final and told.isdisjoint(begin)


def _of_row(
    found: Finding, certainty: Certainty, entry: Entry, context: Context, recorded: Recorded
) -> Finding:
    return row_finding(
        found,
        entry,
        context,
        column=Field.REVIEWED,
        citations=recorded.limit_of(REVIEW),
        certainty=certainty,
    )
