"""中华人民共和国标准化法（2017修订）."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from localstd.calendar import Certainty, PartialDate
from localstd.law import (
    AppraisalFacts,
    CityFacts,
    CompetitionFacts,
    CorrectionFacts,
    EnterpriseDeclarationFacts,
    FilingFacts,
    FloorFacts,
    FollowUpFacts,
    JointFacts,
    KeptFormFacts,
    Law,
    LimitInForce,
    MarketFault,
    NumberFacts,
    NumberUseFacts,
    OrganisationFacts,
    Outcome,
    OutcomeFacts,
    PrinciplesFacts,
    ReporterFacts,
    ReviewBodyFacts,
    ScopeFacts,
    Track,
    UrgencyFacts,
    Verdict,
)
from localstd.law.judging.supervision import SUPERVISION
from localstd.testing import law_of_a_place
from localstd.wording import Wording

EVE, FIRST, NEXT = date(2017, 12, 31), date(2018, 1, 1), date(2018, 1, 2)
KEPT, BROKEN, UNKNOWN = Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN


class TestArticle2:
    """第二条第二款：“行业标准、地方标准是推荐性标准。”"""

    def test_nothing_forbids_a_mandatory_number_the_day_before(self, law: Law) -> None:
        assert law.on(EVE).get_rule("local.recommended-only") is None

    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_a_mandatory_number_breaks_it(self, judged: Callable[..., Verdict], day: date) -> None:
        facts = NumberFacts(place_code="12", claims_mandatory=True)
        assert judged("local.recommended-only", day, facts).outcome == Outcome.BROKEN

    def test_a_recommended_number_keeps_it(self, judged: Callable[..., Verdict]) -> None:
        facts = NumberFacts(place_code="12", claims_mandatory=False)
        assert judged("local.recommended-only", FIRST, facts).outcome == Outcome.KEPT

    def test_a_number_that_does_not_say_leaves_it_open(
        self, judged: Callable[..., Verdict]
    ) -> None:
        verdict = judged("local.recommended-only", FIRST, NumberFacts(place_code="12"))
        assert (verdict.outcome, verdict.missing) == (Outcome.UNKNOWN, ("claims_mandatory",))


class TestArticle10:
    """第十条第五款：“法律、行政法规和国务院决定对强制性标准的制定另有规定的”: on other tracks."""

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_the_other_tracks_keep_mandatory_standards(self, law: Law, track: Track) -> None:
        assert law.on(NEXT, track=track).get_rule("local.recommended-only") is None

    def test_the_exception_is_cited_with_the_rule(self, law: Law) -> None:
        rule = law.on(NEXT).rule("local.recommended-only")
        assert "sl2017-mand-exception" in [citation.provision for citation in rule.citations]


class TestArticle10OfKeptForms:
    """第十条第五款：“从其规定。”: a field of other law keeps its mandatory form."""

    FIELD = Wording("工程建设", "engineering construction")
    SIGN = Wording("编号", "its number")

    def test_a_mandatory_form_is_kept_in_a_field_that_keeps_it(
        self, judged: Callable[..., Verdict]
    ) -> None:
        facts = KeptFormFacts(
            claims_mandatory=True,
            kept=self.FIELD,
            evidence=self.SIGN,
            certainty=Certainty.POSSIBLE,
        )
        verdict = judged("local.mandatory-kept", FIRST, facts, Track.ENGINEERING)
        assert (verdict.outcome, verdict.certainty) == (KEPT, Certainty.POSSIBLE)
        assert verdict.facts == {"kept": self.FIELD, "evidence": self.SIGN}

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (KeptFormFacts(claims_mandatory=True), BROKEN),
            (KeptFormFacts(claims_mandatory=False, kept=FIELD), BROKEN),
            (KeptFormFacts(kept=FIELD), UNKNOWN),
        ],
    )
    def test_without_a_field_or_a_form_nothing_is_kept(
        self, judged: Callable[..., Verdict], facts: KeptFormFacts, outcome: Outcome
    ) -> None:
        assert judged("local.mandatory-kept", FIRST, facts).outcome == outcome

    @pytest.mark.parametrize(
        ("track", "day", "basis"),
        [
            (Track.FOOD, date(2021, 4, 28), ()),
            (Track.FOOD, date(2021, 4, 29), ("fl-mandatory", "fl-local-issuer")),
            (Track.ENVIRONMENT, date(2026, 8, 14), ("epl-quality", "epl-discharge")),
            (Track.ENVIRONMENT, date(2026, 8, 15), ("eec-quality", "eec-discharge", "eec-soil")),
            (Track.ENGINEERING, FIRST, ("ir1990-engineering", "reform2015-exceptions")),
            (Track.ORDINARY, FIRST, ("reform2015-exceptions", "seed-mand-exception")),
        ],
    )
    def test_the_law_of_the_field_stands_beside_the_exception(
        self, based: Callable[..., tuple[str, ...]], track: Track, day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.mandatory-kept", day, track) == ("sl2017-mand-exception", *basis)
        assert based("local.mandatory-kept", EVE, track) == ()


class TestArticle13:
    """第十三条第二款：“设区的市级人民政府标准化行政主管部门……可以制定本行政区域的地方标准。”"""

    @pytest.mark.parametrize(
        ("day", "outcome"), [(EVE, Outcome.BROKEN), (FIRST, Outcome.KEPT), (NEXT, Outcome.KEPT)]
    )
    def test_a_city_has_the_power_from_its_first_day(
        self, judged: Callable[..., Verdict], day: date, outcome: Outcome
    ) -> None:
        assert judged("local.issuer-level", day, NumberFacts(place_code="3302")).outcome == outcome

    def test_a_county_never_has_it(self, judged: Callable[..., Verdict]) -> None:
        facts = NumberFacts(place_code="330203")
        assert judged("local.issuer-level", NEXT, facts).outcome == Outcome.BROKEN


class TestArticle13OfScope:
    """第十三条第一款：“为满足地方自然条件、风俗习惯等特殊技术要求，可以制定地方标准。”"""

    @pytest.mark.parametrize(
        ("ground", "outcome"),
        [("盐碱地", KEPT), ("natural-conditions", KEPT), ("", BROKEN), (None, UNKNOWN)],
    )
    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_any_stated_ground_will_do(
        self, judged: Callable[..., Verdict], day: date, ground: str | None, outcome: Outcome
    ) -> None:
        assert judged("local.scope", day, ScopeFacts(ground=ground)).outcome == outcome

    def test_the_verdict_says_that_nothing_or_nobody_names_a_ground(
        self, judged: Callable[..., Verdict]
    ) -> None:
        assert judged("local.scope", FIRST, ScopeFacts(ground="")).facts == {"ground": ""}
        assert judged("local.scope", FIRST, ScopeFacts()).missing == ("ground",)

    def test_a_national_standard_is_no_bar_any_more(self, judged: Callable[..., Verdict]) -> None:
        facts = ScopeFacts(ground="气候", national_exists=True)
        outcomes = [judged("local.scope", day, facts).outcome for day in (EVE, FIRST)]
        assert outcomes == [BROKEN, KEPT]


class TestArticle13OfCities:
    """第十三条第二款：“经所在地省、自治区、直辖市人民政府标准化行政主管部门批准”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (CityFacts(place_code="3302", province_approved=True), KEPT),
            (CityFacts(place_code="3302", province_approved=False), BROKEN),
            (CityFacts(place_code="3302"), UNKNOWN),
            (CityFacts(place_code="33"), KEPT),
            (CityFacts(place_code="33", province_approved=False), KEPT),
            (CityFacts(place_code="330203", province_approved=False), KEPT),
        ],
    )
    def test_a_city_and_nobody_else_needs_the_approval_of_its_province(
        self,
        judged: Callable[..., Verdict],
        facts: CityFacts,
        outcome: Outcome,
    ) -> None:
        assert judged("local.city-approval", FIRST, facts).outcome == outcome

    def test_the_verdict_names_the_city_and_what_is_missing(
        self, judged: Callable[..., Verdict]
    ) -> None:
        refused = CityFacts(place_code="3302", province_approved=False)
        assert judged("local.city-approval", FIRST, refused).facts == {"place_code": "3302"}
        untold = judged("local.city-approval", FIRST, CityFacts(place_code="3302"))
        assert untold.missing == ("province_approved",)

    @pytest.mark.parametrize(
        ("day", "basis"),
        [(EVE, ()), (FIRST, ("sl2017-local-issuer-city",)), (NEXT, ("sl2017-local-issuer-city",))],
    )
    def test_is_asked_from_the_first_day(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.city-approval", day) == basis

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_is_held_to_the_ordinary_track(
        self, based: Callable[..., tuple[str, ...]], track: Track
    ) -> None:
        assert based("local.city-approval", NEXT, track) == ()


class TestArticle14:
    """第十四条：“对保障人身健康和生命财产安全、国家安全、生态环境安全以及经济社会发展所急需的标准项目，
    制定标准的行政主管部门应当优先立项并及时完成。”"""

    @pytest.mark.parametrize(
        "reason",
        [
            None,
            "safety",
            "保障人身健康和生命财产安全",
            "national-security",
            "国家安全",
            "ecology",
            "生态环境安全",
            "development",
            "经济社会发展所急需",
        ],
    )
    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2019, 10, 1)])
    def test_four_reasons_count_and_none_is_needed(
        self, judged: Callable[..., Verdict], day: date, reason: str | None
    ) -> None:
        assert judged("local.urgent", day, UrgencyFacts(reason=reason)) == Verdict(outcome=KEPT)

    def test_other_words_possibly_mean_none_of_them(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("local.urgent", FIRST, UrgencyFacts(reason="领导要求"))
        assert (verdict.outcome, verdict.certainty) == (BROKEN, Certainty.POSSIBLE)
        assert verdict.facts == {"reason": "领导要求"}

    @pytest.mark.parametrize("reason", ["emergency", "应对突发事件", "public-interest"])
    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2026, 7, 1)])
    def test_two_more_are_for_the_law_of_a_place_to_say(
        self, judged: Callable[..., Verdict], day: date, reason: str
    ) -> None:
        verdict = judged("local.urgent", day, UrgencyFacts(reason=reason))
        assert (verdict.outcome, verdict.missing) == (UNKNOWN, ("law_of_the_place",))

    @pytest.mark.parametrize("reason", ["emergency", "应对突发事件", "public-interest"])
    @pytest.mark.parametrize(
        ("day", "place", "outcome"),
        [
            (date(2019, 12, 31), "34", None),
            (date(2020, 1, 1), "34", KEPT),
            (date(2020, 1, 2), "3401", KEPT),
            (date(2020, 1, 1), "35", None),
            (date(2020, 1, 1), None, None),
        ],
    )
    def test_two_more_count_at_a_place_from_the_first_day_of_its_law(
        self, day: date, place: str | None, outcome: Outcome | None, reason: str
    ) -> None:
        rule = law_of_a_place().on(day, place).get_rule("local.urgent-here")
        told = rule and rule.judge(UrgencyFacts(reason=reason)).outcome
        assert told == outcome

    @pytest.mark.parametrize(("day", "basis"), [(EVE, ()), (FIRST, ("sl2017-urgent",))])
    def test_is_asked_from_the_first_day(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.urgent", day) == basis


class TestArticle15:
    """第十五条：“应当在立项时对……实际需求进行调查，对制定标准的必要性、可行性进行论证评估”."""

    @pytest.mark.parametrize(
        ("facts", "outcome", "told"),
        [
            (AppraisalFacts(surveyed=True, appraised=True), KEPT, ()),
            (AppraisalFacts(surveyed=False, appraised=True), BROKEN, {"surveyed": False}),
            (AppraisalFacts(appraised=False), BROKEN, {"appraised": False}),
            (
                AppraisalFacts(surveyed=False, appraised=False),
                BROKEN,
                {"surveyed": False, "appraised": False},
            ),
            (AppraisalFacts(surveyed=True), UNKNOWN, ("appraised",)),
            (AppraisalFacts(), UNKNOWN, ("surveyed", "appraised")),
        ],
    )
    def test_both_were_done(
        self,
        judged: Callable[..., Verdict],
        facts: AppraisalFacts,
        outcome: Outcome,
        told: object,
    ) -> None:
        verdict = judged("local.appraisal", FIRST, facts)
        assert verdict.outcome == outcome
        assert (dict(verdict.facts) or verdict.missing) == told

    @pytest.mark.parametrize(("day", "basis"), [(EVE, ()), (FIRST, ("sl2017-need-survey",))])
    def test_is_asked_from_the_first_day_on_the_ordinary_track(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.appraisal", day) == basis
        assert based("local.appraisal", day, Track.FOOD) == ()


class TestArticle16:
    """第十六条：“未组成标准化技术委员会的，应当成立专家组承担相关标准的起草、技术审查工作。”"""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ReviewBodyFacts(body="committee"), KEPT),
            (ReviewBodyFacts(body="标准化技术委员会", committee_exists=True), KEPT),
            (ReviewBodyFacts(body="expert-group", committee_exists=False), KEPT),
            (ReviewBodyFacts(body="专家组", committee_exists=True), BROKEN),
            (ReviewBodyFacts(body="expert-group"), UNKNOWN),
            (ReviewBodyFacts(body="home-unit", committee_exists=False), BROKEN),
            (ReviewBodyFacts(body="局长办公会", committee_exists=False), BROKEN),
            (ReviewBodyFacts(committee_exists=False), UNKNOWN),
        ],
    )
    def test_a_committee_or_where_there_is_none_an_expert_group(
        self,
        judged: Callable[..., Verdict],
        facts: ReviewBodyFacts,
        outcome: Outcome,
    ) -> None:
        assert judged("local.review-body", FIRST, facts).outcome == outcome

    @pytest.mark.parametrize(
        ("day", "basis"),
        [(EVE, ("ir1990-tc",)), (FIRST, ("sl2017-tc-required",)), (NEXT, ("sl2017-tc-required",))],
    )
    def test_takes_the_place_of_the_regulations(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.review-body", day) == basis


class TestArticle18:
    """第十八条第一款：“国家鼓励学会、协会、商会、联合会、产业技术联盟等社会团体”."""

    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2026, 1, 1)])
    def test_social_organisations_make_group_standards(
        self, judged: Callable[..., Verdict], day: date
    ) -> None:
        forms = ("organisation", "technology-alliance", "branch", "unregistered", None)
        told = [OrganisationFacts(form=form) for form in forms]
        outcomes = [judged("group.made-by-organisation", day, facts).outcome for facts in told]
        assert outcomes == [KEPT, KEPT, KEPT, BROKEN, UNKNOWN]

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        told = [based("group.made-by-organisation", day) for day in (EVE, FIRST)]
        assert told == [
            ("gs2017t-def", "so2016-legal-person"),
            ("sl2017-group-who", "so2016-legal-person"),
        ]


