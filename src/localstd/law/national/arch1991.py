"""标准档案管理办法（1991）: 1991-10-28 to 2020-07-12, without a successor of its own.

Sources: art 4 was read; arts 12, 13 and 15 are known from a page that does not name the rule,
and were not checked; the end of "long-term" was cut off in the copy that was read (art 5).

Nothing to compute: art 5 (end not known), art 12 (file originals promptly, no days), art 13
(copies and paper).
"""

from functools import partial

from localstd.law.judging.archives import is_kept_by_list
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_EVERY_TRACK = frozenset(Track)


def retention(provisions: Provisions) -> Rule:
    """Eleven kinds of records are kept for good, the others for a long term (第四条).

    “永久保管”；“长期保管”

    The table of provisions names the kinds. To keep one of them longer breaks nothing.
    """
    permanent = provisions["arch1991-permanent"]
    return Rule.under(
        permanent,
        provisions["arch1991-longterm"],
        name="archive.retention",
        judge=partial(is_kept_by_list, frozenset(permanent.value.split("; "))),
        tracks=_EVERY_TRACK,
    )


def inspection(provisions: Provisions) -> Limit:
    """Archives are looked through every two years, generally (第十五条, text not checked).

    “一般每2年检查一次”
    """
    return Limit.under(
        provisions["arch1991-check"],
        name="archive.inspection",
        direction=Direction.AT_MOST,
        starts="the last inspection",
        judged=Judged.AS_ASKED,
        tracks=_EVERY_TRACK,
    )


LIMITS = (inspection,)
RULES = (retention,)
