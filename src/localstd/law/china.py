"""The law of China that ships: that of the nation; what places add comes with plug-ins."""

from functools import cache
from itertools import chain

from localstd.law._tables import china_provisions
from localstd.law.law import Law
from localstd.law.national import NATIONAL

__all__ = ["china_law"]


@cache
def china_law() -> Law:
    """Give the law of the nation, put together once and on first use.

    :func:`localstd.hooks.load_plugins` adds the law of places.

    >>> china_law() is china_law()
    True
    """
    provisions = china_provisions()
    return Law(
        provisions=provisions,
        limits=tuple(limit(provisions) for limit in chain(*(one.LIMITS for one in NATIONAL))),
        rules=tuple(rule(provisions) for rule in chain(*(one.RULES for one in NATIONAL))),
    )
