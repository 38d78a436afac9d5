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
from localstd.audit.logs.reading import LogEntry
from localstd.audit.logs.story import Story
from localstd.calendar import Certainty, PartialDate
from localstd.law import Finding, Timeliness, Timing, Weight
from localstd.procedure import DutyType, History, Matter, Owed, Reading, judge_history
from localstd.procedure.procedure import advance
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
        matter = Matter(id="", place=entry.place or self._context.place)
        history = History(matter=matter, events=story.events(entry), is_whole=False)
        standings = tuple(self._standings(story, entry, history))
        findings: tuple[tuple[Finding, LogField], ...] = ()
        if story.checks or any(
            one in _BROKEN for _, one in standings
        ):  # else nothing is to be found
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
        self, story: Story, entry: LogEntry, history: History
    ) -> Iterator[tuple[DutyType, Standing]]:
        """Say of each duty with a day how it stands; of one that did not begin, nothing."""
        periods = dict(self._periods(story, history))
        for told, duty in story.owed:
            if told.hangs_on is not None and told.hangs_on not in entry.flags:
                if duty.name in periods:
                    yield duty, Standing.UNKNOWN
                continue
            owed, done = periods.get(duty.name, (None, None))
            if owed is None:
                if told.field in entry.days:  # done, and nothing tells since when it was owed
                    yield duty, Standing.UNKNOWN
            elif duty.falls_on(history.matter, owed.event):
                is_untold = done is None and told.field not in entry.row.cells
                judged = None if is_untold else self._reading.judged(owed, history.matter, done)
                yield duty, _standing(judged)

    def _periods(
        self, story: Story, history: History
    ) -> Iterator[tuple[str, tuple[Owed, PartialDate | None]]]:
        """Give each duty that began, with the day on which it was done; the last one of each."""
        state = story.table.opening
        for event in history.as_of(self._context.as_of).standing:
            row = story.table.row_for(state.stage, event.type)
            for name in row.ends:
                if name in state.owed:
                    yield name, (state.owed[name], event.on)
            state = advance(story.table, state, (event,))
        for name, owed in state.owed.items():
            yield name, (owed, None)

    def _column(self, finding: Finding, story: Story) -> LogField:
        """Give the column of the event that departs, or of the duty that is not done."""
        if finding.column in story.columns:
            return story.columns[finding.column]
        lacking = (told.field for told, duty in story.owed if duty.lacking == finding.check)
        return next(lacking, LogField.NUMBER)


def _standing(judged: Timeliness | None) -> Standing:
    return Standing.UNKNOWN if judged is None else _BY_TIMING.get(judged.timing, Standing.UNKNOWN)
