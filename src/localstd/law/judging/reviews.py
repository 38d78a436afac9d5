"""How reviews (复审) are judged: what brings them forward, what they come to, what follows."""

from collections.abc import Collection

from localstd.law.facts import (
    FollowUpFacts,
    OutcomeFacts,
    PartsFacts,
    ReviewOutcome,
    ReviewTrigger,
    TriggerFacts,
)
from localstd.law.judging.settled import wants
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = [
    "has_an_outcome_for_every_part",
    "is_an_outcome_of_law",
    "is_an_outcome_of_law_or_practice",
    "is_triggered",
    "is_what_was_concluded",
    "one_of",
]


def is_an_outcome_of_law(facts: OutcomeFacts) -> Verdict:
    """Ask for one of the three outcomes of the law."""
    return one_of(_OF_LAW, facts.outcome)


def is_an_outcome_of_law_or_practice(facts: OutcomeFacts) -> Verdict:
    """Ask for one of the three outcomes, or for conversion to a group standard."""
    return one_of(frozenset(ReviewOutcome), facts.outcome)


def one_of(outcomes: Collection[ReviewOutcome], outcome: str | None) -> Verdict:
    """Ask for one of some outcomes."""
    if outcome is None:
        return unknown("outcome")
    return KEPT if ReviewOutcome.of(outcome) in outcomes else broken(outcome=outcome)


def is_triggered(facts: TriggerFacts) -> Verdict:
    """Ask for one of the reasons, with papers that show it."""
    if facts.trigger is None:
        return unknown("trigger")
    if ReviewTrigger.of(facts.trigger) is None:
        return broken(trigger=facts.trigger)
    return wants(facts, has_evidence=True)


def has_an_outcome_for_every_part(facts: PartsFacts) -> Verdict:
    """Ask that every part of a standard has an outcome before the review is done."""
    missing = tuple(part for part in facts.parts if part not in facts.concluded)
    return broken(missing=missing) if missing else KEPT


def is_what_was_concluded(facts: FollowUpFacts) -> Verdict:
    """Ask that what is done after a review is what it concluded."""
    if not facts.concluded:
        return unknown("concluded")
    return KEPT if facts.done in facts.concluded else broken(done=facts.done)


_OF_LAW = frozenset({ReviewOutcome.CONTINUE, ReviewOutcome.REVISE, ReviewOutcome.ABOLISH})
