"""Facts of archives (归档要素): what is kept, and for how long."""

from localstd._attrs import frozen
from localstd.law.term import Term

__all__ = ["RetentionFacts", "RetentionTerm"]


class RetentionTerm(Term):
    """How long a record is kept (保管期限): two terms of 1991, three of 2006."""

    PERMANENT = ("permanent", "永久", "for good")
    LONG = ("long-term", "长期", "for a long term")
    THIRTY_YEARS = ("30", "30年", "30 years")
    TEN_YEARS = ("10", "10年", "10 years")


@frozen
class RetentionFacts:
    """A record of a standard's file, and the term for which it is kept.

    ``record`` is one of ``arch1991.PERMANENT`` or ``arch1991.LONG_TERM``, by the names of the
    table of provisions, or any other text; ``term`` names a :class:`RetentionTerm`.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> kept = RetentionFacts(record="published text", term="long-term")
    >>> for day in (date(2019, 5, 1), date(2021, 5, 1)):
    ...     print(china_law().on(day).rule("archive.retention").judge(kept).outcome)
    broken
    broken
    """

    record: str | None = None
    term: str | None = None
