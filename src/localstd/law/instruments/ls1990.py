"""地方标准管理办法（1990）: 1990-09-06 to 2020-02-29, replaced by ls2020.

Sources: arts 1-5, 9 and 10 were read; arts 7, 8 and 13 were not checked.

The whole of it is held to the ordinary track. Art 2 names food hygiene and the environment
too, but ir1990 art 16 para 2 leaves those to their own laws
(“法律对地方标准的制定另有规定的，依照法律的规定执行”), which name other authorities to file with.

Nothing to compute: arts 1, 2, 5 (scope and procedure), art 3 (mandatory where a law says so:
needs that law), art 7 materials and art 8 defects of a filing (not seen in a register).
"""

from localstd.law.instruments._judges import is_province
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]

# It gave cities the power; as a law it prevails over the words still printed here.
_POWER_OF_CITIES = "sl2017-local-issuer-city"


def issuer_level(provisions: Provisions) -> Rule:
    """Only provinces issue local standards (第四条).

    “统一编制计划、组织制定、审批、编号和发布”
    """
    issuer = provisions["ls1990-issuer"]
    return Rule.under(
        issuer,
        name="local.issuer-level",
        judge=is_province,
        period=issuer.before(provisions[_POWER_OF_CITIES]),
    )


def filing(provisions: Provisions) -> Limit:
    """Local standards are filed within thirty days (第七条, text not checked).

    “三十日内备案”
    """
    return Limit.under(
        provisions["ls1990-filing"],
        name="local.filing",
        direction=Direction.AT_MOST,
        starts="publication",
    )


def number_form(provisions: Provisions) -> Rule:
    """A number names its province by two digits (第九条、第十条).

    “DB”加省级行政区划代码前两位，再加顺序号和年号。
    """
    code = provisions["ls1990-code"]
    return Rule.under(
        code,
        provisions["ls1990-number"],
        name="local.number-form",
        judge=is_province,
        period=code.before(provisions[_POWER_OF_CITIES]),
    )


def review(provisions: Provisions) -> Limit:
    """Local standards are reviewed every five years, generally (第十三条, text not checked).

    “复审周期”
    """
    return Limit.under(
        provisions["ls1990-review"],
        name="local.review",
        direction=Direction.AT_MOST,
        starts="publication, or the last review",
        judged=Judged.AS_ASKED,
    )


LIMITS = (filing, review)
RULES = (issuer_level, number_form)
