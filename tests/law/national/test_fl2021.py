"""食品安全法（2021修正）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import Certainty, PartialDate
from localstd.law import (
    FoodFiledFacts,
    FoodFilingFacts,
    IssuerFacts,
    LapseFacts,
    NumberFacts,
    Outcome,
    ScopeFacts,
    Track,
    Verdict,
)

EVE, FIRST = date(2021, 4, 28), date(2021, 4, 29)


class TestArticle25:
    """第二十五条：“食品安全标准是强制执行的标准。”"""

    def test_a_food_safety_standard_has_the_mandatory_form(
        self, judged: Callable[..., Verdict]
    ) -> None:
        outcomes = [
            judged(
                "local.food-mandatory",
                FIRST,
                NumberFacts(place_code="52", claims_mandatory=claims),
                Track.FOOD,
            ).outcome
            for claims in (True, False, None)
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN, Outcome.UNKNOWN]

    @pytest.mark.parametrize(
        "name",
        ["local.food-mandatory", "local.food-issuer", "local.scope", "local.lapse-on-national"],
    )
    def test_nothing_is_known_of_the_day_before(
        self, based: Callable[..., tuple[str, ...]], name: str
    ) -> None:
        known = [bool(based(name, day, Track.FOOD)) for day in (EVE, FIRST)]
        assert known == [False, True]


class TestArticle29OfScope:
    """第二十九条：“对地方特色食品，没有食品安全国家标准的”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ScopeFacts(is_local_specialty=True, national_exists=False), Outcome.KEPT),
            (ScopeFacts(is_local_specialty=False, national_exists=False), Outcome.BROKEN),
            (ScopeFacts(is_local_specialty=True, national_exists=True), Outcome.BROKEN),
            (ScopeFacts(national_exists=True), Outcome.BROKEN),
            (ScopeFacts(is_local_specialty=True), Outcome.UNKNOWN),
            (ScopeFacts(national_exists=False), Outcome.UNKNOWN),
        ],
    )
    def test_a_local_specialty_without_a_national_standard(
        self,
        judged: Callable[..., Verdict],
        facts: ScopeFacts,
        outcome: Outcome,
    ) -> None:
        assert judged("local.scope", FIRST, facts, Track.FOOD).outcome == outcome


class TestArticle29:
    """第二十九条：“卫生行政部门可以制定并公布食品安全地方标准……国家标准制定后，该地方标准即行废止。”"""

    @pytest.mark.parametrize(
        ("issuer", "outcome", "certainty"),
        [
            ("贵州省卫生健康委员会", Outcome.KEPT, Certainty.CERTAIN),
            ("陕西省卫计委", Outcome.KEPT, Certainty.CERTAIN),
            ("贵州省市场监督管理局", Outcome.BROKEN, Certainty.CERTAIN),
            ("贵州省", Outcome.BROKEN, Certainty.POSSIBLE),
            ("", Outcome.UNKNOWN, Certainty.CERTAIN),
            (None, Outcome.UNKNOWN, Certainty.CERTAIN),
        ],
    )
    def test_the_health_department_issues_it(
        self,
        judged: Callable[..., Verdict],
        issuer: str | None,
        outcome: Outcome,
        certainty: Certainty,
    ) -> None:
        facts = IssuerFacts(place_code="52", issuer=issuer)
        verdict = judged("local.food-issuer", FIRST, facts, Track.FOOD)
        assert (verdict.outcome, verdict.certainty) == (outcome, certainty)

    def test_a_city_does_not(self, judged: Callable[..., Verdict]) -> None:
        facts = IssuerFacts(place_code="5201", issuer="贵阳市卫生健康局")
        verdict = judged("local.food-issuer", FIRST, facts, Track.FOOD)
        assert verdict.facts == {"place_code": "5201"}

    @pytest.mark.parametrize(
        ("as_of", "outcome"),
        [
            (date(2022, 6, 29), Outcome.KEPT),
            (date(2022, 6, 30), Outcome.BROKEN),
            (date(2022, 7, 1), Outcome.BROKEN),
        ],
    )
    def test_it_lapses_when_the_national_one_is_made(
        self, judged: Callable[..., Verdict], as_of: date, outcome: Outcome
    ) -> None:
        facts = LapseFacts(in_force=True, as_of=as_of, published=PartialDate(2022, 6, 30))
        verdict = judged("local.lapse-on-national", as_of, facts, Track.FOOD)
        assert verdict.outcome == outcome


class TestArticle30:
    """第三十条：“并报省、自治区、直辖市人民政府卫生行政部门备案。”"""

    @pytest.mark.parametrize(
        ("is_stricter", "outcome"),
        [(True, Outcome.KEPT), (False, Outcome.BROKEN), (None, Outcome.UNKNOWN)],
    )
    def test_what_is_not_stricter_is_filed_without_need(
        self, judged: Callable[..., Verdict], *, is_stricter: bool | None, outcome: Outcome
    ) -> None:
        facts = FoodFilingFacts(is_stricter=is_stricter)
        verdict = judged("enterprise.food-filing", date(2021, 4, 29), facts, Track.FOOD)
        assert (verdict.outcome, verdict.is_reading) == (outcome, outcome is Outcome.BROKEN)

    def test_is_asked_of_food_since_the_text_that_was_read(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert based("enterprise.food-filing", date(2021, 4, 28), Track.FOOD) == ()
        assert based("enterprise.food-filing", date(2021, 4, 29)) == ()


class TestArticle30OfDeclarations:
    """第三十条：“在本企业适用，并报省、自治区、直辖市人民政府卫生行政部门备案。”"""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (FoodFiledFacts(is_stricter=True, is_filed=True), Outcome.KEPT),
            (FoodFiledFacts(is_stricter=True, is_filed=False), Outcome.BROKEN),
            (FoodFiledFacts(is_stricter=True), Outcome.UNKNOWN),
            (FoodFiledFacts(is_stricter=False, is_filed=False), Outcome.KEPT),
            (FoodFiledFacts(is_stricter=False), Outcome.KEPT),
            (FoodFiledFacts(is_filed=False), Outcome.UNKNOWN),
            (FoodFiledFacts(is_filed=True), Outcome.KEPT),
        ],
    )
    def test_what_is_stricter_is_filed_with_the_health_department(
        self, judged: Callable[..., Verdict], facts: FoodFiledFacts, outcome: Outcome
    ) -> None:
        assert judged("enterprise.food-filed", FIRST, facts, Track.FOOD).outcome == outcome

    def test_is_asked_of_food_alone(self, based: Callable[..., tuple[str, ...]]) -> None:
        tracks = (Track.ORDINARY, Track.FOOD)
        asked = [based("enterprise.food-filed", FIRST, track) for track in tracks]
        assert [*asked, based("enterprise.food-filed", EVE, Track.FOOD)] == [(), ("fl-ent",), ()]
