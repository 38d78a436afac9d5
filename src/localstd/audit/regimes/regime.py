"""What a regime is (管理制度): a table of a procedure, and the columns that tell of it."""

from collections.abc import Callable, Mapping
from functools import cached_property

from localstd._attrs import evolve, frozen
from localstd.audit.entry import Entry
from localstd.audit.row import Field
from localstd.calendar import PartialDate
from localstd.law import Check, Judged, Track
from localstd.procedure import DutyType, Procedure, Row
from localstd.steps.review_start import ReviewStart

__all__ = [
    "DutyColumns",
    "OpenColumns",
    "Regime",
    "by_review_start",
    "province_of_issuer",
    "told_of_publication",
]

_NATIONAL = "10"  # how the divisions of bodies begin that the State Council's departments register


@frozen
class DutyColumns:
    """A duty with a last day, what its neglect is reported as, and the columns that tell of it.

    ``field`` has the day on which it was done; ``proof`` shows that it was done, not when.
    """

    duty: DutyType
    late: Check
    lacking: Check
    field: Field
    proof: Field | None = None

    @property
    def limit(self) -> str:
        """The name of its limit in the law."""
        return self.duty.limit or self.duty.name

    @property
    def is_continuing(self) -> bool:
        """Say whether it is owed only as long as the law asks for it."""
        return self.duty.judged is Judged.AS_ASKED

    def check(self, done: PartialDate | None) -> Check:
        """Give what is reported of it, done too late or not at all."""
        return self.lacking if done is None else self.late

    def is_told(self, entry: Entry) -> bool:
        """Say whether the register tells of this duty at all."""
        return self.field in entry.row.cells or self.is_proved(entry)

    def is_proved(self, entry: Entry) -> bool:
        """Say whether a row shows that it was done, whether or not it says when."""
        return entry.tells(self.field) or (self.proof is not None and entry.tells(self.proof))


@frozen
class OpenColumns:
    """A duty without a last day, what is reported where it is open, and the columns that tell."""

    duty: DutyType
    lacking: Check
    fields: tuple[Field, ...]

    def lacking_field(self, entry: Entry) -> Field | None:
        """Give the column that is there and empty; ``None`` where none is, or one of them tells."""
        if any(map(entry.tells, self.fields)):
            return None
        return next(filter(entry.lacks, self.fields), None)


@frozen
class Regime:
    """How the rows of one kind of standard are judged (管理制度).

    ``table`` gives the procedure by a reading of the day from which a review period runs. Of its
    duties those in ``once``, ``at_once`` and ``reviews`` are asked, and ``others``, which have no
    column of their own; of its conditions those that are reported as one of ``checks``. Of the rest
    a register tells nothing. ``steps`` are the columns that tell of an event, in the order of
    happening, ``end`` is the event that 废止日期 tells, after which what ``no_more`` tells does not
    happen; ``told`` gives the facts of an event of some type and day, by the reading of the review
    period. ``home`` gives the place whose law is asked and ``track`` the line of law.
    """

    name: str
    table: Callable[[ReviewStart], Procedure]
    once: tuple[DutyColumns, ...] = ()
    at_once: tuple[OpenColumns, ...] = ()
    reviews: tuple[DutyType, ...] = ()
    others: tuple[DutyType, ...] = ()
    checks: tuple[Check, ...]
    steps: tuple[tuple[Field, str], ...]
    end: str
    no_more: frozenset[Field] = frozenset({Field.REVIEWED})
    told: Callable[[str, Entry, PartialDate, ReviewStart], Mapping[str, object]]
    home: Callable[[Entry], str | None]
    track: Callable[[Entry], Track]

    @cached_property
    def duties(self) -> tuple[str, ...]:
        """The names of the duties that are asked."""
        once = (told.duty for told in self.once)
        at_once = (told.duty for told in self.at_once)
        asked = (*once, *at_once, *self.others, *self.reviews)
        return tuple(duty.name for duty in asked)

    @cached_property
    def review_limit(self) -> str:
        """The name of the cycle of review in the law (复审周期)."""
        return next((duty.limit for duty in self.reviews if duty.limit), "")

    @cached_property
    def has_a_check_for_each_review(self) -> bool:
        """Say whether each duty of review is reported by a check of its own."""
        return len({duty.lacking for duty in self.reviews}) == len(self.reviews)

    @cached_property
    def review_duties(self) -> tuple[str, ...]:
        """The names of the duties of review."""
        return tuple(duty.name for duty in self.reviews)


def told_of_publication(entry: Entry) -> Mapping[str, object]:
    """Give what every row tells of the publication (发布): number, title, implementation."""
    told = {
        "number": entry.number,
        "title": entry.text(Field.TITLE) or None,
        "implementation": entry.dates.get(Field.IMPLEMENTED),
    }
    return {name: fact for name, fact in told.items() if fact is not None}


def province_of_issuer(entry: Entry) -> str | None:
    """Give the province that registered the issuer, by its credit code (登记管理机关行政区划)."""
    if entry.credit_code is None:
        return None
    province = entry.credit_code.division[:2]
    return None if province == _NATIONAL else province


def by_review_start(table: Procedure, duty: DutyType, start: ReviewStart) -> Procedure:
    """Give a table whose duty of review begins with the publication by another reading of it.

    >>> from localstd.making import MAKING
    >>> from localstd.steps.reviews import REVIEW
    >>> moved = by_review_start(MAKING, REVIEW, ReviewStart.IMPLEMENTATION)
    >>> [row.event for row in moved.rows if REVIEW in row.starts]
    ['implemented', 'reviewed']
    """
    if start is ReviewStart.PUBLICATION:
        return table
    return table.with_rows(_from_implementation(row, duty) for row in table.rows)


def _from_implementation(row: Row, duty: DutyType) -> Row:
    if row.event == "implemented":
        return evolve(row, starts=(*row.starts, duty))
    if row.event == "published":
        return evolve(row, starts=tuple(one for one in row.starts if one is not duty))
    return row
