"""Forecasts (到期预测): what falls due, whether it can be done, and what if the law were other.

:func:`forecast` takes the standards of a register (:func:`reviewables`) and says by month, sector
or committee when their reviews fall due, each by the law of its place and its track;
:func:`duties_falling_due` and :func:`counted` say the same of the files of an office.
:func:`workload` lays a forecast on a capacity, :func:`what_if` shows it beside the one under a
changed limit, with the provisions that would have to change. How long a cycle is stands in the
law (标准化法 art 29); that an honest plan counts the earliest day is this library's.

>>> from datetime import date
>>> from localstd.audit import Row
>>> from localstd.audit.entry import read_entry
>>> from localstd.calendar import china_calendar
>>> from localstd.law import china_law
>>> rows = [Row.of(2, {"number": "DB34/T 3000-2021", "published": "2021-10-12"})]
>>> outlook = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
>>> standards = tuple(reviewables(map(read_entry, rows), as_of=outlook.as_of))
>>> forecast(standards, outlook).buckets
(Bucket(key='2026-10', due=1, overdue=0),)
"""

from localstd.forecast.breakdown import By
from localstd.forecast.capacity import (
    Capacity,
    CapacityError,
    MonthOfWork,
    Per,
    Workload,
    workload,
)
from localstd.forecast.counting import Bucket, Forecast, counted, forecast
from localstd.forecast.falling_due import (
    FallingDue,
    Outlook,
    duties_falling_due,
    reviews_falling_due,
)
from localstd.forecast.months import cliffs
from localstd.forecast.reviewable import Reviewable, reviewables
from localstd.forecast.supposing import (
    Difference,
    Supposition,
    SuppositionError,
    WhatIf,
    supposed_law,
    what_if,
)

__all__ = [
    "Bucket",
    "By",
    "Capacity",
    "CapacityError",
    "Difference",
    "FallingDue",
    "Forecast",
    "MonthOfWork",
    "Outlook",
    "Per",
    "Reviewable",
    "Supposition",
    "SuppositionError",
    "WhatIf",
    "Workload",
    "cliffs",
    "counted",
    "duties_falling_due",
    "forecast",
    "reviewables",
    "reviews_falling_due",
    "supposed_law",
    "what_if",
    "workload",
]
