"""Counting the days of a complaint or a report (期限的计算), one act after the other.

A deadline is counted from a day that is told. Where that is not told but follows another act,
the last day of that act is taken in its place, and the deadline says so: as long as nobody told
that a complaint was accepted, mediation ends at the latest 45 working days after the last day
for accepting it.

Sources: cr2019 arts 14, 19, 20, 21, 23, 30 and 31. Those of cr2025, in force since 2026-04-15, were
not read: its deadlines cite what is not checked, and say so.

Limitations: how the 15 further days join the first 15 (art 23) is a reading: from the last of
them on, by the law of the day on which the first began. A refused complaint has no deadline after
its acceptance, whatever is printed.

>>> from datetime import date
>>> from localstd.calendar import china_calendar
>>> from localstd.law import china_law
>>> days = ComplaintDays(received=date(2026, 2, 13))
>>> for one in complaint_deadlines(days, law=china_law(), calendar=china_calendar()):
...     print(one.name, one.start, one.due, one.follows and one.follows.name)
acceptance 2026-02-13 2026-03-02 None
mediation 2026-03-02 2026-05-08 acceptance
mediation-notice 2026-05-08 2026-05-18 mediation
"""

from collections.abc import Mapping
from datetime import date

from localstd._attrs import evolve, frozen
from localstd.calendar import PartialDate, WorkCalendar
from localstd.law import Law, Timeliness, Timing, with_pauses
from localstd.supervision.complaints.days import ComplaintDays
from localstd.supervision.complaints.deadlines import ComplaintDeadline
from localstd.supervision.complaints.sorting import PartKind

__all__ = ["complaint_deadlines"]


@frozen
class _Step:
    """One deadline of a kind: its limit, the day that starts it, and what is taken without one."""

    name: str
    limit: str
    starts: str | None  # a field of the days; None: it always runs on
    follows: str = ""  # the deadline whose last day is taken where none is told
    extended: str = ""  # the one that is taken where the verification was extended
    only_if: str = ""  # a field of the days that says whether there is this deadline


def _verifying(limit: str, starts: str) -> tuple[_Step, _Step]:
    return (
        _Step(name="verification", limit=limit, starts=starts),
        _Step(
            name="verification-extended",
            limit=f"{limit}-extended",
            starts=None,
            follows="verification",
            only_if="is_extended",
        ),
    )


_JURISDICTION = _Step(name="jurisdiction", limit="complaint.jurisdiction", starts="disputed")
_COMPLAINT = (
    _Step(name="acceptance", limit="complaint.acceptance", starts="received"),
    _Step(name="mediation", limit="complaint.mediation", starts="accepted", follows="acceptance"),
    _Step(
        name="mediation-notice",
        limit="complaint.mediation-notice",
        starts="mediation_ended",
        follows="mediation",
    ),
    *_verifying("complaint.verification", "clue_found"),
    _JURISDICTION,
)
_REPORT = (
    *_verifying("report.verification", "received"),
    _Step(
        name="report-notice",
        limit="report.notice",
        starts="decided",
        follows="verification",
        extended="verification-extended",
        only_if="is_named",
    ),
    _JURISDICTION,
)
_STEPS: Mapping[PartKind, tuple[_Step, ...]] = {
    PartKind.COMPLAINT: _COMPLAINT,
    PartKind.BY_ANALOGY: _COMPLAINT,
    PartKind.REPORT: _REPORT,
}


def complaint_deadlines(  # noqa: PLR0913  what an answer rests on
    days: ComplaintDays,
    kind: PartKind = PartKind.COMPLAINT,
    *,
    law: Law,
    calendar: WorkCalendar,
    place: str | None = None,
    before: WorkCalendar | None = None,
) -> tuple[ComplaintDeadline, ...]:
    """Count every deadline of a complaint or a report from the days that are known of it.

    Each is judged by the law of the day on which it starts. ``before`` is the calendar of before a
    later notice (放假安排): what it moved shows its earlier day as ``superseded``. For kinds that
    the rules set no days for, as complaints and reports about standards, there are none.

    Raises:
        DateError: if one ends beyond the year 9999.
        PlaceCodeError: if ``place`` is no place code.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> both = {"law": china_law(), "calendar": china_calendar()}
    >>> days = ComplaintDays(received=date(2026, 2, 13), decided=date(2026, 3, 5), is_named=True)
    >>> [(one.name, str(one.due)) for one in complaint_deadlines(days, PartKind.REPORT, **both)][-1]
    ('report-notice', '2026-03-12')
    """
    found = _Chain(days, kind, law, calendar, place).deadlines()
    if before is None:
        return found
    former = _Chain(days, kind, law, before, place).deadlines()
    return tuple(
        evolve(one, superseded=old.due) if old.due != one.due else one
        for one, old in zip(found, former, strict=True)
    )


@frozen(kw_only=False)
class _Chain:
    """One count through all steps of a kind, each of which may start where another one ended."""

    days: ComplaintDays
    kind: PartKind
    law: Law
    calendar: WorkCalendar
    place: str | None

    def deadlines(self) -> tuple[ComplaintDeadline, ...]:
        """Count step by step; a step that nothing starts is left out."""
        found: dict[str, ComplaintDeadline] = {}
        for step in _STEPS.get(self.kind, ()):
            told: date | None = getattr(self.days, step.starts) if step.starts else None
            before = None if told is not None else self._before(step, found)
            start = told if before is None else before.due
            is_so = getattr(self.days, step.only_if) if step.only_if else True
            if start is not None and is_so is not False:
                found[step.name] = self._from(step, start, before, is_conditional=is_so is None)
        return tuple(found.values())

    def _before(
        self, step: _Step, found: Mapping[str, ComplaintDeadline]
    ) -> ComplaintDeadline | None:
        is_late = step.extended and self.days.is_extended
        return found.get(step.extended if is_late else step.follows)

    def _from(
        self, step: _Step, start: date, before: ComplaintDeadline | None, *, is_conditional: bool
    ) -> ComplaintDeadline:
        extends = before if step.starts is None else None  # by the law of what it extends
        held = self.law.on(extends.start if extends else start, self.place).get_limit(step.limit)
        limit, counted = (None, None) if held is None else held.binding(start, self.calendar)
        found = ComplaintDeadline(
            name=step.name,
            start=start,
            follows=before,
            held=held,
            limit=limit,
            counted=counted,
            due=None if counted is None else counted.due,
            is_conditional=is_conditional,
        )
        return self._paused(found) if self.days.pauses and step.name == "mediation" else found

    def _paused(self, found: ComplaintDeadline) -> ComplaintDeadline:
        """Leave out the days of testing and of recusal: cr2019 arts 19 and 20."""
        start = PartialDate.of(found.start)
        pauses = tuple(
            evolve(one, start=max(one.start, start, key=_first))
            for one in self.days.pauses
            if one.end is None or one.end.last > found.start
        )
        if found.counted is None:
            return found
        plain = Timeliness(
            timing=Timing.RUNNING,
            limit=found.limit,
            held=found.held,
            due=(found.counted.due, found.counted.due),
        )
        moved = with_pauses(plain, pauses, done=None, as_of=found.start, calendar=self.calendar)
        return evolve(found, pauses=pauses, due=moved.due[0] if moved.due else None)


def _first(day: PartialDate) -> date:
    return day.first
