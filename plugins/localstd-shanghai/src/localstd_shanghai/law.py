"""The law of Shanghai as one value: ``law.toml`` and the statements, read together once."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from localstd.law import LocalLaw, read_local_law
from localstd_shanghai.statements import LIMITS, RULES

__all__ = ["local_law", "texts"]


@cache
def local_law() -> LocalLaw:
    """Read it: each article of 上海市标准化条例 is accounted for.

    >>> [str(one.period.start) for one in local_law().limits][:1], len(local_law().accounts)
    (['2019-10-01'], 44)
    """
    return read_local_law(_read("law.toml"), limits=LIMITS, rules=RULES, file="law.toml")


def texts() -> Mapping[str, str]:
    """Read the texts of its instruments, word for word, by their ids.

    >>> texts()["sh2019"].splitlines()[0]
    '# 上海市标准化条例'
    """
    return {"sh2019": _read("sh2019.md")}


def _read(name: str) -> str:
    return files("localstd_shanghai").joinpath(name).read_text("utf-8")
