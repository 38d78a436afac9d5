"""企业标准化促进办法（2023）: in force since 2024-01-01.

Sources: a page that quotes arts 12 and 14 was read; the others were not.

Nothing to compute of supervision, whose words were not read: sl2017 arts 27, 38, 39 and 42 have it.
"""

from localstd.law.judging.enterprises import (
    is_numbered_as_one,
    is_open_about_lower_indicators,
    tests_by_published_methods,
)
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_EVERY_TRACK = frozenset(Track)


def methods(provisions: Provisions) -> Rule:
    """Product and service standards name methods, published ones if there are any (第十二条).

    “试验方法、检验方法或者评价方法”
    """
    return Rule.under(
        provisions["es2023-testmethod"],
        name="enterprise.test-methods",
        judge=tests_by_published_methods,
        tracks=_EVERY_TRACK,
    )


def number_form(provisions: Provisions) -> Rule:
    """An enterprise standard has Q and the code of its enterprise (第十三条, text not checked).

    “企业标准编号”
    """
    return Rule.under(
        provisions["es2023-number"],
        provisions["sl2017-numbering"],
        provisions["gr-ent"],
        name="enterprise.number-form",
        judge=is_numbered_as_one,
        tracks=_EVERY_TRACK,
    )


def lower_shown(provisions: Provisions) -> Rule:
    """Fewer or lower indicators than the recommended ones are shown as such (第十四条).

    “少于或者低于推荐性标准的，应当明示”
    """
    return Rule.under(
        provisions["es2023-lower"],
        name="enterprise.lower-shown",
        judge=is_open_about_lower_indicators,
        tracks=_EVERY_TRACK,
    )


LIMITS = ()
RULES = (methods, number_form, lower_shown)
