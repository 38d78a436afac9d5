"""A limit judged for a row: what every check of a duty (期限) tells in its finding."""

from collections.abc import Iterator

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty, DateError, PartialDate
from localstd.law import (
    Check,
    Citation,
    Finding,
    Judged,
    Limit,
    Note,
    Timeliness,
    Weight,
    judge_timeliness,
)

__all__ = ["Judgment", "judge"]


@frozen
class Judgment:
    """How an act of one row stands to its limit; ``field`` is the column that tells of it."""

    entry: Entry
    field: Field
    started: PartialDate
    timeliness: Timeliness

    def finding(
        self, check: Check, context: Context, certainty: Certainty = Certainty.CERTAIN
    ) -> Finding:
        """Tell it as a finding, no surer than ``certainty``; "generally" is a warning."""
        limit = self.timeliness.limit
        is_soft = limit is not None and not limit.strict
        return context.found(
            check,
            self.entry,
            self.field if self.field in self.entry.row.cells else Field.NUMBER,
            facts=self._facts(context),
            certainty=min(certainty, self.timeliness.certainty, key=_SURENESS.index),
            citations=self._citations(limit, context) if limit else (),
            notes=tuple(self._notes()),
            weight=min(check.weight, Weight.WARNING) if is_soft else check.weight,
        )

    def _citations(self, limit: Limit, context: Context) -> tuple[Citation, ...]:
        """Cite every provision that asks the same; those not checked only if no other does."""
        day = context.as_of if limit.judged is Judged.AS_ASKED else self.started.first
        law = context.law.on(day, _place(self.entry), self.entry.track.track)
        held = law.get_limit(limit.name)
        limits = held.limits if held else (limit,)
        same = tuple(one.citation for one in limits if one.quantity == limit.quantity)
        return tuple(cited for cited in same if cited.checked) or same

    def _facts(self, context: Context) -> dict[str, object]:
        first, last = self.timeliness.due or (context.as_of, context.as_of)
        least, most = self.timeliness.days
        return {
            "number": self.entry.number,
            "started": self.started,
            "due": first if first == last else f"{first}–{last}",
            "done": self.entry.dates.get(self.field, ""),
            "as_of": context.as_of,
            "late": most if least == most else f"{least}–{most}",
        }

    def _notes(self) -> Iterator[Note]:
        if self.entry.approval_stands_for_publication and self.started is self.entry.published:
            yield Note.APPROVAL_STANDS_FOR_PUBLICATION
        done = self.entry.dates.get(self.field)
        if not self.started.is_exact or (done is not None and not done.is_exact):
            yield Note.DATE_IMPRECISE
        if self.timeliness.provisional:
            yield Note.PROVISIONAL_CALENDAR


_SURENESS = (Certainty.POSSIBLE, Certainty.CERTAIN)


def judge(
    limit: str, field: Field, entry: Entry, context: Context, *, started: PartialDate
) -> Judgment | None:
    """Judge by a limit whether what a column tells of was done in time.

    A column that tells of a cycle, the last review, says nothing of the one that is owed.
    ``None`` where the period would end beyond the year 9999, as after a date of 9999-12-31.
    """
    try:
        timeliness = judge_timeliness(
            limit,
            started=started,
            done=None if field is Field.REVIEWED else entry.dates.get(field),
            law=context.law,
            calendar=context.calendar,
            as_of=context.as_of,
            place=_place(entry),
            track=entry.track.track,
        )
    except DateError:
        return None
    return Judgment(entry=entry, field=field, started=started, timeliness=timeliness)


def _place(entry: Entry) -> str | None:
    return entry.number.place_code if entry.number else None
