"""食品安全法实施条例（2019）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import (
    ConsultationFacts,
    ExcludedFoodFacts,
    FoodClass,
    LimitInForce,
    Outcome,
    Track,
    Verdict,
)

EVE, FIRST = date(2019, 11, 30), date(2019, 12, 1)


class TestArticle11:
    """第十一条：公布之日起“30个工作日”内备案."""

    def test_no_days_are_known_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("local.filing", date(2019, 11, 30), track=Track.FOOD) is None

    @pytest.mark.parametrize("day", [date(2019, 12, 1), date(2019, 12, 2), date(2026, 11, 22)])
    def test_thirty_working_days_and_no_others(
        self, held: Callable[..., LimitInForce], day: date
    ) -> None:
        filing = held("local.filing", day, track=Track.FOOD)
        assert (filing.value, filing.unit, len(filing.limits)) == (30, "working-day", 1)
        assert filing.citation.checked


class TestArticle11OfThePublic:
    """第十一条：“公开征求意见”, without a number of days."""

    def test_the_public_is_asked_from_its_first_day(
        self, based: Callable[..., tuple[str, ...]], judged: Callable[..., Verdict]
    ) -> None:
        rests_on = [based("local.consultation", day, Track.FOOD) for day in (EVE, FIRST)]
        assert rests_on == [(), ("fli-comment",)]
        facts = ConsultationFacts(was_public=False)
        assert judged("local.consultation", FIRST, facts, Track.FOOD).outcome == Outcome.BROKEN

    def test_no_days_are_set(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("local.comment", date(2026, 1, 1), track=Track.FOOD) is None


class TestArticle12:
    """第十二条：“制定食品安全地方标准” is forbidden for them."""

    @pytest.mark.parametrize("food_class", list(FoodClass))
    def test_no_class_is_let_in_from_its_first_day(
        self, judged: Callable[..., Verdict], food_class: FoodClass
    ) -> None:
        for text in (food_class.value, food_class.wording.zh):
            facts = ExcludedFoodFacts(food_class=text)
            verdict = judged("local.excluded-foods", FIRST, facts, Track.FOOD)
            assert verdict.facts == {"food_class": food_class.wording}

    @pytest.mark.parametrize("food_class", ["special-medical-food", "infant-formula"])
    def test_two_classes_were_let_in_the_day_before(
        self, judged: Callable[..., Verdict], food_class: str
    ) -> None:
        facts = ExcludedFoodFacts(food_class=food_class)
        verdict = judged("local.excluded-foods", EVE, facts, Track.FOOD)
        assert verdict.outcome == Outcome.KEPT

    def test_any_other_food_is_let_in(self, judged: Callable[..., Verdict]) -> None:
        facts = ExcludedFoodFacts(food_class="辣椒制品")
        verdict = judged("local.excluded-foods", FIRST, facts, Track.FOOD)
        assert verdict.outcome == Outcome.KEPT

    def test_the_notice_of_2011_is_cited_beside_it(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        assert [based("local.excluded-foods", day, Track.FOOD) for day in (EVE, FIRST)] == [
            ("fls2011-exclude",),
            ("fli-excluded", "fls2011-exclude"),
        ]
