"""Alliance standards on their way out, through an office on SQLite: each way to its end.

The transition is one matter, its successor's making another one, and they know of each other by
ids that events tell. Everybody works in one office; who must be told is told. Made up throughout.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from localstd.calendar import CHINA_TIME
from localstd.law import Finding, china_law
from localstd.notices import Directory, MemoryNotifier, Recipient
from localstd.office import Actor, Office, open_office
from localstd.procedure import Event, History
from localstd.transition import Mapped, experience, succession, transition_map

pytest.importorskip("localstd_sqlite")

OLD = "LM/LC 001-2014"
SECRETARY = Actor.of("联盟秘书处", ("alliance", None))
SOCIETY = Actor.of("茶叶学会", ("group", None))
FACTORY = Actor.of("甲茶厂", ("enterprise", None))
SECTOR = Actor.of("王工", ("sector", "34"))
PROVINCE = Actor.of("李工", ("province", "34"))
COMMITTEE = Actor.of("茶标委", ("committee", "34"))
DIRECTORY = Directory.of(
    Recipient(id="secretary", name="秘书处", role="alliance", channel="mail"),
    Recipient(id="factory", name="甲茶厂", role="enterprise", channel="mail"),
    Recipient(id="society", name="茶叶学会", role="group", channel="mail"),
    Recipient(id="li", name="李工", role="province", place="34", channel="mail"),
)
CAPABLE = {
    "has_certificate": True,
    "in_charter": True,
    "has_staff": True,
    "has_department": True,
    "has_procedures": True,
    "has_ip_policy": True,
    "is_suspended": False,
    "code_is_free": True,
}


class Province:
    """The office of a province, the day that it is, and what people got."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.now = datetime(2014, 1, 1, tzinfo=CHINA_TIME)
        self.mail = MemoryNotifier()
        self.office = self.opened(create=True)

    def opened(self, *, create: bool = False) -> Office:
        return open_office(
            self.url,
            place="34",
            create=create,
            clock=lambda: self.now,
            notify={"mail": self.mail},
            directory=DIRECTORY,
        )

    def tried(self, matter: str, day: str, type_: str, by: Actor, **facts: object) -> list[str]:
        """Try something, and say by which codes it is barred."""
        return [
            one.code
            for one in self._submit(
                matter, day, Event.of(type_, date.fromisoformat(day), **facts), by
            )
        ]

    def then(self, matter: str, day: str, type_: str, by: Actor, **facts: object) -> None:
        """Let something happen with which nothing is wrong."""
        self.told(matter, day, Event.of(type_, date.fromisoformat(day), **facts), by)

    def told(self, matter: str, day: str, event: Event, by: Actor) -> None:
        """Record an event that was made elsewhere, as a link is."""
        found = self._submit(matter, day, event, by)
        assert found == [], [str(one.message) for one in found]

    def _submit(self, matter: str, day: str, event: Event, by: Actor) -> list[Finding]:
        self.now = datetime.combine(date.fromisoformat(day), time(9), CHINA_TIME)
        procedure = next((name for start, name in PROCEDURE.items() if matter.startswith(start)))
        done = self.office.submit(matter, event, by=by, procedure=procedure)
        return list(done.decision.bars)

    def history(self, matter: str) -> History:
        return self.office.matter(matter).history

    def stage(self, matter: str) -> str:
        return self.office.matter(matter).state.stage.code

    def succeeded_by(self, successor: str, day: str, by: Actor, *, part: str = "") -> None:
        """Tell the transition what its successor's file has published."""
        self.now = datetime.combine(date.fromisoformat(day), time(9), CHINA_TIME)
        link = succession(self.history(successor), as_of=date.fromisoformat(day), part=part)
        assert link is not None
        self.told("tr-1", day, link, by)

    def mapped(self, day: str) -> Mapped:
        (found,) = transition_map(
            [self.history("tr-1")], law=china_law(), as_of=date.fromisoformat(day)
        ).standards
        return found

    def got(self) -> set[tuple[str, str]]:
        """Deliver, and say who got which kind of notice so far."""
        self.office.deliver()
        return {(one.recipient, one.name) for one in self.mail.delivered}


