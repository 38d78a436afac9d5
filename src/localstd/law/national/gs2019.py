"""团体标准管理规定（2019）: in force since 2019-01-09.

Sources: arts 1-5, 8 and 39 were read or quoted; art 14 was not checked.

Nothing to compute: the rest is capacity, procedure and supervision of organisations.
"""

from localstd.law.judging.votes import vote_rule
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def comment(provisions: Provisions) -> Limit:
    """Drafts are open to comment for thirty days or more, generally (第十四条, not checked).

    “一般不少于30日”
    """
    return Limit.under(
        provisions["gs2019-comment-days"],
        name="group.comment",
        direction=Direction.AT_LEAST,
        starts="publication of the draft",
    )


def vote(provisions: Provisions) -> Rule:
    """Three quarters of those attending agree, where a group votes (第十四条, text not checked).

    “不少于出席会议代表人数的3/4”

    Of votes by letter nothing is known. That consensus goes before a vote, and that drafters keep
    out of it (both unchecked), is not asked.
    """
    return vote_rule(provisions, "group", "gs2019-vote")


LIMITS = (comment,)
RULES = (vote,)
