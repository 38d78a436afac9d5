"""The rules of the law on standards on coordination (统筹协调): sl2017 arts 6, 13 and 33.

They are statements of :mod:`localstd.law.national.sl2017`, which are kept here for their number.
"""

from localstd.law.facts import CityNeedFacts, MechanismFacts, ResolutionFacts
from localstd.law.judging.settled import as_read
from localstd.law.provision import Provisions
from localstd.law.rule import Rule
from localstd.law.track import Track
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = ["COORDINATION", "is_followed_up"]

_EVERY_TRACK = frozenset(Track)
_COUNTY_DIGITS = 6  # of a place code


def mechanism(provisions: Provisions) -> Rule:
    """Governments of cities with districts and above may have a mechanism (第六条第二款).

    “设区的市级以上地方人民政府可以根据工作需要建立标准化协调机制，统筹协调本行政区域内标准化工作重大事项。”

    The reading: a county is not named, and nothing forbids it either. So a mechanism of a county
    is warned of.
    """
    return Rule.under(
        provisions["sl2017-coordination-local"],
        provisions["sl2017-coordination-national"],
        name="coordination.mechanism",
        judge=_is_not_of_a_county,
        tracks=_EVERY_TRACK,
    )


def consulted_first(provisions: Provisions) -> Rule:
    """Departments of the State Council consult before the mechanism settles it (第三十三条).

    “由国务院标准化行政主管部门组织协商；协商不成的，由国务院标准化协调机制解决。”

    Of places no sentence says so. That they consult first as well is a reading by analogy, and
    is warned of.
    """
    return Rule.under(
        provisions["sl2017-dispute"],
        name="coordination.consulted-first",
        judge=_consulted_first,
        tracks=_EVERY_TRACK,
    )


def city_need(provisions: Provisions) -> Rule:
    """A city makes standards for the special needs of its area (第十三条第二款).

    “设区的市级人民政府标准化行政主管部门根据本行政区域的特殊需要，
    经所在地省、自治区、直辖市人民政府标准化行政主管部门批准，可以制定本行政区域的地方标准。”

    The reading: what the approval rests on is told with it. Which needs are special, no text
    says: any stated one will do.
    """
    return Rule.under(
        provisions["sl2017-local-issuer-city"],
        name="local.city-need",
        judge=_has_a_need,
    )


def _is_not_of_a_county(facts: MechanismFacts) -> Verdict:
    place = facts.place_code or ""
    return as_read(broken(place_code=place)) if len(place) >= _COUNTY_DIGITS else KEPT


def _consulted_first(facts: MechanismFacts) -> Verdict:
    if facts.was_consulted is None:
        return unknown("was_consulted")
    if facts.was_consulted:
        return KEPT
    found = broken(was_consulted=False)
    return found if facts.place_code is None else as_read(found)


def _has_a_need(facts: CityNeedFacts) -> Verdict:
    if facts.need is None:
        return unknown("need")
    return KEPT if facts.need else as_read(broken(need=""))


def is_followed_up(facts: ResolutionFacts) -> Verdict:
    """Ask that no task of a resolution is left open; as read: the policy sets no end."""
    if facts.not_done is None:
        return unknown("not_done")
    return as_read(broken(not_done=facts.not_done)) if facts.not_done else KEPT


COORDINATION = (mechanism, consulted_first, city_need)