PROCEDURE = {
    "tr": "transition",
    "gs": "group-standard",
    "es": "enterprise-standard",
    "34": "making",
}


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Province]:
    """An office on SQLite, and an alliance standard of 2014 that is registered in 2016."""
    opened = Province(f"sqlite:///{tmp_path / 'anhui.db'}")
    opened.then(
        "tr-1",
        "2016-03-07",
        "registered",
        SECRETARY,
        number=OLD,
        title="绿茶加工技术规程",
        alliance="绿茶产业联盟",
        members=["甲茶厂", "乙茶厂"],
        contracts=["2018年收购合同"],
        labels=["A型包装"],
    )
    yield opened
    opened.office.close()


def drafted(province: Province, matter: str, year: str = "2018") -> None:
    """Take a group standard as far as its vote."""
    province.then(
        matter, f"{year}-10-08", "proposed", SOCIETY, title="绿茶加工", alliance_number=OLD
    )
    province.then(matter, f"{year}-10-15", "project-approved", SOCIETY)
    province.then(matter, f"{year}-10-22", "drafting-began", SOCIETY, drafters=["甲"], parties=[])


def cited_no_more(province: Province, year: int) -> None:
    """Put right whatever cites the old number."""
    for citing in ("2018年收购合同", "A型包装"):
        province.then("tr-1", f"{year}-09-02", "citation-replaced", FACTORY, citing=citing)
    province.then("tr-1", f"{year}-09-03", "citing-ended", SECRETARY)


def test_an_alliance_of_2014_is_registered_in_2017_and_publishes_in_2019(
    province: Province,
) -> None:
    """so2016 arts 9 to 12, gs2019 art 14: registered first, then by every step."""
    province.then("tr-1", "2016-04-11", "assessed", SECRETARY, alliance_form="未登记的联盟")
    province.then("tr-1", "2016-05-09", "advised", PROVINCE, advice="先登记为社会团体")
    opened = {"way": "register", "successor_matter": "gs-1"}
    province.then("tr-1", "2016-06-06", "way-chosen", SECRETARY, **opened)
    early = {"successor": "T/LCLM 1-2016", "form": "unregistered"}
    assert province.tried("tr-1", "2016-09-05", "succeeded", SECRETARY, **early) == ["LS701"]
    before = {"successor": "T/LCLM 1-2016", "form": "organisation", "registered": "2017-05-08"}
    assert province.tried("tr-1", "2016-09-05", "succeeded", SECRETARY, **before) == ["LS703"]
    assert province.mapped("2017-05-08").why is not None

    drafted(province, "gs-1")
    province.then("gs-1", "2018-11-05", "comment-opened", SOCIETY, was_public=True)
    province.then("gs-1", "2018-12-10", "comment-closed", SOCIETY)
    review = {"consensus": False, "voting": 20, "in_favour": 16, "against": 4}
    province.then("gs-1", "2019-01-21", "technically-reviewed", SOCIETY, **review)
    publisher = {
        "organisation": "绿茶产业协会",
        "organisation_form": "社会团体",
        "registered": "2017-05-08",
        "code": "LCLM",
        **CAPABLE,
    }
    province.then("gs-1", "2019-02-18", "approved", SOCIETY, number="T/LCLM 1-2019", **publisher)
    province.then(
        "gs-1",
        "2019-03-01",
        "published",
        SOCIETY,
        number="T/LCLM 1-2019",
        alliance_number=OLD,
        implementation="2019-06-01",
        **publisher,
    )
    province.succeeded_by("gs-1", "2019-03-04", SECRETARY)
    assert set(province.office.matter("tr-1").state.owed) == {"replacement"}
    province.then("tr-1", "2019-04-01", "member-adopted", FACTORY, member="甲茶厂")
    found = province.mapped("2019-06-01")
    assert [(str(one.number), one.matter) for one in found.successors] == [
        ("T/LCLM 1-2019", "gs-1")
    ]
    assert (found.citing_end and str(found.citing_end.since), found.not_adopted) == (
        "2019-06-01",
        ("乙茶厂",),
    )
    cited_no_more(province, 2019)
    assert province.stage("tr-1") == "completed"
    assert province.got() >= {
        ("secretary", "way-chosen"),
        ("li", "succession"),
        ("factory", "succession"),
        ("secretary", "citing-end"),
    }
    assert province.office.verify().is_sound


