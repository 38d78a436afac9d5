"""上海市标准化条例: in force in Shanghai (31) since 2019-10-01; an example of tightening.

Sources: the full text was read.

Nothing to compute here: art 10 para 4 (two further reasons of urgency: heard in
``sl2017.urgent_beside_shanghai``), arts 11, 17, 37, 40, 41 (no number of days), art 12 (guidance
documents are no standards).
"""

from functools import partial

from localstd.law.facts import GroupStep, PublicInterest
from localstd.law.judging.groups import declares_all, interests_are_heard, steps_are_taken
from localstd.law.judging.implementing import is_publicised
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]


def core_steps(provisions: Provisions) -> Rule:
    """Group standards of Shanghai are made in these steps at least (第十三条第二款).

    “团体标准制定程序包括立项、征求意见、技术审查等环节。”

    What began before is not asked.
    """
    procedure = provisions["sh-group-procedure"]
    return Rule.under(
        procedure,
        name="group.core-steps",
        judge=partial(steps_are_taken, _CORE, procedure.certain_period.start),
    )


_CORE = (GroupStep.PROJECT, GroupStep.COMMENT, GroupStep.REVIEW)


def interest_comment(provisions: Provisions) -> Rule:
    """What touches everybody's interests is opened to the public (第十三条第二款).

    “涉及人身安全、生态环境安全、消费者权益保护等社会公共利益的，应当向社会公开征求意见。”

    It names three and others (等): the three alone are asked.
    """
    return Rule.under(
        provisions["sh-group-public"],
        name="group.interest-comment",
        judge=partial(interests_are_heard, tuple(PublicInterest)),
    )


def pledge(provisions: Provisions) -> Rule:
    """Organisations answer for the standards that they make public (第十八条第一款).

    “社会团体、企业应当向社会承诺其公开的标准符合法律、法规、规章和强制性标准的要求，
    符合国家和本市有关产业政策规定，并对公开信息的合法性、真实性负责。”
    """
    return Rule.under(provisions["sh-pledge"], name="group.pledge", judge=declares_all)


def enterprise_pledge(provisions: Provisions) -> Rule:
    """Enterprises answer for the standards that they make public (第十八条第一款).

    “社会团体、企业应当向社会承诺其公开的标准符合法律、法规、规章和强制性标准的要求，
    符合国家和本市有关产业政策规定，并对公开信息的合法性、真实性负责。”
    """
    return Rule.under(
        provisions["sh-pledge"],
        name="enterprise.pledge",
        judge=declares_all,
        tracks=frozenset(Track),
    )


def publicity(provisions: Provisions) -> Rule:
    """Departments make known the local standards that they applied for (第二十条).

    “市有关行政管理部门对其提出立项申请并组织起草的地方标准，应当采取配套措施，
    推进地方标准的实施，加强地方标准的宣传”

    It sets no day.
    """
    return Rule.under(provisions["sh-promotion"], name="promotion.publicity", judge=is_publicised)


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


def market_review(provisions: Provisions) -> Limit:
    """Group standards of Shanghai are reviewed every five years, generally (第二十三条第三款).

    “团体标准、企业标准的制定单位应当定期组织开展复审，复审周期一般不超过五年。”
    """
    return Limit.under(
        provisions["sh-market-review"],
        name="group.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


def enterprise_review(provisions: Provisions) -> Limit:
    """Enterprise standards of Shanghai are reviewed every five years, generally (第二十三条第三款).

    “团体标准、企业标准的制定单位应当定期组织开展复审，复审周期一般不超过五年。”
    """
    return Limit.under(
        provisions["sh-market-review"],
        name="enterprise.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
        tracks=frozenset(Track),
    )


LIMITS = (review, review_assessment, market_review, enterprise_review)
RULES = (core_steps, interest_comment, pledge, enterprise_pledge, publicity)
