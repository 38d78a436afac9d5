"""What falls due is found by the index, which says when it is not to be trusted any more."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from localstd._attrs import evolve
from localstd.calendar import Period, china_calendar
from localstd.law import Track, china_law
from localstd.office import NATION, Actor, Office, ReversedDaysError, Rules, open_office
from localstd.office.setup import mark_for
from localstd.office.standing import law_mark
from localstd.procedure import Event, Matter
from localstd.procedures import UnknownProcedureError
from localstd.storage import OpenDuty, Standing, StandingQuery

Opening = Callable[..., tuple[Office, Any]]

LI = Actor.of("李工", ("province", "34"))
ROWS = [
    {
        "number": f"DB34/T {n}-2026",
        "title": f"茶{n}",
        "published": f"2026-07-{n:02}",
        "sector": "农业厅",
    }
    for n in range(1, 10)
]
#: A calendar in which 31 August 2026 is a day of rest, unlike that which ships.
LATER = china_calendar().with_days(
    [
        evolve(china_calendar().special[date(2026, 10, 1)], day=date(2026, 8, day))
        for day in (30, 31)
    ],
    covered=china_calendar().covered,
)


def test_duties_stand_in_the_order_of_their_days(opened: Opening) -> None:
    office, _ = opened("2026-07-20")
    office.take_over(ROWS)
    found = office.duties(since=date(2026, 8, 1), until=date(2026, 9, 4))
    assert [(one.name, str(one.due), one.title) for one in found][:3] == [
        ("filing", "2026-08-31", "茶1"),
        ("filing", "2026-08-31", "茶2"),
        ("filing", "2026-09-01", "茶3"),
    ]
    assert list(found.duties) == sorted(found.duties, key=lambda one: (one.due, one.matter))
    assert len(found) == 6
    assert not found.is_stale
    (first, *_) = found
    assert (first.number, first.place, first.owed_by) == ("DB34/T 1-2026", "34", "province")


def test_without_a_first_day_what_is_overdue_is_found_too(opened: Opening) -> None:
    office, clock = opened("2026-07-20")
    office.take_over(ROWS)
    clock.set("2027-01-01")
    assert {one.name for one in office.duties(until=date(2027, 1, 1))} == {"filing", "publicity"}
    assert len(office.duties(until=date(2026, 7, 1))) == 0


def test_duties_are_narrowed_by_what_matters_are_found_by(opened: Opening) -> None:
    office, _ = opened("2026-07-20")
    office.take_over(ROWS)
    until = date(2026, 9, 30)
    assert len(office.duties(until=until, sector="农业厅")) == len(office.duties(until=until)) == 18
    assert len(office.duties(until=until, sector="林业厅")) == 0
    assert len(office.duties(until=until, place="3401")) == 0
    assert len(office.duties(until=until, kind="local", stage="60", procedure="making")) == 18
    assert len(office.duties(until=until, body="省局")) == 0


def test_what_could_find_nothing_is_refused(opened: Opening) -> None:
    office, _ = opened("2026-07-20")
    day = date(2026, 8, 1)
    with pytest.raises(UnknownProcedureError):
        office.duties(until=day, procedure="makin")
    with pytest.raises(ReversedDaysError) as refused:
        office.duties(since=date(2026, 8, 2), until=day)
    assert (refused.value.since, refused.value.until) == (date(2026, 8, 2), day)
    assert office.duties(since=day, until=day).duties == ()


def test_standings_come_page_by_page(opened: Opening) -> None:
    office, _ = opened("2026-07-20")
    office.take_over(ROWS)
    page = office.standings(limit=4)
    assert [one.title for one in page.items] == ["茶1", "茶2", "茶3", "茶4"]
    assert page.after == "DB34/T 4-2026"
    assert len(list(office.all_standings(StandingQuery(title="茶")))) == 9


def test_a_standing_says_what_a_matter_can_be_found_by(opened: Opening) -> None:
    office, _ = opened("2026-07-20")
    row = {
        **ROWS[0],
        "issuer": "安徽省市场监督管理局",
        "implemented": "2026-07-15",
        "filed": "2026-07-10",
    }
    office.take_over([row])
    (standing,) = office.all_standings()
    review = OpenDuty(name="review", owed_by="province", due=date(2031, 7, 1), is_provisional=True)
    assert evolve(standing, duties=standing.duties[1:2], law="") == Standing(
        matter="DB34/T 1-2026",
        version=3,
        procedure="making",
        track="ordinary",
        stage="60",
        since="2026-07-01",
        place="34",
        kind="local",
        number="DB34/T 1-2026",
        body="安徽省市场监督管理局",
        sector="农业厅",
        title="茶1",
        duties=(review,),
    )


def test_who_issued_is_who_published_where_nobody_else_is_told(opened: Opening) -> None:
    office, _ = opened("2026-07-20")
    office.take_over(ROWS[:1])
    assert next(office.all_standings()).body == ""
    again = Event.of("published", date(2026, 7, 1), number="DB34/T 1-2026").correcting(1)
    office.submit("DB34/T 1-2026", again, by=LI)
    assert next(office.all_standings()).body == "province@34"


def test_another_calendar_makes_the_index_stale_until_it_is_made_anew(opened: Opening) -> None:
    office, _ = opened("2026-07-20")
    office.take_over(ROWS)
    storage = office.setup.storage
    newer = open_office(storage, place="34", clock=office.setup.clock, calendar=LATER)
    until = date(2026, 8, 31)
    assert newer.duties(until=until).is_stale
    assert all(one.is_stale for one in newer.duties(until=until))
    assert newer.duties(until=date(2020, 1, 1)).is_stale  # though nothing is found
    assert newer.reindex() == 9
    found = newer.duties(until=until)
    assert not found.is_stale
    assert {one.name for one in found} == {"publicity"}
    assert [one for one in newer.duties(until=date(2026, 9, 1)) if one.name == "filing"]


def test_a_day_on_which_new_law_takes_effect_makes_the_index_stale(opened: Opening) -> None:
    office, clock = opened("2019-09-30", place="31")
    office.take_over([{"number": "DB31/T 1-2016", "published": "2016-05-03"}])
    assert not office.duties(until=date(2030, 1, 1)).is_stale
    clock.set("2019-10-01")
    found = office.duties(until=date(2030, 1, 1))
    assert found.is_stale
    office.reindex()
    anew = office.duties(until=date(2030, 1, 1))
    assert not anew.is_stale
    assert [one.due for one in anew if one.name == "review"] == [date(2019, 10, 1)]


def test_an_index_made_anew_is_the_same_as_long_as_nothing_changed(opened: Opening) -> None:
    office, _ = opened("2026-07-20")
    office.take_over(ROWS)
    office.submit("DB34/T 1-2026", Event.of("made-public", date(2026, 7, 9)), by=LI)
    office.submit("x", Event.of("filed", date(2026, 7, 9)), by=LI, keep_refusal=True)
    before = list(office.all_standings())
    assert office.reindex() == 9
    assert list(office.all_standings()) == before


def test_the_mark_follows_the_law_and_the_calendar() -> None:
    law, calendar = china_law(), china_calendar()
    marks = {
        law_mark(rules, "34", Track.ORDINARY, day)
        for rules in (
            Rules(law=law, calendar=calendar),
            Rules(law=law, calendar=LATER),
            Rules(law=evolve(law, limits=law.limits[:-1]), calendar=calendar),
            Rules(law=law, calendar=evolve(calendar, covered=Period(None, date(2026, 1, 1)))),
        )
        for day in (date(2018, 1, 1), date(2026, 7, 1))
    }
    assert len(marks) == 8
    same = Rules(law=law, calendar=calendar), Rules(law=law.with_(), calendar=calendar)
    assert same[0].digest == same[1].digest


def test_the_office_of_the_nation_finds_them_all(opened: Opening) -> None:
    office, _ = opened("2026-07-20", place=NATION)
    office.take_over([*ROWS, {"number": "DB31/T 1-2026", "published": "2026-07-01"}])
    assert len({one.place for one in office.duties(until=date(2026, 9, 30))}) == 2
    assert mark_for(office.setup, Matter(id="1", place="31"), date(2026, 7, 1))
