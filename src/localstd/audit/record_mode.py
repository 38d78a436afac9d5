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
from localstd.audit.regimes import Regime
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

__all__ = ["NextReview", "Recorded", "Recordings", "limit_of"]

_KEPT = 2048  # stories; a national register of 78,000 rows tells a few hundred


def limit_of(owed: Duty) -> tuple[Citation, ...]:
    """Cite what sets the length of an open duty, and not what sets the duty itself."""
    return owed.timeliness.citations if owed.timeliness else ()


@frozen
class NextReview:
    """The review that is due first (最先到期的复审), and all that asks for one by then.

    ``days`` are the earliest and the latest day that may be the last one. Where reviews are
    overdue, ``citations`` are what sets the length of each of them, or asks for it at all.
    """

    duty: Duty
    days: tuple[date, date]
    is_overdue: bool
    citations: tuple[Citation, ...]

    @classmethod
    def of(cls, owed: Iterable[Duty], regime: Regime) -> "NextReview | None":
        """Give the first of the duties of a regime, if one of them has a day."""
        dated = [
            (duty.days, duty)
            for duty in owed
            if duty.days is not None and duty.type.name in regime.review_duties
        ]
        if not dated:
            return None
        days, first = min(dated, key=lambda one: one[0])
        is_overdue = first.is_overdue and first.type.lacking is not None
        meant = [duty for _, duty in dated if duty.is_overdue] if is_overdue else [first]
        cited = tuple(one for duty in meant for one in limit_of(duty) or duty.citations)
        return cls(duty=first, days=days, is_overdue=is_overdue, citations=cited)


@frozen
class Recorded:
    """What record mode says of one story: where it stands, what was wrong, what is owed.

    ``findings`` stand by their codes, the open duties (``owed``) by their names; ``review`` is the
    review that is due first.
    """

    procedure: Procedure
    history: History
    reading: Reading
    state: State
    findings: Mapping[str, Finding] = mapping_field()
    owed: Mapping[str, Duty] = mapping_field()
    review: NextReview | None
    _judged: dict[str, bool] = field(init=False, eq=False, repr=False, factory=dict)
    _told: dict[tuple[str, str], Finding] = field(init=False, eq=False, repr=False, factory=dict)

    @classmethod
    def of(
        cls, procedure: Procedure, history: History, reading: Reading, regime: Regime
    ) -> "Recorded":
        """Record a history by a table, and sort what comes of it."""
        recording = judge_history(
            procedure, history, law=reading.law, calendar=reading.calendar, as_of=reading.as_of
        )
        recorded = cls(
            procedure=procedure,
            history=history,
            reading=reading,
            state=recording.state,
            findings={finding.code: finding for finding in recording.findings},
            owed={duty.type.name: duty for duty in recording.duties},
            review=NextReview.of(recording.duties, regime),
        )
        recorded._keep_told(regime)
        return recorded

    def _keep_told(self, regime: Regime) -> None:
        """Keep what was found of a review by the duty, where its check is of that duty alone."""
        for duty in regime.reviews if regime.has_a_check_for_each_review else ():
            if duty.lacking is not None and duty.lacking.code in self.findings:
                self._told[duty.lacking.code, duty.name] = self.findings[duty.lacking.code]

    def is_judged(self, limit: str, *, started: PartialDate) -> bool:
        """Say whether the law has a limit for what began on a day."""
        if limit not in self._judged:
            found = self.reading.timeliness(limit, self.history.matter, started=started, done=None)
            self._judged[limit] = found is not None and found.timing is not Timing.UNKNOWN
        return self._judged[limit]

    def duty(self, type_: DutyType) -> Duty | None:
        """Give what is owed of a type; ``None`` where nothing is."""
        return self.owed.get(type_.name)

    def told(self, check: Check, duty: Duty) -> Finding:
        """Tell of an open duty by some check: that of its neglect, or another one."""
        key = check.code, duty.type.name
        if key not in self._told:
            self._told[key] = self._telling(check, duty)
        return self._told[key]

    def _telling(self, check: Check, duty: Duty) -> Finding:
        occasion = Occasion(
            procedure=self.procedure,
            matter=self.history.matter,
            before=self.state,
            as_of=self.reading.as_of,
        )
        return occasion.neglect(check, duty, done=None)


class Recordings:
    """Records what rows of one regime tell, each story once; made anew for each pass."""

    def __init__(self, regime: Regime) -> None:
        self.regime = regime
        self._tables: dict[tuple[ReviewStart, tuple[str, ...]], Procedure] = {}
        self._known: dict[Hashable, Recorded] = {}
        self._last: tuple[Entry | None, Recorded | None] = (None, None)

    def of(self, entry: Entry, context: Context) -> Recorded:
        """Give what record mode says of a row on the day of the audit."""
        asked, known = self._last
        if known is None or asked is not entry:
            duties = self.regime.duties
            known = self._judged(duties, context.review_start, context.as_of, entry, context)
            self._last = entry, known
        return known

    def review_by(self, start: ReviewStart, entry: Entry, context: Context) -> Recorded:
        """Give what it says of the review alone, by a reading of the day it runs from."""
        return self._judged(self.regime.review_duties, start, context.as_of, entry, context)

    def of_what_is_told(
        self, days: Iterable[PartialDate], entry: Entry, context: Context
    ) -> Recorded:
        """Give what it says of some days though they lie ahead, as of the last of them.

        That they lie ahead is reported by itself (LS208).
        """
        ahead = [day.last for day in days if day.first > context.as_of]
        if not ahead:
            return self.of(entry, context)
        duties = self.regime.duties
        return self._judged(duties, context.review_start, max(ahead), entry, context)

    def _judged(
        self,
        duties: tuple[str, ...],
        start: ReviewStart,
        day: date,
        entry: Entry,
        context: Context,
    ) -> Recorded:
        key = (duties, start, day, _story(entry, self.regime))
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            reading = Reading(law=context.law, calendar=context.calendar, as_of=day)
            history = history_of(entry, day, place=context.place, review_start=start)
            known = Recorded.of(self._table(start, duties), history, reading, self.regime)
            self._known[key] = known
        return known

    def _table(self, start: ReviewStart, duties: tuple[str, ...]) -> Procedure:
        if (start, duties) not in self._tables:
            table = self.regime.table(start)
            told = [_as_a_row_can_tell(row, self.regime, duties) for row in table.rows]
            self._tables[start, duties] = table.with_rows(told)
        return self._tables[start, duties]


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
    told = is_replaced, entry.review_years, *entry.dates.items()
    return form, regime.home(entry), regime.track(entry), told
