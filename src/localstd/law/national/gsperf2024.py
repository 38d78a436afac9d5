"""团体标准组织综合绩效评价指标体系（2024）: since August 2024, the day is not known.

Sources: parts 1 and 2 were read; the indicators themselves were not found.

Nothing to compute: the counts of the indicators (4, 21 and 59, of which 18 are basic
conditions), which say nothing of one organisation; and the day by which those that had
published before evaluate themselves, which a call for it names as a fact.
"""

from functools import partial

from localstd.law.judging.evaluations import (
    bears_its_stars,
    meets_the_basic_conditions,
    star_levels,
)
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def stars(provisions: Provisions) -> Rule:
    """A score gives three stars, two or one (一).

    “三星级、二星级、一星级”

    Each bound is enough itself. Below the last one there are none. The score is of 100.
    """
    levels = provisions["gsperf2024-stars"]
    return Rule.under(
        levels,
        name="group.stars",
        judge=partial(bears_its_stars, star_levels(levels)),
    )


def self_evaluation(provisions: Provisions) -> Limit:
    """A new organisation evaluates itself within three months of its first standard (二).

    “3个月内”
    """
    return Limit.under(
        provisions["gsperf2024-new"],
        name="group.self-evaluation",
        direction=Direction.AT_MOST,
        starts="publication of its first group standard",
    )


def basic_conditions(provisions: Provisions) -> Rule:
    """Who misses a basic condition is advised to pause or to stop making standards (二).

    “建议暂停或终止”

    An advice and no ban: it makes no standard unlawful.
    """
    return Rule.under(
        provisions["gsperf2024-basic"],
        name="group.basic-conditions",
        judge=meets_the_basic_conditions,
    )


LIMITS = (self_evaluation,)
RULES = (stars, basic_conditions)
