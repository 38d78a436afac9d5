"""Facts (事实) that rules judge; what is not known is ``None``."""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate

__all__ = ["IssuerFacts", "LapseFacts", "NumberFacts"]


@frozen
class NumberFacts:
    """What a number says: the digits of its place, and whether it claims to be mandatory.

    >>> from localstd.law import china_law
    >>> form = china_law().on(date(2021, 5, 1)).rule("local.number-form")
    >>> form.judge(NumberFacts(place_code="330203")).outcome  # a county has no local standards
    <Outcome.BROKEN: 'broken'>
    """

    place_code: str
    claims_mandatory: bool | None = None


@frozen
class IssuerFacts:
    """Who issued a standard, by the name in the register, and for which place.

    >>> from localstd.law import china_law
    >>> level = china_law().on(date(2021, 5, 1)).rule("local.issuer-level")
    >>> level.judge(IssuerFacts(place_code="3302", issuer="宁波市市场监督管理局")).outcome
    <Outcome.KEPT: 'kept'>
    """

    place_code: str
    issuer: str | None = None


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
