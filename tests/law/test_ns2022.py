"""国家标准管理办法（2022）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Direction, LimitInForce


class TestComment:
    """征求意见期限: not less than sixty days."""

    def test_nothing_is_known_of_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("national.comment", date(2023, 2, 28)) is None

    @pytest.mark.parametrize("day", [date(2023, 3, 1), date(2023, 3, 2)])
    def test_sixty_days_at_least(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("national.comment", day)
        assert (limit.value, limit.unit, limit.strict) == (60, "day", True)
        assert (limit.direction, limit.citation.checked) == (Direction.AT_LEAST, True)
