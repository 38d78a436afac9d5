"""上海市标准化条例: an example of tightening."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import china_calendar
from localstd.law import Direction, LimitInForce


class TestArticle23:
    """第二十三条：“复审周期一般不超过三年……届满六个月前……开展评估”."""

    @pytest.mark.parametrize(
        ("day", "years"),
        [(date(2019, 9, 30), 5), (date(2019, 10, 1), 3), (date(2019, 10, 2), 3)],
    )
    def test_three_years_hold_in_shanghai_from_its_first_day(
        self, held: Callable[..., LimitInForce], day: date, years: int
    ) -> None:
        review = held("local.review", day, "31")
        assert (review.value, review.unit, review.strict) == (years, "year", False)

    @pytest.mark.parametrize(("place", "years"), [("3101", 3), ("310115", 3), ("32", 5), (None, 5)])
    def test_hold_below_shanghai_and_nowhere_else(
        self, held: Callable[..., LimitInForce], place: str | None, years: int
    ) -> None:
        assert held("local.review", date(2020, 1, 1), place).value == years

    def test_the_national_five_years_still_hold_beside_them(
        self, held: Callable[..., LimitInForce]
    ) -> None:
        review = held("local.review", date(2020, 3, 1), "31")
        assert [limit.value for limit in review.limits] == [3, 5, 5, 5]
        assert [citation.provision for citation in review.citations] == ["sh-review"]

    def test_six_months_lie_between_assessment_and_the_end_of_the_cycle(
        self, held: Callable[..., LimitInForce]
    ) -> None:
        assessment = held("local.review-assessment", date(2021, 1, 1), "31")
        _, deadline = assessment.binding(date(2021, 1, 15), china_calendar())
        assert (assessment.direction, deadline.nominal) == (Direction.AT_LEAST, date(2021, 7, 15))
