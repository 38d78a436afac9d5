"""强制性国家标准管理办法."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Direction, LimitInForce


class TestComment:
    """原文未核：“不得少于60日”."""

    def test_nothing_is_known_of_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("national.mandatory-comment", date(2020, 5, 31)) is None

    @pytest.mark.parametrize("day", [date(2020, 6, 1), date(2020, 6, 2)])
    def test_sixty_days_at_least(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("national.mandatory-comment", day)
        assert (limit.value, limit.unit, limit.strict) == (60, "day", True)
        assert (limit.direction, limit.citation.checked) == (Direction.AT_LEAST, False)
