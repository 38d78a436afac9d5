"""Facts of drafts (草案要素): consultation, comments, papers."""

from localstd._attrs import frozen

__all__ = ["CommentFacts", "ConsultationFacts", "PapersFacts"]


@frozen
class ConsultationFacts:
    """Whether a draft was open to the comments of the public."""

    was_public: bool | None = None


@frozen
class CommentFacts:
    """How the comments on a draft were dealt with, each by its id."""

    received: int = 0
    unanswered: tuple[str, ...] = ()
    without_reason: tuple[str, ...] = ()


@frozen
class PapersFacts:
    """The papers that stand with a step, by their names."""

    papers: frozenset[str] | None = None
