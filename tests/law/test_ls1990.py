"""地方标准管理办法（1990）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import LimitInForce, NumberFacts, Outcome, Track, Verdict


class TestArticle4:
    """第四条：“统一编制计划、组织制定、审批、编号和发布”."""

    def test_only_provinces_issue(self, judged: Callable[..., Verdict]) -> None:
        outcomes = [
            judged("local.issuer-level", date(1990, 9, 6), NumberFacts(place_code=code)).outcome
            for code in ("33", "3302")
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN]


class TestArticle7:
    """第七条（原文未核）：“三十日内备案”."""

    @pytest.mark.parametrize("day", [date(1990, 9, 6), date(1990, 9, 7), date(2020, 2, 29)])
    def test_thirty_days_hold_from_its_first_to_its_last_day(
        self, held: Callable[..., LimitInForce], day: date
    ) -> None:
        filing = held("local.filing", day)
        assert (filing.value, filing.unit, filing.strict) == (30, "day", True)
        assert filing.citation.provision == "ls1990-filing"
        assert not filing.citation.checked

    def test_nothing_holds_the_day_before(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("local.filing", date(1990, 9, 5)) is None

    @pytest.mark.parametrize("track", [Track.FOOD, Track.ENVIRONMENT, Track.ENGINEERING])
    def test_other_tracks_file_under_their_own_law(
        self, held: Callable[..., LimitInForce | None], track: Track
    ) -> None:
        assert held("local.filing", date(2010, 1, 1), track=track) is None


class TestArticles9And10:
    """第九条、第十条：“DB”加省级行政区划代码前两位."""

    def test_a_number_names_its_province(self, judged: Callable[..., Verdict]) -> None:
        outcomes = [
            judged("local.number-form", date(2017, 12, 31), NumberFacts(place_code=code)).outcome
            for code in ("14", "1401")
        ]
        assert outcomes == [Outcome.KEPT, Outcome.BROKEN]


class TestArticle13:
    """第十三条（原文未核）：复审周期一般不超过五年."""

    def test_repeats_the_interval_of_the_regulations(
        self, held: Callable[..., LimitInForce]
    ) -> None:
        cited = [
            citation.provision for citation in held("local.review", date(2010, 1, 1)).citations
        ]
        assert cited == ["ir1990-review", "ls1990-review"]
