"""An order that is not obeyed, up to publicity, in an office on SQLite (2026).

A spot check of Qingdao finds that a tea shop does not make public what it executes. It is ordered
to, gets more time, hands in proof; a second look finds it wanting, the later term passes, and it is
shown on the platform. That is all of sl2017 art 38. Made up throughout.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from localstd.calendar import CHINA_TIME, PartialDate
from localstd.law import MarketFault, china_law
from localstd.notices import Directory, MemoryNotifier, Recipient
from localstd.office import Actor, open_office
from localstd.procedure import Event, fold
from localstd.procedures import procedure_named
from localstd.steps.terms import CorrectionTerm, term_of
from localstd.supervision.corrections import Supervised, consequences

pytest.importorskip("localstd_sqlite")

CITY = Actor.of("孙工", ("city", "3702"))
SHOP = Actor.of("某茶庄", ("enterprise", None))
DIRECTORY = Directory.of(
    Recipient(id="shop", name="某茶庄", role="enterprise", channel="mail"),
    Recipient(id="website", name="网站", role="public", channel="mail"),
)


def said(body: str) -> str:
    """Give the sentence of a message, without its salutation and what stands below."""
    return body.split("\n\n")[1].rstrip(".。")


class Desk:
    """The office of the province, the day that it is, and what people got."""

    def __init__(self, path: Path) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=CHINA_TIME)
        self.mail = MemoryNotifier()
        self.office = open_office(
            f"sqlite:///{path}",
            place="37",
            create=True,
            clock=lambda: self.now,
            notify={"mail": self.mail},
            directory=DIRECTORY,
        )

    def then(self, day: str, type_: str, actor: Actor, **facts: object) -> list[str]:
        """Let something happen or be refused, and say by which codes it is barred."""
        self.now = datetime.combine(date.fromisoformat(day), time(9), CHINA_TIME)
        event = Event.of(type_, date.fromisoformat(day), **facts)
        done = self.office.submit("c-1", event, by=actor, procedure="spot-check", place="3702")
        return [one.code for one in done.decision.bars]

    def stage(self) -> str:
        return self.office.matter("c-1").state.stage.code

    def owed(self) -> list[tuple[str, str, str]]:
        return [
            (one.type.name, one.owed_by.name if one.owed_by else "", str(one.due))
            for one in self.office.matter("c-1").duties
        ]

    def got(self, recipient: str) -> list[tuple[str, str, str]]:
        """Deliver, and give what somebody got so far: its kind, in Chinese and in English."""
        self.office.deliver()
        return [
            (one.name, said(one.body.zh), said(one.body.en))
            for one in self.mail.delivered
            if one.recipient == recipient
        ]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(tmp_path / "shandong.db")
    yield opened
    opened.office.close()


def ordered(desk: Desk) -> None:
    assert desk.then("2026-03-02", "drawn", CITY, enterprise="某茶庄", is_random=True) == []
    assert desk.then("2026-03-09", "fault-found", CITY, ground="not-declared") == []
    due = {"due": "2026-04-30"}
    assert desk.then("2026-03-10", "correction-ordered", CITY, **due) == ["LS740"]
    assert desk.then("2026-03-10", "declaration-ordered", CITY, **due) == []
    assert desk.owed() == [("declaration", "enterprise", "2026-04-30")]


def extended(desk: Desk) -> None:
    more = {"due": "2026-05-29", "reason": "平台账号补办中"}
    assert desk.then("2026-04-28", "term-extended", CITY, due="2026-04-15", reason="误") == [
        "LS850"
    ]
    assert desk.then("2026-04-28", "term-extended", SHOP, **more) == ["LS602"]
    assert desk.then("2026-04-28", "term-extended", CITY, **more) == []
    assert desk.owed() == [("declaration", "enterprise", "2026-05-29")]
    state = fold(procedure_named("spot-check"), desk.office.matter("c-1").history)
    assert term_of(state, "declaration-ordered") == CorrectionTerm(
        due=PartialDate(2026, 5, 29), superseded=(PartialDate(2026, 4, 30),)
    )


def proven_and_looked_at_again(desk: Desk) -> None:
    shown = {"documents": ["平台公开截图"]}
    assert desk.then("2026-05-25", "proof-handed-in", SHOP, **shown) == []
    found = {"result": "未改正", "reason": "未公开产品性能指标"}
    assert desk.then("2026-05-27", "re-inspected", CITY, **found) == []
    assert desk.stage() == "declaration-ordered"


def test_who_does_not_obey_is_shown_and_that_is_all(desk: Desk) -> None:
    ordered(desk)
    extended(desk)
    proven_and_looked_at_again(desk)
    assert desk.then("2026-05-27", "publicised", CITY) == ["LS601", "LS741"]
    assert desk.then("2026-05-29", "not-corrected", CITY) == ["LS741"]
    assert desk.then("2026-05-30", "not-corrected", CITY) == []
    assert desk.owed() == [("publicity-of-default", "city", "None")]
    assert desk.then("2026-06-01", "term-extended", CITY, due="2026-06-30", reason="再延") != []
    assert desk.then("2026-06-01", "publicised", CITY) == []
    assert (desk.stage(), desk.owed()) == ("publicised", [])


def test_what_was_foretold_is_what_happened(desk: Desk) -> None:
    ordered(desk)
    told = consequences(
        MarketFault.NOT_DECLARED,
        Supervised.ENTERPRISE_STANDARD,
        on=date(2026, 3, 9),
        law=china_law(),
        place="3702",
    )
    assert [one.name for one in told.steps] == ["declaration-ordered", "publicised"]
    assert [one.name for one in told.excluded] == ["abolished", "number-revoked"]
    desk.then("2026-05-01", "not-corrected", CITY)
    assert desk.then("2026-05-06", "abolished", CITY) == ["LS601", "LS602", "LS741"]
    assert desk.then("2026-05-06", told.steps[-1].name, CITY) == []


def test_the_shop_and_the_public_are_told_in_both_languages(desk: Desk) -> None:
    ordered(desk)
    extended(desk)
    proven_and_looked_at_again(desk)
    desk.then("2026-05-30", "not-corrected", CITY)
    desk.then("2026-06-01", "publicised", CITY)
    shown = (
        "shown",
        "某茶庄逾期未公开其执行的标准，2026-06-01公示",
        "某茶庄 did not make public the standards that it executes; announced on 2026-06-01",
    )
    assert desk.got("website") == [shown]
    assert desk.got("shop") == [
        (
            "order",
            "2026-03-10，某茶庄：责令限期公开，期限至2026-04-30",
            "2026-03-10: 某茶庄: ordered to declare, by 2026-04-30",
        ),
        (
            "extension",
            "2026-04-28：某茶庄的改正期限延长至2026-05-29",
            "2026-04-28: the term of 某茶庄 is extended to 2026-05-29",
        ),
        shown,
    ]


def test_a_second_look_that_is_passed_ends_it(desk: Desk) -> None:
    ordered(desk)
    assert desk.then("2026-04-20", "proof-handed-in", SHOP) == []
    assert desk.then("2026-04-24", "re-inspected", CITY, result="已改正") == []
    assert desk.then("2026-05-01", "not-corrected", CITY) == ["LS741"]
    assert desk.then("2026-05-01", "corrected", CITY, rests_on="复查") == []
    assert (desk.stage(), desk.owed()) == ("corrected", [])
