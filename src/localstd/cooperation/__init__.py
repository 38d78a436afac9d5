"""Cooperation (协作与协调): what several places, or several departments, do together.

Five doors, each a package of its own: ``regional`` (区域协同标准), ``annual_plan`` (年度计划),
``coordination`` (部门协调), ``city_power`` (设区的市制定权) and ``county_part`` (县级职责).

Sources: seed2015, measures 3, 4, 5 and 7; each table cites its own.

>>> from localstd.law import china_law
>>> china_law().provisions.cite("seed-coordination").wording.en.partition(" ")[0]
'seed2015'
"""

__all__: list[str] = []
