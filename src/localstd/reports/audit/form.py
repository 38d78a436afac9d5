"""The forms of a report, and how one is opened."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from enum import StrEnum
from typing import IO, Any

from localstd.reports.audit.fix import FixCsv
from localstd.reports.audit.html import HtmlReport
from localstd.reports.audit.json import JsonReport
from localstd.reports.audit.report import Report
from localstd.reports.audit.text import TextReport
from localstd.reports.audit.workbook import FixWorkbook
from localstd.reports.ink import Ink
from localstd.reports.output import open_output
from localstd.wording import Language

__all__ = ["Form", "report_for"]

LISTED_IN_TEXT = 10  # findings of one check that a reader at a terminal still goes through
LISTED_ON_A_PAGE = 200


class Form(StrEnum):
    """The forms in which an audit can be reported."""

    TEXT = "text"  #: for readers at a terminal
    JSON = "json"  #: for machines, schema ``localstd-audit/1``
    HTML = "html"  #: one page that stands alone, with pictures
    CSV = "csv"  #: the fix file: every cell to mend
    XLSX = "xlsx"  #: the fix file as a workbook; needs the extra ``tables``


@contextmanager
def report_for(
    where: str | os.PathLike[str] | IO[Any],
    form: Form,
    *,
    language: Language = "zh",
    at_most: int | None = None,
    ink: Ink = Ink.PLAIN,
) -> Iterator[Report]:
    """Open a report at a path or on a stream, and let go of it when the block is left.

    A file appears under its name only when the report was ended; an audit that breaks off
    leaves what was there before. A stream (of bytes for xlsx) is left open, and a report
    that breaks off on it says so in its last line. ``at_most`` is the number of findings
    listed of each check in the forms that list by check, 0 for none and ``None`` for as many
    as suit the form; JSON and the fix files always hold all of them.

    Raises:
        OutputError: if the file cannot be written.
        ExtraMissingError: if the form is xlsx, and openpyxl is not installed.

    >>> import io
    >>> from datetime import date
    >>> from localstd.reports import AuditAbout, Tally
    >>> about = AuditAbout(register="示例", as_of=date(2026, 11, 22))
    >>> page = io.StringIO()
    >>> with report_for(page, Form.TEXT) as report:
    ...     report.begin(about)
    ...     report.end(Tally(about).summary(rows=0))
    >>> print(page.getvalue().splitlines()[0])
    示例　截至2026-11-22
    """
    with ExitStack() as held:
        output = held.enter_context(closing(open_output(where, binary=form is Form.XLSX)))
        match form:
            case Form.TEXT:
                listed = LISTED_IN_TEXT if at_most is None else at_most
                yield TextReport(output, language, at_most=listed, ink=ink)
            case Form.JSON:
                yield JsonReport(output)
            case Form.HTML:
                listed = LISTED_ON_A_PAGE if at_most is None else at_most
                yield HtmlReport(output, language, at_most=listed)
            case Form.CSV:
                yield FixCsv(output, language)
            case Form.XLSX:
                yield held.enter_context(closing(FixWorkbook(output, language)))
