"""Answers of procedures as records (决定记录): decisions, duties, notices, what may happen."""

from localstd.calendar import WorkCalendar
from localstd.convert.history_record import event_record
from localstd.convert.law_record import citation_record
from localstd.convert.plain import Plain, plain
from localstd.convert.record import finding_record
from localstd.law import Citation
from localstd.procedure import Decision, Duty, Notice, Possibility, Role, State, Unknown
from localstd.wording import Wording

__all__ = [
    "decision_record",
    "duty_record",
    "notice_record",
    "possibility_record",
    "stage_record",
    "unknown_record",
]


def decision_record(decision: Decision, calendar: WorkCalendar) -> dict[str, Plain]:
    """Give a decision (决定) as one record: what comes of it, every reason, what follows.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Event, History, Matter, decide
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> calendar, day = china_calendar(), date(2026, 7, 1)
    >>> early = Event.of("lent", day)
    >>> decision = decide(LENDING, History(matter=Matter(id="1")), early,
    ...     law=LENDING_LAW, calendar=calendar, as_of=day)
    >>> record = decision_record(decision, calendar)
    >>> record["ruling"], record["findings"][0]["code"], record["stage"]["code"]
    ('refused', 'LS601', 'shelf')
    """
    return {
        "ruling": decision.ruling.value,
        "event": event_record(decision.event),
        "stage": stage_record(decision.state),
        "findings": [finding_record(one) for one in decision.findings],
        "unknowns": [unknown_record(one) for one in decision.unknowns],
        "duties": [duty_record(one, calendar) for one in decision.duties],
        "notices": [notice_record(one) for one in decision.notices],
        "citations": _citations(decision.citations),
    }


def stage_record(state: State) -> dict[str, Plain]:
    """Give the stage (阶段) of a state as one record; ``since`` is ``None`` at the start.

    >>> from localstd.testing import LENDING
    >>> record = stage_record(LENDING.opening)
    >>> record["code"], record["since"], record["final"]
    ('shelf', None, False)
    """
    stage = state.stage
    return {
        "code": stage.code,
        "wording": plain(stage.wording),
        "since": None if state.since is None else str(state.since),
        "final": stage.is_final,
    }


def duty_record(duty: Duty, calendar: WorkCalendar) -> dict[str, Plain]:
    """Give a duty (义务) as one record: by whom, by when, under which provisions, how counted.

    ``due`` is the last day in time, ``None`` where no day is set.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import Event, History, Matter, duties
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> calendar = china_calendar()
    >>> lent = History(matter=Matter(id="1"), events=(Event.of("lent", date(2026, 7, 1)),))
    >>> (owed,) = duties(
    ...     LENDING, lent, law=LENDING_LAW, calendar=calendar, as_of=date(2026, 7, 2))
    >>> record = duty_record(owed, calendar)
    >>> record["due"], record["overdue"], record["explained"][0]["en"]
    ('2026-07-31', False, '30 days from 2026-07-01; the first day does not count (cc2020 art. 201)')
    """
    return {
        "name": duty.type.name,
        "wording": plain(duty.type.wording),
        "owed_by": None if duty.owed_by is None else _role(duty.owed_by),
        "since": str(duty.started),
        "because_of": duty.event.type,
        "due": None if duty.due is None else duty.due.isoformat(),
        "overdue": duty.is_overdue,
        "provisional": duty.timeliness is not None and duty.timeliness.provisional,
        "citations": _citations(duty.citations),
        "explained": [plain(step) for step in duty.explain(calendar)],
    }


def notice_record(notice: Notice) -> dict[str, Plain]:
    """Give a notice (通知) as one record: what, to whom, in which words.

    >>> from datetime import date
    >>> from localstd.procedure import Event, Notice, Role
    >>> public = Role(name="public", wording=Wording("公众", "the public"))
    >>> event = Event.of("published", date(2026, 7, 1))
    >>> words = Wording("已发布", "published")
    >>> notice_record(Notice(name="publication", to=public, event=event, wording=words))["to"]
    {'name': 'public', 'wording': {'zh': '公众', 'en': 'the public'}}
    """
    return {
        "name": notice.name,
        "to": _role(notice.to),
        "wording": plain(notice.wording),
    }


def possibility_record(possibility: Possibility) -> dict[str, Plain]:
    """Give what may happen, or what blocks it (可办事项), as one record.

    ``here`` says whether the table has a row for it at this stage.

    >>> from datetime import date
    >>> from localstd.calendar import china_calendar
    >>> from localstd.procedure import History, Matter, possibilities
    >>> from localstd.testing import LENDING, LENDING_LAW
    >>> first, *_ = possibilities(LENDING, History(matter=Matter(id="1")), law=LENDING_LAW,
    ...     calendar=china_calendar(), as_of=date(2026, 7, 1))
    >>> record = possibility_record(first)
    >>> record["event"], record["may_happen"], record["needs"][0]["name"]
    ('requested', True, 'title')
    """
    facts = {fact.name: fact.wording for fact in possibility.event.facts}
    return {
        "event": possibility.event.name,
        "wording": plain(possibility.event.wording),
        "here": possibility.row is not None,
        "may_happen": possibility.may_happen,
        "needs": [_named(name, facts[name]) for name in possibility.needs],
        "blockers": [finding_record(one) for one in possibility.blockers],
        "unknowns": [unknown_record(one) for one in possibility.unknowns],
    }


def unknown_record(unknown: Unknown) -> dict[str, Plain]:
    """Give what could not be judged (未能判断) as one record.

    >>> unknown_record(Unknown("local.scope", ("facts",)))
    {'name': 'local.scope', 'missing': ['facts']}
    """
    return {"name": unknown.name, "missing": list(unknown.missing)}


def _role(role: Role) -> dict[str, Plain]:
    return _named(role.name, role.wording)


def _named(name: str, wording: Wording) -> dict[str, Plain]:
    return {"name": name, "wording": plain(wording)}


def _citations(citations: tuple[Citation, ...]) -> list[dict[str, Plain]]:
    return [citation_record(citation) for citation in citations]
