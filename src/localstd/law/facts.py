"""Facts (事实) that rules judge; what is not known is ``None``."""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import PartialDate

__all__ = ["IssuerFacts", "LapseFacts", "NumberFacts"]


@frozen
class NumberFacts:
    """What a number says: the digits of its place, and whether it claims to be mandatory."""

    place_code: str
    claims_mandatory: bool | None = None


@frozen
class IssuerFacts:
    """Who issued a standard, by the name in the register, and for which place."""

    place_code: str
    issuer: str | None = None


@frozen
class LapseFacts:
    """A local standard beside a national or industry standard on the same subject.

    ``in_force`` is what the register says of the local standard on ``as_of``; the dates are
    those of the national or industry standard.
    """

    in_force: bool
    as_of: date
    published: PartialDate | None = None
    implemented: PartialDate | None = None
