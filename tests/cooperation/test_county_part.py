"""Counties hand proposals up and supervise; what they must not do is refused with its article."""

from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.cooperation.county_part import (
    COUNTY_PART,
    CountyAct,
    CountyStanding,
    case_from_supervision,
    county_may,
    proposal_handed_up,
)
from localstd.law import china_law
from localstd.procedure import Body, Decision, Event, History, Matter, decide

COUNTY = Body(role="county", place="340402")
DAY = date(2024, 5, 6)
RECEIVED = Event.of("proposal-received", DAY, COUNTY, subject="焦宝石", proposer="某协会")
BEGAN = Event.of("supervision-began", DAY, COUNTY, subject="农药残留")


def file(*events: Event, place: str = "340402") -> History:
    return History(matter=Matter(id="x-1", place=place), events=events)


def decided(before: History, told: Event) -> Decision:
    return decide(
        COUNTY_PART, before, told, law=china_law(), calendar=china_calendar(), as_of=told.on.last
    )


@pytest.mark.parametrize("day", [date(1995, 5, 6), date(2016, 5, 6), DAY])
@pytest.mark.parametrize("events", [(), (RECEIVED,), (BEGAN,)])
def test_a_county_never_makes_a_standard(day: date, events: tuple[Event, ...]) -> None:
    told = Event.of("standard-made", day, COUNTY, subject="焦宝石")
    before = file(*(one for one in events if one.on.first <= day))
    decision = decided(before, told)
    barred = {one.code: one.citations for one in decision.bars}
    assert decision.ruling.value == "refused"
    assert barred["LS621"], "it cites who may"


def test_a_matter_of_a_city_is_none_of_a_county() -> None:
    assert "LS606" in [one.code for one in decided(file(place="3404"), RECEIVED).findings]


def test_what_it_took_up_it_carries_through() -> None:
    decision = decided(file(), BEGAN)
    (owed,) = decision.duties
    assert (owed.type.name, owed.owed_by and owed.owed_by.name, owed.due) == (
        "supervision",
        "county",
        None,
    )
    ended = decided(file(BEGAN), Event.of("supervised", DAY, COUNTY, inspected=9, found=1))
    assert (ended.findings, ended.duties) == ((), ())


def test_a_proposal_goes_up_and_comes_back_as_an_event_of_the_plan() -> None:
    handed = Event.of("proposal-handed-up", DAY, COUNTY, to="市市场监督管理局")
    decision = decided(file(RECEIVED), handed)
    assert {one.to.name for one in decision.notices} == {"city", "province", "sector"}
    told = proposal_handed_up(file(RECEIVED, handed), as_of=DAY, item="7")
    assert told is not None
    assert dict(told.facts) == {"title": "焦宝石", "proposer": "某协会", "item": "7"}
    assert proposal_handed_up(file(RECEIVED), as_of=DAY) is None


def test_only_what_was_handed_on_opens_a_case() -> None:
    on = Event.of("findings-handed-on", DAY, COUNTY, matters=("b-1",))
    opened = [
        case_from_supervision(file(BEGAN, on), matter=one, operator="某厂", as_of=DAY)
        for one in ("b-1", "b-2")
    ]
    assert [one is None for one in opened] == [False, True]


@pytest.mark.parametrize("act", CountyAct)
def test_every_answer_since_2018_has_its_article(act: CountyAct) -> None:
    answer = county_may(act, date(2018, 1, 1), law=china_law())
    assert answer.citations
    assert answer.standing in {
        CountyStanding.MAY,
        CountyStanding.MUST_NOT,
        CountyStanding.NOT_NAMED,
    }


@pytest.mark.parametrize(
    ("act", "day", "standing"),
    [
        (CountyAct.MAKE, date(2017, 12, 31), "must-not"),
        (CountyAct.SUPERVISE, date(2017, 12, 31), "may"),
        (CountyAct.ORDER, date(2017, 12, 31), "left-to-places"),
        (CountyAct.ORDER, date(2018, 1, 1), "may"),
        (CountyAct.ABOLISH, date(2018, 1, 1), "must-not"),
        (CountyAct.MECHANISM, date(2018, 1, 1), "not-named"),
        (CountyAct.PILOT, date(1980, 1, 1), "unknown"),
    ],
)
def test_what_a_county_may_is_a_matter_of_the_day(act: CountyAct, day: date, standing: str) -> None:
    assert county_may(act, day, law=china_law()).standing.value == standing
