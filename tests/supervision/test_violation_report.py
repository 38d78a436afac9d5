"""A report: verified by analogy, decided on, and told to who gave a name."""

from datetime import date
from typing import Any

import pytest

from localstd.calendar import Certainty, china_calendar
from localstd.law import Note, Weight, china_law
from localstd.procedure import (
    Body,
    Decision,
    Duty,
    Event,
    History,
    Matter,
    decide,
    duties,
    judge_history,
)
from localstd.supervision.complaints import VIOLATION_REPORT, correction_from_report

MARKET = Body(role="market", place="370202")
LAW, CALENDAR = china_law(), china_calendar()


def event(type_: str, on: tuple[int, int, int], /, **facts: object) -> Event:
    return Event.of(type_, date(*on), MARKET, **facts)


def reported(on: tuple[int, int, int] = (2026, 2, 13), /, **facts: object) -> Event:
    told: dict[str, Any] = {"operator": "某厂", "is_named": True, "is_concrete": True, **facts}
    return Event.of("reported", date(*on), Body(role="public"), **told)


def file(*events: Event) -> History:
    return History(matter=Matter(id="r-1", place="370202"), events=events)


def decided(before: History, told: Event) -> Decision:
    return decide(VIOLATION_REPORT, before, told, law=LAW, calendar=CALENDAR, as_of=told.on.last)


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def owed(history: History, as_of: tuple[int, int, int]) -> dict[str, Duty]:
    found = duties(VIOLATION_REPORT, history, law=LAW, calendar=CALENDAR, as_of=date(*as_of))
    return {one.type.name: one for one in found}


class TestVerification:
    """Art 31 leaves it to other rules; the days of art 23 stand by analogy."""

    def test_fifteen_working_days_and_fifteen_more(self) -> None:
        assert str(owed(file(reported()), (2026, 2, 13))["verification"].due) == "2026-03-12"
        longer = file(reported(), event("verification-extended", (2026, 3, 9), reason="需检验"))
        assert str(owed(longer, (2026, 3, 9))["verification-extended"].due) == "2026-04-02"

    @pytest.mark.parametrize("on", [(2026, 2, 13), (2026, 5, 6)], ids=["old order", "new order"])
    def test_a_neglect_is_possible_and_warns_and_says_that_it_is_by_analogy(
        self, on: tuple[int, int, int]
    ) -> None:
        (found,) = judge_history(
            VIOLATION_REPORT,
            file(reported(on)),
            law=LAW,
            calendar=CALENDAR,
            as_of=date(2026, 8, 1),
        ).findings
        assert (found.code, found.weight, found.certainty) == (
            "LS842",
            Weight.WARNING,
            Certainty.POSSIBLE,
        )
        assert set(found.notes) & {Note.BY_ANALOGY, Note.DAYS_ASSUMED}
        assert "参照" in found.message.zh

    @pytest.mark.parametrize(("day", "expected"), [((2026, 3, 12), []), ((2026, 3, 13), ["LS841"])])
    def test_what_is_late_is_so_possibly(
        self, day: tuple[int, int, int], expected: list[str]
    ) -> None:
        decision = decided(file(reported()), event("verified", day))
        assert codes(decision) == expected
        assert {one.certainty for one in decision.findings} <= {Certainty.POSSIBLE}

    def test_who_owes_it_is_said_to_owe_it_by_analogy(self) -> None:
        duty = owed(file(reported()), (2026, 2, 13))["verification"]
        assert "参照适用" in duty.type.wording.zh


