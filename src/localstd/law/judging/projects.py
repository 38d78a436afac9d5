"""How need, scope, plan, urgency and end of a project are judged."""

from collections.abc import Collection

from localstd.calendar import Certainty
from localstd.law.facts import (
    AppraisalFacts,
    CommitteeFacts,
    ExcludedFoodFacts,
    FoodClass,
    PlanFacts,
    ScopeFacts,
    TerminationFacts,
    TerminationGround,
    UrgencyFacts,
    UrgencyReason,
)
from localstd.law.judging.settled import untold, wants
from localstd.law.verdict import KEPT, Verdict, broken, unknown
from localstd.wording import Wording

__all__ = [
    "committee_is_free",
    "excludes",
    "has_ground_to_end",
    "has_no_national_standard",
    "is_appraised",
    "is_local_specialty",
    "is_special",
    "is_uncovered_or_stricter",
    "is_urgent",
    "is_urgent_here",
    "plan_is_complete",
]

_PLAN = {
    "project": Wording("项目名称", "project"),
    "applicant": Wording("提出单位", "applicant"),
    "drafter": Wording("起草单位", "drafting unit"),
    "deadline": Wording("完成期限", "day of completion"),
}


def is_appraised(facts: AppraisalFacts) -> Verdict:
    """Ask that needs were surveyed, and necessity and feasibility appraised."""
    return wants(facts, surveyed=True, appraised=True)


def committee_is_free(facts: CommitteeFacts) -> Verdict:
    """Ask that the committee is not under an order to correct: then it gets no new tasks."""
    return wants(facts, is_under_correction=False)


def has_no_national_standard(facts: ScopeFacts) -> Verdict:
    """Ask that no national or industry standard covers the subject."""
    return wants(facts, national_exists=False)


def is_special(facts: ScopeFacts) -> Verdict:
    """Ask for a special requirement of the place; the list is open (等), any stated one will do."""
    if facts.ground is None:
        return unknown("ground")
    return KEPT if facts.ground else broken(ground="")


def is_local_specialty(facts: ScopeFacts) -> Verdict:
    """Ask for a local specialty without a national food safety standard."""
    return wants(facts, is_local_specialty=True, national_exists=False)


def is_uncovered_or_stricter(facts: ScopeFacts) -> Verdict:
    """Ask for an item that national standards leave open, or for stricter values."""
    if facts.is_stricter or facts.national_exists is False:
        return KEPT
    judged = untold(facts, "national_exists", "is_stricter")
    return broken(national_exists=True, is_stricter=False) if judged is KEPT else judged


def excludes(classes: Collection[FoodClass], facts: ExcludedFoodFacts) -> Verdict:
    """Ask that the food is of no excluded class."""
    if facts.food_class is None:
        return unknown("food_class")
    named = FoodClass.of(facts.food_class)
    if named is None or named not in classes:
        return KEPT
    return broken(food_class=named.wording)


def plan_is_complete(facts: PlanFacts) -> Verdict:
    """Ask for all that a plan states; an empty text is certainly missing."""
    lacking = tuple(words for name, words in _PLAN.items() if getattr(facts, name) == "")
    return broken(lacking=lacking) if lacking else untold(facts, *_PLAN)


def is_urgent(reasons: Collection[UrgencyReason], facts: UrgencyFacts) -> Verdict:
    """Ask that a claimed reason is one of some; other words may mean one of them.

    Of a reason that only places know, the law of the place says whether it is one.
    """
    if facts.reason is None:
        return KEPT
    named = UrgencyReason.of(facts.reason)
    if named is None:
        return broken(Certainty.POSSIBLE, reason=facts.reason)
    return KEPT if named in reasons else unknown("law_of_the_place")


def is_urgent_here(reasons: Collection[UrgencyReason], facts: UrgencyFacts) -> Verdict:
    """Ask whether a place knows a claimed reason beside those of the nation, which suffice."""
    if facts.reason is None or UrgencyReason.of(facts.reason) in reasons:
        return KEPT
    return unknown("law_of_the_nation")


def has_ground_to_end(facts: TerminationFacts) -> Verdict:
    """Ask for one of the grounds, before publication."""
    if facts.is_published:
        return broken(is_published=True)
    if facts.ground is not None and TerminationGround.of(facts.ground) is None:
        return broken(ground=facts.ground)
    return untold(facts, "ground", "is_published")
