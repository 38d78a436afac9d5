"""Which stories a log tells (台账与程序), by its kind and by that of a row."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from localstd.audit.logs.checks import OWN_CHECKS
from localstd.audit.logs.complaints import OF_COMPLAINTS, OF_REPORTS
from localstd.audit.logs.fields import LogKind, SubmissionKind
from localstd.audit.logs.inspections import DRAW, RESULTS
from localstd.audit.logs.reading import LogEntry
from localstd.audit.logs.story import Story
from localstd.law import Check

__all__ = ["LOG_CHECKS", "stories_of"]

_BY_KIND: Mapping[SubmissionKind, tuple[Story, ...]] = MappingProxyType(
    {SubmissionKind.COMPLAINT: OF_COMPLAINTS, SubmissionKind.REPORT: OF_REPORTS}
)
_INSPECTION = (DRAW, RESULTS)


def stories_of(entry: LogEntry, kind: LogKind) -> tuple[Story, ...]:
    """Give what a row tells that is judged; nothing where it does not say what it is.

    >>> from localstd.audit.logs.fields import LogRow
    >>> from localstd.audit.logs.reading import read_log_entry
    >>> entry = read_log_entry(LogRow.of(2, {"number": "B1"}))
    >>> [story.name for story in stories_of(entry, LogKind.INSPECTIONS)]
    ['draw', 'results']
    """
    if kind is LogKind.INSPECTIONS:
        return _INSPECTION
    return () if entry.kind is None else _BY_KIND.get(entry.kind, ())


def _reported() -> Iterator[Check]:
    """Give what is wrong with a log itself, then what the procedures report in the same words."""
    yield from OWN_CHECKS
    for story in (*_INSPECTION, *(one for told in _BY_KIND.values() for one in told)):
        yield from story.checks
        for _, duty in story.owed:
            yield from (one for one in (duty.late, duty.lacking) if one is not None)


#: Every check (检查项) that the audit of a log may report, in the order of its code.
LOG_CHECKS: tuple[Check, ...] = tuple(
    sorted({one.code: one for one in _reported()}.values(), key=lambda check: check.code)
)
