"""The testing kit (测试工具): for the library's own tests, and for those who extend it.

- :mod:`localstd.testing.strategies`: hypothesis strategies for the public values, valid and
  almost valid;
- :mod:`localstd.testing.checks`: what a numbering scheme, a law or a calendar must keep to, as
  pure functions that give :class:`Problem` values;
- ``python -m localstd.testing`` runs these on what the library ships, from the installed wheel.

It needs the extra ``testing`` (hypothesis, pytest) for the strategies only.

>>> from localstd.numbers import SCHEMES
>>> local = next(scheme for scheme in SCHEMES if scheme.name == "local")
>>> check_scheme(local, ("DB34/T 3000-2018",))
()
"""

from localstd.testing.checks import Problem, check_calendar, check_law, check_scheme

__all__ = ["Problem", "check_calendar", "check_law", "check_scheme"]
