"""Cliffs (到期高峰): months whose load stands far out from that of the others.

Far out is meant as John Tukey meant it: more than the third quartile and three times the distance
between the quartiles above it. The months compared are all from the first to the last in which
something falls due, those in between in which nothing does included; the quartiles are those of
the whole, not of a sample. A cliff is also at least twice the mean of the months in which something
falls due, so that one review more than always, or a lone one among empty months, is none; fewer
than four months show none.
"""

from collections.abc import Mapping
from datetime import date
from statistics import quantiles

__all__ = ["cliffs", "month_of", "months_between", "months_from"]

_FEWEST = 4
_FAR_OUT = 3
_MONTHS = 12


def cliffs(loads: Mapping[str, int]) -> tuple[str, ...]:
    """Give the months that are cliffs, in their order, from loads by month.

    >>> quiet = {f"2027-{month:02}": 10 for month in range(1, 13)}
    >>> cliffs(quiet), cliffs(quiet | {"2027-06": 40})
    ((), ('2027-06',))
    """
    busy = [month for month, load in loads.items() if load]
    months = months_between(min(busy), max(busy)) if busy else ()
    if len(months) < _FEWEST:
        return ()
    every = [loads.get(month, 0) for month in months]
    first, _, third = quantiles(every, n=4, method="inclusive")
    fence, mean = third + _FAR_OUT * (third - first), sum(every) / len(busy)
    return tuple(
        month
        for month, load in zip(months, every, strict=True)
        if load > fence and load >= 2 * mean
    )


def month_of(day: date) -> str:
    """Write the month of a day.

    >>> month_of(date(2027, 3, 31))
    '2027-03'
    """
    return f"{day.year:04}-{day.month:02}"


def months_between(first: str, last: str) -> tuple[str, ...]:
    """Give all months from one to another, both included.

    >>> months_between("2026-11", "2027-02")
    ('2026-11', '2026-12', '2027-01', '2027-02')
    """
    return months_from(first, _ordinal(last) - _ordinal(first) + 1)


def months_from(first: str, length: int) -> tuple[str, ...]:
    """Give so many months from one on.

    >>> months_from("2026-12", 2)
    ('2026-12', '2027-01')
    """
    start = _ordinal(first)
    return tuple(map(_written, range(start, start + length)))


def _ordinal(month: str) -> int:
    year, _, number = month.partition("-")
    return int(year) * _MONTHS + int(number) - 1


def _written(ordinal: int) -> str:
    year, month = divmod(ordinal, _MONTHS)
    return f"{year:04}-{month + 1:02}"
