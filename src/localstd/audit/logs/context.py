"""What every check of a log may ask (台账审查所依): the day, the law, the calendar, the columns."""

from collections.abc import Mapping
from datetime import date

from localstd._attrs import field, frozen, mapping_field
from localstd.audit.logs.fields import LogField, LogKind
from localstd.audit.logs.reading import LogEntry
from localstd.calendar import Certainty, WorkCalendar
from localstd.law import Check, Citation, Finding, Law, Note, Weight, Where
from localstd.law.finding import Fact, unchecked
from localstd.places import read_code

__all__ = ["LogContext"]

_NO_FACTS: Mapping[str, Fact] = {}


@frozen
class LogContext:
    """The day, the law and the columns that the audit of a log goes by.

    ``place`` is that of the log, whose law is asked where a row names none. ``headings`` are the
    log's own names for its fields; ``identities`` are those of its columns that hold who complained
    or reported, of which nothing else is known here; ``header`` is the row in which they stand.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> context = LogContext(
    ...     kind=LogKind.COMPLAINTS,
    ...     as_of=date(2026, 11, 26),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     headings={LogField.RECEIVED: "收件时间"},
    ... )
    >>> context.heading(LogField.RECEIVED), context.heading(LogField.ACCEPTED)
    ('收件时间', 'accepted')
    """

    kind: LogKind
    as_of: date
    law: Law
    calendar: WorkCalendar
    place: str | None = field(default=None, converter=read_code)
    headings: Mapping[LogField, str] = mapping_field(default={})
    identities: tuple[str, ...] = ()
    header: int | None = None

    def heading(self, column: LogField) -> str:
        """Name a column as the log names it."""
        return self.headings.get(column, column.value)

    def found(  # noqa: PLR0913  a finding names all that it rests on
        self,
        check: Check,
        entry: LogEntry,
        column: LogField,
        *,
        facts: Mapping[str, Fact] = _NO_FACTS,
        certainty: Certainty = Certainty.CERTAIN,
        citations: tuple[Citation, ...] = (),
        notes: tuple[Note, ...] = (),
        weight: Weight | None = None,
    ) -> Finding:
        """Make a finding about one cell of a row; of what was read it tells days alone."""
        day = entry.days.get(column)
        return Finding(
            check=check,
            facts={"number": entry.number, "field": column.wording, **facts},
            certainty=certainty,
            citations=citations,
            notes=tuple(dict.fromkeys((*notes, *unchecked(citations)))),
            where=Where(
                row=entry.row.number,
                column=self.heading(column),
                value="" if day is None else str(day),
                title=entry.number,
            ),
            weight=weight or check.weight,
        )
