"""The audit (登记册审查): a register goes in, cited findings come out.

A :class:`Row` is text by field; :func:`audit` reads it into facts, judges them by the law of
their day, and gives a :class:`~localstd.law.Finding` for everything that is wrong, with the
row, the article and the remedy. It reads no file and no clock: ``as_of`` is an argument.

:func:`audit_log` does the same for a log of complaints and reports, or of inspections (台账).

:func:`read_entry` gives what a row tells, read once, as forecasts take it, and
:func:`history_of` the history that it tells, as procedures judge it.

Reading registers from files is :mod:`localstd.registers`; printing findings is
:mod:`localstd.reports`; the checks and their codes are :mod:`localstd.audit.checks`.

>>> from datetime import date
>>> rows = [{"number": "DB34/T 5429—2026", "published": "2026-04-30"}]
>>> [(finding.code, finding.suggestion) for finding in audit(rows, as_of=date(2026, 8, 1))]
[('LS103', 'DB34/T 5429-2026')]
"""

from localstd.audit.auditor import Audit, audit
from localstd.audit.checks import ALL_CHECKS
from localstd.audit.cleanups import survey_rows
from localstd.audit.context import Context, RowCheck
from localstd.audit.entry import Entry, Replacement, read_entry
from localstd.audit.further_checks import (
    CheckFailedError,
    CodeTakenError,
    FurtherCheck,
    UncitedCheckError,
)
from localstd.audit.history import history_of
from localstd.audit.known import known_standards
from localstd.audit.logs import (
    LOG_CHECKS,
    LOG_DAYS,
    DutyFigures,
    LogAudit,
    LogContext,
    LogEntry,
    LogField,
    LogFigures,
    LogKind,
    LogRow,
    Standing,
    SubmissionKind,
    audit_log,
    identity_headings,
    read_log_entry,
)
from localstd.audit.references import Answer, Listed, Reference, RegisterIndex
from localstd.audit.register_kind import REGISTER_KINDS
from localstd.audit.row import DATES, Aside, Field, Row, SetAside, UnknownFieldError
from localstd.audit.selection import Selection, UnknownCheckError
from localstd.audit.stock import Stock
from localstd.steps.review_start import ReviewStart

__all__ = [
    "ALL_CHECKS",
    "DATES",
    "LOG_CHECKS",
    "LOG_DAYS",
    "REGISTER_KINDS",
    "Answer",
    "Aside",
    "Audit",
    "CheckFailedError",
    "CodeTakenError",
    "Context",
    "DutyFigures",
    "Entry",
    "Field",
    "FurtherCheck",
    "Listed",
    "LogAudit",
    "LogContext",
    "LogEntry",
    "LogField",
    "LogFigures",
    "LogKind",
    "LogRow",
    "Reference",
    "RegisterIndex",
    "Replacement",
    "ReviewStart",
    "Row",
    "RowCheck",
    "Selection",
    "SetAside",
    "Standing",
    "Stock",
    "SubmissionKind",
    "UncitedCheckError",
    "UnknownCheckError",
    "UnknownFieldError",
    "audit",
    "audit_log",
    "history_of",
    "identity_headings",
    "known_standards",
    "read_entry",
    "read_log_entry",
    "survey_rows",
]
