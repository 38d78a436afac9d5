"""The law of China that ships: the national instruments, and Shanghai's and Shandong's."""

from functools import cache
from itertools import chain

from localstd.law._tables import china_provisions
from localstd.law.law import Law
from localstd.law.national import NATIONAL
from localstd.law.provinces import PROVINCES

__all__ = ["china_law"]


@cache
def china_law() -> Law:
    """Give the law that ships, put together once and on first use.

    >>> china_law() is china_law()
    True
    """
    provisions = china_provisions()
    instruments = (*NATIONAL, *PROVINCES)
    return Law(
        provisions=provisions,
        limits=tuple(limit(provisions) for limit in chain(*(one.LIMITS for one in instruments))),
        rules=tuple(rule(provisions) for rule in chain(*(one.RULES for one in instruments))),
    )
