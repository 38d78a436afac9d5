"""中华人民共和国标准化法（2017修订）: in force since 2018-01-01.

Sources: the full text was read; every article below is checked.

Nothing to compute here, with the reason:

- arts 1, 3-9, 17, 20, 22, 23, 25, 26, 28, 30-33, 43-45: no number of days, and nothing that
  a step in the life of a standard could keep or break; art 17 names no day by which a
  recommended text is public.
- arts 10-12: national and industry standards; art 12 asks for filing and sets no days
  (is2023 does).
- art 13 para 2, filing of local standards: a duty without days; ls1990 art 7 and ls2020
  art 22 set them.
- art 15, second half (comments during the making, in several ways): no days and no form, which
  ls2020 art 13 sets.

Rules of supervision stand in ``law/judging/``: arts 35, 38, 39 and 42 in ``supervision.py``, arts
34, 36, 37 and 39 to 41 in ``government.py``; arts 21, 24 and 27 on enterprises in ``declaring.py``.
"""

from functools import partial

from localstd._attrs import evolve
from localstd.law.facts import OutcomeFacts, UrgencyReason
from localstd.law.judging.coordination import COORDINATION
from localstd.law.judging.declaring import OF_ENTERPRISES
from localstd.law.judging.founding import are_several
from localstd.law.judging.government import GOVERNMENT
from localstd.law.judging.groups import is_grounded, leaves_competition_free
from localstd.law.judging.kept import KEPT_FORMS
from localstd.law.judging.making import (
    has_approval_of_its_province,
    is_committee_or_expert_group,
    is_not_below_mandatory,
    is_unused,
)
from localstd.law.judging.organisations import is_a_registered_organisation
from localstd.law.judging.projects import is_appraised, is_special, is_urgent
from localstd.law.judging.reviews import is_an_outcome_of_law, is_what_was_concluded
from localstd.law.judging.settled import as_read
from localstd.law.judging.shared import is_not_mandatory, is_province_or_city
from localstd.law.judging.supervision import SUPERVISION
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track
from localstd.law.verdict import Verdict

__all__ = ["LIMITS", "RULES"]

_EVERY_TRACK = frozenset(Track)
_URGENT = frozenset(
    {
        UrgencyReason.SAFETY,
        UrgencyReason.NATIONAL_SECURITY,
        UrgencyReason.ECOLOGY,
        UrgencyReason.DEVELOPMENT,
    }
)


def recommended_only(provisions: Provisions) -> Rule:
    """Local standards are recommended ones (第二条第二款).

    “行业标准、地方标准是推荐性标准。”

    The exception stands in art 10 para 5: “法律、行政法规和国务院决定对强制性标准的制定另有规定的，
    从其规定。” It keeps mandatory local standards on the other three tracks, so that this rule
    holds on the ordinary one alone.
    """
    return Rule.under(
        provisions["sl2017-local-recommended"],
        provisions["sl2017-mand-exception"],
        name="local.recommended-only",
        judge=is_not_mandatory,
    )


def scope(provisions: Provisions) -> Rule:
    """Local standards are for what is special in a place (第十三条第一款).

    “为满足地方自然条件、风俗习惯等特殊技术要求，可以制定地方标准。”

    The list is open (等), so that every stated ground will do. From this day on a national
    standard on the subject is no bar.
    """
    return Rule.under(provisions["sl2017-local-condition"], name="local.scope", judge=is_special)


def issuer_level(provisions: Provisions) -> Rule:
    """Provinces issue local standards, and cities with their approval (第十三条第二款).

    “地方标准由省、自治区、直辖市人民政府标准化行政主管部门制定；设区的市级人民政府
    标准化行政主管部门根据本行政区域的特殊需要，经所在地省、自治区、直辖市人民政府标准化行政主管部门
    批准，可以制定本行政区域的地方标准。”

    The law prevails over ls1990 art 4, printed until 2020-02-29, which knew provinces only.
    Whether the province approved is not seen from a number; ``local.city-approval`` asks it.
    """
    return Rule.under(
        provisions["sl2017-local-issuer-city"],
        name="local.issuer-level",
        judge=is_province_or_city,
    )


