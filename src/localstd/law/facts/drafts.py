"""Facts of drafts (草案要素): consultation, and what became of the comments."""

from localstd._attrs import frozen
from localstd.calendar import PartialDate

__all__ = ["CommentFacts", "ConsultationFacts"]


@frozen
class ConsultationFacts:
    """Whether the public could speak to a draft (公开征求意见), in writing or at a hearing.

    ``opened`` is the day on which it was opened to comment. What was opened before a rule began
    is not asked by that rule.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> consulted = china_law().on(date(2021, 5, 1)).rule("local.consultation")
    >>> consulted.judge(ConsultationFacts(was_public=False)).outcome.value
    'broken'
    """

    was_public: bool | None = None
    opened: PartialDate | None = None


@frozen
class CommentFacts:
    """How the comments on a draft were handled (意见处理), each by its id.

    ``unanswered`` got no answer; ``without_reason`` were adopted in part or not at all, and
    nobody said why.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> handled = china_law().on(date(2021, 5, 1)).rule("local.comments-handled")
    >>> dict(handled.judge(CommentFacts(received=2, unanswered=("2",))).facts)
    {'unanswered': ('2',)}
    """

    received: int = 0
    unanswered: tuple[str, ...] = ()
    without_reason: tuple[str, ...] = ()
