"""A report that becomes a case, and tells of nobody who reported (2026).

Somebody reports by name that heaters of a factory break a mandatory standard, first to a department
that is not competent, then to that of the place where it happened. A case is opened, who reported
is told so, and the products are dealt with under other law, up to the credit record and publicity.
The office of Qingdao keeps its files on SQLite; who is to be told stands in a book of its own.
Made up throughout.

Counted by hand: 15 working days from 2026-03-09 end on 03-30; 5 from 03-30 are 03-31, 04-01, 04-02,
04-03, and after the three days of Qingming 04-07.
"""

import json
import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.stories.office_desk import OfficeDesk

from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.notices import Directory, Recipient
from localstd.office import Actor
from localstd.places import china_places
from localstd.procedure import Event
from localstd.reports import check_lines, check_record, life_lines, life_of, life_record
from localstd.storage import export_lines
from localstd.supervision.complaints import (
    IdentityError,
    NextStep,
    PartKind,
    Receipt,
    Reporter,
    ReporterBook,
    Seat,
    Selling,
    correction_from_report,
    respond,
    screened,
    venue,
)
from localstd.wording import Language

pytest.importorskip("localstd_sqlite")

REPORTER = Reporter.of(name="欧阳蘅芷", phone="13800138000")
GIVEN_AWAY = ("欧阳", "蘅芷", "13800138000", "138 0013")
FACTORY = "某电器厂"
STANDARD = "GB 4706.23-2007"
MATTERS = ("r-1", "r-2", "n-1")
ELSEWHERE = Actor.of("吴工", ("market", "370203"))
MARKET = Actor.of("周工", ("market", "370202"))
CITIZEN = Actor.of("窗口登记", ("public", None))
LANGUAGES: tuple[Language, Language] = ("zh", "en")
DIRECTORY = Directory.of(
    *(
        Recipient(id=role, name=role, role=role, channel="mail")
        for role in ("operator", "public", "market", "city", "sector")
    )
)


