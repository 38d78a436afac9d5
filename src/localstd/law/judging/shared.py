"""How facts are judged where several instruments say the same."""

from localstd.calendar import Certainty, PartialDate
from localstd.law.facts import IssuerFacts, LapseFacts, NumberFacts
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = [
    "has_lapsed_on_implementation",
    "has_lapsed_on_publication",
    "is_not_mandatory",
    "is_province",
    "is_province_or_city",
]

_PROVINCE = 2
_CITY = 4

_AS_SURE = {
    Certainty.IMPOSSIBLE: Certainty.CERTAIN,
    Certainty.POSSIBLE: Certainty.POSSIBLE,
}


def is_province(facts: NumberFacts | IssuerFacts) -> Verdict:
    """Ask for a place of two digits: only provinces had the power."""
    is_kept = len(facts.place_code) == _PROVINCE
    return KEPT if is_kept else broken(place_code=facts.place_code)


def is_province_or_city(facts: NumberFacts | IssuerFacts) -> Verdict:
    """Ask for a place of two or four digits: provinces and cities have the power."""
    is_kept = len(facts.place_code) in {_PROVINCE, _CITY}
    return KEPT if is_kept else broken(place_code=facts.place_code)


def is_not_mandatory(facts: NumberFacts) -> Verdict:
    """Ask for a number that does not claim to be mandatory."""
    if facts.claims_mandatory is None:
        return unknown("claims_mandatory")
    if not facts.claims_mandatory:
        return KEPT
    return broken(facts.certainty, place_code=facts.place_code)


def has_lapsed_on_publication(facts: LapseFacts) -> Verdict:
    """Ask that no local standard be in force once the national one is published."""
    return _lapsed(facts, "published", facts.published)


def has_lapsed_on_implementation(facts: LapseFacts) -> Verdict:
    """Ask that no local standard be in force once the national one is implemented."""
    return _lapsed(facts, "implemented", facts.implemented)


def _lapsed(facts: LapseFacts, event: str, day: PartialDate | None) -> Verdict:
    if not facts.in_force:
        return KEPT
    if day is None:
        return unknown(event)
    certainty = _AS_SURE.get(day.after(facts.as_of))
    return KEPT if certainty is None else broken(certainty, **{event: day})
