"""What enterprises of each class are encouraged to do, and by which provision."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from localstd.enterprises import EnterpriseClass, guidance_for

CLASSES = st.frozensets(st.sampled_from(EnterpriseClass))
DAYS = st.dates(date(2014, 1, 1), date(2026, 12, 31))


def names(*classes: EnterpriseClass, on: date) -> list[str]:
    return [one.name for one in guidance_for(classes, as_of=on)]


def test_large_ones_make_and_small_ones_adopt() -> None:
    """Point 15 of the opinion of 2015."""
    day = date(2015, 4, 3)
    assert names(EnterpriseClass.LARGE, on=day)[:2] == ["national-standards", "international-work"]
    assert names(EnterpriseClass.SMALL_MEDIUM, on=day)[:2] == ["adoption", "help"]
    assert names(on=day) == ["system", "good-behaviour"]


def test_the_law_encourages_all_of_them_since_2018() -> None:
    since = set(names(on=date(2018, 1, 1))) - set(names(on=date(2017, 12, 31)))
    assert since == {"participation", "innovation", "above-recommended"}


@given(CLASSES, CLASSES, DAYS)
def test_a_further_class_takes_nothing_away_and_all_is_cited_and_checked(
    some: frozenset[EnterpriseClass], others: frozenset[EnterpriseClass], day: date
) -> None:
    fewer = guidance_for(some, as_of=day)
    assert set(fewer) <= set(guidance_for(some | others, as_of=day))
    assert all(one.citations and all(cite.checked for cite in one.citations) for one in fewer)


@given(CLASSES, DAYS)
def test_what_is_for_others_is_not_given(classes: frozenset[EnterpriseClass], day: date) -> None:
    every = frozenset(EnterpriseClass)
    assert all(
        one.classes == every or one.classes & classes for one in guidance_for(classes, as_of=day)
    )
