"""市监标创发〔2023〕108号 (规范地方标准制定和应用): a notice of 2023 whose day is not known.

Sources: the text itself was not found; it is known through the notice of a province of 2024.

Nothing to compute beyond what follows. The three grounds and the eighteen months stand in the
notice of that province (Inner Mongolia, 15; 2024-05-21), for the standards that it lists.
"""

from datetime import date

from localstd._attrs import evolve
from localstd.calendar import Period
from localstd.law.facts import OutcomeFacts, ReviewOutcome
from localstd.law.judging.cleanup import (
    concludes_by_practice,
    fits_the_ground,
    has_a_known_ground,
)
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = ["LIMITS", "RULES"]

_INNER_MONGOLIA = "15"
_ITS_NOTICE = date(2024, 5, 21)  # the day that ``lsr2023-classes`` gives


def ground(provisions: Provisions) -> Rule:
    """Three grounds for taking up a standard are known.

    “排查结论”

    They are those of one province. The text of the notice was not found, so that another
    ground leaves it open.
    """
    return Rule.under(
        provisions["lsr2023-classes"], name="market-cleanup.ground", judge=has_a_known_ground
    )


def outcome(provisions: Provisions) -> Rule:
    """A standard that is taken up continues, is revised, abolished or converted.

    “转化为团体标准”

    The fourth outcome is practice, beside the three of ls2020 art 25.
    """
    return Rule.under(
        provisions["lsr2023-convert"],
        provisions["lsr2023-classes"],
        name="market-cleanup.outcome",
        judge=concludes_by_practice,
    )


def fit(provisions: Provisions) -> Rule:
    """The ground, and what was assessed, lead to the outcome.

    “排查结论”

    The reading: without a ground a standard continues, as long as it applies; what has one is
    abolished, or revised or converted where that is assessed to mend it. That it may also
    continue shows that province's notice, where 3 of 179 do: why is left open. All of this is
    known from there alone.
    """
    return Rule.under(
        provisions["lsr2023-classes"],
        provisions["lsr2023-convert"],
        provisions["sl2017-review-outcome"],
        name="market-cleanup.fit",
        judge=fits_the_ground,
    )


def convert(provisions: Provisions) -> Rule:
    """No law knows conversion to a group standard; it is practice.

    “转化为团体标准”

    What this rule finds is worth a note and no fault: ``local.review-outcome`` lets it pass.
    It counts from the first day on which the practice can have begun.
    """
    practice = provisions["lsr2023-convert"]
    return Rule.under(
        practice, name="local.review-convert", judge=_is_no_conversion, period=practice.period
    )


def _is_no_conversion(facts: OutcomeFacts) -> Verdict:
    if facts.outcome is None:
        return unknown("outcome")
    is_conversion = ReviewOutcome.of(facts.outcome) is ReviewOutcome.CONVERT
    return broken(outcome=facts.outcome) if is_conversion else KEPT


def revision(provisions: Provisions) -> Limit:
    """What is to be revised is revised within eighteen months, in Inner Mongolia.

    “修订周期不得超过18个月”

    The page that was read is that province's own notice, so that the limit is held to it and
    to the days since. It does not say from when the months run; the reading: from the outcome
    of a review, and in a clean-up from its announcement.
    """
    limit = Limit.under(
        provisions["lsr2023-revise-limit"],
        name="local.revision",
        direction=Direction.AT_MOST,
        starts="the review that concluded to revise",
    )
    return evolve(limit, place=_INNER_MONGOLIA, period=Period(_ITS_NOTICE, None))


LIMITS = (revision,)
RULES = (ground, outcome, fit, convert)
