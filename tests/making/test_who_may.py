"""Whom a text leaves room for is not refused: lists of who may are no longer than the words.

山东省标准化条例 art 14: 有关部门负责组织……地方标准的起草、征求意见、技术审查等工作;
标准化法实施条例 art 19: 可以由标准化技术归口单位负责标准草拟和参加标准草案的技术审查工作;
地方标准管理办法（1990） art 4: 统一编制计划、组织制定、审批、编号和发布;
生态环境法典 art 72: 应当组织专家进行审查和论证;
标准化法 art 16: 制定强制性标准，可以委托相关标准化技术委员会承担标准的起草、技术审查工作.
"""

from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.law import Track, china_law
from localstd.making import MAKING
from localstd.procedure import Body, Event, History, Matter, Possibility, decide, possibilities

REFUSALS = {"LS602", "LS605"}


def refused(
    event: str, body: Body, on: date, place: str, track: Track = Track.ORDINARY
) -> set[str]:
    """Give the codes of what is held against the body."""
    matter = Matter(id="1", place=place, track=track)
    decision = decide(
        MAKING,
        History(matter=matter, is_whole=False),
        Event.of(event, on, body),
        law=china_law(),
        calendar=china_calendar(),
        as_of=on,
    )
    return REFUSALS & {one.code for one in decision.findings}


@pytest.mark.parametrize("place", ["37", "3702", "31", "34"])
def test_a_department_has_its_draft_reviewed(place: str) -> None:
    body = Body(role="sector", place=place)
    assert refused("technically-reviewed", body, date(2024, 5, 6), place) == set()


@pytest.mark.parametrize("on", [date(1991, 5, 6), date(2014, 5, 6), date(2024, 5, 6)])
def test_a_province_has_its_standard_drafted(on: date) -> None:
    body = Body(role="province", place="37")
    assert refused("drafting-began", body, on, "37") == set()


@pytest.mark.parametrize("event", ["drafting-began", "technically-reviewed"])
@pytest.mark.parametrize("role", ["committee", "home-unit", "experts", "sector"])
@pytest.mark.parametrize(
    "on",
    [
        *(date(1989, 4, 1), date(1990, 4, 5), date(1990, 4, 6), date(1990, 9, 5)),
        *(date(1990, 9, 6), date(2010, 5, 6), date(2017, 12, 31), date(2018, 1, 1)),
    ],
)
def test_the_home_unit_drafts_and_reviews_and_so_does_whom_the_maker_asks(
    event: str, role: str, on: date
) -> None:
    assert refused(event, Body(role=role, place="37"), on, "37") == set()


@pytest.mark.parametrize("role", ["committee", "secretariat", "experts", "health"])
@pytest.mark.parametrize("on", [date(2021, 4, 28), date(2021, 4, 29)])
def test_a_food_standard_is_reviewed_by_whom_its_maker_entrusts(role: str, on: date) -> None:
    body = Body(role=role, place="37")
    assert refused("technically-reviewed", body, on, "37", Track.FOOD) == set()


def test_but_not_by_the_public() -> None:
    body = Body(role="public")
    on = date(2024, 5, 6)
    assert refused("technically-reviewed", body, on, "37", Track.FOOD) == {"LS602"}


@pytest.mark.parametrize("role", ["government", "environment", "sector", "committee", "experts"])
def test_experts_review_for_a_government_whoever_organises_it(role: str) -> None:
    body = Body(role=role, place="37")
    on = date(2026, 8, 15)
    assert refused("technically-reviewed", body, on, "37", Track.ENVIRONMENT) == set()


@pytest.mark.parametrize("on", [date(2016, 5, 6), date(2026, 9, 1)])
@pytest.mark.parametrize(
    ("event", "role", "found"),
    [
        ("published", "government", set()),
        ("published", "environment", set()),
        ("published", "province", set()),
        ("published", "city", {"LS602"}),
        ("approved", "government", set()),
        ("approved", "environment", {"LS602"}),
        ("made-public", "environment", set()),
        ("review-opened", "environment", set()),
        ("reviewed", "sector", set()),
        ("reviewed", "city", {"LS602"}),
        ("abolished", "government", set()),
        ("abolished", "environment", {"LS602"}),
    ],
)
def test_a_department_publishes_and_reviews_what_its_government_made(
    event: str, role: str, found: set[str], on: date
) -> None:
    body = Body(role=role, place="37")
    assert refused(event, body, on, "37", Track.ENVIRONMENT) == found


@pytest.mark.parametrize(
    "body",
    [
        Body(role="county", place="370202"),
        Body(role="public"),
        Body(role="committee", place="37"),
        Body(role="drafter"),
    ],
)
@pytest.mark.parametrize("place", ["37", "3702"])
def test_units_of_every_kind_propose_to_those_above(body: Body, place: str) -> None:
    assert refused("proposed", body, date(2024, 5, 6), place) == set()


def possible(event: str, place: str | None, *events: Event, is_whole: bool = True) -> Possibility:
    """Say whether something may happen next, in a matter of a place."""
    found = possibilities(
        MAKING,
        History(matter=Matter(id="1", place=place), events=events, is_whole=is_whole),
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2024, 5, 6),
    )
    return next(one for one in found if one.event.name == event)


PUBLISHED = Event.of("published", date(2024, 4, 1))


@pytest.mark.parametrize(
    ("place", "codes"), [("37", ["LS606"]), ("3702", []), ("3401", []), (None, [])]
)
def test_only_a_city_is_empowered(place: str | None, codes: list[str]) -> None:
    found = possible("city-empowered", place)
    assert [one.code for one in found.blockers] == codes


@pytest.mark.parametrize(
    ("place", "codes"), [("37", ["LS606"]), ("3702", []), ("3401", []), (None, [])]
)
def test_only_a_city_reports_to_its_province_be_it_asked_to_or_not(
    place: str | None, codes: list[str]
) -> None:
    found = possible("reported-to-province", place, PUBLISHED)
    assert [one.code for one in found.blockers if one.code != "LS601"] == codes


def test_a_report_of_a_city_elsewhere_is_nobodys_duty_and_no_breach() -> None:
    found = possible("reported-to-province", "3401", PUBLISHED, is_whole=False)
    assert (found.may_happen, [one.name for one in found.unknowns]) == (True, ["power"])


def test_the_finding_says_for_whom_the_step_is() -> None:
    (found,) = possible("city-empowered", "37").blockers
    assert (found.message.zh, found.message.en) == (
        "“省级批准该市制定地方标准”只适用于设区的市的地方标准，不适用于1",
        (
            "“city empowered by its province” is only for standards of cities with districts, "
            "not for 1"
        ),
    )
