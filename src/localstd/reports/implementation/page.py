"""The yearly report as one page (HTML 报告) that stands alone, and prints on A4."""

import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import IO, Any

from localstd.legible import legible
from localstd.reports.implementation.words import (
    COLUMNS,
    DANGLING,
    LEGEND,
    NOTHING_DANGLES,
    OWNER,
    PART_OF_THE_YEAR,
    UNDER,
    told_about,
    told_share,
    told_span,
)
from localstd.reports.markup import Markup, both, element
from localstd.reports.output import open_output
from localstd.reports.page import page_of
from localstd.reports.phrases import cited
from localstd.supervision.implementation import Breakdown, Dangling, Figure, ImplementationReport
from localstd.wording import Language, Wording

__all__ = ["implementation_page", "write_implementation_page"]


def write_implementation_page(
    where: str | os.PathLike[str] | IO[Any],
    report: ImplementationReport,
    *,
    language: Language = "zh",
) -> None:
    """Write the page to a path or a stream; a file appears only when it is whole.

    Raises:
        OutputError: if the file cannot be written.

    >>> import io
    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> from localstd.supervision.implementation import (
    ...     CitationIndex, KnownStandards, implementation_report,
    ... )
    >>> report = implementation_report(
    ...     2025, "34", law=china_law(), as_of=date(2026, 3, 1), files=(),
    ...     standards=KnownStandards(), citations=CitationIndex(),
    ... )
    >>> page = io.StringIO()
    >>> write_implementation_page(page, report, language="en")
    >>> page.getvalue().splitlines()[0]
    '<!DOCTYPE html>'
    """
    with closing(open_output(where, binary=False)) as output:
        output.write(implementation_page(report, language))
        output.commit()


def implementation_page(report: ImplementationReport, language: Language) -> str:
    """Give the page as text."""
    title, _ = told_about(report)
    return page_of(title.text(language), _body(report, language), language)


def _body(report: ImplementationReport, language: Language) -> Markup:
    title, about = told_about(report)
    law = Wording.joined(dict.fromkeys(map(cited, report.citations)), by="semicolon")
    return element(
        "body",
        element(
            "header",
            element("h1", title.text(language)),
            element("p", about.text(language), class_="about"),
        ),
        *_cut(report, language),
        *(part for one in report.breakdowns for part in _breakdown(one, language)),
        element("h2", both(DANGLING, language)),
        _dangling(report.dangling, language),
        element(
            "footer",
            element("p", UNDER.filled({"told": law}).text(language)),
            element("p", LEGEND.text(language)),
        ),
    )


def _cut(report: ImplementationReport, language: Language) -> Iterator[Markup]:
    if not report.is_whole_year:
        yield element("p", PART_OF_THE_YEAR.text(language), class_="cut")


def _breakdown(one: Breakdown, language: Language) -> Iterator[Markup]:
    days = told_span(one.period).text(language)
    yield element("h2", both(one.wording, language))
    yield element("p", one.definition.text(language), " ", days, class_="about")
    rows = (_figure(part, language) for part in one.figures)
    yield _table(COLUMNS, rows, language, style="wide figures")


def _figure(part: Figure, language: Language) -> Markup:
    name = element("th", part.wording.text(language), scope="row")
    told = (f"{part.numerator:,}", f"{part.denominator:,}", told_share(part))
    return element("tr", name, *(element("td", one, class_="row") for one in told))


def _dangling(listed: Iterable[Dangling], language: Language) -> Markup:
    rows = [_row(one, language) for one in listed]
    if not rows:
        return element("p", NOTHING_DANGLES.text(language))
    return _table(OWNER, rows, language, style="wide")


def _row(one: Dangling, language: Language) -> Markup:
    citation = one.citation
    told = (
        legible(citation.owner),
        str(citation.number),
        one.state.wording.text(language),
        ", ".join(map(str, one.successors)) or "—",
    )
    name = element("th", legible(citation.text), scope="row")
    return element("tr", name, *(element("td", each) for each in told))


def _table(
    columns: Iterable[Wording], rows: Iterable[Markup], language: Language, *, style: str
) -> Markup:
    head = (element("th", one.text(language), scope="col") for one in columns)
    table = element(
        "table",
        element("thead", element("tr", *head)),
        element("tbody", *rows),
    )
    return element("div", table, class_=style)