class TestArticle18OfPrinciples:
    """第十八条第二款：“应当组织对标准相关事项进行调查分析、实验、论证。”"""

    @pytest.mark.parametrize(
        ("told", "outcome", "is_reading"),
        [
            ((True, True, True), KEPT, False),
            ((True, False, True), BROKEN, True),
            ((False, False, False), BROKEN, False),
            ((True, None, True), UNKNOWN, False),
        ],
    )
    def test_what_was_not_done_at_all_is_a_fault_and_what_was_done_in_part_a_warning(
        self,
        judged: Callable[..., Verdict],
        told: tuple[bool | None, ...],
        outcome: Outcome,
        is_reading: bool,  # noqa: FBT001  what is expected
    ) -> None:
        surveyed, experimented, argued = told
        facts = PrinciplesFacts(surveyed=surveyed, experimented=experimented, argued=argued)
        verdict = judged("group.principles", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading) == (outcome, is_reading)


class TestArticle19:
    """第十九条：“或者与其他企业联合制定企业标准。”"""

    @pytest.mark.parametrize(
        ("enterprises", "outcome"), [(2, KEPT), (30, KEPT), (1, BROKEN), (None, UNKNOWN)]
    )
    def test_more_than_one_makes_it_together(
        self, judged: Callable[..., Verdict], enterprises: int | None, outcome: Outcome
    ) -> None:
        facts = JointFacts(enterprises=enterprises)
        for day in (FIRST, NEXT):
            assert judged("enterprise.joint", day, facts).outcome == outcome

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        told = [based("enterprise.joint", day) for day in (EVE, FIRST)]
        assert told == [(), ("sl2017-ent-who",)]


