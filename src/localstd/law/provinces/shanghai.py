"""上海市标准化条例: in force in Shanghai (31) since 2019-10-01; an example of tightening.

Sources: the full text was read.

Nothing to compute here: art 10 para 4 (two further reasons of urgency: heard in
``sl2017.urgent_beside_shanghai``), arts 11, 17, 37, 40, 41 (no number of days), art 12 (guidance
documents are no standards), art 23 para 3 (group and enterprise standards).
"""

from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions

__all__ = ["LIMITS", "RULES"]


def review(provisions: Provisions) -> Limit:
    """Local standards of Shanghai are reviewed every three years (第二十三条第一款).

    “定期组织开展地方标准复审，复审周期一般不超过三年。”
    """
    return Limit.under(
        provisions["sh-review"],
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


def review_assessment(provisions: Provisions) -> Limit:
    """第二十三条第二款：“复审周期届满六个月前，市有关行政管理部门应当对地方标准的实施情况开展评估”.

    Read forward: from the assessment to the end of the cycle at least six months must lie.
    """
    return Limit.under(
        provisions["sh-assess"],
        name="local.review-assessment",
        direction=Direction.AT_LEAST,
        starts="assessment, until the cycle of review ends",
        judged=Judged.AS_ASKED,
    )


LIMITS = (review, review_assessment)
RULES = ()
