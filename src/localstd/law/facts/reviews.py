"""Facts of what becomes of a standard (复审与废止要素)."""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate

__all__ = ["LapseFacts", "OutcomeFacts"]


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
