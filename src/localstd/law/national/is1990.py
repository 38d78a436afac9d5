"""行业标准管理办法（1990）: 1990-08-14 to 2024-05-31, replaced by is2023.

Sources: arts 2 and 15 were read. Another list has it begin on 1990-08-24; nothing asked of local
standards hangs on those ten days.

Nothing to compute for local standards: art 2 (an industry standard is abolished once the
national standard is implemented).
"""

from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions

__all__ = ["LIMITS", "RULES"]


def review(provisions: Provisions) -> Limit:
    """Industry standards are reviewed every five years, generally (第十五条).

    “复审周期”
    """
    return Limit.under(
        provisions["is1990-review"],
        name="industry.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


LIMITS = (review,)
RULES = ()
