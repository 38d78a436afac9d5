"""How reviews (复审) are judged: what brings them forward, what they conclude, what follows."""

from localstd.law.facts import FollowUpFacts, PartsFacts, TriggerFacts
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = ["has_an_outcome_for_every_part", "has_evidence", "is_what_was_concluded"]


def has_evidence(facts: TriggerFacts) -> Verdict:
    """Ask that a review which comes early shows what brings it forward."""
    if facts.trigger is None or facts.has_evidence:
        return KEPT
    if facts.has_evidence is None:
        return unknown("evidence")
    return broken(trigger=facts.trigger)


def has_an_outcome_for_every_part(facts: PartsFacts) -> Verdict:
    """Ask that every part of a standard has an outcome before the review is done."""
    missing = [part for part in facts.parts if part not in facts.concluded]
    return broken(missing=", ".join(missing)) if missing else KEPT


def is_what_was_concluded(facts: FollowUpFacts) -> Verdict:
    """Ask that what is done after a review is what it concluded."""
    if not facts.concluded:
        return unknown("outcome")
    return KEPT if facts.done in facts.concluded else broken(done=facts.done)
