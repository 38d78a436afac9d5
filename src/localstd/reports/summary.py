"""What an audit was about, and what it read and found, in figures."""

from collections.abc import Mapping
from datetime import date

from localstd._attrs import field, frozen
from localstd.calendar import Certainty
from localstd.law.finding import Weight

__all__ = ["AuditAbout", "Stock", "Summary"]


@frozen
class AuditAbout:
    """What is known of an audit before its first row: the register (登记册) and the day.

    ``register`` is the name to print, ``place`` the short code of the place whose law was
    asked, ``""`` for the national law alone.
    """

    register: str
    as_of: date
    place: str = ""


@frozen
class Stock:
    """Figures of the standards in a register (存量), whatever was found about them.

    ``published_by_year`` counts standards by their year of publication,
    ``reviews_due_by_year`` those in force by the year in which their next review falls
    due, and ``late_filings_by_issuer`` the filings after their limit by issuing department.
    A year or an issuer that is absent has none.
    """

    published_by_year: Mapping[int, int] = field(factory=dict)
    reviews_due_by_year: Mapping[int, int] = field(factory=dict)
    late_filings_by_issuer: Mapping[str, int] = field(factory=dict)


@frozen
class Summary:
    """What an audit read and found.

    ``rows`` is the number of rows read. The counts are of findings: ``by_check`` by the
    code of their check, ``by_weight``, ``by_certainty``. ``unknowns`` counts, by the name
    of a rule, the rows for which it could not be judged because facts are missing.
    """

    about: AuditAbout
    rows: int
    by_check: Mapping[str, int] = field(factory=dict)
    by_weight: Mapping[Weight, int] = field(factory=dict)
    by_certainty: Mapping[Certainty, int] = field(factory=dict)
    unknowns: Mapping[str, int] = field(factory=dict)
    stock: Stock = field(factory=Stock)

    @property
    def findings(self) -> int:
        """How many findings there are in all."""
        return sum(self.by_check.values())
