"""环境保护法（2014）: 2015-01-01 to 2026-08-14, replaced by eec2026.

Sources: arts 15 and 16 were read; the tests hold no text of them against the quotations.

Nothing to compute: filing with the environment ministry (arts 15, 16) has no number of days,
so that the environment track knows no ``local.filing``.
"""

from localstd.law.judging.environment import is_made_by_the_province
from localstd.law.judging.projects import is_uncovered_or_stricter
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]


def issuer(provisions: Provisions) -> Rule:
    """Governments of provinces make local environmental standards (第十五条、第十六条).

    “地方环境质量标准”、“地方污染物排放标准”
    """
    return Rule.under(
        provisions["epl-quality"],
        provisions["epl-discharge"],
        name="local.environment-issuer",
        judge=is_made_by_the_province,
        tracks=frozenset({Track.ENVIRONMENT}),
    )


def scope(provisions: Provisions) -> Rule:
    """They fill a gap of national ones, or are stricter (第十五条、第十六条).

    “地方环境质量标准”、“地方污染物排放标准”
    """
    return Rule.under(
        provisions["epl-quality"],
        provisions["epl-discharge"],
        name="local.scope",
        judge=is_uncovered_or_stricter,
        tracks=frozenset({Track.ENVIRONMENT}),
    )


LIMITS = ()
RULES = (issuer, scope)