def city_approval(provisions: Provisions) -> Rule:
    """A city makes local standards with its province's approval (第十三条第二款).

    “设区的市级人民政府标准化行政主管部门根据本行政区域的特殊需要，
    经所在地省、自治区、直辖市人民政府标准化行政主管部门批准，可以制定本行政区域的地方标准。”

    The approval is read as one of the city, once, and not of each of its standards.
    """
    return Rule.under(
        provisions["sl2017-local-issuer-city"],
        name="local.city-approval",
        judge=has_approval_of_its_province,
    )


def urgent(provisions: Provisions) -> Rule:
    """What is urgent goes first (第十四条).

    “对保障人身健康和生命财产安全、国家安全、生态环境安全以及经济社会发展所急需的标准项目，
    制定标准的行政主管部门应当优先立项并及时完成。”

    No step is left out for it. Where no urgency is claimed nothing is asked.
    """
    return Rule.under(
        provisions["sl2017-urgent"], name="local.urgent", judge=partial(is_urgent, _URGENT)
    )


def appraisal(provisions: Provisions) -> Rule:
    """Need, necessity and feasibility are looked into before a project is approved (第十五条).

    “应当在立项时对有关行政主管部门、企业、社会团体、消费者和教育、科研机构等方面的实际需求进行调查，
    对制定标准的必要性、可行性进行论证评估”

    ls2020 art 10 (text not checked) says the same. Held to the ordinary track: art 10 para 5
    leaves the making of mandatory standards to their own laws.
    """
    return Rule.under(provisions["sl2017-need-survey"], name="local.appraisal", judge=is_appraised)


def review_body(provisions: Provisions) -> Rule:
    """A committee reviews, or an expert group where there is none (第十六条).

    “制定推荐性标准，应当组织由相关方组成的标准化技术委员会，承担标准的起草、技术审查工作。”
    “未组成标准化技术委员会的，应当成立专家组承担相关标准的起草、技术审查工作。”

    The review alone is judged. Drafting (起草) is theirs, too, but a drafting unit may write for
    them, so that nothing is held against a draft. ls2020 art 7 (text not checked) says the same.
    """
    return Rule.under(
        provisions["sl2017-tc-required"],
        name="local.review-body",
        judge=is_committee_or_expert_group,
    )


def made_by_organisation(provisions: Provisions) -> Rule:
    """Social organisations make group standards (第十八条第一款).

    “国家鼓励学会、协会、商会、联合会、产业技术联盟等社会团体协调相关市场主体
    共同制定满足市场和创新需要的团体标准”

    so2016 art 3: a social organisation is a legal person, and registered.
    """
    return Rule.under(
        provisions["sl2017-group-who"],
        provisions["so2016-legal-person"],
        name="group.made-by-organisation",
        judge=is_a_registered_organisation,
    )


def group_principles(provisions: Provisions) -> Rule:
    """Group standards are grounded on survey, experiment and argument (第十八条第二款).

    “应当组织对标准相关事项进行调查分析、实验、论证”

    The reading: whoever did one of them and not another is warned; not every matter can be
    experimented on.
    """
    return Rule.under(
        provisions["sl2017-group-principles"], name="group.principles", judge=is_grounded
    )


def joint(provisions: Provisions) -> Rule:
    """Enterprises may make an enterprise standard together (第十九条).

    “企业可以根据需要自行制定企业标准，或者与其他企业联合制定企业标准。”
    """
    return Rule.under(provisions["sl2017-ent-who"], name="enterprise.joint", judge=are_several)


def floor(provisions: Provisions) -> Rule:
    """No local standard asks for less than mandatory national ones (第二十一条第一款).

    “推荐性国家标准、行业标准、地方标准、团体标准、企业标准的技术要求
    不得低于强制性国家标准的相关技术要求。”

    On every track. ls2020 art 5 (text not checked) says the same.
    """
    return Rule.under(
        provisions["sl2017-floor"],
        name="local.floor",
        judge=is_not_below_mandatory,
        tracks=_EVERY_TRACK,
    )


def group_floor(provisions: Provisions) -> Rule:
    """No group standard asks for less than mandatory national ones (第二十一条第一款).

    “推荐性国家标准、行业标准、地方标准、团体标准、企业标准的技术要求
    不得低于强制性国家标准的相关技术要求。”

    gs2019 art 12 (text not checked) says the same, and so may places.
    """
    return evolve(floor(provisions), name="group.floor")


