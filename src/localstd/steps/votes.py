"""Votes (表决) of committees and expert groups, and who keeps out of them (回避).

No national rule on local committees was found (tc2017-local): the rules on the national bodies
are applied by analogy, and what departs from them is a warning. What a vote must reach, by body
and by day, is data of the law: :data:`localstd.law.VOTES`.
"""

from localstd.law import (
    Check,
    CompositionFacts,
    DrafterFacts,
    ReviewBody,
    Term,
    VoteFacts,
    Weight,
)
from localstd.procedure import COUNT, FLAG, TEXTS, Condition, Situation
from localstd.steps.facts import fact, term
from localstd.steps.picking import count, flag, text, texts
from localstd.wording import Wording

__all__ = ["CHECKS", "FACTS", "VOTE", "VoteForm"]


class VoteForm(Term):
    """How a vote is taken (投票方式)."""

    MEETING = ("meeting", "会议", "at a meeting")
    LETTER = ("letter", "函审", "by letter")


ILL_COMPOSED = Check(
    code="LS634",
    name="committee-composition",
    weight=Weight.WARNING,
    title=Wording("技术委员会组成不符", "composition of the committee"),
    message=Wording(
        "审查{matter}的标准化技术委员会：{departs}（地方标准化技术委员会比照适用）",
        "the committee that reviewed {matter}: {departs} (applied to local bodies by analogy)",
    ),
    remedy=Wording("核对委员名单", "check the list of members"),
)
VOTE_NOT_PASSED = Check(
    code="LS636",
    name="vote-not-passed",
    weight=Weight.WARNING,
    title=Wording("表决未达到要求", "vote short of what is asked"),
    message=Wording(
        "{matter}的表决：{short_of}（地方的审查组织比照适用）",
        "the vote on {matter}: {short_of} (applied to local bodies by analogy)",
    ),
    remedy=Wording("核对表决，或者重新表决", "check the vote, or take it again"),
)
DRAFTER_REVIEWS = Check(
    code="LS637",
    name="drafter-reviews",
    weight=Weight.BAR,
    title=Wording("起草人员参与审查", "drafter takes part in the review"),
    message=Wording(
        "{matter}的起草人员{both}不得参与其技术审查",
        "{matter}: {both} drafted it and may not take part in its technical review",
    ),
    remedy=Wording("起草人员回避后重新审查", "review it again without the drafters"),
)
DRAFTER_VOTES = Check(
    code="LS638",
    name="drafter-votes",
    weight=Weight.WARNING,
    title=Wording("起草人员参加表决", "drafter votes"),
    message=Wording(
        "{matter}的起草人员{both}不参加表决（比照适用）",
        "{matter}: {both} drafted it and does not vote (by analogy)",
    ),
    remedy=Wording("核对表决人员", "check who voted"),
)
CHECKS = (ILL_COMPOSED, VOTE_NOT_PASSED, DRAFTER_REVIEWS, DRAFTER_VOTES)

#: What events that tell of a vote may say.
FACTS = (
    fact("form", "投票方式", "form of the vote", term(VoteForm)),
    fact("is_subcommittee", "分技术委员会", "a subcommittee", FLAG),
    fact("members", "委员总数", "members in all", COUNT),
    fact("vice_chairs", "副主任委员人数", "vice chairs", COUNT),
    fact("from_one_unit", "同一单位委员人数", "most members from one unit", COUNT),
    fact("seats_of_one_person", "一人任职的委员会数", "most committees of one member", COUNT),
    fact("voting", "参加投票人数", "members voting", COUNT),
    fact("in_favour", "赞成", "in favour", COUNT),
    fact("against", "反对", "against", COUNT),
    fact("reviewers", "审查人员", "reviewers", TEXTS),
)

_VOTING_BODIES = {
    ReviewBody.COMMITTEE: "national-committee",
    ReviewBody.EXPERT_GROUP: "expert-panel",
}


def _reviewing(situation: Situation) -> ReviewBody | None:
    return ReviewBody.of(text(situation, "body"))


def _is_of_a_committee(situation: Situation) -> bool:
    return _reviewing(situation) is ReviewBody.COMMITTEE


def _composition(situation: Situation) -> CompositionFacts | None:
    if not _is_of_a_committee(situation):
        return None
    return CompositionFacts(
        is_subcommittee=flag(situation, "is_subcommittee") or False,
        members=count(situation, "members"),
        vice_chairs=count(situation, "vice_chairs"),
        from_one_unit=count(situation, "from_one_unit"),
        seats_of_one_person=count(situation, "seats_of_one_person"),
    )


def _vote(situation: Situation) -> VoteFacts | None:
    """Pick the vote; local bodies are judged by the rule on the national ones."""
    reviewing = _reviewing(situation)
    body = _VOTING_BODIES.get(reviewing) if reviewing else None
    if body is None:
        return None
    return VoteFacts(
        body=body,
        form=text(situation, "form") or VoteForm.MEETING,
        size=count(situation, "members"),
        voting=count(situation, "voting"),
        in_favour=count(situation, "in_favour"),
        against=count(situation, "against"),
    )


def _drafters(situation: Situation) -> DrafterFacts:
    return DrafterFacts(
        drafters=texts(situation, "drafters"), reviewers=texts(situation, "reviewers")
    )


#: What is asked of every vote.
VOTE = (
    Condition(
        rule="committee.composition",
        check=ILL_COMPOSED,
        facts=_composition,
        when=_is_of_a_committee,
    ),
    Condition(rule="vote.committee", check=VOTE_NOT_PASSED, facts=_vote),
    Condition(rule="vote.expert-panel", check=VOTE_NOT_PASSED, facts=_vote),
    Condition(rule="local.drafter-abstains", check=DRAFTER_REVIEWS, facts=_drafters),
    Condition(rule="vote.drafters", check=DRAFTER_VOTES, facts=_drafters),
)
