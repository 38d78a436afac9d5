"""市场监督管理投诉举报处理暂行办法: in force from 2020-01-01 to 2026-04-14."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.calendar import Certainty, PartialDate, china_calendar
from localstd.law import (
    AcceptanceFacts,
    ClueFacts,
    ComplaintMaterial,
    ComplaintMaterialsFacts,
    ComplaintTransferFacts,
    Footing,
    JointComplaintFacts,
    LimitInForce,
    MediationConsentFacts,
    MediationEnd,
    MediationEndFacts,
    MediatorFacts,
    Outcome,
    RefusalFacts,
    RefusalGround,
    ReportCompetenceFacts,
    ReporterFacts,
    SettlementFacts,
    SplitFacts,
    TestingFacts,
    Timing,
    Track,
    Verdict,
    china_law,
    judge_timeliness,
)

EVE, FIRST, LAST, AFTER = (
    date(2019, 12, 31),
    date(2020, 1, 1),
    date(2026, 4, 14),
    date(2026, 4, 15),
)
AskRule = Callable[..., Verdict]
AskLimit = Callable[..., LimitInForce | None]


def due(name: str, start: date) -> str:
    judged = judge_timeliness(
        name,
        started=PartialDate.of(start),
        done=None,
        law=china_law(),
        calendar=china_calendar(),
        as_of=start,
    )
    assert judged.due is not None
    return str(judged.due[0])


def holds_until_the_last_day(held: AskLimit, name: str, days: int) -> None:
    assert held(name, EVE) is None
    for day in (FIRST, LAST):
        for track in Track:
            limit = held(name, day, track=track)
            assert limit is not None
            assert (limit.value, limit.unit, limit.citation.instrument) == (
                days,
                "working-day",
                "cr2019",
            )
            assert limit.citation.checked
    after = held(name, AFTER)
    assert after is not None
    assert [one.citation.provision for one in after.limits] == ["cr2025-days"]


class TestArticle7:
    """第七条：“分别处理”."""

    @pytest.mark.parametrize(
        ("told", "outcome"),
        [
            ((True, True, True), Outcome.KEPT),
            ((True, True, False), Outcome.BROKEN),
            ((True, True, None), Outcome.UNKNOWN),
            ((True, False, False), Outcome.KEPT),
            ((False, None, None), Outcome.KEPT),
            ((None, True, False), Outcome.UNKNOWN),
        ],
    )
    def test_only_what_is_both_is_taken_apart(
        self, judged: AskRule, told: tuple[bool | None, bool | None, bool | None], outcome: Outcome
    ) -> None:
        has_complaint, has_report, is_split = told
        facts = SplitFacts(has_complaint=has_complaint, has_report=has_report, is_split=is_split)
        assert judged("complaint.split", FIRST, facts).outcome is outcome

    def test_it_ends_with_the_order(self, based: Callable[..., tuple[str, ...]]) -> None:
        asked = [based("complaint.split", day) for day in (EVE, FIRST, LAST, AFTER)]
        assert asked == [(), ("cr2019-split",), ("cr2019-split",), ()]


class TestArticles9And10:
    """第九条、第十条：“投诉应当提供下列材料”；“授权委托书原件以及受托人身份证明”."""

    OWN = ("complainant", "respondent", "request")

    @pytest.mark.parametrize("missing", OWN)
    def test_each_of_three_is_asked_for(self, judged: AskRule, missing: str) -> None:
        given_ = tuple(one for one in self.OWN if one != missing)
        facts = ComplaintMaterialsFacts(materials=given_, is_by_proxy=False)
        verdict = judged("complaint.materials", FIRST, facts)
        assert verdict.facts["lacking"] == (ComplaintMaterial(missing).wording,)

    def test_a_proxy_brings_two_more(self, judged: AskRule) -> None:
        by_proxy = ComplaintMaterialsFacts(materials=self.OWN, is_by_proxy=True)
        lacking = judged("complaint.materials", FIRST, by_proxy).facts["lacking"]
        assert [one.zh for one in lacking] == ["授权委托书原件", "受托人身份证明"]
        whole = ComplaintMaterialsFacts(
            materials=(*self.OWN, "power-of-attorney", "受托人身份证明"), is_by_proxy=True
        )
        assert judged("complaint.materials", FIRST, whole).outcome is Outcome.KEPT

    def test_whether_there_is_a_proxy_must_be_known(self, judged: AskRule) -> None:
        facts = ComplaintMaterialsFacts(materials=self.OWN)
        assert judged("complaint.materials", FIRST, facts).missing == ("is_by_proxy",)


class TestArticle11:
    """第十一条：“经投诉人同意，市场监督管理部门可以按共同投诉处理”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (JointComplaintFacts(complainants=1), Outcome.KEPT),
            (JointComplaintFacts(complainants=40, representatives=3), Outcome.BROKEN),
            (JointComplaintFacts(complainants=40, has_consent=False), Outcome.BROKEN),
            (JointComplaintFacts(complainants=40, is_one_operator=False), Outcome.BROKEN),
            (JointComplaintFacts(complainants=40, representatives=2), Outcome.UNKNOWN),
            (JointComplaintFacts(representatives=3), Outcome.UNKNOWN),
        ],
    )
    def test_one_dispute_one_operator_consent_and_two_who_speak(
        self, judged: AskRule, facts: JointComplaintFacts, outcome: Outcome
    ) -> None:
        assert judged("complaint.joint", LAST, facts).outcome is outcome

    def test_two_may_speak_for_many(self, judged: AskRule) -> None:
        facts = JointComplaintFacts(
            complainants=40,
            is_one_dispute=True,
            is_one_operator=True,
            has_consent=True,
            representatives=2,
        )
        assert judged("complaint.joint", LAST, facts).outcome is Outcome.KEPT


