"""Who may make a standard at all: asked by the law of the day, of the place and of who acts."""

from datetime import date

import pytest

from localstd.law import CityFacts, IssuerFacts, Track, Verdict, china_law
from localstd.making import MAKING
from localstd.procedure import Body, Condition, Event, History, Matter, Situation, fold
from localstd.steps.checks import OF_POWERS
from localstd.steps.powers import POWER

LEVEL, CITY, FOOD, ENVIRONMENT = POWER


def situation(  # noqa: PLR0913  whatever a test may change
    place: str | None,
    *,
    track: Track = Track.ORDINARY,
    by: Body | None = None,
    is_whole: bool = True,
    before: tuple[Event, ...] = (),
    on: date = date(2024, 1, 2),
) -> Situation:
    history = History(matter=Matter(id="1", place=place, track=track), events=before)
    return Situation(
        matter=history.matter,
        state=fold(MAKING, history),
        event=Event.of("approved", on, by),
        as_of=on,
        is_whole=is_whole,
    )


def asked(condition: Condition, told: Situation) -> Verdict:
    law = china_law().on(told.event.on.first, told.matter.place, told.matter.track)
    return law.rule(condition.rule).judge(condition.facts(told))


def test_the_rules_are_asked_in_this_order_and_told_by_these_checks() -> None:
    assert [(one.rule, one.check.code) for one in POWER] == [
        ("local.issuer-level", "LS621"),
        ("local.city-approval", "LS620"),
        ("local.food-issuer", "LS624"),
        ("local.environment-issuer", "LS629"),
    ]
    assert [one.name for one in OF_POWERS] == [
        "city-not-empowered",
        "level-without-power",
        "food-maker",
        "environment-maker",
    ]


@pytest.mark.parametrize(
    ("place", "on", "expected"),
    [
        ("33", date(2017, 12, 31), "kept"),
        ("3302", date(2017, 12, 31), "broken"),
        ("3302", date(2018, 1, 1), "kept"),
        ("330203", date(2018, 1, 1), "broken"),
    ],
)
def test_the_level_is_that_of_the_place(place: str, on: date, expected: str) -> None:
    assert asked(LEVEL, situation(place, on=on)).outcome.value == expected


def test_a_citys_approval_is_an_event_of_its_own() -> None:
    approval = Event.of("city-empowered", date(2024, 1, 1))
    assert CITY.facts(situation("3302", before=(approval,))) == CityFacts(
        place_code="3302", province_approved=True
    )
    assert CITY.facts(situation("3302")) == CityFacts(place_code="3302", province_approved=False)
    assert CITY.facts(situation("3302", is_whole=False)) == CityFacts(
        place_code="3302", province_approved=None
    )


def test_nothing_is_known_of_a_matter_of_no_place() -> None:
    assert [one.facts(situation(None)) for one in POWER] == [None] * 4


@pytest.mark.parametrize(
    ("by", "issuer"),
    [
        (None, None),
        (Body(role="health", place="33"), "省级卫生行政部门"),
        (Body(role="health", place="33", name="浙江省卫生健康委员会"), "浙江省卫生健康委员会"),
        (Body(role="kit-nobody"), None),
    ],
)
def test_who_acts_is_known_by_name_or_by_role(by: Body | None, issuer: str | None) -> None:
    told = situation("33", by=by)
    assert FOOD.facts(told) == IssuerFacts(place_code="33", issuer=issuer)


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (Body(role="health"), "kept"),
        (Body(role="health", name="浙江省卫生健康委员会"), "kept"),
        (Body(role="province"), "broken"),
        (None, "unknown"),
    ],
)
def test_food_standards_are_the_health_departments(by: Body | None, expected: str) -> None:
    assert asked(FOOD, situation("33", track=Track.FOOD, by=by)).outcome.value == expected


@pytest.mark.parametrize(
    ("by", "place", "expected"),
    [
        (Body(role="government"), "33", "kept"),
        (Body(role="government"), "3302", "broken"),
        (Body(role="environment"), "33", "unknown"),
    ],
)
def test_environmental_standards_are_the_governments(by: Body, place: str, expected: str) -> None:
    told = situation(place, track=Track.ENVIRONMENT, by=by)
    assert asked(ENVIRONMENT, told).outcome.value == expected
