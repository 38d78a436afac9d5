"""How evaluations of organisations are judged (绩效评价), and what adoption asks of them."""

from localstd.law.facts import AdoptionFacts, EvaluationFacts
from localstd.law.judging.settled import as_read, untold, wants
from localstd.law.provision import Provision
from localstd.law.verdict import KEPT, Verdict, broken

__all__ = [
    "bears_its_stars",
    "has_good_results",
    "is_evaluated",
    "meets_the_basic_conditions",
    "star_levels",
    "stars_for",
]

_FULL_SCORE = 100


def star_levels(provision: Provision) -> tuple[int, ...]:
    """Read from which score on there are how many stars, the most stars first."""
    return tuple(int(level) for level in provision.value.split("/"))


def stars_for(score: int, levels: tuple[int, ...]) -> int:
    """Count the stars of a score: each bound itself is enough."""
    return sum(score >= level for level in levels)


def bears_its_stars(levels: tuple[int, ...], facts: EvaluationFacts) -> Verdict:
    """Ask for a score of 100 at most, and for the stars that it gives."""
    if facts.score is not None and facts.score > _FULL_SCORE:
        return broken(score=facts.score)
    if facts.score is None or facts.stars is None:
        return untold(facts, "score", "stars")
    due = stars_for(facts.score, levels)
    return KEPT if facts.stars == due else broken(score=facts.score, stars=facts.stars, due=due)


def meets_the_basic_conditions(facts: EvaluationFacts) -> Verdict:
    """Ask that all basic conditions are met."""
    return wants(facts, meets_basic=True)


def is_evaluated(facts: AdoptionFacts) -> Verdict:
    """Ask that the organisation was evaluated."""
    return wants(facts, is_evaluated=True)


def has_good_results(facts: AdoptionFacts) -> Verdict:
    """Ask for good results of the standard in use."""
    return as_read(wants(facts, has_good_results=True))
