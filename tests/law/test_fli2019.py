"""食品安全法实施条例（2019）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import LimitInForce, Track


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
