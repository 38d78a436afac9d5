"""山东省标准化条例."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Law, LimitInForce


class TestArticle16:
    """第十六条第二款：“应当自标准发布之日起三十日内报省人民政府标准化行政主管部门。”"""

    @pytest.mark.parametrize(
        ("day", "place"), [(date(2020, 7, 31), "3702"), (date(2020, 8, 1), "33")]
    )
    def test_does_not_hold_before_or_elsewhere(
        self, held: Callable[..., LimitInForce | None], day: date, place: str
    ) -> None:
        assert held("local.report-to-province", day, place) is None

    @pytest.mark.parametrize("day", [date(2020, 8, 1), date(2020, 8, 2)])
    def test_thirty_days_for_a_city(self, held: Callable[..., LimitInForce], day: date) -> None:
        report = held("local.report-to-province", day, "3702")
        assert (report.value, report.unit, report.citation.checked) == (30, "day", True)


class TestArticle28:
    """第二十八条：“地方标准的复审周期一般不超过五年。”"""

    def test_repeats_the_national_interval_and_is_no_conflict(
        self, held: Callable[..., LimitInForce], law: Law
    ) -> None:
        assert held("local.review", date(2020, 8, 1), "37").citation.provision == "sd-review"
        assert law.conflicts() == ()
