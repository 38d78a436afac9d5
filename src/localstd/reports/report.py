"""What every report (报告) is: a sink that takes findings as they come."""

from typing import Protocol

from localstd.law.finding import Finding
from localstd.reports.summary import AuditAbout, Summary

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
    """Several reports fed as one, so that a register is read once for all of them."""

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
