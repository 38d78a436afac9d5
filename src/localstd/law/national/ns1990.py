"""国家标准管理办法（1990）: 1990-08-24 to 2023-02-28, replaced by ns2022.

Sources: the vote was read in a rule of a ministry that copies it, and not checked. Its article
is not certain: 16 in the table of provisions, 20 on a page of the web that prints the whole.

Nothing to compute: the rest is the making of national standards. That the drafting unit sends
at most a quarter of the delegates needs a count that no list of votes shows. Nor is anything
known of the votes of committees before 2018: that page has them follow their charter, which was
not read.
"""

from localstd.law.judging.making import drafters_keep_out
from localstd.law.judging.votes import vote_rule
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def vote_of_experts(provisions: Provisions) -> Rule:
    """Three quarters of two thirds decide, among experts (text and article not checked).

    “出席会议代表人数的3/4”

    Fewer than two thirds attending or replying is no vote, and it is taken again.
    """
    return vote_rule(provisions, "expert-panel", "ns1990-vote", until="ns2022-vote")


def drafters(provisions: Provisions) -> Rule:
    """Drafters do not vote (text and article not checked)."""
    return Rule.under(provisions["ns1990-vote"], name="vote.drafters", judge=drafters_keep_out)


LIMITS = ()
RULES = (vote_of_experts, drafters)
