"""山东省标准化条例: in force in Shandong (37) since 2020-08-01.

Sources: the full text was read.

Nothing to compute here: art 9 (not below recommended national standards: needs both texts),
art 15 (drafters stay out of the technical review), art 16 public notice (no days), art 39
(joint enterprise standards).
"""

from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions

__all__ = ["LIMITS", "RULES"]


def report_to_province(provisions: Provisions) -> Limit:
    """Cities report to their province within thirty days (第十六条第二款).

    “设区的市人民政府标准化行政主管部门制定的地方标准，应当自标准发布之日起三十日内
    报省人民政府标准化行政主管部门。”

    It binds the cities of the province; a number of two digits owes no such report.
    """
    return Limit.under(
        provisions["sd-city-report"],
        name="local.report-to-province",
        direction=Direction.AT_MOST,
        starts="publication by a city",
    )


def review(provisions: Provisions) -> Limit:
    """Local standards of Shandong are reviewed every five years (第二十八条).

    “地方标准的复审周期一般不超过五年。”
    """
    return Limit.under(
        provisions["sd-review"],
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


LIMITS = (report_to_province, review)
RULES = ()
