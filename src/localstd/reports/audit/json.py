"""The report for machines (JSON 报告): one object of the schema ``localstd-audit/1``."""

import json
from typing import Any, Final

from localstd._shipped import shipped_schema
from localstd.audit import LogFigures, Stock
from localstd.convert import Plain, finding_record, plain
from localstd.law.finding import Finding
from localstd.reports.audit.summary import AuditAbout, Summary
from localstd.reports.output import Output

__all__ = ["AUDIT_SCHEMA", "JsonReport", "audit_schema"]

AUDIT_SCHEMA: Final = "localstd-audit/1"

encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class JsonReport:
    """Writes each finding as it comes, one to a line; rows and summary close the object."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._gap = "\n"

    def begin(self, about: AuditAbout) -> None:
        """Open the object: the schema's name, the register, the day, the place, the reading."""
        head = {
            "schema": AUDIT_SCHEMA,
            "register": about.register,
            "as_of": about.as_of.isoformat(),
            "place": about.place,
            "review_from": about.review_start.value,
            "due_within": about.due_within,
        }
        self._output.write(encode(head)[:-1] + ', "findings": [')

    def add(self, finding: Finding) -> None:
        """Write one finding."""
        self._output.write(self._gap + encode(finding_record(finding)))
        self._gap = ",\n"

    def end(self, summary: Summary) -> None:
        """Write the rows read, the kind of register and the summary, and close the object."""
        tail = {
            "rows": summary.rows,
            "kind": summary.kind.value,
            "summary": _summary_record(summary),
        }
        self._output.write("\n], " + encode(tail)[1:] + "\n")
        self._output.commit()


def audit_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the report.

    >>> audit_schema()["title"]
    'localstd-audit/1'
    """
    return shipped_schema("localstd.reports", AUDIT_SCHEMA)


def _summary_record(summary: Summary) -> dict[str, Plain]:
    return {
        "findings": summary.findings,
        "by_check": plain(summary.by_check),
        "by_weight": {weight.word: n for weight, n in summary.by_weight.items()},
        "by_certainty": plain(summary.by_certainty),
        "rows_by_weight": {weight.word: n for weight, n in summary.rows_by_weight.items()},
        "unknowns": plain(summary.unknowns),
        "stock": _stock_record(summary.stock),
        **({} if summary.log is None else {"log": _log_record(summary.log)}),
    }


def _stock_record(stock: Stock) -> dict[str, Plain]:
    return {
        "rows_by_kind": {kind.value: n for kind, n in stock.rows_by_kind.items()},
        "published_by_year": plain(stock.published_by_year),
        "reviews_due_by_year": plain(stock.reviews_due_by_year),
        "filed_by_issuer": plain(stock.filed_by_issuer),
        "abolished_by_issuer": plain(stock.abolished_by_issuer),
        "late_filings_by_issuer": plain(stock.late_filings_by_issuer),
    }


def _log_record(log: LogFigures) -> dict[str, Plain]:
    return {
        "rows_by_kind": {kind or "unknown": n for kind, n in log.rows_by_kind.items()},
        "rows_by_month": plain(log.rows_by_month),
        "not_judged": log.not_judged,
        "duties": {
            one.name: {standing.value: n for standing, n in one.rows.items()} for one in log.duties
        },
    }
