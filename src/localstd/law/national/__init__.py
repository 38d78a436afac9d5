"""The law of the nation (国家层面): one module for each instrument, in the order of its articles.

A limit or rule is a function of the known provisions; the sentence it rests on stands in its
docstring, and its figures and days in ``law/data/provisions.tsv``. A module bears the id of its
instrument, and its first line the name. An instrument without a module has nothing to compute
yet and is known to the tables alone.

>>> from localstd.law import china_law
>>> from localstd.law.national import ls2020
>>> ls2020.filing(china_law().provisions).quantity
CalendarDays(n=60)
"""

from localstd.law.executable import ExecutableInstrument
from localstd.law.national import (
    action2015,
    adopt2023,
    arch1991,
    archlaw,
    cc2020,
    cr2019,
    cr2025,
    drs2019,
    eec2026,
    ep2009,
    epl2014,
    es1990,
    es2023,
    fl2021,
    fli2019,
    fls2011,
    gbt,
    gpcl1986,
    gs2016,
    gs2017t,
    gs2019,
    gsperf2024,
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
    reform2015,
    seed2015,
    sl1988,
    sl2017,
    so2016,
    tc2017,
)

__all__ = ["NATIONAL"]

#: Laws, regulations, rules of departments, notices; higher law before lower.
NATIONAL: tuple[ExecutableInstrument, ...] = (
    sl1988,
    sl2017,
    archlaw,
    fl2021,
    epl2014,
    eec2026,
    gpcl1986,
    cc2020,
    ir1990,
    so2016,
    fli2019,
    reform2015,
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
    gs2016,
    gs2017t,
    gs2019,
    gbt,
    gsperf2024,
    adopt2023,
    es1990,
    ep2009,
    es2023,
    drs2019,
    arch1991,
    cr2019,
    cr2025,
    lsr2023,
)
