"""What is asked of approval and publication (批准、发布): notice, papers, and what came before."""

from localstd.law import (
    ApprovalFacts,
    PapersFacts,
    PublicNoticeFacts,
    TransitionFacts,
)
from localstd.making.checks.standards import (
    IMPLEMENTED_TOO_EARLY,
    NO_NOTICE,
    NOT_APPROVED,
    PAPERS_INCOMPLETE,
)
from localstd.making.drafts import papers_of
from localstd.making.numbers import NUMBER, NUMBER_GIVEN
from localstd.procedure import Condition, Situation
from localstd.steps.facts import day_of, number_of
from localstd.steps.powers import POWER

__all__ = ["APPROVAL", "PUBLICATION"]


def _notice(situation: Situation) -> PublicNoticeFacts:
    given = situation.has_happened("public-notice")
    return PublicNoticeFacts(
        was_given=given,
        has_open_dissent=situation.flag("has_open_dissent") if given else given,
    )


def _papers(situation: Situation) -> PapersFacts:
    return papers_of(situation.event, situation)


def _approval(situation: Situation) -> ApprovalFacts:
    """Pick whether it was approved, and under the number that is now to be published."""
    approved = situation.state.latest.get("approved")
    if approved is None:
        return ApprovalFacts(was_approved=situation.has_happened("approved"))
    given = approved.facts.get("number")
    return ApprovalFacts(was_approved=given is None or given == number_of(situation))


def _transition(situation: Situation) -> TransitionFacts:
    event = situation.event
    return TransitionFacts(published=event.on, implemented=day_of(event, "implementation"))


def _tells_implementation(situation: Situation) -> bool:
    return "implementation" in situation.event.facts


#: What is asked before a standard is approved and numbered (批准、编号).
APPROVAL = (
    *POWER,
    Condition(rule="local.notice-before-approval", check=NO_NOTICE, facts=_notice),
    Condition(rule="local.approval-papers", check=PAPERS_INCOMPLETE, facts=_papers),
    *NUMBER_GIVEN,
)
#: What is asked before a standard is published (发布).
PUBLICATION = (
    *POWER,
    Condition(rule="local.approved-first", check=NOT_APPROVED, facts=_approval),
    *NUMBER,
    Condition(
        rule="local.transition",
        check=IMPLEMENTED_TOO_EARLY,
        facts=_transition,
        when=_tells_implementation,
    ),
)
