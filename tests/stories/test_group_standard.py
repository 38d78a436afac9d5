"""An alliance's standard of 2014 that becomes a group standard, and where such a way goes wrong.

The alliance of lamp makers at the river is registered as an association in 2017 and publishes its
standard anew in 2021; it is reviewed by its own rules, amended, offered for adoption, converted to
a local one and withdrawn. Four others fail on the way: a vote is one short, a code is another's,
the comments end early, and a branch publishes. Names, numbers and days are made up.
"""

from datetime import date
from typing import Any

import pytest

from localstd._attrs import evolve, frozen
from localstd.calendar import china_calendar
from localstd.groups import GROUP_STANDARD
from localstd.law import china_law
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Ruling,
    decide,
    duties,
    judge_history,
)

LAW, CALENDAR = china_law(), china_calendar()
ASSOCIATION = Body(role="group", name="珠江灯饰产业协会")
ORGANISATION: dict[str, Any] = {
    "organisation": "珠江灯饰产业协会",
    "code": "ZJDS",
    "code_is_free": True,
    "organisation_form": "社会团体",
    "registered": "2017-03-08",
    "has_certificate": True,
    "in_charter": True,
    "has_staff": True,
    "has_department": True,
    "has_procedures": True,
    "has_ip_policy": True,
    "is_suspended": False,
}
DRAFTING: dict[str, Any] = {
    "drafters": ["陈一", "林二"],
    "drafting_units": ["江门灯厂"],
    "parties": ["生产者", "检测及认证机构", "消费者"],
    "surveyed": True,
    "experimented": True,
    "argued": True,
}
REVIEWED: dict[str, Any] = {
    "voting": 21,
    "in_favour": 16,
    "against": 5,
    "voters": ["王三"],
    "voting_units": ["省检测院"],
    "below_mandatory": False,
    "sets_basics_anew": False,
    "restricts_competition": False,
}
PLEDGE = ["符合法律法规", "符合强制性标准", "符合产业政策", "truth"]


@frozen
class Desk:
    """The secretary's desk: what has happened, and what is decided about the next step."""

    history: History

    def asked(self, day: str, event: str, by: Body | None = ASSOCIATION, **facts: Any) -> Decision:
        known = {fact.name: fact for fact in GROUP_STANDARD.event_type(event).facts}
        read = {name: known[name].read(value) for name, value in facts.items()}
        told = Event.of(event, date.fromisoformat(day), by, **read)
        return decide(
            GROUP_STANDARD, self.history, told, law=LAW, calendar=CALENDAR, as_of=told.on.last
        )

    def then(self, day: str, event: str, by: Body | None = ASSOCIATION, **facts: Any) -> "Desk":
        decision = self.asked(day, event, by, **facts)
        assert decision.findings == (), [str(one.message) for one in decision.findings]
        return Desk(history=self.history.with_(decision.event))

    def owed(self, day: str) -> dict[str, str]:
        as_of = date.fromisoformat(day)
        found = duties(GROUP_STANDARD, self.history, law=LAW, calendar=CALENDAR, as_of=as_of)
        return {duty.type.name: str(duty.due) for duty in found}


NEW = Desk(history=History(matter=Matter(id="ZJDS-2020-3", place="44")))


def drafted(desk: Desk = NEW) -> Desk:
    return (
        desk.then("2020-09-01", "proposed", None, title="LED庭院灯", alliance_number="LM 3-2014")
        .then("2020-09-10", "project-approved", **ORGANISATION)
        .then("2020-09-11", "drafting-began", None, **DRAFTING)
        .then("2020-11-02", "comment-opened", was_public=True, interests=["消费者权益保护"])
    )


def numbered(desk: Desk = NEW) -> Desk:
    return (
        drafted(desk)
        .then("2020-12-02", "comment-closed")
        .then("2020-12-20", "technically-reviewed", **REVIEWED)
        .then("2021-01-08", "approved", number="T/ZJDS 1-2021", is_used=False)
    )


def published() -> Desk:
    return (
        numbered()
        .then(
            "2021-01-15",
            "published",
            number="T/ZJDS 1-2021",
            title="LED庭院灯",
            alliance_number="LM 3-2014",
            implementation="2021-03-01",
            review_due="2024-01-15",
        )
        .then("2021-01-18", "disclosed", disclosed=["title", "number", "发布文件", "patents"])
        .then("2021-01-18", "self-declared", declared=PLEDGE)
        .then("2021-03-01", "implemented", None)
    )


