"""中华人民共和国标准化法（2017修订）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Law, LimitInForce, NumberFacts, Outcome, Track, Verdict

EVE, FIRST, NEXT = date(2017, 12, 31), date(2018, 1, 1), date(2018, 1, 2)


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
    """第十条第五款：“法律、行政法规和国务院决定对强制性标准的制定另有规定的，从其规定。”"""

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_the_other_tracks_keep_mandatory_standards(self, law: Law, track: Track) -> None:
        assert law.on(NEXT, track=track).get_rule("local.recommended-only") is None

    def test_the_exception_is_cited_with_the_rule(self, law: Law) -> None:
        rule = law.on(NEXT).rule("local.recommended-only")
        assert "sl2017-mand-exception" in [citation.provision for citation in rule.citations]


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


class TestArticle24:
    """第二十四条：“标准应当按照编号规则进行编号。”"""

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
