"""团体标准管理规定（2019）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Direction, LimitInForce


class TestArticle14:
    """第十四条（原文未核）：“一般不少于30日”."""

    def test_nothing_is_known_of_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("group.comment", date(2019, 1, 8)) is None

    @pytest.mark.parametrize("day", [date(2019, 1, 9), date(2019, 1, 10)])
    def test_thirty_days_generally(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("group.comment", day)
        assert (limit.value, limit.unit, limit.strict) == (30, "day", False)
        assert (limit.direction, limit.citation.checked) == (Direction.AT_LEAST, False)
