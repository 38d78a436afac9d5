"""Facts of coordination (协调要素): between departments, and between a province and its cities.

The rules that take them are those of sl2017 arts 6, 13 and 33 and of the opinion of 2015 (四).
"""

from localstd._attrs import field, frozen, optional
from localstd.places import short_code

__all__ = ["CityNeedFacts", "MechanismFacts", "ResolutionFacts"]


@frozen
class MechanismFacts:
    """Whose mechanism a matter is taken to (标准化协调机制), and whether one consulted before.

    ``place_code`` is ``None`` for the mechanism of the State Council.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 5, 6)).rule("coordination.consulted-first")
    >>> for place_code in (None, "34"):
    ...     verdict = rule.judge(MechanismFacts(place_code=place_code, was_consulted=False))
    ...     print(verdict.outcome.value, verdict.is_reading)
    broken False
    broken True
    """

    place_code: str | None = field(default=None, converter=optional(short_code))
    was_consulted: bool | None = None


@frozen
class ResolutionFacts:
    """Which tasks of a resolution are not done yet (未办结的任务), each by its id.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 5, 6)).rule("coordination.followed-up")
    >>> [rule.judge(ResolutionFacts(not_done=tasks)).outcome.value for tasks in ((), ("1",))]
    ['kept', 'broken']
    """

    not_done: tuple[str, ...] | None = None


@frozen
class CityNeedFacts:
    """The special needs of a city's area (本行政区域的特殊需要), in words; an empty text: none.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> rule = china_law().on(date(2024, 5, 6)).rule("local.city-need")
    >>> rule.judge(CityNeedFacts(need="滨海盐碱地")).outcome.value
    'kept'
    """

    need: str | None = None