def test_the_alliances_standard_lives_and_ends_as_a_group_standard() -> None:
    desk = published()
    assert desk.owed("2021-03-01") == {"own-review": "2024-01-15"}
    desk = desk.then("2022-06-01", "amended", sheet="第1号修改单", below_mandatory=False)
    desk = desk.then("2024-01-10", "reviewed", outcome="继续有效", review_due="2027-01-10")
    assert desk.owed("2024-01-10") == {"own-review": "2027-01-10"}
    desk = desk.then("2024-03-04", "adoption-requested", has_good_results=True, is_evaluated=True)
    desk = desk.then(
        "2025-02-10",
        "converted",
        None,
        to_number="DB44/T 2600-2025",
        kind="地方标准",
        has_good_results=True,
    )
    ended = desk.asked("2025-03-01", "withdrawn", reason="已转化为地方标准")
    assert (ended.state.stage.wording.zh, ended.duties) == ("由社会团体废止", ())
    assert {one.to.name: one.wording.zh for one in ended.notices} == dict.fromkeys(
        ("member", "public"), "T/ZJDS 1-2021自2025-03-01起不再有效"
    )
    whole = desk.history.with_(ended.event)
    as_it_was = judge_history(
        GROUP_STANDARD, whole, law=LAW, calendar=CALENDAR, as_of=date(2026, 1, 5)
    )
    assert (as_it_was.findings, as_it_was.duties) == ((), ())


def test_a_vote_that_is_one_short_fails_and_the_project_ends() -> None:
    desk = drafted().then("2020-12-02", "comment-closed")
    refused = desk.asked(
        "2020-12-20", "technically-reviewed", **{**REVIEWED, "in_favour": 15, "against": 6}
    )
    assert refused.ruling is Ruling.REFUSED
    assert [(one.code, one.message.zh) for one in refused.bars] == [
        ("LS723", "ZJDS-2020-3的表决：赞成15人，应不少于16人（所依条款原文未核）")
    ]
    desk = desk.then(
        "2020-12-20", "review-failed", voting=21, in_favour=15, reason="赞成不足四分之三"
    )
    ended = desk.asked("2021-02-01", "terminated", reason="相关方未能协商一致")
    assert (ended.ruling, ended.state.stage.code) == (Ruling.PERMITTED, "terminated")
    assert [one.to.name for one in ended.notices] == ["member", "alliance"]


def test_a_code_of_another_is_not_taken() -> None:
    desk = drafted(NEW).then("2020-12-02", "comment-closed")
    desk = desk.then("2020-12-20", "technically-reviewed", **REVIEWED)
    unsaid = evolve(desk.history, events=tuple(map(_without_word_on_the_code, desk.history.events)))
    refused = Desk(history=unsaid).asked(
        "2021-01-08", "approved", number="T/CBIA 1-2021", code="CBIA", is_used=False
    )
    assert [(one.code, one.citations[0].wording.zh) for one in refused.bars] == [
        ("LS730", "《团体标准管理规定》第17条（原文未核）")
    ]


def _without_word_on_the_code(event: Event) -> Event:
    return evolve(
        event, facts={name: one for name, one in event.facts.items() if name != "code_is_free"}
    )


def test_comments_that_end_early_are_warned_of_and_bar_nothing() -> None:
    early = drafted().asked("2020-11-30", "comment-closed")
    assert early.ruling is Ruling.PERMITTED
    assert [(one.code, one.weight.word, one.facts["late"]) for one in early.findings] == [
        ("LS721", "warning", 2)
    ]


@pytest.mark.parametrize(
    ("form", "code"), [("分支机构", "LS725"), ("未登记的联盟", "LS725"), ("产业技术联盟", None)]
)
def test_who_publishes_is_registered_itself(form: str, code: str | None) -> None:
    asked = numbered().asked(
        "2021-01-15", "published", number="T/ZJDS 1-2021", organisation_form=form
    )
    assert [one.code for one in asked.bars] == ([code] if code else [])
