"""A city's plan for 2026 and a matter between its departments, in an office on SQLite.

Huainan is empowered by Anhui; a county hands a proposal up, and the city plans it. Two departments
do not agree on it: they consult, the mechanism resolves, one task is late. The city tells its
power's end by and by, and may then make nothing. Made up throughout.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.stories.office_desk import OfficeDesk

from localstd.calendar import PartialDate, china_calendar
from localstd.cooperation.annual_plan import progress
from localstd.cooperation.city_power import empowers, may_make
from localstd.cooperation.coordination import follow_ups
from localstd.cooperation.county_part import proposal_handed_up
from localstd.law import Outcome, china_law
from localstd.making import MAKING
from localstd.notices import Directory, Recipient
from localstd.office import Actor

pytest.importorskip("localstd_sqlite")

PROVINCE = Actor.of("省局", ("province", "34"))
CITY = Actor.of("市局", ("city", "3404"))
COUNTY = Actor.of("县局", ("county", "340402"))
SECTOR = Actor.of("市农业农村局", ("sector", "3404"))
MECHANISM = Actor.of("市标准化联席会议", ("mechanism", "3404"))
DIRECTORY = Directory.of(
    Recipient(id="sector", name="市农业农村局", role="sector", place="3404", channel="mail"),
    Recipient(id="city", name="市局", role="city", place="3404", channel="mail"),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OfficeDesk]:
    opened = OfficeDesk(
        tmp_path / "anhui.db",
        place="34",
        procedures={
            "w": ("city-power", "3404"),
            "x": ("county-part", "340402"),
            "p": ("annual-plan", "3404"),
            "c": ("coordination", "3404"),
            "m": ("making", "3404"),
        },
        directory=DIRECTORY,
    )
    yield opened
    opened.office.close()


def empowered(desk: OfficeDesk) -> None:
    calls = {"plan": "2026年度计划", "year": 2026}
    assert desk.then("p-1", "2026-01-05", "called", CITY, **calls) == ["LS620"]
    about = {"city": "淮南市", "need": "采煤沉陷区治理"}
    assert desk.then("w-1", "2026-01-06", "approved", PROVINCE, **about) == []
    told = empowers(desk.history("w-1"), as_of=date(2026, 1, 6))
    assert told is not None
    assert desk.told("p-1", "2026-01-06", told, PROVINCE) == []
    assert desk.then("p-1", "2026-01-07", "called", CITY, **calls) == []


def handed_up(desk: OfficeDesk) -> None:
    assert desk.then("x-1", "2026-01-08", "proposal-received", COUNTY, subject="沉陷区种植") == []
    assert desk.then("x-1", "2026-01-09", "standard-made", COUNTY, subject="沉陷区种植")[0] == (
        "LS621"
    )
    assert desk.then("x-1", "2026-01-09", "proposal-handed-up", COUNTY, to="市局") == []
    told = proposal_handed_up(desk.history("x-1"), as_of=date(2026, 1, 9), item="1")
    assert told is not None
    assert desk.told("p-1", "2026-01-09", told, COUNTY) == []


def planned(desk: OfficeDesk) -> None:
    about = {"item": "1", "title": "沉陷区种植", "applicant": "市农业农村局"}
    assert desk.then("p-1", "2026-01-12", "applied", SECTOR, **about) == []
    project = {
        "item": "1", "project": "沉陷区种植技术规程", "drafter": "市农科院",
        "deadline": PartialDate(2026, 6, 30),
    }  # fmt: skip
    assert desk.then("p-1", "2026-01-13", "item-planned", CITY, **project) == ["LS921"]
    done = {"item": "1", "surveyed": True, "appraised": True}
    assert desk.then("p-1", "2026-01-13", "appraised", CITY, **done) == []
    assert desk.then("p-1", "2026-01-14", "item-planned", CITY, **project) == []
    assert desk.then("p-1", "2026-01-15", "drawn-up", CITY) == []
    assert desk.then("p-1", "2026-01-16", "issued", CITY) == []
    assert desk.owed("p-1") == [("item", "2026-06-30")]


def settled(desk: OfficeDesk) -> None:
    issue = {"issue": "沉陷区用地", "departments": ["市农业农村局", "市自然资源局"]}
    assert desk.then("c-1", "2026-02-02", "raised", SECTOR, **issue) == []
    asked = {"departments": ["市自然资源局"]}
    assert desk.then("c-1", "2026-02-03", "consultation-opened", CITY, **asked) == []
    assert desk.then("c-1", "2026-02-24", "consultation-failed", CITY, reason="意见不一") == []
    assert desk.then("c-1", "2026-02-25", "taken-to-mechanism", CITY) == []
    assert desk.then("c-1", "2026-03-03", "met", MECHANISM, session="第一次会议") == []
    assert desk.then("c-1", "2026-03-03", "resolved", MECHANISM, outcome="共同核定用地") == []
    for task, due in (("1", PartialDate(2026, 3, 31)), ("2", PartialDate(2026, 5, 29))):
        about = {"task": task, "due": due, "what": "核定", "department": "市自然资源局"}
        assert desk.then("c-1", "2026-03-03", "follow-up-set", MECHANISM, **about) == []
    assert desk.owed("c-1") == [("follow-up", "2026-03-31"), ("follow-up", "2026-05-29")]
    assert desk.then("c-1", "2026-04-02", "follow-up-done", SECTOR, task="1") == ["LS943"]
    assert desk.owed("c-1") == [("follow-up", "2026-05-29")]
    tasks = follow_ups(desk.history("c-1"), as_of=date(2026, 4, 2))
    assert [(one.is_open, one.days_late(date(2026, 4, 2))) for one in tasks] == [
        (False, 2),
        (True, 0),
    ]


def late(desk: OfficeDesk) -> None:
    why = {"item": "1", "reason": "用地未核定"}
    assert desk.then("p-1", "2026-07-02", "delay-explained", SECTOR, **why) == []
    found = progress(
        desk.history("p-1"),
        {},
        by=MAKING,
        law=china_law(),
        calendar=china_calendar(),
        as_of=date(2026, 7, 2),
    )
    assert [one.zh for one in found.lines()] == [
        "2026年度计划（截至2026-07-02）：项目1个，完成0个，在办1个，逾期1个",
        "1 沉陷区种植技术规程：执行中，期限2026-06-30；逾期2天；2026-07-02说明延误原因：用地未核定",
    ]


def test_a_city_plans_settles_and_may_no_longer(desk: OfficeDesk) -> None:
    empowered(desk)
    handed_up(desk)
    planned(desk)
    settled(desk)
    desk.restarted()
    late(desk)
    tasks = [one for one in desk.got() if one[1] == "follow-up"]
    assert [one[0] for one in tasks] == ["sector", "sector"]
    assert desk.then("w-1", "2026-09-01", "withdrawn", PROVINCE, reason="机构调整") == []
    file = desk.history("w-1")
    for day, outcome in ((date(2026, 8, 31), Outcome.KEPT), (date(2026, 9, 1), Outcome.BROKEN)):
        assert may_make("3404", day, file, law=china_law()).outcome is outcome
