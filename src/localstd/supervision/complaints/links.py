"""What complaints and reports tell other files (事项关联): by plain events, and never from whom."""

from datetime import date

from localstd.procedure import Event, History

__all__ = ["correction_from_report", "report_from_complaint", "supervision_from_complaint"]


def report_from_complaint(history: History, *, as_of: date) -> Event | None:
    """Make the event that opens a report from a clue that was found in a complaint (转举报).

    ``history`` is that of the complaint. ``None`` where nothing was passed on by ``as_of``. Who
    found the clue is the department, so that nobody reported it by name.

    >>> from localstd.procedure import Body, Matter
    >>> market = Body(role="market", place="370202")
    >>> complaint = History(matter=Matter(id="c-1", place="370202")).with_(
    ...     Event.of("complained", date(2024, 5, 6), operator="某店", is_named=True),
    ...     Event.of("passed-to-report", date(2024, 6, 3), market, report="r-1"),
    ... )
    >>> event = report_from_complaint(complaint, as_of=date(2024, 6, 3))
    >>> event.type, str(event.on), event.by, dict(event.facts)
    ('reported', '2024-06-03', None, {'operator': '某店', 'is_named': False, 'complaint': 'c-1'})
    """
    passed = _last(history, as_of, "passed-to-report")
    if passed is None:
        return None
    return Event.of(
        "reported",
        passed.on,
        None,
        **_operator(history),
        is_named=False,
        complaint=history.matter.id,
    )


def correction_from_report(history: History, *, as_of: date) -> Event | None:
    """Make the event that opens the correction of a product or a service (不符合标准的查处).

    ``history`` is that of a report of which a case was opened and handed over. ``None`` where it
    was not by ``as_of``. The event is ``found``: what follows is for what the department found.

    >>> from localstd.procedure import Body, Matter
    >>> market = Body(role="market", place="370202")
    >>> report = History(matter=Matter(id="r-1", place="370202")).with_(
    ...     Event.of("reported", date(2024, 5, 6), operator="某厂", is_named=True),
    ...     Event.of("case-opened", date(2024, 5, 20), market, is_named=True),
    ...     Event.of("handed-over", date(2024, 5, 21), market, nonconformity="n-1"),
    ... )
    >>> event = correction_from_report(report, as_of=date(2024, 6, 3))
    >>> event.type, str(event.on), event.by.role, dict(event.facts)
    ('found', '2024-05-21', 'market', {'operator': '某厂', 'report': 'r-1'})
    """
    handed = _last(history, as_of, "handed-over")
    if handed is None:
        return None
    told = {**_operator(history), **_fact(history, "standard"), "report": history.matter.id}
    return Event.of("found", handed.on, handed.by, **told)


def supervision_from_complaint(history: History, *, as_of: date) -> Event | None:
    """Make the event that opens a supervision from a complaint about a standard (转监督).

    ``history`` is that of the complaint. ``None`` where none was opened by ``as_of``. The event is
    ``found``, as the answer is owed in the file of the complaint alone.

    >>> from localstd.procedure import Body, Matter
    >>> city = Body(role="city", place="3702")
    >>> complaint = History(matter=Matter(id="s-1", place="3702")).with_(
    ...     Event.of("reported", date(2024, 5, 6), standard="DB37/T 1-2020", is_named=True),
    ...     Event.of("government-correction-opened", date(2024, 5, 8), city, opened="g-1"),
    ... )
    >>> event = supervision_from_complaint(complaint, as_of=date(2024, 6, 3))
    >>> event.type, event.by.role, dict(event.facts)
    ('found', 'city', {'standard': 'DB37/T 1-2020'})
    """
    opened = _last(history, as_of, *_SUPERVISIONS)
    if opened is None:
        return None
    return Event.of("found", opened.on, opened.by, **_fact(history, "standard"))


_SUPERVISIONS = ("government-correction-opened", "group-supervision-opened")


def _operator(history: History) -> dict[str, object]:
    return _fact(history, "operator")


def _fact(history: History, name: str) -> dict[str, object]:
    told = [one.facts[name] for one in history.standing if name in one.facts]
    return {name: told[-1]} if told else {}


def _last(history: History, as_of: date, *types: str) -> Event | None:
    standing = history.as_of(as_of).standing
    return next((one for one in reversed(standing) if one.type in types), None)
