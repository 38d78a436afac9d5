"""Facts of approval and after (批准发布要素)."""

from localstd._attrs import frozen
from localstd.calendar import PartialDate

__all__ = ["ApprovalFacts", "PublicNoticeFacts", "TransitionFacts"]


@frozen
class PublicNoticeFacts:
    """Whether notice was given before approval (公示), and whether dissent is open.

    >>> from datetime import date
    >>> from localstd.testing import law_of_a_place
    >>> notice = law_of_a_place().on(date(2021, 5, 1), "34").rule("local.notice-before-approval")
    >>> notice.judge(PublicNoticeFacts(was_given=True)).missing
    ('has_open_dissent',)
    """

    was_given: bool | None = None
    has_open_dissent: bool | None = None


@frozen
class ApprovalFacts:
    """Whether a standard was approved and numbered (批准、编号) before it is published.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> first = china_law().on(date(2021, 5, 1)).rule("local.approved-first")
    >>> first.judge(ApprovalFacts(was_approved=False)).outcome.value
    'broken'
    """

    was_approved: bool | None = None


@frozen
class TransitionFacts:
    """When a standard is published, and when it is implemented (过渡期).

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> transition = china_law().on(date(2024, 5, 1)).rule("local.transition")
    >>> days = TransitionFacts(published=PartialDate(2024, 5, 1), implemented=PartialDate(2024, 4))
    >>> transition.judge(days).outcome.value
    'broken'
    """

    published: PartialDate | None = None
    implemented: PartialDate | None = None
