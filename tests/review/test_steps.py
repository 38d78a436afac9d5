"""Each step of a review: who may take it, what is asked of it, and what it begins and ends."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

import pytest

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate, china_calendar
from localstd.law import Finding, Outcome, OutcomeFacts, ReviewOutcome, Track
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Duty,
    Event,
    History,
    Matter,
    Mode,
    Ruling,
    duties,
    fold,
    judge_history,
)
from localstd.review import REVIEW, TRIGGERS, open_parts, outcomes
from localstd.review.checks import CHECKS
from localstd.roles import ROLES
from localstd.testing import law_of_a_place

Deciding: TypeAlias = Callable[..., Decision]
Making: TypeAlias = Callable[..., History]

OFFICE = Body(role="province", place="34")
DAY = date(2026, 5, 8)
VOTE = {"body": "committee", "members": 25, "voting": 24, "against": 0}
END = {"announcement": "2026年第5号公告", "ends": PartialDate(2026, 12, 31)}
EVIDENCE = {
    "law": ("changed_law", "食品安全法"),
    "standards": ("changed_standard", StandardNumber.parse("GB/T 1.1-2020")),
    "technology": ("changed_technology", "新工艺"),
    "other": ("need", "产业转型"),
}


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def unknowns(decision: Decision) -> list[str]:
    return [one.name for one in decision.unknowns]


class TestTriggers:
    """地方标准管理办法 art 24 (text not checked): four reasons to review a standard early."""

    def test_are_four_each_with_its_own_evidence(self) -> None:
        assert [(one.term.value, one.evidence.name) for one in TRIGGERS] == [
            (name, evidence) for name, (evidence, _) in EVIDENCE.items()
        ]
        assert all(one.basis == ("ls2020-review-triggers",) for one in TRIGGERS)
        assert TRIGGERS[0].wording.en == "a major change of law"

    @pytest.mark.parametrize("trigger", EVIDENCE)
    def test_that_are_shown_are_permitted(
        self, trigger: str, waiting: Making, decided: Deciding
    ) -> None:
        name, evidence = EVIDENCE[trigger]
        event = Event.of("trigger-arose", DAY, None, trigger=trigger, **{name: evidence})
        decision = decided(waiting(), event)
        assert (decision.ruling, codes(decision)) == (Ruling.PERMITTED, [])
        assert "early-review" in [one.type.name for one in decision.duties]
        assert [one.to.name for one in decision.notices] == ["committee", "sector"]

    @pytest.mark.parametrize("trigger", EVIDENCE)
    @pytest.mark.parametrize("shown", [None, *EVIDENCE])
    def test_are_shown_by_their_own_evidence_alone(
        self, trigger: str, shown: str | None, waiting: Making, decided: Deciding
    ) -> None:
        told = {} if shown is None else dict([EVIDENCE[shown]])
        decision = decided(waiting(), Event.of("trigger-arose", DAY, None, trigger=trigger, **told))
        assert codes(decision) == ([] if shown == trigger else ["LS663"])
        assert decision.ruling is Ruling.PERMITTED

    def test_not_shown_are_told_in_both_languages(self, waiting: Making, decided: Deciding) -> None:
        decision = decided(waiting(), Event.of("trigger-arose", DAY, None, trigger="law"))
        (found,) = decision.findings
        assert found.check.message.filled(found.facts).zh == (
            "DB34/T 3000-2019的提前复审情形没有写明依据的事实"
        )
        assert found.check.message.filled(found.facts).en == (
            "DB34/T 3000-2019: the facts behind the early review are not stated"
        )
        assert [one.provision for one in found.citations] == ["ls2020-review-triggers"]

    def test_of_a_history_taken_over_may_have_been_shown(
        self, waiting: Making, decided: Deciding
    ) -> None:
        taken = evolve(waiting(), is_whole=False)
        decision = decided(taken, Event.of("trigger-arose", DAY, None, trigger="law"))
        assert (codes(decision), unknowns(decision)) == ([], ["local.review-trigger"])

    @pytest.mark.parametrize(
        ("day", "found"), [(date(2020, 2, 29), []), (date(2020, 3, 1), ["LS663"])]
    )
    def test_are_asked_about_since_the_rules_of_2020(
        self, day: date, found: list[str], waiting: Making, decided: Deciding
    ) -> None:
        before = waiting(date(2016, 1, 1))
        assert codes(decided(before, Event.of("trigger-arose", day, None, trigger="law"))) == found

    def test_end_with_the_review(self, waiting: Making, decided: Deciding) -> None:
        told = waiting().with_(
            Event.of("trigger-arose", DAY, None, trigger="law", changed_law="法"),
            Event.of("opened", DAY, OFFICE),
        )
        decision = decided(told, Event.of("concluded", DAY, OFFICE, outcome="continue"))
        assert decision.duties == ()


class TestTheCycle:
    @pytest.mark.parametrize(
        ("place", "role"), [("34", "province"), ("3401", "city"), ("46", "province")]
    )
    def test_is_owed_by_the_place_that_made_the_standard(
        self, place: str, role: str, waiting: Making
    ) -> None:
        found = self.duties(waiting(place=place), DAY)
        assert found["review"].owed_by is ROLES[role]

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_is_owed_by_nobody_on_other_tracks(self, track: Track, waiting: Making) -> None:
        assert self.duties(waiting(track=track), DAY) == {}

    @pytest.mark.parametrize(
        ("as_of", "found"),
        [(date(2026, 5, 12), []), (date(2026, 5, 13), ["LS305"])],
    )
    def test_not_reviewed_is_reported_from_the_day_after(
        self, as_of: date, found: list[str], waiting: Making
    ) -> None:
        recorded = self.record(waiting(), as_of)
        assert [one.code for one in recorded] == found

    @pytest.mark.parametrize(
        ("on", "found"), [(date(2026, 5, 12), []), (date(2026, 5, 13), ["LS660"])]
    )
    def test_reviewed_late_is_reported(
        self, on: date, found: list[str], under_review: Making, decided: Deciding
    ) -> None:
        decision = decided(under_review(), Event.of("concluded", on, OFFICE, outcome="continue"))
        assert codes(decision) == found
        assert decision.ruling is Ruling.PERMITTED

    def test_reviewed_late_is_told_in_both_languages(
        self, under_review: Making, decided: Deciding
    ) -> None:
        event = Event.of("concluded", date(2026, 5, 14), OFFICE, outcome="continue")
        (found,) = decided(under_review(), event).findings
        assert found.message.zh == (
            "按一般不超过5年的复审周期，DB34/T 3000-2019自2021-05-12起算，最迟应于2026-05-12复审，"
            "2026-05-14方有结论，逾期2天"
        )
        assert found.message.en == (
            "by a cycle of generally not more than 5 years DB34/T 3000-2019 was to be reviewed by "
            "2026-05-12, counted from 2021-05-12; concluded 2026-05-14 (2-day delay)"
        )
        assert found.weight.word == "warning"  # “generally” (一般)

    @pytest.mark.parametrize(
        ("on", "found"),
        [
            (date(2019, 12, 31), []),
            (date(2020, 1, 1), []),
            (date(2020, 1, 2), ["LS660", "LS661"]),
        ],
    )
    def test_of_a_place_is_its_three_years_from_their_first_day(
        self, on: date, found: list[str], waiting: Making, decided: Deciding
    ) -> None:
        province = Body(role="province", place="46")
        told = waiting(date(2015, 6, 1), place="46").with_(
            Event.of("opened", date(2019, 3, 1), province)
        )
        assert codes(decided(told, Event.of("concluded", on, province, outcome="revise"))) == found

    @staticmethod
    def duties(history: History, as_of: date) -> dict[str, Duty]:
        found = duties(
            REVIEW, history, law=law_of_a_place("46"), calendar=china_calendar(), as_of=as_of
        )
        return {one.type.name: one for one in found}

    @staticmethod
    def record(history: History, as_of: date) -> list[Finding]:
        return list(
            judge_history(
                REVIEW, history, law=law_of_a_place("46"), calendar=china_calendar(), as_of=as_of
            ).findings
        )


class TestTheAssessment:
    """As a place may ask: six months before the end its departments assess and propose."""

    SECTOR = Body(role="sector", place="46")

    @pytest.mark.parametrize(
        ("on", "found"), [(date(2026, 9, 15), []), (date(2026, 9, 16), ["LS661"])]
    )
    def test_is_in_time_six_months_before(
        self, on: date, found: list[str], waiting: Making, decided: Deciding
    ) -> None:
        told = waiting(date(2024, 3, 15), place="46")
        decision = decided(told, Event.of("assessed", on, self.SECTOR, proposal="revise"))
        assert codes(decision) == found
        assert [one.type.name for one in decision.duties] == ["review"]

    def test_that_is_late_is_told_in_both_languages(
        self, waiting: Making, decided: Deciding
    ) -> None:
        told = waiting(date(2024, 3, 15), place="46")
        (found,) = decided(told, Event.of("assessed", date(2026, 9, 18), self.SECTOR)).findings
        assert found.check.message.filled(found.facts).zh == (
            "DB34/T 3000-2019应于复审周期届满6个月前评估，即最迟2026-09-15；"
            "“实施情况评估”于2026-09-18，逾期3天"
        )
        assert found.check.message.filled(found.facts).en == (
            "DB34/T 3000-2019 was to be assessed 6 months before the end of its"
            " cycle, by 2026-09-15; "
            "“assessed” came 2026-09-18 (3-day delay)"
        )

    @pytest.mark.parametrize(
        ("as_of", "found"), [(date(2026, 9, 15), []), (date(2026, 9, 16), ["LS662"])]
    )
    def test_that_is_lacking_is_reported(
        self, as_of: date, found: list[str], waiting: Making
    ) -> None:
        recorded = TestTheCycle.record(waiting(date(2024, 3, 15), place="46"), as_of)
        assert [one.code for one in recorded] == found

    def test_is_owed_by_the_sector_department(self, waiting: Making) -> None:
        owed = TestTheCycle.duties(waiting(date(2024, 3, 15), place="46"), DAY)["assessment"]
        assert owed.owed_by is ROLES["sector"]
        assert owed.due == date(2026, 9, 15)
        assert owed.explain(china_calendar()) == ()

    @pytest.mark.parametrize("place", ["34", "37", "15"])
    def test_is_owed_only_where_a_place_asks(self, place: str, waiting: Making) -> None:
        assert "assessment" not in TestTheCycle.duties(waiting(place=place), DAY)

    def test_elsewhere_may_be_made_by_whoever_does(
        self, waiting: Making, decided: Deciding
    ) -> None:
        decision = decided(waiting(), Event.of("assessed", DAY, OFFICE))
        assert (decision.ruling, codes(decision)) == (Ruling.PERMITTED, [])


class TestTheExamination:
    COMMITTEE = Body(role="committee", place="34")

    def examined(self, in_favour: int, **more: object) -> Event:
        told = {**VOTE, "in_favour": in_favour, **more}
        return Event.of("examined", DAY, self.COMMITTEE, **told)

    def test_leads_on_with_the_votes_it_needs(
        self, under_review: Making, decided: Deciding
    ) -> None:
        told = {"vice_chairs": 2, "from_one_unit": 1, "seats_of_one_person": 1}
        decision = decided(under_review(), self.examined(24, **told))
        assert (codes(decision), decision.state.stage.code) == ([], "examined")

    def test_without_them_is_warned_of(self, under_review: Making, decided: Deciding) -> None:
        told = {"vice_chairs": 2, "from_one_unit": 1, "seats_of_one_person": 1}
        decision = decided(under_review(), self.examined(10, **told))
        assert codes(decision) == ["LS636"]
        assert decision.ruling is Ruling.PERMITTED

    def test_asks_nothing_about_who_drafted(self) -> None:
        (row,) = (one for one in REVIEW.rows if one.event == "examined")
        rules = {getattr(one, "rule", "") for one in row.conditions}
        assert "local.drafter-abstains" not in rules
        assert {"vote.committee", "vote.expert-panel"} <= rules

    def test_may_be_left_out(self, under_review: Making, decided: Deciding) -> None:
        """No text that was read asks a committee of a review."""
        decision = decided(under_review(), Event.of("concluded", DAY, OFFICE, outcome="continue"))
        assert decision.ruling is Ruling.PERMITTED


class TestOutcomes:
    @pytest.mark.parametrize(
        ("outcome", "owed"),
        [("continue", []), ("revise", ["revision"]), ("abolish", ["abolition"])],
    )
    def test_begin_what_follows(
        self, outcome: str, owed: list[str], under_review: Making, decided: Deciding
    ) -> None:
        decision = decided(under_review(), Event.of("concluded", DAY, OFFICE, outcome=outcome))
        assert (decision.ruling, codes(decision)) == (Ruling.PERMITTED, [])
        assert [one.type.name for one in decision.duties] == owed
        assert decision.state.stage.code == "concluded"
        assert [one.to.name for one in decision.notices] == ["public", "sector", "drafter"]

    def test_of_practice_is_marked_as_such(self, under_review: Making, decided: Deciding) -> None:
        decision = decided(under_review(), Event.of("concluded", DAY, OFFICE, outcome="convert"))
        (found,) = decision.findings
        assert (found.code, found.weight.word) == ("LS655", "note")
        assert (decision.ruling, decision.duties) == (Ruling.PERMITTED, ())

    def test_of_practice_was_no_outcome_before_it(self, waiting: Making, decided: Deciding) -> None:
        told = waiting(date(2018, 1, 1)).with_(Event.of("opened", date(2021, 1, 4), OFFICE))
        event = Event.of("concluded", date(2021, 3, 1), OFFICE, outcome="convert")
        decision = decided(told, event)
        assert decision.ruling is Ruling.REFUSED
        assert "LS654" in codes(decision)

    @pytest.mark.parametrize(
        ("on", "weight"),
        [
            (date(2017, 12, 31), "bar"),
            (date(2018, 1, 1), "warning"),
            (date(2020, 2, 29), "warning"),
            (date(2020, 3, 1), "bar"),
        ],
    )
    def test_beside_those_that_a_law_lists_are_refused(
        self, on: date, weight: str, waiting: Making, decided: Deciding
    ) -> None:
        """That 修订 or 废止 alone follow (sl2017 art 29) is read, and warns."""
        told = waiting(date(2015, 1, 5)).with_(Event.of("opened", date(2017, 12, 1), OFFICE))
        decision = decided(told, Event.of("concluded", on, OFFICE, outcome="convert"))
        found = [one.weight.word for one in decision.findings if one.code == "LS654"]
        assert found == [weight]

    def test_must_be_told(self, under_review: Making, decided: Deciding) -> None:
        decision = decided(under_review(), Event.of("concluded", DAY, OFFICE))
        assert (decision.ruling, codes(decision)) == (Ruling.REFUSED, ["LS664"])
        (found,) = decision.findings
        assert found.message.zh == "DB34/T 3000-2019尚无复审结论的部分：DB34/T 3000-2019"
        assert found.message.en == "DB34/T 3000-2019: parts without an outcome: DB34/T 3000-2019"

    def test_where_no_number_is_told_the_matter_is_named(self, decided: Deciding) -> None:
        bare = History(
            matter=Matter(id="review-9", place="34"),
            events=(Event.of("opened", date(2026, 3, 2), OFFICE),),
        )
        (found,) = decided(bare, Event.of("concluded", DAY, OFFICE)).findings
        assert found.message.en == "review-9: parts without an outcome: review-9"

    def test_end_the_review(self, under_review: Making, decided: Deciding) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome="continue"))
        again = decided(done, Event.of("concluded", DAY, OFFICE, outcome="revise"))
        assert codes(again)[0] == "LS601"


class TestParts:
    """GB/T 1.1: a standard in parts; each part has its number, and its outcome."""

    def concluded(self, under_review: Making, **by_part: str) -> History:
        events = [
            Event.of("part-concluded", DAY, OFFICE, part=part[1:], outcome=outcome)
            for part, outcome in by_part.items()
        ]
        return under_review(parts=("1", "2", "3")).with_(*events)

    def test_each_have_an_outcome_before_the_review_is_done(
        self, under_review: Making, decided: Deciding
    ) -> None:
        told = self.concluded(under_review, _1="continue", _3="revise")
        decision = decided(told, Event.of("concluded", DAY, OFFICE))
        assert codes(decision) == ["LS664"]
        assert decision.findings[0].message.en == "DB34/T 3000-2019: parts without an outcome: 2"

    def test_all_with_an_outcome_end_it(self, under_review: Making, decided: Deciding) -> None:
        told = self.concluded(under_review, _1="continue", _2="continue", _3="revise")
        decision = decided(told, Event.of("concluded", DAY, OFFICE))
        assert (decision.ruling, decision.state.stage.code) == (Ruling.PERMITTED, "concluded")
        assert [one.type.name for one in decision.duties] == ["revision"]

    def test_an_outcome_of_the_whole_is_that_of_the_rest(
        self, under_review: Making, decided: Deciding
    ) -> None:
        told = self.concluded(under_review, _2="abolish")
        decision = decided(told, Event.of("concluded", DAY, OFFICE, outcome="continue"))
        assert decision.ruling is Ruling.PERMITTED
        assert outcomes(decision.state) == {
            "2": ReviewOutcome.ABOLISH,
            "1": ReviewOutcome.CONTINUE,
            "3": ReviewOutcome.CONTINUE,
        }
        assert [one.type.name for one in decision.duties] == ["abolition"]

    def test_one_parts_outcome_takes_nothing_from_another(self, under_review: Making) -> None:
        told = self.concluded(under_review, _1="revise", _2="abolish", _3="continue")
        owed = fold(REVIEW, told).owed
        assert owed["revision"].event.facts["part"] == "1"
        assert owed["abolition"].event.facts["part"] == "2"

    def test_a_later_outcome_of_a_part_counts(self, under_review: Making) -> None:
        told = self.concluded(under_review, _1="revise").with_(
            Event.of("part-concluded", DAY, OFFICE, part="1", outcome="continue")
        )
        assert outcomes(fold(REVIEW, told)) == {"1": ReviewOutcome.CONTINUE}

    def test_that_are_carried_out_are_no_longer_open(self, under_review: Making) -> None:
        told = self.concluded(under_review, _1="revise", _2="revise", _3="abolish")
        state = fold(REVIEW, told)
        assert open_parts(state) == {
            "1": ReviewOutcome.REVISE,
            "2": ReviewOutcome.REVISE,
            "3": ReviewOutcome.ABOLISH,
        }
        opened = told.with_(Event.of("revision-opened", DAY, OFFICE, making="34-8", part="2"))
        assert set(open_parts(fold(REVIEW, opened))) == {"1", "3"}
        every = told.with_(Event.of("revision-opened", DAY, OFFICE, making="34-8"))
        assert set(open_parts(fold(REVIEW, every))) == {"3"}

    def test_that_go_on_are_not_open(self, under_review: Making) -> None:
        told = self.concluded(under_review, _1="continue")
        assert open_parts(fold(REVIEW, told)) == {}


class TestWhatFollows:
    @pytest.mark.parametrize(
        ("event", "told", "outcome"),
        [
            ("revision-opened", {"making": "34-2026-88"}, "revise"),
            ("abolition-announced", END, "abolish"),
            ("handed-over", {"organisation": "安徽省茶业协会"}, "convert"),
        ],
    )
    @pytest.mark.parametrize("concluded", ["continue", "revise", "abolish", "convert"])
    def test_is_what_was_concluded(  # noqa: PLR0913, PLR0917  two tables and two fixtures
        self,
        event: str,
        told: dict[str, object],
        outcome: str,
        concluded: str,
        under_review: Making,
        decided: Deciding,
    ) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome=concluded))
        decision = decided(done, Event.of(event, DAY, OFFICE, **told))
        assert codes(decision) == ([] if outcome == concluded else ["LS665"])
        assert decision.ruling is Ruling.PERMITTED

    def test_for_a_part_is_what_was_concluded_for_it(
        self, under_review: Making, decided: Deciding
    ) -> None:
        told = under_review(parts=("1", "2")).with_(
            Event.of("part-concluded", DAY, OFFICE, part="1", outcome="revise")
        )
        event = Event.of("revision-opened", DAY, OFFICE, making="34-8", part="1")
        assert codes(decided(told, event)) == []
        two = told.with_(Event.of("part-concluded", DAY, OFFICE, part="2", outcome="abolish"))
        event = Event.of("revision-opened", DAY, OFFICE, making="34-8", part="2")
        assert codes(decided(two, event)) == ["LS665"]

    def test_for_a_part_without_an_outcome_is_unknown(
        self, under_review: Making, decided: Deciding
    ) -> None:
        told = under_review(parts=("1", "2")).with_(
            Event.of("part-concluded", DAY, OFFICE, part="1", outcome="revise")
        )
        event = Event.of("revision-opened", DAY, OFFICE, making="34-8", part="2")
        assert unknowns(decided(told, event)) == ["local.review-follow-up"]

    def test_names_what_departs(self, under_review: Making, decided: Deciding) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome="continue"))
        (found,) = decided(done, Event.of("abolition-announced", DAY, OFFICE, **END)).findings
        assert found.message.zh == "DB34/T 3000-2019：“公告废止”不是其复审结论"
        assert found.message.en == (
            "DB34/T 3000-2019: “abolition announced” is not what its review concluded"
        )

    def test_an_abolition_has_its_announcement_and_its_day(
        self, under_review: Making, decided: Deciding
    ) -> None:
        done = under_review().with_(Event.of("concluded", DAY, OFFICE, outcome="abolish"))
        decision = decided(done, Event.of("abolition-announced", DAY, OFFICE))
        assert (decision.ruling, codes(decision)) == (Ruling.REFUSED, ["LS603"])
        done_so = decided(done, Event.of("abolition-announced", DAY, OFFICE, **END))
        assert done_so.duties == ()

    @pytest.mark.parametrize(
        ("place", "on", "found"),
        [
            ("15", date(2027, 11, 8), []),
            ("15", date(2027, 11, 9), ["LS666"]),
            ("34", date(2036, 1, 1), []),
        ],
    )
    def test_a_revision_takes_eighteen_months_in_inner_mongolia(
        self, place: str, on: date, found: list[str], waiting: Making, decided: Deciding
    ) -> None:
        """内蒙古's notice of 2024 on 市监标创发〔2023〕108号: “修订周期不得超过18个月”."""
        body = Body(role="province", place=place)
        told = waiting(place=place).with_(
            Event.of("opened", DAY, body), Event.of("concluded", DAY, body, outcome="revise")
        )
        decision = decided(told, Event.of("revision-published", on, body, making="15-8"))
        assert codes(decision) == found
        assert {one.certainty for one in decision.findings} <= {Certainty.POSSIBLE}
        assert decision.duties == ()

    @pytest.mark.parametrize(
        ("as_of", "found"), [(date(2027, 11, 8), []), (date(2027, 11, 9), ["LS667"])]
    )
    def test_a_revision_that_is_lacking_is_reported(
        self, as_of: date, found: list[str], waiting: Making
    ) -> None:
        body = Body(role="province", place="15")
        told = waiting(place="15").with_(
            Event.of("opened", DAY, body), Event.of("concluded", DAY, body, outcome="revise")
        )
        recorded = TestTheCycle.record(told, as_of)
        assert [one.code for one in recorded] == found
        assert {one.certainty for one in recorded} <= {Certainty.POSSIBLE}

    def test_a_standard_that_ends_otherwise_ends_its_review(
        self, under_review: Making, decided: Deciding
    ) -> None:
        decision = decided(
            under_review(), Event.of("standard-ended", DAY + timedelta(400), None, reason="被代替")
        )
        assert (decision.state.stage.code, decision.duties) == ("ended", ())


