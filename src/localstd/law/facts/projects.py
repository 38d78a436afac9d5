"""Facts of projects (立项要素): need, scope, plan, urgency, end."""

from datetime import date

from localstd._attrs import frozen

__all__ = [
    "AppraisalFacts",
    "ExcludedFoodFacts",
    "PlanFacts",
    "ScopeFacts",
    "TerminationFacts",
    "UrgencyFacts",
]


@frozen
class AppraisalFacts:
    """What was done before a project was approved."""

    surveyed: bool | None = None
    appraised: bool | None = None


@frozen
class ScopeFacts:
    """What makes a subject one for a local standard."""

    ground: str | None = None
    national_exists: bool | None = None
    is_stricter: bool | None = None
    is_local_specialty: bool | None = None


@frozen
class ExcludedFoodFacts:
    """The class of food that a food safety standard is to be made for."""

    food_class: str | None = None


@frozen
class PlanFacts:
    """What a plan of projects states of one; an empty text says that it is missing."""

    project: str | None = None
    applicant: str | None = None
    drafter: str | None = None
    deadline: date | str | None = None


@frozen
class UrgencyFacts:
    """The reason for which a project is called urgent; ``None`` where none is claimed."""

    reason: str | None = None


@frozen
class TerminationFacts:
    """Why a project ends, and whether its standard was published before."""

    ground: str | None = None
    is_published: bool | None = None
