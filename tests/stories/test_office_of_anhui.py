"""One standard of Anhui in its office, 2024 to 2026: two officers, two systems, one file.

The sector department applies and drafts, the province's authority approves, publishes and files;
each with its own login, and each told by the office what the other has done. Made up throughout.
"""

from datetime import date, datetime, time

import pytest

from localstd.calendar import CHINA_TIME
from localstd.notices import Directory, MemoryNotifier, Recipient
from localstd.office import Actor, MeanwhileError, NotAppointedError, Office, open_office
from localstd.procedure import Body, Event
from localstd.storage import MemoryStorage

MATTER = "34-2024-118"
NUMBER = "DB34/T 99001-2025"
WANG = Actor.of("王工", ("sector", "34"))
LI = Actor.of("李工", ("province", "34"))
TC = Actor.of("茶标委", ("committee", "34"))
PLAN = {"project": "山区茶园灌溉", "applicant": "省农业农村厅", "drafter": "省农科院"}
PAPERS = ["地方标准送审稿", "编制说明", "有关行政主管部门意见", "征求意见处理情况"]
DIRECTORY = Directory.of(
    Recipient(id="li", name="李工", role="province", place="34", channel="mail"),
    Recipient(id="wang", name="王工", role="sector", place="34", channel="mail"),
)


class Life:
    """The office, the day that it is, and what people got."""

    def __init__(self) -> None:
        self.now = datetime(2024, 1, 1, tzinfo=CHINA_TIME)
        self.mail = MemoryNotifier()
        self.storage = MemoryStorage()
        self.office = self.opened(create=True)

    def opened(self, *, create: bool = False) -> Office:
        return open_office(
            self.storage,
            place="34",
            create=create,
            clock=lambda: self.now,
            notify={"mail": self.mail},
            directory=DIRECTORY,
        )

    def on(self, day: str) -> None:
        self.now = datetime.combine(date.fromisoformat(day), time(9), CHINA_TIME)

    def then(self, day: str, type_: str, by: Actor, **facts: object) -> list[str]:
        """Let somebody do something, and say who was told of it."""
        self.on(day)
        event = Event.of(type_, date.fromisoformat(day), **facts)
        done = self.office.submit(MATTER, event, by=by)
        assert done.is_permitted, [str(one.message) for one in done.decision.bars]
        return sorted({one.recipient for one in done.messages})

    def stage(self) -> str:
        return self.office.matter(MATTER).state.stage.code


def made() -> Life:
    """From the application to the end of the comment period."""
    life = Life()
    life.then("2024-03-04", "applied", WANG, title="山区茶园灌溉", applicant="省农业农村厅")
    life.then(
        "2024-04-10",
        "appraised",
        LI,
        surveyed=True,
        appraised=True,
        national_exists=False,
        special_need="山区地形",
    )
    life.then("2024-05-06", "project-approved", LI, deadline="2025-12-31", **PLAN)
    life.then("2024-05-20", "drafting-began", WANG)
    life.then("2024-09-02", "comment-opened", LI, was_public=True)
    return life


def published() -> Life:
    """And on to the publication."""
    life = made()
    life.then("2024-10-08", "comment-closed", LI)
    life.then("2024-11-01", "submitted", WANG, papers=PAPERS)
    life.then(
        "2024-12-05",
        "technically-reviewed",
        TC,
        body="标准化技术委员会",
        committee_exists=True,
        members=24,
        voting=20,
        in_favour=18,
        against=2,
        in_scope=True,
        floor_kept=True,
        dissent_handled=True,
        below_mandatory=False,
        reviewers=["水一", "水二"],
    )
    papers = ["地方标准报批稿", "审查意见处理情况", *PAPERS[1:]]
    life.then("2025-02-10", "public-notice", LI, has_open_dissent=False)
    life.then("2025-03-03", "approved", LI, number=NUMBER, is_used=False, papers=papers)
    return life


def test_the_sector_may_not_approve_its_own_project() -> None:
    life = made()
    life.on("2024-09-10")
    closing = Event.of("published", date(2024, 9, 10), number=NUMBER)
    refused = life.office.submit(MATTER, closing, by=WANG, keep_refusal=True)
    assert {one.code for one in refused.decision.bars} >= {"LS601", "LS602"}
    as_province = Event.of("published", date(2024, 9, 10), Body(role="province", place="34"))
    with pytest.raises(NotAppointedError):
        life.office.submit(MATTER, as_province, by=WANG)
    assert [one.actor for one in life.office.matter(MATTER).refusals] == ["王工"]
    assert life.stage() == "30"


def test_a_comment_period_that_is_closed_early_is_explained() -> None:
    life = made()
    life.on("2024-09-20")
    early = life.office.preview(MATTER, Event.of("comment-closed", date(2024, 9, 20)), by=LI)
    assert [one.code for one in early.decision.bars] == ["LS630"]
    assert early.messages == ()


def test_two_officers_at_once_are_told_of_each_other() -> None:
    life = made()
    life.on("2024-10-08")
    read = life.office.matter(MATTER)
    life.then("2024-10-08", "comment-closed", LI)
    changed = Event.of("project-changed", date(2024, 10, 8), change="增加附录")
    with pytest.raises(MeanwhileError) as refused:
        life.office.submit(MATTER, changed, by=LI, expected=read.version)
    assert [one.type for one in refused.value.meanwhile] == ["comment-closed"]


def test_a_whole_life_is_kept_told_and_proved() -> None:
    life = published()
    told = life.then(
        "2025-03-10",
        "published",
        LI,
        number=NUMBER,
        title="山区茶园灌溉技术规程",
        implementation="2025-04-10",
        issuer="安徽省市场监督管理局",
    )
    assert "wang" in told
    assert life.office.deliver().sent > 0
    assert any(one.recipient == "wang" for one in life.mail.delivered)
    due = life.office.duties(until=date(2025, 6, 1))
    assert [(one.name, str(one.due)) for one in due if one.name != "project"] == [
        ("publicity", "2025-03-31"),
        ("filing", "2025-05-09"),
    ]
    life.then("2025-03-20", "made-public", LI)
    life.office = life.opened()  # the system is started anew; nothing is lost
    life.then("2025-04-02", "filed", LI, papers=["发布公告", "地方标准文本", "编制说明"])
    life.then("2025-04-10", "implemented", LI)
    assert life.office.duties(until=date(2025, 6, 1)).duties == ()
    life.then(
        "2026-05-06", "overtaken", LI, standard="GB/T 99999-2026", implementation="2026-12-01"
    )
    life.then("2026-06-01", "review-opened", LI)
    life.then("2026-07-01", "reviewed", LI, outcome="abolish")
    life.then("2026-07-10", "abolished", LI, announcement="2026年第9号", reason="国家标准已覆盖")
    file = life.office.matter(MATTER)
    assert (file.state.stage.code, file.state.stage.is_final) == ("95", True)
    assert life.office.matter(MATTER, as_of=date(2025, 5, 1)).state.stage.code == "60"
    assert life.office.verify().is_sound
    (standing,) = life.office.all_standings()
    assert (standing.number, standing.body, standing.sector) == (
        NUMBER,
        "安徽省市场监督管理局",
        "省农业农村厅",
    )