class TestArticle14:
    """第十四条：“七个工作日内作出受理或者不予受理的决定”."""

    def test_seven_working_days_from_its_first_day(self, held: AskLimit) -> None:
        holds_until_the_last_day(held, "complaint.acceptance", 7)

    def test_spring_festival_and_its_make_up_days_are_counted(self) -> None:
        """Of 2026-02-13: 14 is worked, 15 to 23 are off, 28 is worked."""
        assert due("complaint.acceptance", date(2026, 2, 13)) == "2026-03-02"


class TestArticle15:
    """第十五条：“投诉有下列情形之一的，市场监督管理部门不予受理”."""

    @pytest.mark.parametrize("ground", sorted(set(RefusalGround) - {RefusalGround.FALSE_IDENTITY}))
    def test_each_of_six_grounds_will_do(self, judged: AskRule, ground: RefusalGround) -> None:
        for text in (ground.value, ground.wording.zh):
            facts = RefusalFacts(
                ground=text,
                known=PartialDate(2017, 1, 1),
                received=PartialDate(2020, 1, 2),
                lacks_materials=True,
                rests_on="仲裁法",
            )
            assert judged("complaint.refusal", FIRST, facts).outcome is Outcome.KEPT

    @pytest.mark.parametrize("ground", ["too-many", "职业索赔", "false-identity"])
    def test_no_other_ground_will(self, judged: AskRule, ground: str) -> None:
        assert judged("complaint.refusal", LAST, RefusalFacts(ground=ground)).outcome is (
            Outcome.BROKEN
        )

    @pytest.mark.parametrize(
        ("ground", "missing"),
        [
            ("handled-elsewhere", ("rests_on",)),
            ("other-law", ("rests_on",)),
            ("materials-missing", ("lacks_materials",)),
            ("old-case", ("known", "received")),
            (None, ("ground",)),
        ],
    )
    def test_a_ground_says_what_it_needs(
        self, judged: AskRule, ground: str | None, missing: tuple[str, ...]
    ) -> None:
        assert judged("complaint.refusal", FIRST, RefusalFacts(ground=ground)).missing == missing

    def test_materials_that_were_given_are_no_ground(self, judged: AskRule) -> None:
        facts = RefusalFacts(ground="materials-missing", lacks_materials=False)
        assert judged("complaint.refusal", FIRST, facts).outcome is Outcome.BROKEN


