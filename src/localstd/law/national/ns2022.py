"""国家标准管理办法（2022）: in force since 2023-03-01.

Sources: the provisions below were read; the comment period is known from a page on practice, and
neither its article nor whether it is said "generally" (一般).

Nothing to compute for local standards: approval (art 32). That consensus goes before a vote
(ns2022-expert) shows in no count.
"""

from localstd.law.judging.numbers import is_implemented_after_publication
from localstd.law.judging.votes import vote_rule
from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]


def comment(provisions: Provisions) -> Limit:
    """Drafts of national standards are open to comment for sixty days or more.

    “征求意见期限”
    """
    return Limit.under(
        provisions["ns2022-comment"],
        name="national.comment",
        direction=Direction.AT_LEAST,
        starts="publication of the draft",
    )


def vote(provisions: Provisions) -> Rule:
    """Three quarters of a panel of fifteen or more agree, where there is no committee.

    “四分之三以上同意为通过”；“审查专家组”；“人数不得少于十五人”

    The reading: a share of those who take part. The panel meets (ns2022-expert); of a vote by
    letter, which that leaves out, the answer is left open.
    """
    return vote_rule(provisions, "expert-panel", "ns2022-vote")


def transition(provisions: Provisions) -> Rule:
    """A standard is not implemented before it is published (第三十五条), by analogy.

    “过渡期”

    The reading: the article is on national standards and asks for a reasonable interval without
    a number of days. Of local standards this much is taken from it: none is implemented before
    it is published. Engineering standards have rules of their own (ir1990 art 42) and are left out.
    """
    return Rule.under(
        provisions["ns2022-transition"],
        name="local.transition",
        judge=is_implemented_after_publication,
        tracks=frozenset(Track) - {Track.ENGINEERING},
    )


LIMITS = (comment,)
RULES = (vote, transition)
