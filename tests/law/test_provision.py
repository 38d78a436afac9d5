"""Provisions: which of them are in force on a day, at a place."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.law import UnknownProvisionError, china_law

KNOWN = china_law().provisions
IDS = tuple(one.id for one in KNOWN)
DAYS = st.dates(date(1985, 1, 1), date(2027, 1, 1))
PLACES = st.sampled_from((None, "31", "3101", "37", "3702", "34"))


@given(st.lists(st.sampled_from(IDS), max_size=5), DAYS, PLACES)
def test_those_are_cited_that_are_in_force_for_certain_in_their_order(
    ids: list[str], day: date, place: str | None
) -> None:
    expected = [
        KNOWN.cite(one)
        for one in ids
        if day in KNOWN[one].certain_period
        and (place or "").startswith(KNOWN[one].instrument.place or "")
    ]
    assert KNOWN.holding(tuple(ids), day, place) == tuple(expected)


def test_the_first_day_and_the_day_before() -> None:
    filing = ("ls2020-filing-days", "ls1990-filing")
    first, day = date(2020, 3, 1), timedelta(days=1)
    held = [KNOWN.holding(filing, one) for one in (first - day, first, first + day)]
    assert [[one.instrument for one in cited] for cited in held] == [
        ["ls1990"],
        ["ls2020"],
        ["ls2020"],
    ]


def test_what_nobody_knows_is_refused() -> None:
    with pytest.raises(UnknownProvisionError):
        KNOWN.holding(("no-such-article",), date(2020, 1, 1))
