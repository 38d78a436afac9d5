"""What is asked of approval and publication (批准、发布): notice, papers, and what came before."""

from localstd.calendar import PartialDate
from localstd.law import (
    ApprovalFacts,
    Check,
    PapersFacts,
    PublicNoticeFacts,
    TransitionFacts,
    Weight,
)
from localstd.making.drafts import papers_of
from localstd.making.numbers import NUMBER, NUMBER_GIVEN
from localstd.procedure import Condition, Situation
from localstd.steps.picking import flag, has_happened, number
from localstd.steps.powers import POWER
from localstd.wording import Wording

__all__ = ["APPROVAL", "CHECKS", "PUBLICATION"]

NO_NOTICE = Check(
    code="LS645",
    name="no-notice-before-approval",
    weight=Weight.BAR,
    title=Wording("批准前未公示", "no public notice before approval"),
    message=Wording(
        "{matter}批准前应向社会公示，异议不成立方可批准",
        "{matter}: public notice comes before approval, and no dissent may be open",
    ),
    remedy=Wording("公示并处理异议", "give notice, and settle dissent"),
)
PAPERS_INCOMPLETE = Check(
    code="LS646",
    name="approval-papers-incomplete",
    weight=Weight.BAR,
    title=Wording("报批材料不全", "papers for approval incomplete"),
    message=Wording(
        "{matter}的报批材料缺{lacking}", "{matter} is up for approval without: {lacking}"
    ),
    remedy=Wording("补齐{lacking}", "add: {lacking}"),
)
NOT_APPROVED = Check(
    code="LS651",
    name="not-approved",
    weight=Weight.BAR,
    title=Wording("未经批准、编号", "not approved and numbered"),
    message=Wording(
        "{matter}未经批准、编号，不能发布",
        "{matter} is not approved and numbered, and cannot be published",
    ),
    remedy=Wording("先批准、编号", "approve and number it first"),
)
IMPLEMENTED_TOO_EARLY = Check(
    code="LS644",
    name="no-transition",
    weight=Weight.WARNING,
    title=Wording("实施日期早于发布日期", "implementation before publication"),
    message=Wording(
        "{number}于{published}发布，却自{implemented}实施；发布后应留出合理的过渡期（比照适用）",
        "{number} is published on {published} but implemented on {implemented}; "
        "a reasonable interval is left after publication (by analogy)",
    ),
    remedy=Wording("核对或者推迟实施日期", "check the day of implementation, or put it off"),
)
CHECKS = (NO_NOTICE, PAPERS_INCOMPLETE, NOT_APPROVED, IMPLEMENTED_TOO_EARLY)


def _notice(situation: Situation) -> PublicNoticeFacts:
    given = has_happened(situation, "public-notice")
    return PublicNoticeFacts(
        was_given=given,
        has_open_dissent=flag(situation, "has_open_dissent") if given else given,
    )


def _papers(situation: Situation) -> PapersFacts:
    return papers_of(situation.event, situation)


def _approval(situation: Situation) -> ApprovalFacts:
    """Pick whether it was approved, and under the number that is now to be published."""
    approved = situation.state.latest.get("approved")
    if approved is None:
        return ApprovalFacts(was_approved=has_happened(situation, "approved"))
    given = approved.facts.get("number")
    return ApprovalFacts(was_approved=given is None or given == number(situation))


def _transition(situation: Situation) -> TransitionFacts:
    day = situation.event.facts.get("implementation")
    return TransitionFacts(
        published=situation.event.on, implemented=day if isinstance(day, PartialDate) else None
    )


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
