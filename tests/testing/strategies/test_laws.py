"""Law that is drawn holds together, and what is almost law is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Period, PeriodError, Quantity, QuantityError, quantity
from localstd.law import Direction, Law, Limit, LimitError, Provision, Track, china_law
from localstd.testing.strategies.laws import (
    limits,
    no_periods,
    no_quantities,
    periods,
    provisions,
    quantities,
    unfounded_provisions,
)
from localstd.testing.strategies.values import days

KNOWN = china_law().provisions


@given(quantities())
def test_quantities_are_of_their_unit(length: Quantity) -> None:
    assert quantity(length.n, length.unit) == length


@given(no_quantities())
def test_what_is_almost_a_quantity_is_none(almost: tuple[int, str]) -> None:
    with pytest.raises(QuantityError):
        quantity(*almost)


@given(periods(), days())
def test_a_day_lies_in_a_period_as_its_ends_say(period: Period, day: date) -> None:
    begun = period.start is None or period.start <= day
    assert (day in period) == (begun and (period.end is None or day < period.end))


@given(no_periods())
def test_what_is_almost_a_period_holds_no_day(ends: tuple[date, date]) -> None:
    with pytest.raises(PeriodError):
        Period(*ends)


@given(provisions())
def test_a_provision_sets_a_length_of_time(provision: Provision) -> None:
    assert provision.quantity == quantity(int(provision.value), provision.unit)


@given(unfounded_provisions())
def test_no_limit_rests_on_what_sets_no_length(provision: Provision) -> None:
    with pytest.raises(LimitError):
        Limit.under(provision, name="x", direction=Direction.AT_MOST, starts="an event")


@given(limits())
def test_a_limit_cites_its_provision(limit: Limit) -> None:
    assert limit.citation.provision == f"{limit.citation.instrument}-limit"


@given(provisions(), days(), st.data())
def test_a_limit_holds_on_its_days_at_its_place_on_its_tracks(
    provision: Provision, day: date, data: st.DataObject
) -> None:
    limit = data.draw(limits(provision))
    law = Law(provisions=KNOWN).with_(provisions=[provision], limits=[limit])
    for track in Track:
        held = law.on(day, limit.place, track).get_limit(limit.name)
        assert (held is not None) == (day in limit.period and track in limit.tracks)
