"""Checks of what is owed once after publication (期限): filing, publicity.

The rules are those of the procedures, in record mode over the history that the row tells; which
columns of a register tell of a duty stands with the regimes (:mod:`localstd.audit.regimes`). A duty
whose facts are missing is counted as unknown, never as broken; what the law asked for once and asks
no more, as the filing of enterprise standards, is neither.
"""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.record_mode import Recorded, Recordings, limit_of
from localstd.audit.regimes import DutyColumns
from localstd.audit.row import Field
from localstd.audit.row_findings import row_finding
from localstd.audit.stock import StockTally
from localstd.enterprises.checks import FILED_LATE as ENTERPRISE_FILED_LATE
from localstd.enterprises.checks import NOT_FILED as ENTERPRISE_NOT_FILED
from localstd.law import Finding, Weight
from localstd.making.checks.duties import FILED_LATE, NOT_FILED, NOT_PUBLIC, PUBLICITY_LATE
from localstd.standards import Status

__all__ = ["CHECKS", "DutyCheck"]

CHECKS = (
    *(FILED_LATE, NOT_FILED, PUBLICITY_LATE, NOT_PUBLIC),
    *(ENTERPRISE_FILED_LATE, ENTERPRISE_NOT_FILED),
)


class DutyCheck:
    """Judge what every standard owed once after publication, and tally late filings."""

    def __init__(self, tally: StockTally, recordings: Recordings) -> None:
        self._tally = tally
        self._recordings = recordings

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report what was done late, or not at all though its time has passed."""
        for told in self._recordings.regime.once:
            if told.is_told(entry):
                yield from self._judged(told, entry, context)

    def _judged(self, told: DutyColumns, entry: Entry, context: Context) -> Iterator[Finding]:
        done = entry.dates.get(told.field)
        if entry.published is None or (done is None and told.is_proved(entry)):
            self._tally.unknown(told.limit)
            return
        days = () if done is None else (entry.published, done)
        recorded = self._recordings.of_what_is_told(days, entry, context)
        found = recorded.findings.get(told.check(done).code)
        if found is None:
            if not told.is_continuing and not recorded.is_judged(
                told.limit, started=entry.published
            ):
                self._tally.unknown(told.limit)
            return
        if told.field is Field.FILED and done is not None:
            self._tally.filed_late(entry)
        yield _of_row(found, told, entry, context, recorded)


def _of_row(
    found: Finding, told: DutyColumns, entry: Entry, context: Context, recorded: Recorded
) -> Finding:
    """Where nothing was filed, cite the duty beside its limit; what is late breaks that alone."""
    is_lacking = told.field not in entry.dates
    is_limit_enough = is_lacking and told.field is not Field.FILED
    return row_finding(
        found,
        entry,
        context,
        column=told.field,
        citations=limit_of(recorded.owed[told.duty.name]) if is_limit_enough else found.citations,
        certainty=told.duty.certainty,
        heaviest=_heaviest(entry, context) if is_lacking else Weight.FAULT,
    )


def _heaviest(entry: Entry, context: Context) -> Weight:
    """What is abolished can be filed no more: a warning to complete the register."""
    gone = entry.status_on(context.as_of) in (Status.ABOLISHED, Status.REPLACED)
    return Weight.WARNING if gone else Weight.FAULT
