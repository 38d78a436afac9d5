"""A limit judged for a row: what every check of a duty (期限) tells in its finding."""

from collections.abc import Iterator

from localstd._attrs import frozen
from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty, DateError, PartialDate, quantity_wording
from localstd.law import (
    Check,
    Citation,
    Finding,
    Note,
    Timeliness,
    UnknownLimitError,
    Weight,
    judge_timeliness,
)
from localstd.wording import Wording

__all__ = ["Judgment", "judge"]

PUBLISHED = Wording("发布", "published")
APPROVED = Wording("批准", "approved")


@frozen
class Judgment:
    """How an act of one row stands to its limit; ``field`` is the column that tells of it."""

    entry: Entry
    field: Field
    started: PartialDate
    timeliness: Timeliness

    def finding(
        self,
        check: Check,
        context: Context,
        *,
        certainty: Certainty = Certainty.CERTAIN,
        heaviest: Weight = Weight.FAULT,
        also: tuple[Citation, ...] = (),
    ) -> Finding:
        """Tell it as a finding, no surer and no heavier than is said; "generally" is a warning.

        ``also`` is cited beside the limit: what sets the duty itself.
        """
        limit = self.timeliness.limit
        is_soft = limit is not None and not limit.strict
        return context.found(
            check,
            self.entry,
            self.field if self.field in self.entry.row.cells else Field.NUMBER,
            facts=self._facts(context),
            certainty=Certainty.of_all(
                certainty, self.timeliness.certainty, self.entry.track_certainty
            ),
            citations=(*self.timeliness.citations, *also),
            notes=tuple(self._notes()),
            weight=min(check.weight, heaviest, Weight.WARNING if is_soft else Weight.FAULT),
        )

    def _facts(self, context: Context) -> dict[str, object]:
        limit = self.timeliness.limit
        return {
            "number": self.entry.number,
            "started": self.started,
            "act": APPROVED if self._is_approval else PUBLISHED,
            "length": quantity_wording(limit.quantity) if limit else "",
            "due": _range(*self.timeliness.due) if self.timeliness.due else "",
            "done": self.entry.dates.get(self.field, ""),
            "as_of": context.as_of,
            "late": _range(*self.timeliness.days),
        }

    @property
    def _is_approval(self) -> bool:
        is_published = self.started is self.entry.published
        return is_published and self.entry.approval_stands_for_publication

    def _notes(self) -> Iterator[Note]:
        if self._is_approval:
            yield Note.APPROVAL_STANDS_FOR_PUBLICATION
        done = self.entry.dates.get(self.field)
        if not self.started.is_exact or (done is not None and not done.is_exact):
            yield Note.DATE_IMPRECISE
        if self.field is Field.REVIEWED and Field.REVIEWED not in self.entry.row.cells:
            yield Note.REVIEWS_NOT_REGISTERED
        if self.entry.track_certainty is not Certainty.CERTAIN:
            yield Note.TRACK_NOT_STATED
        if self.timeliness.provisional:
            yield Note.PROVISIONAL_CALENDAR


def _range(first: object, last: object) -> object:
    return last if first == last else f"{first}～{last}"


def judge(
    limit: str, field: Field, entry: Entry, context: Context, *, started: PartialDate
) -> Judgment | None:
    """Judge by a limit whether what a column tells of was done in time.

    A column that tells of a cycle, the last review, says nothing of the one that is owed.
    ``None`` where the period would end beyond the year 9999, as after a date of 9999-12-31, and
    where the caller brings a law that has no such limit on any day.
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
    except (DateError, UnknownLimitError):
        return None
    return Judgment(entry=entry, field=field, started=started, timeliness=timeliness)


def _place(entry: Entry) -> str | None:
    return entry.number.place_code if entry.number else None
