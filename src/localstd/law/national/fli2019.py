"""食品安全法实施条例（2019）: in force since 2019-12-01.

Sources: arts 11-13 were read.

Nothing to compute: the days of a consultation (art 11 sets none), art 13 (early use by
enterprises).
"""

from functools import partial

from localstd.law.facts import FoodClass
from localstd.law.judging.making import is_public
from localstd.law.judging.projects import excludes
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_FOOD = frozenset({Track.FOOD})


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
        tracks=_FOOD,
    )


def consultation(provisions: Provisions) -> Rule:
    """Drafts of local food-safety standards are open to the comments of the public (第十一条).

    “公开征求意见”
    """
    sentence = provisions["fli-comment"]
    return Rule.under(
        sentence,
        name="local.consultation",
        judge=partial(is_public, sentence.certain_period.start),
        tracks=_FOOD,
    )


def excluded_foods(provisions: Provisions) -> Rule:
    """No local standard is made for foods that have national rules of their own (第十二条).

    “制定食品安全地方标准”

    The article (不得对其…) forbids it for health food, special medical and infant formula food
    and the like.
    The classes that fls2011 art 3 excludes stay excluded beside it, as that notice is not
    known to have ended.
    """
    return Rule.under(
        provisions["fli-excluded"],
        provisions["fls2011-exclude"],
        name="local.excluded-foods",
        judge=partial(excludes, frozenset(FoodClass)),
        tracks=_FOOD,
    )


LIMITS = (filing,)
RULES = (consultation, excluded_foods)
