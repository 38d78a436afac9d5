"""Ways (途径) out of an alliance standard: whether one is open, its steps, and when it ends."""

from datetime import date

from localstd._attrs import frozen
from localstd.law import AllianceWay, Citation, LimitInForce
from localstd.procedure import Role
from localstd.transition.eligibility.requirement import Requirement, all_met
from localstd.wording import Wording

__all__ = ["Way", "WayStep"]


@frozen
class WayStep:
    """One step of a way (步骤): who takes it, with which papers, and how long it may take.

    ``at_least`` and ``at_most`` hold from the step named ``since``; ``None``: the law of the day
    sets no such time. ``is_optional`` is what may follow and need not.

    >>> from datetime import date
    >>> from localstd.transition import Alliance, ways
    >>> register = ways(Alliance(), date(2026, 7, 1))[0]
    >>> decision = next(one for one in register.steps if one.name == "registered")
    >>> print(decision.by.wording.en, decision.at_most.wording.en, sep=": ")
    the registration authority (civil affairs): at most 60 days: so2016 art. 12
    """

    name: str
    wording: Wording
    by: Role
    documents: tuple[Wording, ...]
    citations: tuple[Citation, ...]
    since: str = ""
    at_least: LimitInForce | None = None
    at_most: LimitInForce | None = None
    is_optional: bool = False


@frozen
class Way:
    """One lawful way, judged on the facts by the law of a day (途径).

    ``conditions`` are all that the law asks of it. ``silence`` says why nothing can be said at
    all: the law of that day does not speak of it. ``citations`` are what the way rests on.

    ``earliest`` is the first day on which the last step can be done if the first is taken on
    ``as_of`` and nothing takes longer than it must; ``at_latest`` the day on which it is done if
    every time that the law limits is used to its end. ``None``: the law sets no such time. They
    are counted whether the way is open or not: as if what closes it were put right that day.

    >>> from localstd.law import FoundingFacts, OrganisationFacts
    >>> from localstd.transition import Alliance, ways
    >>> few = Alliance(
    ...     organisation=OrganisationFacts(form="unregistered"),
    ...     founding=FoundingFacts(persons=0, units=12),
    ... )
    >>> register = ways(few, date(2026, 7, 1))[0]
    >>> register.is_open, [one.name for one in register.closed_by], str(register.earliest)
    (False, ['registration.members'], '2026-07-31')
    """

    name: AllianceWay
    as_of: date
    conditions: tuple[Requirement, ...]
    steps: tuple[WayStep, ...]
    citations: tuple[Citation, ...]
    earliest: date | None = None
    at_latest: date | None = None
    silence: Wording | None = None

    @property
    def is_open(self) -> bool | None:
        """Say whether it can be gone; ``None`` where that cannot be said."""
        return None if self.silence else all_met(self.conditions)

    @property
    def closed_by(self) -> tuple[Requirement, ...]:
        """Give what stands in the way; the document of each would open it."""
        return () if self.silence else tuple(one for one in self.conditions if one.closes)

    @property
    def open_questions(self) -> tuple[Requirement, ...]:
        """Give what is not known, or not sharply enough, to say whether it is open."""
        return tuple(one for one in self.conditions if one.is_open)

    @property
    def warnings(self) -> tuple[Requirement, ...]:
        """Give what departs from a reading of the law; it closes nothing."""
        missing = (one for one in self.conditions if one.is_reading)
        return tuple(missing)

    @property
    def length(self) -> tuple[int | None, int | None]:
        """Give what it costs in days: at least, and if every limit is used to its end."""
        least = None if self.earliest is None else (self.earliest - self.as_of).days
        most = None if self.at_latest is None else (self.at_latest - self.as_of).days
        return least, most
