"""Logs (台账) of complaints and reports, and of inspections: rows in, cited findings out.

A log is no register of standards: a row is one complaint, one report or one inspection. What is
owed is judged by the rules and limits of the procedures ``complaint``, ``violation-report`` and
``inspection``; here stands which columns tell of them, and what only a log can get wrong. Who
complained or reported is no column of a log.

:mod:`localstd.audit` is the door; ``docs/how-to/audit-a-complaint-log.md`` shows the way.

>>> from datetime import date
>>> rows = [{"number": "B1", "listed": "2026-03-02", "drawn": "2026-03-01"}]
>>> [one.code for one in audit_log(rows, kind=LogKind.INSPECTIONS, as_of=date(2026, 11, 26))]
['LS888']
"""

from localstd.audit.logs.auditor import LogAudit, audit_log
from localstd.audit.logs.context import LogContext
from localstd.audit.logs.fields import LogField, LogKind, LogRow, SubmissionKind
from localstd.audit.logs.figures import DutyFigures, LogFigures
from localstd.audit.logs.identities import identity_headings
from localstd.audit.logs.judging import Standing
from localstd.audit.logs.reading import LOG_DAYS, LogEntry, read_log_entry
from localstd.audit.logs.regimes import LOG_CHECKS

__all__ = [
    "LOG_CHECKS",
    "LOG_DAYS",
    "DutyFigures",
    "LogAudit",
    "LogContext",
    "LogEntry",
    "LogField",
    "LogFigures",
    "LogKind",
    "LogRow",
    "Standing",
    "SubmissionKind",
    "audit_log",
    "identity_headings",
    "read_log_entry",
]
