"""Picking facts (取要素): what a rule judges, from the event and what happened before it.

Where a step is not told: of a whole history it was not taken; of one taken over nobody knows.
"""

from localstd.calendar import PartialDate
from localstd.law import (
    AppraisalFacts,
    ApprovalFacts,
    CommentFacts,
    ConsultationFacts,
    ExaminationFacts,
    ExcludedFoodFacts,
    FloorFacts,
    LapseFacts,
    NumberFacts,
    NumberUseFacts,
    PapersFacts,
    PlanFacts,
    PublicNoticeFacts,
    ReviewBodyFacts,
    ScopeFacts,
    TerminationFacts,
    UrgencyFacts,
)
from localstd.procedure import Event, Situation
from localstd.steps.picking import flag, has_happened, number, text

__all__: list[str] = []


def scope(situation: Situation) -> ScopeFacts:
    """Pick what the appraisal says of the scope."""
    return ScopeFacts(
        ground=text(situation, "ground"),
        national_exists=flag(situation, "national_exists"),
        is_stricter=flag(situation, "is_stricter"),
        is_local_specialty=flag(situation, "is_local_specialty"),
    )


def excluded_food(situation: Situation) -> ExcludedFoodFacts:
    """Pick the class of food."""
    return ExcludedFoodFacts(food_class=text(situation, "food_class"))


def appraisal(situation: Situation) -> AppraisalFacts:
    """Pick what was done before the project was approved."""
    was_done = has_happened(situation, "appraised")
    if not was_done:
        return AppraisalFacts(surveyed=was_done, appraised=was_done)
    return AppraisalFacts(
        surveyed=flag(situation, "surveyed"), appraised=flag(situation, "appraised")
    )


def plan(situation: Situation) -> PlanFacts:
    """Pick what the plan states; of a whole history, what it does not state is missing."""
    untold = "" if situation.is_whole else None
    deadline = situation.event.facts.get("deadline")
    return PlanFacts(
        project=text(situation, "project") or untold,
        applicant=text(situation, "applicant") or untold,
        drafter=text(situation, "drafter") or untold,
        deadline=deadline.first if isinstance(deadline, PartialDate) else untold,
    )


def urgency(situation: Situation) -> UrgencyFacts | None:
    """Pick the reason of urgency; nothing is asked where none is claimed."""
    reason = text(situation, "urgent")
    return UrgencyFacts(reason=reason)


def termination(situation: Situation) -> TerminationFacts:
    """Pick why a project ends, and whether it was published."""
    return TerminationFacts(
        ground=text(situation, "ground"), is_published=has_happened(situation, "published")
    )


def consultation(situation: Situation) -> ConsultationFacts:
    """Pick whether the draft was open to the public."""
    opened = has_happened(situation, "comment-opened")
    return ConsultationFacts(was_public=flag(situation, "was_public") if opened else opened)


def comments(situation: Situation) -> CommentFacts | None:
    """Pick the comments that nobody answered, and the answers without a needed reason."""
    if not situation.is_whole:
        return None
    received = tuple(map(_comment, situation.state.all("comment-received")))
    answers = {_comment(event): event for event in situation.state.all("comment-answered")}
    return CommentFacts(
        received=len(received),
        unanswered=tuple(one for one in received if one not in answers),
        without_reason=tuple(one for one, event in answers.items() if _needs_reason(event)),
    )


def _comment(event: Event) -> str:
    return str(event.facts.get("comment", ""))


def _needs_reason(answer: Event) -> bool:
    return answer.facts.get("answer") != "adopted" and not answer.facts.get("reason")


def papers(situation: Situation) -> PapersFacts:
    """Pick the papers that the event itself names; of a whole history, none told is none."""
    found = situation.event.facts.get("papers")
    if isinstance(found, tuple):
        return PapersFacts(papers=frozenset(found))
    return PapersFacts(papers=frozenset() if situation.is_whole else None)


def submission(situation: Situation) -> PapersFacts:
    """Pick the papers with which the draft was submitted."""
    event = situation.state.latest.get("submitted")
    found = event.facts.get("papers") if event else None
    if isinstance(found, tuple):
        return PapersFacts(papers=frozenset(found))
    return PapersFacts(papers=frozenset() if situation.is_whole else None)


def reviewing_body(situation: Situation) -> ReviewBodyFacts:
    """Pick who reviewed, and whether there was a committee to do it."""
    return ReviewBodyFacts(
        body=text(situation, "body"), committee_exists=flag(situation, "committee_exists")
    )


def review_items(situation: Situation) -> ExaminationFacts:
    """Pick what the review found of scope, floor and dissent."""
    return ExaminationFacts(
        in_scope=flag(situation, "in_scope"),
        floor_kept=flag(situation, "floor_kept"),
        dissent_handled=flag(situation, "dissent_handled"),
    )


def floor(situation: Situation) -> FloorFacts:
    """Pick whether the draft asks for less than national standards."""
    return FloorFacts(
        below_mandatory=flag(situation, "below_mandatory"),
        below_recommended=flag(situation, "below_recommended"),
    )


def public_notice(situation: Situation) -> PublicNoticeFacts:
    """Pick whether notice was given before approval, and whether dissent is open."""
    given = has_happened(situation, "public-notice")
    return PublicNoticeFacts(
        was_given=given,
        has_open_dissent=flag(situation, "has_open_dissent") if given else given,
    )


def number_form(situation: Situation) -> NumberFacts | None:
    """Pick what the number says of its place and its force."""
    found = number(situation)
    if found is None or found.place_code is None:
        return None
    return NumberFacts(place_code=found.place_code, claims_mandatory=found.claims_mandatory)


def number_use(situation: Situation) -> NumberUseFacts:
    """Pick whether the number is in use, as the office looked it up."""
    found = number(situation)
    return NumberUseFacts(
        number=None if found is None else str(found), is_used=flag(situation, "is_used")
    )


def lapse(situation: Situation) -> LapseFacts | None:
    """Pick the days of the national or industry standard that overtook this one."""
    overtaking = situation.state.latest.get("overtaken")
    if overtaking is None:
        return None
    implemented = overtaking.facts.get("implementation")
    return LapseFacts(
        in_force=True,
        as_of=situation.event.on.first,
        published=overtaking.on,
        implemented=implemented if isinstance(implemented, PartialDate) else None,
    )


def approval(situation: Situation) -> ApprovalFacts:
    """Pick whether it was approved and numbered before."""
    return ApprovalFacts(was_approved=has_happened(situation, "approved"))
