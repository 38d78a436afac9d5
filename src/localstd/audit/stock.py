"""The stock (存量): figures of a register's standards, whatever was found about them."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from localstd._attrs import frozen, mapping_field
from localstd.audit.entry import LOCAL, Entry
from localstd.audit.history import publication
from localstd.audit.row import Field
from localstd.numbers import Kind
from localstd.standards import Status

__all__ = ["Stock", "StockTally"]

_JUDGED = LOCAL | {Kind.GROUP, Kind.ENTERPRISE}


@frozen
class Stock:
    """What a register holds.

    ``rows_by_kind`` counts the rows whose number can be read, by its kind. What follows is of
    local, group and enterprise standards. ``published_by_year`` counts standards by their year of
    publication, or their number's year where no date is known; ``reviews_due_by_year`` those that
    may be in force, by the year in which their next review falls due. By issuer, as the register
    names it, are counted the rows with a filing date, the abolished ones, and the filings that
    are, or may be, after their limit. A year, a kind or an issuer that is absent has none.

    >>> from localstd.audit.entry import read_entry
    >>> from localstd.audit.row import Row
    >>> tally = StockTally()
    >>> tally.standard(read_entry(Row.of(2, {"number": "DB34/T 3000-2018", "status": "废止"})))
    >>> stock = tally.total()
    >>> dict(stock.published_by_year), dict(stock.abolished_by_issuer)
    ({2018: 1}, {'': 1})
    """

    rows_by_kind: Mapping[Kind, int] = mapping_field(default={})
    published_by_year: Mapping[int, int] = mapping_field(default={})
    reviews_due_by_year: Mapping[int, int] = mapping_field(default={})
    filed_by_issuer: Mapping[str, int] = mapping_field(default={})
    abolished_by_issuer: Mapping[str, int] = mapping_field(default={})
    late_filings_by_issuer: Mapping[str, int] = mapping_field(default={})


class StockTally:
    """Counts the stock as its rows pass; keeps none of them."""

    def __init__(self) -> None:
        self._kinds: Counter[Kind] = Counter()
        self._published: Counter[int] = Counter()
        self._due: Counter[int] = Counter()
        self._filed: Counter[str] = Counter()
        self._abolished: Counter[str] = Counter()
        self._late: Counter[str] = Counter()
        self.unknowns: Counter[str] = Counter()

    def standard(self, entry: Entry) -> None:
        """Count a standard by its kind and year, and by its issuer if it is filed or abolished."""
        if entry.number is None:
            return
        self._kinds[entry.number.kind] += 1
        if entry.number.kind not in _JUDGED:
            return
        published = publication(entry)
        if published:
            self._published[published.year] += 1
        if Field.FILED in entry.dates:
            self._filed[entry.text(Field.ISSUER)] += 1
        if entry.status is Status.ABOLISHED:
            self._abolished[entry.text(Field.ISSUER)] += 1

    def review_due(self, due: date) -> None:
        """Count a review by the year in which it falls due."""
        self._due[due.year] += 1

    def filed_late(self, entry: Entry) -> None:
        """Count a late filing by its issuer."""
        self._late[entry.text(Field.ISSUER)] += 1

    def unknown(self, rule: str) -> None:
        """Count a row that a limit or rule could not be judged for."""
        self.unknowns[rule] += 1

    def total(self) -> Stock:
        """Give the figures, years in order, issuers by their count."""
        return Stock(
            rows_by_kind=dict(self._kinds.most_common()),
            published_by_year=dict(sorted(self._published.items())),
            reviews_due_by_year=dict(sorted(self._due.items())),
            filed_by_issuer=dict(self._filed.most_common()),
            abolished_by_issuer=dict(self._abolished.most_common()),
            late_filings_by_issuer=dict(self._late.most_common()),
        )
