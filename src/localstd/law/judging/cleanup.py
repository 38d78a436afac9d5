"""How the conclusions of a clean-up are judged."""

from datetime import date

from localstd._attrs import evolve
from localstd.calendar import Certainty
from localstd.law.facts import (
    CleanupEffectFacts,
    CleanupFacts,
    CleanupScopeFacts,
    ConclusionDateFacts,
    ConvertedNumberFacts,
    KeptField,
    MandatoryConclusion,
    MarketCleanupFacts,
    MarketGround,
    ReviewOutcome,
)
from localstd.law.judging.reviews import one_of
from localstd.law.judging.settled import untold, wants
from localstd.law.term import Term
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown

__all__ = [
    "concludes_by_practice",
    "continues_in_a_kept_field",
    "ends_on_the_announcement",
    "fits_the_assessment",
    "fits_the_ground",
    "gains_the_mark",
    "has_a_known_ground",
    "is_a_conclusion",
    "is_concluded_by",
    "is_mandatory_and_in_force",
]


def is_a_conclusion(facts: CleanupFacts) -> Verdict:
    """Ask for one of the four conclusions."""
    if facts.outcome is None:
        return unknown("outcome")
    is_known = MandatoryConclusion.of(facts.outcome) is not None
    return KEPT if is_known else broken(outcome=facts.outcome)


def is_concluded_by(last: date, facts: ConclusionDateFacts) -> Verdict:
    """Ask for a conclusion on a day or before it; not of a standard that came after its year."""
    if facts.year is not None and facts.year > last.year:
        return KEPT
    if facts.concluded is None:
        return unknown("concluded")
    late = facts.concluded.after(last)
    is_kept = late is Certainty.IMPOSSIBLE
    return KEPT if is_kept else broken(late, due=last, concluded=facts.concluded)


def continues_in_a_kept_field(facts: CleanupFacts) -> Verdict:
    """Ask of what continues as mandatory that its field was kept.

    Other law may keep a standard of any other field, so that it departs possibly, never surely.
    """
    if facts.outcome is None:
        return unknown("outcome")
    if MandatoryConclusion.of(facts.outcome) is not MandatoryConclusion.CONTINUE:
        return KEPT
    if facts.field is None:
        return unknown("field")
    is_kept = KeptField.of(facts.field) is not None
    return KEPT if is_kept else broken(Certainty.POSSIBLE, field=facts.field)


def is_mandatory_and_in_force(facts: CleanupScopeFacts) -> Verdict:
    """Ask for a mandatory standard that is in force."""
    if facts.claims_mandatory is False or facts.in_force is Certainty.IMPOSSIBLE:
        return broken()
    if facts.in_force is not Certainty.CERTAIN:
        return unknown("in_force")
    return untold(facts, "claims_mandatory")


def fits_the_assessment(facts: CleanupFacts) -> Verdict:
    """Ask of a conclusion that what was assessed leads to it."""
    conclusion = MandatoryConclusion.of(facts.outcome)
    if conclusion is None:
        return unknown("outcome")
    return _told_of(conclusion, wants(facts, **_WANTED[conclusion]))


def _told_of(conclusion: Term, verdict: Verdict) -> Verdict:
    """Let what is broken name the conclusion."""
    if verdict.outcome is not Outcome.BROKEN:
        return verdict
    return broken(**{**verdict.facts, "conclusion": conclusion.wording})


_NEEDED = {"still_applies": True, "must_be_mandatory": True}
_WANTED = {
    MandatoryConclusion.ABOLISH: {"still_applies": False},
    MandatoryConclusion.CONVERT: {"still_applies": True, "must_be_mandatory": False},
    MandatoryConclusion.INTEGRATE: _NEEDED,
    MandatoryConclusion.CONTINUE: _NEEDED,
}


def gains_the_mark(facts: ConvertedNumberFacts) -> Verdict:
    """Ask that the number gains ``/T`` and nothing else changes.

    A series without that form, or another one, tells its recommended numbers in its own way.
    """
    if facts.before is None or facts.after is None:
        return untold(facts, "before", "after")
    is_in_one_series = facts.before.scheme == facts.after.scheme
    if not (is_in_one_series and facts.before.numbering.has_recommended_form):
        return unknown("form_of_the_series")
    due = evolve(facts.before, mark="T")
    return KEPT if str(facts.after) == str(due) else broken(due=due, after=facts.after)


def ends_on_the_announcement(facts: CleanupEffectFacts) -> Verdict:
    """Ask that force ends on the day of the announcement, by abolition or by conversion."""
    if facts.outcome is None:
        return unknown("outcome")
    if MandatoryConclusion.of(facts.outcome) not in _ENDING:
        return KEPT
    if facts.announced is None or facts.ended is None:
        return untold(facts, "announced", "ended")
    apart = (facts.ended.before(facts.announced), facts.ended.after(facts.announced))
    if Certainty.CERTAIN in apart:
        return broken(announced=facts.announced, ended=facts.ended)
    return KEPT


_ENDING = frozenset({MandatoryConclusion.ABOLISH, MandatoryConclusion.CONVERT})


def has_a_known_ground(facts: MarketCleanupFacts) -> Verdict:
    """Ask for a known ground; the national text was not found, so another leaves it open."""
    is_known = facts.ground is not None and MarketGround.of(facts.ground) is not None
    return KEPT if is_known else unknown("ground")


def fits_the_ground(facts: MarketCleanupFacts) -> Verdict:
    """Ask of an outcome that the ground, and what was assessed, lead to it.

    A ground makes a standard one to abolish, whether or not it could be mended; without one, it
    is abolished only where it no longer applies. It may continue for a reason of its own, too.
    """
    outcome = ReviewOutcome.of(facts.outcome)
    if outcome is None:
        return unknown("outcome")
    if outcome is ReviewOutcome.ABOLISH and facts.ground:
        return KEPT
    judged = _told_of(outcome, wants(facts, **_LEADING_TO[outcome]))
    return _with_its_ground(facts, judged) if outcome is ReviewOutcome.CONTINUE else judged


def _with_its_ground(facts: MarketCleanupFacts, judged: Verdict) -> Verdict:
    """Leave it open why a standard continues that has a ground, and whether it has one."""
    if judged.outcome is Outcome.BROKEN or facts.ground == "":
        return judged
    if facts.ground is None:
        return unknown("ground", *judged.missing)
    return unknown(*judged.missing, "reason_to_continue")


_LEADING_TO = {
    ReviewOutcome.CONTINUE: {"still_applies": True},
    ReviewOutcome.REVISE: {"still_applies": True, "can_be_mended": True},
    ReviewOutcome.ABOLISH: {"still_applies": False},
    ReviewOutcome.CONVERT: {"still_applies": True, "is_taken_up": True},
}


def concludes_by_practice(facts: MarketCleanupFacts) -> Verdict:
    """Ask for one of the four outcomes of practice."""
    return one_of(frozenset(ReviewOutcome), facts.outcome)
