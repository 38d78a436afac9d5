"""中华人民共和国标准化法（1988）: 1989-04-01 to 2017-12-31, replaced by sl2017.

Sources: the reference table; the text itself is not at hand. What is computed of arts 6 and 13 was
not checked.

Nothing to compute: art 6 filing (no number of days; ls1990 and es1990 set them), art 7 mandatory
force inside the province (a status, not a duty of the register), the interval of a review (none
in art 13; ir1990 art 20 sets it), arts 14, 20, 23 (products and penalties).
"""

from localstd.law.judging.projects import has_no_national_standard
from localstd.law.judging.reviews import is_an_outcome_of_law
from localstd.law.judging.shared import has_lapsed_on_publication, is_province
from localstd.law.provision import Provisions
from localstd.law.rule import Rule

__all__ = ["LIMITS", "RULES"]


def scope(provisions: Provisions) -> Rule:
    """A local standard fills a gap that national ones leave (第六条, text not checked).

    “工业产品的安全、卫生要求”

    From 1990-04-06 the rule stands, checked, in ir1990 art 15.
    """
    sentence = provisions["sl1988-local-scope"]
    return Rule.under(
        sentence,
        name="local.scope",
        judge=has_no_national_standard,
        period=sentence.before(provisions["ir1990-local-scope"]),
    )


def issuer_level(provisions: Provisions) -> Rule:
    """Only provinces issue local standards (第六条, text not checked).

    省、自治区、直辖市标准化行政主管部门。

    From 1990-09-06 the rule stands, checked, in ls1990 art 4.
    """
    issuer = provisions["sl1988-local-issuer"]
    return Rule.under(
        issuer,
        name="local.issuer-level",
        judge=is_province,
        period=issuer.before(provisions["ls1990-issuer"]),
    )


def lapse(provisions: Provisions) -> Rule:
    """A local standard lapses when a national one is published (第六条, text not checked).

    “即行废止”

    A local standard lapses when the national or industry standard is *published*. From
    1990-04-06 the regulations of the State Council say *implemented*; see ``ir1990.lapse``.
    """
    sentence = provisions["sl1988-local-auto-abolish"]
    return Rule.under(
        sentence,
        name="local.lapse-on-national",
        judge=has_lapsed_on_publication,
        period=sentence.before(provisions["ir1990-local-auto"]),
    )


def review_outcome(provisions: Provisions) -> Rule:
    """A review confirms, revises or abolishes (第十三条, text not checked).

    “复审”
    """
    return Rule.under(
        provisions["sl1988-review"], name="local.review-outcome", judge=is_an_outcome_of_law
    )


LIMITS = ()
RULES = (scope, issuer_level, lapse, review_outcome)
