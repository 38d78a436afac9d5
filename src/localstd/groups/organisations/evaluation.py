"""Evaluation of organisations (绩效评价): stars by score, and when one is due."""

from datetime import date

from localstd.law import Law
from localstd.law.judging.evaluations import star_levels, stars_for

__all__ = ["evaluation_due", "stars_of"]

_STARS, _DEADLINE = "gsperf2024-stars", "gsperf2024-deadline"


def stars_of(score: int, law: Law) -> int:
    """Count the stars (星级) of a score of 100: three, two, one, or 0 for none.

    Each bound itself is enough. Source: gsperf2024 part 1.

    >>> from localstd.law import china_law
    >>> [stars_of(score, china_law()) for score in (95, 94, 85, 84, 70, 69)]
    [3, 2, 2, 1, 1, 0]
    """
    return stars_for(score, star_levels(law.provisions[_STARS]))


def evaluation_due(law: Law) -> date:
    """Give the day by which organisations of before August 2024 evaluate themselves (自我评价).

    That day is included. Source: gsperf2024 part 2.

    >>> from localstd.law import china_law
    >>> str(evaluation_due(china_law()))
    '2024-12-31'
    """
    return date.fromisoformat(law.provisions[_DEADLINE].value)