class Desk(OfficeDesk):
    """An office that looks each event through for who reported, before it is told."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            place="3702",
            procedures={
                "r-1": ("violation-report", "370203"),
                "r-2": ("violation-report", "370202"),
                "n": ("nonconformity", "370202"),
            },
            directory=DIRECTORY,
        )
        self.book = ReporterBook().with_("r-1", REPORTER).with_("r-2", REPORTER)

    def told(self, matter: str, day: str, event: Event, actor: Actor) -> list[str]:
        return super().told(matter, day, screened(event, self.book.told(matter)), actor)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(tmp_path / "qingdao.db")
    yield opened
    opened.office.close()


def redirected(desk: Desk) -> None:
    """Report it where it did not happen: that department says where to go, and is done."""
    found = venue(
        PartKind.REPORT,
        Selling.SHOP,
        {Seat.ACT: "370202"},
        on=date(2026, 3, 5),
        law=china_law(),
        places=china_places(),
    )
    got = Receipt(place="370203", on=date(2026, 3, 5))
    (answer,) = respond(PartKind.REPORT, found, [got], law=china_law())
    assert (answer.step, answer.to) == (NextStep.REDIRECT, ("370202",))
    assert answer.grounds.wording.en == "cr2019 art. 29"
    told = {"operator": FACTORY, "is_named": desk.book.is_named("r-1"), "is_concrete": True}
    assert desk.then("r-1", "2026-03-05", "reported", CITIZEN, **told) == []
    away = {"to": "370202", "is_competent": False}
    assert desk.then("r-1", "2026-03-06", "redirected", ELSEWHERE, **away) == []
    assert (desk.stage("r-1"), desk.owed("r-1")) == ("redirected", [])


def opened_as_a_case(desk: Desk) -> None:
    """Report it where it happened: it is verified, a case is opened, and who reported told so."""
    told = {
        "operator": FACTORY,
        "standard": STANDARD,
        "is_named": desk.book.is_named("r-2"),
        "is_concrete": True,
        "is_of_standards": True,
    }
    assert desk.then("r-2", "2026-03-09", "reported", CITIZEN, **told) == []
    assert desk.owed("r-2") == [("verification", "2026-03-30"), ("result-notice", "")]
    assert desk.then("r-2", "2026-03-25", "verified", MARKET, has_grounds=True) == []
    case = {"is_named": desk.book.is_named("r-2"), "is_competent": True}
    assert desk.then("r-2", "2026-03-30", "case-opened", ELSEWHERE, **case) == ["LS605"]
    assert desk.then("r-2", "2026-03-30", "case-opened", MARKET, **case) == []
    desk.restarted()
    assert desk.owed("r-2") == [("result-notice", ""), ("filing-notice", "2026-04-07")]
    assert desk.then("r-2", "2026-04-07", "filing-told", MARKET) == []
    assert desk.then("r-2", "2026-04-08", "handed-over", MARKET, nonconformity="n-1") == []


def dealt_with(desk: Desk) -> None:
    """Deal with the heaters: under other law, on the credit record, and in public."""
    opening = correction_from_report(desk.history("r-2"), as_of=date(2026, 4, 8))
    assert opening is not None
    assert opening.facts == {"operator": FACTORY, "standard": STANDARD, "report": "r-2"}
    assert desk.told("n-1", "2026-04-08", opening, MARKET) == []
    breaks = {"ground": "breaks-mandatory"}
    assert desk.then("n-1", "2026-04-20", "verified", MARKET, **breaks) == []
    assert desk.owed("n-1") == [("hand-on", "")]
    assert desk.then("n-1", "2026-04-21", "credit-recorded", MARKET) == ["LS601"]
    on = {"law": "product-quality", "to": "执法支队"}
    assert desk.then("n-1", "2026-04-22", "handed-on", MARKET, **on) == []
    assert desk.then("n-1", "2026-05-06", "publicised", MARKET) == ["LS601"]
    decided = {**breaks, "document": "〔2026〕7号"}
    assert desk.then("n-1", "2026-06-08", "dealt-with", MARKET, **decided) == []
    assert desk.owed("n-1") == [("credit", ""), ("publicity", "")]
    assert desk.then("n-1", "2026-06-09", "credit-recorded", MARKET) == []
    assert desk.then("n-1", "2026-06-10", "publicised", MARKET) == []
    assert (desk.stage("n-1"), desk.owed("n-1")) == ("dealt-with", [])
    assert desk.then("r-2", "2026-06-11", "concluded", MARKET, reason="已依法查处") == []
    assert desk.owed("r-2") == [("result-notice", "")]
    assert desk.then("r-2", "2026-06-12", "result-told", MARKET) == []
    assert (desk.stage("r-2"), desk.owed("r-2")) == ("concluded", [])


def test_it_goes_from_the_report_to_publicity(desk: Desk) -> None:
    redirected(desk)
    opened_as_a_case(desk)
    dealt_with(desk)
    shown = (
        "2026-06-10公示：某电器厂的产品、服务不符合标准",
        "2026-06-10: made public that products or services of 某电器厂 break a standard",
    )
    assert desk.got() == [
        ("operator", "told", "2026-04-20，某电器厂：核实", "2026-04-20: 某电器厂: verified"),
        (
            "operator",
            "told",
            "2026-04-22，某电器厂：移送依法查处",
            "2026-04-22: 某电器厂: handed on under other law",
        ),
        ("operator", "shown", *shown),
        ("public", "shown", *shown),
    ]
    assert desk.office.verify().is_sound


def test_the_reporter_is_told_by_a_duty_and_no_notice(desk: Desk) -> None:
    """cr2019 art 31, sl2017 art 35: whoever looks in the book tells; nothing goes out by role."""
    redirected(desk)
    opened_as_a_case(desk)
    assert desk.got() == []
    who = desk.book.told("r-2")
    assert who is not None
    assert who.reveal()["phone"] == "13800138000"


def test_who_is_competent_handles_it_and_who_is_told_late_is_told_late(desk: Desk) -> None:
    told = {"operator": FACTORY, "is_named": True, "is_concrete": True}
    assert desk.then("r-2", "2026-03-09", "reported", CITIZEN, **told) == []
    away = {"to": "370203", "is_competent": True}
    event = Event.of("redirected", date(2026, 3, 10), **away)
    desk.on("2026-03-10")
    seen = desk.office.preview("r-2", event, by=MARKET)
    assert [one.code for one in seen.decision.findings] == ["LS846"]
    case = {"is_named": True, "is_competent": True}
    assert desk.then("r-2", "2026-03-31", "case-opened", MARKET, **case) == ["LS841?"]
    assert desk.owed("r-2") == [("filing-notice", "2026-04-08")]
    assert desk.then("r-2", "2026-04-09", "filing-told", MARKET) == ["LS843"]


def test_who_reported_stands_nowhere(
    desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    redirected(desk)
    for text in ("欧阳 蘅芷来电", "电话138-0013-8000"):
        with pytest.raises(IdentityError):
            desk.then("r-2", "2026-03-09", "reported", CITIZEN, operator=FACTORY, standard=text)
    opened_as_a_case(desk)
    dealt_with(desk)
    desk.office.remind()
    said = "\n".join((*told(desk), caplog.text))
    desk.office.close()
    kept = b"".join(one.read_bytes() for one in tmp_path.iterdir() if one.is_file())
    assert FACTORY in said
    assert FACTORY.encode() in kept
    for part in GIVEN_AWAY:
        assert part not in said
        assert part.encode() not in kept


def told(desk: Desk) -> Iterator[str]:
    """Give all that leaves the office: export, messages, and the lives of all its matters."""
    yield from export_lines(desk.office.setup.storage)
    desk.got()
    yield from (repr(one) for one in desk.mail.delivered)
    yield repr((desk.book, desk.office.setup))
    for matter in MATTERS:
        file = desk.office.matter(matter)
        life = life_of(
            file.procedure,
            file.history,
            law=china_law(),
            calendar=china_calendar(),
            as_of=desk.now.date(),
        )
        for language in LANGUAGES:
            yield from life_lines(life, language)
            yield from check_lines(life, language)
        for record in (life_record(life, source="kept"), check_record(life, source="kept")):
            yield json.dumps(record, ensure_ascii=False)
