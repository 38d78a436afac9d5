"""The yearly report on implementation (标准实施情况统计分析报告): counted, and never estimated.

sl2017 art 29 para 1 asks for it of mandatory standards; the opinion of 2015 (十) and sh2019 arts
23 and 37 of others. It is made of what is handed in alone, and of that what had happened by the
reporting day, so that it can be made again. What cannot be told is counted as unknown. It reads
types and days of events, stages, places, numbers and closed words: nobody's name can come into it.
"""

from collections.abc import Iterable
from datetime import date

from localstd.law import Law
from localstd.supervision.implementation.citation_counts import citation_counts
from localstd.supervision.implementation.dangling import dangling
from localstd.supervision.implementation.figures import ImplementationReport
from localstd.supervision.implementation.file_counts import (
    file_counts,
    recommendation_count,
    topic_count,
)
from localstd.supervision.implementation.index import CitationIndex
from localstd.supervision.implementation.known import KnownStandards
from localstd.supervision.implementation.span import Filed, Span, cases_of
from localstd.supervision.implementation.standard_counts import (
    cited_count,
    promotion_count,
    standard_counts,
)

__all__ = ["implementation_report"]

_BASIS = (
    *("sl2017-mand-statistics", "sl2017-feedback", "place.analysis", "place.white-paper"),
    "seed-report",
)


def implementation_report(  # noqa: PLR0913  the report's whole ground
    year: int,
    place: str | None,
    *,
    law: Law,
    as_of: date,
    standards: KnownStandards,
    citations: CitationIndex,
    files: Iterable[Filed],
) -> ImplementationReport:
    """Count a year of implementation at a place, ``None`` for the nation, as of a reporting day.

    ``files`` are those of any procedures: promotion, feedback, evaluation, inspections,
    complaints. Of a file without a place it is not known whether it belongs to one. A year that
    is not over is counted up to the reporting day.

    Raises:
        UnknownEventError: if a history is not one of its procedure.

    >>> from localstd.law import china_law
    >>> from localstd.procedure import Body, Event, History, Matter
    >>> from localstd.supervision.implementation import FEEDBACK
    >>> heard = History(
    ...     matter=Matter(id="fb-1", place="3401"),
    ...     events=(
    ...         Event.of("received", date(2025, 3, 3), topic="outdated", is_named=False),
    ...         Event.of("answered", date(2025, 4, 1), Body(role="city"), result="adopted"),
    ...     ),
    ... )
    >>> report = implementation_report(
    ...     2025, "34", law=china_law(), as_of=date(2026, 3, 1), standards=KnownStandards(),
    ...     citations=CitationIndex(), files=((FEEDBACK, heard),),
    ... )
    >>> [(one.name, one.numerator) for one in report.breakdown("feedback").figures if one.numerator]
    [('answered', 1)]
    """
    span = Span(year=year, place=place, as_of=as_of)
    known = tuple(one for one in standards if span.applies(one))
    cases = tuple(cases_of(files, span))
    return ImplementationReport(
        year=year,
        place=place,
        as_of=as_of,
        breakdowns=(
            *standard_counts(known, span),
            cited_count(known, citations, span),
            *citation_counts(citations, standards, span),
            promotion_count(known, cases, span),
            *file_counts(cases, span),
            topic_count(cases, span),
            recommendation_count(cases, span),
        ),
        dangling=dangling(citations, standards, as_of),
        citations=law.provisions.holding(_BASIS, as_of, place),
    )