def test_a_branch_may_not_publish_in_its_own_name(province: Province) -> None:
    """so2016 art 17: no legal personality; its organisation publishes for it."""
    province.then("tr-1", "2018-01-08", "assessed", SECRETARY, alliance_form="分支机构")
    branch = {"way": "through-organisation", "organisation": "茶叶学会绿茶分会", "form": "分支机构"}
    assert province.tried("tr-1", "2018-02-05", "way-chosen", SECRETARY, **branch) == ["LS702"]
    parent = {"way": "through-organisation", "organisation": "茶叶学会", "form": "社会团体"}
    province.then("tr-1", "2018-02-06", "way-chosen", SECRETARY, **parent)
    as_branch = {"successor": "T/LCXH 1-2018", "form": "branch"}
    assert province.tried("tr-1", "2018-06-04", "succeeded", SECRETARY, **as_branch) == ["LS702"]
    own = {"successor": "T/LCXH 1-2018", "form": "organisation", "registered": "2009-03-02"}
    province.then("tr-1", "2018-06-04", "succeeded", SOCIETY, **own)
    assert province.stage("tr-1") == "succeeded"


def test_a_way_that_fails_ends_as_a_joint_enterprise_standard(province: Province) -> None:
    """gs2019 art 14: no three quarters; sl2017 art 19: enterprises make it together."""
    choice = {"way": "through-organisation", "organisation": "茶叶学会", "form": "organisation"}
    province.then("tr-1", "2018-09-03", "way-chosen", SECRETARY, **choice)
    drafted(province, "gs-2", "2018")
    province.then("gs-2", "2018-11-05", "comment-opened", SOCIETY, was_public=True)
    province.then("gs-2", "2018-12-10", "comment-closed", SOCIETY)
    vote = {"voting": 20, "in_favour": 13, "against": 7}
    passed = province.tried("gs-2", "2019-02-11", "technically-reviewed", SOCIETY, **vote)
    assert passed == ["LS723"]
    province.then("gs-2", "2019-02-12", "review-failed", SOCIETY, reason="未达四分之三", **vote)
    province.then("gs-2", "2019-02-18", "terminated", SOCIETY, reason="未达四分之三")
    province.then(
        "tr-1",
        "2019-02-19",
        "way-failed",
        SECRETARY,
        reason="技术审查未达四分之三",
        ground="no-consensus",
        attending=20,
        in_favour=13,
    )
    assert province.stage("tr-1") == "assessed"
    assert province.mapped("2019-02-20").is_settled is False
    opened = {"way": "joint-enterprise", "successor_matter": "es-1"}
    province.then("tr-1", "2019-03-04", "way-chosen", SECRETARY, **opened)
    joint = {"enterprise": "甲茶厂", "partners": ["乙茶厂"], "alliance_number": OLD}
    province.then("es-1", "2019-03-18", "drafted", FACTORY, title="绿茶加工技术规程", **joint)
    province.then(
        "es-1",
        "2019-05-06",
        "published",
        FACTORY,
        number="Q/LCLM 1-2019",
        implementation="2019-06-01",
        same_chain=True,
        below_mandatory=False,
        **joint,
    )
    province.succeeded_by("es-1", "2019-05-07", SECRETARY)
    found = province.mapped("2019-07-01")
    assert [(str(one.number), one.way and one.way.value) for one in found.successors] == [
        ("Q/LCLM 1-2019", "joint-enterprise")
    ]
    cited_no_more(province, 2019)
    assert province.stage("tr-1") == "completed"
    assert ("li", "way-failed") in province.got()
    learned = experience([province.history("tr-1")], as_of=date.fromisoformat("2020-01-01"))
    assert [one.value for one in learned.figures if one.name == "succeeded-after-failure"] == [1]
    assert [str(vote) for vote in learned.votes] == ["13/20"]


