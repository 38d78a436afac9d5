"""A project of Shanghai that is urgent, fails its review, is put off, and ends; told day by day.

ls2020 art 19 (change and termination); 上海市标准化条例 arts 10, 11. Everything is made up.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

Desk: TypeAlias = Any  # tests/stories/conftest.py
Opening: TypeAlias = Callable[..., Desk]
Telling: TypeAlias = Callable[..., list[tuple[str, str, tuple[str, ...]]]]

PLAN = {"project": "隔离酒店管理规范", "applicant": "市卫生健康委", "drafter": "市标准化院"}
PAPERS = ["地方标准送审稿", "编制说明", "有关行政主管部门意见", "征求意见处理情况"]


def under_review(opened: Opening) -> Desk:
    desk = opened("沪-2022-9", "31")
    desk = desk.then("2022-03-21", "proposed", "public", title=PLAN["project"], urgent="emergency")
    desk = desk.then("2022-03-25", "applied", "sector", title=PLAN["project"])
    desk = desk.then(
        "2022-04-01",
        "appraised",
        "province",
        surveyed=True,
        appraised=True,
        special_need="特大城市",
    )
    desk = desk.then(
        "2022-04-06",
        "project-approved",
        "province",
        deadline="2022-12-31",
        urgent="应对突发事件",
        **PLAN,
    )
    desk = desk.then("2022-04-08", "plan-made-public", "province")
    desk = desk.then("2022-04-11", "drafting-began", "drafter", drafters=["沈"])
    desk = desk.then("2022-05-05", "comment-opened", "province", was_public=True)
    desk = desk.then("2022-06-04", "comment-closed", "province")
    return desk.then("2022-06-10", "submitted", "sector", papers=PAPERS)


def test_urgency_shortens_no_step(opened: Opening, telling: Telling) -> None:
    desk = under_review(opened)
    assert desk.owed("2022-04-06") == [
        ("committee-work", "committee", "2022-12-31"),
        ("plan", "province", "None"),
        ("project", "province", "2022-12-31"),
        ("urgent-project", "province", "None"),
    ]
    assert desk.owed("2022-04-08") == [
        ("committee-work", "committee", "2022-12-31"),
        ("project", "province", "2022-12-31"),
        ("urgent-project", "province", "None"),
    ]
    assert desk.cited("2022-04-06", "urgent-project") == ("sl2017-urgent",)
    early = type(desk)(history=desk.history.as_of(date(2022, 5, 31)))
    assert telling(early.asked("2022-06-03", "comment-closed", "province")) == [
        (
            "LS630",
            "沪-2022-9自2022-05-05征求意见，应不少于30日，2022-06-03即结束，少1天（所依条款原文未核）",
            ("ls2020-comment-days",),
        )
    ]
    assert [one.code for one in early.asked("2022-06-03", "published", "province").bars][:1] == [
        "LS601"
    ]


def test_a_failed_review_says_why_and_sends_it_back(opened: Opening) -> None:
    desk = under_review(opened)
    silent = desk.asked("2022-07-08", "review-failed", "committee")
    assert [one.code for one in silent.bars] == ["LS603"]
    failed = desk.asked("2022-07-08", "review-failed", "committee", reason="验证不足")
    assert failed.findings == ()
    assert [cited.provision for cited in failed.citations] == [
        "sl2017-tc-required",
        "ls2020-review-items",
        "sh-refusal",
    ]
    assert [(one.to.name, one.wording.zh) for one in failed.notices] == [
        ("sector", "沪-2022-9未通过技术审查"),
        ("drafter", "沪-2022-9未通过技术审查"),
    ]
    assert failed.state.stage.code == "40"


def test_it_is_put_off_and_then_ended(opened: Opening, telling: Telling) -> None:
    desk = under_review(opened)
    desk = desk.then("2022-07-08", "review-failed", "committee", reason="验证不足")
    desk = desk.then("2022-09-01", "project-changed", "sector", change="起草单位")
    assert telling(desk.recorded("2022-12-31")) == []
    assert telling(desk.recorded("2023-01-01")) == [
        (
            "LS611",
            "沪-2022-9应于2022-12-31完成，至2023-01-01仍未发布，逾期1天（所依条款原文未核）",
            ("ls2020-plan",),
        )
    ]
    desk = desk.then("2022-12-20", "project-rescheduled", "province", deadline="2023-06-30")
    assert telling(desk.recorded("2023-01-01")) == []
    by_sector = desk.asked("2023-01-16", "project-terminated", "sector", ground="policy")
    assert telling(by_sector) == [
        (
            "LS602",
            "“项目终止”由有关行政主管部门办理，而有权办理的是省级标准化行政主管部门",
            ("sl2017-local-issuer-province", "ls2020-terminate"),
        )
    ]
    desk = desk.then(
        "2023-01-16",
        "project-terminated",
        "province",
        ground="政策发生重大变化",
        reason="管控措施已解除",
    )
    assert (desk.stage("2023-01-15"), desk.stage("2023-01-16")) == ("40", "ended")
    assert desk.owed("2026-11-25") == []
    assert telling(desk.recorded("2026-11-25")) == []
    again = desk.asked("2023-02-01", "submitted", "sector", papers=PAPERS)
    assert telling(again)[0] == (
        "LS601",
        ("沪-2022-9处于“项目终止”阶段，不能办理“送审”；可办理的阶段：审查阶段（所依条款原文未核）"),
        ("ls2020-application", "ls2020-drafting", "ls2020-submit"),
    )


def test_an_end_after_its_day_is_late_and_its_papers_are_kept(opened: Opening) -> None:
    desk, found = under_review(opened).at_fault(
        "2023-01-16", "project-terminated", "province", ground="policy"
    )
    assert found == [
        (
            "LS610",
            "沪-2022-9应于2022-12-31完成，2023-01-16才“项目终止”，逾期16天（所依条款原文未核）",
            ("ls2020-plan",),
        )
    ]
    desk = desk.then("2023-02-01", "archived", records=["任务书"])
    assert desk.stage("2023-02-01") == "ended"
