"""Deadlines of complaints and reports: counted by hand, then held against a count day by day."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import (
    CalendarDays,
    PartialDate,
    Period,
    WorkCalendar,
    calendar_before_notice,
    china_calendar,
)
from localstd.law import Direction, Footing, Law, Limit, Pause, china_law
from localstd.procedure import Event, History, Matter, Procedure, duties
from localstd.supervision.complaints import COMPLAINT as COMPLAINT_PROCEDURE
from localstd.supervision.complaints import (
    VIOLATION_REPORT,
    ComplaintDays,
    ComplaintDaysError,
    ComplaintDeadline,
    PartKind,
    complaint_deadlines,
)

CALENDAR, LAW = china_calendar(), china_law()
COMPLAINT, REPORT = PartKind.COMPLAINT, PartKind.REPORT
RECEIVED = date(2026, 2, 13)
FIRST, LAST = date(2020, 1, 1), date(2026, 4, 14)  # of Order 20
WITHIN = st.dates(FIRST, date(2025, 12, 31))


def counted(
    days: ComplaintDays, kind: PartKind = COMPLAINT, **more: object
) -> dict[str, ComplaintDeadline]:
    asked = {"law": LAW, "calendar": CALENDAR, **more}
    found = complaint_deadlines(days, kind, **asked)  # type: ignore[arg-type]  # by name
    return {one.name: one for one in found}


def told(days: ComplaintDays, kind: PartKind = COMPLAINT) -> list[tuple[str, str, str, str]]:
    """Give each deadline: name, start, last day, and what it follows."""
    return [
        (name, str(one.start), str(one.due), one.follows.name if one.follows else "told")
        for name, one in counted(days, kind).items()
    ]


def nth_working_day(start: date, n: int, not_counted: frozenset[date] = frozenset()) -> date:
    """Count as with a finger on the calendar."""
    day = start
    while n:
        day += timedelta(days=1)
        n -= CALENDAR.is_working(day) and day not in not_counted
    return day


class TestOverSpringFestival:
    """Received on Friday 2026-02-13: rest from 15 to 23, worked on Saturday 14 and 28."""

    def test_the_seventh_working_day_is_the_second_of_march(self) -> None:
        """14, 24, 25, 26, 27, 28 February and 2 March, by hand."""
        assert counted(ComplaintDays(received=RECEIVED))["acceptance"].due == date(2026, 3, 2)

    def test_every_day_off_and_every_made_up_day_is_told(self) -> None:
        steps = [
            one.en for one in counted(ComplaintDays(received=RECEIVED))["acceptance"].explain()
        ]
        skipped = [one[9:19] for one in steps if one.startswith("skipped: ")]
        worked = [one[9:19] for one in steps if one.startswith("counted: ")]
        assert skipped == [f"2026-02-{day}" for day in range(15, 24)] + ["2026-03-01"]
        assert worked == ["2026-02-14", "2026-02-28"]

    def test_what_is_not_told_is_counted_from_the_last_day_of_what_comes_before(self) -> None:
        assert told(ComplaintDays(received=RECEIVED)) == [
            ("acceptance", "2026-02-13", "2026-03-02", "told"),
            ("mediation", "2026-03-02", "2026-05-08", "acceptance"),
            ("mediation-notice", "2026-05-08", "2026-05-18", "mediation"),
        ]

    def test_what_is_told_is_counted_from_its_day(self) -> None:
        days = ComplaintDays(
            received=RECEIVED,
            accepted=date(2026, 2, 24),
            mediation_ended=date(2026, 3, 20),
            clue_found=date(2026, 3, 3),
            is_extended=True,
            disputed=RECEIVED,
        )
        assert told(days) == [
            ("acceptance", "2026-02-13", "2026-03-02", "told"),
            ("mediation", "2026-02-24", "2026-04-28", "told"),
            ("mediation-notice", "2026-03-20", "2026-03-31", "told"),
            ("verification", "2026-03-03", "2026-03-24", "told"),
            ("verification-extended", "2026-03-24", "2026-04-15", "verification"),
            ("jurisdiction", "2026-02-13", "2026-03-02", "told"),
        ]

    def test_a_report_is_verified_from_receipt_and_answered_from_the_decision(self) -> None:
        days = ComplaintDays(received=RECEIVED, decided=date(2026, 3, 5), is_named=True)
        assert told(days, REPORT) == [
            ("verification", "2026-02-13", "2026-03-12", "told"),
            ("verification-extended", "2026-03-12", "2026-04-02", "verification"),
            ("report-notice", "2026-03-05", "2026-03-12", "told"),
        ]


class TestConditions:
    def test_an_anonymous_report_owes_no_answer(self) -> None:
        assert "report-notice" not in counted(
            ComplaintDays(received=RECEIVED, is_named=False), REPORT
        )

    def test_whether_it_is_named_may_not_be_told(self) -> None:
        notice = counted(ComplaintDays(received=RECEIVED), REPORT)["report-notice"]
        assert (notice.is_conditional, str(notice.due)) == (True, "2026-03-19")
        assert "only for reports by name" in [one.en for one in notice.explain()]

    @pytest.mark.parametrize(("is_extended", "start"), [(None, "2026-03-12"), (True, "2026-04-02")])
    def test_the_decision_follows_the_verification(
        self, *, is_extended: bool | None, start: str
    ) -> None:
        days = ComplaintDays(received=RECEIVED, is_extended=is_extended)
        assert str(counted(days, REPORT)["report-notice"].start) == start

    def test_a_verification_that_was_not_extended_has_no_longer_term(self) -> None:
        days = ComplaintDays(received=RECEIVED, is_extended=False)
        assert list(counted(days, REPORT)) == ["verification", "report-notice"]

    @pytest.mark.parametrize("kind", [PartKind.STANDARDS, PartKind.OUTSIDE, PartKind.UNSORTED])
    def test_no_days_are_set_for_what_is_neither(self, kind: PartKind) -> None:
        assert counted(ComplaintDays(received=RECEIVED), kind) == {}

    def test_what_is_handled_by_analogy_has_the_days_of_a_complaint(self) -> None:
        days = ComplaintDays(received=RECEIVED)
        assert counted(days, PartKind.BY_ANALOGY) == counted(days, COMPLAINT)


class TestLaw:
    """Order 20 up to 2026-04-14, Order 121 from the next day; nothing before 2020."""

    @pytest.mark.parametrize(
        ("received", "cited", "checked"),
        [
            (FIRST, "cr2019-accept", True),
            (LAST, "cr2019-accept", True),
            (LAST + timedelta(days=1), "cr2025-days", False),
        ],
    )
    def test_the_day_of_receipt_decides(self, received: date, cited: str, *, checked: bool) -> None:
        found = counted(ComplaintDays(received=received))["acceptance"]
        assert [one.provision for one in found.citations] == [cited]
        assert found.is_checked is checked

    def test_before_2020_no_limit_is_known(self) -> None:
        found = counted(ComplaintDays(received=FIRST - timedelta(days=1)))
        assert {name: one.due for name, one in found.items()} == {"acceptance": None}
        assert (found["acceptance"].citations, found["acceptance"].is_checked) == ((), False)
        assert "no limit is known on 2019-12-31" in found["acceptance"].explain()[-1].en

    def test_days_that_were_not_read_say_so(self) -> None:
        found = counted(ComplaintDays(received=date(2026, 6, 1)))["acceptance"]
        assert found.limit is not None
        assert found.limit.footing is Footing.ASSUMED
        assert found.explain()[-1] == found.remarks()[-1] == Footing.ASSUMED.wording

    def test_a_place_that_asks_for_more_binds(self) -> None:
        held = LAW.on(RECEIVED).limit("complaint.acceptance").leading
        tighter = evolve(held, quantity=CalendarDays(7), place="37")
        provision = LAW.provisions[held.citation.provision]
        law = with_limit(LAW, tighter, provision.id)
        here = counted(ComplaintDays(received=RECEIVED), law=law, place="3702")["acceptance"]
        assert here.due == date(2026, 2, 24)  # the 20th is a day of rest
        assert counted(ComplaintDays(received=RECEIVED), law=law)["acceptance"].due == date(
            2026, 3, 2
        )

    def test_an_unchecked_provision_of_a_place_is_told(self) -> None:
        held = LAW.on(RECEIVED).limit("complaint.acceptance").leading
        doubted = evolve(
            held, citation=evolve(held.citation, checked=False), footing=Footing.STATED
        )
        found = counted(ComplaintDays(received=RECEIVED))["acceptance"]
        alone = evolve(found, held=type(found.held)((doubted,)), limit=doubted)  # type: ignore[misc]  # it is held
        assert alone.remarks()[-1].en == "the text of the provision was not checked"


def with_limit(law: Law, limit: Limit, provision: str) -> Law:
    """Add a limit that a place's own provision sets, made for this test."""
    found = law.provisions[provision]
    instrument = evolve(found.instrument, id="sd-made-up", place=limit.place)
    own = evolve(
        found,
        id="sd-made-up-days",
        instrument=instrument,
        value=str(limit.value),
        unit=limit.unit,
    )
    made = Limit.under(own, name=limit.name, direction=Direction.AT_MOST, starts=limit.starts)
    return law.with_(provisions=[own], limits=[made])


