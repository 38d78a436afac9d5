"""The testing kit (测试工具): for the library's own tests, and for those who extend it.

- :func:`check_scheme` and :func:`check_schemes`: what numbering schemes must keep to, each
  alone and all together;
- :func:`check_law` and :func:`check_local_law`: what law must keep to, and what a place may
  add to it;
- :func:`check_calendar`: what a work calendar must keep to;
- :data:`NUMBERS`: real numbers of many schemes, to check further schemes against;
- :mod:`localstd.testing.strategies` and :mod:`localstd.testing.findings`: hypothesis strategies
  for the public values, valid and almost valid;
- ``python -m localstd.testing``: the checks, run on what the library ships, from the installed
  wheel.

Every check is a pure function: a value goes in, :class:`Problem` values come out, none if all
promises are kept. So a test of a plug-in is one line: ``assert check_scheme(OURS, NUMBERS) == ()``.
The extra ``testing`` (hypothesis, pytest) is needed for the strategies only.

>>> from localstd.numbers import SCHEMES, Kind, NumberingScheme
>>> ours = NumberingScheme(name="pastry-alliance", kind=Kind.ALLIANCE, leads=("LM",),
...     prefix=r"LM/(?P<body>[A-Z]{2,6})", marks="", joint="-")
>>> check_scheme(ours, ["LM/GAO-012-2017"])
()
>>> check_schemes((*SCHEMES, ours), [*NUMBERS, "LM/GAO-012-2017"])
()
"""

from localstd.testing.calendar import check_calendar
from localstd.testing.law import check_law, check_local_law
from localstd.testing.numbering import check_scheme, check_schemes
from localstd.testing.problem import Problem
from localstd.testing.samples import NUMBERS

__all__ = [
    "NUMBERS",
    "Problem",
    "check_calendar",
    "check_law",
    "check_local_law",
    "check_scheme",
    "check_schemes",
]
