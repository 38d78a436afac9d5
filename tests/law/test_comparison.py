"""How places differ from the nation and from each other, as of a day and over time."""

from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import CalendarDays, PartialDate, Quantity, WorkingDays, china_calendar
from localstd.law import Direction, Instrument, Law, Limit, Provision, Subject, china_law
from localstd.law.comparison import PlacesCompared, changes_of_places, compare_places
from localstd.law.relation import Tightness
from localstd.testing import law_of_a_place

CALENDAR = china_calendar()
DAY = date(2022, 1, 1)


def with_filing(law: Law, place: str, length: Quantity, *, strict: bool = True) -> Law:
    begins = PartialDate(2021, 1, 1)
    text = Provision(
        id=f"made-{place}",
        instrument=Instrument(
            id=f"made-{place}", title="某办法", begins=begins, place=place, checked=True
        ),
        article="第1条",
        begins=begins,
        value=str(length.n),
        unit=length.unit,
        strict=strict,
        checked=True,
    )
    limit = Limit.under(text, name="local.filing", direction=Direction.AT_MOST, starts="a day")
    return law.with_(provisions=[text], limits=[limit])


def filing(law: Law, *places: str) -> PlacesCompared:
    found = compare_places(law, places, DAY, calendar=CALENDAR)
    return next(one for one in found if one.name == "local.filing")


@pytest.mark.parametrize(
    ("length", "strict", "relation", "tightest"),
    [
        (CalendarDays(59), True, Tightness.TIGHTER, ("35",)),
        (CalendarDays(60), True, Tightness.SAME, ()),
        (CalendarDays(61), True, Tightness.SAME, ()),  # it never binds: the nation's holds
        (CalendarDays(60), False, Tightness.SAME, ()),
        (WorkingDays(41), True, Tightness.BY_START, ("35",)),
    ],
)
def test_a_place_is_never_looser_than_the_nation(
    length: Quantity,
    strict: bool,  # noqa: FBT001  a case of the table
    relation: Tightness,
    tightest: tuple[str, ...],
) -> None:
    found = filing(with_filing(china_law(), "35", length, strict=strict), "35", "36")
    assert found.relations == {"35": relation, "36": Tightness.SAME}
    assert found.tightest == tightest
    assert found.differs is (relation is not Tightness.SAME)


def test_the_tightest_of_several_places_is_named_or_none_where_it_depends() -> None:
    law = with_filing(china_law(), "35", CalendarDays(30))
    assert filing(with_filing(law, "36", CalendarDays(20)), "35", "36").tightest == ("36",)
    assert filing(with_filing(law, "36", CalendarDays(30)), "35", "36").tightest == ("35", "36")
    assert filing(with_filing(law, "36", WorkingDays(20)), "35", "36").tightest == ()


def test_what_only_a_place_has_is_added_and_a_rule_is_there_or_not() -> None:
    found = {
        one.name: one
        for one in compare_places(law_of_a_place(), ["34", "35"], DAY, calendar=CALENDAR)
    }
    for name in ("local.review-assessment", "local.drafter-abstains"):
        assert found[name].relations == {"34": Tightness.ADDED, "35": Tightness.SAME}
        assert found[name].nation is None
    assert not found["local.number-form"].differs


def test_limits_of_two_directions_in_two_places_are_not_ranked() -> None:
    law = with_filing(law_of_a_place(), "35", CalendarDays(10))
    review = next(one for one in law.limits if one.name == "local.review-assessment")
    other = evolve(review, direction=Direction.AT_MOST, place="35", citation=review.citation)
    found = compare_places(law.with_(limits=[other]), ["34", "35"], DAY, calendar=CALENDAR)
    assessed = next(one for one in found if one.name == "local.review-assessment")
    assert assessed.tightest == ()


class TestChanges:
    def test_of_the_nation_are_told_once_and_of_a_place_for_it_alone(self) -> None:
        law = with_filing(law_of_a_place(), "35", CalendarDays(30))
        found = changes_of_places(law, ["34", "35"], date(2019, 12, 31), date(2021, 1, 1))
        told = {(str(one.change.day), one.place, one.change.name) for one in found}
        assert {
            ("2020-01-01", "34", "local.review"),
            ("2020-01-01", "34", "mu2020"),
            ("2020-03-01", None, "local.filing"),
            ("2021-01-01", "35", "local.filing"),
        } <= told
        assert ("2020-03-01", "34", "local.filing") not in told
        assert [one.change.day for one in found] == sorted(one.change.day for one in found)

    def test_of_rules_of_a_place_are_told(self) -> None:
        found = changes_of_places(law_of_a_place(), ["34"], date(2019, 12, 31), date(2020, 1, 1))
        subjects = {one.change.subject for one in found if one.place == "34"}
        assert subjects == set(Subject)
