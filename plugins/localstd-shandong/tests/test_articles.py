"""山东省标准化条例."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import Certainty, PartialDate, china_calendar
from localstd.law import (
    ConflictKind,
    DrafterFacts,
    FloorFacts,
    GuidanceFacts,
    JointFacts,
    Law,
    LimitInForce,
    Outcome,
    PapersFacts,
    PromotionFacts,
    PublicNoticeFacts,
    SupplyFacts,
    Track,
    UrgencyFacts,
    Verdict,
    conflicts,
)

EVE, FIRST, NEXT = date(2020, 7, 31), date(2020, 8, 1), date(2020, 8, 2)


@pytest.mark.parametrize(
    ("name", "basis"),
    [
        ("local.floor-recommended", "sd-floor"),
        ("local.application-papers", "sd-application-papers"),
        ("local.urgent-here", "sd-urgent"),
        ("guidance.not-yet", "sd-guidance"),
        ("guidance.procedure", "sd-guidance"),
        ("guidance.not-binding", "sd-guidance-meaning"),
        ("local.drafter-abstains", "sd-drafters"),
        ("local.notice-before-approval", "sd-publicity"),
    ],
)
def test_a_rule_of_the_province_holds_there_from_its_first_day_and_nowhere_else(
    based: Callable[..., tuple[str, ...]], name: str, basis: str
) -> None:
    days = [based(name, day, place="37") for day in (EVE, FIRST, NEXT)]
    assert days == [(), (basis,), (basis,)]
    assert based(name, NEXT, place="3702") == (basis,)
    assert based(name, NEXT, Track.FOOD, "37") == ()
    assert [based(name, NEXT, place=place) for place in (None, "33")] == [(), ()]


class TestArticle9:
    """第九条第一款：“地方标准的技术要求不得低于强制性标准和推荐性国家标准的相关技术要求”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (FloorFacts(below_mandatory=False, below_recommended=False), Outcome.KEPT),
            (FloorFacts(below_mandatory=False, below_recommended=True), Outcome.BROKEN),
            (FloorFacts(below_mandatory=False), Outcome.UNKNOWN),
        ],
    )
    def test_recommended_standards_are_a_floor_too(
        self, judged: Callable[..., Verdict], facts: FloorFacts, outcome: Outcome
    ) -> None:
        assert judged("local.floor-recommended", FIRST, facts, place="37").outcome == outcome


class TestArticles10And39:
    """“不宜由标准引用使其具有强制性或者行政约束力的文件”."""

    @pytest.mark.parametrize(
        ("rule", "facts"),
        [
            ("guidance.not-yet", GuidanceFacts(standard_possible=True)),
            ("guidance.procedure", GuidanceFacts(was_commented=True, was_reviewed=False)),
            ("guidance.not-binding", GuidanceFacts(makes_binding=True)),
        ],
    )
    def test_guidance_is_made_as_standards_are_and_binds_nobody(
        self, judged: Callable[..., Verdict], rule: str, facts: GuidanceFacts
    ) -> None:
        assert judged(rule, FIRST, facts).outcome is Outcome.BROKEN
        assert judged(rule, FIRST, GuidanceFacts()).outcome is Outcome.UNKNOWN


class TestArticle12:
    """第十二条第二款：“并提交分析报告、标准草案草稿、标准实施效益预分析以及标准组织实施方案等有关材料”."""

    def test_an_application_has_four_papers(self, judged: Callable[..., Verdict]) -> None:
        papers = ("分析报告", "标准草案草稿", "标准实施效益预分析", "标准组织实施方案")
        for lacking in papers:
            told = PapersFacts(papers=frozenset(papers) - {lacking})
            verdict = judged("local.application-papers", FIRST, told)
            assert [one.zh for one in verdict.facts["lacking"]] == [lacking]
        told = PapersFacts(papers=frozenset(papers))
        assert judged("local.application-papers", FIRST, told).outcome is Outcome.KEPT