def pause(began: date, ended: date | None) -> Pause:
    return Pause(start=PartialDate.of(began), end=None if ended is None else PartialDate.of(ended))


class TestPauses:
    """Art 20: “检定、检验、检测、鉴定所需时间不计算在调解期限内”."""

    ACCEPTED = date(2026, 2, 24)

    def mediated(self, *pauses: Pause) -> ComplaintDeadline:
        days = ComplaintDays(received=RECEIVED, accepted=self.ACCEPTED, pauses=pauses)
        return counted(days)["mediation"]

    def test_the_days_of_a_test_do_not_count(self) -> None:
        found = self.mediated(pause(date(2026, 3, 9), date(2026, 3, 13)))
        assert found.due == date(2026, 5, 7)
        assert any("4 working days are not counted" in one.en for one in found.explain())
        assert any("4 working days are not counted" in one.en for one in found.remarks())

    @pytest.mark.parametrize(
        ("began", "ended", "due"),
        [
            (date(2026, 2, 1), date(2026, 2, 24), date(2026, 4, 28)),  # over when it begins
            (date(2026, 2, 1), date(2026, 2, 25), date(2026, 4, 29)),  # its first day alone
            (date(2026, 4, 27), date(2026, 4, 29), date(2026, 4, 30)),  # before its last day
            (date(2026, 4, 29), date(2026, 5, 29), date(2026, 4, 28)),  # after its last day
            (date(2026, 3, 6), date(2026, 3, 8), date(2026, 4, 28)),  # a weekend
        ],
    )
    def test_its_first_and_its_last_day(self, began: date, ended: date, due: date) -> None:
        assert self.mediated(pause(began, ended)).due == due

    @given(accepted=WITHIN, after=st.integers(-10, 120), length=st.integers(0, 30))
    def test_they_are_as_a_finger_on_the_calendar_counts(
        self, accepted: date, after: int, length: int
    ) -> None:
        """From the day after it began to the day on which it ended."""
        began = accepted + timedelta(days=after)
        assume(began != nth_working_day(accepted, 45))  # nothing is left to count then
        out = frozenset(began + timedelta(days=n) for n in range(1, length + 1))
        pauses = (pause(began, began + timedelta(days=length)),)
        days = ComplaintDays(received=accepted, accepted=accepted, pauses=pauses)
        assert counted(days)["mediation"].due == nth_working_day(accepted, 45, out)

    def test_while_one_lasts_no_last_day_is_known_and_nothing_follows(self) -> None:
        days = ComplaintDays(
            received=RECEIVED,
            accepted=self.ACCEPTED,
            pauses=(pause(date(2026, 3, 9), None),),
        )
        found = counted(days)
        assert list(found) == ["acceptance", "mediation"]
        assert (found["mediation"].due, found["mediation"].provisional) == (None, False)
        assert "paused since 2026-03-09" in found["mediation"].remarks()[0].en

    def test_where_no_limit_is_known_none_is_moved(self) -> None:
        early = date(2019, 1, 1)
        days = ComplaintDays(received=early, accepted=early, pauses=(pause(early, None),))
        assert counted(days)["mediation"].due is None

    def test_what_moves_beyond_the_last_notice_is_provisional(self) -> None:
        accepted = date(2026, 10, 12)
        plain = ComplaintDays(received=accepted, accepted=accepted)
        moved = evolve(plain, pauses=(pause(date(2026, 10, 19), date(2026, 11, 30)),))
        ends = [counted(one)["mediation"] for one in (plain, moved)]
        assert [one.provisional for one in ends] == [False, True]

    def test_one_that_ends_before_it_begins_is_refused(self) -> None:
        with pytest.raises(ComplaintDaysError, match="pauses: 2026-03-08 is before 2026-03-09"):
            ComplaintDays(received=RECEIVED, pauses=(pause(date(2026, 3, 9), date(2026, 3, 8)),))


