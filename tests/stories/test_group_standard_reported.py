"""A group standard that is reported, and an enterprise that declares nothing, in one office (2024).

Somebody reports that a standard of an association of Qingdao asks for less than a mandatory one.
The city orders it to be corrected and the province abolishes it; three files tell of it, and none
of who reported. A shop of the city is drawn for a check, lets the term of its order pass, and is
shown on the platform. The office keeps its files on SQLite. Made up throughout.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from localstd.calendar import CHINA_TIME
from localstd.groups import credited_by_supervision, ended_by_supervision
from localstd.notices import Directory, MemoryNotifier, Recipient
from localstd.office import Actor, open_office
from localstd.procedure import Body, Event, History

pytest.importorskip("localstd_sqlite")

REPORTER = "赵举报"
STANDARD = "T/QDTEA 3-2022"
CITY = Actor.of("孙工", ("city", "3702"))
PROVINCE = Actor.of("李工", ("province", "37"))
SECTOR = Actor.of("王工", ("sector", "3702"))
CIVIL_AFFAIRS = Actor.of("钱工", ("registration", "3702"))
ASSOCIATION = Actor.of("茶业协会", ("group", None))
DIRECTORY = Directory.of(
    Recipient(id="association", name="茶业协会", role="group", channel="mail"),
    Recipient(id="civil-affairs", name="民政局", role="registration", channel="mail"),
    Recipient(id="shop", name="某茶庄", role="enterprise", channel="mail"),
    Recipient(id="website", name="网站", role="public", channel="mail"),
)
PROCEDURES = {
    "s": "group-supervision",
    "o": "group-organisation",
    "g": "group-standard",
    "c": "spot-check",
}


class Desk:
    """The office of the province, the day that it is, and what people got."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.now = datetime(2024, 1, 1, tzinfo=CHINA_TIME)
        self.mail = MemoryNotifier()
        self.office = open_office(
            f"sqlite:///{path}",
            place="37",
            create=True,
            clock=lambda: self.now,
            notify={"mail": self.mail},
            directory=DIRECTORY,
        )

    def then(
        self,
        matter: str,
        day: str,
        type_: str,
        actor: Actor,
        by: Body | None = None,
        **facts: object,
    ) -> list[str]:
        """Let something happen or be refused, and say by which codes it is barred."""
        return self.told(matter, day, Event.of(type_, date.fromisoformat(day), by, **facts), actor)

    def told(self, matter: str, day: str, event: Event, actor: Actor) -> list[str]:
        """Record an event that was made elsewhere, as a link is."""
        self.now = datetime.combine(date.fromisoformat(day), time(9), CHINA_TIME)
        done = self.office.submit(
            matter, event, by=actor, procedure=PROCEDURES[matter[0]], place="3702"
        )
        return [one.code for one in done.decision.bars]

    def history(self, matter: str) -> History:
        return self.office.matter(matter).history

    def stage(self, matter: str) -> str:
        return self.office.matter(matter).state.stage.code

    def owed(self, matter: str) -> list[tuple[str, str]]:
        found = self.office.matter(matter).duties
        return [(one.type.name, one.owed_by.name if one.owed_by else "") for one in found]

    def got(self) -> list[tuple[str, str]]:
        """Deliver, and say who got which kind of notice so far."""
        self.office.deliver()
        return sorted((one.recipient, one.name) for one in self.mail.delivered)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(tmp_path / "shandong.db")
    yield opened
    opened.office.close()


def reported(desk: Desk) -> None:
    """From the report, which an officer writes down, to the order."""
    about: dict[str, Any] = {"organisation": "茶业协会", "standard": STANDARD, "is_national": False}
    named = Body(role="city", place="3702", name=REPORTER)
    day = "2024-03-01"
    assert desk.then("s-1", day, "reported", CITY, named, is_named=True, **about) == ["LS744"]
    assert desk.then("s-1", day, "reported", CITY, is_named=True, **about) == []
    assert desk.owed("s-1") == [("reply", "city")]
    assert desk.then("s-1", "2024-03-18", "investigated", SECTOR, means="expert-review") == []
    assert desk.then("s-1", "2024-04-01", "established", SECTOR, ground="below-mandatory") == []
    assert desk.owed("s-1") == [("reply", "city"), ("hand-over", "sector")]
    assert desk.then("s-1", "2024-04-02", "handed-over", SECTOR, to="市市场监管局") == []
    assert desk.then("s-1", "2024-05-06", "correction-ordered", CITY, due="2024-06-30") == []


