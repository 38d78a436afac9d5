"""Checks of the periodic review (复审): overdue, or due soon.

How often is the law's; from which day the period runs is a reading (see
:class:`~localstd.audit.context.ReviewStart`), and a completed review starts a new period. A
register without a column for reviews does not say that there was none: the finding notes it.
"""

from collections.abc import Iterator
from datetime import date, timedelta

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
        "按一般不超过{length}的复审周期，{number}自{started}起算，最迟应于{due}复审，"
        "至{as_of}未见复审，已逾{late}天",
        "by a cycle of generally not more than {length} {number} was to be reviewed by {due}, "
        "counted from {started}; not reviewed by {as_of}, days beyond: {late}",
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
        "按一般不超过{length}的复审周期，{number}自{started}起算，最迟应于{due}复审",
        "by a cycle of generally not more than {length} {number} is to be reviewed by {due}, "
        "counted from {started}",
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
        if judged.timeliness.is_broken:
            sure = _certainty(entry, context, by=context.as_of - timedelta(days=1))
            yield judged.finding(REVIEW_OVERDUE, context, certainty=sure)
        elif earliest <= (soon := _soon(context)):
            sure = _certainty(entry, context, by=soon) if latest <= soon else Certainty.POSSIBLE
            yield judged.finding(REVIEW_DUE, context, certainty=sure)


def _certainty(entry: Entry, context: Context, *, by: date) -> Certainty:
    """Say how sure it is that a review is owed by a day.

    It is possible only where the standard may not be in force, and where the period ends later
    by the other reading of its start.
    """
    if _is_owed_from_implementation(entry, context, by=by):
        return entry.in_force(context.as_of)
    return Certainty.POSSIBLE


def _is_owed_from_implementation(entry: Entry, context: Context, *, by: date) -> bool:
    """ir1990 art. 20 speaks of review after a standard is implemented (标准实施后)."""
    implemented = entry.dates.get(Field.IMPLEMENTED)
    if implemented is None or entry.tells(Field.REVIEWED):
        return True
    judged = judge(LIMIT, Field.REVIEWED, entry, context, started=implemented)
    return judged is None or judged.timeliness.due is None or judged.timeliness.due[1] <= by


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
