"""Procedures (程序): what may happen to a matter, by whom, under which rules, and what is owed.

A :class:`Procedure` is a frozen table whose rows each cite the law. :func:`decide` says of one
event whether it may happen, with every reason at once; :func:`judge_history` says of a whole
history what was wrong with it, by the same rules; :func:`fold` says where a matter stands,
:func:`duties` what is owed, :func:`possibilities` what may come next. Nothing here knows what a
standard is: ``localstd.making``, ``localstd.review`` and ``localstd.cleanup`` are the tables, and
:func:`procedure_page` prints them.

>>> from datetime import date
>>> from localstd.calendar import china_calendar
>>> from localstd.law import china_law
>>> from localstd.making import MAKING
>>> published = Event.of("published", date(2026, 7, 1))
>>> history = History(matter=Matter(id="1", place="34"), events=(published,), is_whole=False)
>>> fold(MAKING, history).stage.wording.zh
'出版（已发布）阶段'
>>> publicity, filing, review = duties(
...     MAKING, history, law=china_law(), calendar=china_calendar(), as_of=date(2026, 7, 20)
... )
>>> print(filing.due, filing.citations[0].wording.en)
2026-08-31 ls2020 art. 22 (text not checked)
"""

from localstd.procedure.checks import CHECKS
from localstd.procedure.condition import Condition, Interval, Situation
from localstd.procedure.decide import decide
from localstd.procedure.decision import Decision, Mode, Notice, Ruling, Unknown
from localstd.procedure.drawing import procedure_diagram
from localstd.procedure.duties import Moved, Reading, duties, moved
from localstd.procedure.duty import Duty, DutyType, Owed
from localstd.procedure.event import STRUCK, Body, Event, EventType, Upcaster
from localstd.procedure.facts import (
    COUNT,
    DAY,
    FLAG,
    TEXT,
    TEXTS,
    FactError,
    FactKind,
    FactType,
    choice,
)
from localstd.procedure.history import CorrectionError, History, Matter, RecordOrderError
from localstd.procedure.malformed import MalformedProcedureError
from localstd.procedure.mandate import ALL_TRACKS, Mandate, Role
from localstd.procedure.possibility import Possibility, possibilities
from localstd.procedure.printing import procedure_page
from localstd.procedure.procedure import Procedure, UnknownEventError, fold
from localstd.procedure.reckoning import Reckoning
from localstd.procedure.record_mode import Recording, judge_history, notices
from localstd.procedure.row import Matters, NoticeType, Row
from localstd.procedure.state import Stage, State

__all__ = [
    "ALL_TRACKS",
    "CHECKS",
    "COUNT",
    "DAY",
    "FLAG",
    "STRUCK",
    "TEXT",
    "TEXTS",
    "Body",
    "Condition",
    "CorrectionError",
    "Decision",
    "Duty",
    "DutyType",
    "Event",
    "EventType",
    "FactError",
    "FactKind",
    "FactType",
    "History",
    "Interval",
    "MalformedProcedureError",
    "Mandate",
    "Matter",
    "Matters",
    "Mode",
    "Moved",
    "Notice",
    "NoticeType",
    "Owed",
    "Possibility",
    "Procedure",
    "Reading",
    "Reckoning",
    "RecordOrderError",
    "Recording",
    "Role",
    "Row",
    "Ruling",
    "Situation",
    "Stage",
    "State",
    "Unknown",
    "UnknownEventError",
    "Upcaster",
    "choice",
    "decide",
    "duties",
    "fold",
    "judge_history",
    "moved",
    "notices",
    "possibilities",
    "procedure_diagram",
    "procedure_page",
]