class TestArticle13:
    """第十三条第二款：“涉及重大公共利益、应对突发事件、生态环境安全以及经济社会发展急需的”."""

    @pytest.mark.parametrize(
        "reason", ["重大公共利益", "应对突发事件", "生态环境安全", "经济社会发展急需"]
    )
    def test_its_own_words_are_reasons_to_go_first(
        self, judged: Callable[..., Verdict], reason: str
    ) -> None:
        facts = UrgencyFacts(reason=reason)
        assert judged("local.urgent-here", FIRST, facts).outcome is Outcome.KEPT
        assert judged("local.urgent", FIRST, facts).outcome is not Outcome.BROKEN

    def test_of_others_the_nation_says_it(self, judged: Callable[..., Verdict]) -> None:
        facts = UrgencyFacts(reason="国家安全")
        assert judged("local.urgent-here", FIRST, facts).outcome is Outcome.UNKNOWN
        assert judged("local.urgent", FIRST, facts).outcome is Outcome.KEPT


class TestArticle15:
    """第十五条第二款：“承担起草工作的人员不得参与其起草的地方标准的技术审查。”"""

    @pytest.mark.parametrize(
        ("drafters", "reviewers", "outcome", "both"),
        [
            (("甲", "乙"), ("丙",), Outcome.KEPT, None),
            (("甲", "乙"), ("丙", "乙", "甲"), Outcome.BROKEN, ("甲", "乙")),
            ((), (), Outcome.KEPT, None),
            (None, ("丙",), Outcome.UNKNOWN, None),
            (("甲",), None, Outcome.UNKNOWN, None),
        ],
    )
    def test_nobody_is_on_both_sides(
        self,
        judged: Callable[..., Verdict],
        drafters: tuple[str, ...] | None,
        reviewers: tuple[str, ...] | None,
        outcome: Outcome,
        both: tuple[str, ...] | None,
    ) -> None:
        facts = DrafterFacts(drafters=drafters, reviewers=reviewers)
        verdict = judged("local.drafter-abstains", FIRST, facts, place="37")
        assert (verdict.outcome, verdict.facts.get("both")) == (outcome, both)