def test_what_is_not_corrected_is_abolished_by_the_province(desk: Desk) -> None:
    reported(desk)
    assert desk.then("s-1", "2024-06-30", "not-corrected", CITY) == ["LS741"]
    assert desk.then("s-1", "2024-07-01", "not-corrected", CITY) == []
    assert desk.then("s-1", "2024-07-15", "abolished", CITY) == ["LS602"]
    assert desk.then("s-1", "2024-07-15", "abolished", PROVINCE) == []
    assert desk.stage("s-1") == "abolished"
    assert desk.owed("s-1") == [
        ("reply", "city"),
        ("publicity", "province"),
        ("credit-notice", "province"),
    ]
    assert desk.got() == [
        ("association", "abolition"),
        ("association", "order"),
        ("civil-affairs", "credit"),
        ("website", "abolition"),
    ]
    for day, event, actor in (
        ("2024-07-16", "publicised", PROVINCE),
        ("2024-07-17", "registration-informed", PROVINCE),
        ("2024-07-18", "result-told", CITY),
        ("2024-07-22", "credit-recorded", CIVIL_AFFAIRS),
    ):
        assert desk.then("s-1", day, event, actor) == []
    assert desk.owed("s-1") == []


def test_what_is_corrected_in_time_stands(desk: Desk) -> None:
    reported(desk)
    assert desk.then("s-1", "2024-06-20", "corrected", ASSOCIATION) == []
    assert (desk.stage("s-1"), desk.owed("s-1")) == ("corrected", [("reply", "city")])
    assert desk.then("s-1", "2024-07-15", "abolished", PROVINCE) == ["LS601", "LS741"]


def test_nothing_in_the_office_tells_who_reported(desk: Desk) -> None:
    """Not in a record, and not in a message: on the disk the name stands nowhere."""
    reported(desk)
    desk.got()
    files = [one for one in desk.path.parent.iterdir() if one.is_file()]
    kept = b"".join(one.read_bytes() for one in files)
    assert STANDARD.encode() in kept
    assert REPORTER.encode() not in kept


def test_the_files_of_standard_and_organisation_tell_of_it(desk: Desk) -> None:
    reported(desk)
    about: dict[str, Any] = {"organisation": "茶业协会", "number": STANDARD, "code": "QDTEA"}
    name: dict[str, Any] = {"organisation": "茶业协会"}
    assert desk.then("o-1", "2021-06-01", "registered", CIVIL_AFFAIRS, **name) == []
    assert desk.then("g-1", "2022-05-06", "published", ASSOCIATION, **about) == []
    assert ended_by_supervision(desk.history("s-1"), as_of=date(2024, 7, 31)) is None
    assert credited_by_supervision(desk.history("s-1"), as_of=date(2024, 7, 31)) is None
    for day, event, actor in (
        ("2024-07-01", "not-corrected", CITY),
        ("2024-07-15", "abolished", PROVINCE),
        ("2024-07-22", "credit-recorded", CIVIL_AFFAIRS),
    ):
        assert desk.then("s-1", day, event, actor) == []
    ended = ended_by_supervision(desk.history("s-1"), as_of=date(2024, 7, 31))
    credited = credited_by_supervision(desk.history("s-1"), as_of=date(2024, 7, 31))
    assert ended is not None
    assert credited is not None
    assert desk.told("o-1", "2024-07-31", credited, CIVIL_AFFAIRS) == []
    assert desk.told("g-1", "2024-07-31", ended, PROVINCE) == []
    assert desk.stage("g-1") == "abolished"


def test_who_declares_nothing_is_shown_and_that_is_all(desk: Desk) -> None:
    assert desk.then("c-1", "2024-04-01", "drawn", CITY, enterprise="某茶庄", is_random=True) == []
    assert desk.then("c-1", "2024-04-08", "fault-found", CITY, ground="未公开其执行的标准") == []
    assert desk.then("c-1", "2024-04-09", "correction-ordered", CITY, due="2024-06-30") == ["LS740"]
    assert desk.then("c-1", "2024-04-09", "declaration-ordered", CITY, due="2024-06-30") == []
    assert desk.owed("c-1") == [("declaration", "enterprise")]
    assert desk.then("c-1", "2024-07-01", "not-corrected", CITY) == []
    assert desk.then("c-1", "2024-07-08", "publicised", CITY) == []
    assert (desk.stage("c-1"), desk.owed("c-1")) == ("publicised", [])
    assert desk.got() == [("shop", "order"), ("shop", "shown"), ("website", "shown")]
