"""Checks of what is owed by a day (期限): filing, publicity, review.

How long, from which day and how strictly is the law's; here is only which columns of a register
tell of it.  A duty whose facts are missing is counted as unknown, never as broken.
"""

from collections.abc import Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.audit.context import Context, ReviewStart
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.audit.stock import StockTally
from localstd.calendar import Certainty, Months, PartialDate, deadline
from localstd.law import Check, Finding, Note, Timeliness, Timing, Weight, judge_timeliness
from localstd.numbers import Kind
from localstd.wording import Wording

__all__ = ["CHECKS", "DutyCheck"]

FILED_LATE = Check(
    code="LS301",
    name="filed-late",
    weight=Weight.FAULT,
    title=Wording("备案逾期", "filed late"),
    message=Wording(
        "{started}发布，应于{due}前备案，{done}备案，逾期{late}天",
        "published {started}, to be filed by {due}, filed {done}: {late} days late",
    ),
    remedy=Wording(
        "记录逾期原因；核对备案材料的日期",
        "record why it was late; check the dates of the filing papers",
    ),
)
NOT_FILED = Check(
    code="LS302",
    name="not-filed",
    weight=Weight.FAULT,
    title=Wording("逾期未备案", "not filed"),
    message=Wording(
        "{started}发布，应于{due}前备案，至{as_of}未见备案，逾期{late}天",
        "published {started}, to be filed by {due}, not filed by {as_of}: {late} days late",
    ),
    remedy=Wording("立即报送备案，或补登备案日期", "file it now, or enter the filing date"),
)
PUBLICITY_LATE = Check(
    code="LS303",
    name="publicity-late",
    weight=Weight.FAULT,
    title=Wording("公开逾期", "made public late"),
    message=Wording(
        "{started}发布，目录和文本应于{due}前公开，{done}公开，逾期{late}天",
        "published {started}, catalogue and text to be public by {due}, were {done}: {late} days late",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
NOT_PUBLIC = Check(
    code="LS304",
    name="not-public",
    weight=Weight.FAULT,
    title=Wording("逾期未公开", "not made public"),
    message=Wording(
        "{started}发布，目录和文本应于{due}前公开，至{as_of}未见公开，逾期{late}天",
        "published {started}, catalogue and text to be public by {due}, not so by {as_of}: {late} days late",
    ),
    remedy=Wording(
        "立即公开目录和文本，或补登公开日期", "publish catalogue and text now, or enter the date"
    ),
)
REVIEW_OVERDUE = Check(
    code="LS305",
    name="review-overdue",
    weight=Weight.FAULT,
    title=Wording("复审逾期", "review overdue"),
    message=Wording(
        "自{started}起算，应于{due}前复审，至{as_of}未见复审，逾期{late}天",
        "counted from {started}, to be reviewed by {due}, not reviewed by {as_of}: {late} days late",
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
        "自{started}起算，应于{due}前复审", "counted from {started}, to be reviewed by {due}"
    ),
    remedy=Wording("列入复审计划", "put it on the review plan"),
)
CHECKS = (FILED_LATE, NOT_FILED, PUBLICITY_LATE, NOT_PUBLIC, REVIEW_OVERDUE, REVIEW_DUE)

LOCAL = frozenset({Kind.LOCAL, Kind.LOCAL_FOOD, Kind.LOCAL_ENGINEERING})


@frozen
class Duty:
    """One act owed once after publication, and the findings when it is late or lacking."""

    limit: str
    field: Field
    proofs: tuple[Field, ...]  # what shows that it was done, though not when
    late: Check
    lacking: Check


DUTIES = (
    Duty(
        limit="local.filing",
        field=Field.FILED,
        proofs=(Field.FILING_NUMBER,),
        late=FILED_LATE,
        lacking=NOT_FILED,
    ),
    Duty(
        limit="local.publicity",
        field=Field.PUBLICIZED,
        proofs=(),
        late=PUBLICITY_LATE,
        lacking=NOT_PUBLIC,
    ),
)


class DutyCheck:
    """Judge every row's duties, and tally what the pictures of the stock show."""

    def __init__(self, tally: StockTally) -> None:
        self._tally = tally

    def see(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Report what was done late, is still owed, or falls due soon."""
        number = entry.number
        if number is None or number.kind not in LOCAL:
            return
        self._tally.standard(entry)
        for duty in DUTIES:
            yield from self._once(duty, entry, context)
        if entry.in_force(context.as_of) is not Certainty.IMPOSSIBLE:
            yield from self._review(entry, context)

    def end(self, context: Context) -> Iterator[Finding]:
        """Nothing more is known at the end."""
        del context
        yield from ()

    def _once(self, duty: Duty, entry: Entry, context: Context) -> Iterator[Finding]:
        if duty.field not in entry.row.cells and not any(map(entry.tells, duty.proofs)):
            return  # the register does not tell of this duty at all
        done = entry.dates.get(duty.field)
        undated = done is None and (entry.tells(duty.field) or any(map(entry.tells, duty.proofs)))
        if entry.published is None or undated:
            self._tally.unknown(duty.limit)
            return
        judged = _judge(duty.limit, entry, context, started=entry.published, done=done)
        if judged.timing is Timing.UNKNOWN:
            self._tally.unknown(duty.limit)
        elif judged.is_broken:
            if duty.field is Field.FILED and done is not None:
                self._tally.filed_late(entry)
            check = duty.lacking if done is None else duty.late
            yield _finding(check, duty.field, judged, entry, context, started=entry.published)

    def _review(self, entry: Entry, context: Context) -> Iterator[Finding]:
        started = review_start(entry, context)
        if started is None:
            self._tally.unknown("local.review")
            return
        judged = _judge("local.review", entry, context, started=started, done=None)
        if judged.due is None:
            self._tally.unknown("local.review")
            return
        self._tally.review_due(judged.due[0])
        soon = deadline(
            context.as_of, Months(context.due_within), calendar=context.calendar
        ).nominal
        if judged.is_broken:
            yield _finding(REVIEW_OVERDUE, Field.REVIEWED, judged, entry, context, started=started)
        elif judged.due[0] <= soon:
            yield _finding(REVIEW_DUE, Field.REVIEWED, judged, entry, context, started=started)


def review_start(entry: Entry, context: Context) -> PartialDate | None:
    """Give the day from which the review period runs: the last review, else as the reading says.

    Where no date is known at all, the number's year stands for that of publication.
    """
    reviewed = entry.dates.get(Field.REVIEWED)
    if reviewed is not None and reviewed.first <= context.as_of:
        return reviewed
    implemented = entry.dates.get(Field.IMPLEMENTED)
    if context.review_start is ReviewStart.IMPLEMENTATION:
        return implemented
    year = entry.number.year if entry.number else None
    return entry.published or (PartialDate(year) if year else None)


def _judge(
    limit: str, entry: Entry, context: Context, *, started: PartialDate, done: PartialDate | None
) -> Timeliness:
    return judge_timeliness(
        limit,
        started=started,
        done=done,
        law=context.law,
        calendar=context.calendar,
        as_of=context.as_of,
        place=entry.number.place_code if entry.number else None,
        track=entry.track.track,
    )


def _finding(  # noqa: PLR0913  a finding names all that it rests on
    check: Check,
    field: Field,
    judged: Timeliness,
    entry: Entry,
    context: Context,
    *,
    started: PartialDate,
) -> Finding:
    assert judged.limit is not None  # noqa: S101  what is broken has a limit
    certainty = judged.certainty
    if field is Field.REVIEWED and entry.in_force(context.as_of) is Certainty.POSSIBLE:
        certainty = Certainty.POSSIBLE
    softer = check.weight is Weight.FAULT and not judged.limit.strict
    return context.found(
        check,
        entry,
        field if field in entry.row.cells else Field.NUMBER,
        facts=_facts(judged, entry, context, started=started, field=field),
        certainty=certainty,
        citations=judged.limit.citations,
        notes=tuple(_notes(judged, entry, started=started, field=field)),
        weight=Weight.WARNING if softer else check.weight,
    )


def _facts(
    judged: Timeliness, entry: Entry, context: Context, *, started: PartialDate, field: Field
) -> dict[str, object]:
    first, last = judged.due or (context.as_of, context.as_of)
    least, most = judged.days
    return {
        "started": started,
        "due": first if first == last else f"{first}–{last}",
        "done": entry.dates.get(field, ""),
        "as_of": context.as_of,
        "late": most if least == most else f"{least}–{most}",
    }


def _notes(
    judged: Timeliness, entry: Entry, *, started: PartialDate, field: Field
) -> Iterator[Note]:
    if entry.approval_stands_for_publication and started is entry.published:
        yield Note.APPROVAL_STANDS_FOR_PUBLICATION
    done = entry.dates.get(field)
    if not started.is_exact or (done is not None and not done.is_exact):
        yield Note.DATE_IMPRECISE
    if judged.provisional:
        yield Note.PROVISIONAL_CALENDAR
