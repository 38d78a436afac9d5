"""What a query of standings means."""

from datetime import date, timedelta

import pytest
from hypothesis import given

from localstd._attrs import evolve
from localstd.storage import OpenDuty, Standing, StandingQuery, searchable
from localstd.testing.strategies.storages import standing_queries, standings
from localstd.testing.strategies.values import days

DAY = timedelta(days=1)


def due(*found: date | None) -> Standing:
    owed = tuple(OpenDuty(name="filing", owed_by=None, due=day) for day in found)
    return Standing(
        matter="1", version=1, procedure="making", track="ordinary", stage="60", duties=owed
    )


@given(standings(), standing_queries())
def test_a_query_with_a_part_less_finds_as_much_or_more(
    one: Standing, query: StandingQuery
) -> None:
    for part in ("place", "stage", "title", "body"):
        assert evolve(query, **{part: None}).finds(one) or not query.finds(one)


@given(standings())
def test_a_standing_is_found_by_all_that_it_is(one: Standing) -> None:
    fields = ("place", "procedure", "kind", "stage", "number", "body", "sector", "title")
    assert StandingQuery(**{name: getattr(one, name) for name in fields}).finds(one)


@given(days())
def test_both_days_are_included(day: date) -> None:
    assert StandingQuery(due_from=day, due_until=day).finds(due(day))
    assert not StandingQuery(due_from=day + DAY).finds(due(day))
    assert not StandingQuery(due_until=day - DAY).finds(due(day))


@given(days())
def test_one_duty_lies_between_both_days(day: date) -> None:
    query = StandingQuery(due_from=day, due_until=day)
    assert not query.finds(due(day - DAY, day + DAY))
    assert query.finds(due(day - DAY, None, day))


def test_a_duty_without_a_day_is_due_on_none() -> None:
    assert not StandingQuery(due_until=date.max).finds(due(None))
    assert StandingQuery().finds(due(None))


@pytest.mark.parametrize(
    ("title", "asked"),
    [("ＤＢ34／T 茶", "db34/t"), ("STRASSE", "straße"), ("ｶﾞ", "ガ"), ("绿茶", "茶")],
)
def test_titles_are_searched_in_any_width_and_case(title: str, asked: str) -> None:
    assert StandingQuery(title=asked).finds(evolve(due(), title=title))


@given(standings())
def test_what_was_made_searchable_stays_as_it_is(one: Standing) -> None:
    assert searchable(searchable(one.title)) == searchable(one.title)


def test_the_place_finds_those_below_it_and_none_beside() -> None:
    found = [place for place in ("34", "3401", "35", "") if asked(place)]
    assert found == ["34", "3401"]


def asked(place: str) -> bool:
    return StandingQuery(place="34").finds(evolve(due(), place=place))


def test_a_place_may_be_asked_for_in_full() -> None:
    hefei = Standing(
        matter="1", version=1, procedure="making", track="ordinary", stage="60", place="3401"
    )
    assert [StandingQuery(place=code).finds(hefei) for code in ("340000", "340100", "330000")] == [
        True,
        True,
        False,
    ]
