"""Promotion, feedback and evaluation: who may, what is asked, what is owed, what a review hears."""

from datetime import date
from operator import attrgetter
from typing import Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from localstd.calendar import PartialDate, china_calendar
from localstd.law import ReviewOutcome, Track, Weight, china_law
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Mode,
    Procedure,
    Ruling,
    decide,
    duties,
    fold,
)
from localstd.review import REVIEW
from localstd.roles import ROLES
from localstd.supervision.implementation import (
    CHECKS,
    EVALUATION,
    FEEDBACK,
    PROMOTION,
    review_asked_by,
)
from localstd.testing import (
    LifecycleMachine,
    Planted,
    check_lifecycle,
    check_planted,
    check_procedure,
    check_reach,
    faulty_histories,
    law_of_a_place,
    lawful_histories,
    shipped_trial,
)

LAW = law_of_a_place("46")
DAY = date(2026, 9, 1)
NUMBER = StandardNumber.parse("DB37/T 1-2019")
SECTOR, PROVINCE = Body(role="sector", place="46"), Body(role="province", place="46")
THREE = (PROMOTION, FEEDBACK, EVALUATION)
FEW = settings(settings.get_profile("few"), stateful_step_count=10)
PLAN: dict[str, Any] = {
    "method": "survey",
    "indicators": ("达标率",),
    "from": PartialDate(2024),
    "until": PartialDate(2025),
    "data": ("用户问卷",),
}


def history(*events: Event, place: str | None = "46", track: Track = Track.ORDINARY) -> History:
    return History(matter=Matter(id="m-1", place=place, track=track), events=events)


def decided(procedure: Procedure, before: History, told: Event) -> Decision:
    return decide(
        procedure,
        before,
        told,
        law=LAW,
        calendar=china_calendar(),
        as_of=told.on.last,
    )


def codes(decision: Decision) -> list[str]:
    return [one.code for one in decision.findings]


def owed(procedure: Procedure, told: History, as_of: date = DAY) -> list[tuple[str, str, str]]:
    found = duties(procedure, told, law=LAW, calendar=china_calendar(), as_of=as_of)
    return [
        (one.type.name, one.owed_by.name if one.owed_by else "", one.citations[0].provision)
        for one in found
    ]


@pytest.mark.parametrize("procedure", THREE, ids=attrgetter("name"))
class TestEach:
    """What holds of every table of a procedure."""

    def test_names_what_is_there(self, procedure: Procedure) -> None:
        assert check_procedure(procedure, china_law()) == ()

    @pytest.mark.parametrize("start", [date(2016, 6, 1), date(2018, 1, 1), DAY], ids=str)
    @pytest.mark.parametrize("place", ["46", "34", "4602"])
    def test_every_stage_is_reached_by_lawful_steps(
        self, procedure: Procedure, place: str, start: date
    ) -> None:
        matter = Matter(id="1", place=place)
        assert check_reach(shipped_trial(procedure, law_of_a_place()), [matter], [start]) == ()

    @pytest.mark.parametrize("track", Track)
    def test_every_stage_is_reached_on_every_track(
        self, procedure: Procedure, track: Track
    ) -> None:
        matter = Matter(id="1", place="34", track=track)
        assert check_reach(shipped_trial(procedure, law_of_a_place()), [matter], [DAY]) == ()

    @given(data=st.data())
    @FEW
    def test_lawful_histories_keep_every_promise(
        self, procedure: Procedure, data: st.DataObject
    ) -> None:
        trial = shipped_trial(procedure, law_of_a_place())
        assert check_lifecycle(trial, data.draw(lawful_histories(trial))) == ()

    @given(data=st.data())
    @FEW
    def test_one_planted_fault_is_found_and_no_other(
        self, procedure: Procedure, data: st.DataObject
    ) -> None:
        trial = shipped_trial(procedure, law_of_a_place())
        fault: Planted = data.draw(faulty_histories(trial))
        assert check_planted(trial, fault) == ()

    def test_no_duty_has_a_day_since_no_text_sets_one(self, procedure: Procedure) -> None:
        assert {(one.limit, one.until) for one in procedure.duties} <= {(None, None)}


class TestWhateverIsTried(
    LifecycleMachine.of(shipped_trial(FEEDBACK, law_of_a_place())).TestCase  # type: ignore[misc]  # hypothesis makes it
):
    """Feedback is answered or closed, and tells nobody who gave it."""

    settings = settings(FEW, max_examples=6)


