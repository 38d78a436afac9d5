"""The law of China that ships: the national instruments, and Shanghai's and Shandong's."""

from functools import cache
from itertools import chain

from localstd.law._tables import china_provisions
from localstd.law.instruments import INSTRUMENTS
from localstd.law.law import Law

__all__ = ["china_law"]


@cache
def china_law() -> Law:
    """Give the law that ships, put together once and on first use.

    >>> china_law() is china_law()
    True
    """
    provisions = china_provisions()
    return Law(
        provisions=provisions,
        limits=tuple(limit(provisions) for limit in chain(*(i.LIMITS for i in INSTRUMENTS))),
        rules=tuple(rule(provisions) for rule in chain(*(i.RULES for i in INSTRUMENTS))),
    )
