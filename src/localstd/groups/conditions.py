"""What the law asks of each step of a group standard (条件), and where the facts are found."""

from types import MappingProxyType

from localstd._attrs import evolve
from localstd.groups.checks import (
    ADOPTION_TOO_EARLY,
    BELOW_MANDATORY,
    COMMENT_TOO_SHORT,
    DRAFTER_VOTES,
    MANNER,
    NOT_OPEN,
    NOT_PUBLIC,
    NUMBER_FORM,
    NUMBER_IN_USE,
    PASSED_ON_UNFIT,
    RESTRICTS_COMPETITION,
    STEP_SKIPPED,
    VOTE_NOT_PASSED,
)
from localstd.groups.publisher import ACTIVE, CODE, ELIGIBLE, code_of
from localstd.groups.stages import STAGES
from localstd.law import (
    AdoptionFacts,
    BasicTermsFacts,
    CompetitionFacts,
    DisclosureFacts,
    FloorFacts,
    GroupCommentFacts,
    GroupDrafterFacts,
    GroupNumberFacts,
    GroupStep,
    GroupStepsFacts,
    NumberUseFacts,
    ParticipantsFacts,
    PlatformPapersFacts,
    PledgeFacts,
    PrinciplesFacts,
    VoteFacts,
)
from localstd.procedure import Condition, Interval, Situation, State
from localstd.steps.facts import number_of
from localstd.steps.votes import VoteForm

__all__ = [
    "ADOPTION",
    "AMENDMENT",
    "APPROVAL",
    "COMMENT_END",
    "CONVERSION",
    "DISCLOSURE",
    "EXAMINATION",
    "PLATFORM",
    "PROJECT",
    "PUBLICATION",
    "SELF_DECLARATION",
]

#: Which event takes which step (环节) of the making.
_STEPS = {
    "proposed": GroupStep.PROPOSAL,
    "project-approved": GroupStep.PROJECT,
    "drafting-began": GroupStep.DRAFTING,
    "comment-closed": GroupStep.COMMENT,
    "technically-reviewed": GroupStep.REVIEW,
    "approved": GroupStep.APPROVAL,
}


def _steps(situation: Situation) -> GroupStepsFacts:
    """Pick the steps taken; of a history that was taken over, only all of them are an answer."""
    taken = frozenset(_STEPS[one] for one in situation.state.latest if one in _STEPS)
    events = situation.state.events
    is_known = situation.is_whole or len(taken) == len(_STEPS)
    return GroupStepsFacts(
        taken=taken if is_known else None, begun=(events[0] if events else situation.event).on
    )


def _comment(situation: Situation) -> GroupCommentFacts:
    return GroupCommentFacts(
        was_public=situation.flag("was_public"), interests=situation.texts("interests")
    )


def _alone(situation: Situation) -> Situation:
    """Leave the situation what the event itself tells: what was so before need not be so now."""
    return evolve(situation, state=_NOTHING_BEFORE)


_NOTHING_BEFORE = State(
    stage=STAGES[0],
    since=None,
    events=(),
    latest=MappingProxyType({}),
    owed=MappingProxyType({}),
)


def _is_first_period(situation: Situation) -> bool:
    """Say whether a draft was not open to comment before: no text asks for a second period."""
    return "comment-closed" not in situation.state.latest


def _vote(situation: Situation) -> VoteFacts:
    situation = _alone(situation)
    return VoteFacts(
        body="group",
        form=situation.text("form") or VoteForm.MEETING,
        voting=situation.count("voting"),
        in_favour=situation.count("in_favour"),
        against=situation.count("against"),
    )


def _is_voted_on(situation: Situation) -> bool:
    """Say whether a vote is asked for: where consensus was reached, none is."""
    return not situation.event.facts.get("consensus")


def _drafters(situation: Situation) -> GroupDrafterFacts:
    return GroupDrafterFacts(
        drafters=situation.texts("drafters"),
        drafting_units=situation.texts("drafting_units"),
        voters=_alone(situation).texts("voters"),
        voting_units=_alone(situation).texts("voting_units"),
    )


def _participants(situation: Situation) -> ParticipantsFacts:
    return ParticipantsFacts(parties=situation.texts("parties"))


def _principles(situation: Situation) -> PrinciplesFacts:
    return PrinciplesFacts(
        surveyed=situation.flag("surveyed"),
        experimented=situation.flag("experimented"),
        argued=situation.flag("argued"),
    )


def _basic_terms(situation: Situation) -> BasicTermsFacts:
    return BasicTermsFacts(sets_basics_anew=_alone(situation).flag("sets_basics_anew"))


def _floor(situation: Situation) -> FloorFacts:
    return FloorFacts(below_mandatory=_alone(situation).flag("below_mandatory"))


def _competition(situation: Situation) -> CompetitionFacts:
    return CompetitionFacts(restricts_competition=_alone(situation).flag("restricts_competition"))


def _number(situation: Situation) -> GroupNumberFacts:
    return GroupNumberFacts(
        number=number_of(situation), code=code_of(situation), published=situation.event.on
    )