class TestArticle21:
    """第二十一条第一款：“地方标准……的技术要求不得低于强制性国家标准的相关技术要求。”"""

    @pytest.mark.parametrize("track", list(Track))
    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (FloorFacts(below_mandatory=False, below_recommended=True), KEPT),
            (FloorFacts(below_mandatory=True, below_recommended=True), BROKEN),
            (FloorFacts(below_recommended=True), UNKNOWN),
        ],
    )
    def test_holds_on_every_track(
        self, judged: Callable[..., Verdict], track: Track, facts: FloorFacts, outcome: Outcome
    ) -> None:
        assert judged("local.floor", FIRST, facts, track).outcome == outcome

    def test_was_not_asked_the_day_before(self, based: Callable[..., tuple[str, ...]]) -> None:
        assert [based("local.floor", day) for day in (EVE, FIRST)] == [(), ("sl2017-floor",)]


class TestArticle21OfGroups:
    """第二十一条第一款：“团体标准、企业标准的技术要求不得低于”: on every track."""

    @pytest.mark.parametrize("track", Track)
    def test_no_group_standard_asks_for_less(
        self, judged: Callable[..., Verdict], track: Track
    ) -> None:
        told = [FloorFacts(below_mandatory=below) for below in (False, True, None)]
        assert [judged("group.floor", FIRST, facts, track).outcome for facts in told] == [
            KEPT,
            BROKEN,
            UNKNOWN,
        ]


