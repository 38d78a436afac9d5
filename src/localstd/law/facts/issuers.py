"""Facts of who makes a standard (制定主体要素)."""

from localstd._attrs import field, frozen
from localstd.places import short_code

__all__ = ["CityFacts", "IssuerFacts"]


@frozen
class IssuerFacts:
    """Who issued a standard, by the name in the register, and for which place.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> level = china_law().on(date(2021, 5, 1)).rule("local.issuer-level")
    >>> level.judge(IssuerFacts(place_code="3302", issuer="宁波市市场监督管理局")).outcome
    <Outcome.KEPT: 'kept'>
    """

    place_code: str = field(converter=short_code)
    issuer: str | None = None


@frozen
class CityFacts:
    """Whether a city's province approved that it makes local standards (省级批准).

    ``place_code`` has two digits for a province, four for a city, six for a county; of others
    than cities nothing is asked.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> approval = china_law().on(date(2021, 5, 1)).rule("local.city-approval")
    >>> for place_code in ("33", "3302"):
    ...     print(approval.judge(CityFacts(place_code=place_code)).outcome)
    kept
    unknown
    """

    place_code: str = field(converter=short_code)
    province_approved: bool | None = None
