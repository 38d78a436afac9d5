"""What a correction tells other files is an event that their tables know, with nothing wrong."""

from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.law import china_law
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import Body, Event, History, Matter, Procedure, decide
from localstd.procedures import procedure_named
from localstd.review import REVIEW
from localstd.supervision.complaints import correction_from_report, supervision_from_complaint
from localstd.supervision.corrections import (
    GOVERNMENT_CORRECTION,
    NONCONFORMITY,
    brings_review_forward,
    ended_by_correction,
    from_inspection,
)

NATIONAL, PROVINCE = Body(role="national"), Body(role="province", place="37")
MARKET = Body(role="market", place="3702")
NUMBER = StandardNumber.parse("DB37/T 1-2019")
CALLED = History(matter=Matter(id="z-1", place="37")).with_(
    Event.of("established", date(2024, 4, 8), NATIONAL, ground="against-its-aims", maker="place"),
    Event.of("correction-called-for", date(2024, 5, 6), NATIONAL),
)
ENDED = CALLED.with_(
    Event.of("refused", date(2024, 6, 3), NATIONAL),
    Event.of(
        "abolished", date(2024, 7, 1), NATIONAL, announcement="2024年第12号", reason="拒不改正"
    ),
)


def codes(procedure: Procedure, history: History, event: Event) -> list[str]:
    decision = decide(
        procedure,
        history,
        event,
        law=china_law(),
        calendar=china_calendar(),
        as_of=event.on.last,
    )
    return [one.code for one in decision.findings]


def test_the_file_of_the_standard_learns_of_its_abolition() -> None:
    published = Event.of("published", date(2019, 5, 6), PROVINCE, number=NUMBER)
    standard = History(matter=Matter(id="s-1", place="37"), events=(published,), is_whole=False)
    event = ended_by_correction(ENDED, as_of=date(2024, 7, 1))
    assert event is not None
    assert codes(MAKING, standard, event) == []


@pytest.mark.parametrize("day", [date(2024, 6, 30), date(2024, 7, 1)])
def test_it_learns_of_it_on_the_day(day: date) -> None:
    event = ended_by_correction(ENDED, as_of=day)
    assert (event is not None) == (day == date(2024, 7, 1))


def test_a_number_that_is_revoked_is_told_by_nothing() -> None:
    revoked = History(matter=Matter(id="z-2", place="37")).with_(
        Event.of("number-revoked", date(2024, 7, 1), NATIONAL)
    )
    assert ended_by_correction(revoked, as_of=date(2024, 7, 2)) is None
    assert "number-revoked" not in MAKING.by_event


def test_the_file_of_its_review_is_told_to_look_early() -> None:
    began = Event.of("cycle-began", date(2019, 5, 6), standard="s-1", number=NUMBER)
    review = History(matter=Matter(id="v-1", place="37"), events=(began,))
    event = brings_review_forward(CALLED, as_of=date(2024, 5, 6))
    assert event is not None
    assert codes(REVIEW, review, event) == []
    assert brings_review_forward(CALLED, as_of=date(2024, 5, 5)) is None


def test_a_missing_filing_brings_no_review_forward() -> None:
    unfiled = History(matter=Matter(id="z-3", place="37")).with_(
        Event.of("established", date(2024, 4, 8), NATIONAL, ground="not-filed", maker="place"),
        Event.of("correction-called-for", date(2024, 5, 6), NATIONAL),
    )
    assert brings_review_forward(unfiled, as_of=date(2024, 5, 6)) is None


def test_an_inspection_opens_the_cases_that_it_names() -> None:
    handed = Event.of(
        "findings-handed-on",
        date(2026, 9, 1),
        Body(role="market", place="37"),
        matters=("b-1", "b-2"),
    )
    drawn = History(matter=Matter(id="i-1", place="37"), events=(handed,))
    for matter, is_named in (("b-2", True), ("b-3", False)):
        event = from_inspection(drawn, matter=matter, operator="某公司", as_of=date(2026, 9, 1))
        assert (event is not None) == is_named
        if event is not None:
            case = History(matter=Matter(id=matter, place="37"))
            assert codes(NONCONFORMITY, case, event) == []
    assert from_inspection(drawn, matter="b-1", operator="某公司", as_of=date(2026, 8, 31)) is None


def test_the_inspection_knows_how_it_hands_on() -> None:
    told = procedure_named("inspection").event_type("findings-handed-on")
    assert "matters" in {one.name for one in told.facts}


def test_a_report_opens_a_case_by_its_id_and_names_nobody() -> None:
    report = History(matter=Matter(id="r-1", place="3702")).with_(
        Event.of("reported", date(2026, 8, 3), operator="某公司", is_named=True),
        Event.of("case-opened", date(2026, 8, 24), MARKET, is_named=True),
        Event.of("handed-over", date(2026, 9, 1), MARKET, nonconformity="b-1"),
    )
    event = correction_from_report(report, as_of=date(2026, 9, 1))
    assert event is not None
    assert dict(event.facts) == {"operator": "某公司", "report": "r-1"}
    assert codes(NONCONFORMITY, History(matter=Matter(id="b-1", place="3702")), event) == []


def test_a_complaint_about_a_standard_opens_its_correction() -> None:
    complaint = History(matter=Matter(id="s-1", place="37")).with_(
        Event.of("reported", date(2024, 5, 6), standard="DB37/T 1-2019", is_named=True),
        Event.of("government-correction-opened", date(2024, 5, 8), PROVINCE, opened="z-9"),
    )
    event = supervision_from_complaint(complaint, as_of=date(2024, 5, 8))
    assert event is not None
    assert codes(GOVERNMENT_CORRECTION, History(matter=Matter(id="z-9", place="37")), event) == []
