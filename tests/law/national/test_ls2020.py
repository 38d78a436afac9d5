"""地方标准管理办法（2020）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import Certainty, PartialDate
from localstd.law import (
    ApprovalFacts,
    CommentFacts,
    ConsultationFacts,
    Direction,
    ExaminationFacts,
    LapseFacts,
    Law,
    LimitInForce,
    NumberFacts,
    Outcome,
    OutcomeFacts,
    Paper,
    PapersFacts,
    PlanFacts,
    TerminationFacts,
    Track,
    TriggerFacts,
    Verdict,
)

EVE, FIRST, NEXT = date(2020, 2, 29), date(2020, 3, 1), date(2020, 3, 2)
KEPT, BROKEN, UNKNOWN = Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("name", "basis"),
    [
        ("local.plan-content", "ls2020-plan"),
        ("local.consultation", "ls2020-comment-days"),
        ("local.submission-papers", "ls2020-submit"),
        ("local.comments-handled", "ls2020-submit"),
        ("local.review-items", "ls2020-review-items"),
        ("local.approval-papers", "ls2020-approval-docs"),
        ("local.termination", "ls2020-terminate"),
        ("local.review-trigger", "ls2020-review-triggers"),
    ],
)
def test_what_it_asks_first_is_asked_from_its_first_day_on_the_ordinary_track(
    based: Callable[..., tuple[str, ...]], name: str, basis: str
) -> None:
    assert [based(name, day) for day in (EVE, FIRST, NEXT)] == [(), (basis,), (basis,)]
    assert based(name, NEXT, Track.ENGINEERING) == ()


class TestArticle11:
    """第十一条（原文未核）：“立项计划” states project, applicant, drafting unit and last day."""

    def test_a_plan_that_states_all_four_is_complete(self, judged: Callable[..., Verdict]) -> None:
        facts = PlanFacts(project="茶", applicant="局", drafter="所", deadline=date(2021, 1, 1))
        assert judged("local.plan-content", FIRST, facts).outcome == KEPT

    def test_what_is_missing_is_named_in_both_languages(
        self, judged: Callable[..., Verdict]
    ) -> None:
        facts = PlanFacts(project="", applicant="", drafter="", deadline="")
        verdict = judged("local.plan-content", FIRST, facts)
        assert [str(one) for one in verdict.facts["lacking"]] == [
            "项目名称 / project",
            "提出单位 / applicant",
            "起草单位 / drafting unit",
            "完成期限 / day of completion",
        ]

    def test_what_nobody_told_leaves_it_open(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("local.plan-content", FIRST, PlanFacts(project="茶", drafter="所"))
        assert (verdict.outcome, verdict.missing) == (UNKNOWN, ("applicant", "deadline"))

    def test_one_certain_gap_decides(self, judged: Callable[..., Verdict]) -> None:
        assert judged("local.plan-content", FIRST, PlanFacts(deadline="")).outcome == BROKEN


class TestArticle13OfThePublic:
    """第十三条（原文未核）：“公开征求意见”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ConsultationFacts(was_public=True), KEPT),
            (ConsultationFacts(was_public=False), BROKEN),
            (ConsultationFacts(), UNKNOWN),
        ],
    )
    def test_the_public_is_asked(
        self, judged: Callable[..., Verdict], facts: ConsultationFacts, outcome: Outcome
    ) -> None:
        assert judged("local.consultation", FIRST, facts).outcome == outcome

    @pytest.mark.parametrize(
        ("opened", "outcome"),
        [
            (PartialDate.of(EVE), KEPT),
            (PartialDate.of(FIRST), BROKEN),
            (PartialDate.of(NEXT), BROKEN),
            (PartialDate(2020, 3), BROKEN),
            (PartialDate(2020), KEPT),
        ],
        ids=str,
    )
    def test_it_is_asked_of_what_was_opened_since(
        self, judged: Callable[..., Verdict], opened: PartialDate, outcome: Outcome
    ) -> None:
        facts = ConsultationFacts(was_public=False, opened=opened)
        assert judged("local.consultation", date(2020, 5, 6), facts).outcome == outcome


class TestArticle13:
    """第十三条（原文未核）：“公开征求意见的期限不少于三十日”."""

    def test_no_number_of_days_was_known_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("local.comment", EVE) is None

    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_thirty_days_at_least(self, held: Callable[..., LimitInForce], day: date) -> None:
        comment = held("local.comment", day)
        assert (comment.value, comment.unit) == (30, "day")
        assert (comment.direction, comment.strict) == (Direction.AT_LEAST, True)


