"""强制性国家标准管理办法: in force since 2020-06-01.

Sources: arts 1-10 were read; the comment period was not checked.

Nothing to compute for local standards: content, number and proposals of national standards.
"""

from localstd.law.limit import Direction, Limit
from localstd.law.provision import Provisions

__all__ = ["LIMITS", "RULES"]


def comment(provisions: Provisions) -> Limit:
    """Drafts of mandatory national standards are open for sixty days (text not checked).

    “不得少于60日”
    """
    return Limit.under(
        provisions["mandns2020-comment"],
        name="national.mandatory-comment",
        direction=Direction.AT_LEAST,
        starts="publication of the draft",
    )


LIMITS = (comment,)
RULES = ()
