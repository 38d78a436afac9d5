"""Spans (届满日范围): between which days a period ends, for every reading of its start."""

from datetime import date

from localstd._attrs import frozen
from localstd.calendar import Deadline
from localstd.law.limit import Direction, Limit

__all__ = ["Span"]


@frozen
class Span:
    """The least and the greatest last day of a period, and the limit that binds for its start.

    ``deadline`` is that of the first possible start; ``everywhere`` says whether every reading
    of the start has a limit.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> filing = china_law().on(date(2021, 5, 1)).limit("local.filing")
    >>> span = filing.span(date(2021, 7, 14), china_calendar())
    >>> str(span.least), span.least == span.greatest
    ('2021-09-13', True)
    """

    limit: Limit
    deadline: Deadline
    least: date
    greatest: date
    provisional: bool
    everywhere: bool = True

    @classmethod
    def of(cls, limit: Limit, deadline: Deadline) -> "Span":
        """Take the last day of one deadline; that of a minimum does not roll.

        Rolling favours who has to act in time.
        """
        last = deadline.due if limit.direction is Direction.AT_MOST else deadline.nominal
        return cls(
            limit=limit,
            deadline=deadline,
            least=last,
            greatest=last,
            provisional=deadline.provisional,
        )
