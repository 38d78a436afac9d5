"""团体标准组织综合绩效评价指标体系（2024）: in force for certain since 2024-08-31."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.law import (
    KEPT,
    Direction,
    EvaluationFacts,
    Law,
    LimitInForce,
    Outcome,
    Verdict,
    china_law,
)

EVE, FIRST, NEXT = date(2024, 8, 30), date(2024, 8, 31), date(2024, 9, 1)


class TestPart1:
    """一：“三星级、二星级、一星级”."""

    @pytest.mark.parametrize(
        ("score", "stars"),
        [(100, 3), (95, 3), (94, 2), (85, 2), (84, 1), (70, 1), (69, 0), (0, 0)],
    )
    def test_each_bound_itself_is_enough(
        self, judged: Callable[..., Verdict], score: int, stars: int
    ) -> None:
        kept = [
            claimed
            for claimed in range(5)
            if judged("group.stars", FIRST, EvaluationFacts(score=score, stars=claimed)).outcome
            is Outcome.KEPT
        ]
        assert kept == [stars]

    def test_no_score_is_above_100(self, judged: Callable[..., Verdict]) -> None:
        for stars in (3, None):
            verdict = judged("group.stars", FIRST, EvaluationFacts(score=101, stars=stars))
            assert (verdict.outcome, dict(verdict.facts)) == (Outcome.BROKEN, {"score": 101})

    def test_what_it_gives_is_told(self, judged: Callable[..., Verdict]) -> None:
        verdict = judged("group.stars", NEXT, EvaluationFacts(score=90, stars=3))
        assert dict(verdict.facts) == {"score": 90, "stars": 3, "due": 2}

    @given(less=st.integers(0, 100), more=st.integers(0, 100))
    def test_a_higher_score_never_gives_fewer(self, less: int, more: int) -> None:
        rule = china_law().on(FIRST).rule("group.stars")
        low, high = (
            next(n for n in range(4) if rule.judge(EvaluationFacts(score=one, stars=n)) == KEPT)
            for one in sorted((less, more))
        )
        assert low <= high


class TestPart2:
    """二：“3个月内”."""

    def test_nothing_is_held_the_day_before(self, held: Callable[..., LimitInForce | None]) -> None:
        assert held("group.self-evaluation", EVE) is None

    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_three_months_at_most(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("group.self-evaluation", day)
        assert (limit.value, limit.unit, limit.direction) == (3, "month", Direction.AT_MOST)

    def test_those_of_before_have_until_the_end_of_2024(self, law: Law) -> None:
        assert law.provisions["gsperf2024-deadline"].value == "2024-12-31"


class TestPart2OfBasicConditions:
    """二：“建议暂停或终止”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (EvaluationFacts(meets_basic=True), Outcome.KEPT),
            (EvaluationFacts(meets_basic=False), Outcome.BROKEN),
            (EvaluationFacts(), Outcome.UNKNOWN),
        ],
    )
    def test_a_missed_one_is_told(
        self, judged: Callable[..., Verdict], facts: EvaluationFacts, outcome: Outcome
    ) -> None:
        assert judged("group.basic-conditions", FIRST, facts).outcome is outcome
