"""Executable instruments (可执行的法规文件): what a module of one offers to the law."""

from collections.abc import Callable
from typing import Protocol

from localstd.law.limit import Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["ExecutableInstrument"]


class ExecutableInstrument(Protocol):
    """What a module of an instrument offers.

    >>> from localstd.law.national import gs2019
    >>> [limit.__name__ for limit in gs2019.LIMITS]
    ['comment']
    """

    @property
    def LIMITS(self) -> tuple[Callable[[Provisions], Limit], ...]:  # noqa: N802  a constant
        """Give the limits, in the order of the articles."""
        ...

    @property
    def RULES(self) -> tuple[Callable[[Provisions], Rule], ...]:  # noqa: N802  a constant
        """Give the rules, in the order of the articles."""
        ...
