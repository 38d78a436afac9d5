"""Making, filing and publishing (制修订、备案、公布): the way of a local standard.

:data:`MAKING` is the procedure, from the proposal through public comment, technical review and
approval to publication, filing, review and the end; its stages have the codes of GB/T 16733.
What is asked of a step on a day, at a place, on a track is the law's (标准化法,
地方标准管理办法, 食品安全法, 生态环境法典); the table only says which rule is asked when.
:func:`localstd.procedure.decide` decides an event by it, ``fold`` says where a standard stands,
``duties`` what is owed for it.

:func:`making` gives the table by another reading of when a review period begins
(:class:`ReviewStart`); :func:`next_number` gives the next free number, :func:`next_numbers` one
of a region's :data:`~localstd.steps.blocks.BLOCKS`.

>>> from datetime import date
>>> from localstd.calendar import china_calendar
>>> from localstd.law import china_law
>>> from localstd.procedure import Body, Event, History, Matter, decide
>>> city = History(matter=Matter(id="qd-2026-1", place="3702"))
>>> taken_on = Event.of(
...     "project-approved", date(2026, 3, 2), Body(role="city", place="3702"), project="海带"
... )
>>> decision = decide(
...     MAKING, city, taken_on, law=china_law(), calendar=china_calendar(), as_of=date(2026, 3, 2)
... )
>>> refused = next(one for one in decision.bars if one.name == "city-not-empowered")
>>> print(refused.citations[0].wording.zh)
《中华人民共和国标准化法（2017修订）》第13条
"""

from localstd.making.checks import CHECKS
from localstd.making.events import EVENTS, CommentAnswer
from localstd.making.numbering import Series, SeriesPlaceError, next_number
from localstd.making.stages import STAGES
from localstd.making.table import MAKING, making
from localstd.steps.blocks import Block, BlockPlaceError, next_numbers
from localstd.steps.review_start import ReviewStart

__all__ = [
    "CHECKS",
    "EVENTS",
    "MAKING",
    "STAGES",
    "Block",
    "BlockPlaceError",
    "CommentAnswer",
    "ReviewStart",
    "Series",
    "SeriesPlaceError",
    "making",
    "next_number",
    "next_numbers",
]
