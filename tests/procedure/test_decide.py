"""Deciding about one event: whether it may happen, with every reason at once."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate, Period
from localstd.law import Note, Rule, Track, Weight, Where, broken
from localstd.procedure import (
    STRUCK,
    Body,
    Condition,
    CorrectionError,
    Decision,
    Event,
    History,
    Matter,
    Matters,
    Mode,
    Notice,
    Row,
    Ruling,
    Situation,
    Unknown,
    UnknownEventError,
    fold,
    possibilities,
    procedure_page,
)
from localstd.testing import Trial
from localstd.wording import Wording

MATTER = Matter(id="7", place="12")
NORTHERN = Matter(id="8", place="11")
GARDENER, WARDEN = Body(role="gardener"), Body(role="warden", place="12")
START = date(2020, 1, 1)


def day(n: int) -> date:
    return START + timedelta(days=n)


def event(name: str, on: int, by: Body | None = None, **facts: object) -> Event:
    return Event.of(name, day(on), by, **facts)


ASKED = event("asked", 0, GARDENER, plot="A7", is_member=True)
LET = event("let", 10, WARDEN)
Decide = Callable[..., Decision]


@pytest.fixture(scope="module")
def decided(plot: Trial) -> Decide:
    """Decide about the last of some events, after the others, as of its own last day."""

    def decide(
        *events: Event,
        matter: Matter = MATTER,
        is_whole: bool = True,
        as_of: date | None = None,
        mode: Mode = Mode.PERMIT,
    ) -> Decision:
        *before, last = events
        history = History(matter=matter, events=tuple(before), is_whole=is_whole)
        return plot.decide(history, last, as_of=as_of or last.on.last, mode=mode)

    return decide


def changed(plot: Trial, event: str, change: Callable[[Row], Row]) -> Trial:
    """Give the procedure with the row of an event changed."""
    rows = [change(row) if row.event == event else row for row in plot.procedure.rows]
    return evolve(plot, procedure=plot.procedure.with_rows(rows))


def codes(decision: Decision) -> list[str]:
    return [found.code for found in decision.findings]


class TestWhatIsInOrder:
    def test_it_is_permitted_and_leads_on(self, decided: Decide) -> None:
        decision = decided(ASKED, LET)
        assert decision.ruling is Ruling.PERMITTED
        assert (decision.findings, decision.unknowns, decision.bars) == ((), (), ())
        assert (decision.before.stage.code, decision.state.stage.code) == ("asked", "held")
        assert decision.event is LET

    def test_it_says_where_the_law_knows_it(self, decided: Decide) -> None:
        assert [one.provision for one in decided(ASKED, LET).citations] == ["warden", "wait"]

    def test_without_a_body_all_who_may_are_cited(self, decided: Decide) -> None:
        named = decided(ASKED, event("let", 10))
        assert [one.provision for one in named.citations] == ["warden", "wait"]
        noted = decided(event("noted", 1), matter=evolve(MATTER, track=Track.FOOD))
        assert [one.provision for one in noted.citations] == ["warden", "council"]

    def test_the_law_is_that_of_its_own_day(self, decided: Decide) -> None:
        asked = Event.of("asked", date(2010, 6, 1), GARDENER, plot="A7", is_member=True)
        eve, first = (Event.of("let", on, WARDEN) for on in (date(2010, 6, 30), date(2010, 7, 1)))
        assert [one.provision for one in decided(asked, eve).citations] == [
            "old-warden",
            "old-wait",
        ]
        assert [one.provision for one in decided(asked, first).citations] == ["warden", "wait"]

    def test_its_duties_run_from_then_on(self, decided: Decide) -> None:
        decision = decided(ASKED, LET)
        assert [(one.type.name, one.due) for one in decision.duties] == [
            ("dig", date(2020, 2, 10)),
            ("pay", None),
            ("visit", date(2021, 1, 11)),
            ("announce", date(2020, 12, 11)),
        ]

    def test_its_notices_are_due(self, decided: Decide) -> None:
        decision = decided(ASKED, LET)
        words = Wording("A7已出租", "A7 is let")
        told = [(one.name, one.to.name, one.wording) for one in decision.notices]
        assert told == [("letting", "gardener", words), ("letting", "council", words)]
        assert decision.notices[0] == Notice(
            name="letting", to=decision.notices[0].to, event=LET, wording=words
        )

    def test_some_notices_are_for_some_matters(self, decided: Decide) -> None:
        warden = evolve(LET, by=Body(role="warden", place="11"))
        notices = decided(ASKED, warden, matter=NORTHERN).notices
        assert [one.name for one in notices] == ["letting", "letting", "in-the-north"]
        assert notices[2].wording == Wording("北区A7已出租", "A7 in the north is let")

    def test_a_notice_for_other_matters_keeps_none_from_its_own(self, plot: Trial) -> None:
        trial = changed(plot, "let", lambda row: evolve(row, notices=row.notices[::-1]))
        history = History(matter=MATTER, events=(ASKED,))
        notices = trial.decide(history, LET, as_of=day(10)).notices
        assert [one.name for one in notices] == ["letting", "letting"]

    def test_in_record_mode_it_is_recorded(self, decided: Decide) -> None:
        permitted, recorded = (decided(ASKED, LET, mode=mode) for mode in Mode)
        assert recorded.ruling is Ruling.RECORDED
        assert evolve(recorded, ruling=Ruling.PERMITTED) == permitted


class TestWhatIsNotPossibleAtThisStage:
    def test_it_is_refused_and_the_stages_are_named(self, decided: Decide) -> None:
        decision = decided(ASKED, event("dug", 1, GARDENER))
        assert decision.ruling is Ruling.REFUSED
        (found,) = decision.findings
        assert (found.code, found.weight, found.certainty) == (
            "LS601",
            Weight.BAR,
            Certainty.CERTAIN,
        )
        assert found.message == Wording(
            "A7处于“已申请”阶段，不能办理“翻地”；可办理的阶段：已出租",
            "A7 is at “asked for”, where “dug” cannot happen; it can at: held",
        )
        assert found.remedy == Wording("先完成此前的步骤", "take the steps before it first")
        assert [one.provision for one in found.citations] == ["members"]
        assert found.where == Where(row=2, column="dug")

    def test_every_stage_at_which_it_can_happen_is_named(self, decided: Decide) -> None:
        (found,) = decided(event("given-back", 1, GARDENER)).findings
        assert found.facts["stages"] == (Wording("已申请", "asked for"), Wording("已出租", "held"))

    def test_refused_it_changes_nothing(self, decided: Decide, plot: Trial) -> None:
        decision = decided(ASKED, event("dug", 1, GARDENER))
        assert (
            decision.state
            == decision.before
            == fold(plot.procedure, History(matter=MATTER, events=(ASKED,)))
        )
        assert (decision.notices, decision.duties) == ((), ())
        early = decided(ASKED, event("let", 5, WARDEN))
        assert (early.ruling, early.notices) == (Ruling.REFUSED, ())

    def test_recorded_it_leads_where_its_row_leads(self, decided: Decide) -> None:
        decision = decided(event("let", 1, WARDEN), mode=Mode.RECORD)
        assert decision.ruling is Ruling.RECORDED
        assert codes(decision) == ["LS601"]
        assert decision.state.stage.code == "held"
        assert len(decision.notices) == 2

    def test_of_a_history_taken_over_nobody_knows(self, decided: Decide) -> None:
        decision = decided(event("dug", 1, GARDENER), is_whole=False)
        assert decision.ruling is Ruling.PERMITTED
        assert decision.unknowns == (Unknown("stage", ("earlier-events",)),)

    def test_without_a_subject_the_matter_is_named(self, decided: Decide) -> None:
        (found,) = decided(event("dug", 1, GARDENER)).findings
        assert found.facts["matter"] == found.facts["plot"] == "7"
        assert found.message.en.startswith("7 is at “free”")

    def test_the_subject_is_what_the_event_itself_tells(self, decided: Decide) -> None:
        (found,) = decided(ASKED, evolve(ASKED, facts={"plot": "B2"})).findings
        assert found.facts["matter"] == found.facts["plot"] == "B2"


class TestWhatLiesAhead:
    def test_what_is_dated_later_has_not_happened(self, decided: Decide) -> None:
        (found,) = decided(event("asked", 2, GARDENER, plot="A7"), as_of=day(1)).findings
        assert found.code == "LS604"
        assert found.message == Wording(
            "“申请”的日期2020-01-03晚于2020-01-02",
            "“asked” is dated 2020-01-03, after 2020-01-02",
        )
        assert found.citations == ()

    def test_what_is_dated_the_same_day_has(self, decided: Decide) -> None:
        assert codes(decided(ASKED, as_of=START)) == []

    def test_what_may_lie_before_is_not_said_to_lie_ahead(self, decided: Decide) -> None:
        asked = Event.of("asked", PartialDate(2020, 1), GARDENER, plot="A7")
        assert codes(decided(asked, as_of=date(2020, 1, 1))) == []
        assert codes(decided(asked, as_of=date(2019, 12, 31))) == ["LS604"]


class TestWhoActs:
    def test_a_body_without_the_power_is_refused(self, decided: Decide) -> None:
        (found,) = decided(ASKED, event("let", 10, GARDENER)).findings
        assert (found.code, found.weight) == ("LS602", Weight.BAR)
        assert found.message == Wording(
            "“出租”由种植人办理，而有权办理的是管理员",
            "“let” was done by gardener, but may be done by: warden",
        )
        assert [one.provision for one in found.citations] == ["warden", "wait"]

    def test_a_body_is_named_by_its_own_name(self, decided: Decide) -> None:
        stranger = Body(role="stranger", name="某会")
        (found,) = decided(ASKED, event("let", 10, stranger)).findings
        assert found.facts["role"] == Wording("某会", "某会")

    def test_a_misspelt_role_is_told_with_those_that_it_may_mean(self, decided: Decide) -> None:
        (found,) = decided(ASKED, event("let", 10, Body(role="wardn"))).findings
        told = found.facts["role"]
        assert isinstance(told, Wording)
        assert told.zh.startswith("wardn（本程序没有这一角色，可用：warden、")
        assert told.en.startswith("wardn (this procedure has no such role; known: warden, ")

    def test_a_role_that_lost_its_power_is_named_by_the_role(self, plot: Trial) -> None:
        council = next(row for row in plot.procedure.rows if row.event == "forfeited").who
        rows = (
            evolve(row, who=(*row.who, *council)) if row.event == "asked" else row
            for row in plot.procedure.rows
        )
        trial = evolve(plot, procedure=plot.procedure.with_rows(rows))
        asked = Event.of("asked", date(2009, 1, 1), Body(role="council"), plot="A7")
        decision = trial.decide(History(matter=MATTER), asked, as_of=date(2009, 1, 1))
        (found,) = decision.findings
        assert found.facts["role"] == Wording("理事会", "council")
        assert found.facts["entitled"] == (Wording("种植人", "gardener"),)

    def test_nobody_named_is_unknown(self, decided: Decide) -> None:
        decision = decided(ASKED, event("let", 10))
        assert decision.ruling is Ruling.PERMITTED
        assert decision.unknowns == (Unknown("power", ("by",)),)

    def test_where_the_law_names_nobody_it_is_unknown(self, decided: Decide) -> None:
        on_food = evolve(MATTER, track=Track.FOOD)
        council = Body(role="council")
        held = (ASKED, LET, event("warned", 11, WARDEN))
        decision = decided(*held, event("forfeited", 12, council), matter=on_food)
        assert decision.unknowns == (Unknown("power", ("law",)),)

    def test_a_row_without_mandates_asks_for_nobody(self, decided: Decide) -> None:
        decision = decided(event("noted", 1, Body(role="stranger", place="99")))
        assert (decision.findings, decision.unknowns) == ((), ())

    def test_a_month_is_judged_by_either_end(self, decided: Decide) -> None:
        held = (
            Event.of("asked", date(2010, 1, 1), GARDENER, plot="A7", is_member=True),
            Event.of("let", date(2010, 2, 1), WARDEN),
            Event.of("warned", date(2010, 3, 1), WARDEN),
        )
        council = Body(role="council")
        year = decided(*held, Event.of("forfeited", PartialDate(2010), council))
        assert [one.name for one in year.unknowns] == []
        exact = decided(*held, Event.of("forfeited", date(2010, 6, 30), council))
        assert [one.name for one in exact.unknowns] == ["power", "plot.forfeit", "plot.visit"]


_OF_THE_NORTH = Matters(
    Wording("北区的园地", "plots of the north"),
    lambda matter: None if matter.place is None else matter.place == "13",
)


def for_the_north(plot: Trial) -> Trial:
    """Let only plots of the north be asked for."""
    rows = (
        evolve(row, matters=_OF_THE_NORTH) if row.event == "asked" else row
        for row in plot.procedure.rows
    )
    return evolve(plot, procedure=plot.procedure.with_rows(rows))


class TestUnknownFacts:
    def test_a_fact_that_the_event_does_not_know_is_told(self, decided: Decide) -> None:
        decision = decided(evolve(ASKED, facts={"plot": "A7", "plotz": "A8", "Plot": "A9"}))
        (found,) = decision.findings
        assert (decision.ruling, found.code, found.name, found.weight, found.citations) == (
            Ruling.PERMITTED,
            "LS607",
            "fact-unknown",
            Weight.WARNING,
            (),
        )
        assert found.message == Wording(
            "“申请”没有要素plotz、Plot；已有：plot、is_member、plots",
            "“asked” has no fact plotz, Plot; it has: plot, is_member, plots",
        )
        assert found.remedy == Wording("核对要素名称", "check how the fact is spelt")

    def test_an_event_that_knows_no_facts_says_so(self, decided: Decide) -> None:
        (found,) = decided(event("noted", 0, letter="x")).findings
        assert found.message.en == "“noted” has no fact letter; it has: —"


class TestForWhoseMatters:
    @staticmethod
    def asked(plot: Trial, matter: Matter, *, is_whole: bool = True) -> Decision:
        history = History(matter=matter, is_whole=is_whole)
        return for_the_north(plot).decide(history, ASKED, as_of=ASKED.on.last)

    def test_what_is_not_for_this_matter_is_refused(self, plot: Trial) -> None:
        decision = self.asked(plot, MATTER)
        (found,) = decision.findings
        assert (decision.ruling, found.code, found.weight) == (
            Ruling.REFUSED,
            "LS606",
            Weight.BAR,
        )
        assert found.message == Wording(
            f"“申请”只适用于北区的园地，不适用于{found.facts['matter']}",
            f"“asked” is only for plots of the north, not for {found.facts['matter']}",
        )
        assert found.citations == decision.citations

    def test_what_is_for_it_is_asked_nothing_more(self, plot: Trial) -> None:
        decision = self.asked(plot, evolve(MATTER, place="13"))
        assert (decision.ruling, decision.findings) == (Ruling.PERMITTED, ())

    def test_of_a_history_taken_over_it_is_unknown(self, plot: Trial) -> None:
        decision = self.asked(plot, MATTER, is_whole=False)
        assert decision.findings == ()
        assert Unknown("matter", ("place",)) in decision.unknowns

    def test_where_it_cannot_be_said_it_is_unknown(self, plot: Trial) -> None:
        decision = self.asked(plot, evolve(MATTER, place=None))
        assert (decision.ruling, decision.findings) == (Ruling.PERMITTED, ())
        assert Unknown("matter", ("place",)) in decision.unknowns

    def test_it_is_among_what_is_not_possible_next(self, plot: Trial) -> None:
        trial = for_the_north(plot)
        found = possibilities(
            trial.procedure,
            History(matter=MATTER),
            law=trial.law,
            calendar=trial.calendar,
            as_of=ASKED.on.last,
        )
        (asked,) = (one for one in found if one.event.name == "asked")
        assert (asked.may_happen, [one.code for one in asked.blockers]) == (False, ["LS606"])

    def test_the_page_says_for_whom_a_step_is(self, plot: Trial) -> None:
        trial = for_the_north(plot)
        pages = [procedure_page(trial.procedure, trial.law, language) for language in ("en", "zh")]
        assert "| For | plots of the north |" in pages[0]
        assert "| 适用事项 | 北区的园地 |" in pages[1]


class TestWhereABodyIs:
    @pytest.mark.parametrize("place", ["13", "1201", "21"])
    def test_a_body_of_another_place_is_refused(self, decided: Decide, place: str) -> None:
        (found,) = decided(ASKED, evolve(LET, by=Body(role="warden", place=place))).findings
        assert (found.code, found.weight) == ("LS605", Weight.BAR)
        assert found.message == Wording(
            f"“出租”由{place}办理，而该事项属12",
            f"“let” was done by a body of {place}, but the matter is of 12",
        )
        assert [one.provision for one in found.citations] == ["warden", "wait"]

    @pytest.mark.parametrize("place", ["1201", "12", None])
    def test_one_of_the_place_or_above_it_may(self, decided: Decide, place: str | None) -> None:
        let, matter = evolve(LET, by=Body(role="warden", place=place)), Matter(id="9", place="1201")
        assert codes(decided(ASKED, let, matter=matter)) == []

    def test_a_matter_of_no_place_is_anybodys(self, decided: Decide) -> None:
        assert codes(decided(ASKED, LET, matter=Matter(id="9"))) == []

    def test_who_may_act_anywhere_may_act_here(self, decided: Decide) -> None:
        asked = evolve(ASKED, by=Body(role="gardener", place="99"))
        assert codes(decided(asked)) == []

    def test_place_and_power_are_told_at_once(self, decided: Decide) -> None:
        stranger = Body(role="stranger", place="99")
        assert codes(decided(ASKED, event("let", 10, stranger))) == ["LS605", "LS602"]


class TestWhatMustBeTold:
    def test_all_that_lacks_is_told_at_once(self, decided: Decide) -> None:
        (found,) = decided(ASKED, LET, event("paid", 11, GARDENER)).findings
        assert (found.code, found.weight) == ("LS603", Weight.BAR)
        assert found.message == Wording("“付租”缺少金额、现金", "“paid” lacks: sum, in_cash")
        assert found.remedy == Wording("补填金额、现金", "add: sum, in_cash")
        assert [one.provision for one in found.citations] == ["members"]

    def test_what_is_told_is_not_asked_for(self, decided: Decide) -> None:
        (found,) = decided(ASKED, LET, event("paid", 11, GARDENER, sum=5)).findings
        assert found.facts["missing"] == (Wording("现金", "in_cash"),)
        assert codes(decided(ASKED, LET, event("paid", 11, GARDENER, sum=0, in_cash=False))) == []

    def test_of_a_history_taken_over_it_is_unknown(self, decided: Decide) -> None:
        paid = decided(ASKED, LET, event("paid", 11, GARDENER), is_whole=False)
        assert paid.unknowns == (Unknown("facts", ("sum", "in_cash")),)


class TestRules:
    def test_a_rule_that_is_broken_is_found_with_its_citation(self, decided: Decide) -> None:
        asked = evolve(ASKED, facts={"plot": "A7", "is_member": False})
        decision = decided(asked, LET)
        (found,) = decision.findings
        assert (found.code, found.weight) == ("PL1", Weight.BAR)
        assert decision.bars == (found,)
        assert found.message == Wording("A7：非会员", "A7: no member, or plots enough")
        assert [one.provision for one in found.citations] == ["members"]
        assert found.notes == ()

    def test_facts_of_the_verdict_are_facts_of_the_finding(self, decided: Decide) -> None:
        asked = evolve(ASKED, facts={"plot": "A7", "is_member": True, "plots": 2})
        (found,) = decided(asked, LET).findings
        assert (found.facts["plots"], found.facts["plot"]) == (2, "A7")
        assert (found.facts["event"], found.facts["on"]) == (Wording("出租", "let"), LET.on)
        assert found.facts["as_of"] == day(10)

    def test_the_version_of_the_day_judges(self, decided: Decide) -> None:
        facts = {"plot": "A7", "is_member": True, "plots": 2}
        asked = Event.of("asked", date(2010, 6, 1), GARDENER, **facts)
        eve, first = (Event.of("let", on, WARDEN) for on in (date(2010, 6, 30), date(2010, 7, 1)))
        assert (codes(decided(asked, eve)), codes(decided(asked, first))) == ([], ["PL1"])

    def test_what_only_one_version_of_a_month_breaks_is_possible(self, decided: Decide) -> None:
        facts = {"plot": "A7", "is_member": True, "plots": 2}
        asked = Event.of("asked", date(2009, 12, 1), GARDENER, **facts)
        (found,) = decided(asked, Event.of("let", PartialDate(2010), WARDEN)).findings
        assert (found.certainty, found.citations[0].provision) == (Certainty.POSSIBLE, "members")
        stranger = evolve(asked, facts={"plot": "A7", "is_member": False})
        (sure,) = decided(stranger, Event.of("let", PartialDate(2010), WARDEN)).findings
        assert (sure.certainty, sure.citations[0].provision) == (Certainty.CERTAIN, "old-members")

    def test_before_there_was_a_rule_nothing_is_asked(self, decided: Decide) -> None:
        asked = Event.of("asked", date(1999, 1, 1), plot="A7", is_member=False)
        decision = decided(asked, Event.of("let", date(1999, 12, 31)))
        assert codes(decision) == []
        year = decided(asked, Event.of("let", PartialDate(2000)))
        assert codes(year) == ["PL1"]
        (found,) = year.findings
        assert found.certainty is Certainty.CERTAIN

    def test_what_a_version_knows_nothing_of_is_possible_in_a_year(self, decided: Decide) -> None:
        asked = Event.of("asked", date(1998, 1, 1), plot="A7", is_member=False)
        law_began_in_the_midst = Event.of("forfeited", PartialDate(2010))
        held = (asked, Event.of("let", date(2001, 1, 1)))
        (found,) = [
            one for one in decided(*held, law_began_in_the_midst).findings if one.code == "PL8"
        ]
        assert found.certainty is Certainty.POSSIBLE

    def test_facts_that_are_missing_make_it_unknown(self, decided: Decide) -> None:
        asked = evolve(ASKED, facts={"plot": "A7"})
        decision = decided(asked, LET)
        assert decision.ruling is Ruling.PERMITTED
        assert decision.unknowns == (Unknown("plot.member", ("is_member",)),)
        taken_over = decided(asked, LET, is_whole=False)
        assert taken_over.unknowns == (Unknown("plot.member", ("facts",)),)

    def test_what_the_event_tells_counts_before_what_was_told(self, decided: Decide) -> None:
        let = evolve(LET, facts={"is_member": False})
        assert codes(decided(ASKED, let)) == ["LS607", "PL1"]
        asked = evolve(ASKED, facts={"plot": "A7", "is_member": False})
        assert codes(decided(asked, evolve(LET, facts={"is_member": True}))) == ["LS607"]

    def test_conditions_are_asked_in_any_order(self, plot: Trial) -> None:
        def unknown_rule_first(row: Row) -> Row:
            member, wait = row.conditions
            assert isinstance(member, Condition)
            return evolve(row, conditions=(wait, evolve(member, rule="plot.nothing"), member))

        trial = changed(plot, "let", unknown_rule_first)
        asked = evolve(ASKED, facts={"plot": "A7", "is_member": False})
        history = History(matter=MATTER, events=(asked,))
        decision = trial.decide(history, event("let", 5, WARDEN), as_of=day(5))
        assert codes(decision) == ["PL2", "PL1"]

    def test_a_condition_sees_matter_event_state_and_day(self, plot: Trial) -> None:
        seen: list[Situation] = []

        def picking(row: Row) -> Row:
            member, _ = row.conditions
            return evolve(row, conditions=(evolve(member, facts=seen.append),))

        history = History(matter=MATTER, events=(ASKED,))
        decision = changed(plot, "let", picking).decide(history, LET, as_of=day(12))
        assert decision.unknowns == (Unknown("plot.member", ("facts",)),)
        assert seen == [
            Situation(matter=MATTER, state=decision.before, event=LET, as_of=day(12), is_whole=True)
        ]

    def test_facts_that_several_rules_judge_are_picked_once(self, plot: Trial) -> None:
        seen: list[Situation] = []

        def twice(row: Row) -> Row:
            member, _ = row.conditions
            picking = evolve(member, facts=seen.append)
            return evolve(row, conditions=(picking, picking))

        history = History(matter=MATTER, events=(ASKED,))
        decision = changed(plot, "let", twice).decide(history, LET, as_of=day(12))
        assert (len(decision.unknowns), len(seen)) == (2, 1)

    @pytest.mark.parametrize(
        ("matter", "on", "found"),
        [
            (NORTHERN, "2016-01-31", ["PL1"]),
            (NORTHERN, "2016-01-30", []),
            (MATTER, "2016-01-31", []),
            (NORTHERN, "2016-01", ["PL1"]),
            (MATTER, "2016-01", []),
            (NORTHERN, "2015", []),
            (NORTHERN, "2017", ["PL1"]),
        ],
    )
    @pytest.mark.parametrize("track", [Track.ORDINARY, Track.FOOD])
    def test_the_rule_of_a_place_and_track_is_asked_there(
        self, plot: Trial, matter: Matter, on: str, found: list[str], track: Track
    ) -> None:
        rule = Rule.under(
            plot.law.provisions["north-visit"],
            name="plot.northern",
            judge=lambda _: broken(),
            period=Period(date(2016, 1, 31), None),
            tracks=frozenset({track}),
        )

        def asking(row: Row) -> Row:
            member, _ = row.conditions
            return evolve(row, conditions=(evolve(member, rule="plot.northern"),))

        trial = evolve(changed(plot, "let", asking), law=plot.law.with_(rules=[rule]))
        asked = Event.of("asked", date(2014, 1, 1), plot="A7", is_member=True)
        let = Event.of("let", PartialDate.parse(on))
        for other in Track:
            history = History(matter=evolve(matter, track=other), events=(asked,))
            decision = trial.decide(history, let, as_of=let.on.last)
            assert codes(decision) == (found if other is track else [])
        history = History(matter=evolve(matter, track=track), events=(asked,))
        decision = trial.decide(history, let, as_of=let.on.last)
        sure = [one.certainty for one in decision.findings]
        exact = Certainty.POSSIBLE if on == "2016-01" else Certainty.CERTAIN
        assert sure == [exact for _ in found]

    def test_a_condition_is_asked_only_where_it_applies(self, decided: Decide) -> None:
        asked = evolve(ASKED, facts={"plot": "A7", "is_member": False, "unclaimed": True})
        assert codes(decided(asked, LET)) == []

    def test_what_is_lawful_only_where_a_rule_is_broken(self, decided: Decide) -> None:
        council = Body(role="council")
        plain = decided(ASKED, LET, event("forfeited", 12, council))
        assert codes(plain) == ["PL8"]
        assert [one.provision for one in plain.findings[0].citations] == ["forfeit"]
        warned = decided(ASKED, LET, event("warned", 11, WARDEN), event("forfeited", 12, council))
        assert (warned.findings, warned.state.stage.code) == ((), "closed")

    def test_where_no_rule_says_so_it_is_unknown(self, decided: Decide) -> None:
        asked = Event.of("asked", date(2001, 1, 1), plot="A7", is_member=True)
        let = Event.of("let", date(2001, 2, 1))
        decision = decided(asked, let, Event.of("forfeited", date(2001, 3, 1)))
        assert decision.unknowns == (
            Unknown("power", ("by",)),
            Unknown("plot.forfeit", ("law",)),
            Unknown("plot.visit", ("limit",)),
        )


class TestIntervals:
    def test_what_comes_too_early_is_found(self, decided: Decide) -> None:
        decision = decided(ASKED, event("let", 9, WARDEN))
        (found,) = decision.findings
        assert (found.code, found.weight) == ("PL2", Weight.BAR)
        assert found.message == Wording(
            "A7：2020-01-01申请，须等10日至2020-01-11，2020-01-10出租，少1天",
            "A7: asked 2020-01-01, to wait 10 days until 2020-01-11, let 2020-01-10"
            " (1-day shortfall)",
        )
        assert [one.provision for one in found.citations] == ["wait"]
        assert (found.facts["started"], found.facts["done"]) == (ASKED.on, PartialDate(2020, 1, 10))

    @pytest.mark.parametrize(("days", "found"), [(9, ["PL2"]), (10, []), (11, [])])
    def test_the_last_day_of_a_minimum_is_enough(
        self, decided: Decide, days: int, found: list[str]
    ) -> None:
        assert codes(decided(ASKED, event("let", days, WARDEN))) == found

    def test_the_law_of_the_day_on_which_it_began_judges(self, decided: Decide) -> None:
        asked = Event.of("asked", date(2010, 6, 28), GARDENER, plot="A7", is_member=True)
        let = Event.of("let", date(2010, 7, 3), WARDEN)
        assert codes(decided(asked, let)) == []
        assert codes(decided(evolve(asked, on=PartialDate(2010, 7, 1)), let)) == ["PL2"]

    def test_a_month_is_short_possibly(self, decided: Decide) -> None:
        asked = evolve(ASKED, on=PartialDate(2020, 1))
        (found,) = decided(asked, Event.of("let", date(2020, 2, 5), WARDEN)).findings
        assert found.certainty is Certainty.POSSIBLE
        assert found.notes == (Note.DATE_IMPRECISE,)
        assert found.facts["due"] == "2020-01-11～2020-02-10"
        assert found.facts["late"] == "0～5"

    def test_without_the_earlier_event_it_is_unknown(self, decided: Decide) -> None:
        decision = decided(LET, is_whole=False)
        assert Unknown("plot.wait", ("asked",)) in decision.unknowns
        early = decided(Event.of("let", date(1999, 1, 1)), is_whole=False)
        assert "plot.wait" not in [one.name for one in early.unknowns]


class TestOrder:
    def test_every_reason_is_told_at_once_in_one_order(self, decided: Decide) -> None:
        asked = evolve(ASKED, facts={"plot": "A7", "is_member": False})
        stranger = Body(role="stranger", place="99")
        let = event("let", 5, stranger)
        decision = decided(asked, event("given-back", 1, GARDENER), let, as_of=day(4))
        assert codes(decision) == ["LS601", "LS604", "LS605", "LS602", "PL1", "PL2"]
        assert {found.where for found in decision.findings} == {Where(row=3, column="let")}

    def test_an_event_of_the_past_is_judged_in_the_state_of_its_day(self, decided: Decide) -> None:
        later = event("given-back", 20, GARDENER)
        decision = decided(ASKED, later, LET, as_of=day(20))
        assert (decision.ruling, decision.before.stage.code) == (Ruling.PERMITTED, "asked")
        assert decision.state.stage.code == "free"
        assert [one.type for one in decision.state.events] == ["asked", "let", "given-back"]

    def test_refused_in_the_past_it_changes_nothing(self, decided: Decide, plot: Trial) -> None:
        later = event("given-back", 20, GARDENER)
        decision = decided(ASKED, later, event("dug", 5, GARDENER), as_of=day(20))
        assert (decision.before.stage.code, decision.state.stage.code) == ("asked", "free")
        history = History(matter=MATTER, events=(ASKED, later))
        assert decision.state == fold(plot.procedure, history)

    def test_an_unknown_event_is_refused(self, decided: Decide) -> None:
        with pytest.raises(UnknownEventError):
            decided(event("digged", 1))


class TestCorrecting:
    def test_a_correction_is_judged_in_the_place_of_the_corrected(self, decided: Decide) -> None:
        early = event("let", 9, WARDEN)
        decision = decided(ASKED, early, LET.correcting(2), as_of=day(10))
        assert (decision.ruling, decision.before.stage.code) == (Ruling.PERMITTED, "asked")
        assert [one.on for one in decision.state.events] == [ASKED.on, LET.on]
        assert decision.state.owed["dig"].started == LET.on

    def test_a_faulty_correction_is_refused_and_the_event_stands(self, decided: Decide) -> None:
        decision = decided(ASKED, LET, event("let", 9, WARDEN).correcting(2), as_of=day(10))
        assert codes(decision) == ["PL2"]
        assert decision.findings[0].where.row == 3
        assert decision.state.latest["let"] is LET

    def test_striking_takes_an_event_away(self, decided: Decide) -> None:
        struck = event(STRUCK, 11).correcting(2)
        decision = decided(ASKED, LET, struck, as_of=day(11))
        assert decision == Decision(
            ruling=Ruling.PERMITTED,
            event=struck,
            before=decided(ASKED, LET).state,
            state=decided(ASKED).state,
            findings=(),
            unknowns=(),
            duties=(),
            notices=(),
            citations=(),
        )
        assert decided(ASKED, LET, struck, mode=Mode.RECORD).ruling is Ruling.RECORDED

    def test_striking_restores_what_was_owed(self, decided: Decide) -> None:
        back = event("given-back", 11, GARDENER)
        decision = decided(ASKED, LET, back, event(STRUCK, 12).correcting(3), as_of=day(12))
        assert [one.type.name for one in decision.duties] == ["dig", "pay", "visit", "announce"]

    def test_striking_what_is_not_there_is_refused(self, decided: Decide) -> None:
        with pytest.raises(CorrectionError):
            decided(ASKED, event(STRUCK, 1).correcting(5))
        with pytest.raises(CorrectionError):
            decided(ASKED, event(STRUCK, 1))


def test_a_ruling_has_words() -> None:
    assert [one.wording for one in Ruling] == [
        Wording("准予", "permitted"),
        Wording("不予", "refused"),
        Wording("已记录", "recorded"),
    ]