class TestFiling:
    """第三十一条第二款: five working days, to who reported by name."""

    @pytest.mark.parametrize("type_", ["case-opened", "case-declined"])
    @pytest.mark.parametrize(("is_named", "expected"), [(True, {"filing-notice"}), (False, set())])
    def test_only_who_gave_a_name_is_told(
        self,
        type_: str,
        is_named: bool,  # noqa: FBT001  what is told
        expected: set[str],
    ) -> None:
        told = event(type_, (2026, 2, 27), is_named=is_named, reason="证据不足")
        if type_ == "case-opened":
            told = event(type_, (2026, 2, 27), is_named=is_named)
        after = file(reported(is_named=is_named), told)
        assert set(owed(after, (2026, 2, 27))) == expected

    @pytest.mark.parametrize(
        ("day", "expected"), [((2026, 3, 5), []), ((2026, 3, 6), []), ((2026, 3, 9), ["LS843"])]
    )
    def test_it_is_late_the_day_after(self, day: tuple[int, int, int], expected: list[str]) -> None:
        opened = file(
            reported(), event("case-opened", (2026, 2, 28), is_named=True, is_competent=True)
        )
        assert codes(decided(opened, event("filing-told", day))) == expected

    def test_what_is_not_told_is_reported_for_certain(self) -> None:
        opened = file(reported(), event("case-opened", (2026, 2, 28), is_named=True))
        (found,) = judge_history(
            VIOLATION_REPORT, opened, law=LAW, calendar=CALENDAR, as_of=date(2026, 3, 7)
        ).findings
        assert (found.code, found.certainty) == ("LS844", Certainty.CERTAIN)


class TestCompetence:
    """第二十九条."""

    @pytest.mark.parametrize(
        ("type_", "facts"),
        [
            ("redirected", {"is_competent": True}),
            ("case-opened", {"is_competent": False, "is_named": True}),
            ("case-declined", {"is_competent": False, "is_named": True, "reason": "无"}),
        ],
    )
    def test_neither_redirected_with_it_nor_decided_without(
        self, type_: str, facts: dict[str, object]
    ) -> None:
        assert codes(decided(file(reported()), event(type_, (2026, 2, 24), **facts))) == ["LS846"]

    def test_who_reports_is_told_where_to_go(self) -> None:
        told = event("redirected", (2026, 2, 24), is_competent=False, to="某市市场监管局")
        decision = decided(file(reported()), told)
        assert (codes(decision), decision.state.stage.code) == ([], "redirected")
        assert decision.duties == ()

    def test_vague_clues_are_asked_for(self) -> None:
        assert codes(decided(file(), reported(is_concrete=False))) == ["LS845"]


class TestTheResult:
    """第三十二条: told where other law says so, as sl2017 art 35 does of standards."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"is_of_standards": True}, True),
            ({"is_of_standards": False}, False),
            ({"is_of_standards": True, "is_named": False}, False),
            ({}, False),
        ],
        ids=["of standards", "of something else", "by nobody", "not told"],
    )
    def test_it_is_owed_without_a_day(
        self,
        facts: dict[str, object],
        expected: bool,  # noqa: FBT001  what is expected
    ) -> None:
        found = owed(file(reported(**facts)), (2026, 2, 13))
        assert ("result-notice" in found) == expected
        if expected:
            assert found["result-notice"].due is None
            assert found["result-notice"].citations[0].provision == "sl2017-complaint-reply"

    def test_a_report_becomes_a_case_and_the_case_a_correction(self) -> None:
        """From the report to the answer, with nothing left owed."""
        history = file(
            reported(standard="GB 1-2020", is_of_standards=True),
            event("verified", (2026, 2, 27), has_grounds=True),
            event("case-opened", (2026, 3, 2), is_named=True, is_competent=True),
            event("filing-told", (2026, 3, 3)),
            event("handed-over", (2026, 3, 4), nonconformity="n-1"),
            event("concluded", (2026, 5, 6)),
            event("result-told", (2026, 5, 7)),
        )
        found = judge_history(
            VIOLATION_REPORT, history, law=LAW, calendar=CALENDAR, as_of=date(2026, 6, 1)
        )
        assert (found.findings, found.duties, found.state.stage.code) == ((), (), "concluded")
        opened = correction_from_report(history, as_of=date(2026, 3, 4))
        assert opened is not None
        assert dict(opened.facts) == {
            "operator": "某厂",
            "standard": "GB 1-2020",
            "report": "r-1",
        }
        assert correction_from_report(history, as_of=date(2026, 3, 3)) is None
