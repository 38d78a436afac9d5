"""Supervision (监督): whether standards are kept, and what follows where they are not.

Measures 8 and 10 of the opinion of 2015; sl2017 arts 25, 27, 29, 32 and 34 to 43. It has five
doors, each for one question of an officer, and nothing of its own:

- :mod:`localstd.supervision.classes`: which supervision does a standard get?
- :mod:`localstd.supervision.draw`: who is inspected, and by whom, so that nobody can choose?
- :mod:`localstd.supervision.complaints`: what becomes of a complaint or a report, and by when?
- :mod:`localstd.supervision.corrections`: what may be ordered, and what follows for whom?
- :mod:`localstd.supervision.implementation`: is a standard used, where is it cited, to what end?

>>> from localstd.supervision.draw import INSPECTION
>>> [stage.wording.zh for stage in INSPECTION.stages][:4]
['待固定名单', '名单已固定', '已抽取', '已检查']

How group standards and declarations of enterprises are supervised stands in their own packages.
"""

__all__: list[str] = []
