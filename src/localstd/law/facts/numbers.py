"""Facts of numbers (编号要素)."""

from localstd._attrs import frozen

__all__ = ["NumberFacts", "NumberUseFacts"]


@frozen
class NumberFacts:
    """What a number says: the digits of its place, and whether it claims to be mandatory.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> form = china_law().on(date(2021, 5, 1)).rule("local.number-form")
    >>> form.judge(NumberFacts(place_code="330203")).outcome  # a county has no local standards
    <Outcome.BROKEN: 'broken'>
    """

    place_code: str
    claims_mandatory: bool | None = None


@frozen
class NumberUseFacts:
    """A number that is to be given, and whether another standard has it or ever had it."""

    number: str | None = None
    is_used: bool | None = None
