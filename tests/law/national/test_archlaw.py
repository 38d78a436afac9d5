"""档案法（2020）、档案法实施条例（2024）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Direction, LimitInForce, Outcome, RetentionFacts, Track, Verdict


class TestTermsOfRetention:
    """国家档案局令第8号（原文未核）：“永久、定期”；“30年、10年”."""

    @pytest.mark.parametrize(
        ("term", "outcome"),
        [
            ("permanent", Outcome.KEPT),
            ("30", Outcome.KEPT),
            ("10年", Outcome.KEPT),
            ("long-term", Outcome.BROKEN),
            ("20", Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [date(2020, 7, 13), date(2020, 7, 14), date(2026, 1, 1)])
    def test_three_terms_take_the_place_of_two(
        self, judged: Callable[..., Verdict], day: date, term: str | None, outcome: Outcome
    ) -> None:
        facts = RetentionFacts(record="published text", term=term)
        assert judged("archive.retention", day, facts).outcome == outcome


class TestArticle20OfTheRegulations:
    """实施条例第二十条：“满二十年”；“满十年”."""

    @pytest.mark.parametrize(
        ("name", "years"), [("archive.transfer", 20), ("archive.transfer-to-county", 10)]
    )
    def test_is_owed_when_the_years_are_full(
        self, held: Callable[..., LimitInForce | None], name: str, years: int
    ) -> None:
        found = [held(name, day) for day in (date(2024, 2, 29), date(2024, 3, 1), date(2024, 3, 2))]
        assert [limit and (limit.value, limit.unit, limit.direction) for limit in found] == [
            None,
            (years, "year", Direction.AT_MOST),
            (years, "year", Direction.AT_MOST),
        ]


class TestArticle27:
    """第二十七条：“县级以上各级档案馆的档案，应当自形成之日起满二十五年向社会开放。”"""

    @pytest.mark.parametrize("track", list(Track))
    def test_twenty_five_years_on_every_track(
        self, held: Callable[..., LimitInForce | None], track: Track
    ) -> None:
        days = (date(2020, 12, 31), date(2021, 1, 1), date(2021, 1, 2))
        found = [held("archive.opening", day, track=track) for day in days]
        assert [limit and (limit.value, limit.unit) for limit in found] == [
            None,
            (25, "year"),
            (25, "year"),
        ]
