"""Checks of filings of enterprise standards (企业标准备案): ended, or made after filing had ended.

Until 2017 a filing had to be made anew before it ended; since 2018 enterprises declare instead.
The rules are those of their procedure (:mod:`localstd.enterprises`), in record mode. That
a filing was late or is missing, :mod:`localstd.audit.checks.duties` says. What a health department
files is another thing: see :data:`localstd.audit.regimes.FOOD_OF_ENTERPRISES`.
"""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.record_mode import Recorded, Recordings
from localstd.audit.regimes import Regime
from localstd.audit.row import Field
from localstd.audit.row_findings import row_finding
from localstd.calendar import Certainty
from localstd.enterprises.checks import FILED_AFTER_FILING, FILING_EXPIRED
from localstd.law import Finding, Note

__all__ = ["CHECKS", "FilingCheck"]

CHECKS = (FILING_EXPIRED, FILED_AFTER_FILING)


class FilingCheck:
    """Judge the filings of enterprise standards that the rows tell."""

    def __init__(self, recordings: Recordings) -> None:
        self._recordings = recordings

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Report a filing that ended and was not made anew, and one that nobody asked for."""
        regime, filed = self._recordings.regime, entry.dates.get(Field.FILED)
        if not regime.others or filed is None:
            return
        recorded = self._recordings.of_what_is_told((filed,), entry, context)
        yield from _after_filing(recorded, entry, context)
        lies_ahead = filed.first > context.as_of
        if not lies_ahead and entry.in_force(context.as_of) is not Certainty.IMPOSSIBLE:
            yield from _expired(regime, recorded, entry, context)


def _after_filing(recorded: Recorded, entry: Entry, context: Context) -> Iterator[Finding]:
    """Whether it may be a standard of food, whose filing goes on, only a stated track tells."""
    found = recorded.findings.get(FILED_AFTER_FILING.code)
    if found is None:
        return
    is_stated = entry.track.evidence.is_stated
    yield context.found(
        found.check,
        entry,
        Field.FILED,
        facts={"number": entry.number, "matter": entry.number, "on": entry.dates[Field.FILED]},
        certainty=found.certainty if is_stated else Certainty.POSSIBLE,
        citations=found.citations,
        notes=() if is_stated else (Note.TRACK_NOT_STATED,),
        weight=found.weight,
    )


def _expired(
    regime: Regime, recorded: Recorded, entry: Entry, context: Context
) -> Iterator[Finding]:
    for duty in regime.others:
        owed = recorded.duty(duty)
        if owed is not None and owed.is_overdue and duty.lacking is not None:
            yield row_finding(
                recorded.told(duty.lacking, owed),
                entry,
                context,
                column=Field.VALID_UNTIL if entry.tells(Field.VALID_UNTIL) else Field.FILED,
                citations=owed.citations,
                certainty=entry.in_force(context.as_of),
            )
