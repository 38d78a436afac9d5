"""The forecast (到期预测): what falls due by month, by sector, by committee; what is overdue."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from localstd._attrs import frozen
from localstd.forecast.breakdown import By
from localstd.forecast.falling_due import FallingDue, Outlook, reviews_falling_due
from localstd.forecast.months import cliffs, month_of
from localstd.forecast.reviewable import Reviewable

__all__ = ["Bucket", "Forecast", "counted", "forecast"]


@frozen
class Bucket:
    """One month, sector or committee: how much falls due, and how much is overdue already.

    ``key`` is a month such as ``2027-03``, or a name as the register writes it, empty for those
    where it names none. A month has nothing overdue: what is overdue is due no more.

    >>> Bucket(key="2027-03", due=4)
    Bucket(key='2027-03', due=4, overdue=0)
    """

    key: str
    due: int = 0
    overdue: int = 0


@frozen
class Forecast:
    """What falls due as seen on a day.

    Every duty with a day is either overdue (its last day has passed by ``as_of``) or due on that
    day or later. Where a date is known by its month or year only, the earliest reading counts:
    ``possibly_overdue`` of the overdue are so by that reading alone, and ``imprecise`` is how
    many duties, overdue or not, were counted so. ``undated`` are owed on no day that is known,
    ``not_owed`` those for which no interval holds. ``months`` are always there, each in which
    something falls due; ``buckets`` the same by what was asked for, the fullest first.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> empty = forecast([], seen)
    >>> empty.total, empty.buckets, empty.cliffs
    (0, (), ())
    """

    as_of: date
    by: By
    overdue: int
    possibly_overdue: int
    imprecise: int
    undated: int
    not_owed: int
    months: tuple[Bucket, ...]
    buckets: tuple[Bucket, ...]

    @property
    def due(self) -> int:
        """How many fall due on the day or later."""
        return sum(one.due for one in self.months)

    @property
    def total(self) -> int:
        """How many duties have a day, overdue or not."""
        return self.overdue + self.due

    @property
    def cliffs(self) -> tuple[str, ...]:
        """The months that stand far out (see :func:`localstd.forecast.cliffs`)."""
        return cliffs({one.key: one.due for one in self.months})


def forecast(standards: Iterable[Reviewable], outlook: Outlook, *, by: By = By.MONTH) -> Forecast:
    """Say when the reviews of a register's standards fall due.

    Raises:
        PlaceCodeError: if a place is no place code.

    >>> from localstd.calendar import PartialDate, china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.review import Cycle
    >>> stock = [
    ...     Reviewable(cycle=Cycle(place="34", published=PartialDate(year, 10, 12)))
    ...     for year in (2016, 2021, 2022)
    ... ]
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> made = forecast(stock, seen)
    >>> made.overdue, [(one.key, one.due) for one in made.buckets]
    (1, [('2026-10', 1), ('2027-10', 1)])
    """
    return counted(reviews_falling_due(standards, outlook, by=by), as_of=outlook.as_of, by=by)


def counted(found: Iterable[FallingDue], *, as_of: date, by: By = By.MONTH) -> Forecast:
    """Count what falls due, as of a day.

    >>> days = [(date(2026, 7, 31), date(2026, 8, 30)), (date(2026, 9, 1), date(2026, 9, 1))]
    >>> made = counted([FallingDue(due=one) for one in days], as_of=date(2026, 8, 1))
    >>> made.overdue, made.possibly_overdue, made.imprecise, made.months[0].key
    (1, 1, 1, '2026-09')
    """
    tally = _Tally(as_of, by)
    for one in found:
        tally.add(one)
    return tally.forecast()


class _Tally:
    """Counts what falls due as it comes, and keeps none of it: a register has many rows."""

    def __init__(self, as_of: date, by: By) -> None:
        self._as_of, self._by = as_of, by
        self._months: Counter[str] = Counter()
        self._due: Counter[str] = Counter()
        self._overdue: Counter[str] = Counter()
        self._possibly = self._imprecise = self._undated = self._not_owed = 0

    def add(self, one: FallingDue) -> None:
        """Count some duties of one day."""
        if one.due is None:
            self._undated += one.n * one.is_owed
            self._not_owed += one.n * (not one.is_owed)
            return
        first, last = one.due
        self._imprecise += one.n * (first != last)
        if first < self._as_of:
            self._overdue[one.name] += one.n
            self._possibly += one.n * (last >= self._as_of)
        else:
            self._due[one.name] += one.n
            self._months[month_of(first)] += one.n

    def forecast(self) -> Forecast:
        """Give the figures: months in their order, names by how much they have."""
        months = tuple(Bucket(key=key, due=n) for key, n in sorted(self._months.items()))
        return Forecast(
            as_of=self._as_of,
            by=self._by,
            overdue=self._overdue.total(),
            possibly_overdue=self._possibly,
            imprecise=self._imprecise,
            undated=self._undated,
            not_owed=self._not_owed,
            months=months,
            buckets=months if self._by is By.MONTH else tuple(self._by_name()),
        )

    def _by_name(self) -> Iterator[Bucket]:
        due, overdue = self._due, self._overdue
        names = due.keys() | overdue.keys()
        for name in sorted(names, key=lambda name: (-due[name] - overdue[name], name)):
            yield Bucket(key=name, due=due[name], overdue=overdue[name])
