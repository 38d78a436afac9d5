"""The forecast for machines (JSON 预测): one object of the schema ``localstd-forecast/1``."""

from typing import Any, Final

from localstd._shipped import shipped_schema
from localstd.convert import Plain, citation_record
from localstd.forecast import Forecast, WhatIf, Workload
from localstd.reports.forecast.report import ForecastReport

__all__ = ["FORECAST_SCHEMA", "forecast_record", "forecast_schema"]

FORECAST_SCHEMA: Final = "localstd-forecast/1"


def forecast_record(report: ForecastReport) -> dict[str, Plain]:
    """Give a report as one record.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.forecast import Outlook, forecast
    >>> from localstd.law import china_law
    >>> seen = Outlook(law=china_law(), calendar=china_calendar(), as_of=date(2026, 8, 1))
    >>> made = forecast([], seen)
    >>> record = forecast_record(
    ...     ForecastReport(register="r.csv", review_start=seen.review_start, made=made)
    ... )
    >>> record["overdue"], record["buckets"], record["what_if"]
    (0, [], None)
    """
    return {
        "schema": FORECAST_SCHEMA,
        "register": report.register,
        "as_of": report.made.as_of.isoformat(),
        "by": report.made.by.value,
        "review_from": report.review_start.value,
        "unread": report.unread,
        **_forecast(report.made),
        "workload": _workload(report.work),
        "what_if": _what_if(report.supposed, report.supposed_work),
    }


def forecast_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the record.

    >>> forecast_schema()["title"]
    'localstd-forecast/1'
    """
    return shipped_schema("localstd.reports", FORECAST_SCHEMA)


def _forecast(made: Forecast) -> dict[str, Plain]:
    return {
        "overdue": made.overdue,
        "possibly_overdue": made.possibly_overdue,
        "due": made.due,
        "imprecise": made.imprecise,
        "undated": made.undated,
        "not_owed": made.not_owed,
        "buckets": [
            {"key": one.key, "due": one.due, "overdue": one.overdue} for one in made.buckets
        ],
        "cliffs": list(made.cliffs),
    }


def _workload(work: Workload | None) -> dict[str, Plain] | None:
    if work is None:
        return None
    return {
        "capacity": str(work.capacity),
        "catch_up_within": work.within,
        "enough": work.is_enough,
        "needed": work.needed,
        "clears": work.clears,
        "months": [
            {"key": one.month, "due": one.due, "done": one.done, "backlog": one.backlog}
            for one in work.months
        ],
    }


def _what_if(supposed: WhatIf | None, work: Workload | None) -> dict[str, Plain] | None:
    if supposed is None:
        return None
    return {
        "supposition": str(supposed.supposition),
        **_forecast(supposed.after),
        "differences": [
            {"key": one.key, "before": one.before, "after": one.after}
            for one in supposed.differences
        ],
        "would_change": [citation_record(cited) for cited in supposed.would_change],
        "workload": _workload(work),
    }
