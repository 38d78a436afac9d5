"""The kit gives the days on which a slip in the law shows."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.law import Law, Track, china_law
from localstd.procedure import Matter
from localstd.testing import days_around, days_around_procedure
from localstd.testing.histories import days_around_law
from localstd.testing.lending import LENDING, LENDING_LAW

LAW = china_law()
DAY = timedelta(days=1)


def test_the_days_around_a_boundary_are_three() -> None:
    days = days_around(LAW, track=Track.ENVIRONMENT)
    begins = date(2015, 1, 1), date(2026, 8, 15)
    assert days == tuple(begin + step * DAY for begin in begins for step in (-1, 0, 1))


def test_a_place_has_boundaries_of_its_own() -> None:
    assert set(days_around(LAW, "31")) > set(days_around(LAW))


def test_powers_that_begin_or_end_are_boundaries_too() -> None:
    matter = Matter(id="1", track=Track.ENGINEERING)
    assert days_around(LENDING_LAW, track=Track.ENGINEERING)[0] == date(1999, 12, 31)
    assert date(2000, 1, 1) in days_around_procedure(LENDING, LENDING_LAW, matter)
    assert days_around(LAW, track=Track.ENGINEERING) == ()
    assert days_around_procedure(LENDING, LAW, matter) == ()


@given(st.sampled_from([None, "31", "3702"]), st.data())
def test_the_law_changes_within_a_day_of_each(place: str | None, data: st.DataObject) -> None:
    day = data.draw(days_around_law(LAW, place))
    laws = {LAW.on(day + step * DAY, place).instruments() for step in (-2, -1, 0, 1, 2)}
    limits = [LAW.on(day + step * DAY, place) for step in (-2, -1, 0, 1, 2)]
    assert len(laws) > 1 or any(one != limits[0] for one in limits)


def test_law_without_a_boundary_is_refused() -> None:
    with pytest.raises(ValueError, match="no boundary at any place for ordinary"):
        days_around_law(Law(provisions=LAW.provisions))
