"""Facts of what becomes of a standard (复审与废止要素)."""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate

__all__ = ["FollowUpFacts", "LapseFacts", "OutcomeFacts", "PartsFacts", "TriggerFacts"]


@frozen
class LapseFacts:
    """A local standard beside a national or industry standard on the same subject.

    ``in_force`` is what the register says of the local standard on ``as_of``; the dates are
    those of the national or industry standard.

    >>> from localstd.law import china_law
    >>> lapse = china_law().on(date(2018, 6, 1)).rule("local.lapse-on-national")
    >>> facts = LapseFacts(
    ...     in_force=True, as_of=date(2018, 6, 1), implemented=PartialDate(2018, 5, 1)
    ... )
    >>> lapse.judge(facts).outcome
    <Outcome.BROKEN: 'broken'>
    """

    in_force: bool
    as_of: date
    published: PartialDate | None = None
    implemented: PartialDate | None = None


@frozen
class OutcomeFacts:
    """The outcome of a review (复审结论), by its name: continue, revise, abolish or convert."""

    outcome: str | None = None


@frozen
class TriggerFacts:
    """Why a review comes early (提前复审情形), by its name, and whether its evidence was told.

    >>> from localstd.law import china_law
    >>> early = china_law().on(date(2021, 5, 1)).rule("local.review-trigger")
    >>> early.judge(TriggerFacts(trigger="law", has_evidence=False)).outcome
    <Outcome.BROKEN: 'broken'>
    """

    trigger: str | None = None
    has_evidence: bool | None = None


@frozen
class PartsFacts:
    """The parts of one standard (部分), each by its mark, and those that have an outcome.

    A standard that is not in parts is one part without a mark: the empty text.

    >>> from localstd.law import china_law
    >>> whole = china_law().on(date(2021, 5, 1)).rule("local.review-parts")
    >>> dict(whole.judge(PartsFacts(parts=("1", "2"), concluded=("1",))).facts)
    {'missing': '2'}
    """

    parts: tuple[str, ...] = ("",)
    concluded: tuple[str, ...] = ()


@frozen
class FollowUpFacts:
    """What was done after a review, and what it had concluded: outcomes by their names.

    >>> from localstd.law import china_law
    >>> follow_up = china_law().on(date(2021, 5, 1)).rule("local.review-follow-up")
    >>> follow_up.judge(FollowUpFacts(done="abolish", concluded=("continue",))).outcome
    <Outcome.BROKEN: 'broken'>
    """

    done: str
    concluded: tuple[str, ...] = ()
