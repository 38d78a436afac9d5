"""Candidates (清理对象): what is known of one standard when a clean-up looks at it."""

from datetime import date

from localstd._attrs import evolve, frozen
from localstd.calendar import Certainty, PartialDate
from localstd.cleanup.fields import Described, FieldReading, read_field
from localstd.law import CleanupFacts, MarketCleanupFacts, Track
from localstd.numbers import StandardNumber
from localstd.standards import Status, in_force_on

__all__ = ["Assessed", "Candidate"]

NO_FIELD = "普通"  #: what the column for the track says of a standard of no kept field


@frozen
class Assessed:
    """What an assessment (评估) found of a standard; ``None`` where nobody has said.

    For the exercise of 2016 whether it still applies (仍适用) and must be mandatory (确需强制); for
    the one since 2023 its ground (排查情形; an empty text: none was found), whether a revision
    would mend it, and whether a social organisation takes it up.

    >>> Assessed(still_applies=False).must_be_mandatory is None
    True
    """

    still_applies: bool | None = None
    must_be_mandatory: bool | None = None
    ground: str | None = None
    can_be_mended: bool | None = None
    is_taken_up: bool | None = None


NOTHING = Assessed()  #: Nobody has assessed it yet.


@frozen
class Candidate:
    """One standard as a clean-up looks at it: what a register says, and what was assessed.

    ``stated`` is the register's own word for the track (管理渠道), ``None`` where it has none;
    ``status`` what it states, before what follows from the dates.

    >>> tea = Candidate(number=StandardNumber.parse("DB15/ 353-2009"), title="茶叶等级")
    >>> tea.place, tea.field.is_kept, tea.in_force(date(2016, 6, 1)).value
    ('15', False, 'possible')
    """

    number: StandardNumber
    title: str = ""
    issuer: str = ""
    stated: str | None = None
    status: Status | None = None
    published: PartialDate | None = None
    implemented: PartialDate | None = None
    abolished: PartialDate | None = None
    assessed: Assessed = NOTHING

    @property
    def place(self) -> str | None:
        """The digits of the place that the number names; ``None`` for a national number."""
        return self.number.place_code

    @property
    def described(self) -> Described:
        """What tells its field."""
        return Described(
            number=self.number, stated=self.stated, issuer=self.issuer, title=self.title
        )

    @property
    def field(self) -> FieldReading:
        """Its field, as it was recognised."""
        return read_field(self.described)

    @property
    def track(self) -> Track:
        """The track (管理渠道) whose law governs it."""
        return self.field.track

    def in_force(self, day: date) -> Certainty:
        """Say how sure it is that the standard is in force on a day."""
        return in_force_on(
            day, stated=self.status, implemented=self.implemented, abolished=self.abolished
        )

    def with_assessment(self, assessed: Assessed) -> "Candidate":
        """Give the same standard with what was found of it.

        >>> tea = Candidate(number=StandardNumber.parse("DB15/ 353-2009"))
        >>> tea.with_assessment(Assessed(still_applies=False)).assessed.still_applies
        False
        """
        return evolve(self, assessed=assessed)

    def mandatory_facts(self, conclusion: str | None) -> CleanupFacts:
        """Give what the rules of the exercise of 2016 judge of a conclusion."""
        return CleanupFacts(
            outcome=conclusion,
            field=_field_name(self.field),
            still_applies=self.assessed.still_applies,
            must_be_mandatory=self.assessed.must_be_mandatory,
        )

    def market_facts(self, outcome: str | None) -> MarketCleanupFacts:
        """Give what the rules of the exercise since 2023 judge of an outcome."""
        return MarketCleanupFacts(
            outcome=outcome,
            ground=self.assessed.ground,
            still_applies=self.assessed.still_applies,
            can_be_mended=self.assessed.can_be_mended,
            is_taken_up=self.assessed.is_taken_up,
        )


def _field_name(reading: FieldReading) -> str | None:
    """Name the field; none is certain only where the register states another track."""
    if reading.field is not None:
        return reading.field
    return NO_FIELD if reading.evidence.is_stated and not reading.is_kept else None
