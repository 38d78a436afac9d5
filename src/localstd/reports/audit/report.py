"""What every report (报告) is: a sink that takes findings as they come."""

from typing import Protocol

from localstd.law.finding import Finding
from localstd.reports.audit.summary import AuditAbout, Summary

__all__ = ["Report", "Together"]


class Report(Protocol):
    """Takes one audit: first what it is about, then its findings, at last the summary.

    A report is whole only after ``end``.
    """

    def begin(self, about: AuditAbout) -> None:
        """Take what is known before the first row."""

    def add(self, finding: Finding) -> None:
        """Take the next finding."""

    def end(self, summary: Summary) -> None:
        """Take what was read and found, and finish the report."""


class Together:
    """Several reports fed as one, so that a register is read once for all of them.

    >>> import io
    >>> from datetime import date
    >>> from localstd.reports import Form, Tally, report_for
    >>> about = AuditAbout(register="示例", as_of=date(2026, 11, 22))
    >>> page, data = io.StringIO(), io.StringIO()
    >>> with report_for(page, Form.TEXT) as text, report_for(data, Form.JSON) as json:
    ...     both = Together(text, json)
    ...     both.begin(about)
    ...     both.end(Tally(about).summary(rows=0))
    >>> "示例" in page.getvalue(), "示例" in data.getvalue()
    (True, True)
    """

    def __init__(self, *reports: Report) -> None:
        self._reports = reports

    def begin(self, about: AuditAbout) -> None:
        """Begin each of them."""
        for report in self._reports:
            report.begin(about)

    def add(self, finding: Finding) -> None:
        """Give the finding to each of them."""
        for report in self._reports:
            report.add(finding)

    def end(self, summary: Summary) -> None:
        """End each of them."""
        for report in self._reports:
            report.end(summary)
