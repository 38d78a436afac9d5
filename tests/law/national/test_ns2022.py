"""国家标准管理办法（2022）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.calendar import PartialDate
from localstd.law import (
    Direction,
    LimitInForce,
    Outcome,
    Track,
    TransitionFacts,
    Verdict,
    VoteFacts,
)


class TestComment:
    """“征求意见期限”: not less than sixty days."""

    def test_nothing_is_known_of_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("national.comment", date(2023, 2, 28)) is None

    @pytest.mark.parametrize("day", [date(2023, 3, 1), date(2023, 3, 2)])
    def test_sixty_days_at_least(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("national.comment", day)
        assert (limit.value, limit.unit, limit.strict) == (60, "day", True)
        assert (limit.direction, limit.citation.checked) == (Direction.AT_LEAST, True)


class TestVote:
    """“审查专家组”；“人数不得少于十五人”；“四分之三以上同意为通过”."""

    @pytest.mark.parametrize(
        ("counts", "outcome"),
        [
            ((14, 14, 14), Outcome.BROKEN),
            ((15, 15, 12), Outcome.KEPT),
            ((15, 15, 11), Outcome.BROKEN),
            ((16, 16, 12), Outcome.KEPT),
            ((16, 4, 3), Outcome.KEPT),
        ],
    )
    @pytest.mark.parametrize("day", [date(2023, 3, 1), date(2023, 3, 2)])
    def test_fifteen_or_more_and_three_quarters_of_those_who_take_part(
        self,
        judged: Callable[..., Verdict],
        day: date,
        counts: tuple[int, int, int],
        outcome: Outcome,
    ) -> None:
        size, voting, in_favour = counts
        facts = VoteFacts(body="expert-panel", size=size, voting=voting, in_favour=in_favour)
        assert judged("vote.expert-panel", day, facts).outcome == outcome

    def test_takes_the_place_of_the_rule_of_1990_on_its_first_day(
        self, based: Callable[..., tuple[str, ...]]
    ) -> None:
        days = (date(2023, 2, 28), date(2023, 3, 1))
        assert [based("vote.expert-panel", day) for day in days] == [
            ("ns1990-vote",),
            ("ns2022-vote", "ns2022-expert"),
        ]


class TestArticle35:
    """第三十五条：“过渡期”."""

    @pytest.mark.parametrize(
        ("published", "implemented", "outcome"),
        [
            (PartialDate(2024, 5, 2), PartialDate(2024, 5, 1), Outcome.BROKEN),
            (PartialDate(2024, 5, 2), PartialDate(2024, 5, 2), Outcome.KEPT),
            (PartialDate(2024, 5, 2), PartialDate(2024, 5, 3), Outcome.KEPT),
            (PartialDate(2024, 5, 2), PartialDate(2024, 5), Outcome.KEPT),
            (PartialDate(2024, 5, 2), PartialDate(2024, 4), Outcome.BROKEN),
            (None, PartialDate(2024, 4), Outcome.UNKNOWN),
            (PartialDate(2024, 5, 2), None, Outcome.UNKNOWN),
        ],
    )
    def test_no_standard_is_implemented_before_it_is_published(
        self,
        judged: Callable[..., Verdict],
        published: PartialDate | None,
        implemented: PartialDate | None,
        outcome: Outcome,
    ) -> None:
        facts = TransitionFacts(published=published, implemented=implemented)
        assert judged("local.transition", date(2024, 5, 2), facts).outcome == outcome

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = (date(2023, 2, 28), date(2023, 3, 1), date(2023, 3, 2))
        assert [based("local.transition", day) for day in days] == [
            (),
            ("ns2022-transition",),
            ("ns2022-transition",),
        ]
        assert based("local.transition", date(2024, 1, 1), Track.ENGINEERING) == ()
