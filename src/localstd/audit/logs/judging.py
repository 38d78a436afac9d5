"""Rows of a log judged (台账条目审查): by the rules and limits of the procedures, in record mode.

What was found and how each duty stands hangs on the days of a story alone, and not on the number of
the file: so each story is judged once. Only so many are kept, so that memory does not grow with the
log.
"""

from collections.abc import Hashable, Iterator
from enum import StrEnum

from localstd._attrs import frozen
from localstd.audit.logs.context import LogContext
from localstd.audit.logs.fields import LogField
from localstd.audit.logs.periods import Period, Periods, in_order
from localstd.audit.logs.reading import LogEntry
from localstd.audit.logs.story import Story
from localstd.calendar import Certainty
from localstd.law import Finding, Timing, Weight
from localstd.procedure import (
    DutyType,
    Event,
    History,
    Matter,
    Reading,
    judge_history,
)
from localstd.wording import Wording

__all__ = ["Judged", "Standing", "Stories"]

_KEPT = 2**16


class Standing(StrEnum):
    """How a duty of one row stands (期限状态)."""

    IN_TIME = "in_time"  #: 按期
    LATE = "late"  #: 逾期完成
    RUNNING = "running"  #: 期限未届满
    OVERDUE = "overdue"  #: 逾期未办
    UNKNOWN = "unknown"  #: 无法判断

    @property
    def wording(self) -> Wording:
        """Name it in both languages.

        >>> Standing.OVERDUE.wording.zh
        '逾期未办'
        """
        return _STANDINGS[self]


_STANDINGS = {
    Standing.IN_TIME: Wording("按期", "in time"),
    Standing.LATE: Wording("逾期完成", "late"),
    Standing.RUNNING: Wording("未届满", "running"),
    Standing.OVERDUE: Wording("逾期未办", "overdue"),
    Standing.UNKNOWN: Wording("无法判断", "unknown"),
}
_BY_TIMING = {
    Timing.KEPT: Standing.IN_TIME,
    Timing.LATE: Standing.LATE,
    Timing.RUNNING: Standing.RUNNING,
    Timing.OVERDUE: Standing.OVERDUE,
}


_BROKEN = (Standing.LATE, Standing.OVERDUE)


@frozen
class Judged:
    """What is found of one story, each finding with its column, and how its duties stand."""

    findings: tuple[tuple[Finding, LogField], ...]
    standings: tuple[tuple[DutyType, Standing], ...]


class Stories:
    """Judges what rows tell, each story once; made anew for each pass."""

    def __init__(self, context: LogContext) -> None:
        self._context = context
        self._reading = Reading(law=context.law, calendar=context.calendar, as_of=context.as_of)
        self._periods = Periods()
        self._known: dict[Hashable, Judged] = {}

    def of(self, story: Story, entry: LogEntry) -> Judged:
        """Give what the rules say of one story of a row on the day of the audit."""
        key = story.key(entry)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[key] = self._judged(story, entry)
        return known

    def told(self, judged: Judged, story: Story, entry: LogEntry) -> Iterator[Finding]:
        """Tell what was found of a story of a row: of its own column, under its own number."""
        subject = story.procedure.subject
        for finding, column in judged.findings:
            named = {"matter": entry.number, subject: entry.number}
            yield self._context.found(
                finding.check,
                entry,
                column,
                facts={**finding.facts, **named},
                certainty=Certainty.of_all(finding.certainty, story.certainty(entry)),
                citations=finding.citations,
                notes=finding.notes,
                weight=min(finding.weight, Weight.FAULT),  # what has happened is barred no more
            )

    def _judged(self, story: Story, entry: LogEntry) -> Judged:
        events = in_order(story.events(entry))
        matter = Matter(id="", place=entry.place or self._context.place)
        standings = tuple(self._standings(story, entry, matter, events))
        findings: tuple[tuple[Finding, LogField], ...] = ()
        is_asked = any(event.type in story.judged for event in events)
        if is_asked or any(one in _BROKEN for _, one in standings):  # else nothing is to be found
            history = History(matter=matter, events=events, is_whole=False)
            findings = tuple(self._found(story, history, standings))
        return Judged(findings=findings, standings=standings)

    def _found(
        self, story: Story, history: History, standings: tuple[tuple[DutyType, Standing], ...]
    ) -> Iterator[tuple[Finding, LogField]]:
        """Ask the engine, which has all words and citations; what is unknown is not lacking."""
        reading = self._reading
        recording = judge_history(
            story.table, history, law=reading.law, calendar=reading.calendar, as_of=reading.as_of
        )
        unknown = {duty.lacking for duty, one in standings if one is Standing.UNKNOWN}
        for finding in recording.findings:
            if finding.check not in unknown:
                yield finding, self._column(finding, story)

    def _standings(
        self, story: Story, entry: LogEntry, matter: Matter, events: tuple[Event, ...]
    ) -> Iterator[tuple[DutyType, Standing]]:
        """Say of each duty with a day how it stands; of one that did not begin, nothing."""
        periods = self._periods.of(story, events)
        for told, duty in story.owed:
            found = periods.get(duty.name)
            if told.hangs_on is not None and entry.flags.get(told.hangs_on) is not True:
                if found is not None and told.hangs_on not in entry.flags:
                    yield duty, Standing.UNKNOWN
            elif found is None:
                if told.is_done(entry) and not told.is_rare:  # and nothing tells since when
                    yield duty, Standing.UNKNOWN
            elif duty.falls_on(matter, found.owed.event):
                is_untold = found.done is None and not told.is_told(entry)
                yield duty, Standing.UNKNOWN if is_untold else self._standing(found, matter)

    def _standing(self, found: Period, matter: Matter) -> Standing:
        judged = self._reading.judged(found.owed, matter, found.done, events=found.events)
        timing = Timing.UNKNOWN if judged is None else judged.timing
        if timing is Timing.LATE and found.owed.type.late is None:
            return Standing.UNKNOWN  # that it has days at all is a reading, which finds nothing
        return _BY_TIMING.get(timing, Standing.UNKNOWN)

    def _column(self, finding: Finding, story: Story) -> LogField:
        """Give the column of the event that departs, or of the duty that is not done."""
        if finding.column in story.columns:
            return story.columns[finding.column]
        lacking = (told.fields[0] for told, duty in story.owed if duty.lacking == finding.check)
        return next(lacking, LogField.NUMBER)
