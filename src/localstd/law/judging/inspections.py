"""How random inspection is judged (双随机、一公开): the plan, the order of a draw, the results."""

from localstd.calendar import Certainty, PartialDate
from localstd.law.facts import (
    InspectionPlanFacts,
    InspectionRatioFacts,
    InspectionResultsFacts,
    RandomDrawFacts,
)
from localstd.law.judging.settled import as_read, untold, wants
from localstd.law.verdict import KEPT, Verdict, broken

__all__ = [
    "draws_after_the_seed",
    "fixes_the_list_before_the_seed",
    "is_by_the_list",
    "is_reported",
    "keeps_the_ratio",
    "publishes_every_result",
]


def is_by_the_list(facts: InspectionPlanFacts) -> Verdict:
    """Ask that a plan has what stands on the list of the province alone."""
    return wants(facts, is_by_list=True)


def is_reported(facts: InspectionPlanFacts) -> Verdict:
    """Ask that a plan was reported to the superior."""
    return wants(facts, is_reported=True)


def keeps_the_ratio(facts: InspectionRatioFacts) -> Verdict:
    """Ask of ordinary items that no more are drawn than the list allows."""
    if facts.is_ordinary is False:
        return KEPT
    if facts.drawn is None or facts.allowed is None:
        return untold(facts, "is_ordinary", "drawn", "allowed")
    if facts.drawn <= facts.allowed:
        return KEPT
    told = untold(facts, "is_ordinary")
    return told if told.missing else broken(drawn=facts.drawn, allowed=facts.allowed)


def fixes_the_list_before_the_seed(facts: RandomDrawFacts) -> Verdict:
    """Ask that no value was known when the list was fixed.

    A value of an earlier day was. Of one of the same day nobody can tell by days alone: that it
    counts as known is a reading.
    """
    fixed, known = facts.fixed, facts.first_known
    if fixed is None or known is None:
        return untold(facts, "fixed", "first_known")
    is_later = known.after(fixed)
    if is_later is Certainty.CERTAIN:
        return KEPT
    if is_later is Certainty.POSSIBLE:
        return broken(Certainty.POSSIBLE, fixed=fixed, known=known)
    departs = broken(fixed=fixed, known=known)
    return departs if known.before(fixed) is Certainty.CERTAIN else as_read(departs)


def draws_after_the_seed(facts: RandomDrawFacts) -> Verdict:
    """Ask that the last value was published when the draw was made; on the same day it may be."""
    drawn, known = facts.drawn, facts.last_known
    if drawn is None or known is None:
        return untold(facts, "drawn", "last_known")
    is_early = drawn.before(known)
    return KEPT if is_early is Certainty.IMPOSSIBLE else _too_early(is_early, known)


def _too_early(certainty: Certainty, known: PartialDate) -> Verdict:
    return broken(certainty, known=known, due=known.last)


def publishes_every_result(facts: InspectionResultsFacts) -> Verdict:
    """Ask that as many results are public as targets were inspected."""
    if facts.inspected is None or facts.published is None:
        return untold(facts, "inspected", "published")
    if facts.published >= facts.inspected:
        return KEPT
    return broken(inspected=facts.inspected, published=facts.published)
