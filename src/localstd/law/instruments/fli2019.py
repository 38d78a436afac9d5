"""食品安全法实施条例（2019）: in force since 2019-12-01.

Sources: arts 11-13 were read.

Nothing to compute: art 11 consultation (no number of days), art 12 (excluded foods: needs the
subject of the standard), art 13 (early use by enterprises).
"""

from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]


def filing(provisions: Provisions) -> Limit:
    """Local food-safety standards are filed within thirty working days (第十一条).

    “30个工作日”

    Working days, and to the State Council's health department: on the food track this stands
    in the place of the calendar days of ls1990 and ls2020, which do not reach it.
    """
    return Limit.under(
        provisions["fli-filing"],
        name="local.filing",
        direction=Direction.AT_MOST,
        starts="publication",
        tracks=frozenset({Track.FOOD}),
    )


LIMITS = (filing,)
RULES = ()
