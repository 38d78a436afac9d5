"""山东省标准化条例: in force in Shandong (37) since 2020-08-01.

Sources: the full text was read.

Nothing to compute here: the days of the public notice (art 16 sets none), art 13 para 2 (what
goes first: not in the table of provisions).
"""

from localstd.law.judging.authorities import is_misleading
from localstd.law.judging.enterprises import is_declared_first
from localstd.law.judging.founding import are_of_one_chain
from localstd.law.judging.implementing import is_reported
from localstd.law.judging.making import (
    drafters_keep_out,
    is_not_below_recommended,
    is_noticed,
)
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]


def floor_recommended(provisions: Provisions) -> Rule:
    """Nor does a local standard of Shandong ask for less than recommended ones (第九条第一款).

    “地方标准的技术要求不得低于强制性标准和推荐性国家标准的相关技术要求”
    """
    return Rule.under(
        provisions["sd-floor"], name="local.floor-recommended", judge=is_not_below_recommended
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
    drafter_abstains,
    notice_before_approval,
    implementation_reported,
    declared_first,
    misleading,
    joint_chain,
)
