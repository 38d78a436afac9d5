"""Facts of technical reviews (技术审查要素): who, how many, and what they found."""

from localstd._attrs import frozen

__all__ = ["DrafterFacts", "ExaminationFacts", "FloorFacts", "ReviewBodyFacts", "VoteFacts"]


@frozen
class ReviewBodyFacts:
    """Who carried out a technical review, and whether there was a committee to do it."""

    body: str | None = None
    committee_exists: bool | None = None


@frozen
class VoteFacts:
    """How a body voted: ``size`` members in all, ``voting`` of them."""

    body: str
    form: str = "meeting"
    size: int | None = None
    voting: int | None = None
    in_favour: int | None = None
    against: int | None = None


@frozen
class DrafterFacts:
    """Who drafted, and who reviewed or voted, each by name."""

    drafters: tuple[str, ...] | None = None
    reviewers: tuple[str, ...] | None = None


@frozen
class ExaminationFacts:
    """What a technical review settled."""

    in_scope: bool | None = None
    floor_kept: bool | None = None
    dissent_handled: bool | None = None


@frozen
class FloorFacts:
    """Whether a draft asks for less than national standards do."""

    below_mandatory: bool | None = None
    below_recommended: bool | None = None
