"""Statistics (统计): figures of an office's matters, each by a definition of its own.

An :class:`Indicator` says which matters it counts; :func:`count` counts them in one pass. Plug-ins
bring further ones.

>>> from localstd.storage import Standing
>>> from localstd.wording import Wording
>>> ended = Indicator(name="ended", wording=Wording("已结束", "ended"),
...     definition=Wording("处于终止环节的事项", "matters in a final stage"),
...     counts=lambda standing: standing.is_final)
>>> tea = Standing(matter="34-1", version=1, procedure="making", track="ordinary", stage="60",
...     is_final=True)
>>> count([ended], [tea])
{'ended': 1}
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from localstd._attrs import frozen
from localstd.storage import Standing
from localstd.wording import Wording

__all__ = ["Indicator", "count"]


@frozen
class Indicator:
    """One figure of an office's matters: its name, what it is called, and what it counts.

    ``definition`` says in words which matters are counted; ``counts`` says it of one standing,
    from that alone.

    >>> ended = Indicator(
    ...     name="ended",
    ...     wording=Wording("已结束的事项", "ended matters"),
    ...     definition=Wording("处于终止环节的事项", "matters that stand in a final stage"),
    ...     counts=lambda standing: standing.is_final,
    ... )
    >>> ended.wording.zh
    '已结束的事项'
    """

    name: str
    wording: Wording
    definition: Wording
    counts: Callable[[Standing], bool]


def count(indicators: Iterable[Indicator], standings: Iterable[Standing]) -> Mapping[str, int]:
    """Count standings by each indicator's name, in one pass; what none counts is 0.

    >>> final = Indicator(name="ended", wording=Wording("结束", "ended"),
    ...     definition=Wording("已结束", "ended"), counts=lambda standing: standing.is_final)
    >>> count([final], [])
    {'ended': 0}
    """
    asked = tuple(indicators)
    counted = Counter({one.name: 0 for one in asked})
    for standing in standings:
        counted.update(one.name for one in asked if one.counts(standing))
    return dict(counted)