class TestArticle16OfNotice:
    """第十六条第一款：“通过审查的，向社会公示；公示无异议或者异议不成立的，确定为地方标准”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (PublicNoticeFacts(was_given=True, has_open_dissent=False), Outcome.KEPT),
            (PublicNoticeFacts(was_given=True, has_open_dissent=True), Outcome.BROKEN),
            (PublicNoticeFacts(was_given=False, has_open_dissent=False), Outcome.BROKEN),
            (PublicNoticeFacts(has_open_dissent=True), Outcome.BROKEN),
            (PublicNoticeFacts(was_given=True), Outcome.UNKNOWN),
            (PublicNoticeFacts(), Outcome.UNKNOWN),
        ],
    )
    def test_notice_is_given_and_no_dissent_is_open(
        self,
        judged: Callable[..., Verdict],
        facts: PublicNoticeFacts,
        outcome: Outcome,
    ) -> None:
        verdict = judged("local.notice-before-approval", FIRST, facts, place="37")
        assert verdict.outcome == outcome


class TestArticle16:
    """第十六条第二款：“应当自标准发布之日起三十日内报省人民政府标准化行政主管部门。”"""

    @pytest.mark.parametrize(
        ("day", "place"), [(date(2020, 7, 31), "3702"), (date(2020, 8, 1), "33")]
    )
    def test_does_not_hold_before_or_elsewhere(
        self, held: Callable[..., LimitInForce | None], day: date, place: str
    ) -> None:
        assert held("local.report-to-province", day, place) is None

    @pytest.mark.parametrize("day", [date(2020, 8, 1), date(2020, 8, 2)])
    def test_thirty_days_for_a_city(self, held: Callable[..., LimitInForce], day: date) -> None:
        report = held("local.report-to-province", day, "3702")
        assert (report.value, report.unit, report.citation.checked) == (30, "day", True)


class TestArticle23:
    """第二十三条第二款：“并将实施情况定期向同级标准化行政主管部门反馈。”"""

    @pytest.mark.parametrize(
        ("told", "said"),
        [(True, Outcome.KEPT), (False, Outcome.BROKEN), (None, Outcome.UNKNOWN)],
    )
    def test_how_a_standard_is_used_is_reported(
        self, judged: Callable[..., Verdict], told: object, said: Outcome
    ) -> None:
        assert told is None or isinstance(told, bool)
        facts = PromotionFacts(is_reported=told)
        assert judged("promotion.reported", FIRST, facts, place="37").outcome is said

    def test_from_its_first_day_in_shandong_alone(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = [based("promotion.reported", day, place="37") for day in (EVE, FIRST, NEXT)]
        assert days == [(), ("sd-promotion",), ("sd-promotion",)]
        assert [based("promotion.reported", NEXT, place=one) for one in (None, "31")] == [(), ()]


class TestArticle24:
    """第二十四条第一款：“企业在提供产品、服务前，应当公开其执行的”."""

    @pytest.mark.parametrize(
        ("declared", "outcome", "certainty"),
        [
            (PartialDate(2021, 4, 30), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2021, 5, 1), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2021, 5, 2), Outcome.BROKEN, Certainty.CERTAIN),
            (PartialDate(2021, 5), Outcome.BROKEN, Certainty.POSSIBLE),
            (None, Outcome.UNKNOWN, Certainty.CERTAIN),
        ],
    )
    def test_what_is_declared_on_the_day_of_the_first_supply_may_have_been_before_it(
        self,
        judged: Callable[..., Verdict],
        declared: PartialDate | None,
        outcome: Outcome,
        certainty: Certainty,
    ) -> None:
        facts = SupplyFacts(supplied=PartialDate(2021, 5, 1), declared=declared)
        verdict = judged("enterprise.declared-first", date(2021, 5, 2), facts, place="37")
        assert (verdict.outcome, verdict.certainty) == (outcome, certainty)

    def test_from_its_first_day_in_shandong_alone(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = [based("enterprise.declared-first", day, place="37") for day in (EVE, FIRST)]
        assert days == [(), ("sd-declare",)]
        assert based("enterprise.declared-first", FIRST, place="31") == ()


class TestArticle28:
    """第二十八条：“地方标准的复审周期一般不超过五年。”"""

    def test_repeats_the_national_interval(
        self, held: Callable[..., LimitInForce], law: Law
    ) -> None:
        assert held("local.review", date(2020, 8, 1), "37").citation.provision == "sd-review"
        found = conflicts(law, "37", calendar=china_calendar())
        told = [(one.kind, [text.id for text in one.texts]) for one in found]
        assert (ConflictKind.REPEATED, ["sd-review", "sl2017-review-interval"]) in told
        assert {kind for kind, _ in told} == {ConflictKind.REPEATED}


class TestArticle39:
    """第三十九条第三项：“是指同行业企业或者产业链上下游企业”."""

    def test_who_is_of_no_common_chain_is_warned(self, judged: Callable[..., Verdict]) -> None:
        told = [JointFacts(same_chain=same) for same in (True, False, None)]
        for day in (FIRST, NEXT):
            found = [judged("enterprise.joint-chain", day, one, place="37") for one in told]
            assert [(one.outcome, one.is_reading) for one in found] == [
                (Outcome.KEPT, False),
                (Outcome.BROKEN, True),
                (Outcome.UNKNOWN, False),
            ]

    def test_holds_in_the_province_alone(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = [based("enterprise.joint-chain", day, place="3702") for day in (EVE, FIRST)]
        assert days == [(), ("sd-joint", "sd-joint-made")]
        assert based("enterprise.joint-chain", NEXT, place="33") == ()