def group_competition(provisions: Provisions) -> Rule:
    """No standard is used to restrict competition (第二十二条第二款).

    “禁止利用标准实施妨碍商品、服务自由流通等排除、限制市场竞争的行为。”

    gs2019 art 10 (text not checked) says the same.
    """
    return Rule.under(
        provisions["sl2017-antitrust"], name="group.competition", judge=leaves_competition_free
    )


def number_form(provisions: Provisions) -> Rule:
    """Standards are numbered under the rules on numbering (第二十四条).

    “标准应当按照编号规则进行编号。”

    Until ls2020 art 18 settled the form for cities, ls1990 arts 9 and 10 were still the only
    printed rule and knew two digits alone; from the day cities had the power their four
    digits are not held against them.
    """
    numbering = provisions["sl2017-numbering"]
    return Rule.under(
        numbering,
        provisions["ls1990-code"],
        name="local.number-form",
        judge=is_province_or_city,
        period=numbering.before(provisions["ls2020-number"]),
    )


def number_unused(provisions: Provisions) -> Rule:
    """A number is given once (第二十四条).

    “标准应当按照编号规则进行编号。”

    The reading: serial and year tell standards apart, so that a number names one standard for
    ever, also when that one is abolished.
    """
    return Rule.under(provisions["sl2017-numbering"], name="local.number-unused", judge=is_unused)


def group_number_unused(provisions: Provisions) -> Rule:
    """A group standard's number is given once (第二十四条).

    “标准应当按照编号规则进行编号。” The reading is that of local standards.
    """
    return evolve(number_unused(provisions), name="group.number-unused")


def review(provisions: Provisions) -> Limit:
    """Local standards are reviewed every five years, generally (第二十九条第二款).

    “标准的复审周期一般不超过五年。”

    The paragraph addresses the standardization departments and the departments of the State
    Council. Food, environment and engineering standards of a province are made by others,
    whose own law asks for evaluation without an interval (食品安全法 art 32, 生态环境法典 art 74):
    on those tracks the library stays silent.
    """
    return Limit.under(
        provisions["sl2017-review-interval"],
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


def industry_review(provisions: Provisions) -> Limit:
    """Industry standards are reviewed every five years, generally (第二十九条第二款).

    “标准的复审周期一般不超过五年。”
    """
    return Limit.under(
        provisions["sl2017-review-interval"],
        name="industry.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


def review_outcome(provisions: Provisions) -> Rule:
    """A review ends in continuing, revising or abolishing (第二十九条第二款).

    “经过复审，对不适应经济社会发展需要和技术进步的应当及时修订或者废止。”

    What is fit continues. The reading: there is no fourth. ls2020 art 25 lists the three.
    """
    sentence = provisions["sl2017-review-outcome"]
    return Rule.under(
        sentence,
        name="local.review-outcome",
        judge=_is_no_fourth_outcome,
        period=sentence.before(provisions["ls2020-review-outcomes"]),
    )


def _is_no_fourth_outcome(facts: OutcomeFacts) -> Verdict:
    return as_read(is_an_outcome_of_law(facts))


def review_follow_up(provisions: Provisions) -> Rule:
    """What a review finds unfit is revised or abolished (第二十九条第二款).

    “经过复审，对不适应经济社会发展需要和技术进步的应当及时修订或者废止。”

    The reading: revised or abolished is what the review found unfit, and nothing else.
    """
    return Rule.under(
        provisions["sl2017-review-outcome"],
        name="local.review-follow-up",
        judge=is_what_was_concluded,
    )


LIMITS = (review, industry_review)
RULES = (
    recommended_only,
    scope,
    issuer_level,
    city_approval,
    urgent,
    appraisal,
    review_body,
    made_by_organisation,
    group_principles,
    joint,
    floor,
    group_floor,
    group_competition,
    number_form,
    number_unused,
    group_number_unused,
    review_outcome,
    review_follow_up,
    *KEPT_FORMS,
    *COORDINATION,
    *SUPERVISION,
    *GOVERNMENT,
    *OF_ENTERPRISES,
)