class TestArticle14:
    """第十四条（原文未核）：“送审材料”: text, explanation, opinion, handling of comments."""

    FOUR = frozenset({"draft", "explanation", "sector-opinion", "comment-handling"})

    def test_four_papers_go_to_the_review(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("local.submission-papers", FIRST, PapersFacts(papers=self.FOUR))
        assert verdict.outcome == KEPT

    def test_a_text_by_that_name_is_the_draft(self, judged: Callable[..., Verdict]) -> None:
        told = PapersFacts(papers=self.FOUR - {"draft"} | {"地方标准文本"})
        assert judged("local.submission-papers", FIRST, told).outcome == KEPT

    @pytest.mark.parametrize("paper", sorted(FOUR))
    def test_each_of_them_is_needed_and_named(
        self, judged: Callable[..., Verdict], paper: str
    ) -> None:
        facts = PapersFacts(papers=self.FOUR - {paper} | {"菜单"})
        verdict = judged("local.submission-papers", FIRST, facts)
        assert verdict.facts["lacking"] == (Paper(paper).wording,)

    def test_papers_that_nobody_told_leave_it_open(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("local.submission-papers", FIRST, PapersFacts())
        assert (verdict.outcome, verdict.missing) == (UNKNOWN, ("papers",))

    def test_each_comment_has_an_answer_and_each_refusal_its_reason(
        self, judged: Callable[..., Verdict]
    ) -> None:
        told = [
            CommentFacts(),
            CommentFacts(received=2),
            CommentFacts(received=2, unanswered=("2",)),
            CommentFacts(received=2, unanswered=("1",), without_reason=("2",)),
        ]
        verdicts = [judged("local.comments-handled", FIRST, facts) for facts in told]
        assert [dict(verdict.facts) for verdict in verdicts] == [
            {},
            {},
            {"unanswered": ("2",)},
            {"unanswered": ("1",), "without_reason": ("2",)},
        ]
        assert [verdict.outcome for verdict in verdicts] == [KEPT, KEPT, BROKEN, BROKEN]


class TestArticle15:
    """第十五条（原文未核）：“技术审查”: scope, floor, dissent."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ExaminationFacts(in_scope=True, floor_kept=True, dissent_handled=True), KEPT),
            (ExaminationFacts(in_scope=False, floor_kept=True, dissent_handled=True), BROKEN),
            (ExaminationFacts(in_scope=True, floor_kept=False), BROKEN),
            (ExaminationFacts(dissent_handled=False), BROKEN),
            (ExaminationFacts(in_scope=True, floor_kept=True), UNKNOWN),
        ],
    )
    def test_three_items_are_settled(
        self,
        judged: Callable[..., Verdict],
        facts: ExaminationFacts,
        outcome: Outcome,
    ) -> None:
        assert judged("local.review-items", FIRST, facts).outcome == outcome


class TestArticle16:
    """第十六条（原文未核）：“报批”: the revised text, and what became of the review."""

    FIVE = frozenset(
        {"revised-draft", "review-handling", "explanation", "sector-opinion", "comment-handling"}
    )

    def test_five_papers_go_to_approval(self, judged: Callable[..., Verdict]) -> None:
        text = PapersFacts(papers=self.FIVE - {"revised-draft"} | {"text"})
        assert judged("local.approval-papers", FIRST, text).outcome == KEPT
        verdict = judged("local.approval-papers", FIRST, PapersFacts(papers=self.FIVE))
        assert verdict.outcome == KEPT

    @pytest.mark.parametrize("paper", sorted(FIVE))
    def test_each_of_them_is_needed(self, judged: Callable[..., Verdict], paper: str) -> None:
        facts = PapersFacts(papers=self.FIVE - {paper} | {"draft"})
        assert judged("local.approval-papers", FIRST, facts).outcome == BROKEN


class TestArticle17:
    """第十七条（原文未核）：“批准、编号”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ApprovalFacts(was_approved=True), KEPT),
            (ApprovalFacts(was_approved=False), BROKEN),
            (ApprovalFacts(), UNKNOWN),
        ],
    )
    def test_come_before_publication(
        self, judged: Callable[..., Verdict], facts: ApprovalFacts, outcome: Outcome
    ) -> None:
        assert judged("local.approved-first", FIRST, facts).outcome == outcome


