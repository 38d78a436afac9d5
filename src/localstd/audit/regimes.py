"""The regimes (管理制度) by which rows are judged: one table, and what the columns tell of it.

Whose a row is its number says. The rules are those of the procedures, in record mode (see
:mod:`localstd.audit.record_mode`); here stands, for each kind of standard, what a register can
tell of them at all. A row of no such kind, as of a national standard, is read as a local one is,
and no duty is asked of it.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType

from localstd._attrs import frozen
from localstd.audit.entry import LOCAL, Entry
from localstd.audit.row import Field
from localstd.calendar import PartialDate
from localstd.law import Check, Track
from localstd.making.checks.duties import FILED_LATE, NOT_FILED, NOT_PUBLIC, PUBLICITY_LATE
from localstd.making.checks.standards import FOOD_NOT_MANDATORY
from localstd.making.duties import FILING, PUBLICITY
from localstd.making.table import making
from localstd.numbers import Kind
from localstd.procedure import DutyType, Procedure
from localstd.steps.review_start import ReviewStart
from localstd.steps.reviews import REVIEW

__all__ = ["LOCAL_STANDARDS", "DutyColumns", "Regime", "regime_of"]


@frozen
class DutyColumns:
    """A duty, what its neglect is reported as, and the columns that tell of it.

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
class Regime:
    """How the rows of one kind of standard are judged (管理制度).

    ``table`` gives the procedure by a reading of the day from which a review period runs. Of its
    duties those in ``once`` and ``reviews`` are asked, of its conditions those that are reported
    as one of ``checks``; of the rest a register tells nothing. ``steps`` are the columns that tell
    of an event, in the order of happening, ``end`` the event that 废止日期 tells. ``home`` gives
    the place whose law is asked and ``track`` the line of law.
    """

    name: str
    table: Callable[[ReviewStart], Procedure]
    once: tuple[DutyColumns, ...]
    reviews: tuple[DutyType, ...]
    checks: tuple[Check, ...]
    steps: tuple[tuple[Field, str], ...]
    end: str
    home: Callable[[Entry], str | None]
    track: Callable[[Entry], Track]

    @cached_property
    def duties(self) -> tuple[str, ...]:
        """The names of the duties that are asked."""
        return (*(told.duty.name for told in self.once), *self.review_duties)

    @cached_property
    def review_duties(self) -> tuple[str, ...]:
        """The names of the duties of review."""
        return tuple(duty.name for duty in self.reviews)


def _place_of_number(entry: Entry) -> str | None:
    return entry.number.place_code if entry.number else None


def _stated_track(entry: Entry) -> Track:
    return entry.track.track


#: Local standards (地方标准): the making, and the file after publication.
LOCAL_STANDARDS = Regime(
    name="local",
    table=making,
    once=(
        DutyColumns(
            duty=FILING,
            late=FILED_LATE,
            lacking=NOT_FILED,
            field=Field.FILED,
            proof=Field.FILING_NUMBER,
        ),
        DutyColumns(
            duty=PUBLICITY, late=PUBLICITY_LATE, lacking=NOT_PUBLIC, field=Field.PUBLICIZED
        ),
    ),
    reviews=(REVIEW,),
    checks=(FOOD_NOT_MANDATORY,),
    steps=(
        (Field.PUBLICIZED, "made-public"),
        (Field.FILED, "filed"),
        (Field.IMPLEMENTED, "implemented"),
        (Field.REVIEWED, "reviewed"),
    ),
    end="abolished",
    home=_place_of_number,
    track=_stated_track,
)

_BY_KIND: Mapping[Kind, Regime] = MappingProxyType(dict.fromkeys(LOCAL, LOCAL_STANDARDS))


def regime_of(entry: Entry) -> Regime | None:
    """Give the regime of a row by its number; ``None`` where it is of no kind that is judged."""
    return _BY_KIND.get(entry.number.kind) if entry.number else None