class TestArticle15Point4:
    """第十五条第四项：“之日起超过三年的”."""

    KNOWN = PartialDate(2021, 3, 5)

    @pytest.mark.parametrize(
        ("received", "outcome"),
        [
            (PartialDate(2024, 3, 4), Outcome.BROKEN),
            (PartialDate(2024, 3, 5), Outcome.BROKEN),
            (PartialDate(2024, 3, 6), Outcome.KEPT),
        ],
    )
    def test_more_than_three_years_are_so_from_the_day_after(
        self, judged: AskRule, received: PartialDate, outcome: Outcome
    ) -> None:
        facts = RefusalFacts(ground="old-case", known=self.KNOWN, received=received)
        assert judged("complaint.refusal", received.first, facts).outcome is outcome

    def test_a_month_alone_is_not_guessed(self, judged: AskRule) -> None:
        facts = RefusalFacts(
            ground="old-case", known=PartialDate(2021, 3), received=PartialDate(2024, 3, 10)
        )
        assert judged("complaint.refusal", LAST, facts).certainty is Certainty.POSSIBLE

    def test_the_years_of_a_leap_day_end_with_february(self, judged: AskRule) -> None:
        for day, outcome in ((28, Outcome.BROKEN), (None, Outcome.KEPT)):
            received = PartialDate(2023, 2, day) if day else PartialDate(2023, 3, 1)
            facts = RefusalFacts(
                ground="old-case", known=PartialDate(2020, 2, 29), received=received
            )
            assert judged("complaint.refusal", LAST, facts).outcome is outcome

    def test_an_older_case_is_accepted_wrongly_but_only_possibly(self, judged: AskRule) -> None:
        """“除法律另有规定外”."""
        facts = AcceptanceFacts(known=self.KNOWN, received=PartialDate(2024, 3, 6))
        verdict = judged("complaint.acceptable", LAST, facts)
        assert (verdict.outcome, verdict.certainty) == (Outcome.BROKEN, Certainty.POSSIBLE)
        in_time = AcceptanceFacts(known=self.KNOWN, received=PartialDate(2024, 3, 5))
        assert judged("complaint.acceptable", LAST, in_time).outcome is Outcome.UNKNOWN

    @pytest.mark.parametrize(
        "facts",
        [
            AcceptanceFacts(is_competent=False),
            AcceptanceFacts(is_consumer=False),
            AcceptanceFacts(is_handled_elsewhere=True),
            AcceptanceFacts(lacks_materials=True),
        ],
    )
    def test_any_other_ground_keeps_it_out_for_certain(
        self, judged: AskRule, facts: AcceptanceFacts
    ) -> None:
        verdict = judged("complaint.acceptable", FIRST, facts)
        assert (verdict.outcome, verdict.certainty) == (Outcome.BROKEN, Certainty.CERTAIN)


class TestArticle16:
    """第十六条：“经投诉人和被投诉人同意，采用调解的方式处理投诉”."""

    @pytest.mark.parametrize(
        ("agree", "outcome"),
        [
            ((True, True), Outcome.KEPT),
            ((True, False), Outcome.BROKEN),
            ((False, None), Outcome.BROKEN),
            ((True, None), Outcome.UNKNOWN),
        ],
    )
    def test_both_sides_agree(
        self, judged: AskRule, agree: tuple[bool | None, bool | None], outcome: Outcome
    ) -> None:
        complainant, operator = agree
        facts = MediationConsentFacts(complainant_agrees=complainant, operator_agrees=operator)
        assert judged("complaint.consent", FIRST, facts).outcome is outcome


