"""Checks of the periodic review (复审): overdue, or due soon.

How often is the law's; from which day the period runs is a reading (see
:class:`~localstd.audit.context.ReviewStart`), and a completed review starts a new period.  A
register without a column for reviews does not say that there was none: possible, not certain.
"""

from collections.abc import Iterator
from datetime import date

from localstd.audit.checks.timing import Judgment, judge
from localstd.audit.context import Context, ReviewStart
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.audit.stock import StockTally
from localstd.calendar import Certainty, Months, PartialDate, deadline
from localstd.law import Check, Finding, Weight
from localstd.wording import Wording

__all__ = ["CHECKS", "ReviewCheck"]

REVIEW_OVERDUE = Check(
    code="LS305",
    name="review-overdue",
    weight=Weight.FAULT,
    title=Wording("复审逾期", "review overdue"),
    message=Wording(
        "{number}自{started}起算，应于{due}前复审，至{as_of}未见复审，逾期{late}天",
        "{number}: from {started}, to be reviewed by {due}, was not by {as_of}: {late} days late",
    ),
    remedy=Wording(
        "复审并公布结论（继续有效、修订或废止），或补登复审日期",
        "review it and publish the outcome (continue, revise or abolish), or enter the review date",
    ),
)
REVIEW_DUE = Check(
    code="LS306",
    name="review-due",
    weight=Weight.NOTE,
    title=Wording("复审将到期", "review falls due soon"),
    message=Wording(
        "{number}自{started}起算，应于{due}前复审",
        "{number}: from {started}, to be reviewed by {due}",
    ),
    remedy=Wording("列入复审计划", "put it on the review plan"),
)
CHECKS = (REVIEW_OVERDUE, REVIEW_DUE)

LIMIT = "local.review"


class ReviewCheck:
    """Judge the review of every standard that may be in force, and tally when it falls due."""

    def __init__(self, tally: StockTally) -> None:
        self._tally = tally

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report a review that is overdue or falls due soon."""
        standing = entry.in_force(context.as_of)
        if not entry.is_local or standing is Certainty.IMPOSSIBLE:
            return
        judged = _judged(entry, context)
        if judged is None or judged.timeliness.due is None:
            self._tally.unknown(LIMIT)
            return
        earliest, latest = judged.timeliness.due
        self._tally.review_due(earliest)
        sure = standing if Field.REVIEWED in entry.row.cells else Certainty.POSSIBLE
        if judged.timeliness.is_broken:
            yield judged.finding(REVIEW_OVERDUE, context, sure)
        elif earliest <= _soon(context):
            within = latest <= _soon(context)
            yield judged.finding(REVIEW_DUE, context, sure if within else Certainty.POSSIBLE)


def _judged(entry: Entry, context: Context) -> Judgment | None:
    started = review_start(entry, context)
    if started is None:
        return None
    return judge(LIMIT, Field.REVIEWED, entry, context, started=started)


def _soon(context: Context) -> date:
    within = Months(context.due_within)
    return deadline(context.as_of, within, calendar=context.calendar).nominal


def review_start(entry: Entry, context: Context) -> PartialDate | None:
    """Give the day from which the review period runs: the last review, else as the reading says.

    Where no date is known at all, the number's year stands for that of publication.
    """
    reviewed = entry.dates.get(Field.REVIEWED)
    if reviewed is not None and reviewed.first <= context.as_of:
        return reviewed
    if context.review_start is ReviewStart.IMPLEMENTATION:
        return entry.dates.get(Field.IMPLEMENTED)
    year = entry.number.year if entry.number else None
    return entry.published or (PartialDate(year) if year else None)
