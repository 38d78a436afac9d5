"""The law of 安徽省 as one value: ``law.toml`` and the statements, read together once."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from localstd.law import LocalLaw, read_local_law
from localstd_template.statements import LIMITS, RULES

__all__ = ["local_law", "texts"]


@cache
def local_law() -> LocalLaw:
    """Read it, with what became of each article.

    >>> local_law().place
    '34'
    """
    return read_local_law(_read("law.toml"), limits=LIMITS, rules=RULES, file="law.toml")


def texts() -> Mapping[str, str]:
    """Read the texts of its instruments, word for word; each file is called by its id."""
    beside = files("localstd_template").iterdir()
    names = sorted(one.name for one in beside if one.name.endswith(".md"))
    return {name.removesuffix(".md"): _read(name) for name in names}


def _read(name: str) -> str:
    return files("localstd_template").joinpath(name).read_text("utf-8")