class TestArticle19:
    """第十九条：“可能影响公正处理投诉的，应当回避”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (MediatorFacts(is_near=True, steps_back=True), Outcome.KEPT),
            (MediatorFacts(is_near=True, steps_back=False), Outcome.BROKEN),
            (MediatorFacts(is_near=False), Outcome.KEPT),
            (MediatorFacts(steps_back=False), Outcome.UNKNOWN),
        ],
    )
    def test_who_is_near_steps_back(
        self, judged: AskRule, facts: MediatorFacts, outcome: Outcome
    ) -> None:
        assert judged("complaint.recusal", LAST, facts).outcome is outcome


class TestArticle20:
    """第二十条：“由投诉人和被投诉人协商一致，共同委托具备相应条件的技术机构承担”."""

    def test_both_agree_on_who_tests(self, judged: AskRule) -> None:
        outcomes = [
            judged("complaint.testing", FIRST, TestingFacts(is_agreed=agreed)).outcome
            for agreed in (True, False, None)
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN]


class TestArticle21:
    """第二十一条：“有下列情形之一的，终止调解”；“四十五个工作日内”."""

    @pytest.mark.parametrize("ground", sorted(MediationEnd))
    def test_each_of_seven_grounds_will_do(self, judged: AskRule, ground: MediationEnd) -> None:
        facts = MediationEndFacts(ground=ground.value, is_over=True)
        assert judged("complaint.ending", FIRST, facts).outcome is Outcome.KEPT

    def test_no_other_will_nor_a_term_that_runs(self, judged: AskRule) -> None:
        for facts in (
            MediationEndFacts(ground="busy"),
            MediationEndFacts(ground="term-over", is_over=False),
        ):
            assert judged("complaint.ending", FIRST, facts).outcome is Outcome.BROKEN

    def test_forty_five_working_days_of_mediation(self, held: AskLimit) -> None:
        holds_until_the_last_day(held, "complaint.mediation", 45)

    def test_they_run_over_two_holidays(self) -> None:
        """Worked are 14 and 28 February; off are 15 to 23 February and 4 to 6 April."""
        assert due("complaint.mediation", date(2026, 1, 30)) == "2026-04-10"


class TestArticle21Paragraph2:
    """第二十一条第二款：“自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人”."""

    def test_seven_working_days_to_tell(self, held: AskLimit) -> None:
        holds_until_the_last_day(held, "complaint.mediation-notice", 7)


class TestArticle22:
    """第二十二条：“应当制作调解书，但调解协议已经即时履行或者双方同意不制作调解书的除外”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (SettlementFacts(has_document=True), Outcome.KEPT),
            (
                SettlementFacts(
                    is_on_site=True, has_document=False, is_performed=False, is_waived=False
                ),
                Outcome.BROKEN,
            ),
            (SettlementFacts(is_on_site=True, has_document=False), Outcome.UNKNOWN),
            (SettlementFacts(is_on_site=False, has_record=True), Outcome.KEPT),
            (
                SettlementFacts(is_performed=True, has_document=False, has_record=False),
                Outcome.BROKEN,
            ),
            (SettlementFacts(is_performed=True, has_record=False), Outcome.UNKNOWN),
            (SettlementFacts(is_waived=True), Outcome.UNKNOWN),
        ],
    )
    def test_a_document_or_else_a_record(
        self, judged: AskRule, facts: SettlementFacts, outcome: Outcome
    ) -> None:
        assert judged("complaint.settlement", LAST, facts).outcome is outcome


class TestArticle23:
    """第二十三条：“应当自发现之日起十五个工作日内予以核查”；“核查时限可以延长十五个工作日”."""

    @pytest.mark.parametrize("name", ["complaint.verification", "complaint.verification-extended"])
    def test_fifteen_working_days_and_fifteen_more(self, held: AskLimit, name: str) -> None:
        holds_until_the_last_day(held, name, 15)


