"""What a supervision tells other files (事项关联): that of the standard, and of who made it."""

from datetime import date

from localstd.procedure import Event, History

__all__ = ["credited_by_supervision", "ended_by_supervision"]

_ENDS = frozenset(("abolished", "number-revoked"))
_TOLD = ("announcement", "reason")


def ended_by_supervision(history: History, *, as_of: date) -> Event | None:
    """Make the event that tells the file of a group standard how a supervision ended it.

    ``history`` is that of the supervision. ``None`` where it ended nothing by ``as_of``.

    >>> from localstd.procedure import Body, Matter
    >>> province = Body(role="province", place="37")
    >>> ended = Event.of("abolished", date(2024, 7, 15), province, announcement="2024年第9号")
    >>> event = ended_by_supervision(
    ...     History(matter=Matter(id="s-1", place="3702"), events=(ended,)), as_of=date(2024, 8, 1)
    ... )
    >>> event.type, str(event.on), event.by.role, dict(event.facts)
    ('abolished', '2024-07-15', 'province', {'supervision': 's-1', 'announcement': '2024年第9号'})
    """
    ended = _last(history, _ENDS, as_of)
    if ended is None:
        return None
    told = {name: ended.facts[name] for name in _TOLD if name in ended.facts}
    return Event.of(ended.type, ended.on, ended.by, supervision=history.matter.id, **told)


def credited_by_supervision(history: History, *, as_of: date) -> Event | None:
    """Make the event that tells the file of an organisation of its credit record (信用记录).

    ``history`` is that of the supervision. ``None`` where nothing was recorded by ``as_of``.

    >>> from localstd.procedure import Body, Matter
    >>> recorded = Event.of("credit-recorded", date(2024, 7, 22), Body(role="registration"))
    >>> event = credited_by_supervision(
    ...     History(matter=Matter(id="s-1", place="3702"), events=(recorded,)),
    ...     as_of=date(2024, 8, 1),
    ... )
    >>> event.type, dict(event.facts)
    ('credit-recorded', {'supervision': 's-1'})
    """
    recorded = _last(history, frozenset(("credit-recorded",)), as_of)
    if recorded is None:
        return None
    return Event.of(recorded.type, recorded.on, recorded.by, supervision=history.matter.id)


def _last(history: History, types: frozenset[str], as_of: date) -> Event | None:
    standing = history.as_of(as_of).standing
    return next((one for one in reversed(standing) if one.type in types), None)
