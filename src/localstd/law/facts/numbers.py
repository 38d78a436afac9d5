"""Facts of numbers (编号要素)."""

from localstd._attrs import field, frozen, optional
from localstd.calendar import Certainty, PartialDate
from localstd.places import short_code

__all__ = ["NumberFacts", "NumberUseFacts"]


@frozen
class NumberFacts:
    """What a number says: the digits of its place, its year, and whether it claims to be mandatory.

    ``matter_place`` is the place whose standard it numbers, ``published`` the day on which that
    standard is published. ``certainty`` says how sure it is that the law of the track that is
    asked governs it.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> form = china_law().on(date(2021, 5, 1)).rule("local.number-form")
    >>> form.judge(NumberFacts(place_code="330203")).outcome  # a county has no local standards
    <Outcome.BROKEN: 'broken'>
    """

    place_code: str
    claims_mandatory: bool | None = None
    certainty: Certainty = Certainty.CERTAIN
    matter_place: str | None = field(default=None, converter=optional(short_code))
    year: int | None = None
    published: PartialDate | None = None


@frozen
class NumberUseFacts:
    """A number that is to be given (编号), and whether a standard has it or ever had it.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> unused = china_law().on(date(2021, 5, 1)).rule("local.number-unused")
    >>> dict(unused.judge(NumberUseFacts(number="DB33/T 1-2021", is_used=True)).facts)
    {'number': 'DB33/T 1-2021'}
    """

    number: str | None = None
    is_used: bool | None = None
