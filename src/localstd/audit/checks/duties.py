"""Checks of what is owed once after publication (期限): filing, publicity.

How long, from which day and how strictly is the law's; here is only which columns of a register
tell of it. A duty whose facts are missing is counted as unknown, never as broken.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from localstd._attrs import frozen
from localstd.audit.checks.timing import judge
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.audit.stock import StockTally
from localstd.law import Check, Citation, Finding, Timing, Track, Weight
from localstd.standards import Status
from localstd.wording import Wording

__all__ = ["CHECKS", "DutyCheck"]

FILED_LATE = Check(
    code="LS301",
    name="filed-late",
    weight=Weight.FAULT,
    title=Wording("备案逾期", "filed late"),
    message=Wording(
        "{number}于{started}{act}，最迟应于{due}备案，{done}备案，逾期{late}天",
        "{number}: {act} {started}, to be filed by {due}, filed {done}; days late: {late}",
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
        "{number}于{started}{act}，最迟应于{due}备案，至{as_of}未见备案，逾期{late}天",
        "{number}: {act} {started}, to be filed by {due}, was not by {as_of}; days late: {late}",
    ),
    remedy=Wording(
        "报送备案，或补登备案日期；已废止的，补登日期或注明未备案",
        "file it, or enter the filing date; if abolished, enter the date or say it was not filed",
    ),
)
PUBLICITY_LATE = Check(
    code="LS303",
    name="publicity-late",
    weight=Weight.FAULT,
    title=Wording("公开逾期", "made public late"),
    message=Wording(
        "{number}于{started}{act}，目录和文本最迟应于{due}公开，{done}公开，逾期{late}天",
        "{number}: {act} {started}, to be made public by {due}, was {done}; days late: {late}",
    ),
    remedy=Wording("记录逾期原因", "record why it was late"),
)
NOT_PUBLIC = Check(
    code="LS304",
    name="not-public",
    weight=Weight.FAULT,
    title=Wording("逾期未公开", "not made public"),
    message=Wording(
        "{number}于{started}{act}，目录和文本最迟应于{due}公开，至{as_of}未见公开，逾期{late}天",
        "{number}: {act} {started}, to be public by {due}, not by {as_of}; days late: {late}",
    ),
    remedy=Wording(
        "立即公开目录和文本，或补登公开日期", "publish catalogue and text now, or enter the date"
    ),
)
CHECKS = (FILED_LATE, NOT_FILED, PUBLICITY_LATE, NOT_PUBLIC)


@frozen
class Duty:
    """One act owed once after publication, and the findings when it is late or lacking.

    ``field`` is the column with its date, ``proof`` one that shows that it was done, not when.
    ``bases`` are the provisions that set the duty itself, the latest first, by track.
    """

    limit: str
    bases: Mapping[Track, tuple[str, ...]]
    field: Field
    proof: Field | None
    late: Check
    lacking: Check

    def is_told(self, entry: Entry) -> bool:
        """Say whether the register tells of this duty at all."""
        return self.field in entry.row.cells or self.is_proved(entry)

    def is_proved(self, entry: Entry) -> bool:
        """Say whether a row shows that it was done, whether or not it says when."""
        return entry.tells(self.field) or (self.proof is not None and entry.tells(self.proof))


FILING = Duty(
    limit="local.filing",
    bases={
        Track.ORDINARY: ("sl2017-local-filing", "ir1990-local-filing"),
        Track.FOOD: ("fl-local-issuer",),
    },
    field=Field.FILED,
    proof=Field.FILING_NUMBER,
    late=FILED_LATE,
    lacking=NOT_FILED,
)
PUBLICITY = Duty(
    limit="local.publicity",
    bases={},
    field=Field.PUBLICIZED,
    proof=None,
    late=PUBLICITY_LATE,
    lacking=NOT_PUBLIC,
)


def _base(duty: Duty, track: Track, day: date, context: Context) -> tuple[Citation, ...]:
    """Cite what set the duty itself on a day, whatever its length."""
    bases = (context.law.provisions[base] for base in duty.bases.get(track, ()))
    return tuple(base.citation for base in bases if day in base.period)[:1]


def _heaviest(entry: Entry, context: Context) -> Weight:
    """What is abolished can be filed no more: a warning to complete the register."""
    gone = entry.status_on(context.as_of) in (Status.ABOLISHED, Status.REPLACED)
    return Weight.WARNING if gone else Weight.FAULT


class DutyCheck:
    """Judge the filing and the publicity of every local standard, and tally late filings."""

    def __init__(self, tally: StockTally) -> None:
        self._tally = tally

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report what was done late, or not at all though its time has passed."""
        if not entry.is_local:
            return
        for duty in (FILING, PUBLICITY):
            if duty.is_told(entry):
                yield from self._judged(duty, entry, context)

    def _judged(self, duty: Duty, entry: Entry, context: Context) -> Iterator[Finding]:
        is_done = duty.field in entry.dates
        if entry.published is None or (duty.is_proved(entry) and not is_done):
            self._tally.unknown(duty.limit)
            return
        judged = judge(duty.limit, duty.field, entry, context, started=entry.published)
        if judged is None or judged.timeliness.timing is Timing.UNKNOWN:
            self._tally.unknown(duty.limit)
        elif judged.timeliness.is_broken:
            if duty is FILING and is_done:
                self._tally.filed_late(entry)
            if is_done:
                yield judged.finding(duty.late, context)
            else:
                yield judged.finding(
                    duty.lacking,
                    context,
                    heaviest=_heaviest(entry, context),
                    also=_base(duty, entry.track.track, entry.published.first, context),
                )
