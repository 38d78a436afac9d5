"""China's local-standards administration, executable (地方标准管理).

Given what happened, the law that was in force, and a date: what holds, what is owed, and why.

- :mod:`localstd.numbers`: standard numbers (标准编号), read leniently, written strictly;
- :mod:`localstd.places`: administrative divisions (行政区划) with their periods;
- :mod:`localstd.calendar`: working days, deadlines (期限), dates known in part;
- :mod:`localstd.law`: limits and rules, dated and cited (法);
- :mod:`localstd.audit`: a register goes in, cited findings come out (登记册审查).

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
    from localstd.places import china_places
    from localstd.wording import Wording

__all__ = [
    "Certainty",
    "Field",
    "Finding",
    "LocalstdError",
    "NumberError",
    "PartialDate",
    "Row",
    "StandardNumber",
    "Track",
    "Weight",
    "Wording",
    "china_calendar",
    "china_law",
    "china_places",
    "deadline",
]

_HOME = {
    "Certainty": "calendar",
    "Field": "audit",
    "Finding": "law",
    "LocalstdError": "errors",
    "NumberError": "numbers",
    "PartialDate": "calendar",
    "Row": "audit",
    "StandardNumber": "numbers",
    "Track": "law",
    "Weight": "law",
    "Wording": "wording",
    "china_calendar": "calendar",
    "china_law": "law",
    "china_places": "places",
    "deadline": "calendar",
}


def __getattr__(name: str) -> object:
    """Import a name's home when it is first asked for, so that importing localstd costs little."""
    if name not in _HOME:
        raise AttributeError(f"module 'localstd' has no attribute {name!r}")
    return getattr(import_module(f"localstd.{_HOME[name]}"), name)
