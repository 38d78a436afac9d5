"""行业标准管理办法（2023）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Direction, LimitInForce


class TestFiling:
    """原文未核：“60日内备案”."""

    def test_nothing_is_known_of_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("industry.filing", date(2024, 5, 31)) is None

    @pytest.mark.parametrize("day", [date(2024, 6, 1), date(2024, 6, 2)])
    def test_sixty_days_at_most(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("industry.filing", day)
        assert (limit.value, limit.unit, limit.strict) == (60, "day", True)
        assert (limit.direction, limit.citation.checked) == (Direction.AT_MOST, False)
