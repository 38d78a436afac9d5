"""What a place adds to the law holds at that place, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import KEPT, ElsewhereError, Limit, LocalLaw, Rule, china_law
from localstd.testing.strategies.plugins import local_laws
from localstd.testing.strategies.values import place_codes

NATIONAL = china_law().provisions["ls2020-filing-days"]


def limit_of(place: str | None) -> Limit:
    return evolve(china_law().limits[0], place=place)


def rule_of(place: str | None) -> Rule:
    return evolve(Rule.under(NATIONAL, name="local.made", judge=lambda _: KEPT), place=place)


@pytest.mark.parametrize("place", [None, "31", "3401"])
def test_a_limit_of_another_place_is_refused(place: str | None) -> None:
    with pytest.raises(ElsewhereError, match="bring it under an instrument of 34") as told:
        LocalLaw(place="34", limits=(limit_of(place),))
    assert told.value.holds_at == place


@pytest.mark.parametrize("place", [None, "31", "3401"])
def test_a_rule_of_another_place_is_refused(place: str | None) -> None:
    with pytest.raises(ElsewhereError, match=r"local\.made"):
        LocalLaw(place="34", rules=(rule_of("34"), rule_of(place)))


def test_a_provision_of_the_whole_country_is_refused() -> None:
    with pytest.raises(ElsewhereError, match="holds everywhere"):
        LocalLaw(place="34", provisions=(NATIONAL,))


def test_what_is_of_the_place_is_taken() -> None:
    assert LocalLaw(place="34", limits=(limit_of("34"),), rules=(rule_of("34"),)).place == "34"


@given(
    place_codes()
    .map(lambda code: code[:4])
    .flatmap(lambda place: st.tuples(st.just(place), local_laws(place=place)))
)
def test_all_that_is_drawn_is_of_one_place(drawn: tuple[str, LocalLaw]) -> None:
    place, local = drawn
    assert {one.place for one in local.limits} == {place} == {local.place}
