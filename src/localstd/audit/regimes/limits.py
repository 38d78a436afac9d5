"""What the limits are called that a register is held to (期限名称), in words for readers."""

from collections.abc import Mapping
from types import MappingProxyType

from localstd.wording import Wording

__all__ = ["limit_wording"]

_WORDS: Mapping[str, Wording] = MappingProxyType(
    {
        "local.filing": Wording("备案期限", "time for filing"),
        "local.publicity": Wording("公开期限", "time for making public"),
        "local.review": Wording("复审周期", "review cycle"),
        "group.review": Wording("团体标准复审周期", "review cycle of group standards"),
        "enterprise.filing": Wording("企业标准备案期限", "time for filing enterprise standards"),
        "enterprise.review": Wording("企业标准复审周期", "review cycle of enterprise standards"),
    }
)


def limit_wording(name: str) -> Wording:
    """Say in both languages what a limit of the law is called; one that is not known by its name.

    >>> limit_wording("local.filing").zh, limit_wording("local.tea").en
    ('备案期限', 'local.tea')
    """
    return _WORDS.get(name) or Wording(name, name)
