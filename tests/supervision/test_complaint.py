"""A complaint: decided on, mediated, ended and told, within the days of its order."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate, Period, WorkingDays, china_calendar
from localstd.law import Note, Track, china_law
from localstd.procedure import (
    Body,
    Decision,
    Duty,
    Event,
    History,
    Matter,
    Mode,
    Ruling,
    decide,
    duties,
    judge_history,
    moved,
)
from localstd.supervision.complaints import (
    COMPLAINT,
    COMPLAINT_CHECKS,
    REPORT_CHECKS,
    STANDARDS_COMPLAINT,
    VIOLATION_REPORT,
    report_from_complaint,
)

MARKET = Body(role="market", place="370202")
LAW, CALENDAR = china_law(), china_calendar()
WHOLE = ("complainant", "respondent", "request")


def event(type_: str, on: tuple[int, int, int], /, **facts: object) -> Event:
    return Event.of(type_, date(*on), MARKET, **facts)


def complained(on: tuple[int, int, int] = (2026, 2, 13), /, **facts: object) -> Event:
    told: dict[str, Any] = {"operator": "某店", "is_named": True, "materials": WHOLE, **facts}
    return Event.of("complained", date(*on), Body(role="public"), **told)


def file(*events: Event, track: Track = Track.ORDINARY) -> History:
    return History(matter=Matter(id="c-1", place="370202", track=track), events=events)


def decided(before: History, told: Event, mode: Mode = Mode.PERMIT) -> Decision:
    return decide(
        COMPLAINT, before, told, law=LAW, calendar=CALENDAR, as_of=told.on.last, mode=mode
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def owed(history: History, as_of: tuple[int, int, int]) -> dict[str, Duty]:
    found = duties(COMPLAINT, history, law=LAW, calendar=CALENDAR, as_of=date(*as_of))
    return {one.type.name: one for one in found}


ACCEPTED = event("accepted", (2026, 2, 27), is_competent=True, is_handled_elsewhere=False)
AGREED = event("mediation-agreed", (2026, 3, 2), complainant_agrees=True, operator_agrees=True)
MEDIATED = file(complained(is_consumer=True, is_by_proxy=False), ACCEPTED, AGREED)


class TestAcceptance:
    """第十四条：七个工作日."""

    def test_spring_festival_and_its_make_up_days_are_explained(self) -> None:
        (duty,) = owed(file(complained()), (2026, 2, 13)).values()
        assert (str(duty.due), duty.owed_by and duty.owed_by.name) == ("2026-03-02", "market")
        explained = " ".join(one.zh for one in duty.explain(CALENDAR))
        for day in ("2026-02-14", "2026-02-16", "2026-02-28"):
            assert day in explained

    @pytest.mark.parametrize(
        ("day", "expected"),
        [((2026, 2, 28), []), ((2026, 3, 2), []), ((2026, 3, 3), ["LS820"])],
        ids=["the day before", "the last day", "the day after"],
    )
    @pytest.mark.parametrize(
        ("type_", "facts"),
        [("accepted", {"is_competent": True}), ("refused", {"ground": "no-competence"})],
    )
    def test_a_decision_is_late_the_day_after(
        self, type_: str, facts: dict[str, object], day: tuple[int, int, int], expected: list[str]
    ) -> None:
        assert codes(decided(file(complained()), event(type_, day, **facts))) == expected

    @pytest.mark.parametrize(("day", "expected"), [(2, []), (3, ["LS821"])])
    def test_none_is_reported_the_day_after(self, day: int, expected: list[str]) -> None:
        found = judge_history(
            COMPLAINT,
            file(complained()),
            law=LAW,
            calendar=CALENDAR,
            as_of=date(2026, 3, day),
        ).findings
        assert [one.code for one in found] == expected
        assert {one.certainty for one in found} <= {Certainty.CERTAIN}

    def test_telling_of_it_has_the_same_days_by_a_reading(self) -> None:
        duty = owed(file(complained(), ACCEPTED), (2026, 3, 9))["decision-notice"]
        assert (str(duty.due), str(duty.started)) == ("2026-03-02", "2026-02-13")
        assert duty.timeliness is not None
        assert duty.timeliness.certainty is Certainty.POSSIBLE

    @pytest.mark.parametrize("track", Track)
    def test_the_days_are_those_of_every_track(self, track: Track) -> None:
        (duty,) = owed(file(complained(), track=track), (2026, 2, 13)).values()
        assert str(duty.due) == "2026-03-02"

    def test_a_matter_before_the_order_owes_nothing(self) -> None:
        assert owed(file(complained((2019, 12, 31))), (2020, 3, 1)) == {}


class TestTheTwoOrders:
    """The law is that of the day on which the period began."""

    @pytest.mark.parametrize(
        ("day", "cited", "certainty"),
        [
            ((2026, 4, 14), "cr2019-accept", Certainty.CERTAIN),
            ((2026, 4, 15), "cr2025-days", Certainty.POSSIBLE),
            ((2026, 4, 16), "cr2025-days", Certainty.POSSIBLE),
        ],
    )
    def test_a_complaint_keeps_the_order_under_which_it_came(
        self, day: tuple[int, int, int], cited: str, certainty: Certainty
    ) -> None:
        (found,) = judge_history(
            COMPLAINT,
            file(complained(day)),
            law=LAW,
            calendar=CALENDAR,
            as_of=date(2026, 6, 1),
        ).findings
        assert (found.code, found.certainty) == ("LS821", certainty)
        assert found.citations[0].provision == cited

    def test_what_rests_on_assumed_days_says_so(self) -> None:
        (found,) = judge_history(
            COMPLAINT,
            file(complained((2026, 5, 6))),
            law=LAW,
            calendar=CALENDAR,
            as_of=date(2026, 6, 1),
        ).findings
        assert found.notes == (Note.DAYS_ASSUMED, Note.UNCHECKED)
        assert "天数未核" in found.message.zh

    def test_other_days_may_be_set_when_the_text_is_read(self) -> None:
        law = LAW.assuming({"complaint.acceptance": WorkingDays(10)})
        due = [
            duties(COMPLAINT, file(complained(day)), law=law, calendar=CALENDAR, as_of=date(*day))[
                0
            ].due
            for day in ((2026, 4, 14), (2026, 4, 15))
        ]
        assert due == [date(2026, 4, 23), date(2026, 4, 29)]

    def test_mediation_begun_under_the_old_order_keeps_its_days(self) -> None:
        """It is accepted on the last day, and ends long after it."""
        accepted = event("accepted", (2026, 4, 14), is_competent=True)
        duty = owed(file(complained((2026, 4, 8)), accepted), (2026, 5, 6))["mediation"]
        assert (duty.citations[0].provision, str(duty.due)) == ("cr2019-mediation", "2026-06-18")

    @pytest.mark.parametrize(
        ("day", "ruling"), [((2026, 4, 14), Ruling.REFUSED), ((2026, 4, 15), Ruling.PERMITTED)]
    )
    def test_false_materials_are_a_ground_of_the_new_order(
        self, day: tuple[int, int, int], ruling: Ruling
    ) -> None:
        before = file(complained((2026, 4, 10)))
        assert decided(before, event("refused", day, ground="false-identity")).ruling is ruling


class TestRefusal:
    """第十五条: on no other ground."""

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"ground": "no-competence"}, []),
            ({"ground": "no-consumer"}, []),
            ({"ground": "handled-elsewhere", "rests_on": "某区法院"}, []),
            ({"ground": "old-case", "known": PartialDate(2023, 2, 13)}, ["LS822"]),
            ({"ground": "old-case", "known": PartialDate(2023, 2, 12)}, []),
            ({"ground": "materials-missing"}, ["LS822"]),
        ],
        ids=["no competence", "no consumer", "a court", "three years", "a day more", "all given"],
    )
    def test_a_ground_that_is_none_bars_it(
        self, facts: dict[str, object], expected: list[str]
    ) -> None:
        before = file(complained(is_by_proxy=False))
        decision = decided(before, event("refused", (2026, 2, 24), **facts))
        assert codes(decision) == expected
        assert (decision.ruling is Ruling.REFUSED) == bool(expected)

    def test_a_ground_of_nobodys_law_is_not_even_read(self) -> None:
        decision = decided(file(complained()), event("refused", (2026, 2, 24), ground="太多"))
        assert decision.ruling is Ruling.REFUSED

    @pytest.mark.parametrize(
        ("materials", "supplement", "expected"),
        [
            (WHOLE, (), []),
            (WHOLE[:2], (), ["LS823"]),
            (WHOLE[:2], WHOLE[2:], []),
        ],
        ids=["whole", "one lacks", "completed since"],
    )
    def test_what_lacks_materials_is_accepted_wrongly_until_completed(
        self, materials: tuple[str, ...], supplement: tuple[str, ...], expected: list[str]
    ) -> None:
        before = file(complained(materials=materials, is_by_proxy=False))
        if supplement:
            before = before.with_(event("supplemented", (2026, 2, 14), materials=supplement))
        told = event("accepted", (2026, 2, 24), is_competent=True)
        assert codes(decided(before, told)) == expected

    @pytest.mark.parametrize(
        "facts", [{"is_competent": False}, {"is_handled_elsewhere": True}], ids=str
    )
    def test_what_is_to_be_refused_is_accepted_wrongly(self, facts: dict[str, object]) -> None:
        assert codes(decided(file(complained()), event("accepted", (2026, 2, 24), **facts))) == [
            "LS823"
        ]

    def test_a_proxy_brings_two_papers_more(self) -> None:
        decision = decided(file(), complained(is_by_proxy=True))
        assert codes(decision) == ["LS839"]
        assert "授权委托书原件" in decision.findings[0].message.zh

    def test_a_report_within_it_is_handled_by_itself(self) -> None:
        found = [
            codes(decided(file(), complained(has_report=True, is_split=split)))
            for split in (True, False)
        ]
        assert found == [[], ["LS836"]]


class TestMediation:
    """第十六条至第二十二条."""

    @pytest.mark.parametrize(
        ("agree", "ruling"),
        [((True, True), Ruling.PERMITTED), ((True, False), Ruling.REFUSED)],
    )
    def test_both_sides_agree(self, agree: tuple[bool, bool], ruling: Ruling) -> None:
        told = event(
            "mediation-agreed",
            (2026, 3, 2),
            complainant_agrees=agree[0],
            operator_agrees=agree[1],
        )
        assert decided(file(complained(), ACCEPTED), told).ruling is ruling

    def test_forty_five_working_days_from_acceptance(self) -> None:
        assert str(owed(MEDIATED, (2026, 3, 2))["mediation"].due) == "2026-05-06"

    def test_testing_does_not_count(self) -> None:
        tested = MEDIATED.with_(
            event("testing-began", (2026, 3, 9), is_agreed=True),
            event("testing-ended", (2026, 3, 20)),
        )
        assert str(owed(tested, (2026, 3, 20))["mediation"].due) == "2026-05-18"
        assert owed(tested, (2026, 3, 19))["mediation"].due is None
        steps = owed(tested, (2026, 3, 20))["mediation"].explain(CALENDAR)
        assert steps[-1].zh.startswith("2026-03-09至2026-03-20中止，9个工作日不计算")

    def test_nor_does_what_a_recusal_takes_to_be_decided(self) -> None:
        asked = MEDIATED.with_(
            event("recusal-asked", (2026, 3, 9)),
            event("recusal-decided", (2026, 3, 11), is_near=True, steps_back=True),
        )
        assert str(owed(asked, (2026, 3, 11))["mediation"].due) == "2026-05-08"

    @pytest.mark.parametrize(("steps_back", "expected"), [(True, []), (False, ["LS825"])])
    def test_who_is_near_steps_back(
        self,
        steps_back: bool,  # noqa: FBT001  what is told
        expected: list[str],
    ) -> None:
        told = event("recusal-decided", (2026, 3, 11), is_near=True, steps_back=steps_back)
        assert codes(decided(MEDIATED, told)) == expected

    def test_who_tests_is_agreed_on(self) -> None:
        told = event("testing-began", (2026, 3, 9), is_agreed=False)
        assert codes(decided(MEDIATED, told)) == ["LS826"]

    @pytest.mark.parametrize(("day", "expected"), [((2026, 5, 6), []), ((2026, 5, 7), ["LS828"])])
    @pytest.mark.parametrize(
        ("type_", "facts"),
        [("settled", {"has_document": True}), ("ended", {"ground": "no-agreement"})],
    )
    def test_it_lasts_too_long_the_day_after(
        self, type_: str, facts: dict[str, object], day: tuple[int, int, int], expected: list[str]
    ) -> None:
        assert codes(decided(MEDIATED, event(type_, day, **facts))) == expected

    def test_both_sides_are_told_of_the_end_in_seven_working_days(self) -> None:
        ended = MEDIATED.with_(event("ended", (2026, 3, 31), ground="not-attended"))
        assert str(owed(ended, (2026, 3, 31))["mediation-notice"].due) == "2026-04-10"
        for day, expected in ((10, []), (13, ["LS830"])):
            assert codes(decided(ended, event("end-told", (2026, 4, day)))) == expected

    def test_an_end_that_is_not_told_is_reported(self) -> None:
        ended = MEDIATED.with_(
            event("decision-told", (2026, 2, 27)),
            event("ended", (2026, 3, 31), ground="not-attended"),
        )
        found = judge_history(
            COMPLAINT, ended, law=LAW, calendar=CALENDAR, as_of=date(2026, 4, 13)
        ).findings
        assert [one.code for one in found] == ["LS831"]

    def test_what_is_withdrawn_while_mediated_is_ended_and_told(self) -> None:
        decision = decided(MEDIATED, event("withdrawn", (2026, 3, 9)))
        assert decision.state.stage.code == "ended"
        assert "mediation-notice" in {one.type.name for one in decision.duties}

    def test_what_is_withdrawn_before_owes_nothing(self) -> None:
        decision = decided(file(complained()), event("withdrawn", (2026, 2, 14)))
        assert (decision.state.stage.code, decision.duties) == ("withdrawn", ())

    @pytest.mark.parametrize(
        ("facts", "expected"),
        [
            ({"is_on_site": True, "has_document": True}, []),
            (
                {"is_on_site": True, "has_document": False, "is_performed": False,
                 "is_waived": False},
                ["LS838"],
            ),
            ({"is_performed": True, "has_document": False, "has_record": True}, []),
        ],
        ids=["a document", "none", "performed, and recorded"],
    )  # fmt: skip
    def test_what_is_agreed_is_written_down(
        self, facts: dict[str, object], expected: list[str]
    ) -> None:
        assert codes(decided(MEDIATED, event("settled", (2026, 3, 9), **facts))) == expected

    @pytest.mark.parametrize(("speak", "expected"), [(2, []), (3, ["LS837"])])
    def test_two_at_most_speak_for_all(self, speak: int, expected: list[str]) -> None:
        told = event(
            "joined",
            (2026, 2, 24),
            complaint="c-0",
            is_one_dispute=True,
            is_one_operator=True,
            has_consent=True,
            complainants=40,
            representatives=speak,
        )
        decision = decided(file(complained()), told)
        assert (codes(decision), decision.state.stage.code) == (expected, "joined")


class TestClues:
    """第二十三条: fifteen working days, and fifteen more."""

    FOUND = MEDIATED.with_(event("clue-found", (2026, 3, 9)))

    def test_fifteen_from_the_discovery_and_thirty_when_extended(self) -> None:
        assert str(owed(self.FOUND, (2026, 3, 9))["verification"].due) == "2026-03-30"
        longer = self.FOUND.with_(event("verification-extended", (2026, 3, 20), reason="需检验"))
        duty = owed(longer, (2026, 3, 20))["verification-extended"]
        assert (str(duty.due), str(duty.started)) == ("2026-04-21", "2026-03-09")
        assert "verification" not in owed(longer, (2026, 3, 20))

    @pytest.mark.parametrize(("day", "expected"), [(30, []), (31, ["LS832"])])
    def test_an_extension_comes_before_the_term_is_over(
        self, day: int, expected: list[str]
    ) -> None:
        told = event("verification-extended", (2026, 3, day), reason="需检验")
        assert codes(decided(self.FOUND, told)) == expected

    def test_it_outlives_the_mediation(self) -> None:
        ended = self.FOUND.with_(event("ended", (2026, 3, 10), ground="withdrawn"))
        assert "verification" in owed(ended, (2026, 3, 10))
        verified = ended.with_(event("verified", (2026, 3, 16), has_grounds=True))
        assert "verification" not in owed(verified, (2026, 3, 16))

    def test_it_becomes_a_report_that_tells_nobody(self) -> None:
        passed = self.FOUND.with_(event("passed-to-report", (2026, 3, 16), report="r-1"))
        opened = report_from_complaint(passed, as_of=date(2026, 3, 16))
        assert opened is not None
        assert (opened.by, opened.facts["is_named"]) == (None, False)
        decision = decide(
            VIOLATION_REPORT,
            History(matter=Matter(id="r-1", place="370202")),
            opened,
            law=LAW,
            calendar=CALENDAR,
            as_of=date(2026, 3, 16),
        )
        assert (decision.ruling, decision.state.stage.code) == (Ruling.PERMITTED, "received")
        assert report_from_complaint(passed, as_of=date(2026, 3, 15)) is None


class TestCompetence:
    """第三十条、第三十七条."""

    @pytest.mark.parametrize(
        ("by_itself", "expected"), [(False, []), (True, ["LS835"])], ids=["back", "on"]
    )
    def test_what_is_not_its_own_goes_back(
        self,
        by_itself: bool,  # noqa: FBT001  what is told
        expected: list[str],
    ) -> None:
        told = event("passed-on", (2026, 2, 24), by_itself=by_itself)
        assert codes(decided(file(complained()), told)) == expected

    def test_a_dispute_is_settled_in_seven_working_days(self) -> None:
        disputed = file(complained(), event("jurisdiction-disputed", (2026, 2, 14)))
        assert str(owed(disputed, (2026, 2, 14))["jurisdiction"].due) == "2026-03-03"
        settled = disputed.with_(event("jurisdiction-settled", (2026, 2, 25)))
        assert "jurisdiction" not in owed(settled, (2026, 2, 25))

    @pytest.mark.parametrize("role", ["operator", "public", "city"])
    def test_nobody_else_decides(self, role: str) -> None:
        told = Event.of("accepted", date(2026, 2, 24), Body(role=role), is_competent=True)
        assert codes(decided(file(complained()), told)) == ["LS602"]


class TestACalendarThatChanges:
    """A later notice moves what runs; the old day stays known."""

    def test_a_new_day_off_moves_the_last_day_and_both_are_told(self) -> None:
        history = file(complained((2026, 11, 20)))
        known = CALENDAR.special[date(2026, 2, 16)]
        off = evolve(known, day=date(2026, 11, 25), occasion="临时放假")
        later = CALENDAR.with_days([off], covered=Period(date(2004, 1, 1), date(2027, 1, 1)))
        before, after = (
            duties(COMPLAINT, history, law=LAW, calendar=one, as_of=date(2026, 11, 20))
            for one in (CALENDAR, later)
        )
        (change,) = moved(before, after)
        assert (str(change.superseded), str(change.duty.due)) == ("2026-12-01", "2026-12-02")


class TestWhoComplained:
    """第三十三条, sl2017 art 35: in no file, notice or finding."""

    NAME = "王举报"
    TABLES = (COMPLAINT, VIOLATION_REPORT, STANDARDS_COMPLAINT)

    @given(table=st.sampled_from(TABLES), mode=st.sampled_from(Mode), data=st.data())
    def test_no_notice_no_finding_and_no_duty_repeats_a_name(
        self, table: Any, mode: Mode, data: st.DataObject
    ) -> None:
        openings = [row.event for row in table.rows if row.at == ("new",)]
        type_ = data.draw(st.sampled_from(openings))
        told = Event.of(
            type_,
            date(2026, 2, 13),
            Body(role="public", name=self.NAME),
            operator="某店",
            standard="DB37/T 1-2020",
            is_named=data.draw(st.booleans()),
        )
        decision = decide(
            table, file(), told, law=LAW, calendar=CALENDAR, as_of=date(2026, 2, 13), mode=mode
        )
        assert "LS744" in codes(decision)
        said = [*decision.notices, *decision.findings, *decision.duties]
        texts = [str(getattr(one, "wording", "")) for one in decision.notices]
        texts += [f"{one.message} {dict(one.facts)}" for one in decision.findings]
        texts += [str(step) for duty in decision.duties for step in duty.explain(CALENDAR)]
        assert said
        assert [text for text in texts if self.NAME in text] == []

    @pytest.mark.parametrize("table", TABLES, ids=[one.name for one in TABLES])
    def test_no_fact_asks_who_it_was(self, table: Any) -> None:
        facts = {one.name for told in table.events for one in told.facts}
        words = ("reporter", "complainant_name", "phone", "address", "who", "identity")
        assert [name for name in facts if any(word in name for word in words)] == []

    @pytest.mark.parametrize("table", TABLES, ids=[one.name for one in TABLES])
    def test_notices_go_to_the_operator_alone_and_none_of_a_report(self, table: Any) -> None:
        told = {role.name for row in table.rows for one in row.notices for role in one.to}
        assert told == ({"operator"} if table is COMPLAINT else set())


def test_each_check_has_a_code_of_its_own_in_the_range() -> None:
    numbers = [int(one.code.removeprefix("LS")) for one in (*COMPLAINT_CHECKS, *REPORT_CHECKS)]
    assert numbers == sorted(set(numbers))
    assert numbers == list(range(820, 820 + len(numbers)))
    assert numbers[-1] <= 849


@given(start=st.dates(date(2020, 1, 1), date(2026, 6, 1)), more=st.integers(1, 60))
def test_coming_later_never_makes_a_decision_due_earlier(start: date, more: int) -> None:
    due = [
        duties(
            COMPLAINT,
            file(Event.of("complained", day, operator="某店", is_named=False)),
            law=LAW,
            calendar=CALENDAR,
            as_of=day,
        )[0].due
        for day in (start, start + timedelta(more))
    ]
    assert due[0] is not None
    assert due[1] is not None
    assert due[0] <= due[1]
