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

from localstd.statistics.indicator import Indicator, count

__all__ = ["Indicator", "count"]
