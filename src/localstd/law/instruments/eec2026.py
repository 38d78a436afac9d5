"""生态环境法典: in force since 2026-08-15; repealed 环境保护法 and nine other laws.

Sources: arts 69-74, 143, 153, 332, 343 and 400 were read.

Nothing to compute: arts 70-72, 143 (roles and procedure), art 73 (publication "promptly", no
days), art 74 (evaluation "regularly", no interval: the environment track knows no
``local.review``), arts 332, 343 (duties to make standards), filing under arts 69, 153, 400
(no days).
"""

from localstd.law.instruments._environment import is_made_by_the_province
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track

__all__ = ["LIMITS", "RULES"]


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
        tracks=frozenset({Track.ENVIRONMENT}),
    )


LIMITS = ()
RULES = (issuer,)
