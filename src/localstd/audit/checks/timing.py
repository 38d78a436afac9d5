"""A limit judged for a row: what every check of a duty (期限) tells in its finding."""

from collections.abc import Iterator

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty, PartialDate
from localstd.law import Check, Finding, Note, Timeliness, Weight, judge_timeliness

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
            citations=limit.citations if limit else (),
            notes=tuple(self._notes()),
            weight=min(check.weight, Weight.WARNING) if is_soft else check.weight,
        )

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
) -> Judgment:
    """Judge by a limit whether what a column tells of was done in time.

    A column that tells of a cycle, the last review, says nothing of the one that is owed.
    """
    timeliness = judge_timeliness(
        limit,
        started=started,
        done=None if field is Field.REVIEWED else entry.dates.get(field),
        law=context.law,
        calendar=context.calendar,
        as_of=context.as_of,
        place=entry.number.place_code if entry.number else None,
        track=entry.track.track,
    )
    return Judgment(entry=entry, field=field, started=started, timeliness=timeliness)
