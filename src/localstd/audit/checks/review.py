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
from localstd.audit.record_mode import Recorded, Recordings
from localstd.audit.regimes import regime_of
from localstd.audit.row import Field
from localstd.audit.row_findings import row_finding
from localstd.audit.stock import StockTally
from localstd.calendar import Certainty, Months, deadline
from localstd.law import Check, Citation, Finding, Weight
from localstd.procedure import Duty, DutyType
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
        regime = regime_of(entry)
        if regime is None or entry.in_force(context.as_of) is Certainty.IMPOSSIBLE:
            return
        recorded = self._recordings.of(entry, context)
        for duty in regime.reviews:
            yield from self._judged(duty, recorded, entry, context)

    def _judged(
        self, duty: DutyType, recorded: Recorded, entry: Entry, context: Context
    ) -> Iterator[Finding]:
        owed, due = _due(recorded, duty)
        if owed is None or due is None:
            if _is_unknown(recorded, duty):
                self._tally.unknown(duty.limit or duty.name)
            return
        self._tally.review_due(due[0])
        overdue = recorded.findings.get(duty.lacking.code) if duty.lacking else None
        if overdue is not None:
            sure = self._certainty(duty, entry, context, by=context.as_of - _DAY)
            cited = recorded.limit_of(duty)
            yield _of_row(overdue, entry, context, citations=cited, certainty=sure)
        elif due[0] <= (soon := self._soon_after(context)):
            told = recorded.told(REVIEW_DUE, owed)
            sure = self._certainty(duty, entry, context, by=soon)
            sure = sure if due[1] <= soon else Certainty.POSSIBLE
            cited = recorded.limit_of(duty)
            yield _of_row(told, entry, context, citations=cited, certainty=sure)

    def _certainty(self, duty: DutyType, entry: Entry, context: Context, *, by: date) -> Certainty:
        """Say how sure it is that a review is owed by a day.

        It is possible only where the standard may not be in force, and where the period ends
        later by the other reading of its start: ir1990 art. 20 speaks of review after a standard
        is implemented (标准实施后).
        """
        if Field.IMPLEMENTED in entry.dates and not entry.tells(Field.REVIEWED):
            other = self._recordings.review_by(ReviewStart.IMPLEMENTATION, entry, context)
            _, due = _due(other, duty)
            if due is None or due[1] > by:
                return Certainty.POSSIBLE
        return entry.in_force(context.as_of)

    def _soon_after(self, context: Context) -> date:
        if self._soon is None:
            within = Months(context.due_within)
            self._soon = deadline(context.as_of, within, calendar=context.calendar).nominal
        return self._soon


def _due(recorded: Recorded, duty: DutyType) -> tuple[Duty | None, tuple[date, date] | None]:
    owed = recorded.owed.get(duty.name)
    return owed, owed.days if owed else None


def _is_unknown(recorded: Recorded, duty: DutyType) -> bool:
    """Say whether a review may be owed, by when nobody can tell.

    Nothing is owed after the end, nor where what begins the period lies ahead.
    """
    if duty.name in recorded.state.owed:
        return True
    told = {event.type for event in recorded.history.events}
    begin = {row.event for row in recorded.procedure.rows if duty in row.starts}
    return not recorded.state.stage.is_final and told.isdisjoint(begin)


def _of_row(
    found: Finding,
    entry: Entry,
    context: Context,
    *,
    citations: tuple[Citation, ...],
    certainty: Certainty,
) -> Finding:
    return row_finding(
        found, entry, context, column=Field.REVIEWED, citations=citations, certainty=certainty
    )