class TestProcedures:
    """What the files of the two procedures owe has the same last days: there is one reading."""

    @given(st.data())
    def test_of_a_complaint(self, data: st.DataObject) -> None:
        received = data.draw(WITHIN)
        gaps = st.integers(0, 40)
        accepted = received + timedelta(days=data.draw(gaps))
        began = accepted + timedelta(days=data.draw(gaps))
        ended = began + timedelta(days=data.draw(gaps))
        told = [
            Event.of("complained", received, operator="某店", is_named=True),
            Event.of("accepted", accepted),
            Event.of("testing-began", began),
            Event.of("testing-ended", ended),
            Event.of("clue-found", ended),
        ][: data.draw(st.integers(1, 5))]
        extended = len(told) == 5 and data.draw(st.booleans())
        told += [Event.of("verification-extended", ended, reason="特殊情况")] if extended else []
        names = {one.type: one.on.last for one in told}
        paused = (pause(began, names.get("testing-ended")),) if "testing-began" in names else ()
        days = ComplaintDays(
            received=received,
            accepted=names.get("accepted"),
            clue_found=names.get("clue-found"),
            is_extended=extended,
            pauses=paused,
        )
        owed = owed_days(COMPLAINT_PROCEDURE, told)
        shown = {name: one.due for name, one in counted(days).items()}
        common = owed.keys() & shown.keys()
        assert common >= {"acceptance" if len(told) == 1 else "mediation"}
        assert {name: owed[name] for name in common} == {name: shown[name] for name in common}

    @given(received=WITHIN, decided=st.integers(0, 40), is_extended=st.booleans())
    def test_of_a_report(self, received: date, decided: int, *, is_extended: bool) -> None:
        on = received + timedelta(days=decided)
        told = [Event.of("reported", received, operator="某店", is_named=True)]
        if is_extended:
            told.append(Event.of("verification-extended", received, reason="特殊情况"))
        days = ComplaintDays(received=received, decided=on, is_extended=is_extended, is_named=True)
        shown = {name: one.due for name, one in counted(days, REPORT).items()}
        name = "verification-extended" if is_extended else "verification"
        assert owed_days(VIOLATION_REPORT, told)[name] == shown[name]
        told.append(Event.of("case-declined", on, is_named=True, reason="查无实据"))
        assert owed_days(VIOLATION_REPORT, told)["filing-notice"] == shown["report-notice"]


