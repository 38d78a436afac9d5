"""One module for each instrument that sets a limit or a rule, in the order of its articles.

A limit or rule is a function of the known provisions; the sentence it rests on stands in its
docstring. ``INSTRUMENTS`` lists the modules: laws, regulations, rules of departments, notices,
and the regulations of places. An instrument without a module has nothing to compute yet and
is known to the tables alone.

>>> from localstd.law import china_law
>>> from localstd.law.instruments import ls2020
>>> ls2020.filing(china_law().provisions).quantity
CalendarDays(n=60)
"""

from collections.abc import Callable
from typing import Protocol

from localstd.law.instruments import (
    action2015,
    arch1991,
    archlaw,
    cc2020,
    eec2026,
    epl2014,
    fl2021,
    fli2019,
    fls2011,
    gpcl1986,
    gs2019,
    ir1990,
    is1990,
    is2023,
    ls1990,
    ls2020,
    lsr2023,
    mand2016,
    mandns2020,
    ns1990,
    ns2022,
    sd2020,
    seed2015,
    sh2019,
    sl1988,
    sl2017,
    tc2017,
)
from localstd.law.limit import Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["INSTRUMENTS", "InstrumentModule"]


class InstrumentModule(Protocol):
    """What a module of an instrument offers."""

    @property
    def LIMITS(self) -> tuple[Callable[[Provisions], Limit], ...]:  # noqa: N802  a constant
        """Give the limits, in the order of the articles."""
        ...

    @property
    def RULES(self) -> tuple[Callable[[Provisions], Rule], ...]:  # noqa: N802  a constant
        """Give the rules, in the order of the articles."""
        ...


#: The modules, higher law before lower, national before that of a place.
INSTRUMENTS: tuple[InstrumentModule, ...] = (
    sl1988,
    sl2017,
    archlaw,
    fl2021,
    epl2014,
    eec2026,
    gpcl1986,
    cc2020,
    ir1990,
    fli2019,
    seed2015,
    action2015,
    mand2016,
    ls1990,
    ls2020,
    fls2011,
    mandns2020,
    ns1990,
    ns2022,
    tc2017,
    is1990,
    is2023,
    gs2019,
    arch1991,
    lsr2023,
    sh2019,
    sd2020,
)
