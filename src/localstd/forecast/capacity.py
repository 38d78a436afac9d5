"""Workload and capacity (复审能力): can so many committees do this, and when is it done?

What is overdue is reviewed first, then what falls due next; who has time left reviews ahead.
So after some months as much is done as the capacity of those months, as long as there is work.
Months are counted from that of the day asked, which counts as a whole one. One round is looked
at: that what is reviewed comes again after its cycle is not counted.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import accumulate, pairwise

from localstd._attrs import error, field, frozen
from localstd.errors import LocalstdError
from localstd.forecast.counting import Forecast
from localstd.forecast.months import month_of, months_between, months_from
from localstd.wording import Wording

__all__ = ["Capacity", "CapacityError", "MonthOfWork", "Per", "Workload", "workload"]

_LONGEST = 600  # months that are looked at for the end of a backlog
_WRITTEN = re.compile(r"(?P<committees>\d{1,6})x(?P<each>\d{1,6})/(?P<per>month|year)")


class Per(StrEnum):
    """The time in which a committee does its number of reviews."""

    MONTH = "month"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months it has.

        >>> Per.YEAR.months
        12
        """
        return 12 if self is Per.YEAR else 1


@error
class CapacityError(LocalstdError):
    """A capacity cannot be read, or has no committee or no review in it.

    >>> print(CapacityError(text="twelve").wording.en)
    'twelve' is not a capacity; write committees, reviews of each and the time, such as 12x20/year
    """

    text: str

    @property
    def wording(self) -> Wording:
        """Name what was read, and show the form."""
        return Wording(
            f"“{self.text}”不是复审能力；请写明委员会数、各自的复审数和时间，如12x20/year",
            f"{self.text!r} is not a capacity; write committees, reviews of each and the time, "
            "such as 12x20/year",
        )


def _refuse_none(capacity: "Capacity", _: object, n: int) -> None:
    if n < 1:
        raise CapacityError(text=str(capacity))


@frozen
class Capacity:
    """How many committees there are, and how many reviews each does in a month or a year.

    Raises:
        CapacityError: if there is no committee, or each does none.

    >>> twelve = Capacity.parse("12x20/year")
    >>> twelve.done_by(1), twelve.done_by(12), str(twelve)
    (20, 240, '12x20/year')
    """

    committees: int = field(validator=_refuse_none)
    each: int = field(validator=_refuse_none)
    per: Per = Per.YEAR

    @classmethod
    def parse(cls, text: str) -> "Capacity":
        """Read what ``str`` writes.

        Raises:
            CapacityError: if the text is none.

        >>> Capacity.parse("3x5/month").each
        5
        """
        found = _WRITTEN.fullmatch(text.strip())
        if found is None:
            raise CapacityError(text=text)
        return cls(
            committees=int(found["committees"]), each=int(found["each"]), per=Per(found["per"])
        )

    def __str__(self) -> str:
        return f"{self.committees}x{self.each}/{self.per}"

    def done_by(self, months: int) -> int:
        """Say how many reviews are done after so many months, if there is work enough."""
        return self.committees * self.each * months // self.per.months

    def needed_for(self, reviews: int, months: int) -> int:
        """Say how many such committees do so many reviews in so many months.

        >>> Capacity.parse("1x20/year").needed_for(241, 12)
        13
        """
        return -(-reviews * self.per.months // (self.each * months))


@frozen
class MonthOfWork:
    """One month: what falls due in it, what is done, and what is behind at its end.

    >>> MonthOfWork(month="2027-03", due=9, done=5, backlog=4).backlog
    4
    """

    month: str
    due: int
    done: int
    backlog: int


@frozen
class Workload:
    """What a capacity makes of a forecast.

    ``clears`` is the first month from whose end on nothing is behind any more (``None``: none of
    those looked at); ``needed`` the fewest committees with which that is so ``within`` months.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.forecast import Outlook, forecast
    >>> from localstd.law import china_law
    >>> from datetime import date
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> nothing = workload(forecast([], seen), Capacity.parse("1x1/year"))
    >>> nothing.is_enough, nothing.clears, nothing.needed
    (True, '2026-08', 0)
    """

    capacity: Capacity
    within: int
    months: tuple[MonthOfWork, ...]
    clears: str | None
    needed: int

    @property
    def is_enough(self) -> bool:
        """Say whether there are as many committees as are needed."""
        return self.capacity.committees >= self.needed


def workload(made: Forecast, capacity: Capacity, *, within: int = 12) -> Workload:
    """Lay a forecast on a capacity: what is behind, when that is cleared, who is needed.

    ``within`` is the number of months in which what is overdue may be made up for; 1 or more.

    >>> from localstd.calendar import PartialDate, china_calendar
    >>> from localstd.forecast import Outlook, Reviewable, forecast
    >>> from localstd.law import china_law
    >>> from localstd.review import Cycle
    >>> from datetime import date
    >>> stock = [Reviewable(cycle=Cycle(place="34", published=PartialDate(2016, 5, 4)))] * 30
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> work = workload(forecast(stock, seen), Capacity.parse("1x20/year"))
    >>> work.is_enough, work.needed, work.clears, work.months[0].backlog
    (False, 2, '2028-01', 29)
    """
    loads = {one.key: one.due for one in made.months}
    first = month_of(made.as_of)
    months = _horizon(first, max(loads, default=first), made, capacity, within)
    dues = [loads.get(month, 0) for month in months]
    owed = [made.overdue + so_far for so_far in accumulate(dues)]
    done = [min(capacity.done_by(n), made.total) for n in range(1, len(months) + 1)]
    behind = [max(0, one - other) for one, other in zip(owed, done, strict=True)]
    return Workload(
        capacity=capacity,
        within=within,
        months=tuple(
            MonthOfWork(month=month, due=due, done=after - before, backlog=left)
            for month, due, (before, after), left in zip(
                months, dues, pairwise((0, *done)), behind, strict=True
            )
        ),
        clears=_clears(months, behind),
        needed=max(capacity.needed_for(owed[n - 1], n) for n in range(within, len(months) + 1)),
    )


def _horizon(
    first: str, last: str, made: Forecast, capacity: Capacity, within: int
) -> tuple[str, ...]:
    """Give the months to look at: to the last due, to the end of ``within``, until all is done."""
    rate = capacity.committees * capacity.each
    until_done = -(-made.total * capacity.per.months // rate)
    length = max(within, min(until_done, _LONGEST), len(months_between(first, last)))
    return months_from(first, length)


def _clears(months: Sequence[str], behind: Sequence[int]) -> str | None:
    """Find the month after the last one that leaves something behind."""
    if behind[-1]:
        return None
    late = [at for at, left in enumerate(behind) if left]
    return months[late[-1] + 1 if late else 0]
