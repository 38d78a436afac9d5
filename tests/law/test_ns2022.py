"""国家标准管理办法（2022）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Direction, LimitInForce, Outcome, Verdict, VoteFacts


class TestComment:
    """征求意见期限: not less than sixty days."""

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
    """“审查专家组 人数不得少于十五人”；“四分之三以上同意为通过”."""

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