class TestPromotion:
    """The opinion of 2015 (八), and what places ask beside it."""

    PLANNED = Event.of(
        "planned", date(2026, 6, 1), SECTOR, number=NUMBER, implementation=PartialDate(2026, 7, 1)
    )
    TRAINED = Event.of("carried-out", date(2026, 6, 8), SECTOR, measure="training")
    CLOSED = Event.of("closed", DAY, SECTOR)

    @pytest.mark.parametrize(
        ("place", "found"),
        [("46", ["LS860", "LS861", "LS862"]), ("34", ["LS860"]), (None, ["LS860"])],
    )
    def test_nothing_done_is_warned_of_and_missed_where_a_place_asks(
        self, place: str | None, found: list[str]
    ) -> None:
        closed = Event.of("closed", DAY, Body(role="sector", place=place))
        assert codes(decided(PROMOTION, history(self.PLANNED, place=place), closed)) == found

    def test_it_is_made_known_where_a_place_asks(self) -> None:
        by = Body(role="sector", place="46")
        closed = Event.of("closed", DAY, by)
        trained = history(self.PLANNED, self.TRAINED, place="46")
        assert codes(decided(PROMOTION, trained, closed)) == ["LS861", "LS862"]
        known = trained.with_(Event.of("carried-out", date(2026, 6, 9), by, measure="publicity"))
        assert codes(decided(PROMOTION, known, closed)) == ["LS862"]

    def test_where_a_place_asks_who_applied_for_it_owes_measures_and_a_report(self) -> None:
        before = history(self.PLANNED, self.TRAINED)
        assert owed(PROMOTION, before) == [
            ("promotion", "sector", "mu-place.promotion"),
            ("implementation-report", "sector", "mu-place.promotion-report"),
        ]
        told = before.with_(Event.of("reported", date(2026, 8, 1), SECTOR))
        assert owed(PROMOTION, told) == [("promotion", "sector", "mu-place.promotion")]
        assert owed(PROMOTION, told.with_(self.CLOSED)) == []

    def test_where_no_law_of_the_place_asks_nobody_owes_it(self) -> None:
        assert owed(PROMOTION, history(self.PLANNED, self.TRAINED, place="34")) == []

    def test_what_is_taken_over_is_not_held_against_it(self) -> None:
        taken = History(matter=Matter(id="1", place="46"), is_whole=False)
        decision = decided(PROMOTION, taken, Event.of("closed", DAY, Body(role="sector")))
        assert {"LS860", "LS861"}.isdisjoint(codes(decision))


class TestFeedback:
    """sl2017 art 29 para 2, and the mechanisms that places set up."""

    NAME = "王反馈"

    def received(self, by: Body | None = None, *, is_named: bool = False) -> Event:
        return Event.of("received", DAY, by, number=NUMBER, topic="outdated", is_named=is_named)

    @pytest.mark.parametrize(
        ("place", "owes"),
        [
            ("46", [("reply", "province", "mu-place.feedback")]),
            ("4602", [("reply", "city", "mu-place.feedback")]),
            ("34", [("reply", "province", "sl2017-feedback")]),
            (None, [("reply", "national", "sl2017-feedback")]),
            ("460202", []),
        ],
    )
    @pytest.mark.parametrize("is_named", [True, False])
    def test_an_answer_is_owed_by_the_department_of_a_city_or_above_named_or_not(
        self, place: str | None, owes: list[tuple[str, str, str]], is_named: object
    ) -> None:
        received = self.received(is_named=is_named is True)
        assert owed(FEEDBACK, history(received, place=place)) == owes

    @pytest.mark.parametrize(
        ("result", "owes"), [("adopted", ["review-request"]), ("declined", []), ("explained", [])]
    )
    def test_an_answer_ends_it_and_what_is_adopted_is_taken_to_the_review(
        self, result: str, owes: list[str]
    ) -> None:
        answered = Event.of("answered", DAY, PROVINCE, result=result)
        found = owed(FEEDBACK, history(self.received(), answered))
        assert [name for name, _, _ in found] == owes

    def test_a_name_in_the_record_is_warned_of(self) -> None:
        told = self.received(Body(role="public", name=self.NAME), is_named=True)
        decision = decided(FEEDBACK, history(), told)
        assert [(one.code, one.weight) for one in decision.findings] == [("LS744", Weight.WARNING)]

    @given(role=st.sampled_from(sorted(ROLES)), mode=st.sampled_from(Mode))
    def test_no_notice_no_finding_and_no_review_repeats_it(self, role: str, mode: Mode) -> None:
        told = self.received(Body(role=role, name=self.NAME), is_named=True)
        decision = decide(
            FEEDBACK,
            history(),
            told,
            law=LAW,
            calendar=china_calendar(),
            as_of=DAY,
            mode=mode,
        )
        asked = review_asked_by(history(told, Event.of("review-asked", DAY, PROVINCE)), as_of=DAY)
        said = [str(one.wording) for one in decision.notices]
        said += [f"{one.message} {one.facts}" for one in decision.findings]
        assert [text for text in (*said, str(asked)) if self.NAME in text] == []

    def test_no_fact_of_any_event_asks_who_it_was(self) -> None:
        facts = {one.name for told in FEEDBACK.events for one in told.facts}
        assert facts == {
            *("number", "topic", "clause", "is_named", "to", "result", "reason"),
            "recommendation",
        }


