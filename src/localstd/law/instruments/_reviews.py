"""How what a review comes to (复审结果) is judged."""

from localstd.law.facts import FollowUpFacts, PartsFacts
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = ["has_an_outcome_for_every_part", "is_what_was_concluded"]


def has_an_outcome_for_every_part(facts: PartsFacts) -> Verdict:
    """Ask that every part of a standard has an outcome before the review is done."""
    missing = tuple(part for part in facts.parts if part not in facts.concluded)
    return broken(missing=missing) if missing else KEPT


def is_what_was_concluded(facts: FollowUpFacts) -> Verdict:
    """Ask that what is done after a review is what it concluded."""
    if not facts.concluded:
        return unknown("outcome")
    return KEPT if facts.done in facts.concluded else broken(done=facts.done)
