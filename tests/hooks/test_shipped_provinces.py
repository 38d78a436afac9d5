"""The provinces that ship, all at once: each changes its own answers, and nobody else's."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import localstd_beijing
import localstd_shandong
import localstd_shanghai
from localstd.hooks import load_plugins
from localstd.law import Law, Track, china_law
from localstd.testing.strategies.values import days, place_codes

SHIPPED = {"11": localstd_beijing, "31": localstd_shanghai, "37": localstd_shandong}
NATION = china_law()
ALL = load_plugins(plugins=SHIPPED.values(), entry_points=False).law(NATION)
ALONE = {
    place: load_plugins(plugins=[plugin], entry_points=False).law(NATION, place)
    for place, plugin in SHIPPED.items()
}
JOINED = tuple(sorted({cited for one in ALL.provisions for cited in one.joins}))
codes = st.none() | place_codes() | st.sampled_from(["11", "31", "3101", "37", "3702", "370202"])


def own(place: str | None) -> Law:
    """Give the law with that of its own province alone, and that of the nation elsewhere."""
    return ALONE.get((place or "")[:2], NATION)


@given(days(), codes, st.sampled_from(Track))
def test_what_holds_at_a_place_is_as_with_its_own_province_alone(
    day: date, place: str | None, track: Track
) -> None:
    assert ALL.on(day, place, track) == own(place).on(day, place, track)


@given(days(), codes, st.sampled_from(JOINED))
def test_what_is_cited_at_a_place_is_as_with_its_own_province_alone(
    day: date, place: str | None, cited: str
) -> None:
    told = ALL.provisions.holding((cited,), day, place)
    assert told == own(place).provisions.holding((cited,), day, place)


@pytest.mark.parametrize("place", ["31", "37"])
def test_it_is_not_as_without_them_everywhere(place: str) -> None:
    day = date(2026, 7, 1)
    assert ALL.on(day, place) != NATION.on(day, place)
