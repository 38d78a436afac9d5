"""The law of Shandong as one value: ``law.toml`` and the statements, read together once."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from localstd.law import LocalLaw, read_local_law
from localstd_shandong.statements import LIMITS, RULES

__all__ = ["local_law", "texts"]


@cache
def local_law() -> LocalLaw:
    """Read it: each article of 山东省标准化条例 is accounted for.

    >>> [str(one.period.start) for one in local_law().limits][:1], len(local_law().accounts)
    (['2020-08-01'], 40)
    """
    return read_local_law(_read("law.toml"), limits=LIMITS, rules=RULES, file="law.toml")


def texts() -> Mapping[str, str]:
    """Read the text of its instrument, word for word, by its id; that of sd1995 was not read.

    >>> texts()["sd2020"].splitlines()[0]
    '# 山东省标准化条例'
    """
    return {"sd2020": _read("sd2020.md")}


def _read(name: str) -> str:
    return files("localstd_shandong").joinpath(name).read_text("utf-8")