class TestEvaluation:
    """The opinion of 2015 (十); sl2017 art 29 para 2; eec2026 art 74."""

    @pytest.mark.parametrize("left_out", sorted(PLAN))
    def test_a_plan_without_a_part_is_warned_of(self, left_out: str) -> None:
        told = {name: one for name, one in PLAN.items() if name != left_out}
        planned = Event.of("planned", DAY, PROVINCE, number=NUMBER, **told)
        decision = decided(EVALUATION, history(), planned)
        assert [(one.code, one.weight) for one in decision.findings] == [("LS863", Weight.WARNING)]
        assert decision.ruling is not Ruling.REFUSED

    def test_a_plan_that_states_its_method_is_clean(self) -> None:
        planned = Event.of("planned", DAY, PROVINCE, number=NUMBER, **PLAN)
        assert codes(decided(EVALUATION, history(), planned)) == []

    @pytest.mark.parametrize("outcome", ReviewOutcome)
    def test_what_is_found_unfit_is_owed_to_be_taken_to_the_review(
        self, outcome: ReviewOutcome
    ) -> None:
        concluded = Event.of(
            "concluded", DAY, PROVINCE, findings="过时", recommendation=outcome.value
        )
        found = owed(EVALUATION, history(concluded))
        is_unfit = outcome in (ReviewOutcome.REVISE, ReviewOutcome.ABOLISH)
        assert [name for name, _, _ in found] == (["review-request"] if is_unfit else [])

    def test_environmental_standards_are_evaluated_under_their_own_code(self) -> None:
        government = Body(role="government", place="46")
        planned = Event.of("planned", DAY, government, number=NUMBER, **PLAN)
        on_track = history(place="46", track=Track.ENVIRONMENT)
        assert codes(decided(EVALUATION, on_track, planned)) == []
        assert "LS602" in codes(decided(EVALUATION, history(place="46"), planned))


class TestTheReviewThatIsAskedFor:
    """“根据反馈和评估情况对其制定的标准进行复审” (sl2017 art 29 para 2)."""

    ASKED = Event.of("review-asked", DAY, PROVINCE, recommendation="revise")
    FROM: ClassVar = {
        "feedback": (Event.of("received", DAY, number=NUMBER, topic="outdated", is_named=False),),
        "monitoring": (
            Event.of("planned", DAY, PROVINCE, number=NUMBER, **PLAN),
            Event.of("monitored", DAY, PROVINCE, indicator="达标率", value="61%"),
        ),
        "evaluation": (
            Event.of("monitored", DAY, PROVINCE, indicator="达标率", value="61%"),
            Event.of("concluded", DAY, PROVINCE, findings="过时", recommendation="abolish"),
        ),
    }

    @pytest.mark.parametrize("evidence", FROM)
    def test_a_review_understands_it_and_owes_the_review(self, evidence: str) -> None:
        event = review_asked_by(history(*self.FROM[evidence], self.ASKED), as_of=DAY)
        assert event is not None
        assert dict(event.facts) == {
            "evidence": evidence,
            "source": "m-1",
            "proposal": "revise",
        }
        began = Event.of("cycle-began", date(2024, 1, 1), standard="s-1", number=NUMBER)
        review = History(matter=Matter(id="r-1", place="46"), events=(began,))
        decision = decided(REVIEW, review, event)
        assert (decision.ruling, codes(decision)) == (Ruling.PERMITTED, [])
        assert ("asked-review", "province", "mu-place.feedback") in owed(
            REVIEW, review.with_(event)
        )
        assert [one.name for one in decision.notices] == ["review-asked"] * 2
        done = review.with_(
            event,
            Event.of("opened", DAY, PROVINCE),
            Event.of("concluded", DAY, PROVINCE, outcome="revise"),
        )
        assert "asked-review" not in {name for name, _, _ in owed(REVIEW, done)}
        assert fold(REVIEW, done).fact("source") == "m-1"

    def test_before_it_is_asked_for_there_is_nothing_to_tell(self) -> None:
        told = history(*self.FROM["feedback"], self.ASKED)
        assert review_asked_by(told, as_of=date(2026, 8, 31)) is None
        assert review_asked_by(history(*self.FROM["feedback"]), as_of=DAY) is None

    def test_without_a_recommendation_none_is_told(self) -> None:
        told = history(*self.FROM["feedback"], Event.of("review-asked", DAY, PROVINCE))
        event = review_asked_by(told, as_of=DAY)
        assert event is not None
        assert set(event.facts) == {"evidence", "source"}


def test_the_codes_of_its_checks_follow_each_other() -> None:
    assert [one.code for one in CHECKS] == ["LS860", "LS861", "LS862", "LS863"]
