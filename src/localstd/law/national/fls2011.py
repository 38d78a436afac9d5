"""食品安全地方标准管理办法（2011）: in force since 2011-03-02, its end is not known.

Sources: arts 3 and 4 were read.

Nothing to compute: art 4 (which province's standard a producer follows).
"""

from functools import partial

from localstd.law.facts import FoodClass
from localstd.law.judging.projects import excludes
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_EXCLUDED = frozenset(
    {FoodClass.ADDITIVE, FoodClass.FOOD_RELATED, FoodClass.NEW_RESOURCE, FoodClass.HEALTH}
)


def excluded_foods(provisions: Provisions) -> Rule:
    """No local standard is made for four classes (第三条).

    “不得制定”

    From 2019-12-01 fli2019 art 12 names further ones, and both are cited.
    """
    sentence = provisions["fls2011-exclude"]
    return Rule.under(
        sentence,
        name="local.excluded-foods",
        judge=partial(excludes, _EXCLUDED),
        period=sentence.before(provisions["fli-excluded"]),
        tracks=frozenset({Track.FOOD}),
    )


LIMITS = ()
RULES = (excluded_foods,)
