"""Strategies (生成策略) of hypothesis for every public value, one module a subject.

:func:`localstd.testing.strategy_for` finds the one of a class. They need the
extra ``testing``; the checks of the kit do not.
"""

__all__: list[str] = []
