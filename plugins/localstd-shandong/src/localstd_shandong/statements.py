"""山东省标准化条例: in force in Shandong (37) since 2020-08-01.

Sources: the full text was read.

``law.toml`` says of each article what is executed. Nothing to compute here: the days of the public
notice, and of a hand-over or a plan made public (arts 12, 13, 16 set none).
"""

from functools import partial

from localstd.law import (
    Direction,
    Judged,
    Limit,
    Paper,
    Provisions,
    Rule,
    Track,
    UrgencyReason,
)
from localstd.law.judging.authorities import is_misleading
from localstd.law.judging.enterprises import is_declared_first
from localstd.law.judging.founding import are_of_one_chain
from localstd.law.judging.guidance import (
    follows_the_procedure,
    is_not_made_binding,
    is_not_yet_a_standard,
)
from localstd.law.judging.implementing import is_reported
from localstd.law.judging.making import (
    drafters_keep_out,
    has_papers,
    is_not_below_recommended,
    is_noticed,
)
from localstd.law.judging.projects import is_urgent_here

__all__ = ["LIMITS", "RULES"]


def floor_recommended(provisions: Provisions) -> Rule:
    """Nor does a local standard of Shandong ask for less than recommended ones (第九条第一款).

    “地方标准的技术要求不得低于强制性标准和推荐性国家标准的相关技术要求”
    """
    return Rule.under(
        provisions["sd-floor"], name="local.floor-recommended", judge=is_not_below_recommended
    )


def guidance_need(provisions: Provisions) -> Rule:
    """Guidance documents are made where no local standard can be made yet (第十条第三款).

    “对暂不具备制定地方标准条件，又需要提供技术要求指南的”
    """
    return Rule.under(
        provisions["sd-guidance"], name="guidance.not-yet", judge=is_not_yet_a_standard
    )


def guidance_procedure(provisions: Provisions) -> Rule:
    """Guidance documents may follow the way of local standards (第十条第三款).

    “可以参照地方标准的制定程序，制定标准化指导性技术文件”

    That comments and a review are not left out is read from it. Who makes them it does not say.
    """
    return Rule.under(
        provisions["sd-guidance"], name="guidance.procedure", judge=follows_the_procedure
    )


def guidance_not_binding(provisions: Provisions) -> Rule:
    """Nothing that cites a guidance document should make it binding (第三十九条第一项).

    “不宜由标准引用使其具有强制性或者行政约束力的文件”
    """
    return Rule.under(
        provisions["sd-guidance-meaning"], name="guidance.not-binding", judge=is_not_made_binding
    )


def application_papers(provisions: Provisions) -> Rule:
    """An application comes with four papers (第十二条第二款).

    “并提交分析报告、标准草案草稿、标准实施效益预分析以及标准组织实施方案等有关材料”
    """
    return Rule.under(
        provisions["sd-application-papers"],
        name="local.application-papers",
        judge=partial(has_papers, _APPLICATION),
    )


_APPLICATION = (Paper.ANALYSIS, Paper.FIRST_DRAFT, Paper.BENEFITS, Paper.CARRYING_OUT)


def urgent_here(provisions: Provisions) -> Rule:
    """Some projects go first in Shandong beside those that go first everywhere (第十三条第二款).

    “涉及重大公共利益、应对突发事件、生态环境安全以及经济社会发展急需的地方标准项目，应当优先立项。”
    """
    return Rule.under(
        provisions["sd-urgent"],
        name="local.urgent-here",
        judge=partial(is_urgent_here, _URGENT),
    )


_URGENT = (
    UrgencyReason.PUBLIC_INTEREST,
    UrgencyReason.EMERGENCY,
    UrgencyReason.ECOLOGY,
    UrgencyReason.DEVELOPMENT,
)


def drafter_abstains(provisions: Provisions) -> Rule:
    """Who drafts keeps out of the review (第十五条第二款).

    “承担起草工作的人员不得参与其起草的地方标准的技术审查。”
    """
    return Rule.under(
        provisions["sd-drafters"], name="local.drafter-abstains", judge=drafters_keep_out
    )


def notice_before_approval(provisions: Provisions) -> Rule:
    """Public notice comes before a standard is made (第十六条第一款).

    “通过审查的，向社会公示；公示无异议或者异议不成立的，确定为地方标准，统一编号并发布。”
    """
    return Rule.under(
        provisions["sd-publicity"], name="local.notice-before-approval", judge=is_noticed
    )


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


def implementation_reported(provisions: Provisions) -> Rule:
    """Departments tell how a standard that they applied for is implemented (第二十三条第二款).

    “提出立项申请并组织起草地方标准的有关部门应当采取配套措施，推进地方标准的实施，
    并将实施情况定期向同级标准化行政主管部门反馈。”

    It says regularly, and sets no interval: asked is that it was done before the file is closed.
    """
    return Rule.under(provisions["sd-promotion"], name="promotion.reported", judge=is_reported)


def declared_first(provisions: Provisions) -> Rule:
    """Enterprises of Shandong declare before they provide anything (第二十四条第一款).

    “企业在提供产品、服务前，应当公开其执行的国家标准、行业标准、地方标准、团体标准或者企业标准的编号和名称”
    """
    return Rule.under(
        provisions["sd-declare"],
        name="enterprise.declared-first",
        judge=is_declared_first,
        tracks=frozenset(Track),
    )


def misleading(provisions: Provisions) -> Rule:
    """What falls short of the standard made public is recorded where it misleads (第三十七条).

    “造成虚假宣传或者引人误解宣传的，依照有关法律、法规的规定查处，并记入信用档案，向社会公布”
    """
    return Rule.under(
        provisions["sd-mislead"],
        name="correction.misleading",
        judge=is_misleading,
        tracks=frozenset(Track),
    )


def joint_chain(provisions: Provisions) -> Rule:
    """Who makes a joint enterprise standard is of one industry or chain (第三十九条第三项).

    “同行业企业或者产业链上下游企业”

    The reading: the article says what it calls by that name, and forbids no other; sl2017 art 19
    asks for several enterprises alone. So it warns.
    """
    return Rule.under(
        provisions["sd-joint"],
        provisions["sd-joint-made"],
        name="enterprise.joint-chain",
        judge=are_of_one_chain,
    )


LIMITS = (report_to_province, review)
RULES = (
    floor_recommended,
    guidance_need,
    guidance_procedure,
    guidance_not_binding,
    application_papers,
    urgent_here,
    drafter_abstains,
    notice_before_approval,
    implementation_reported,
    declared_first,
    misleading,
    joint_chain,
)
