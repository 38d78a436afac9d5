"""生态环境法典."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import (
    ConsultationFacts,
    LimitInForce,
    Outcome,
    ReviewBodyFacts,
    ScopeFacts,
    Track,
    Verdict,
)

EVE, FIRST, NEXT = date(2026, 8, 14), date(2026, 8, 15), date(2026, 8, 16)
BEFORE, SINCE = ("epl-quality", "epl-discharge"), ("eec-quality", "eec-discharge", "eec-soil")


class TestArticles69And153And400:
    """第六十九、一百五十三、四百条：“可以制定严于国家……的地方”标准."""

    @pytest.mark.parametrize("day", [EVE, FIRST, NEXT])
    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ScopeFacts(national_exists=False, is_stricter=False), Outcome.KEPT),
            (ScopeFacts(national_exists=True, is_stricter=True), Outcome.KEPT),
            (ScopeFacts(national_exists=True, is_stricter=False), Outcome.BROKEN),
        ],
    )
    def test_a_gap_is_filled_or_values_are_stricter_on_both_sides_of_the_first_day(
        self,
        judged: Callable[..., Verdict],
        day: date,
        facts: ScopeFacts,
        outcome: Outcome,
    ) -> None:
        assert judged("local.scope", day, facts, Track.ENVIRONMENT).outcome == outcome


class TestArticle72:
    """第七十二条：“应当组织专家进行审查和论证”."""

    @pytest.mark.parametrize(
        ("body", "outcome"),
        [
            ("expert-group", Outcome.KEPT),
            ("标准化技术委员会", Outcome.KEPT),
            ("home-unit", Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_experts_review(
        self, judged: Callable[..., Verdict], body: str | None, outcome: Outcome
    ) -> None:
        facts = ReviewBodyFacts(body=body)
        assert judged("local.review-body", FIRST, facts, Track.ENVIRONMENT).outcome == outcome

    def test_the_verdict_names_who_reviewed_or_that_nobody_is_told(
        self, judged: Callable[..., Verdict]
    ) -> None:
        told, untold = (
            judged("local.review-body", FIRST, facts, Track.ENVIRONMENT)
            for facts in (ReviewBodyFacts(body="home-unit"), ReviewBodyFacts())
        )
        assert (dict(told.facts), untold.missing) == ({"body": "home-unit"}, ("body",))

    def test_are_asked_for_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        rests_on = [based("local.review-body", day, Track.ENVIRONMENT) for day in (EVE, FIRST)]
        assert rests_on == [(), ("eec-expert",)]


class TestArticle74:
    """第七十四条：“定期进行评估”: no number of years."""

    def test_no_interval_of_review_is_claimed(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("local.review", date(2026, 9, 1), track=Track.ENVIRONMENT) is None


class TestArticle143:
    """第一百四十三条：“应当依法采取举行听证会、公开征求意见等方式”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (ConsultationFacts(was_public=True), Outcome.KEPT),
            (ConsultationFacts(was_public=False), Outcome.BROKEN),
            (ConsultationFacts(), Outcome.UNKNOWN),
        ],
    )
    def test_the_public_is_heard(
        self, judged: Callable[..., Verdict], facts: ConsultationFacts, outcome: Outcome
    ) -> None:
        assert judged("local.consultation", FIRST, facts, Track.ENVIRONMENT).outcome == outcome

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        rests_on = [based("local.consultation", day, Track.ENVIRONMENT) for day in (EVE, FIRST)]
        assert rests_on == [(), ("eec-hearing", "eec-expert")]


class TestArticle1242:
    """第一千二百四十二条：环境保护法等“同时废止”."""

    @pytest.mark.parametrize("name", ["local.environment-issuer", "local.scope"])
    @pytest.mark.parametrize(("day", "basis"), [(EVE, BEFORE), (FIRST, SINCE), (NEXT, SINCE)])
    def test_citations_move_to_the_code_on_its_first_day(
        self,
        based: Callable[..., tuple[str, ...]],
        name: str,
        day: date,
        basis: tuple[str, ...],
    ) -> None:
        assert based(name, day, Track.ENVIRONMENT) == basis