class TestArticle18:
    """第十八条（原文未核）：“地方标准代号、顺序号和年代号”."""

    @pytest.mark.parametrize(
        ("code", "outcome"),
        [("33", Outcome.KEPT), ("3302", Outcome.KEPT), ("330203", Outcome.BROKEN)],
    )
    def test_two_digits_for_a_province_four_for_a_city(
        self, judged: Callable[..., Verdict], code: str, outcome: Outcome
    ) -> None:
        verdict = judged("local.number-form", FIRST, NumberFacts(place_code=code))
        assert verdict.outcome == outcome


class TestArticle19:
    """第十九条：“项目变更或者终止建议” before publication."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (TerminationFacts(ground="technical", is_published=False), KEPT),
            (TerminationFacts(ground="政策发生重大变化", is_published=False), KEPT),
            (TerminationFacts(ground="policy", is_published=True), BROKEN),
            (TerminationFacts(is_published=True), BROKEN),
            (TerminationFacts(ground="没有经费", is_published=False), BROKEN),
            (TerminationFacts(ground="没有经费"), BROKEN),
            (TerminationFacts(is_published=False), UNKNOWN),
            (TerminationFacts(ground="policy"), UNKNOWN),
        ],
    )
    def test_two_grounds_end_a_project_before_publication(
        self,
        judged: Callable[..., Verdict],
        facts: TerminationFacts,
        outcome: Outcome,
    ) -> None:
        assert judged("local.termination", FIRST, facts).outcome == outcome

    def test_rests_on_a_text_that_was_read(self, law: Law) -> None:
        assert law.on(FIRST).rule("local.termination").citations[0].checked


class TestArticle21:
    """第二十一条（原文未核）：“二十日内公布目录及文本”."""

    def test_twenty_days_from_its_first_day(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("local.publicity", EVE) is None
        publicity = held("local.publicity", FIRST)
        assert publicity is not None
        assert (publicity.value, publicity.unit, publicity.direction) == (
            20,
            "day",
            Direction.AT_MOST,
        )


class TestArticle22:
    """第二十二条（原文未核）：“六十日内备案”."""

    @pytest.mark.parametrize(("day", "days"), [(EVE, 30), (FIRST, 60), (NEXT, 60)])
    def test_sixty_days_take_the_place_of_thirty(
        self, held: Callable[..., LimitInForce], day: date, days: int
    ) -> None:
        filing = held("local.filing", day)
        assert (filing.value, filing.unit, len(filing.limits)) == (days, "day", 1)

    @pytest.mark.parametrize("place", ["33", "3302", "330203"])
    def test_holds_for_cities_and_counties_as_for_provinces(
        self, held: Callable[..., LimitInForce], place: str
    ) -> None:
        assert held("local.filing", NEXT, place) == held("local.filing", NEXT)

    @pytest.mark.parametrize("track", [Track.ENVIRONMENT, Track.ENGINEERING])
    def test_does_not_reach_the_tracks_without_days(
        self, held: Callable[..., LimitInForce | None], track: Track
    ) -> None:
        assert held("local.filing", NEXT, track=track) is None


class TestArticle22OfPapers:
    """第二十二条（原文未核）：“发布公告及地方标准文本”."""

    @pytest.mark.parametrize(
        ("papers", "lacking"),
        [
            ({"announcement", "text"}, None),
            ({"发布公告", "地方标准文本"}, None),
            ({"text"}, (Paper.ANNOUNCEMENT.wording,)),
            (set(), (Paper.ANNOUNCEMENT.wording, Paper.TEXT.wording)),
        ],
    )
    def test_two_papers_are_filed(
        self, judged: Callable[..., Verdict], papers: set[str], lacking: object
    ) -> None:
        verdict = judged("local.filing-papers", FIRST, PapersFacts(papers=frozenset(papers)))
        assert verdict.facts.get("lacking") == lacking


class TestArticle24OfTriggers:
    """第二十四条（原文未核）：“应当及时复审”: four reasons."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (TriggerFacts(trigger="law", has_evidence=True), KEPT),
            (TriggerFacts(trigger="standards", has_evidence=True), KEPT),
            (TriggerFacts(trigger="technology", has_evidence=True), KEPT),
            (TriggerFacts(trigger="other", has_evidence=True), KEPT),
            (TriggerFacts(trigger="law", has_evidence=False), BROKEN),
            (TriggerFacts(trigger="mood", has_evidence=True), BROKEN),
            (TriggerFacts(trigger="law"), UNKNOWN),
            (TriggerFacts(has_evidence=True), UNKNOWN),
        ],
    )
    def test_a_reason_is_shown(
        self,
        judged: Callable[..., Verdict],
        facts: TriggerFacts,
        outcome: Outcome,
    ) -> None:
        assert judged("local.review-trigger", FIRST, facts).outcome == outcome