class TestWhoMay:
    @pytest.mark.parametrize(
        ("role", "found"), [("province", []), ("sector", ["LS602"]), ("committee", ["LS602"])]
    )
    def test_conclude(
        self, role: str, found: list[str], under_review: Making, decided: Deciding
    ) -> None:
        body = Body(role=role, place="34")
        decision = decided(under_review(), Event.of("concluded", DAY, body, outcome="continue"))
        assert codes(decision) == found

    def test_conclude_in_record_mode_is_kept(self, under_review: Making, decided: Deciding) -> None:
        body = Body(role="sector", place="34")
        event = Event.of("concluded", DAY, body, outcome="continue")
        decision = decided(under_review(), event, Mode.RECORD)
        assert (decision.ruling, decision.state.stage.code) == (Ruling.RECORDED, "concluded")

    def test_an_outcome_of_the_law_is_one_of_its_words(self) -> None:
        rule = law_of_a_place("46").on(DAY).rule("local.review-outcome")
        assert rule.judge(OutcomeFacts(outcome="renew")).outcome is Outcome.BROKEN


@pytest.mark.parametrize("code", ["LS661", "LS662", "LS665", "LS666", "LS667"])
def test_what_rests_on_a_reading_warns_and_is_no_fault(code: str) -> None:
    (found,) = (one for one in CHECKS if one.code == code)
    assert found.weight.word == "warning"
