"""Facts of guidance technical documents (标准化指导性技术文件要素)."""

from localstd._attrs import frozen

__all__ = ["GuidanceFacts"]


@frozen
class GuidanceFacts:
    """What is known of a guidance technical document; each rule of it asks some of these.

    ``standard_possible``: a local standard could be made instead. ``was_commented`` and
    ``was_reviewed``: it was open to comment and technically reviewed, as a local standard is.
    ``sets_rights``: it touches rights or duties of citizens, legal persons or others.
    ``below_mandatory``: it asks for less than mandatory standards. ``restricts_competition``: it
    is used to. ``makes_binding``: what cites it gives it binding force.

    >>> from datetime import date
    >>> from localstd.testing import law_of_a_place
    >>> harmless = law_of_a_place().on(date(2021, 5, 1), "34").rule("guidance.no-rights")
    >>> harmless.judge(GuidanceFacts(sets_rights=True)).outcome.value
    'broken'
    """

    standard_possible: bool | None = None
    was_commented: bool | None = None
    was_reviewed: bool | None = None
    sets_rights: bool | None = None
    below_mandatory: bool | None = None
    restricts_competition: bool | None = None
    makes_binding: bool | None = None
