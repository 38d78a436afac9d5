"""关于标准化工作的国家标准: what standards on standardization say, as far as it is known.

Sources: the trial scoring of good behaviour was read in a secondary copy; of GB/T 19273-2017 it
is known only that it has five levels.

Nothing to compute beyond what follows. No text that was read sets how long a confirmation holds,
how it is renewed, or when the trial scoring ended.
"""

from localstd.calendar import Period
from localstd.law.judging.good_behaviour import follows_from_its_scores
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def level(provisions: Provisions) -> Rule:
    """A level of good behaviour follows from the scores (试行评分表).

    “标准化良好行为确认”

    Which scheme governs, the confirmation says: neither has a day in the table, so that the rule
    is asked since the opinion of 2015 which speaks of the activity (seed2015 十六). The cut-offs
    of the five levels are not known, and nothing is said of a level under them. A trial scoring
    binds nobody by law: what departs from it is warned of.
    """
    return Rule.under(
        provisions["gb-behav-legacy"],
        name="good-behaviour.level",
        judge=follows_from_its_scores,
        period=Period(provisions["seed-good-practice"].certain_period.start, None),
    )


LIMITS = ()
RULES = (level,)
