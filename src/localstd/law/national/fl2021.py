"""食品安全法（2021修正）: local food-safety standards (食品安全地方标准), arts 24-32.

Sources: arts 24-32 were read in the copy of 2021; the rules hold from 2021-04-29, the day of
that text. Earlier texts were not read, so that nothing is said of earlier days.

Nothing to compute: arts 24, 26-28 (national standards), art 31 (publication, no days), art 32
(follow-up evaluation, no interval).
"""

from localstd.calendar import Certainty
from localstd.law.facts import IssuerFacts, NumberFacts
from localstd.law.judging.declarations import is_filed_where_stricter
from localstd.law.judging.enterprises import is_stricter_than_food_standards
from localstd.law.judging.projects import is_local_specialty
from localstd.law.judging.shared import has_lapsed_on_publication, is_province
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track
from localstd.law.verdict import KEPT, Outcome, Verdict, broken, unknown

__all__ = ["LIMITS", "RULES"]

_FOOD = frozenset({Track.FOOD})
_HEALTH = ("卫生", "卫健", "卫计")
_STANDARDIZATION = ("市场监督管理", "市场监管", "质量技术监督", "标准化")


def mandatory(provisions: Provisions) -> Rule:
    """Food-safety standards are mandatory (第二十五条).

    “食品安全标准是强制执行的标准。”
    """
    return Rule.under(
        provisions["fl-mandatory"], name="local.food-mandatory", judge=_is_mandatory, tracks=_FOOD
    )


def _is_mandatory(facts: NumberFacts) -> Verdict:
    if facts.claims_mandatory is None:
        return unknown("claims_mandatory")
    return KEPT if facts.claims_mandatory else broken(place_code=facts.place_code)


def scope(provisions: Provisions) -> Rule:
    """Local ones are for local specialties without a national standard (第二十九条).

    “对地方特色食品，没有食品安全国家标准的，省、自治区、直辖市人民政府卫生行政部门可以制定并公布食品安全地方标准”
    """
    return Rule.under(
        provisions["fl-local-scope"], name="local.scope", judge=is_local_specialty, tracks=_FOOD
    )


def issuer(provisions: Provisions) -> Rule:
    """Health departments of provinces issue them (第二十九条).

    “省、自治区、直辖市人民政府卫生行政部门可以制定并公布食品安全地方标准”
    """
    return Rule.under(
        provisions["fl-local-issuer"], name="local.food-issuer", judge=_is_health, tracks=_FOOD
    )


def _is_health(facts: IssuerFacts) -> Verdict:
    level = is_province(facts)
    if level.outcome is Outcome.BROKEN:
        return level
    if not facts.issuer:
        return unknown("issuer")
    if any(word in facts.issuer for word in _HEALTH):
        return KEPT
    is_other = any(word in facts.issuer for word in _STANDARDIZATION)
    return broken(Certainty.CERTAIN if is_other else Certainty.POSSIBLE, issuer=facts.issuer)


def lapse(provisions: Provisions) -> Rule:
    """A local one lapses when the national one is made (第二十九条).

    “食品安全国家标准制定后，该地方标准即行废止。”

    *Made* (制定) is read as published: a standard that is not published is not yet made.
    """
    return Rule.under(
        provisions["fl-local-lapse"],
        name="local.lapse-on-national",
        judge=has_lapsed_on_publication,
        tracks=_FOOD,
    )


def enterprise_filing(provisions: Provisions) -> Rule:
    """What is stricter than food safety standards is filed with the health department (第三十条).

    “国家鼓励食品生产企业制定严于食品安全国家标准或者地方标准的企业标准，在本企业适用，
    并报省、自治区、直辖市人民政府卫生行政部门备案。”

    The reading: what is not stricter need not be filed there.
    """
    return Rule.under(
        provisions["fl-ent"],
        name="enterprise.food-filing",
        judge=is_stricter_than_food_standards,
        tracks=_FOOD,
    )


def enterprise_filed(provisions: Provisions) -> Rule:
    """To declare such a standard is not to have filed it (第三十条).

    “并报省、自治区、直辖市人民政府卫生行政部门备案。”

    Self-declaration under sl2017 art 27 has not taken the place of this filing, as it has of
    others; nothing forbids to do both.
    """
    return Rule.under(
        provisions["fl-ent"],
        name="enterprise.food-filed",
        judge=is_filed_where_stricter,
        tracks=_FOOD,
    )


LIMITS = ()
RULES = (mandatory, scope, issuer, lapse, enterprise_filing, enterprise_filed)
