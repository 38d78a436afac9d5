"""The tally (计数): findings counted as they pass, for the summary at the end."""

from collections import Counter
from collections.abc import Mapping

from localstd.audit import LogFigures, LogKind, Stock
from localstd.calendar import Certainty
from localstd.law.finding import Finding, Weight
from localstd.numbers import Kind
from localstd.reports.audit.summary import NO_STOCK, AuditAbout, Summary

__all__ = ["Tally"]


class Tally:
    """Counts findings by check, weight and certainty, and rows by their heaviest; keeps none.

    >>> from datetime import date
    >>> about = AuditAbout(register="示例", as_of=date(2026, 11, 22))
    >>> Tally(about).summary(rows=3).findings
    0
    """

    def __init__(self, about: AuditAbout) -> None:
        self._about = about
        self._by_check: Counter[str] = Counter()
        self._by_weight: Counter[Weight] = Counter()
        self._by_certainty: Counter[Certainty] = Counter()
        self._heaviest = bytearray()  # by row, the weight of what is gravest there

    def add(self, finding: Finding) -> None:
        """Count one finding."""
        self._by_check[finding.check.code] += 1
        self._by_weight[finding.weight] += 1
        self._by_certainty[finding.certainty] += 1
        if finding.where.row is not None:
            self._weigh(finding.where.row, finding.weight)

    def _weigh(self, row: int, weight: Weight) -> None:
        if row >= len(self._heaviest):
            self._heaviest.extend(bytes(row + 1 - len(self._heaviest)))
        self._heaviest[row] = max(self._heaviest[row], weight)

    def summary(
        self,
        *,
        rows: int,
        kind: Kind | LogKind = Kind.LOCAL,
        unknowns: Mapping[str, int] | None = None,
        stock: Stock | None = None,
        log: LogFigures | None = None,
    ) -> Summary:
        """Give the summary of what was counted, with the ``rows`` read and what else is known."""
        return Summary(
            about=self._about,
            rows=rows,
            kind=kind,
            by_check=dict(sorted(self._by_check.items())),
            by_weight={weight: self._by_weight[weight] for weight in Weight},
            by_certainty=dict(self._by_certainty),
            rows_by_weight={weight: self._heaviest.count(weight) for weight in Weight},
            unknowns=unknowns or {},
            stock=stock or NO_STOCK,
            log=log,
        )
