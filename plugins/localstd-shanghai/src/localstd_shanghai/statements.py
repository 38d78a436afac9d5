"""上海市标准化条例: in force in Shanghai (31) since 2019-10-01; its limits and rules.

Sources: the full text was read. What other articles say is cited where procedures ask for it;
``law.toml`` tells of each article what became of it.
"""

from functools import partial

from localstd.law import (
    Direction,
    GroupStep,
    Judged,
    Limit,
    Provisions,
    PublicInterest,
    Rule,
    Track,
    UrgencyReason,
    WhitePaperItem,
)
from localstd.law.judging.authorities import is_unauthorised
from localstd.law.judging.groups import declares_all, interests_are_heard, steps_are_taken
from localstd.law.judging.guidance import (
    follows_the_procedure,
    is_no_lower_than_mandatory,
    is_not_yet_a_standard,
    leaves_competition_alone,
    sets_no_rights,
)
from localstd.law.judging.implementing import is_publicised, tells_every_item
from localstd.law.judging.projects import committee_is_free, is_urgent_here

__all__ = ["LIMITS", "RULES"]


def guidance_floor(provisions: Provisions) -> Rule:
    """Guidance documents ask for no less than mandatory standards (第八条第一款).

    “地方标准、团体标准、企业标准以及地方标准化指导性技术文件的技术要求不得低于强制性标准的相关技术要求。”
    """
    return Rule.under(
        provisions["sh-floor"], name="guidance.floor", judge=is_no_lower_than_mandatory
    )


def guidance_competition(provisions: Provisions) -> Rule:
    """Guidance documents leave competition alone (第八条第二款).

    “禁止利用标准以及地方标准化指导性技术文件，实施妨碍商品、服务自由流通等排除、限制市场竞争的行为。”
    """
    return Rule.under(
        provisions["sh-competition"], name="guidance.competition", judge=leaves_competition_alone
    )


def urgency(provisions: Provisions) -> Rule:
    """Two reasons more for which a project goes first (第十条第四款).

    “为保障重大公众利益，或者应对突发事件，需要及时出台地方标准的，可以快速立项，优先制定。”

    Beside them the nation's four hold.
    """
    return Rule.under(
        provisions["sh-fast"],
        name="local.urgent-here",
        judge=partial(is_urgent_here, tuple(UrgencyReason)),
    )


def guidance_need(provisions: Provisions) -> Rule:
    """Guidance documents are made where no local standard can be made yet (第十二条第一款).

    “对暂不具备制定地方标准条件，又需要统一技术要求的”
    """
    return Rule.under(provisions["sh-guide"], name="guidance.not-yet", judge=is_not_yet_a_standard)


def guidance_procedure(provisions: Provisions) -> Rule:
    """Guidance documents may follow the way of local standards (第十二条第一款).

    “可以参照地方标准制定程序，制定地方标准化指导性技术文件”

    That comments and a review are not left out is read from it.
    """
    return Rule.under(
        provisions["sh-guide"], name="guidance.procedure", judge=follows_the_procedure
    )


def guidance_rights(provisions: Provisions) -> Rule:
    """Guidance documents touch no rights and duties (第十二条第二款).

    “地方标准化指导性技术文件的内容不得涉及公民、法人或者其他组织的权利义务。”
    """
    return Rule.under(
        provisions["sh-guide-rights"], name="guidance.no-rights", judge=sets_no_rights
    )


def guidance_validity(provisions: Provisions) -> Limit:
    """Guidance documents are valid for three years at most (第十二条第三款).

    “地方标准化指导性技术文件的有效期最长不超过三年。”

    From when it runs the sentence does not say: from publication, as read.
    """
    return Limit.under(
        provisions["sh-guide-validity"],
        name="guidance.validity",
        direction=Direction.AT_MOST,
        starts="publication",
    )


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


def white_paper(provisions: Provisions) -> Rule:
    """The white paper of each year tells of six things, and of what else there is (第三十七条).

    “市标准化行政主管部门应当会同有关行政管理部门每年发布本市标准化工作白皮书，公布下列内容：……”
    """
    return Rule.under(
        provisions["sh-whitepaper"],
        name="white-paper.content",
        judge=partial(tells_every_item, tuple(WhitePaperItem)),
        tracks=frozenset(Track),
    )


def withdrawal(provisions: Provisions) -> Rule:
    """What a department published without the power to is to be withdrawn (第四十条).

    “擅自发布地方标准的，由市标准化行政主管部门责令其及时撤回、消除影响。”
    """
    return Rule.under(
        provisions["sh-unauthorised"],
        name="government.withdrawal",
        judge=is_unauthorised,
        tracks=frozenset(Track),
    )


def committee_free(provisions: Provisions) -> Rule:
    """A committee under an order to correct gets no new tasks (第四十一条).

    “由市标准化行政主管部门责令限期改正，在限期改正期间不得承担新的地方标准制定、修订任务”
    """
    return Rule.under(provisions["sh-tc"], name="local.committee-free", judge=committee_is_free)


LIMITS = (guidance_validity, review, review_assessment, market_review, enterprise_review)
RULES = (
    guidance_floor,
    guidance_competition,
    urgency,
    guidance_need,
    guidance_procedure,
    guidance_rights,
    core_steps,
    interest_comment,
    pledge,
    enterprise_pledge,
    publicity,
    white_paper,
    withdrawal,
    committee_free,
)
