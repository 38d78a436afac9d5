"""Facts of good-behaviour confirmations (标准化良好行为确认要素).

The rules that take them: ``good-behaviour.level`` (:class:`LevelFacts`) and
``good-behaviour.independence`` (:class:`ConfirmerFacts`).
"""

from localstd._attrs import frozen

__all__ = ["ConfirmerFacts", "LevelFacts"]


@frozen
class LevelFacts:
    """A level that is confirmed, the scheme it stands in, and the scores behind it.

    ``scheme`` is the name of a :class:`~localstd.law.LevelScheme`.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2016, 5, 1)).rule("good-behaviour.level")
    >>> facts = LevelFacts(scheme="four-levels", level="AAAA", base=385, bonus=70)
    >>> rule.judge(facts).facts["reached"]
    'AAA'
    """

    scheme: str | None = None
    level: str | None = None
    base: int | None = None
    bonus: int | None = None


@frozen
class ConfirmerFacts:
    """Who assesses or confirms an enterprise, and who advised it before; no one: an empty tuple.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2016, 5, 1)).rule("good-behaviour.independence")
    >>> verdict = rule.judge(ConfirmerFacts(confirmer="甲院", advisers=("甲院",)))
    >>> verdict.outcome.value, verdict.is_reading
    ('broken', True)
    """

    confirmer: str | None = None
    advisers: tuple[str, ...] | None = None
