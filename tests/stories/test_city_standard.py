"""A city's standard in Shandong: first without its province's approval, then with it.

sl2017 art 13: 设区的市……经所在地省、自治区、直辖市人民政府标准化行政主管部门批准，
可以制定本行政区域的地方标准; 山东省标准化条例 art 16: 三十日内报省人民政府标准化行政主管部门.
Everything is made up.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

Desk: TypeAlias = Any  # tests/stories/conftest.py
Opening: TypeAlias = Callable[..., Desk]
Telling: TypeAlias = Callable[..., list[tuple[str, str, tuple[str, ...]]]]

PLAN = {"project": "海带夹苗技术规程", "applicant": "市海洋发展局", "drafter": "海洋所"}
APPLICATION = ["分析报告", "标准草案草稿", "标准实施效益预分析", "标准组织实施方案"]
PAPERS = ["地方标准送审稿", "编制说明", "有关行政主管部门意见", "征求意见处理情况"]
APPROVAL = ["地方标准报批稿", "审查意见处理情况", *PAPERS[1:]]
NUMBER = "DB3702/T 12-2021"
REVIEW = {
    "body": "专家组",
    "committee_exists": False,
    "form": "meeting",
    "members": 9,
    "voting": 9,
    "in_favour": 9,
    "against": 0,
    "in_scope": True,
    "floor_kept": True,
    "dissent_handled": True,
    "below_mandatory": False,
    "below_recommended": False,
}


def appraised(opened: Opening, place: str = "3702") -> Desk:
    desk = opened("青-2020-4", place)
    desk = desk.then(
        "2020-08-10", "applied", "sector", title="海带夹苗技术规程", papers=APPLICATION
    )
    return desk.then(
        "2020-09-01",
        "appraised",
        "city",
        surveyed=True,
        appraised=True,
        special_need="胶州湾水温",
    )


def published(opened: Opening) -> Desk:
    """A city that its province approved goes the whole way."""
    desk = appraised(opened).then(
        "2020-09-10", "city-empowered", "province", document="鲁市监批1号"
    )
    desk = desk.then("2020-09-20", "project-approved", "city", deadline="2021-12-31", **PLAN)
    desk = desk.then("2020-10-12", "drafting-began", "drafter", drafters=["甲", "乙"])
    desk = desk.then("2020-12-01", "comment-opened", "city", was_public=True)
    desk = desk.then("2020-12-31", "comment-closed", "city")
    desk = desk.then("2021-01-11", "submitted", "sector", papers=PAPERS)
    desk = desk.then("2021-02-01", "technically-reviewed", "experts", reviewers=["丙"], **REVIEW)
    desk = desk.then("2021-02-08", "public-notice", "city", has_open_dissent=False)
    desk = desk.then(
        "2021-03-01", "approved", "city", number=NUMBER, papers=APPROVAL, is_used=False
    )
    return desk.then("2021-03-10", "published", "city", number=NUMBER, implementation="2021-04-10")


def test_without_its_provinces_approval_it_is_refused_with_the_article(
    opened: Opening, telling: Telling
) -> None:
    decision = appraised(opened).asked(
        "2020-09-20", "project-approved", "city", deadline="2021-12-31", **PLAN
    )
    assert decision.ruling.value == "refused"
    assert telling(decision) == [
        (
            "LS620",
            "青-2020-4：3702未经所在地省级标准化行政主管部门批准，不能制定地方标准",
            ("sl2017-local-issuer-city",),
        )
    ]
    (finding,) = decision.findings
    assert finding.citations[0].wording.zh == "《中华人民共和国标准化法（2017修订）》第13条"
    assert finding.remedy.zh == "先报省级标准化行政主管部门批准"
    assert decision.state.stage.code == "00"


@pytest.mark.parametrize("role", ["city", "sector", "health"])
def test_only_the_province_approves_its_city(opened: Opening, role: str) -> None:
    decision = appraised(opened).asked("2020-09-10", "city-empowered", role)
    assert [one.code for one in decision.bars] == ["LS602"]


def test_the_approval_of_one_city_is_not_that_of_another(opened: Opening) -> None:
    other = appraised(opened, place="3706")
    decision = other.asked("2020-09-20", "project-approved", "city", deadline="2021-12-31", **PLAN)
    assert [one.code for one in decision.bars] == ["LS620"]


def test_the_province_may_not_make_it_for_its_city(opened: Opening, telling: Telling) -> None:
    desk = appraised(opened).then("2020-09-10", "city-empowered", "province")
    decision = desk.asked("2020-09-20", "project-approved", "province", **PLAN)
    assert telling(decision)[0] == (
        "LS602",
        (
            "“批准立项”由省级标准化行政主管部门办理，而有权办理的是设区的市标准化行政主管部门"
            "（所依条款原文未核）"
        ),
        ("sl2017-local-issuer-city", "sl2017-need-survey", "ls2020-plan", "sd-offices", "sd-plan"),
    )


def test_a_drafter_may_not_review_in_shandong(opened: Opening, telling: Telling) -> None:
    desk = published(opened)
    before = type(desk)(history=desk.history.as_of(date(2021, 1, 31)))
    decision = before.asked(
        "2021-02-01", "technically-reviewed", "experts", reviewers=["乙", "丙"], **REVIEW
    )
    assert decision.ruling.value == "refused"
    assert telling(decision) == [
        ("LS637", "青-2020-4的起草人员乙不得参与其技术审查", ("sd-drafters",)),
        (
            "LS638",
            "青-2020-4的起草人员乙不参加表决（比照适用）（所依条款原文未核）",
            ("ns1990-vote",),
        ),
    ]


def test_it_is_reported_to_the_province_which_files_it(opened: Opening, telling: Telling) -> None:
    desk = published(opened)
    assert desk.owed("2021-03-10") == [
        ("filing", "province", "2021-05-10"),  # 9 May 2021 is a Sunday
        ("publicity", "city", "2021-03-30"),
        ("report-to-province", "city", "2021-04-09"),
        ("review", "city", "2026-03-10"),
    ]
    assert desk.cited("2021-03-10", "report-to-province") == ("sd-city-report",)
    desk = desk.then("2021-03-30", "made-public", "city")
    desk, found = desk.at_fault("2021-04-10", "reported-to-province", "city")
    assert found == [
        (
            "LS612",
            (
                "DB3702/T 12-2021于2021-03-10发布，最迟应于2021-04-09报省级标准化行政主管部门，"
                "2021-04-10报送，逾期1天"
            ),
            ("sd-city-report",),
        )
    ]
    refused = desk.asked("2021-05-06", "filed", "city", papers=["发布公告", "地方标准文本"])
    assert [one.code for one in refused.bars] == ["LS602"]
    desk = desk.then("2021-05-06", "filed", "province", papers=["发布公告", "地方标准文本"])
    assert desk.owed("2021-05-06") == [
        ("review", "city", "2026-03-10"),
        ("sector-notice", "national", "None"),
    ]
    assert telling(desk.recorded("2026-03-10")) == found
    assert [one[0] for one in telling(desk.recorded("2026-03-11"))] == ["LS612", "LS305"]


def test_a_city_had_no_power_before_2018(opened: Opening, telling: Telling) -> None:
    desk = opened("青-2017-1", "3702").then("2017-10-09", "city-empowered", "province")
    last, first = (
        desk.asked(on, "project-approved", "city", deadline="2018-12-31", **PLAN)
        for on in ("2017-12-31", "2018-01-01")
    )
    assert telling(last) == [("LS621", "青-2017-1：3702无权制定地方标准", ("ls1990-issuer",))]
    assert [one[0] for one in telling(first)] == ["LS625"]
