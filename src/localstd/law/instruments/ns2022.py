"""国家标准管理办法（2022）: in force since 2023-03-01.

Sources: the provisions below were read; the comment period's article is not known.

Nothing to compute for local standards: expert panel and vote, approval (art 32), transition
between two editions (art 35).
"""

from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions

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


LIMITS = (comment,)
RULES = ()
