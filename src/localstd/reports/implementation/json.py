"""Implementation for machines (JSON 报告): records of the schema ``localstd-implementation/1``."""

from typing import Any, Final

from localstd._shipped import shipped_schema
from localstd.calendar import PartialDate
from localstd.convert import Plain, citation_record, plain
from localstd.supervision.implementation import (
    Affected,
    Breakdown,
    Dangling,
    Figure,
    Impact,
    ImplementationReport,
    StandardCitation,
)

__all__ = [
    "IMPLEMENTATION_SCHEMA",
    "impact_record",
    "implementation_record",
    "implementation_schema",
]

#: The name under which the form of the two records is promised.
IMPLEMENTATION_SCHEMA: Final = "localstd-implementation/1"


def implementation_schema() -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of the two records.

    >>> implementation_schema()["title"]
    'localstd-implementation/1'
    """
    return shipped_schema("localstd.reports", IMPLEMENTATION_SCHEMA)


def implementation_record(report: ImplementationReport) -> dict[str, Plain]:
    """Give a yearly report as one record; ``share`` is left to whoever reads the two counts.

    >>> from datetime import date
    >>> from localstd.law import china_law
    >>> from localstd.supervision.implementation import (
    ...     CitationIndex, KnownStandards, implementation_report,
    ... )
    >>> record = implementation_record(
    ...     implementation_report(
    ...         2025, "34", law=china_law(), as_of=date(2026, 3, 1), files=(),
    ...         standards=KnownStandards(), citations=CitationIndex(),
    ...     )
    ... )
    >>> record["year"], record["as_of"], record["breakdowns"][0]["name"], record["dangling"]
    (2025, '2026-03-01', 'standards', [])
    """
    return {
        "schema": IMPLEMENTATION_SCHEMA,
        "report": "year",
        "year": report.year,
        "place": report.place,
        "as_of": report.as_of.isoformat(),
        "whole_year": report.is_whole_year,
        "breakdowns": [_breakdown(one) for one in report.breakdowns],
        "dangling": [_dangling(one) for one in report.dangling],
        "citations": [citation_record(one) for one in report.citations],
    }


def impact_record(found: Impact) -> dict[str, Plain]:
    """Give an impact list as one record, the owners with what each must do.

    >>> from datetime import date
    >>> from localstd.numbers import StandardNumber
    >>> from localstd.supervision.implementation import (
    ...     ChangeKind, CitationIndex, StandardChange, impact,
    ... )
    >>> ended = StandardChange(
    ...     kind=ChangeKind.ABOLISHED, number=StandardNumber.parse("DB34/T 1-2018"),
    ...     on=PartialDate(2026, 7, 1),
    ... )
    >>> record = impact_record(impact(CitationIndex(), ended, date(2026, 7, 1)))
    >>> record["number"], record["owners"]
    ('DB34/T 1-2018', [])
    """
    change = found.change
    return {
        "schema": IMPLEMENTATION_SCHEMA,
        "report": "impact",
        "change": change.kind.value,
        "number": str(change.number),
        "on": str(change.on),
        "as_of": found.as_of.isoformat(),
        "successors": [str(one) for one in change.successors],
        "clauses": list(change.clauses),
        "owners": [
            {"owner": owner, "affected": [_affected(one) for one in some]}
            for owner, some in found.by_owner.items()
        ],
    }


def _breakdown(one: Breakdown) -> dict[str, Plain]:
    first, end = one.period.start, one.period.end
    return {
        "name": one.name,
        "wording": plain(one.wording),
        "definition": plain(one.definition),
        "from": plain(first),
        "before": plain(end),
        "total": one.total,
        "figures": [_figure(each) for each in one.figures],
    }


def _figure(one: Figure) -> dict[str, Plain]:
    return {
        "name": one.name,
        "wording": plain(one.wording),
        "definition": plain(one.definition),
        "numerator": one.numerator,
        "denominator": one.denominator,
    }


def _dangling(one: Dangling) -> dict[str, Plain]:
    return {
        **_citation(one.citation),
        "state": one.state.value,
        "successors": [str(new) for new in one.successors],
    }


def _affected(one: Affected) -> dict[str, Plain]:
    return {
        **_citation(one.citation),
        "effect": one.effect.value,
        "must": plain(one.must),
        "through": [str(each) for each in one.through],
    }


def _citation(one: StandardCitation) -> dict[str, Plain]:
    return {
        "text": one.text,
        "kind": one.kind.value,
        "owner": one.owner,
        "number": str(one.number),
        "dated": one.is_dated,
        "at": one.at,
        "clause": one.clause,
        "since": _day(one.since),
        "until": _day(one.until),
        "own_number": None if one.own_number is None else str(one.own_number),
    }


def _day(day: PartialDate | None) -> str | None:
    return None if day is None else str(day)
