"""Facts of approval and after (批准发布要素)."""

from localstd._attrs import frozen

__all__ = ["ApprovalFacts", "PublicNoticeFacts"]


@frozen
class PublicNoticeFacts:
    """Whether notice was given before approval, and whether dissent is open."""

    was_given: bool | None = None
    has_open_dissent: bool | None = None


@frozen
class ApprovalFacts:
    """Whether a standard was approved and numbered before it is published."""

    was_approved: bool | None = None
