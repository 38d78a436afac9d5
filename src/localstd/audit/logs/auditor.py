"""The audit of a log itself (台账审查): rows in, findings out, and what was counted on the way."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from localstd.audit.logs.checks import Repeated, check_columns, check_entry, set_aside, spoils
from localstd.audit.logs.context import LogContext
from localstd.audit.logs.fields import LogKind, LogRow, numbered_log
from localstd.audit.logs.figures import LogFigures, LogTally
from localstd.audit.logs.judging import Stories
from localstd.audit.logs.reading import LogEntry, read_log_entry
from localstd.audit.logs.regimes import stories_of
from localstd.calendar import WorkCalendar, china_calendar
from localstd.law import Finding, Law, china_law

__all__ = ["LogAudit", "audit_log"]


class LogAudit:
    """One pass over one log; afterwards it knows what it read and counted.

    ``rows`` is the number of entries read. Memory grows only by the numbers, which repetitions
    need, and by the stories that are kept, of which there is a bound.

    >>> context = LogContext(
    ...     kind=LogKind.INSPECTIONS,
    ...     as_of=date(2026, 11, 26),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ... )
    >>> one_pass = LogAudit(context)
    >>> row = LogRow.of(2, {"number": "B1", "listed": "2026-03-02", "drawn": "2026-03-01"})
    >>> [finding.name for finding in one_pass.findings([row])], one_pass.rows
    (['drawn-before-list'], 1)
    """

    def __init__(self, context: LogContext) -> None:
        self._context = context
        self._tally = LogTally(context.kind)
        self.rows = 0

    def findings(self, rows: Iterable[LogRow]) -> Iterator[Finding]:
        """Give the findings of the header, then those of each row in their order.

        Each call is a pass of its own, and counts anew.
        """
        context = self._context
        self.rows, self._tally = 0, LogTally(context.kind)
        stories, repeated = Stories(context), Repeated()
        yield from check_columns(context)
        for row in rows:
            if row.aside is not None:
                yield set_aside(row.number, row.aside)
                continue
            entry = read_log_entry(row)
            self.rows += 1
            self._tally.row(entry)
            own = tuple(check_entry(entry, context))
            yield from own
            yield from repeated.see(entry, context)
            if any(map(spoils, own)):
                self._tally.not_judged += 1
            else:
                yield from self._judged(entry, stories)

    def _judged(self, entry: LogEntry, stories: Stories) -> Iterator[Finding]:
        asked = stories_of(entry, self._context.kind)
        if not asked:
            self._tally.not_judged += 1
        for story in asked:
            judged = stories.of(story, entry)
            self._tally.judged(judged, story.procedure.name)
            yield from stories.told(judged, story, entry)

    @property
    def figures(self) -> LogFigures:
        """The figures of what was read."""
        return self._tally.total()


def audit_log(  # noqa: PLR0913  what an audit goes by
    rows: Iterable[LogRow | Mapping[str, object]],
    *,
    kind: LogKind,
    as_of: date,
    law: Law | None = None,
    calendar: WorkCalendar | None = None,
    place: str | None = None,
) -> Iterator[Finding]:
    """Audit a log as of a day, under the law and the calendar that ship if none is given.

    A row is a :class:`~localstd.audit.LogRow`, or a mapping of field names to values, numbered
    from 1 as it comes. ``place`` is that of the log, where its rows name none.

    Raises:
        UnknownFieldError: if a mapping has a field that there is not, as that of who complained.

    >>> rows = [{"number": "B1", "redrawn": "2026-03-05", "redraw_reason": ""}]
    >>> for finding in audit_log(rows, kind=LogKind.INSPECTIONS, as_of=date(2026, 8, 1)):
    ...     print(finding.code, finding.name, finding.weight.word)
    LS889 redrawn-without-reason fault
    """
    context = LogContext(
        kind=kind,
        as_of=as_of,
        law=law or china_law(),
        calendar=calendar or china_calendar(),
        place=place,
    )
    return LogAudit(context).findings(numbered_log(rows))
