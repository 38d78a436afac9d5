"""行业标准管理办法（1990）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Direction, LimitInForce


class TestArticle15:
    """第十五条：“复审周期”, generally of five years."""

    def test_nothing_is_known_of_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("industry.review", date(1990, 8, 13)) is None

    @pytest.mark.parametrize("day", [date(1990, 8, 14), date(1990, 8, 15)])
    def test_five_years_generally(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("industry.review", day)
        assert (limit.value, limit.unit, limit.strict) == (5, "year", False)
        assert (limit.direction, limit.citation.checked) == (Direction.AT_MOST, True)