def owed_days(procedure: Procedure, events: list[Event]) -> dict[str, date | None]:
    """Say by name when each duty of a file is due."""
    history = History(matter=Matter(id="c-1", place="370202"), events=tuple(events), is_whole=False)
    day = events[-1].on.last
    found = duties(procedure, history, law=LAW, calendar=CALENDAR, as_of=day)
    return {one.type.name: one.due for one in found}


class TestNotices:
    """A later notice moves what runs, and the day of before stays to be seen."""

    def test_the_notice_for_2026_moved_the_acceptance(self) -> None:
        before = calendar_before_notice(2026)
        found = counted(ComplaintDays(received=RECEIVED), before=before)["acceptance"]
        assert (found.superseded, found.due) == (date(2026, 2, 24), date(2026, 3, 2))
        assert "2026-02-24" in found.explain()[-1].en

    @given(received=WITHIN, year=st.integers(2021, 2026), kind=st.sampled_from([COMPLAINT, REPORT]))
    def test_what_was_due_before_is_shown_wherever_it_moved(
        self, received: date, year: int, kind: PartKind
    ) -> None:
        days = ComplaintDays(received=received)
        before = calendar_before_notice(year)
        old = counted(days, kind, calendar=before)
        new = counted(days, kind, before=before)
        assert old.keys() == new.keys()
        for name, one in new.items():
            moved = old[name].due != one.due
            assert one.superseded == (old[name].due if moved else None)
            assert one.due == counted(days, kind)[name].due

    @given(received=WITHIN, kind=st.sampled_from([COMPLAINT, REPORT]))
    def test_the_same_calendar_moves_nothing(self, received: date, kind: PartKind) -> None:
        found = counted(ComplaintDays(received=received), kind, before=CALENDAR)
        assert {one.superseded for one in found.values()} == {None}

    def test_beyond_the_last_notice_it_is_provisional_and_so_is_what_follows(self) -> None:
        found = counted(ComplaintDays(received=date(2026, 12, 21)))
        assert {name: one.provisional for name, one in found.items()} == {
            "acceptance": True,
            "mediation": True,
            "mediation-notice": True,
        }
        assert any(one.en.startswith("provisional") for one in found["acceptance"].remarks())
        assert not counted(ComplaintDays(received=RECEIVED))["acceptance"].provisional

    def test_what_follows_something_provisional_is_provisional(self) -> None:
        """Also by a calendar that covers its own days: its start may move."""
        gap = WorkCalendar(
            weeks=CALENDAR.weeks,
            special=CALENDAR.special,
            covered=Period(date(2026, 2, 20), date(2026, 12, 29)),
        )
        found = counted(ComplaintDays(received=RECEIVED), calendar=gap)
        assert [one.provisional for one in found.values()] == [True, True, True]
        own = found["mediation"].counted
        assert own is not None
        assert own.provisional is False