def _use(situation: Situation) -> NumberUseFacts:
    found = number_of(situation)
    return NumberUseFacts(
        number=None if found is None else str(found), is_used=_alone(situation).flag("is_used")
    )


def _is_numbered_now(situation: Situation) -> bool:
    """Say whether the number is given by this event: what was approved has been asked."""
    return situation.event.facts.get("number") != situation.state.fact("number")


def _is_not_reviewed(situation: Situation) -> bool:
    """Say whether no technical review has looked at the content: what it saw has been asked."""
    return "technically-reviewed" not in situation.state.latest


def _disclosure(situation: Situation) -> DisclosureFacts:
    return DisclosureFacts(
        items=_listed(situation, "disclosed"), has_patents=situation.flag("has_patents")
    )


def _pledge(situation: Situation) -> PledgeFacts:
    return PledgeFacts(items=_listed(situation, "declared"))


def _papers(situation: Situation) -> PlatformPapersFacts:
    return PlatformPapersFacts(papers=_listed(situation, "platform_papers"))


def _listed(situation: Situation, name: str) -> frozenset[str] | None:
    found = situation.event.facts.get(name)
    return frozenset(found) if isinstance(found, tuple) else None


def _adoption(situation: Situation) -> AdoptionFacts:
    return AdoptionFacts(
        implemented=situation.state.day("implemented"),
        has_good_results=_alone(situation).flag("has_good_results"),
        is_evaluated=_alone(situation).flag("is_evaluated"),
    )


_FLOOR = Condition(rule="group.floor", check=BELOW_MANDATORY, facts=_floor)
_COMPETITION = Condition(rule="group.competition", check=RESTRICTS_COMPETITION, facts=_competition)
_BASICS = Condition(rule="group.basic-terms", check=MANNER, facts=_basic_terms)
_CONTENT = (_FLOOR, _COMPETITION, _BASICS)
_NUMBER = (
    Condition(rule="group.number-form", check=NUMBER_FORM, facts=_number, when=_is_numbered_now),
    *(evolve(one, when=_is_numbered_now) for one in CODE),
    Condition(rule="group.number-unused", check=NUMBER_IN_USE, facts=_use, when=_is_numbered_now),
)

#: What is asked when a project is approved (立项).
PROJECT = ACTIVE
#: What is asked when a comment period ends (征求意见结束).
COMMENT_END: tuple[Condition | Interval, ...] = (
    Interval(
        limit="group.comment",
        since="comment-opened",
        check=COMMENT_TOO_SHORT,
        when=_is_first_period,
    ),
    *(
        Condition(rule=rule, check=NOT_PUBLIC, facts=_comment, when=_is_first_period)
        for rule in ("group.public-comment", "group.interest-comment")
    ),
)
#: What is asked of a technical review that was passed (技术审查).
EXAMINATION = (
    Condition(rule="vote.group", check=VOTE_NOT_PASSED, facts=_vote, when=_is_voted_on),
    Condition(
        rule="group.drafter-abstains", check=DRAFTER_VOTES, facts=_drafters, when=_is_voted_on
    ),
    Condition(rule="group.participants", check=MANNER, facts=_participants),
    Condition(rule="group.principles", check=MANNER, facts=_principles),
    *_CONTENT,
)
#: What is asked of approval and number (批准、编号).
APPROVAL = (*ACTIVE, *_NUMBER)
#: What is asked before a group standard is published (发布).
PUBLICATION = (
    Condition(rule="group.steps", check=STEP_SKIPPED, facts=_steps),
    Condition(rule="group.core-steps", check=STEP_SKIPPED, facts=_steps),
    *(evolve(one, when=_is_not_reviewed) for one in _CONTENT),
    *ELIGIBLE,
    *ACTIVE,
    *_NUMBER,
    Condition(rule="group.number-year", check=NUMBER_FORM, facts=_number),
)
#: What is asked of the disclosure (公开).
DISCLOSURE = (Condition(rule="group.disclosure", check=NOT_OPEN, facts=_disclosure),)
#: What is asked of the declaration (自我声明); at places it is a pledge (承诺).
SELF_DECLARATION = (
    Condition(rule="group.self-declaration", check=NOT_OPEN, facts=_pledge),
    Condition(rule="group.pledge", check=NOT_OPEN, facts=_pledge),
)
#: What the platform asks for (平台登记).
PLATFORM = (Condition(rule="group.platform-papers", check=NOT_OPEN, facts=_papers),)
#: What is asked of an amendment (修改).
AMENDMENT = _CONTENT
#: What is asked before adoption into a national standard is requested (采信).
ADOPTION = (
    Interval(limit="group.adoption-age", since="implemented", check=ADOPTION_TOO_EARLY),
    Condition(rule="group.adoption-results", check=PASSED_ON_UNFIT, facts=_adoption),
    Condition(rule="group.adoption-capability", check=PASSED_ON_UNFIT, facts=_adoption),
)
#: What is asked of a conversion (转化).
CONVERSION = (Condition(rule="group.conversion", check=PASSED_ON_UNFIT, facts=_adoption),)
