"""The law of Shanghai as one value: ``law.toml`` and the statements, read together once."""

from functools import cache
from importlib.resources import files

from localstd.law import LocalLaw, read_local_law
from localstd_shanghai.statements import LIMITS, RULES

__all__ = ["local_law"]


@cache
def local_law() -> LocalLaw:
    """Read it.

    >>> [str(one.period.start) for one in local_law().limits][:1]
    ['2019-10-01']
    """
    written = files("localstd_shanghai").joinpath("law.toml").read_text("utf-8")
    return read_local_law(written, limits=LIMITS, rules=RULES)
