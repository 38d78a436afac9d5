"""The audit itself (登记册审查): rows in, findings out, and what was counted on the way."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from localstd._attrs import evolve
from localstd.audit.checks import ALL_CHECKS, RowChecks, register_checks
from localstd.audit.checks.aside import set_aside
from localstd.audit.context import Context
from localstd.audit.entry import Entry, read_entry
from localstd.audit.further_checks import FurtherCheck, judged, require_own_codes
from localstd.audit.register_kind import first_entries, kind_of_register
from localstd.audit.row import Row, numbered
from localstd.audit.stock import Stock, StockTally
from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Finding, Law, china_law
from localstd.numbers import Kind
from localstd.places import china_places

__all__ = ["Audit", "audit"]


class Audit:
    """One pass over one register; afterwards it knows what it read and counted.

    ``rows`` is the number of rows judged: those that are no standards are told of and not counted.
    ``kind`` is what kind of register it is, which is known after the first of them. Memory grows
    only by the keys that duplicates and replacements need, not by the rows. ``further`` are checks
    beyond those that ship.

    Raises:
        CodeTakenError: if a further check has the code or the name of another one.

    >>> context = Context(
    ...     as_of=date(2026, 8, 1),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     places=china_places(),
    ... )
    >>> one_pass = Audit(context)
    >>> [finding.code for finding in one_pass.findings([Row.of(2, {"number": ""})])]
    ['LS101']
    >>> one_pass.rows
    1
    """

    def __init__(self, context: Context, further: Iterable[FurtherCheck] = ()) -> None:
        self._context = context
        self._further = tuple(further)
        require_own_codes(ALL_CHECKS, self._further)
        self._tally = StockTally()
        self.rows = 0
        self.kind = context.kind or Kind.LOCAL

    def findings(self, rows: Iterable[Row]) -> Iterator[Finding]:
        """Give the findings row by row, then those that only the whole register shows.

        Each call is a pass of its own, and counts anew.
        """
        self.rows, self._tally = 0, StockTally()
        checks, remembering = RowChecks(self._tally), register_checks()
        context, entries = self._begun(rows)
        for entry in entries:
            if entry.row.aside is not None:
                yield set_aside(entry.row.number, entry.row.aside)
                continue
            self.rows += 1
            self._tally.standard(entry)
            for check in checks.of(entry):
                yield from check(entry, context)
            for further in self._further:
                yield from judged(further, entry, context)
            for memory in remembering:
                yield from memory.see(entry, context)
        for memory in remembering:
            yield from memory.end(context)

    def _begun(self, rows: Iterable[Row]) -> tuple[Context, Iterator[Entry]]:
        """Say what kind of register it is, where nobody has said so, and read on from its start."""
        context = self._context
        entries = (read_entry(row, context.schemes) for row in rows)
        if context.kind is not None:
            return context, entries
        first, every = first_entries(entries)
        self.kind = kind_of_register(entry for entry in first if entry.row.aside is None)
        return evolve(context, kind=self.kind), every

    @property
    def stock(self) -> Stock:
        """The figures of the register's standards."""
        return self._tally.total()

    @property
    def unknowns(self) -> Mapping[str, int]:
        """How many rows each limit could not be judged for, since facts are missing."""
        return dict(self._tally.unknowns)


def audit(  # noqa: PLR0913  what an audit goes by
    rows: Iterable[Row | Mapping[str, object]],
    *,
    as_of: date,
    law: Law | None = None,
    calendar: WorkCalendar | None = None,
    place: str | None = None,
    kind: Kind | None = None,
    checks: Iterable[FurtherCheck] = (),
) -> Iterator[Finding]:
    """Audit rows as of a day, under the law and the calendar that ship if none are given.

    A row is a :class:`~localstd.audit.row.Row`, or a mapping of field names to values, numbered
    from 1 as it comes. ``place`` and ``kind`` are the register's own; numbers of other places and
    kinds are reported. Where no kind is given, it is that of most of its first hundred rows.
    ``checks`` are further ones, beyond those that ship.

    Raises:
        UnknownFieldError: if a mapping has a field that there is not.
        PlaceCodeError: if no place bears or bore the code of ``place``.
        CodeTakenError: if a further check has the code or the name of another one.

    >>> row = {"number": "DB34/T 5429-2026", "published": "2026-04-30", "filed": "2026-07"}
    >>> for finding in audit([row], as_of=date(2026, 8, 1)):
    ...     print(finding.code, finding.name, finding.certainty.value)
    LS301 filed-late certain
    """
    context = Context(
        as_of=as_of,
        law=law or china_law(),
        calendar=calendar or china_calendar(),
        places=china_places(),
        place=place,
        kind=kind,
    )
    return Audit(context, checks).findings(numbered(rows))
