"""企业标准化管理办法（1990）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import EnterpriseNumberFacts, LimitInForce, Outcome, Track, Verdict
from localstd.numbers import StandardNumber

EVE, FIRST = date(1990, 8, 23), date(1990, 8, 24)
LAST, AFTER = date(2017, 12, 31), date(2018, 1, 1)


class TestFiling:
    """第十四条至第十七条（原文未核）：“发布后三十日内备案”."""

    @pytest.mark.parametrize("day", [FIRST, LAST])
    def test_thirty_days_while_standards_were_filed(
        self, held: Callable[..., LimitInForce], day: date
    ) -> None:
        limit = held("enterprise.filing", day)
        assert (limit.value, limit.unit, limit.citation.checked) == (30, "day", False)

    @pytest.mark.parametrize("day", [EVE, AFTER, date(2023, 12, 31)])
    def test_no_day_before_and_none_since_standards_are_declared(
        self, held: Callable[..., LimitInForce | None], day: date
    ) -> None:
        assert held("enterprise.filing", day) is None

    def test_food_is_not_filed_there(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("enterprise.filing", LAST, None, Track.FOOD) is None


class TestReview:
    """第二十条（原文未核）：“复审周期一般不超过三年”."""

    def test_three_years_generally_until_filing_ended(
        self, held: Callable[..., LimitInForce]
    ) -> None:
        limit = held("enterprise.review", LAST)
        assert (limit.value, limit.unit, limit.strict) == (3, "year", False)

    @pytest.mark.parametrize("day", [EVE, AFTER, date(2024, 1, 1)])
    def test_the_nation_has_no_interval_on_other_days(
        self, held: Callable[..., LimitInForce | None], day: date
    ) -> None:
        assert held("enterprise.review", day) is None


class TestNumber:
    """“Q/”: as it was seen in use."""

    @pytest.mark.parametrize(
        ("text", "outcome"),
        [("Q/HR 0001-2016", Outcome.KEPT), ("DB37/T 1-2016", Outcome.BROKEN)],
    )
    def test_a_number_begins_with_its_letter(
        self, judged: Callable[..., Verdict], text: str, outcome: Outcome
    ) -> None:
        facts = EnterpriseNumberFacts(number=StandardNumber.parse(text))
        for track in Track:
            assert judged("enterprise.number-form", LAST, facts, track).outcome == outcome

    def test_a_number_that_is_not_told_is_not_judged(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("enterprise.number-form", LAST, EnterpriseNumberFacts())
        assert verdict.missing == ("number",)

    def test_each_law_of_numbering_follows_the_one_before(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (EVE, FIRST, LAST, AFTER, date(2023, 12, 31), date(2024, 1, 1))
        assert [based("enterprise.number-form", day)[:1] for day in days] == [
            (),
            ("es1990-number",),
            ("es1990-number",),
            ("sl2017-numbering",),
            ("sl2017-numbering",),
            ("es2023-number",),
        ]
