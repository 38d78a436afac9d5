"""China's local-standards administration, executable (地方标准管理).

Given what happened, the law that was in force, and a date: what holds, what is owed, and why.

- :mod:`localstd.numbers`: standard numbers (标准编号), read leniently, written strictly;
- :mod:`localstd.places`: administrative divisions (行政区划) with their periods;
- :mod:`localstd.calendar`: working days, deadlines (期限), dates known in part;
- :mod:`localstd.law`: limits and rules, dated and cited (法);
- :mod:`localstd.procedure`: what may happen to a matter (事项), by whom, and what is then owed;
  :mod:`localstd.making`, :mod:`localstd.review` and :mod:`localstd.cleanup` are the tables;
- :mod:`localstd.audit`: a register goes in, cited findings come out (登记册审查);
- :mod:`localstd.office`: a place's authority at work (主管部门): what is submitted is decided,
  recorded for good, and told to whoever must know.

>>> from datetime import date
>>> from localstd import StandardNumber, china_law
>>> str(StandardNumber.parse("DB34/T5429—2026"))
'DB34/T 5429-2026'
>>> china_law().on(date(2021, 5, 1), "31").limit("local.review").value
3
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from localstd.audit import Field, Row
    from localstd.calendar import Certainty, PartialDate, china_calendar, deadline
    from localstd.errors import LocalstdError
    from localstd.law import Finding, Track, Weight, china_law
    from localstd.numbers import NumberError, StandardNumber
    from localstd.office import Actor, open_office
    from localstd.places import china_places
    from localstd.procedure import (
        Body,
        Event,
        History,
        Matter,
        Procedure,
        available,
        decide,
        duties,
        fold,
        record,
    )
    from localstd.wording import Wording

__all__ = [
    "Actor",
    "Body",
    "Certainty",
    "Event",
    "Field",
    "Finding",
    "History",
    "LocalstdError",
    "Matter",
    "NumberError",
    "PartialDate",
    "Procedure",
    "Row",
    "StandardNumber",
    "Track",
    "Weight",
    "Wording",
    "available",
    "china_calendar",
    "china_law",
    "china_places",
    "deadline",
    "decide",
    "duties",
    "fold",
    "open_office",
    "record",
]

_HOME = {
    "Actor": "office",
    "Body": "procedure",
    "Certainty": "calendar",
    "Event": "procedure",
    "Field": "audit",
    "Finding": "law",
    "History": "procedure",
    "LocalstdError": "errors",
    "Matter": "procedure",
    "NumberError": "numbers",
    "PartialDate": "calendar",
    "Procedure": "procedure",
    "Row": "audit",
    "StandardNumber": "numbers",
    "Track": "law",
    "Weight": "law",
    "Wording": "wording",
    "available": "procedure",
    "china_calendar": "calendar",
    "china_law": "law",
    "china_places": "places",
    "deadline": "calendar",
    "decide": "procedure",
    "duties": "procedure",
    "fold": "procedure",
    "open_office": "office",
    "record": "procedure",
}


def __getattr__(name: str) -> object:
    """Import a name's home when it is first asked for, so that importing localstd costs little."""
    if name not in _HOME:
        raise AttributeError(f"module 'localstd' has no attribute {name!r}")
    return getattr(import_module(f"localstd.{_HOME[name]}"), name)
