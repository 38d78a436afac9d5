"""A forecast told whole (预测报告): all that one of a register is reported with."""

from localstd._attrs import frozen
from localstd.forecast import Forecast, WhatIf, Workload
from localstd.review import ReviewStart

__all__ = ["ForecastReport"]


@frozen
class ForecastReport:
    """A register's forecast, what a capacity makes of it, and the same under a supposition.

    ``unread`` is how many rows are left out since their number cannot be read.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.forecast import Outlook, forecast
    >>> from localstd.law import china_law
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> made = forecast([], seen)
    >>> ForecastReport(register="r.csv", review_start=seen.review_start, made=made).work is None
    True
    """

    register: str
    review_start: ReviewStart
    made: Forecast
    unread: int = 0
    work: Workload | None = None
    supposed: WhatIf | None = None
    supposed_work: Workload | None = None
