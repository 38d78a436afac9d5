"""Duties: what is owed, by whom, by when, by which provisions; derived, never stored."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate
from localstd.law import Direction, Judged, Limit, Note, Timing, Track, Weight
from localstd.procedure import Body, Duty, Event, History, Matter, Recording, moved
from localstd.testing import Trial
from localstd.wording import Wording

MATTER = Matter(id="7", place="12")
NORTHERN = Matter(id="8", place="1101")
START = date(2020, 1, 1)
GARDENER = Body(role="gardener")


def day(n: int) -> date:
    return START + timedelta(days=n)


def event(name: str, on: int | date | PartialDate, **facts: object) -> Event:
    when = day(on) if isinstance(on, int) else on
    return Event.of(name, when, **facts)


ASKED, LET = event("asked", 0, plot="A7", is_member=True), event("let", 10)
Owing = Callable[..., dict[str, Duty]]
Recorded = Callable[..., Recording]


@pytest.fixture(scope="module")
def owing(plot: Trial) -> Owing:
    """Say what is owed on a day after some events, by the names of the duties."""

    def owe(*events: Event, as_of: date = START, matter: Matter = MATTER) -> dict[str, Duty]:
        history = History(matter=matter, events=events)
        return {one.type.name: one for one in plot.duties(history, as_of=as_of)}

    return owe


@pytest.fixture(scope="module")
def recorded(plot: Trial) -> Recorded:
    """Judge some events in record mode, as of a day."""

    def record(*events: Event, as_of: date, matter: Matter = MATTER) -> Recording:
        return plot.judge_history(History(matter=matter, events=events), as_of=as_of)

    return record


def changed(plot: Trial, name: str, **changes: object) -> Trial:
    """Give the procedure with a duty changed, wherever it begins."""
    rows = (
        evolve(
            row,
            starts=tuple(evolve(one, **changes) if one.name == name else one for one in row.starts),
        )
        for row in plot.procedure.rows
    )
    return evolve(plot, procedure=plot.procedure.with_rows(rows))


def _times(name: str, events: Sequence[Event]) -> int:
    return sum(1 for one in events if one.type == name)


def cited(duty: Duty) -> list[str]:
    return [one.provision for one in duty.citations]


class TestByALimit:
    def test_it_is_owed_from_the_event_that_began_it(self, owing: Owing) -> None:
        dig = owing(ASKED, LET, as_of=day(10))["dig"]
        assert (dig.started, dig.event, dig.due) == (LET.on, LET, date(2020, 2, 10))
        assert dig.owed_by is not None
        assert (dig.owed_by.name, cited(dig)) == ("gardener", ["dig", "members"])
        assert dig.timeliness is not None
        assert (dig.timeliness.timing, dig.is_overdue) == (Timing.RUNNING, False)

    def test_nothing_is_owed_before_it_happened(self, owing: Owing) -> None:
        assert owing(ASKED, LET, as_of=day(9)) == {}

    @pytest.mark.parametrize(("on", "is_overdue"), [("2020-02-10", False), ("2020-02-11", True)])
    def test_its_last_day_is_in_time(self, owing: Owing, on: str, is_overdue: bool) -> None:  # noqa: FBT001  what is expected
        dig = owing(ASKED, LET, as_of=date.fromisoformat(on))["dig"]
        assert dig.is_overdue is is_overdue

    def test_the_law_of_a_place_asks_for_more(self, owing: Owing) -> None:
        dig = owing(ASKED, LET, as_of=day(10), matter=NORTHERN)["dig"]
        assert (dig.due, cited(dig)) == (date(2020, 2, 3), ["north-dig", "members"])

    def test_the_law_of_its_first_day_judges(self, owing: Owing) -> None:
        asked, let = event("asked", date(2014, 12, 1)), event("let", date(2014, 12, 31))
        dig = owing(asked, let, as_of=date(2015, 3, 1), matter=NORTHERN)["dig"]
        assert (dig.due, cited(dig)) == (date(2015, 1, 30), ["dig", "members"])

    def test_who_owes_it_is_who_had_to_on_its_first_day(self, owing: Owing) -> None:
        asked, let = event("asked", date(2009, 1, 1)), event("let", date(2010, 6, 30))
        owed = owing(asked, let, as_of=date(2010, 7, 15))
        assert cited(owed["dig"]) == ["old-dig", "old-members"]
        assert cited(owed["visit"]) == ["visit", "warden"]

    def test_where_only_a_year_is_known_the_days_are_a_range(self, owing: Owing) -> None:
        let = event("let", PartialDate(2020, 1))
        dig = owing(ASKED, let, as_of=date(2020, 2, 20))["dig"]
        assert dig.timeliness is not None
        assert dig.timeliness.due == (date(2020, 2, 3), date(2020, 3, 2))
        assert (dig.due, dig.is_overdue) == (date(2020, 2, 3), True)
        assert dig.timeliness.certainty is Certainty.POSSIBLE

    def test_before_there_was_a_limit_it_has_no_day(self, owing: Owing) -> None:
        asked, let = event("asked", date(1998, 1, 1)), event("let", date(1999, 1, 1))
        assert owing(asked, let, as_of=date(1999, 6, 1)) == {}
        visit = owing(asked, let, as_of=date(2010, 6, 30)).get("visit")
        assert visit is None

    def test_a_limit_that_no_law_ever_had_sets_no_day(self, plot: Trial) -> None:
        trial = changed(plot, "dig", limit="plot.nothing")
        history = History(matter=MATTER, events=(ASKED, LET))
        found = trial.duties(history, as_of=day(10))
        assert [one.type.name for one in found] == ["dig", "pay", "visit", "announce"]
        assert (found[0].timeliness, found[0].due, cited(found[0])) == (None, None, ["members"])

    @pytest.mark.parametrize("change", [{"limit": "plot.nothing"}, {"ahead": "plot.nothing"}])
    def test_nor_does_one_that_an_act_should_be_ahead_of(
        self, plot: Trial, change: dict[str, str]
    ) -> None:
        trial = changed(plot, "announce", **change)
        found = trial.duties(History(matter=MATTER, events=(ASKED, LET)), as_of=day(10))
        assert (found[3].timeliness, cited(found[3])) == (None, ["warden"])

    def test_a_period_beyond_the_calendar_sets_no_day(self, owing: Owing) -> None:
        let = event("let", date(9999, 12, 20))
        owed = owing(ASKED, let, as_of=date(9999, 12, 31))
        assert (owed["dig"].due, owed["visit"].due, owed["announce"].due) == (None, None, None)

    def test_how_its_days_are_counted_is_explained(self, owing: Owing, plot: Trial) -> None:
        owed = owing(ASKED, LET, as_of=day(10))
        assert owed["dig"].explain(plot.calendar)[0].en == (
            "30 days from 2020-01-11; the first day does not count "
            "(gpcl1986 art. 154 (text not checked))"
        )
        assert owed["pay"].explain(plot.calendar) == ()
        assert owed["announce"].explain(plot.calendar) == ()


class TestHowSure:
    """What another act than the one that is told may have fulfilled is only possibly neglected."""

    @pytest.mark.parametrize(
        ("as_of", "certainty"),
        [(date(2020, 2, 10), Certainty.CERTAIN), (date(2020, 2, 11), Certainty.POSSIBLE)],
    )
    def test_a_neglect_is_no_surer_than_its_type(
        self, plot: Trial, as_of: date, certainty: Certainty
    ) -> None:
        trial = changed(plot, "dig", certainty=Certainty.POSSIBLE)
        found = trial.duties(History(matter=MATTER, events=(ASKED, LET)), as_of=as_of)
        (timeliness,) = (one.timeliness for one in found if one.type.name == "dig")
        assert timeliness is not None
        assert timeliness.certainty is certainty

    def test_its_findings_say_so(self, plot: Trial) -> None:
        trial = changed(plot, "dig", certainty=Certainty.POSSIBLE)
        late = event("dug", date(2020, 2, 11))
        for events in ((ASKED, LET), (ASKED, LET, late)):
            history = History(matter=MATTER, events=events)
            (found,) = trial.judge_history(history, as_of=late.on.first).findings
            assert found.certainty is Certainty.POSSIBLE


class TestContinuing:
    def test_the_law_of_the_day_asked_judges(self, owing: Owing) -> None:
        asked, let = event("asked", date(2014, 1, 1)), event("let", date(2014, 9, 1))
        before = owing(asked, let, as_of=date(2014, 12, 31), matter=NORTHERN)["visit"]
        after = owing(asked, let, as_of=date(2015, 1, 1), matter=NORTHERN)["visit"]
        assert (before.due, cited(before)) == (date(2015, 9, 1), ["visit", "warden"])
        assert (after.due, cited(after)) == (date(2015, 3, 2), ["north-visit", "warden"])

    def test_a_stricter_law_makes_nothing_due_before_its_own_first_day(self, owing: Owing) -> None:
        asked, let = event("asked", date(2014, 1, 1)), event("let", date(2014, 2, 1))
        visit = owing(asked, let, as_of=date(2015, 1, 1), matter=NORTHERN)["visit"]
        assert visit.due == date(2015, 1, 1)

    def test_it_is_owed_anew_once_it_was_done(self, owing: Owing) -> None:
        visited = event("visited", 100)
        visit = owing(ASKED, LET, visited, as_of=day(100))["visit"]
        assert (visit.started, visit.due) == (visited.on, date(2021, 4, 12))

    def test_what_was_done_is_judged_by_the_law_of_that_day(self, plot: Trial) -> None:
        visit = next(one for one in plot.procedure.duties if one.name == "visit")
        trial = changed(plot, "visit", late=visit.lacking)
        events = (
            event("asked", date(2013, 1, 1)),
            event("let", date(2013, 2, 1)),
            event("visited", date(2014, 3, 1)),
        )
        history = History(matter=NORTHERN, events=events)
        late = next(
            one
            for one in trial.judge_history(history, as_of=date(2014, 4, 1)).findings
            if one.row == 3
        )
        assert (late.code, late.facts["due"]) == ("PL7", date(2014, 2, 7))
        assert [one.provision for one in late.citations] == ["visit"]
        again = trial.judge_history(history, as_of=date(2026, 4, 1)).findings
        assert late.facts["late"] in [one.facts["late"] for one in again if one.row == 3]

    def test_what_is_no_longer_law_judges_what_was_done_under_it(self, plot: Trial) -> None:
        limit = Limit.under(
            evolve(plot.law.provisions["old-dig"], value="1", unit="year"),
            name="plot.round",
            direction=Direction.AT_MOST,
            starts="then",
            judged=Judged.AS_ASKED,
        )
        provisions = {one.id: one for one in plot.law.provisions}
        provisions["old-dig"] = evolve(provisions["old-dig"], value="1", unit="year")
        known = evolve(plot.law.provisions, provisions=provisions)
        limits = tuple(one for one in plot.law.limits if one.citation.provision != "old-dig")
        law = evolve(plot.law, provisions=known, limits=(*limits, limit))
        dig = plot.procedure.duties[0]
        trial = evolve(changed(plot, "dig", limit="plot.round"), law=law)
        events = (event("let", date(2005, 3, 1)), event("dug", date(2006, 3, 2)))
        history = History(matter=MATTER, events=events, is_whole=False)
        for as_of in (date(2006, 3, 2), date(2026, 3, 2)):
            found = [
                one for one in trial.judge_history(history, as_of=as_of).findings if one.row == 2
            ]
            assert [(one.check, one.facts["late"]) for one in found] == [(dig.late, 1)]


class TestBySetDay:
    PAID = event("paid", 30, sum=5, in_cash=True)

    def let(self, pay_by: PartialDate) -> Event:
        return event("let", 10, pay_by=pay_by)

    def test_the_day_is_that_of_the_event(self, owing: Owing) -> None:
        let = self.let(PartialDate(2020, 1, 20))
        pay = owing(ASKED, let, as_of=date(2020, 1, 20))["pay"]
        assert (pay.due, pay.is_overdue, cited(pay)) == (date(2020, 1, 20), False, ["members"])
        after = owing(ASKED, let, as_of=date(2020, 1, 21))["pay"]
        assert after.timeliness is not None
        assert (after.timeliness.timing, after.timeliness.days) == (Timing.OVERDUE, (1, 1))
        assert after.timeliness.certainty is Certainty.CERTAIN

    def test_without_a_day_it_is_owed_without_one(self, owing: Owing) -> None:
        pay = owing(ASKED, LET, as_of=day(99))["pay"]
        assert (pay.due, pay.is_overdue, pay.timeliness) == (None, False, None)

    def test_of_a_month_the_last_day_is_sure(self, owing: Owing) -> None:
        let = self.let(PartialDate(2020, 2))
        found = []
        for as_of in (date(2020, 2, 1), date(2020, 2, 2), date(2020, 2, 29), date(2020, 3, 1)):
            timeliness = owing(ASKED, let, as_of=as_of)["pay"].timeliness
            assert timeliness is not None
            assert timeliness.due == (date(2020, 2, 1), date(2020, 2, 29))
            found.append((timeliness.timing, timeliness.certainty, timeliness.days))
        assert found == [
            (Timing.RUNNING, Certainty.CERTAIN, (0, 0)),
            (Timing.OVERDUE, Certainty.POSSIBLE, (0, 1)),
            (Timing.OVERDUE, Certainty.POSSIBLE, (0, 28)),
            (Timing.OVERDUE, Certainty.CERTAIN, (1, 29)),
        ]

    @pytest.mark.parametrize(
        ("pay_by", "codes"), [("2020-01-31", []), ("2020-01-30", ["PL5"]), ("2020-01", ["PL5"])]
    )
    def test_what_was_done_after_it_is_late(
        self, recorded: Recorded, pay_by: str, codes: list[str]
    ) -> None:
        let = self.let(PartialDate.parse(pay_by))
        for as_of in (day(30), day(400)):
            found = recorded(ASKED, let, self.PAID, as_of=as_of).findings
            assert [one.code for one in found if one.code in ("PL5", "PL6")] == codes

    def test_a_late_payment_is_told_with_its_days(self, recorded: Recorded) -> None:
        let = self.let(PartialDate(2020, 1, 20))
        (late,) = recorded(ASKED, let, self.PAID, as_of=day(30)).findings
        assert late.message == Wording(
            "A7：应于2020-01-20付租，2020-01-31付，逾11天",
            "A7: rent due 2020-01-20, paid 2020-01-31 (11-day delay)",
        )
        assert (late.weight, late.facts["length"]) == (Weight.WARNING, "")
        assert [one.provision for one in late.citations] == ["members"]


class TestWhoOwes:
    def test_some_duties_fall_on_some_matters(self, owing: Owing) -> None:
        assert "report" not in owing(ASKED, LET, as_of=day(10))
        report = owing(ASKED, LET, as_of=day(10), matter=NORTHERN)["report"]
        assert (report.due, report.is_overdue, cited(report)) == (None, False, ["council"])

    def test_what_the_event_tells_may_decide_whether_it_is_owed(self, plot: Trial) -> None:
        trial = changed(plot, "dig", falls_on=lambda _, event: "pay_by" in event.facts)
        history = History(matter=MATTER, events=(ASKED, LET))
        owed = trial.duties(history, as_of=day(10))
        assert [one.type.name for one in owed] == ["pay", "visit", "announce"]
        told = evolve(history, events=(ASKED, event("let", 10, pay_by=PartialDate(2020))))
        assert trial.duties(told, as_of=day(10))[0].type.name == "dig"

    def test_whether_a_continuing_one_is_owed_the_law_of_the_day_asked_says(
        self, plot: Trial
    ) -> None:
        """What began before anybody had to dig is owed from the day on which the wardens must."""
        warden = next(one for one in plot.procedure.duties if one.name == "visit").owed_by
        asked, let = event("asked", date(1998, 1, 1)), event("let", date(1999, 1, 1))
        history = History(matter=MATTER, events=(asked, let))
        for judged, is_owed in ((Judged.AT_START, False), (Judged.AS_ASKED, True)):
            trial = changed(plot, "dig", owed_by=warden, limit=None, judged=judged)
            eve, first = (
                "dig" in {one.type.name for one in trial.duties(history, as_of=on)}
                for on in (date(1999, 12, 31), date(2000, 1, 1))
            )
            assert (eve, first) == (False, is_owed)

    def test_one_of_several_is_done_when_each_has_done_his_part(self, plot: Trial) -> None:
        trial = changed(plot, "dig", ended_by=lambda events: _times("dug", events) > 1)
        once = History(matter=MATTER, events=(ASKED, LET, event("dug", 11)))
        assert "dig" in {one.type.name for one in trial.duties(once, as_of=day(12))}
        twice = once.with_(event("dug", 12))
        assert "dig" not in {one.type.name for one in trial.duties(twice, as_of=day(12))}

    def test_where_nobody_is_named_nothing_is_owed(self, owing: Owing) -> None:
        on_food = evolve(NORTHERN, track=Track.FOOD)
        assert "report" not in owing(ASKED, LET, as_of=day(10), matter=on_food)

    def test_where_the_law_names_nobody_but_a_limit_it_is_owed_by_nobody(self, plot: Trial) -> None:
        nobody = next(row for row in plot.procedure.rows if row.event == "forfeited").who
        trial = changed(plot, "dig", owed_by=nobody)
        history = History(matter=evolve(MATTER, track=Track.FOOD), events=(ASKED, LET))
        found = trial.duties(history, as_of=day(10))[0]
        assert (found.owed_by, cited(found)) == (None, ["dig"])


class TestTracks:
    def test_a_limit_of_a_track_holds_on_it_alone(self, plot: Trial) -> None:
        on_food = frozenset({Track.FOOD})
        limits = tuple(
            evolve(one, tracks=on_food)
            if one.citation.provision in ("north-dig", "notice")
            else one
            for one in plot.law.limits
        )
        trial = evolve(plot, law=evolve(plot.law, limits=limits))
        due = {}
        for track in (Track.ORDINARY, Track.FOOD):
            history = History(matter=evolve(NORTHERN, track=track), events=(ASKED, LET))
            owed = {one.type.name: one.due for one in trial.duties(history, as_of=day(10))}
            due[track] = (owed["dig"], owed["announce"])
        assert due == {
            Track.ORDINARY: (date(2020, 2, 10), None),
            Track.FOOD: (date(2020, 2, 3), date(2020, 6, 13)),
        }


class TestAhead:
    def test_it_is_due_while_enough_time_is_left(self, owing: Owing) -> None:
        announce = owing(ASKED, LET, as_of=day(10))["announce"]
        assert (announce.due, cited(announce)) == (date(2020, 12, 11), ["notice", "warden"])

    @pytest.mark.parametrize(("on", "codes"), [("2020-12-11", []), ("2020-12-12", ["PL9"])])
    def test_it_is_late_when_less_is_left(
        self, recorded: Recorded, on: str, codes: list[str]
    ) -> None:
        announced = event("announced", date.fromisoformat(on))
        dug = event("dug", 12)
        found = recorded(ASKED, LET, dug, announced, as_of=date(2020, 12, 31)).findings
        assert [one.code for one in found] == codes

    def test_what_was_done_is_judged_by_the_law_of_that_day(self, recorded: Recorded) -> None:
        let, dug = event("let", date(2014, 2, 1)), event("dug", date(2014, 2, 2))
        announced = event("announced", date(2014, 12, 31))
        asked = event("asked", date(2014, 1, 1), plot="A7", is_member=True)
        history = (asked, let, dug, announced, event("visited", date(2015, 1, 2)))
        found = recorded(*history, as_of=date(2015, 1, 3), matter=NORTHERN).findings
        assert [one.code for one in found] == []

    def test_without_the_law_it_is_unknown(self, recorded: Recorded) -> None:
        asked = event("asked", date(2000, 1, 1), plot="A7", is_member=True)
        let, announced = event("let", date(2000, 2, 1)), event("announced", date(2000, 3, 1))
        unknowns = recorded(asked, let, announced, as_of=date(2000, 3, 1)).unknowns
        assert ("plot.visit", ("limit",)) in [(one.name, one.missing) for one in unknowns]


class TestNeglect:
    DUG = event("dug", 41)

    def test_what_was_done_late_is_found_with_the_event(self, recorded: Recorded) -> None:
        (late,) = recorded(ASKED, LET, self.DUG, as_of=day(60)).findings
        assert (late.code, late.weight, late.where.row, late.column) == (
            "PL3", Weight.FAULT, 3, "dug",
        )  # fmt: skip
        assert late.message == Wording(
            "A7：2020-01-11出租，应于2020-02-10前翻地，2020-02-11翻地，逾1天",
            "A7: let 2020-01-11, to be dug by 2020-02-10, dug 2020-02-11 (1-day delay)",
        )
        assert [one.provision for one in late.citations] == ["dig"]
        assert late.notes == ()

    @pytest.mark.parametrize(("on", "codes"), [(40, []), (41, ["PL3"])])
    def test_the_last_day_is_in_time(self, recorded: Recorded, on: int, codes: list[str]) -> None:
        found = recorded(ASKED, LET, event("dug", on), as_of=day(60)).findings
        assert [one.code for one in found] == codes

    def test_what_was_not_done_is_found_after_all_events(self, recorded: Recorded) -> None:
        lacking, *others = recorded(ASKED, LET, as_of=day(41)).findings
        assert others == []
        assert (lacking.code, lacking.weight, lacking.where.row) == ("PL4", Weight.FAULT, None)
        assert lacking.message == Wording(
            "A7：2020-01-11出租，应于2020-02-10前翻地，至2020-02-11未翻，逾1天",
            "A7: let 2020-01-11, to be dug by 2020-02-10, not by 2020-02-11 (1-day delay)",
        )
        assert [one.provision for one in lacking.citations] == ["dig", "members"]
        assert lacking.facts["done"] == ""
        assert "event" not in lacking.facts

    def test_a_text_that_was_not_checked_is_noted(self, recorded: Recorded) -> None:
        (lacking,) = recorded(ASKED, LET, as_of=day(41), matter=NORTHERN).findings
        assert lacking.facts["due"] == date(2020, 2, 3)
        assert lacking.notes == (Note.UNCHECKED,)

    def test_generally_is_a_warning(self, recorded: Recorded) -> None:
        dug = event("dug", 12)
        found = recorded(ASKED, LET, dug, as_of=date(2021, 1, 12)).findings
        assert [(one.code, one.weight) for one in found] == [("PL7", Weight.WARNING)]
        assert found[0].message == Wording(
            "A7：1年未查，应于2021-01-11查，逾1天",
            "A7: not visited in 1 year, due 2021-01-11 (1-day delay)",
        )  # fmt: skip

    def test_strict_law_of_a_place_is_a_fault(self, recorded: Recorded) -> None:
        dug = event("dug", 12)
        found = recorded(ASKED, LET, dug, as_of=date(2020, 8, 1), matter=NORTHERN).findings
        assert [(one.code, one.weight) for one in found] == [("PL7", Weight.FAULT)]

    def test_days_without_a_holiday_notice_are_noted(self, recorded: Recorded) -> None:
        asked = event("asked", date(2040, 1, 1), plot="A7", is_member=True)
        let = event("let", date(2040, 2, 1))
        (lacking,) = recorded(asked, let, as_of=date(2040, 4, 1)).findings
        assert lacking.notes == (Note.PROVISIONAL_CALENDAR,)

    def test_a_day_that_is_not_exact_is_noted(self, recorded: Recorded) -> None:
        let, dug = event("let", PartialDate(2020, 2)), event("dug", date(2020, 12, 1))
        (late,) = recorded(ASKED, let, dug, as_of=date(2020, 12, 1)).findings
        assert (late.notes, late.certainty) == ((Note.DATE_IMPRECISE,), Certainty.CERTAIN)
        (rough,) = recorded(
            ASKED, LET, event("dug", PartialDate(2020, 3)), as_of=date(2020, 12, 1)
        ).findings
        assert (rough.notes, rough.facts["late"]) == ((Note.DATE_IMPRECISE,), "20～50")

    def test_a_duty_without_words_for_it_is_not_reported(self, recorded: Recorded) -> None:
        dug = event("dug", 12)
        found = recorded(ASKED, LET, dug, as_of=date(2020, 12, 31)).findings
        assert found == ()

    def test_what_never_was_owed_is_never_late(self, recorded: Recorded) -> None:
        back = event("given-back", 5)
        assert recorded(ASKED, back, event("asked", 6, plot="A7"), as_of=day(400)).findings == ()


class TestMoving:
    def test_another_law_moves_a_duty(self, owing: Owing) -> None:
        asked, let = event("asked", date(2014, 1, 1)), event("let", date(2014, 9, 1))
        before = owing(asked, let, as_of=date(2014, 12, 31), matter=NORTHERN).values()
        after = owing(asked, let, as_of=date(2015, 1, 1), matter=NORTHERN).values()
        (visit, announce) = moved(before, after)
        assert (visit.duty.type.name, visit.superseded, visit.duty.due) == (
            "visit", date(2015, 9, 1), date(2015, 3, 2),
        )  # fmt: skip
        assert (announce.duty.type.name, announce.superseded) == ("announce", date(2015, 8, 1))

    def test_what_began_anew_was_not_moved(self, owing: Owing) -> None:
        before = owing(ASKED, LET, as_of=day(99)).values()
        after = owing(ASKED, LET, event("visited", 100), as_of=day(100)).values()
        assert moved(before, after) == ()

    def test_what_is_new_or_gone_was_not_moved(self, owing: Owing) -> None:
        every = owing(ASKED, LET, as_of=day(10)).values()
        assert moved((), every) == moved(every, ()) == ()

    @given(st.integers(0, 800), st.integers(0, 800))
    def test_nothing_moves_while_the_law_stays(self, owing: Owing, one: int, other: int) -> None:
        first, second = (owing(ASKED, LET, as_of=day(10 + n)).values() for n in (one, other))
        assert moved(first, second) == ()