def test_what_is_special_in_the_place_becomes_a_local_standard(province: Province) -> None:
    """sl2017 art 13, ls2020: the members propose, the province makes."""
    making, number = "34-2021-7", "DB34/T 99002-2022"
    opened = {"way": "local", "successor_matter": making}
    province.then("tr-1", "2021-01-11", "way-chosen", SECRETARY, **opened)
    province.then(
        making, "2021-03-01", "applied", SECTOR, title="山区绿茶加工", applicant="省农业农村厅"
    )
    grounds = {"surveyed": True, "appraised": True, "national_exists": False}
    province.then(making, "2021-04-12", "appraised", PROVINCE, special_need="山区地形", **grounds)
    plan = {"project": "山区绿茶加工", "applicant": "省农业农村厅", "drafter": "绿茶产业联盟"}
    province.then(making, "2021-05-10", "project-approved", PROVINCE, deadline="2022-12-31", **plan)
    province.then(making, "2021-05-17", "drafting-began", SECTOR)
    province.then(making, "2021-08-02", "comment-opened", PROVINCE, was_public=True)
    province.then(making, "2021-09-06", "comment-closed", PROVINCE)
    papers = ["地方标准送审稿", "编制说明", "有关行政主管部门意见", "征求意见处理情况"]
    province.then(making, "2021-10-11", "submitted", SECTOR, papers=papers)
    province.then(
        making,
        "2021-11-15",
        "technically-reviewed",
        COMMITTEE,
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
    approval = ["地方标准报批稿", "审查意见处理情况", *papers[1:]]
    province.then(making, "2022-01-10", "public-notice", PROVINCE, has_open_dissent=False)
    province.then(
        making, "2022-02-14", "approved", PROVINCE, number=number, is_used=False, papers=approval
    )
    province.then(
        making,
        "2022-03-01",
        "published",
        PROVINCE,
        number=number,
        implementation="2022-06-01",
        issuer="安徽省市场监督管理局",
    )
    province.succeeded_by(making, "2022-03-02", SECRETARY)
    cited_no_more(province, 2022)
    found = province.mapped("2022-10-01")
    assert [(str(one.number), one.matter) for one in found.successors] == [(number, making)]
    assert (found.stage.code, found.citing) == ("completed", ())
    province.office = province.opened()  # the system is started anew; nothing is lost
    assert province.stage("tr-1") == "completed"
    assert {
        duty.matter for duty in province.office.duties(until=date.fromisoformat("2022-12-31"))
    } == {making}
    assert province.office.verify().is_sound


def test_one_standard_goes_two_ways_by_its_parts(province: Province) -> None:
    """A part becomes a group standard; for the rest members stop, and say why."""
    choice = {"way": "through-organisation", "organisation": "茶叶学会", "form": "organisation"}
    province.then("tr-1", "2018-03-05", "way-chosen", SECRETARY, **choice)
    part = {"part": "加工", "successor": "T/LCXH 1-2018", "implementation": "2018-12-01"}
    province.then("tr-1", "2018-10-08", "part-succeeded", SOCIETY, registered="2009-03-02", **part)
    assert province.tried("tr-1", "2018-10-09", "citing-ended", SECRETARY) == ["LS601"]
    assert province.mapped("2018-10-09").left == ("",)
    province.then("tr-1", "2019-01-07", "withdrawn", SECRETARY, reason="检验方法已有国家标准")
    found = province.mapped("2019-01-07")
    assert (found.is_settled, [one.parts for one in found.endings]) == (True, [("",)])
    assert (found.citing_end and str(found.citing_end.since)) == "2019-01-07"
