"""Facts of adoption and evaluation (采信与评价要素): group standards, and who makes them.

The rules that take them are ``group.adoption-capability``, ``group.adoption-results``,
``group.conversion``, ``group.basic-conditions`` and ``group.stars``.
"""

from localstd._attrs import frozen
from localstd.calendar import PartialDate

__all__ = ["AdoptionFacts", "EvaluationFacts"]


@frozen
class AdoptionFacts:
    """What is known of a group standard that a national one is to adopt (采信).

    ``implemented`` is the day since which it is in use, as the national platform has it.
    ``is_evaluated``: its organisation was evaluated against GB/T 20004.1 and GB/T 20004.2.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 5, 6)).rule("group.adoption-capability")
    >>> rule.judge(AdoptionFacts()).missing
    ('is_evaluated',)
    """

    implemented: PartialDate | None = None
    has_good_results: bool | None = None
    is_evaluated: bool | None = None


@frozen
class EvaluationFacts:
    """What an organisation's evaluation of itself found (团体标准组织综合绩效自我评价).

    ``score`` is in whole points, of 100; a fraction is left off, which changes no star.
    ``stars`` are those that it claims: 0 for none. ``meets_basic``: all basic conditions are met.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> stars = china_law().on(date(2025, 1, 10)).rule("group.stars")
    >>> stars.judge(EvaluationFacts(score=84, stars=2)).outcome.value
    'broken'
    """

    score: int | None = None
    stars: int | None = None
    meets_basic: bool | None = None
