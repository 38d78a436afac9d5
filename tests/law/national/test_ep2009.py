"""企业产品标准管理规定（2009）: of its first day only the year is known."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import Certainty, PartialDate
from localstd.law import LimitInForce, Outcome, RefilingFacts, Verdict

EVE, FIRST = date(2009, 12, 30), date(2009, 12, 31)
LAST, AFTER = date(2017, 12, 31), date(2018, 1, 1)


class TestValidity:
    """（原文未核）“备案有效期3年”."""

    def test_three_years(self, held: Callable[..., LimitInForce]) -> None:
        limit = held("enterprise.filing-validity", FIRST)
        assert (limit.value, limit.unit, limit.citation.checked) == (3, "year", False)

    @pytest.mark.parametrize("day", [EVE, AFTER])
    def test_on_no_other_days(self, held: Callable[..., LimitInForce | None], day: date) -> None:
        assert held("enterprise.filing-validity", day) is None


class TestRefiling:
    """（原文未核）“届满前30日内”."""

    def test_the_last_thirty_days(self, held: Callable[..., LimitInForce]) -> None:
        limit = held("enterprise.refiling", LAST)
        assert (limit.value, limit.unit) == (30, "day")

    @pytest.mark.parametrize(
        ("refiled", "outcome", "certainty"),
        [
            (PartialDate(2014, 3, 1), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2015, 3, 1), Outcome.KEPT, Certainty.CERTAIN),
            (PartialDate(2015, 3, 2), Outcome.BROKEN, Certainty.CERTAIN),
            (PartialDate(2015, 3), Outcome.BROKEN, Certainty.POSSIBLE),
            (None, Outcome.UNKNOWN, Certainty.CERTAIN),
        ],
    )
    def test_the_day_on_which_a_filing_ends_is_in_time(
        self,
        judged: Callable[..., Verdict],
        refiled: PartialDate | None,
        outcome: Outcome,
        certainty: Certainty,
    ) -> None:
        facts = RefilingFacts(valid_until=PartialDate(2015, 3, 1), refiled=refiled)
        verdict = judged("enterprise.refiled-in-time", date(2015, 3, 2), facts)
        assert (verdict.outcome, verdict.certainty) == (outcome, certainty)

    @pytest.mark.parametrize(("day", "basis"), [(LAST, ("ep2009-refile",)), (AFTER, ())])
    def test_is_asked_while_standards_were_filed(
        self, based: Callable[..., tuple[str, ...]], day: date, basis: tuple[str, ...]
    ) -> None:
        assert based("enterprise.refiled-in-time", day) == basis
