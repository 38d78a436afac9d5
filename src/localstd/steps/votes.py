"""Votes (表决) of committees and expert groups, and who keeps out of them (回避).

No national rule on local committees was found (tc2017-local): the rules on the national bodies
are applied by analogy, and what departs from them is a warning. What a vote must reach, by body
and by day, is data of the law: :data:`localstd.law.VOTES`.
"""

from localstd.law import CompositionFacts, DrafterFacts, ReviewBody, Term, VoteFacts
from localstd.procedure import COUNT, FLAG, TEXTS, Condition, Situation
from localstd.steps.checks import DRAFTER_REVIEWS, DRAFTER_VOTES, ILL_COMPOSED, VOTE_NOT_PASSED
from localstd.steps.facts import fact, term

__all__ = ["FACTS", "VOTE", "VoteForm"]


class VoteForm(Term):
    """How a vote is taken (投票方式)."""

    MEETING = ("meeting", "会议", "at a meeting")
    LETTER = ("letter", "函审", "by letter")


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
    return ReviewBody.of(situation.text("body"))


def _is_of_a_committee(situation: Situation) -> bool:
    return _reviewing(situation) is ReviewBody.COMMITTEE


def _composition(situation: Situation) -> CompositionFacts | None:
    if not _is_of_a_committee(situation):
        return None
    return CompositionFacts(
        is_subcommittee=situation.flag("is_subcommittee") or False,
        members=situation.count("members"),
        vice_chairs=situation.count("vice_chairs"),
        from_one_unit=situation.count("from_one_unit"),
        seats_of_one_person=situation.count("seats_of_one_person"),
    )


def _vote(situation: Situation) -> VoteFacts | None:
    """Pick the vote; local bodies are judged by the rule on the national ones."""
    reviewing = _reviewing(situation)
    body = _VOTING_BODIES.get(reviewing) if reviewing else None
    if body is None:
        return None
    return VoteFacts(
        body=body,
        form=situation.text("form") or VoteForm.MEETING,
        size=situation.count("members"),
        voting=situation.count("voting"),
        in_favour=situation.count("in_favour"),
        against=situation.count("against"),
    )


def _drafters(situation: Situation) -> DrafterFacts:
    return DrafterFacts(
        drafters=situation.texts("drafters"), reviewers=situation.texts("reviewers")
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
