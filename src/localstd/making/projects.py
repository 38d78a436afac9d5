"""What is asked of a project (立项): papers, need, scope, plan, urgency, and its end.

No step is left out for an urgent project (sl2017 art 14): it is taken on first and finished in
time, and everything else is asked of it as of any other.
"""

from localstd.law import (
    AppraisalFacts,
    CommitteeFacts,
    ExcludedFoodFacts,
    PapersFacts,
    PlanFacts,
    ScopeFacts,
    TerminationFacts,
    UrgencyFacts,
)
from localstd.making.checks.projects import (
    APPLICATION_INCOMPLETE,
    COMMITTEE_NOT_FREE,
    FOOD_EXCLUDED,
    NOT_APPRAISED,
    NOT_URGENT,
    OUT_OF_SCOPE,
    PLAN_INCOMPLETE,
    TERMINATION_WITHOUT_GROUND,
)
from localstd.making.drafts import papers_of
from localstd.procedure import Condition, Situation
from localstd.steps.facts import day_of
from localstd.steps.powers import POWER

__all__ = ["APPLICATION", "PROJECT", "TERMINATION"]


def _application(situation: Situation) -> PapersFacts:
    return papers_of(situation.event, situation)


def _scope(situation: Situation) -> ScopeFacts:
    return ScopeFacts(
        ground=situation.text("special_need") or _no_need(situation),
        national_exists=situation.flag("national_exists"),
        is_stricter=situation.flag("is_stricter"),
        is_local_specialty=situation.flag("is_local_specialty"),
    )


def _no_need(situation: Situation) -> str | None:
    """Say that nothing is special, where a whole history has an appraisal that names nothing."""
    return "" if situation.is_whole and situation.has_happened("appraised") else None


def _food(situation: Situation) -> ExcludedFoodFacts:
    return ExcludedFoodFacts(food_class=situation.text("food_class"))


def _appraisal(situation: Situation) -> AppraisalFacts:
    was_done = situation.has_happened("appraised")
    if not was_done:
        return AppraisalFacts(surveyed=was_done, appraised=was_done)
    return AppraisalFacts(
        surveyed=situation.flag("surveyed"), appraised=situation.flag("appraised")
    )


def _plan(situation: Situation) -> PlanFacts:
    """Pick what the plan states; of a whole history, what it does not state is missing."""
    untold = "" if situation.is_whole else None
    deadline = day_of(situation.event, "deadline")
    return PlanFacts(
        project=situation.text("project") or untold,
        applicant=situation.text("applicant") or untold,
        drafter=situation.text("drafter") or untold,
        deadline=deadline.first if deadline else untold,
    )


def _committee(situation: Situation) -> CommitteeFacts:
    return CommitteeFacts(is_under_correction=situation.flag("committee_under_correction"))


def _urgency(situation: Situation) -> UrgencyFacts:
    return UrgencyFacts(reason=situation.text("urgent"))


def _termination(situation: Situation) -> TerminationFacts:
    return TerminationFacts(
        ground=situation.text("ground"), is_published=situation.has_happened("published")
    )


#: What is asked of an application for a project (立项申请): the papers that a place asks for.
APPLICATION = (
    Condition(rule="local.application-papers", check=APPLICATION_INCOMPLETE, facts=_application),
)
#: What is asked before a project is approved (批准立项).
PROJECT = (
    *POWER,
    Condition(rule="local.appraisal", check=NOT_APPRAISED, facts=_appraisal),
    Condition(rule="local.scope", check=OUT_OF_SCOPE, facts=_scope),
    Condition(rule="local.excluded-foods", check=FOOD_EXCLUDED, facts=_food),
    Condition(rule="local.plan-content", check=PLAN_INCOMPLETE, facts=_plan),
    Condition(rule="local.committee-free", check=COMMITTEE_NOT_FREE, facts=_committee),
    Condition(rule="local.urgent", check=NOT_URGENT, facts=_urgency),
    Condition(rule="local.urgent-here", check=NOT_URGENT, facts=_urgency),
)
#: What is asked before a project is ended (项目终止).
TERMINATION = (
    Condition(rule="local.termination", check=TERMINATION_WITHOUT_GROUND, facts=_termination),
)
