"""How a number is judged by its place and its year, and a publication by its transition."""

from localstd.calendar import Certainty
from localstd.law.facts import NumberFacts, TransitionFacts
from localstd.law.verdict import KEPT, Verdict, broken, unknown

__all__ = [
    "is_implemented_after_publication",
    "is_of_its_place",
    "is_of_its_place_or_province",
    "is_of_its_year",
]


def is_of_its_place(facts: NumberFacts) -> Verdict:
    """Ask for the code of the place whose standard it is."""
    if facts.matter_place is None:
        return unknown("matter_place")
    if facts.place_code == facts.matter_place:
        return KEPT
    return broken(place_code=facts.place_code, matter_place=facts.matter_place)


def is_of_its_place_or_province(facts: NumberFacts) -> Verdict:
    """Ask for the code of the place whose standard it is, or for that of its province."""
    place, province = facts.matter_place, facts.place_code
    is_above = place is not None and len(province) == _PROVINCE and place.startswith(province)
    return KEPT if is_above else is_of_its_place(facts)


_PROVINCE = 2  # digits


def is_of_its_year(facts: NumberFacts) -> Verdict:
    """Ask that the year is one in which the standard may have been published."""
    year, published = facts.year, facts.published
    if year is None or published is None:
        return unknown("year" if year is None else "published")
    is_kept = published.first.year <= year <= published.last.year
    return KEPT if is_kept else broken(year=year, published=published)


def is_implemented_after_publication(facts: TransitionFacts) -> Verdict:
    """Ask that it is not, for certain, implemented on a day before it is published."""
    published, implemented = facts.published, facts.implemented
    if published is None or implemented is None:
        return unknown("published" if published is None else "implemented")
    if implemented.before(published) is not Certainty.CERTAIN:
        return KEPT
    return broken(published=published, implemented=implemented)
