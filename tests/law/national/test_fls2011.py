"""食品安全地方标准管理办法（2011）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import ExcludedFoodFacts, Outcome, Track, Verdict

EVE, FIRST, NEXT = date(2011, 3, 1), date(2011, 3, 2), date(2011, 3, 3)


class TestArticle3:
    """第三条：“不得制定” for additives, food-related products, new resource and health foods."""

    @pytest.mark.parametrize(
        ("food_class", "outcome"),
        [
            ("食品添加剂", Outcome.BROKEN),
            ("food-related-product", Outcome.BROKEN),
            ("new-resource-food", Outcome.BROKEN),
            ("health-food", Outcome.BROKEN),
            ("infant-formula", Outcome.KEPT),
            ("special-medical-food", Outcome.KEPT),
            ("米粉", Outcome.KEPT),
            (None, Outcome.UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [FIRST, NEXT, date(2019, 11, 30)])
    def test_four_classes_are_left_out(
        self, judged: Callable[..., Verdict], day: date, food_class: str | None, outcome: Outcome
    ) -> None:
        facts = ExcludedFoodFacts(food_class=food_class)
        assert judged("local.excluded-foods", day, facts, Track.FOOD).outcome == outcome

    def test_a_class_that_nobody_told_is_named_as_missing(
        self, judged: Callable[..., Verdict]
    ) -> None:
        verdict = judged("local.excluded-foods", FIRST, ExcludedFoodFacts(), Track.FOOD)
        assert verdict.missing == ("food_class",)

    def test_is_asked_from_its_first_day_and_on_the_food_track_alone(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        rests_on = [based("local.excluded-foods", day, Track.FOOD) for day in (EVE, FIRST)]
        assert rests_on == [(), ("fls2011-exclude",)]
        assert based("local.excluded-foods", NEXT) == ()
