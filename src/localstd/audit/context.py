"""What every check of an audit may ask: the day, the law, the calendar, the places."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Protocol

from localstd._attrs import field, frozen, mapping_field
from localstd.audit.entry import Entry
from localstd.audit.register_kind import own_kind
from localstd.audit.row import Field
from localstd.calendar import Certainty, WorkCalendar, is_date_number, require_day
from localstd.law import Check, Citation, Finding, Law, Note, Weight, Where
from localstd.law.finding import Fact, unchecked
from localstd.numbers import SCHEMES, Kind, NumberingScheme
from localstd.places import Gazetteer, read_code
from localstd.steps.review_start import ReviewStart

__all__ = ["Context", "RegisterCheck", "RowCheck"]


def _own_kind(kind: Kind | None) -> Kind | None:
    return None if kind is None else own_kind(kind)


def _worked_out(entry: Entry, facts: Mapping[str, Fact]) -> tuple[Note, ...]:
    """Give the note on dates written as numbers, where one of them is among the facts."""
    told = [
        day
        for column, date in entry.dates.items()
        if is_date_number(entry.cells[column])
        for day in (date, date.first)
    ]
    rests_on_one = told and any(fact in told for fact in facts.values())
    return (Note.DATE_FROM_NUMBER,) if rests_on_one else ()


NO_FACTS: Mapping[str, Fact] = {}


@frozen
class Context:
    """The day, the law and the readings that an audit goes by.

    ``place`` bounds the audit: numbers of other places are reported. ``kind`` is that of the
    register: numbers of other kinds are reported; where it is ``None`` the first rows tell it.
    ``due_within`` is the
    number of months within which an approaching review is reported. ``headings`` are the
    register's own names for its fields; ``schemes`` are those by which numbers are read.

    Raises:
        NotADayError: if ``as_of`` is no date.
        PlaceCodeError: if no place bears or bore the code of ``place``.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.places import china_places
    >>> context = Context(
    ...     as_of=date(2026, 8, 1),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     places=china_places(),
    ...     headings={Field.FILED: "备案时间"},
    ... )
    >>> context.where(2, Field.FILED, "2026-07").column
    '备案时间'
    """

    as_of: date
    law: Law
    calendar: WorkCalendar
    places: Gazetteer
    place: str | None = field(default=None, converter=read_code)
    kind: Kind | None = field(default=None, converter=_own_kind)
    due_within: int = 6
    review_start: ReviewStart = ReviewStart.PUBLICATION
    headings: Mapping[Field, str] = mapping_field(default={})
    schemes: tuple[NumberingScheme, ...] = field(default=SCHEMES, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what is no day, and a place that there is not: all others would be reported."""
        require_day(self.as_of)
        if self.place is not None:
            self.places.known_code(self.place)

    def found(  # noqa: PLR0913  a finding names all that it rests on
        self,
        check: Check,
        entry: Entry,
        column: Field,
        *,
        facts: Mapping[str, Fact] = NO_FACTS,
        certainty: Certainty = Certainty.CERTAIN,
        citations: tuple[Citation, ...] = (),
        notes: tuple[Note, ...] = (),
        weight: Weight | None = None,
        suggestion: str = "",
    ) -> Finding:
        """Make a finding about one cell of a row."""
        value = entry.row.cells.get(column, "")
        return Finding(
            check=check,
            facts={"value": value, **facts},
            certainty=certainty,
            citations=citations,
            notes=(*notes, *_worked_out(entry, facts), *unchecked(citations)),
            where=self.where(entry.row.number, column, value, title=entry.text(Field.TITLE)),
            weight=weight or check.weight,
            suggestion=suggestion,
        )

    def where(self, row: int, column: Field, value: str, *, title: str = "") -> Where:
        """Name a cell as the register names it."""
        heading = self.headings.get(column, column.value)
        return Where(row=row, column=heading, value=value, title=title)


class RowCheck(Protocol):
    """A check that needs one row only: a function of what the row tells, and of the context.

    >>> def judge(entry: Entry, context: Context, /) -> Iterator[Finding]:
    ...     yield from ()
    >>> check: RowCheck = judge
    """

    def __call__(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Give what is wrong with the row."""
        ...


class RegisterCheck(Protocol):
    """A check that must remember rows; it keeps keys, never the rows themselves."""

    def see(self, entry: Entry, context: Context, /) -> Iterator[Finding]:
        """Give what is wrong with the row, as far as the rows before it tell."""
        ...

    def end(self, context: Context, /) -> Iterator[Finding]:
        """Give what only the whole register tells."""
        ...
