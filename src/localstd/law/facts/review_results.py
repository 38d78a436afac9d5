"""Facts of what a review comes to (复审结果要素): of every part, and what follows."""

from localstd._attrs import frozen

__all__ = ["FollowUpFacts", "PartsFacts"]


@frozen
class PartsFacts:
    """The parts of one standard (部分), each by its mark, and those that have an outcome.

    A standard that is not in parts is one part without a mark: the empty text.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> whole = china_law().on(date(2021, 5, 1)).rule("local.review-parts")
    >>> dict(whole.judge(PartsFacts(parts=("1", "2"), concluded=("1",))).facts)
    {'missing': ('2',)}
    """

    parts: tuple[str, ...] = ("",)
    concluded: tuple[str, ...] = ()


@frozen
class FollowUpFacts:
    """What was done after a review, and what it had concluded: outcomes by their names.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> follow_up = china_law().on(date(2021, 5, 1)).rule("local.review-follow-up")
    >>> follow_up.judge(FollowUpFacts(done="abolish", concluded=("continue",))).outcome
    <Outcome.BROKEN: 'broken'>
    """

    done: str
    concluded: tuple[str, ...] = ()
