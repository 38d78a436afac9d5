"""Listing (列入清单): a candidate becomes the first event of a clean-up, and its form is judged."""

from datetime import date

from localstd.calendar import Certainty, PartialDate, WorkCalendar
from localstd.cleanup.candidate import Candidate
from localstd.cleanup.form import FORM
from localstd.cleanup.mandatory import MANDATORY_CLEANUP
from localstd.law import Finding, Law
from localstd.procedure import Body, Event, History, Matter, judge_history

__all__ = ["conclusions_due", "form_findings", "listed"]

_FORM_CHECKS = frozenset(condition.check for condition in FORM)


def conclusions_due(law: Law) -> date:
    """Give the last day for the conclusions of 2016 (整合精简结论), that day included.

    It binds what was there by then: a standard numbered in a later year, though it is listed to
    get rid of its mandatory form, owes no conclusion by this day.

    Source: mand2016-deadline.

    >>> from localstd.law import china_law
    >>> conclusions_due(china_law())
    datetime.date(2016, 12, 31)
    """
    return date.fromisoformat(law.provisions["mand2016-deadline"].value)


def listed(
    candidate: Candidate,
    *,
    on: date | PartialDate,
    by: Body | None = None,
    deadline: date | None = None,
) -> Event:
    """Make the event by which a standard is listed in a clean-up, of either kind.

    ``deadline`` sets a day for the conclusion, as :func:`conclusions_due` gives it for the
    exercise of 2016.

    >>> from localstd.numbers import StandardNumber
    >>> tea = Candidate(number=StandardNumber.parse("DB15/ 353-2009"), title="茶叶等级")
    >>> event = listed(tea, on=date(2016, 3, 1))
    >>> event.facts["title"], event.facts["in_force"]
    ('茶叶等级', 'possible')
    """
    day = PartialDate.of(on) if isinstance(on, date) else on
    told = _told(candidate, in_force=candidate.in_force(day.first))
    if deadline:
        told["deadline"] = PartialDate.of(deadline)
    return Event.of("listed", day, by, **told)


def _told(candidate: Candidate, *, in_force: Certainty) -> dict[str, object]:
    told = {
        "number": candidate.number,
        "title": candidate.title,
        "issuer": candidate.issuer,
        "stated": candidate.stated,
        "in_force": in_force.value,
    }
    return {name: fact for name, fact in told.items() if fact}


def form_findings(
    candidate: Candidate, *, law: Law, calendar: WorkCalendar, as_of: date
) -> tuple[Finding, ...]:
    """Judge the form of a standard's number alone, as an audit does: LS311, or the note LS312.

    It is judged by the law of ``as_of`` while the standard may be in force, else by that of
    its publication, though that lies ahead; nothing is found where that day is not known. What
    is no longer in force needs no field that keeps it.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> from localstd.numbers import StandardNumber
    >>> tea = Candidate(number=StandardNumber.parse("DB34/ 4500-2023"), title="茶叶等级")
    >>> basis = {"law": china_law(), "calendar": china_calendar()}
    >>> [found.name for found in form_findings(tea, as_of=date(2026, 7, 24), **basis)]
    ['mandatory-form']
    >>> form_findings(tea, as_of=date(2017, 12, 31), **basis)
    ()
    """
    on: date | None = as_of
    in_force = candidate.in_force(as_of)
    if in_force is Certainty.IMPOSSIBLE:
        on = candidate.published.first if candidate.published else None
    if on is None or candidate.place is None or not candidate.number.claims_mandatory:
        return ()
    matter = Matter(id=str(candidate.number), place=candidate.place, track=candidate.track)
    event = Event.of("listed", on, **_told(candidate, in_force=in_force))
    history = History(matter=matter, events=(event,), is_whole=False)
    judged = judge_history(
        MANDATORY_CLEANUP, history, law=law, calendar=calendar, as_of=max(as_of, on)
    )
    return tuple(found for found in judged.findings if found.check in _FORM_CHECKS)
