"""A complaint of the Friday before Spring Festival, in an office that had yet to hear of it (2026).

Somebody complains of a kettle and reports a false label, in one letter. The office of Qingdao still
counts by the calendar of before the holiday notice; then it is opened again with the notice. What
is accepted in February is mediated under Order 20, and ends under Order 121. Made up throughout.

Counted by hand, with the holiday notice for 2026:

- acceptance, 7 from 2026-02-13: 14 (made up), 24, 25, 26, 27, 28 (made up), and Monday, 03-02;
- mediation, 45 from 03-02: 21 in March, 3 + 4 + 5 + 5 + 4 in April, and 05-06, 05-07, 05-08; the 9
  days of testing from 03-17 to 03-27 move that by 05-09 (made up), 11 to 15, 18 to 20;
- verification, 15 from 04-09: 1 + 5 + 5 + 4, up to 04-30; 15 more: 05-06 to 05-09, 5, 5, 05-25;
- the end told, 7 from 05-20: 21, 22, and 05-25 to 05-29.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.stories.office_desk import OfficeDesk

from localstd.calendar import PartialDate, calendar_before_notice, china_calendar
from localstd.law import Footing, Pause, china_law
from localstd.notices import Directory, Recipient
from localstd.office import Actor
from localstd.procedure import Duty, Event, Moved, moved
from localstd.supervision.complaints import (
    Claim,
    ComplaintDays,
    Concern,
    Intake,
    PartKind,
    Wish,
    check_materials,
    complaint_deadlines,
    report_from_complaint,
    sort_intake,
)

pytest.importorskip("localstd_sqlite")

SHOP = "某电器商店"
MARKET = Actor.of("周工", ("market", "370202"))
CITY = Actor.of("孙工", ("city", "3702"))
CITIZEN = Actor.of("窗口登记", ("public", None))
DIRECTORY = Directory.of(
    Recipient(id="shop", name=SHOP, role="operator", channel="mail"),
    Recipient(id="website", name="网站", role="public", channel="mail"),
)
HALF = ["complainant", "respondent"]
TOLD: dict[str, Any] = {
    "operator": SHOP,
    "is_named": True,
    "is_consumer": True,
    "is_by_proxy": False,
    "materials": HALF,
    "known": "2026-02-10",
    "has_report": True,
}
FOR_US = {"is_competent": True, "is_handled_elsewhere": False}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OfficeDesk]:
    """An office that was not told of the holidays of 2026."""
    opened = OfficeDesk(
        tmp_path / "qingdao.db",
        place="3702",
        procedures={"c": ("complaint", "370202"), "r": ("violation-report", "370202")},
        directory=DIRECTORY,
        calendar=calendar_before_notice(2026),
    )
    yield opened
    opened.office.close()


def letter() -> Intake:
    """Give what came in: the money back, and the shop looked into."""
    about: dict[str, Any] = {"about": Concern.OPERATOR, "operator": SHOP, "goods": "电热水壶"}
    return Intake(
        id="12315-7",
        received=date(2026, 2, 13),
        place="370202",
        claims=(
            Claim(label="退货", wants=Wish.SETTLEMENT, is_consumer=True, **about),
            Claim(label="虚假标注", wants=Wish.INVESTIGATION, **about),
        ),
    )


def received(desk: OfficeDesk) -> None:
    """Take the letter apart: LS836 tells of it where it is not, LS839 of what it lacks."""
    complaint, report = sort_intake(letter(), law=china_law())
    assert (complaint.procedure, report.procedure) == ("complaint", "violation-report")
    assert complaint.grounds.wording.en == "cr2019 art. 3, cr2019 art. 7"
    lacking = check_materials(
        PartKind.COMPLAINT, HALF, on=date(2026, 2, 13), law=china_law(), is_by_proxy=False
    )
    assert (lacking.lacking, lacking.is_complete) == (("request",), False)
    assert desk.then("c-1", "2026-02-13", "complained", CITIZEN, **TOLD, is_split=True) == ["LS839"]
    assert desk.then("r-1", "2026-02-13", "reported", CITIZEN, operator=SHOP, is_named=True) == []


def accepted(desk: OfficeDesk) -> None:
    """Complete the materials, learn of the holidays, and accept it on the last day."""
    received(desk)
    assert desk.then("c-1", "2026-02-24", "supplemented", MARKET, materials=["request"]) == []
    desk.restarted(calendar=china_calendar())
    assert desk.then("c-1", "2026-03-02", "accepted", MARKET, **FOR_US) == []
    assert desk.then("c-1", "2026-03-02", "decision-told", MARKET) == []
    assert desk.owed("c-1") == [("mediation", "2026-05-08")]


def mediated(desk: OfficeDesk) -> None:
    """Mediate with testing in between; the office is opened again while it lasts."""
    accepted(desk)
    one_side = {"complainant_agrees": True, "operator_agrees": False}
    assert desk.then("c-1", "2026-03-09", "mediation-agreed", MARKET, **one_side) == ["LS824"]
    both = {**one_side, "operator_agrees": True}
    assert desk.then("c-1", "2026-03-10", "mediation-agreed", MARKET, **both) == []
    assert desk.then("c-1", "2026-03-16", "testing-began", MARKET, is_agreed=True) == []
    desk.restarted()
    assert desk.owed("c-1") == [("mediation", "")]
    assert desk.then("c-1", "2026-03-27", "testing-ended", MARKET) == []
    assert desk.owed("c-1") == [("mediation", "2026-05-20")]


def verified(desk: OfficeDesk) -> None:
    """Find a clue on the way, six days before Order 20 ends, and verify it under the next."""
    mediated(desk)
    assert desk.then("c-1", "2026-04-09", "clue-found", MARKET) == []
    assert desk.owed("c-1")[1:] == [("verification", "2026-04-30")]
    longer = {"reason": "待检测报告"}
    assert desk.then("c-1", "2026-04-29", "verification-extended", MARKET, **longer) == []
    assert desk.owed("c-1")[1:] == [("verification-extended", "2026-05-25")]


def ended(desk: OfficeDesk) -> None:
    """End the mediation on its last day, inform both parties, and hand the clue on."""
    verified(desk)
    over = {"ground": "term-over", "is_over": True}
    assert desk.then("c-1", "2026-05-20", "ended", MARKET, **over) == []
    assert desk.owed("c-1")[1:] == [("mediation-notice", "2026-05-29")]
    assert desk.then("c-1", "2026-05-22", "verified", MARKET, has_grounds=True) == []
    assert desk.then("c-1", "2026-05-22", "passed-to-report", MARKET, report="r-2") == []


def test_the_index_counts_anew_once_it_knows_the_holidays(desk: OfficeDesk) -> None:
    received(desk)
    assert indexed(desk) == [("2026-02-24", True, False), ("2026-03-06", True, False)]
    desk.restarted(calendar=china_calendar())
    assert indexed(desk) == [("2026-02-24", True, True), ("2026-03-06", True, True)]
    desk.office.reindex()
    assert indexed(desk) == [("2026-03-02", False, False), ("2026-03-12", False, False)]


def indexed(desk: OfficeDesk) -> list[tuple[str, bool, bool]]:
    """Say by when something is due, by the index: whether provisionally, and by old days."""
    found = desk.office.duties(until=date(2026, 3, 31))
    return [(str(one.due), one.is_provisional, one.is_stale) for one in found]


def test_the_day_of_before_the_notice_stays_visible(desk: OfficeDesk) -> None:
    received(desk)
    before = desk.office.matter("c-1").duties
    desk.restarted(calendar=china_calendar())
    (now,) = desk.office.matter("c-1").duties
    assert moved(before, [now]) == (Moved(now, date(2026, 2, 24)),)
    acceptance, *_ = complaint_deadlines(
        ComplaintDays(received=date(2026, 2, 13)),
        law=china_law(),
        calendar=china_calendar(),
        before=calendar_before_notice(2026),
    )
    assert (str(acceptance.due), str(acceptance.superseded)) == ("2026-03-02", "2026-02-24")
    counted = [one.en for one in now.explain(china_calendar())]
    assert [one.partition(" (State")[0] for one in counted if one.startswith("counted")] == [
        "counted: 2026-02-14 (Sat): a working day that makes up for 春节",
        "counted: 2026-02-28 (Sat): a working day that makes up for 春节",
    ]
    assert sum(one.startswith("skipped") and "春节" in one for one in counted) == 9
    last = acceptance.explain()[-1]
    assert (last.zh, last.en) == (
        "按此前的放假安排为2026-02-24，已改为2026-03-02",
        "2026-02-24 by the earlier calendar, now 2026-03-02",
    )


def test_a_day_later_is_too_late(desk: OfficeDesk) -> None:
    received(desk)
    desk.restarted(calendar=china_calendar())
    assert desk.then("c-1", "2026-03-03", "accepted", MARKET, **FOR_US) == ["LS823", "LS820"]


def test_testing_moves_the_last_day_of_the_mediation(desk: OfficeDesk) -> None:
    mediated(desk)
    steps = desk.duty("c-1", "mediation").explain(china_calendar())
    assert (steps[-1].zh, steps[-1].en) == (
        "2026-03-16至2026-03-27中止，9个工作日不计算；最后一日为2026-05-20",
        "paused from 2026-03-16 to 2026-03-27: 9 working days are not counted; last day 2026-05-20",
    )
    told = ComplaintDays(
        received=date(2026, 2, 13),
        accepted=date(2026, 3, 2),
        pauses=(Pause(start=PartialDate(2026, 3, 16), end=PartialDate(2026, 3, 27)),),
    )
    _, mediation, _ = complaint_deadlines(told, law=china_law(), calendar=china_calendar())
    assert str(mediation.due) == "2026-05-20"
    assert mediation.explain()[-1] == steps[-1]


def test_each_day_is_judged_by_the_law_of_the_day_on_which_it_began(desk: OfficeDesk) -> None:
    verified(desk)
    desk.on("2026-05-20")
    before = {one.type.name: _cited(one) for one in desk.office.matter("c-1").duties}
    assert before == {
        "mediation": ("cr2019 art. 21", False),
        "verification-extended": ("cr2019 art. 23", False),
    }
    over = {"ground": "term-over", "is_over": True}
    assert desk.then("c-1", "2026-05-20", "ended", MARKET, **over) == []
    notice = desk.duty("c-1", "mediation-notice")
    assert _cited(notice) == ("cr2025 (text not checked)", True)


def _cited(duty: Duty) -> tuple[str, bool]:
    """Say under which provision the days of a duty run, and whether they are assumed."""
    limit = duty.timeliness and duty.timeliness.limit
    assert limit
    return duty.citations[0].wording.en, limit.footing is Footing.ASSUMED


def test_who_is_late_under_the_order_that_was_not_read_is_so_possibly(desk: OfficeDesk) -> None:
    ended(desk)
    assert desk.then("c-1", "2026-06-01", "end-told", MARKET) == ["LS830?"]
    assert (desk.stage("c-1"), desk.owed("c-1")) == ("ended", [])


def test_what_ends_it_is_judged_as_long_as_the_text_is_known(desk: OfficeDesk) -> None:
    mediated(desk)
    early = {"ground": "term-over", "is_over": False}
    for day, found in (("2026-04-14", ["LS827"]), ("2026-04-15", [])):
        event = Event.of("ended", date.fromisoformat(day), **early)
        desk.on(day)
        seen = desk.office.preview("c-1", event, by=MARKET)
        assert [one.code for one in seen.decision.findings] == found


def test_in_time_nothing_is_left_but_the_report_of_the_clue(desk: OfficeDesk) -> None:
    ended(desk)
    assert desk.then("c-1", "2026-05-29", "end-told", MARKET) == []
    assert (desk.stage("c-1"), desk.owed("c-1")) == ("ended", [])
    opening = report_from_complaint(desk.history("c-1"), as_of=date(2026, 5, 29))
    assert opening is not None
    assert opening.facts == {"operator": SHOP, "is_named": False, "complaint": "c-1"}
    assert desk.told("r-2", "2026-05-29", opening, CITIZEN) == []
    assert desk.stage("r-1") == desk.stage("r-2") == "received"
    assert desk.office.verify().is_sound


def test_the_shop_is_told_of_the_mediation_and_nobody_else(desk: OfficeDesk) -> None:
    ended(desk)
    about = f"on a complaint about {SHOP}"
    assert desk.got() == [
        (
            "shop",
            "mediation",
            "2026-03-10，关于某电器商店的投诉：双方同意调解，请按告知的时间、地点参加",
            (
                f"2026-03-10, {about}: mediation agreed on; please attend at the time and"
                f" place notified"
            ),
        ),
        (
            "shop",
            "mediation-ended",
            "2026-05-20，关于某电器商店的投诉：终止调解",
            f"2026-05-20, {about}: mediation ended",
        ),
    ]


def test_only_a_ground_of_the_law_refuses_it(desk: OfficeDesk) -> None:
    received(desk)
    desk.restarted(calendar=china_calendar())
    desk.then("c-1", "2026-02-24", "supplemented", MARKET, materials=["request"])
    refused = ("c-1", "2026-02-25", "refused", MARKET)
    assert desk.then(*refused, ground="materials-missing") == ["LS822"]
    assert desk.then(*refused, ground="old-case") == ["LS822"]
    assert desk.then("c-1", "2026-02-25", "refused", CITY, ground="old-case") == ["LS602", "LS822"]
    assert desk.stage("c-1") == "received"
    again = {**TOLD, "has_report": False, "materials": [*HALF, "request"]}
    assert desk.then("c-2", "2026-02-25", "complained", CITIZEN, **again) == []
    same = {"ground": "handled-elsewhere", "rests_on": "c-1"}
    assert desk.then("c-2", "2026-02-26", "refused", MARKET, **same) == []
    assert desk.owed("c-2")[0][0] == "decision-notice"


def test_a_letter_that_is_not_taken_apart_is_found(desk: OfficeDesk) -> None:
    as_one = {**TOLD, "is_split": False}
    assert desk.then("c-1", "2026-02-13", "complained", CITIZEN, **as_one) == ["LS836", "LS839"]
