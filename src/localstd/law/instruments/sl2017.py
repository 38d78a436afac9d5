"""中华人民共和国标准化法（2017修订）: in force since 2018-01-01.

Sources: the full text was read; every article below is checked.

Nothing to compute here, with the reason:

- arts 1, 3-9, 14-20, 22, 23, 25-28, 30-33, 36-38, 44, 45: no number of days, and nothing that
  a register of local standards could show; art 27 (self-declaration) is for enterprises.
- arts 10-12: national and industry standards; art 12 asks for filing and sets no days
  (is2023 does).
- art 13 para 2, filing of local standards: a duty without days; ls1990 art 7 and ls2020
  art 22 set them.
- art 21 (no lower than mandatory national standards): needs the texts of both standards.
- arts 34, 39, 40, 41, 42: what follows when numbering, review or filing is missing; no days.
"""

from localstd.law.instruments._judges import is_not_mandatory, is_province_or_city
from localstd.law.instruments._reviews import is_what_was_concluded
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


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


def issuer_level(provisions: Provisions) -> Rule:
    """Provinces issue local standards, and cities with their approval (第十三条第二款).

    “地方标准由省、自治区、直辖市人民政府标准化行政主管部门制定；设区的市级人民政府
    标准化行政主管部门根据本行政区域的特殊需要，经所在地省、自治区、直辖市人民政府标准化行政主管部门
    批准，可以制定本行政区域的地方标准。”

    The law prevails over ls1990 art 4, printed until 2020-02-29, which knew provinces only.
    Whether the province approved is not seen from a number, and not judged here.
    """
    return Rule.under(
        provisions["sl2017-local-issuer-city"],
        name="local.issuer-level",
        judge=is_province_or_city,
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
RULES = (recommended_only, issuer_level, number_form, review_follow_up)
