"""推荐性国家标准采信团体标准暂行规定（2023）: since August 2023, the day is not known.

Sources: art 3 is known from a bank of questions of 2024 that quotes it; the twelve months and
the condition on organisations from a trade association's page. The text itself was not found.

Nothing to compute: that drafting may be skipped and comment time shortened sets no figure.
"""

from localstd.law.judging.evaluations import has_good_results, is_evaluated
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def age(provisions: Provisions) -> Limit:
    """It has been in use for two years, as the national platform has it (第三条).

    “实施满2年”

    Judged by the law of the day on which adoption is asked for, so that years before 2023 count.
    """
    return Limit.under(
        provisions["adopt2023-age"],
        name="group.adoption-age",
        direction=Direction.AT_LEAST,
        starts="implementation",
        judged=Judged.AS_ASKED,
    )


def results(provisions: Provisions) -> Rule:
    """Its results in use are good (第三条).

    “实施满2年”

    Of this half the words were not seen: the reference tells that good results are needed, too.
    """
    return Rule.under(
        provisions["adopt2023-age"], name="group.adoption-results", judge=has_good_results
    )


def cycle(provisions: Provisions) -> Limit:
    """From the plan to the draft for approval it takes twelve months at most.

    “十二个月以内”
    """
    return Limit.under(
        provisions["adopt2023-cycle"],
        name="group.adoption",
        direction=Direction.AT_MOST,
        starts="the plan",
    )


def capability(provisions: Provisions) -> Rule:
    """Its organisation was evaluated against GB/T 20004.1 and GB/T 20004.2.

    “良好行为”
    """
    return Rule.under(
        provisions["adopt2023-capability"],
        name="group.adoption-capability",
        judge=is_evaluated,
    )


LIMITS = (age, cycle)
RULES = (results, capability)
