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

Here stand the names with which most things begin; whatever one of them must be given can be had
here as well. All others are imported from the package that has them: an audit is
``from localstd.audit import audit``, since ``localstd.audit`` is the package.

>>> from datetime import date
>>> from localstd import StandardNumber, china_law
>>> str(StandardNumber.parse("DB34/T5429—2026"))
'DB34/T 5429-2026'
>>> china_law().on(date(2021, 5, 1)).limit("local.review").value
5
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from localstd.audit import Field
    from localstd.calendar import PartialDate, china_calendar
    from localstd.errors import LocalstdError
    from localstd.law import Finding, Track, Weight, china_law
    from localstd.numbers import NumberError, StandardNumber
    from localstd.office import Actor, Office, open_office
    from localstd.places import china_places
    from localstd.procedure import Body, Event, History, Matter, decide, duties
    from localstd.procedures import procedure_named
    from localstd.registers import open_register
    from localstd.wording import Wording

__all__ = [
    "Actor",
    "Body",
    "Event",
    "Field",
    "Finding",
    "History",
    "LocalstdError",
    "Matter",
    "NumberError",
    "Office",
    "PartialDate",
    "StandardNumber",
    "Track",
    "Weight",
    "Wording",
    "china_calendar",
    "china_law",
    "china_places",
    "decide",
    "duties",
    "open_office",
    "open_register",
    "procedure_named",
]

_HOME = {
    "Actor": "office",
    "Body": "procedure",
    "Event": "procedure",
    "Field": "audit",
    "Finding": "law",
    "History": "procedure",
    "LocalstdError": "errors",
    "Matter": "procedure",
    "NumberError": "numbers",
    "Office": "office",
    "PartialDate": "calendar",
    "StandardNumber": "numbers",
    "Track": "law",
    "Weight": "law",
    "Wording": "wording",
    "china_calendar": "calendar",
    "china_law": "law",
    "china_places": "places",
    "decide": "procedure",
    "duties": "procedure",
    "open_office": "office",
    "open_register": "registers",
    "procedure_named": "procedures",
}


def __getattr__(name: str) -> object:
    """Import a name's home when it is first asked for, so that importing localstd costs little."""
    if name not in _HOME:
        raise AttributeError(f"module 'localstd' has no attribute {name!r}")
    return getattr(import_module(f"localstd.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    """Name what is offered, most of which is imported later."""
    return list(__all__)
