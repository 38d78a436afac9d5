"""Periods (期间) of days: half-open, with open ends."""

from datetime import date, timedelta

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["Period", "PeriodError"]


@error
class PeriodError(LocalstdError):
    """A period would hold no day: it ends on or before the day on which it starts.

    >>> day = date(2018, 1, 1)
    >>> print(PeriodError(start=day, end=day).wording.en.partition(";")[0])
    the period from 2018-01-01 to 2018-01-01 holds no day
    """

    start: date
    end: date

    @property
    def wording(self) -> Wording:
        """Name both ends, and say how an end is written."""
        return Wording(
            f"期间{self.start}至{self.end}不含任何一日；终点不计入，应晚于起点",
            f"the period from {self.start} to {self.end} holds no day; "
            "its end is not included and must be later than its start",
        )


@frozen(kw_only=False)
class Period:
    """The days from ``start``, included, to ``end``, not included; ``None`` is an open end.

    An open end means *in force as far as known*, an open start *since before our sources begin*.

    Raises:
        PeriodError: if no day would lie in the period.

    >>> old_act = Period(date(1989, 4, 1), date(2018, 1, 1))
    >>> date(2017, 12, 31) in old_act, date(2018, 1, 1) in old_act
    (True, False)
    """

    start: date | None
    end: date | None

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise PeriodError(start=self.start, end=self.end)

    @classmethod
    def through(cls, first: date | None, last: date | None) -> "Period":
        """Make a period from its first and its last day, both included.

        >>> Period.through(date(1987, 1, 1), date(2020, 12, 31)).end
        datetime.date(2021, 1, 1)
        """
        if last is None or last == date.max:
            return cls(first, None)
        return cls(first, last + timedelta(days=1))

    def __contains__(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def overlaps(self, other: "Period") -> bool:
        """Tell whether some day lies in both.

        >>> Period(None, date(2018, 1, 1)).overlaps(Period(date(2018, 1, 1), None))
        False
        """
        return _begins_before_end(self, other) and _begins_before_end(other, self)

    def shared(self, other: "Period") -> "Period":
        """Give the days that lie in both.

        Raises:
            PeriodError: if they do not overlap.

        >>> str(Period(None, date(2018, 1, 1)).shared(Period(date(2010, 1, 1), None)))
        '[2010-01-01, 2018-01-01)'
        """
        starts = [start for start in (self.start, other.start) if start is not None]
        ends = [end for end in (self.end, other.end) if end is not None]
        return Period(max(starts, default=None), min(ends, default=None))

    def meets(self, other: "Period") -> bool:
        """Tell whether one begins on the day on which the other ends: no gap and no overlap.

        >>> Period(None, date(2018, 1, 1)).meets(Period(date(2018, 1, 1), None))
        True
        """
        return (self.end is not None and self.end == other.start) or (
            self.start is not None and self.start == other.end
        )

    def __str__(self) -> str:
        return f"[{self.start or '…'}, {self.end or '…'})"


def _begins_before_end(one: Period, other: Period) -> bool:
    return one.start is None or other.end is None or one.start < other.end
