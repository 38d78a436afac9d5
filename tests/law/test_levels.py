"""Schemes of levels: more of either score never takes a level away."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.law import (
    FIVE_LEVELS,
    FOUR_LEVELS,
    LEVEL_SCHEMES,
    Cutoff,
    LevelFacts,
    LevelScheme,
    Outcome,
    ScoreError,
    UnknownLevelError,
    china_law,
)
from localstd.testing.strategies.levels import level_schemes, scores
from localstd.wording import Wording

RULE = china_law().on(date(2016, 5, 1)).rule("good-behaviour.level")


def rank(scheme: LevelScheme, told: tuple[int, int]) -> int:
    level = scheme.level_of(base=told[0], bonus=told[1])
    return -1 if level is None else scheme.levels.index(level)


@given(st.data(), level_schemes())
def test_a_level_never_falls_as_scores_rise(data: st.DataObject, scheme: LevelScheme) -> None:
    some, others = data.draw(scores(scheme)), data.draw(scores(scheme))
    least = (min(some[0], others[0]), min(some[1], others[1]))
    assert rank(scheme, least) <= min(rank(scheme, some), rank(scheme, others))


@given(st.data(), level_schemes())
def test_a_level_is_reached_by_one_of_its_cutoffs_and_no_higher_one(
    data: st.DataObject, scheme: LevelScheme
) -> None:
    base, bonus = data.draw(scores(scheme))
    met = {
        scheme.levels.index(one.level)
        for one in scheme.cutoffs
        if base >= one.base and base + bonus >= one.total
    }
    assert rank(scheme, (base, bonus)) == max(met, default=-1)


@given(scores(FOUR_LEVELS), st.sampled_from(FOUR_LEVELS.levels))
def test_a_confirmation_keeps_the_rule_up_to_the_level_that_is_reached(
    told: tuple[int, int], level: str
) -> None:
    facts = LevelFacts(scheme="four-levels", level=level, base=told[0], bonus=told[1])
    is_kept = FOUR_LEVELS.levels.index(level) <= rank(FOUR_LEVELS, told)
    assert (RULE.judge(facts).outcome is Outcome.KEPT) == is_kept


def test_the_cutoffs_of_five_levels_are_not_known_and_it_says_so() -> None:
    assert (FIVE_LEVELS.is_judged, FIVE_LEVELS.level_of(base=1000, bonus=0)) == (False, None)
    provisions = china_law().provisions
    checked = {one.name: provisions[one.provision].checked for one in LEVEL_SCHEMES.values()}
    assert checked == {"four-levels": True, "five-levels": False}


@pytest.mark.parametrize(("base", "bonus"), [(401, 0), (-1, 0), (0, 101), (0, -1)])
def test_a_score_beyond_the_scheme_is_refused(base: int, bonus: int) -> None:
    with pytest.raises(ScoreError):
        FOUR_LEVELS.level_of(base=base, bonus=bonus)


def test_a_cutoff_of_another_level_is_refused() -> None:
    with pytest.raises(UnknownLevelError):
        LevelScheme(
            name="ours",
            wording=Wording("本省方案", "ours"),
            levels=("A",),
            cutoffs=(Cutoff(level="B"),),
        )
