"""环境保护法（2014）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import IssuerFacts, Outcome, ScopeFacts, Track, Verdict


class TestArticles15And16:
    """第十五条、第十六条：“地方环境质量标准”；“地方污染物排放标准”."""

    @pytest.mark.parametrize(
        ("place", "issuer", "outcome"),
        [
            ("11", "北京市人民政府", Outcome.KEPT),
            ("11", "北京市生态环境局、北京市市场监督管理局", Outcome.UNKNOWN),
            ("11", None, Outcome.UNKNOWN),
            ("3302", "宁波市人民政府", Outcome.BROKEN),
        ],
    )
    def test_the_government_of_the_province_makes_them(
        self, judged: Callable[..., Verdict], place: str, issuer: str | None, outcome: Outcome
    ) -> None:
        facts = IssuerFacts(place_code=place, issuer=issuer)
        verdict = judged("local.environment-issuer", date(2015, 1, 1), facts, Track.ENVIRONMENT)
        assert verdict.outcome == outcome

    @pytest.mark.parametrize("name", ["local.environment-issuer", "local.scope"])
    def test_nothing_is_known_of_the_day_before(
        self, based: Callable[..., tuple[str, ...]], name: str
    ) -> None:
        days = (date(2014, 12, 31), date(2015, 1, 1))
        assert [based(name, day, Track.ENVIRONMENT) for day in days] == [
            (),
            ("epl-quality", "epl-discharge"),
        ]

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ScopeFacts(national_exists=False), Outcome.KEPT),
            (ScopeFacts(national_exists=True, is_stricter=True), Outcome.KEPT),
            (ScopeFacts(is_stricter=True), Outcome.KEPT),
            (ScopeFacts(national_exists=True, is_stricter=False), Outcome.BROKEN),
            (ScopeFacts(national_exists=True), Outcome.UNKNOWN),
            (ScopeFacts(is_stricter=False), Outcome.UNKNOWN),
            (ScopeFacts(), Outcome.UNKNOWN),
        ],
    )
    def test_they_fill_a_gap_or_are_stricter(
        self,
        judged: Callable[..., Verdict],
        facts: ScopeFacts,
        outcome: Outcome,
    ) -> None:
        verdict = judged("local.scope", date(2015, 1, 1), facts, Track.ENVIRONMENT)
        assert verdict.outcome == outcome

    def test_the_verdict_says_what_stands_in_the_way(self, judged: Callable[..., Verdict]) -> None:
        facts = ScopeFacts(national_exists=True, is_stricter=False)
        verdict = judged("local.scope", date(2015, 1, 1), facts, Track.ENVIRONMENT)
        assert verdict.facts == {"national_exists": True, "is_stricter": False}