class TestArticle24:
    """第二十四条：“应当提供涉嫌违反市场监督管理法律、法规、规章的具体线索”."""

    def test_clues_are_concrete(self, judged: AskRule) -> None:
        outcomes = [
            judged("report.clues", FIRST, ClueFacts(is_concrete=concrete)).outcome
            for concrete in (True, False, None)
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN]


class TestArticle29:
    """第二十九条：“应当告知举报人直接向有处理权限的市场监督管理部门提出”."""

    @pytest.mark.parametrize(
        ("told", "outcome"),
        [
            ((True, False), Outcome.KEPT),
            ((False, True), Outcome.KEPT),
            ((False, False), Outcome.BROKEN),
            ((True, True), Outcome.BROKEN),
            ((None, True), Outcome.UNKNOWN),
            ((True, None), Outcome.UNKNOWN),
        ],
    )
    def test_handled_with_power_and_sent_away_without(
        self, judged: AskRule, told: tuple[bool | None, bool | None], outcome: Outcome
    ) -> None:
        is_competent, is_redirected = told
        facts = ReportCompetenceFacts(is_competent=is_competent, is_redirected=is_redirected)
        assert judged("report.competence", FIRST, facts).outcome is outcome


class TestArticle30:
    """第三十条：“应当自发生争议之日起七个工作日内协商解决”."""

    def test_seven_working_days_to_agree(self, held: AskLimit) -> None:
        holds_until_the_last_day(held, "complaint.jurisdiction", 7)


class TestArticle31:
    """第三十一条：“应当按照市场监督管理行政处罚等有关规定处理举报”."""

    @pytest.mark.parametrize("name", ["report.verification", "report.verification-extended"])
    def test_the_days_of_art_23_stand_by_analogy(self, held: AskLimit, name: str) -> None:
        holds_until_the_last_day(held, name, 15)
        limit = held(name, LAST)
        assert limit is not None
        assert limit.leading.footing is Footing.BY_ANALOGY
        assert limit.wording.zh.startswith("不超过15个工作日（参照适用）：")

    @given(late=st.integers(1, 400), timing=st.sampled_from((Timing.LATE, Timing.OVERDUE)))
    def test_nobody_breaks_them_for_certain(self, late: int, timing: Timing) -> None:
        start = date(2024, 5, 6)
        last = date.fromisoformat(due("report.verification", start))
        acted = date.fromordinal(last.toordinal() + late)
        judged = judge_timeliness(
            "report.verification",
            started=PartialDate.of(start),
            done=PartialDate.of(acted) if timing is Timing.LATE else None,
            law=china_law(),
            calendar=china_calendar(),
            as_of=acted,
        )
        assert judged.timing is timing
        assert judged.certainty is Certainty.POSSIBLE

    def test_what_is_in_time_is_so_for_certain(self) -> None:
        judged = judge_timeliness(
            "report.verification",
            started=PartialDate(2024, 5, 6),
            done=PartialDate(2024, 5, 7),
            law=china_law(),
            calendar=china_calendar(),
            as_of=date(2024, 5, 7),
        )
        assert (judged.timing, judged.certainty) == (Timing.KEPT, Certainty.CERTAIN)


class TestArticle31Paragraph2:
    """第三十一条第二款：“自作出是否立案决定之日起五个工作日内告知举报人”."""

    def test_five_working_days_to_tell(self, held: AskLimit) -> None:
        holds_until_the_last_day(held, "report.notice", 5)


class TestArticle33:
    """第三十三条：“应当对举报人的信息予以保密”."""

    def test_a_record_that_names_who_reported_breaks_it(self, judged: AskRule) -> None:
        facts = ReporterFacts(is_report=True, tells_who=True)
        verdict = judged("report.secrecy", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading) == (Outcome.BROKEN, False)


class TestArticle37:
    """第三十七条：“不得自行移送”."""

    def test_an_office_gives_back_what_it_has_no_power_over(self, judged: AskRule) -> None:
        outcomes = [
            judged("complaint.transfer", LAST, ComplaintTransferFacts(by_itself=own)).outcome
            for own in (False, True, None)
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN]