class TestArticle21OfEnterprises:
    """第二十一条第一款：“企业标准的技术要求不得低于强制性国家标准的相关技术要求。”"""

    @pytest.mark.parametrize(("below", "outcome"), [(True, BROKEN), (False, KEPT), (None, UNKNOWN)])
    def test_none_asks_for_less(
        self, judged: Callable[..., Verdict], *, below: bool | None, outcome: Outcome
    ) -> None:
        facts = FloorFacts(below_mandatory=below)
        for track in Track:
            assert judged("enterprise.floor", FIRST, facts, track).outcome == outcome

    def test_is_asked_from_the_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        assert [based("enterprise.floor", day) for day in (EVE, FIRST)] == [(), ("sl2017-floor",)]


class TestArticle22:
    """第二十二条第二款：“排除、限制市场竞争的行为”."""

    def test_no_standard_restricts_competition(
        self, law: Law, judged: Callable[..., Verdict]
    ) -> None:
        told = [CompetitionFacts(restricts_competition=one) for one in (False, True, None)]
        assert law.on(EVE).get_rule("group.competition") is None
        assert [judged("group.competition", FIRST, facts).outcome for facts in told] == [
            KEPT,
            BROKEN,
            UNKNOWN,
        ]


class TestArticle24OfUse:
    """第二十四条：“标准应当按照编号规则进行编号。”"""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (NumberUseFacts(number="DB33/T 1-2017", is_used=False), KEPT),
            (NumberUseFacts(number="DB33/T 1-2017", is_used=True), BROKEN),
            (NumberUseFacts(number="DB33/T 1-2017"), UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [EVE, FIRST, NEXT])
    def test_a_number_is_given_once(
        self, judged: Callable[..., Verdict], day: date, facts: NumberUseFacts, outcome: Outcome
    ) -> None:
        assert judged("local.number-unused", day, facts).outcome == outcome

    def test_the_verdict_names_the_number_where_it_is_told(
        self, judged: Callable[..., Verdict]
    ) -> None:
        told = judged("local.number-unused", FIRST, NumberUseFacts(number="1", is_used=True))
        untold = judged("local.number-unused", FIRST, NumberUseFacts(is_used=True))
        assert [dict(told.facts), dict(untold.facts)] == [{"number": "1"}, {}]

    @pytest.mark.parametrize(
        ("day", "basis"),
        [
            (date(1990, 9, 5), ()),
            (date(1990, 9, 6), ("ls1990-number",)),
            (EVE, ("ls1990-number",)),
            (FIRST, ("sl2017-numbering",)),
        ],
    )
    def test_the_law_takes_the_place_of_the_rules_of_1990(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.number-unused", day) == basis


class TestArticle24:
    """第二十四条：“标准的编号规则由国务院标准化行政主管部门制定并公布。”"""

    @pytest.mark.parametrize(
        ("day", "basis"),
        [
            (EVE, "ls1990-code"),
            (FIRST, "sl2017-numbering"),
            (date(2020, 2, 29), "sl2017-numbering"),
            (date(2020, 3, 1), "ls2020-number"),
        ],
    )
    def test_one_version_of_the_form_holds_on_every_day(
        self, law: Law, day: date, basis: str
    ) -> None:
        assert law.on(day).rule("local.number-form").citations[0].provision == basis

    def test_four_digits_are_not_held_against_a_city_of_2018(
        self, judged: Callable[..., Verdict]
    ) -> None:
        facts = NumberFacts(place_code="3302")
        assert judged("local.number-form", FIRST, facts).outcome == Outcome.KEPT


class TestArticle27:
    """第二十七条第一款：“企业应当公开其执行的……编号和名称”, “还应当公开……性能指标”."""

    @pytest.mark.parametrize(
        ("told", "outcome", "missing"),
        [
            ({"subject": "product", "shows_performance": True}, KEPT, ()),
            ({"subject": "product"}, UNKNOWN, ("shows_performance",)),
            ({"subject": "product", "shows_performance": False}, BROKEN, ()),
            ({"subject": "service"}, KEPT, ()),
            ({"subject": "service", "shows_functions": False}, BROKEN, ()),
            ({"subject": "other", "shows_functions": False}, KEPT, ()),
            ({"shows_functions": False}, UNKNOWN, ("subject",)),
            ({"is_own": False, "shows_functions": False}, KEPT, ()),
            ({"is_own": False, "shows_name": False}, BROKEN, ()),
            ({"is_own": False, "shows_name": None}, UNKNOWN, ("shows_name",)),
        ],
    )
    def test_number_and_name_and_the_indicators_of_ones_own(
        self,
        judged: Callable[..., Verdict],
        told: dict[str, Any],
        outcome: Outcome,
        missing: tuple[str, ...],
    ) -> None:
        shown = {"shows_number": True, "shows_name": True, "shows_functions": True}
        facts = EnterpriseDeclarationFacts(**{**shown, **told})
        for track in Track:
            verdict = judged("enterprise.self-declaration", FIRST, facts, track)
            assert (verdict.outcome, verdict.missing) == (outcome, missing)

    @pytest.mark.parametrize("is_joint", [True, False])
    def test_that_one_made_with_others_is_ones_own_is_a_reading(
        self, judged: Callable[..., Verdict], *, is_joint: bool
    ) -> None:
        facts = EnterpriseDeclarationFacts(
            subject="service", is_joint=is_joint, shows_functions=False
        )
        verdict = judged("enterprise.self-declaration", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading) == (BROKEN, is_joint)

    def test_is_asked_from_the_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = [based("enterprise.self-declaration", day) for day in (EVE, FIRST)]
        assert days == [(), ("sl2017-selfdecl",)]


class TestArticle27OfFiling:
    """第二十七条第一款：“国家实行团体标准、企业标准自我声明公开和监督制度。”"""

    def test_who_still_files_is_warned_by_a_reading(self, judged: Callable[..., Verdict]) -> None:
        facts = FilingFacts(filed=PartialDate(2018, 1, 1))
        verdict = judged("enterprise.filing-ended", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading) == (BROKEN, True)

    def test_nobody_is_before_the_first_day_or_on_the_track_of_food(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert based("enterprise.filing-ended", EVE) == ()
        assert based("enterprise.filing-ended", FIRST, Track.FOOD) == ()


class TestArticle29:
    """第二十九条第二款：“标准的复审周期一般不超过五年。”"""

    @pytest.mark.parametrize(
        ("day", "basis"), [(EVE, "ir1990-review"), (FIRST, "sl2017-review-interval")]
    )
    def test_leads_from_its_first_day(
        self, held: Callable[..., LimitInForce], day: date, basis: str
    ) -> None:
        review = held("local.review", day)
        assert (review.value, review.unit, review.strict) == (5, "year", False)
        assert review.citation.provision == basis

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_is_held_to_the_ordinary_track(
        self, held: Callable[..., LimitInForce | None], track: Track
    ) -> None:
        assert held("local.review", NEXT, track=track) is None

    def test_binds_industry_standards_too(self, held: Callable[..., LimitInForce | None]) -> None:
        review = held("industry.review", date(2026, 1, 1))
        assert review is not None
        assert [citation.provision for citation in review.citations] == ["sl2017-review-interval"]


class TestArticle29OfOutcomes:
    """第二十九条第二款：“经过复审，对不适应……的应当及时修订或者废止。”: one of three outcomes."""

    @pytest.mark.parametrize(
        ("outcome", "said"),
        [
            ("continue", KEPT),
            ("继续有效", KEPT),
            ("revise", KEPT),
            ("abolish", KEPT),
            ("convert", BROKEN),
            ("shelve", BROKEN),
            (None, UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [EVE, FIRST, NEXT, date(2020, 2, 29)])
    def test_what_is_fit_continues_and_what_is_not_is_revised_or_abolished(
        self, judged: Callable[..., Verdict], day: date, outcome: str | None, said: Outcome
    ) -> None:
        assert judged("local.review-outcome", day, OutcomeFacts(outcome=outcome)).outcome == said

    @pytest.mark.parametrize(
        ("day", "basis"),
        [
            (EVE, ("sl1988-review",)),
            (FIRST, ("sl2017-review-outcome",)),
            (date(2020, 2, 29), ("sl2017-review-outcome",)),
            (date(2020, 3, 1), ("ls2020-review-outcomes",)),
        ],
    )
    def test_one_version_of_the_outcomes_holds_on_every_day(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("local.review-outcome", day) == basis


class TestArticle29OfWhatFollows:
    """第二十九条第二款：“应当及时修订或者废止。”: what is done is what was concluded."""

    @pytest.mark.parametrize(
        ("facts", "outcome", "told"),
        [
            (FollowUpFacts(done="revise", concluded=("revise",)), KEPT, {}),
            (FollowUpFacts(done="revise", concluded=("continue", "revise")), KEPT, {}),
            (FollowUpFacts(done="abolish", concluded=("revise",)), BROKEN, {"done": "abolish"}),
            (FollowUpFacts(done="abolish"), UNKNOWN, {}),
        ],
    )
    def test_what_is_done_was_concluded(
        self,
        judged: Callable[..., Verdict],
        facts: FollowUpFacts,
        outcome: Outcome,
        told: dict[str, str],
    ) -> None:
        verdict = judged("local.review-follow-up", FIRST, facts)
        assert (verdict.outcome, dict(verdict.facts)) == (outcome, told)

    def test_is_asked_from_the_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        assert [based("local.review-follow-up", day) for day in (EVE, FIRST)] == [
            (),
            ("sl2017-review-outcome",),
        ]


class TestArticle35:
    """第三十五条第二款：“为举报人保密”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ReporterFacts(is_report=True, tells_who=True), BROKEN),
            (ReporterFacts(is_report=False, tells_who=True), BROKEN),
            (ReporterFacts(tells_who=True), UNKNOWN),
            (ReporterFacts(is_report=True, tells_who=False), KEPT),
            (ReporterFacts(tells_who=False), KEPT),
            (ReporterFacts(is_report=True), UNKNOWN),
        ],
    )
    def test_a_record_does_not_tell_who_reported(
        self, judged: Callable[..., Verdict], facts: ReporterFacts, outcome: Outcome
    ) -> None:
        for track in Track:
            verdict = judged("complaint.secrecy", FIRST, facts, track)
            assert verdict.outcome is outcome
            assert verdict.is_reading == (outcome is BROKEN and facts.is_report is False)

    def test_is_asked_from_the_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        assert [based("complaint.secrecy", day) for day in (EVE, FIRST)] == [
            (),
            ("sl2017-complaint-reply",),
        ]


def expected_grounds(rule: str, judged: Callable[..., Verdict]) -> list[MarketFault]:
    """Give what a rule takes as a ground, by name and in Chinese alike."""
    found = [
        [
            judged(f"correction.{rule}", FIRST, CorrectionFacts(ground=text)).outcome is KEPT
            for text in (one.value, one.wording.zh)
        ]
        for one in MarketFault
    ]
    assert all(len(set(pair)) == 1 for pair in found)
    return [one for one, (is_kept, _) in zip(MarketFault, found, strict=True) if is_kept]


DUE = PartialDate(2024, 5, 6)


def expected_days(rule: str, judged: Callable[..., Verdict]) -> list[Outcome]:
    """Say what a rule answers the day before the term ends, on that day, and the day after."""
    return [
        judged(
            f"correction.{rule}",
            date(2024, 5, 8),
            CorrectionFacts(
                is_ordered=True, due=DUE, acted=PartialDate(2024, 5, day), is_corrected=False
            ),
        ).outcome
        for day in (5, 6, 7)
    ]


class TestArticle38:
    """第三十八条：“责令限期改正；逾期不改正的，在标准信息公共服务平台上公示。”"""

    def test_ordered_is_who_did_not_declare(self, judged: Callable[..., Verdict]) -> None:
        assert expected_grounds("declaration", judged) == [MarketFault.NOT_DECLARED]

    def test_shown_is_who_let_the_term_pass(self, judged: Callable[..., Verdict]) -> None:
        assert expected_days("publicity", judged) == [BROKEN, BROKEN, KEPT]


class TestArticle39:
    """第三十九条第二款：“逾期不改正的，由省级以上人民政府标准化行政主管部门废止相关标准”."""

    def test_grounds_are_those_of_two_articles(self, judged: Callable[..., Verdict]) -> None:
        assert expected_grounds("substance", judged) == [
            MarketFault.BELOW_MANDATORY,
            MarketFault.AGAINST_ITS_AIMS,
        ]

    def test_a_ground_that_no_list_has_is_none(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("correction.substance", FIRST, CorrectionFacts(ground="标准太薄"))
        assert (verdict.outcome, dict(verdict.facts)) == (BROKEN, {"ground": "标准太薄"})
        assert judged("correction.substance", FIRST, CorrectionFacts()).missing == ("ground",)

    def test_abolition_waits_for_the_term(self, judged: Callable[..., Verdict]) -> None:
        assert expected_days("abolition", judged) == [BROKEN, BROKEN, KEPT]

    @pytest.mark.parametrize(
        ("facts", "outcome", "told"),
        [
            (CorrectionFacts(is_ordered=False), BROKEN, {"is_ordered": False}),
            (CorrectionFacts(is_corrected=True), BROKEN, {"is_corrected": True}),
            (
                CorrectionFacts(is_ordered=False, due=DUE, acted=PartialDate(2024, 6, 1)),
                BROKEN,
                {"is_ordered": False},
            ),
            (
                CorrectionFacts(is_corrected=False, due=DUE, acted=PartialDate(2024, 6, 1)),
                UNKNOWN,
                {},
            ),
            (CorrectionFacts(is_ordered=True, is_corrected=False, due=DUE), UNKNOWN, {}),
            (
                CorrectionFacts(
                    is_ordered=True, is_corrected=False, due=DUE, acted=PartialDate(2024, 5)
                ),
                BROKEN,
                {"term": DUE, "due": date(2024, 5, 7)},
            ),
        ],
    )
    def test_no_abolition_without_an_order_or_after_correction(
        self,
        judged: Callable[..., Verdict],
        facts: CorrectionFacts,
        outcome: Outcome,
        told: dict[str, object],
    ) -> None:
        verdict = judged("correction.abolition", date(2024, 5, 31), facts)
        assert (verdict.outcome, dict(verdict.facts)) == (outcome, told)

    def test_a_month_that_may_lie_after_the_term_breaks_it_possibly(
        self, judged: Callable[..., Verdict]
    ) -> None:
        facts = CorrectionFacts(
            is_ordered=True, is_corrected=False, due=DUE, acted=PartialDate(2024, 5)
        )
        assert judged("correction.abolition", FIRST, facts).certainty is Certainty.POSSIBLE


class TestArticle39OfCompetition:
    """第三十九条第三款：“依照《中华人民共和国反垄断法》等法律、行政法规的规定处理”."""

    def test_only_competition_is_handed_on(self, judged: Callable[..., Verdict]) -> None:
        assert expected_grounds("competition", judged) == [MarketFault.RESTRICTS_COMPETITION]


class TestArticle42:
    """第四十二条：“由省级以上人民政府标准化行政主管部门撤销相关标准编号”."""

    def test_ordered_is_who_numbered_otherwise(self, judged: Callable[..., Verdict]) -> None:
        assert expected_grounds("numbering", judged) == [MarketFault.ILL_NUMBERED]

    def test_revocation_waits_for_the_term(self, judged: Callable[..., Verdict]) -> None:
        assert expected_days("revocation", judged) == [BROKEN, BROKEN, KEPT]

    @pytest.mark.parametrize(
        ("rule", "article"),
        [
            ("declaration", "sl2017-selfdecl-penalty"),
            ("publicity", "sl2017-selfdecl-penalty"),
            ("substance", "sl2017-group-substance"),
            ("abolition", "sl2017-group-substance"),
            ("competition", "sl2017-antitrust-penalty"),
            ("numbering", "sl2017-group-number"),
            ("revocation", "sl2017-group-number"),
        ],
    )
    def test_all_of_it_is_asked_from_the_first_day(
        self, based: Callable[..., tuple[str, ...]], rule: str, article: str
    ) -> None:
        asked = [based(f"correction.{rule}", day, track) for day in (EVE, FIRST) for track in Track]
        assert asked == [()] * len(Track) + [(article,)] * len(Track)

    def test_no_rule_of_supervision_knows_another_consequence(self, law: Law) -> None:
        assert [make(law.provisions).name for make in SUPERVISION] == [
            "complaint.secrecy",
            "correction.declaration",
            "correction.publicity",
            "correction.substance",
            "correction.abolition",
            "correction.competition",
            "correction.numbering",
            "correction.revocation",
            "correction.extension",
            "correction.proof",
        ]
