"""The forecast (到期预测): what falls due by month, by sector, by committee; what is overdue."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from localstd._attrs import frozen
from localstd.forecast.cliffs import cliffs
from localstd.forecast.falling_due import FallingDue, Outlook, reviews_falling_due
from localstd.forecast.reviewable import Reviewable
from localstd.wording import Wording

__all__ = ["Bucket", "By", "Forecast", "counted", "forecast", "month_of"]


class By(StrEnum):
    """By what a forecast is broken down."""

    MONTH = "month"  #: 到期月份
    SECTOR = "sector"  #: 行业主管部门
    COMMITTEE = "committee"  #: 归口的标准化技术委员会

    @property
    def wording(self) -> Wording:
        """Name it in both languages.

        >>> By.SECTOR.wording.zh
        '主管部门'
        """
        return _WORDS[self]


_WORDS = {
    By.MONTH: Wording("到期月份", "month"),
    By.SECTOR: Wording("主管部门", "sector"),
    By.COMMITTEE: Wording("归口单位", "committee"),
}


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


def forecast(standards: Iterable[Reviewable], outlook: Outlook, by: By = By.MONTH) -> Forecast:
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
    return counted(reviews_falling_due(standards, outlook), as_of=outlook.as_of, by=by)


def counted(found: Iterable[FallingDue], *, as_of: date, by: By = By.MONTH) -> Forecast:
    """Count what falls due, as of a day.

    >>> days = [(date(2026, 7, 31), date(2026, 8, 30)), (date(2026, 9, 1), date(2026, 9, 1))]
    >>> made = counted([FallingDue(due=one) for one in days], as_of=date(2026, 8, 1))
    >>> made.overdue, made.possibly_overdue, made.imprecise, made.months[0].key
    (1, 1, 1, '2026-09')
    """
    every = tuple(found)
    dated = [(one, one.due) for one in every if one.due is not None]
    overdue = [(one, due) for one, due in dated if due[0] < as_of]
    ahead = [(one, due) for one, due in dated if due[0] >= as_of]
    months = Counter(month_of(due[0]) for _, due in ahead)
    by_month = tuple(Bucket(key=key, due=months[key]) for key in sorted(months))
    return Forecast(
        as_of=as_of,
        by=by,
        overdue=len(overdue),
        possibly_overdue=sum(due[1] >= as_of for _, due in overdue),
        imprecise=sum(due[0] != due[1] for _, due in dated),
        undated=sum(one.due is None and one.is_owed for one in every),
        not_owed=sum(not one.is_owed for one in every),
        months=by_month,
        buckets=by_month if by is By.MONTH else tuple(_named(by, ahead, overdue)),
    )


def month_of(day: date) -> str:
    """Write the month of a day.

    >>> month_of(date(2027, 3, 31))
    '2027-03'
    """
    return f"{day.year:04}-{day.month:02}"


def _named(
    by: By,
    ahead: Iterable[tuple[FallingDue, object]],
    overdue: Iterable[tuple[FallingDue, object]],
) -> Iterator[Bucket]:
    due, late = (Counter(_name(by, one) for one, _ in part) for part in (ahead, overdue))
    fullest_first = sorted(due.keys() | late.keys(), key=lambda key: (-due[key] - late[key], key))
    for key in fullest_first:
        yield Bucket(key=key, due=due[key], overdue=late[key])


def _name(by: By, one: FallingDue) -> str:
    return one.sector if by is By.SECTOR else one.committee
