"""Rows in record mode (按程序补录审查): their histories, judged by the rules of the procedures.

Registers are written in batches: many rows tell the same days of the same place. What the rules
say hangs on these alone, not on serial and title, so each story is judged once. Only so many are
kept, so that memory does not grow with the register.

The table is that of the row's regime (:mod:`localstd.audit.regimes`), of whose duties and
conditions only those are asked that a register can mean.
"""

from collections.abc import Hashable, Iterable, Mapping
from datetime import date

from localstd._attrs import evolve, field, frozen, mapping_field
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.history import history_of
from localstd.audit.regimes import LOCAL_STANDARDS, Regime, regime_of
from localstd.audit.row import Field
from localstd.calendar import PartialDate
from localstd.law import Check, Citation, Finding, Timing
from localstd.procedure import (
    Duty,
    DutyType,
    History,
    Procedure,
    Reading,
    Row,
    State,
    judge_history,
)
from localstd.procedure.findings import Occasion
from localstd.steps.review_start import ReviewStart

__all__ = ["Recorded", "Recordings"]

_KEPT = 2048  # stories; a national register of 78,000 rows tells a few hundred


@frozen
class Recorded:
    """What record mode says of one story: where it stands, what was wrong, what is owed.

    ``findings`` stand by their codes, the open duties (``owed``) by their names.
    """

    procedure: Procedure
    history: History
    reading: Reading
    state: State
    findings: Mapping[str, Finding] = mapping_field()
    owed: Mapping[str, Duty] = mapping_field()
    _judged: dict[str, bool] = field(init=False, eq=False, repr=False, factory=dict)

    @classmethod
    def of(cls, procedure: Procedure, history: History, reading: Reading) -> "Recorded":
        """Record a history by a table, and sort what comes of it."""
        recording = judge_history(
            procedure, history, law=reading.law, calendar=reading.calendar, as_of=reading.as_of
        )
        return cls(
            procedure=procedure,
            history=history,
            reading=reading,
            state=recording.state,
            findings={finding.code: finding for finding in recording.findings},
            owed={duty.type.name: duty for duty in recording.duties},
        )

    def is_judged(self, limit: str, *, started: PartialDate) -> bool:
        """Say whether the law has a limit for what began on a day."""
        if limit not in self._judged:
            found = self.reading.timeliness(limit, self.history.matter, started=started, done=None)
            self._judged[limit] = found is not None and found.timing is not Timing.UNKNOWN
        return self._judged[limit]

    def limit_of(self, duty: DutyType) -> tuple[Citation, ...]:
        """Cite what sets the length of an open duty, and not what sets the duty itself."""
        owed = self.owed[duty.name]
        return owed.timeliness.citations if owed.timeliness else ()

    def told(self, check: Check, duty: Duty) -> Finding:
        """Tell of an open duty by another check than that of its neglect."""
        occasion = Occasion(
            procedure=self.procedure,
            matter=self.history.matter,
            before=self.state,
            as_of=self.reading.as_of,
        )
        return occasion.neglect(check, duty, done=None)


class Recordings:
    """Records what rows tell, each story once; made anew for each pass."""

    def __init__(self) -> None:
        self._tables: dict[tuple[str, ReviewStart, tuple[str, ...]], Procedure] = {}
        self._known: dict[Hashable, Recorded] = {}
        self._last: tuple[Entry | None, Recorded | None] = (None, None)

    def of(self, entry: Entry, context: Context) -> Recorded:
        """Give what record mode says of a row on the day of the audit."""
        asked, known = self._last
        if known is None or asked is not entry:
            duties = _regime(entry).duties
            known = self._judged(duties, context.review_start, context.as_of, entry, context)
            self._last = entry, known
        return known

    def review_by(self, start: ReviewStart, entry: Entry, context: Context) -> Recorded:
        """Give what it says of the review alone, by a reading of the day it runs from."""
        duties = _regime(entry).review_duties
        return self._judged(duties, start, context.as_of, entry, context)

    def of_what_is_told(
        self, days: Iterable[PartialDate], entry: Entry, context: Context
    ) -> Recorded:
        """Give what it says of some days though they lie ahead, as of the last of them.

        That they lie ahead is reported by itself (LS208).
        """
        ahead = [day.last for day in days if day.first > context.as_of]
        if not ahead:
            return self.of(entry, context)
        duties = _regime(entry).duties
        return self._judged(duties, context.review_start, max(ahead), entry, context)

    def _judged(
        self,
        duties: tuple[str, ...],
        start: ReviewStart,
        day: date,
        entry: Entry,
        context: Context,
    ) -> Recorded:
        regime = _regime(entry)
        key = (duties, start, day, _story(entry, regime))
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            reading = Reading(law=context.law, calendar=context.calendar, as_of=day)
            table = self._table(regime, start, duties)
            known = Recorded.of(table, history_of(entry, day), reading)
            self._known[key] = known
        return known

    def _table(self, regime: Regime, start: ReviewStart, duties: tuple[str, ...]) -> Procedure:
        key = regime.name, start, duties
        if key not in self._tables:
            table = regime.table(start)
            told = table.with_rows(_as_a_row_can_tell(row, regime, duties) for row in table.rows)
            self._tables[key] = told
        return self._tables[key]


def _regime(entry: Entry) -> Regime:
    return regime_of(entry) or LOCAL_STANDARDS


def _as_a_row_can_tell(row: Row, regime: Regime, duties: tuple[str, ...]) -> Row:
    """Leave of what the table asks what a register can mean; the rest would be unknown."""
    return evolve(
        row,
        conditions=tuple(one for one in row.conditions if one.check in regime.checks),
        starts=tuple(duty for duty in row.starts if duty.name in duties),
        ends=tuple(name for name in row.ends if name in duties),
    )


def _story(entry: Entry, regime: Regime) -> Hashable:
    """Give all that the rules may look at: everything but serial and title."""
    number = entry.number
    form = number and (number.kind, number.claims_mandatory, number.year)
    is_replaced = bool(entry.numbers[Field.REPLACED_BY])
    return (
        form,
        regime.home(entry),
        regime.track(entry),
        is_replaced,
        entry.review_years,
        tuple(entry.dates.items()),
    )
