"""Lengths of time as the law states them (期限): each kind of day is a type of its own."""

from typing import ClassVar, Literal, TypeAlias, get_args

from localstd._attrs import error, field, frozen
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = [
    "CalendarDays",
    "Months",
    "Quantity",
    "QuantityError",
    "Unit",
    "WorkingDays",
    "Years",
    "quantity",
    "quantity_wording",
]

#: The names of the four units, as data and the command line spell them.
Unit: TypeAlias = Literal["day", "working-day", "month", "year"]


@error
class QuantityError(LocalstdError):
    """A length of time is negative, or its unit is none of the four.

    >>> print(QuantityError(n=-1, unit="day").wording.en.partition(";")[0])
    -1 'day' is no length of time
    """

    n: int
    unit: str

    @property
    def wording(self) -> Wording:
        """Name the quantity and the units that there are."""
        units = get_args(Unit)
        return Wording(
            f"期限“{self.n} {self.unit}”无效；应为非负整数，单位为{'、'.join(units)}之一",
            f"{self.n} {self.unit!r} is no length of time; give a number that is not negative "
            f"and one of the units {', '.join(units)}",
        )


def _refuse_negative(amount: "Quantity", _: object, n: int) -> None:
    if n < 0:
        raise QuantityError(n=n, unit=amount.unit)


@frozen(kw_only=False)
class CalendarDays:
    """``n`` days of the calendar (日、自然日), rest days included.

    >>> CalendarDays(60)
    CalendarDays(n=60)
    """

    n: int = field(validator=_refuse_negative)
    unit: ClassVar[Unit] = "day"


@frozen(kw_only=False)
class WorkingDays:
    """``n`` working days (工作日) of a work calendar.

    >>> WorkingDays(30).unit
    'working-day'
    """

    n: int = field(validator=_refuse_negative)
    unit: ClassVar[Unit] = "working-day"


@frozen(kw_only=False)
class Months:
    """``n`` months (月) of the Gregorian calendar; 民法典 art 202 says on which day they end.

    >>> Months(6).n
    6
    """

    n: int = field(validator=_refuse_negative)
    unit: ClassVar[Unit] = "month"


@frozen(kw_only=False)
class Years:
    """``n`` years (年) of the Gregorian calendar, of twelve months each.

    >>> Years(5)
    Years(n=5)
    """

    n: int = field(validator=_refuse_negative)
    unit: ClassVar[Unit] = "year"


#: Any length of time.
Quantity: TypeAlias = CalendarDays | WorkingDays | Months | Years

_KINDS: dict[str, type[Quantity]] = {
    kind.unit: kind for kind in (CalendarDays, WorkingDays, Months, Years)
}
_CLASSIFIERS: dict[Unit, str] = {
    "day": "日",
    "working-day": "个工作日",
    "month": "个月",
    "year": "年",
}


def quantity(n: int, unit: str) -> Quantity:
    """Make a quantity from a number and the name of its unit.

    Raises:
        QuantityError: if the number is negative or the unit unknown.

    >>> quantity(30, "working-day")
    WorkingDays(n=30)
    """
    kind = _KINDS.get(unit)
    if kind is None:
        raise QuantityError(n=n, unit=unit)
    return kind(n)


def quantity_wording(amount: Quantity) -> Wording:
    """Print a quantity in both languages.

    >>> quantity_wording(WorkingDays(30))
    Wording(zh='30个工作日', en='30 working days')
    """
    noun = amount.unit.replace("-", " ")
    plural = "" if amount.n == 1 else "s"
    return Wording(f"{amount.n}{_CLASSIFIERS[amount.unit]}", f"{amount.n} {noun}{plural}")