class TestArticle24:
    """第二十四条（原文未核）：“复审周期一般不超过五年”；“应当及时复审”."""

    def test_the_interval_is_that_of_the_law(self, held: Callable[..., LimitInForce]) -> None:
        review = held("local.review", FIRST)
        assert (review.value, review.strict) == (5, False)
        assert review.citation.provision == "sl2017-review-interval"

    @pytest.mark.parametrize(
        ("implemented", "outcome"),
        [
            (PartialDate.of(EVE), Outcome.BROKEN),
            (PartialDate.of(FIRST), Outcome.KEPT),
            (PartialDate.of(NEXT), Outcome.KEPT),
        ],
    )
    @pytest.mark.parametrize("day", [NEXT, date(2026, 7, 1)])
    def test_a_new_national_standard_abolishes_nothing_any_more(
        self, judged: Callable[..., Verdict], day: date, implemented: PartialDate, outcome: Outcome
    ) -> None:
        """What had lapsed on the eve, under 标准化法实施条例 art 16, does not stand again."""
        facts = LapseFacts(in_force=True, as_of=day, implemented=implemented)
        verdict = judged("local.lapse-on-national", day, facts)
        assert (verdict.outcome, verdict.certainty) == (outcome, Certainty.CERTAIN)

    @pytest.mark.parametrize("day", [EVE, FIRST, NEXT])
    def test_what_had_lapsed_before_is_lapsed(
        self, judged: Callable[..., Verdict], day: date
    ) -> None:
        facts = LapseFacts(in_force=True, as_of=day, implemented=PartialDate(2019, 7, 1))
        assert judged("local.lapse-on-national", day, facts).outcome == Outcome.BROKEN
        abolished = evolve(facts, in_force=False)
        assert judged("local.lapse-on-national", day, abolished).outcome == Outcome.KEPT

    @pytest.mark.parametrize(
        ("published", "implemented", "expected"),
        [
            (PartialDate(2019, 7), None, (Outcome.UNKNOWN, ("implemented",))),
            (PartialDate(2020), None, (Outcome.UNKNOWN, ("implemented",))),
            (PartialDate.of(FIRST), None, (Outcome.KEPT, ())),
            (PartialDate(2019, 7), PartialDate(2020), (Outcome.BROKEN, ())),
            (PartialDate(2019, 7), PartialDate(2020, 3), (Outcome.KEPT, ())),
        ],
    )
    def test_days_that_are_not_known_are_sharp_as_their_source(
        self,
        judged: Callable[..., Verdict],
        published: PartialDate,
        implemented: PartialDate | None,
        expected: tuple[Outcome, tuple[str, ...]],
    ) -> None:
        day = date(2024, 5, 6)
        facts = LapseFacts(in_force=True, as_of=day, published=published, implemented=implemented)
        verdict = judged("local.lapse-on-national", day, facts)
        assert (verdict.outcome, verdict.missing) == expected
        is_possible = verdict.outcome is Outcome.BROKEN
        assert verdict.certainty is (Certainty.POSSIBLE if is_possible else Certainty.CERTAIN)


class TestArticle25:
    """第二十五条（原文未核）：“继续有效、修订、废止”."""

    @pytest.mark.parametrize(
        ("day", "outcome"),
        [
            (FIRST, BROKEN),
            (date(2022, 12, 31), BROKEN),
            (date(2023, 1, 1), KEPT),
            (date(2023, 1, 2), KEPT),
        ],
    )
    def test_conversion_is_none_of_them_until_practice_may_have_begun(
        self, judged: Callable[..., Verdict], day: date, outcome: Outcome
    ) -> None:
        assert (
            judged("local.review-outcome", day, OutcomeFacts(outcome="convert")).outcome == outcome
        )

    @pytest.mark.parametrize("day", [FIRST, date(2022, 12, 31), date(2023, 1, 1)])
    @pytest.mark.parametrize(
        ("told", "outcome"),
        [
            ("continue", KEPT),
            ("revise", KEPT),
            ("废止", KEPT),
            ("shelve", BROKEN),
            (None, UNKNOWN),
        ],
    )
    def test_the_three_are_kept_on_every_day(
        self, judged: Callable[..., Verdict], day: date, told: str | None, outcome: Outcome
    ) -> None:
        assert judged("local.review-outcome", day, OutcomeFacts(outcome=told)).outcome == outcome

    def test_the_practice_is_cited_beside_the_article(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert based("local.review-outcome", date(2023, 1, 1)) == (
            "ls2020-review-outcomes",
            "lsr2023-convert",
        )
