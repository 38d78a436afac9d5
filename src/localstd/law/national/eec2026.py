"""生态环境法典: in force since 2026-08-15; repealed 环境保护法 and nine other laws.

Sources: arts 69-74, 143, 153, 332, 343 and 400 were read.

Nothing to compute: arts 70, 71 (roles), art 73 (publication "promptly", no days), art 74
(evaluation "regularly", no interval: the environment track knows no ``local.review``),
arts 332, 343 (duties to make standards), filing under arts 69, 153, 400 (no days).
"""

from functools import partial

from localstd.law.judging.environment import is_made_by_the_province
from localstd.law.judging.making import is_public, is_reviewed_by_experts
from localstd.law.judging.projects import is_uncovered_or_stricter
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]

_ENVIRONMENT = frozenset({Track.ENVIRONMENT})


def issuer(provisions: Provisions) -> Rule:
    """Governments of provinces make local environmental standards (第六十九、一百五十三、四百条).

    “省、自治区、直辖市人民政府……可以制定”地方生态环境质量标准、地方污染物排放标准、
    地方土壤污染风险管控标准。
    """
    return Rule.under(
        provisions["eec-quality"],
        provisions["eec-discharge"],
        provisions["eec-soil"],
        name="local.environment-issuer",
        judge=is_made_by_the_province,
        tracks=_ENVIRONMENT,
    )


def scope(provisions: Provisions) -> Rule:
    """They fill a gap of national ones, or are stricter (第六十九、一百五十三、四百条).

    “对国家生态环境质量标准中未作规定的项目，可以制定地方生态环境质量标准；
    对国家生态环境质量标准中已作规定的项目，可以制定严于国家生态环境质量标准的地方生态环境质量标准。”
    """
    return Rule.under(
        provisions["eec-quality"],
        provisions["eec-discharge"],
        provisions["eec-soil"],
        name="local.scope",
        judge=is_uncovered_or_stricter,
        tracks=_ENVIRONMENT,
    )


def review_body(provisions: Provisions) -> Rule:
    """Experts review (第七十二条).

    “制定生态环境领域的标准，应当组织专家进行审查和论证”
    """
    return Rule.under(
        provisions["eec-expert"],
        name="local.review-body",
        judge=is_reviewed_by_experts,
        tracks=_ENVIRONMENT,
    )


def consultation(provisions: Provisions) -> Rule:
    """The public is heard, in writing or at a hearing (第一百四十三条、第七十二条).

    “应当依法采取举行听证会、公开征求意见等方式，保障公众参与生态环境保护的权利。”
    """
    sentence = provisions["eec-hearing"]
    return Rule.under(
        sentence,
        provisions["eec-expert"],
        name="local.consultation",
        judge=partial(is_public, sentence.certain_period.start),
        tracks=_ENVIRONMENT,
    )


LIMITS = ()
RULES = (issuer, scope, review_body, consultation)
