"""How the requirements of votes become rules."""

from functools import partial

from localstd.calendar import Period
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.votes import VOTES, judge_vote

__all__ = ["vote_rule"]

_NAMES = {
    "national-committee": "vote.committee",
    "expert-panel": "vote.expert-panel",
    "group": "vote.group",
}


def vote_rule(provisions: Provisions, body: str, first: str, until: str | None = None) -> Rule:
    """Make the rule of a body that rests on a provision first, until another one is in force."""
    asked = tuple(one for one in VOTES if one.body == body and one.provisions[0] == first)
    cited = tuple(provisions[one] for one in asked[0].provisions)
    end = cited[0].until if until is None else provisions[until].certain_period.start
    return Rule.under(
        *cited,
        name=_NAMES[body],
        judge=partial(judge_vote, asked),
        period=Period(cited[0].certain_period.start, end),
    )
