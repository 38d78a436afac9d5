"""Findings of record mode, told of a row (问题对应到登记行): column, value, title, remarks.

The rule and its answer are the procedure's (see :mod:`localstd.audit.record_mode`). What only a
register can add stands here: that an approval stands for the publication, that the track is not
stated, that there is no column for reviews; and a finding is never surer than the row is.
"""

from collections.abc import Iterator

from localstd.audit.context import Context
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.calendar import Certainty
from localstd.law import Citation, Finding, Note, Weight
from localstd.making.table import MAKING
from localstd.wording import Wording

__all__ = ["row_finding"]

_PUBLISHED = MAKING.event_type("published").wording
_APPROVED = Wording("批准", "approved")
_KEPT_FACTS = ("started", "act", "length", "due", "as_of", "late")


def row_finding(  # noqa: PLR0913  a finding names all that it rests on
    finding: Finding,
    entry: Entry,
    context: Context,
    *,
    column: Field,
    citations: tuple[Citation, ...],
    certainty: Certainty = Certainty.CERTAIN,
    heaviest: Weight = Weight.BAR,
) -> Finding:
    """Tell a finding about a duty of the column that tells of it, else of the number.

    It is no surer and no heavier than is said.
    """
    is_approval = finding.facts["act"] == _PUBLISHED and entry.approval_stands_for_publication
    kept = {name: finding.facts[name] for name in _KEPT_FACTS}
    act = {"act": _APPROVED} if is_approval else {}
    done = entry.dates.get(column, "")
    return context.found(
        finding.check,
        entry,
        column if column in entry.row.cells else Field.NUMBER,
        facts={**_named(entry), **kept, **act, "done": done, "as_of": context.as_of},
        certainty=Certainty.of_all(certainty, finding.certainty, entry.track_certainty),
        citations=citations,
        notes=tuple(_notes(finding, entry, column, is_approval=is_approval)),
        weight=min(finding.weight, heaviest),
    )


def _named(entry: Entry) -> dict[str, object]:
    """Name the standard as messages do: those of other procedures than the making say matter."""
    named: dict[str, object] = {"number": entry.number}
    return named if entry.is_local else {**named, "matter": entry.number}


def _notes(finding: Finding, entry: Entry, column: Field, *, is_approval: bool) -> Iterator[Note]:
    if is_approval:
        yield Note.APPROVAL_STANDS_FOR_PUBLICATION
    if Note.DATE_IMPRECISE in finding.notes:
        yield Note.DATE_IMPRECISE
    if column is Field.REVIEWED and column not in entry.row.cells:
        yield Note.REVIEWS_NOT_REGISTERED
    if entry.track_certainty is not Certainty.CERTAIN:
        yield Note.TRACK_NOT_STATED
    if Note.PROVISIONAL_CALENDAR in finding.notes:
        yield Note.PROVISIONAL_CALENDAR
