"""地方标准管理办法（2020）: in force since 2020-03-01.

Sources: its full text was not found; only art 19 was read. The numbers of days are carried
as known and unchecked, and an answer that leans on them says so.

The whole of it is held to the ordinary track: art 2 (text not checked) lets other laws,
regulations and decisions of the State Council prevail, and food, environment and engineering
standards have theirs.

Nothing to compute: arts 2-12, 14-17, 19, 20, 23 (scope, roles and procedure without days),
art 22 materials (not seen in a register), art 25 outcomes of a review, arts 26-28 (what
follows; sl2017 arts 34, 39, 40 are checked and cited instead).
"""

from localstd.law.facts import LapseFacts
from localstd.law.instruments._judges import is_province_or_city
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.verdict import KEPT, Verdict

__all__ = ["LIMITS", "RULES"]


def comment(provisions: Provisions) -> Limit:
    """Drafts are open to comment for thirty days or more (第十三条, text not checked).

    “公开征求意见的期限不少于三十日”
    """
    return Limit.under(
        provisions["ls2020-comment-days"],
        name="local.comment",
        direction=Direction.AT_LEAST,
        starts="publication of the draft",
    )


def number_form(provisions: Provisions) -> Rule:
    """A number has two digits for a province, four for a city (第十八条, text not checked).

    “地方标准代号、顺序号和年代号”
    """
    return Rule.under(
        provisions["ls2020-number"], name="local.number-form", judge=is_province_or_city
    )


def publicity(provisions: Provisions) -> Limit:
    """Catalogue and text are public within twenty days (第二十一条, text not checked).

    “二十日内公布目录及文本”
    """
    return Limit.under(
        provisions["ls2020-publicity-days"],
        name="local.publicity",
        direction=Direction.AT_MOST,
        starts="publication",
    )


def filing(provisions: Provisions) -> Limit:
    """Local standards are filed within sixty days (第二十二条, text not checked).

    “六十日内备案”

    The province files, also for its cities; the days run from publication for both.
    """
    return Limit.under(
        provisions["ls2020-filing-days"],
        name="local.filing",
        direction=Direction.AT_MOST,
        starts="publication",
    )


def review(provisions: Provisions) -> Limit:
    """Local standards are reviewed every five years, generally (第二十四条, text not checked).

    “复审周期一般不超过五年”
    """
    return Limit.under(
        provisions["ls2020-review-interval"],
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


def lapse(provisions: Provisions) -> Rule:
    """A new national standard is a reason for review (第二十四条, text not checked).

    “应当及时复审”

    A new national or industry standard is a reason for review and abolishes nothing by itself.
    """
    return Rule.under(
        provisions["ls2020-review-triggers"],
        name="local.lapse-on-national",
        judge=_is_only_a_reason_for_review,
    )


def _is_only_a_reason_for_review(_: LapseFacts) -> Verdict:
    return KEPT


LIMITS = (comment, publicity, filing, review)
RULES = (number_form, lapse)
