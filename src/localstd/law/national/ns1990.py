"""国家标准管理办法（1990）: 1990-08-24 to 2023-02-28, replaced by ns2022.

Sources: the vote (art 16?) was read in a rule of a ministry that copies it, and not checked.

Nothing to compute: the rest is the making of national standards. That the drafting unit sends
at most a quarter of the delegates needs a count that no list of votes shows.
"""

from localstd.law.judging.making import drafters_keep_out
from localstd.law.judging.votes import vote_rule
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def vote_of_committees(provisions: Provisions) -> Rule:
    """Three quarters of two thirds decide, in a committee (第十六条, text not checked).

    “出席会议代表人数的3/4”

    Fewer than two thirds attending or replying is no vote, and it is taken again. From 2018
    tc2017 says how committees vote.
    """
    return vote_rule(provisions, "national-committee", "ns1990-vote", until="tc2017-quorum")


def vote_of_experts(provisions: Provisions) -> Rule:
    """Three quarters of two thirds decide, among experts (第十六条, text not checked).

    “出席会议代表人数的3/4”
    """
    return vote_rule(provisions, "expert-panel", "ns1990-vote", until="ns2022-vote")


def drafters(provisions: Provisions) -> Rule:
    """Drafters do not vote (第十六条, text not checked).

    “drafters do not vote”
    """
    return Rule.under(provisions["ns1990-vote"], name="vote.drafters", judge=drafters_keep_out)


LIMITS = ()
RULES = (vote_of_committees, vote_of_experts, drafters)
