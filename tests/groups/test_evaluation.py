"""Stars by score, and when an evaluation is due."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from localstd.groups import evaluation_due, stars_of
from localstd.law import KEPT, EvaluationFacts, china_law

LAW = china_law()


@given(score=st.integers(0, 100))
def test_the_stars_of_a_score_are_those_that_the_rule_takes(score: int) -> None:
    rule = LAW.on(date(2025, 1, 1)).rule("group.stars")
    kept = [n for n in range(5) if rule.judge(EvaluationFacts(score=score, stars=n)) == KEPT]
    assert kept == [stars_of(score, LAW)]


def test_those_of_before_have_until_the_end_of_2024() -> None:
    assert evaluation_due(LAW) == date(2024, 12, 31)
