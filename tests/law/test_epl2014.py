"""环境保护法（2014）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import IssuerFacts, Law, Outcome, Track, Verdict


class TestArticles15And16:
    """第十五条、第十六条：地方环境质量标准、地方污染物排放标准."""

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

    def test_nothing_is_known_of_the_day_before(self, law: Law) -> None:
        assert law.on(date(2014, 12, 31), track=Track.ENVIRONMENT).rules() == ()
