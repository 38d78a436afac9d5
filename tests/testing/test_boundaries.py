"""The kit gives the days on which a slip in the law shows."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law import Law, Track
from localstd.procedure import Matter
from localstd.testing import (
    LENDING,
    LENDING_LAW,
    days_around,
    days_around_procedure,
    law_of_a_place,
    made_up_local_law,
)
from localstd.testing.strategies.histories import days_around_law

LAW = law_of_a_place("46")
DAY = timedelta(days=1)


EMPTY = Law(provisions=LENDING_LAW.provisions)
#: The limits of the lending of books alone: all of them begin on the first day of 2000.
HOUSE = Law(
    provisions=LENDING_LAW.provisions,
    limits=tuple(one for one in LENDING_LAW.limits if one.name.startswith("loan.")),
)


def test_the_days_around_a_boundary_are_three() -> None:
    assert days_around(HOUSE) == (date(1999, 12, 31), date(2000, 1, 1), date(2000, 1, 2))


@given(st.sampled_from([None, "34", "46", "4602"]), st.sampled_from(Track))
def test_three_days_stand_around_every_boundary(place: str | None, track: Track) -> None:
    around = {day + step * DAY for day in LAW.boundaries(place, track) for step in (-1, 0, 1)}
    assert days_around(LAW, place, track) == tuple(sorted(around))


def test_a_place_has_boundaries_of_its_own() -> None:
    local = made_up_local_law("46")
    alone = Law(provisions=LAW.provisions, limits=local.limits, rules=local.rules)
    eve = date(2019, 12, 31)
    assert days_around(alone, "46") == (eve, date(2020, 1, 1), date(2020, 1, 2))
    assert days_around(alone) == days_around(alone, "45") == ()


def test_powers_that_begin_or_end_are_boundaries_too() -> None:
    matter = Matter(id="1")
    assert days_around(EMPTY) == ()
    assert days_around_procedure(LENDING, EMPTY, matter) == days_around(HOUSE)


def test_provisions_that_nobody_knows_are_no_boundary() -> None:
    nothing = Law(provisions=LAW.provisions)
    assert days_around_procedure(LENDING, nothing, Matter(id="1")) == ()


def test_the_powers_of_duties_are_boundaries_too() -> None:
    """The rows cite the reader's article no longer; the duty to return still does."""
    rows = [evolve(row, who=(), basis=("house-unknown",)) for row in LENDING.rows]
    bare = LENDING.with_rows(rows)
    assert days_around_procedure(bare, EMPTY, Matter(id="1")) == days_around(HOUSE)


@given(st.sampled_from([None, "34", "4602"]), st.data())
def test_the_law_changes_within_a_day_of_each(place: str | None, data: st.DataObject) -> None:
    day = data.draw(days_around_law(LAW, place))
    laws = {LAW.on(day + step * DAY, place).citations() for step in (-2, -1, 0, 1, 2)}
    limits = [LAW.on(day + step * DAY, place) for step in (-2, -1, 0, 1, 2)]
    assert len(laws) > 1 or any(one != limits[0] for one in limits)


def test_law_without_a_boundary_is_refused() -> None:
    with pytest.raises(ValueError, match="no boundary at any place for ordinary"):
        days_around_law(Law(provisions=LAW.provisions))