class TestProperties:
    @given(received=WITHIN)
    def test_acceptance_is_the_seventh_working_day(self, received: date) -> None:
        assert counted(ComplaintDays(received=received))["acceptance"].due == nth_working_day(
            received, 7
        )

    @given(received=WITHIN, later=st.integers(0, 60))
    def test_a_later_acceptance_never_ends_mediation_earlier(
        self, received: date, later: int
    ) -> None:
        on = [received, received + timedelta(days=later)]
        ends = [
            counted(ComplaintDays(received=received, accepted=day))["mediation"].due for day in on
        ]
        assert ends == sorted(ends, key=str)

    @given(received=WITHIN)
    def test_no_act_that_is_in_time_makes_mediation_end_later_than_is_shown(
        self, received: date
    ) -> None:
        """What is assumed where nothing is told is the latest there can be."""
        latest = counted(ComplaintDays(received=received))
        accepted = latest["acceptance"].due
        assert accepted is not None
        same = counted(ComplaintDays(received=received, accepted=accepted))
        assert same["mediation"].due == latest["mediation"].due

    @given(received=WITHIN, kind=st.sampled_from([COMPLAINT, REPORT]))
    def test_each_due_day_is_a_working_day_after_its_start(
        self, received: date, kind: PartKind
    ) -> None:
        for one in counted(ComplaintDays(received=received), kind).values():
            assert one.due is not None
            assert one.start < one.due
            assert CALENDAR.is_working(one.due)


class TestDays:
    @pytest.mark.parametrize(
        "make",
        [
            lambda day: ComplaintDays(received=RECEIVED, accepted=day),
            lambda day: ComplaintDays(received=RECEIVED, mediation_ended=day),
            lambda day: ComplaintDays(received=RECEIVED, clue_found=day),
            lambda day: ComplaintDays(received=RECEIVED, decided=day),
            lambda day: ComplaintDays(received=RECEIVED, disputed=day),
        ],
        ids=["accepted", "mediation-ended", "clue-found", "decided", "disputed"],
    )
    def test_nothing_happens_before_it_was_received(
        self, make: Callable[[date], ComplaintDays]
    ) -> None:
        assert make(RECEIVED).received == RECEIVED
        with pytest.raises(ComplaintDaysError, match="2026-02-12 is before 2026-02-13"):
            make(RECEIVED - timedelta(days=1))

    def test_mediation_does_not_end_before_it_was_accepted(self) -> None:
        ended = date(2026, 2, 24)
        with pytest.raises(ComplaintDaysError, match="2026-02-24 is before 2026-02-25"):
            ComplaintDays(received=RECEIVED, accepted=date(2026, 2, 25), mediation_ended=ended)
