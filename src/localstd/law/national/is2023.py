"""行业标准管理办法（2023）: in force since 2024-06-01, with no interval of review of its own known.

Sources: arts 1-7 were read; the filing days were not checked, their article is not known.

Nothing to compute for local standards: arts 3, 4, 6, 7 (scope, status, content, platform).
"""

from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions

__all__ = ["LIMITS", "RULES"]


def filing(provisions: Provisions) -> Limit:
    """Industry standards are filed within sixty days (text not checked).

    “60日内备案”
    """
    return Limit.under(
        provisions["is2023-filing"],
        name="industry.filing",
        direction=Direction.AT_MOST,
        starts="publication",
    )


LIMITS = (filing,)
RULES = ()
