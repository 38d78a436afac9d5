"""What an audit was about, and what it read and found, in figures."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from localstd._attrs import field, frozen, mapping_field
from localstd.audit import LogFigures, LogKind, Stock
from localstd.audit.register_kind import own_kind
from localstd.calendar import Certainty
from localstd.law.finding import Weight
from localstd.numbers import Kind
from localstd.places import read_code
from localstd.review import ReviewStart
from localstd.wording import Wording

__all__ = ["NO_STOCK", "AuditAbout", "Summary"]


@frozen
class AuditAbout:
    """What is known of an audit before its first row: the register (登记册) and the day.

    ``register`` is the name to print, ``place`` the code of the register's own place, ``None`` if
    none was named. ``review_start`` and ``due_within`` are those of the
    :class:`~localstd.audit.Context`. ``remarks`` are what a reader must know of how the register
    was read, such as columns that were not used.

    >>> about = AuditAbout(register="安徽省登记册", as_of=date(2026, 11, 22), place="34")
    >>> str(about.as_of), about.place
    ('2026-11-22', '34')
    """

    register: str
    as_of: date
    place: str | None = field(default=None, converter=read_code)
    review_start: ReviewStart = ReviewStart.PUBLICATION
    due_within: int = 6
    remarks: tuple[Wording, ...] = ()


NO_STOCK: Final = Stock()


@frozen
class Summary:
    """What an audit read and found.

    ``rows`` is the number of rows read, ``kind`` what kind of register it is. The counts are of
    findings: ``by_check`` by the code of their check, ``by_weight``, ``by_certainty``; but
    ``rows_by_weight`` counts rows, each by the heaviest finding in it. ``unknowns`` counts, by
    the name of a rule, the rows for which it could not be judged because facts are missing.
    ``stock`` is what the register holds, whatever was found about it; ``log`` what a log holds,
    and ``None`` of a register.

    >>> about = AuditAbout(register="示例", as_of=date(2026, 11, 22))
    >>> found = Summary(about=about, rows=3, by_check={"LS301": 2}, by_weight={Weight.FAULT: 2})
    >>> found.findings, found.weighs(Weight.WARNING), found.weighs(Weight.BAR)
    (2, True, False)
    """

    about: AuditAbout
    rows: int
    kind: Kind | LogKind = Kind.LOCAL
    by_check: Mapping[str, int] = mapping_field(default={})
    by_weight: Mapping[Weight, int] = mapping_field(default={})
    by_certainty: Mapping[Certainty, int] = mapping_field(default={})
    rows_by_weight: Mapping[Weight, int] = mapping_field(default={})
    unknowns: Mapping[str, int] = mapping_field(default={})
    stock: Stock = NO_STOCK
    log: LogFigures | None = None

    @property
    def findings(self) -> int:
        """How many findings there are in all."""
        return sum(self.by_check.values())

    @property
    def is_of_local_alone(self) -> bool:
        """Tell whether no number of another kind than the local ones was read."""
        return all(own_kind(kind) is Kind.LOCAL for kind in self.stock.rows_by_kind)

    @property
    def rows_in_order(self) -> int:
        """How many rows need nothing done: nothing, or a note alone, was found in them."""
        wanting = (n for weight, n in self.rows_by_weight.items() if weight > Weight.NOTE)
        return max(self.rows - sum(wanting), 0)

    def weighs(self, weight: Weight) -> bool:
        """Tell whether anything of this weight, or heavier, was found."""
        return any(n for found, n in self.by_weight.items() if found >= weight)
