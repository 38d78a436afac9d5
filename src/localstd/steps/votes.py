"""Votes (表决) of committees and expert groups, and who keeps out of them (回避).

No national rule on local committees was found (tc2017-local): the rules of the national bodies
are applied by analogy, and what departs from them is a warning.
"""

from localstd.law import Check, DrafterFacts, VoteFacts, Weight
from localstd.procedure import COUNT, TEXTS, Condition, Situation, choice
from localstd.steps.facts import fact
from localstd.steps.picking import count, text, texts
from localstd.wording import Wording

__all__ = ["BODIES", "CHECKS", "FACTS", "VOTE", "drafters", "vote"]

VOTE_NOT_PASSED = Check(
    code="LS636",
    name="vote-not-passed",
    weight=Weight.WARNING,
    title=Wording("表决未达到要求", "vote short of what is asked"),
    message=Wording(
        "{matter}的表决未达到要求（地方标准化技术委员会比照适用）",
        "{matter}: the vote falls short of the rule, applied to local bodies by analogy",
    ),
    remedy=Wording("核对表决，或者重新表决", "check the vote, or take it again"),
)
DRAFTER_REVIEWS = Check(
    code="LS637",
    name="drafter-reviews",
    weight=Weight.BAR,
    title=Wording("起草人员参与审查", "drafter takes part in the review"),
    message=Wording(
        "{matter}的起草人员不得参与其技术审查",
        "{matter}: who drafted it may not take part in its technical review",
    ),
    remedy=Wording("起草人员回避后重新审查", "review it again without the drafters"),
)
DRAFTER_VOTES = Check(
    code="LS638",
    name="drafter-votes",
    weight=Weight.WARNING,
    title=Wording("起草人员参加表决", "drafter votes"),
    message=Wording(
        "{matter}的起草人员不参加表决（比照适用）", "{matter}: drafters do not vote (by analogy)"
    ),
    remedy=Wording("核对表决人员", "check who voted"),
)
CHECKS = (VOTE_NOT_PASSED, DRAFTER_REVIEWS, DRAFTER_VOTES)

#: Who reviews and votes: 标准化技术委员会、专家组.
BODIES = ("committee", "expert-group")
#: What events that tell of a vote may say.
FACTS = (
    fact("form", "投票方式", "form of the vote", choice("meeting", "letter")),
    fact("members", "委员总数", "members in all", COUNT),
    fact("voting", "参加投票人数", "members voting", COUNT),
    fact("in_favour", "赞成", "in favour", COUNT),
    fact("against", "反对", "against", COUNT),
    fact("reviewers", "审查人员", "reviewers", TEXTS),
)

_VOTING_BODIES = {"committee": "national-committee", "expert-group": "expert-panel"}


def vote(situation: Situation) -> VoteFacts | None:
    """Pick the vote; local bodies are judged by the rule of the national ones."""
    body = _VOTING_BODIES.get(text(situation, "body") or "")
    if body is None:
        return None
    return VoteFacts(
        body=body,
        form=text(situation, "form") or "meeting",
        size=count(situation, "members"),
        voting=count(situation, "voting"),
        in_favour=count(situation, "in_favour"),
        against=count(situation, "against"),
    )


def drafters(situation: Situation) -> DrafterFacts:
    """Pick who drafted and who reviewed."""
    return DrafterFacts(
        drafters=texts(situation, "drafters"), reviewers=texts(situation, "reviewers")
    )


#: What is asked of every vote.
VOTE = (
    Condition(rule="vote.committee", check=VOTE_NOT_PASSED, facts=vote),
    Condition(rule="vote.expert-panel", check=VOTE_NOT_PASSED, facts=vote),
    Condition(rule="local.drafter-abstains", check=DRAFTER_REVIEWS, facts=drafters),
    Condition(rule="vote.drafters", check=DRAFTER_VOTES, facts=drafters),
)
