"""Law asked on a day, at a place, on a track."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import Months, PartialDate, Period
from localstd.law import (
    DifferingProvisionError,
    Direction,
    Instrument,
    Law,
    Limit,
    NotInForceError,
    Provision,
    Track,
    UnknownTrackError,
)
from localstd.places import PlaceCodeError
from localstd.testing import check_law, law_of_a_place

LAW = law_of_a_place()

days = st.dates(date(1986, 1, 1), date(2030, 12, 31))
places = st.sampled_from([None, "34", "3401", "340111", "37", "3702", "33", "3302"])
tracks = st.sampled_from(Track)


def test_it_is_shown_by_how_much_it_holds() -> None:
    provisions, limits, rules = len(LAW.provisions), len(LAW.limits), len(LAW.rules)
    assert repr(LAW) == f"Law(provisions=<{provisions}>, limits=<{limits}>, rules=<{rules}>)"


def test_so_are_its_provisions_and_the_law_of_a_day() -> None:
    known, day = LAW.provisions, LAW.on(date(2021, 5, 1))
    assert repr(known).endswith(
        f"instruments=<{len(known.instruments)}>, provisions=<{len(known)}>)"
    )
    limits, rules = len(day.limits()), len(day.rules())
    assert repr(day) == f"LawOnDay(limits_by_name=<{limits}>, rules_by_name=<{rules}>)"


@given(day=days, place=places, track=tracks)
def test_nothing_in_force_depends_on_what_came_later(
    day: date, place: str | None, track: Track
) -> None:
    known_then = Law(
        provisions=LAW.provisions,
        limits=tuple(limit for limit in LAW.limits if _began(limit.period, day)),
        rules=tuple(rule for rule in LAW.rules if _began(rule.period, day)),
    )
    assert known_then.on(day, place, track) == LAW.on(day, place, track)


def _began(period: Period, day: date) -> bool:
    return period.start is None or period.start <= day


@given(day=days, place=places, track=tracks)
def test_a_place_never_loosens_what_holds_everywhere(
    day: date, place: str | None, track: Track
) -> None:
    here, everywhere = LAW.on(day, place, track), LAW.on(day, None, track)
    for held in everywhere.limits():
        assert set(held.limits) <= set(here.limit(held.name).limits)


@given(day=days, place=places, track=tracks)
def test_between_two_changes_the_law_is_one_object(
    day: date, place: str | None, track: Track
) -> None:
    boundaries = LAW.boundaries(place, track)
    last_change = max((change for change in boundaries if change <= day), default=date.min)
    assert LAW.on(day, place, track) is LAW.on(last_change, place, track)


@given(day=days, place=places, track=tracks)
def test_what_holds_is_in_force_on_that_day(day: date, place: str | None, track: Track) -> None:
    for held in LAW.on(day, place, track).limits():
        assert all(day in limit.period for limit in held.limits)


def test_limits_and_rules_are_told_by_name() -> None:
    held = LAW.on(date(2026, 1, 1))
    names = [limit.name for limit in held.limits()]
    assert names == sorted(names)
    rules = [rule.name for rule in held.rules()]
    assert rules == sorted(rules)
    assert {"local.issuer-level", "local.lapse-on-national", "vote.committee"} < set(rules)


def test_a_name_that_does_not_hold_is_an_error_that_says_what_holds() -> None:
    held = LAW.on(date(2021, 1, 1), track=Track.FOOD)
    with pytest.raises(NotInForceError, match=r"in force are, the nearest first: .*local\.filing"):
        held.limit("local.review")
    with pytest.raises(NotInForceError, match=r"local\.recommended-only"):
        held.rule("local.recommended-only")


def test_the_instruments_behind_what_holds_are_cited() -> None:
    held = LAW.on(date(2014, 1, 1), track=Track.FOOD)
    assert {one.instrument for one in held.citations()} == {
        *("arch1991", "fls2011", "es1990", "grammar")
    }


def test_all_instruments_of_a_day_and_place_are_known() -> None:
    known = {found.id for found in LAW.instruments(date(2020, 1, 1), "34")}
    assert {"sl2017", "ir1990", "ls1990", "mu2020"} <= known
    assert known.isdisjoint({"sl1988", "ls2020"})
    assert "mu2020" not in {found.id for found in LAW.instruments(date(2020, 1, 1), "35")}


@pytest.mark.parametrize("code", ["", "3", "313", "310115001", "上海", "３１"])
def test_a_place_is_named_by_its_code(code: str) -> None:
    with pytest.raises(PlaceCodeError, match="is not, and never was, a place code"):
        LAW.on(date(2021, 1, 1), code)


def test_a_track_that_there_is_not_is_refused() -> None:
    """As callers do whose types nobody checks."""
    wrong: Any = "fod"
    word: Any = "food"
    with pytest.raises(UnknownTrackError, match="there is no track 'fod'; known: food"):
        LAW.on(date(2021, 1, 1), "34", wrong)
    assert LAW.on(date(2021, 1, 1), "34", word) == LAW.on(date(2021, 1, 1), "34", Track.FOOD)


def test_at_every_boundary_what_holds_is_cited_and_no_place_loosens() -> None:
    places = [None, "15", "34", "3401"]
    days = {
        boundary for place in places for track in Track for boundary in LAW.boundaries(place, track)
    }
    assert check_law(LAW, sorted(days), places) == ()


class TestALooserLimitOfAPlace:
    def law(self) -> Law:
        """Put a rule of a place beside the national ones; its provision is made for the test."""
        loose = Provision(
            id="zj-review",
            instrument=Instrument(
                id="zj2020", title="某省办法", begins=None, place="33", checked=True
            ),
            article="第1条",
            begins=PartialDate(2020, 8, 1),
            value="7",
            unit="year",
            strict=False,
            checked=True,
        )
        limit = Limit.under(
            loose, name="local.review", direction=Direction.AT_MOST, starts="publication"
        )
        return LAW.with_(provisions=[loose], limits=[limit])

    def test_never_binds(self) -> None:
        assert self.law().on(date(2021, 1, 1), "33").limit("local.review").value == 5

    def test_the_law_that_ships_is_not_changed(self) -> None:
        self.law()
        assert "zj-review" not in LAW.provisions


class TestAnIdThatIsTaken:
    KNOWN = LAW.provisions["ls2020-filing-days"]

    def test_is_refused_for_another_provision(self) -> None:
        with pytest.raises(DifferingProvisionError, match="choose another id") as refusal:
            LAW.with_(provisions=[evolve(self.KNOWN, value="90")])
        assert refusal.value.id == "ls2020-filing-days"

    def test_is_refused_for_another_instrument(self) -> None:
        other = evolve(self.KNOWN.instrument, place="31")
        with pytest.raises(DifferingProvisionError) as refusal:
            LAW.with_(provisions=[evolve(self.KNOWN, id="own", instrument=other)])
        assert refusal.value.id == "ls2020"

    def test_is_refused_among_what_is_added_at_once(self) -> None:
        added = [evolve(self.KNOWN, id="own"), evolve(self.KNOWN, id="own", value="90")]
        with pytest.raises(DifferingProvisionError):
            LAW.with_(provisions=added)

    def test_may_be_given_again_for_the_same(self) -> None:
        assert LAW.with_(provisions=[self.KNOWN]) == LAW


def test_months_are_not_confused_with_years() -> None:
    assert LAW.on(date(2024, 1, 1), "34").limit("local.review-assessment").quantity == Months(6)
