"""The power of a city to make local standards (设区的市地方标准制定权).

:data:`CITY_POWER` is the file of one city: asked for, approved by its province, changed in scope,
withdrawn (sl2017 art 13 para 2; measure 7 of the opinion of 2015). :func:`may_make` asks that file
whether the city may make standards on a day, and :func:`city_facts` feeds the rule
``local.city-approval`` from it.

>>> from datetime import date
>>> from localstd.law import china_law
>>> [may_make(place, date(2024, 5, 6), law=china_law()).outcome.value for place in ("34", "3404")]
['kept', 'unknown']
"""

from localstd.cooperation.city_power.asking import MayMake, city_facts, empowers, may_make
from localstd.cooperation.city_power.checks import CITY_POWER_CHECKS
from localstd.cooperation.city_power.table import CITY_POWER

__all__ = [
    "CITY_POWER",
    "CITY_POWER_CHECKS",
    "MayMake",
    "city_facts",
    "empowers",
    "may_make",
]
