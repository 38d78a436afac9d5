"""What a spot check tells the file of an enterprise standard (事项关联)."""

from datetime import date

from localstd.procedure import Event, History

__all__ = ["ended_by_spot_check"]

_ORDERS = {"abolished": "correction-ordered", "number-revoked": "renumbering-ordered"}


def ended_by_spot_check(history: History, *, as_of: date) -> Event | None:
    """Make the event that tells the file of an enterprise standard how a spot check ended it.

    ``history`` is that of the check. ``None`` where it ended nothing by ``as_of``.

    >>> from localstd.calendar import PartialDate
    >>> from localstd.procedure import Body, Matter
    >>> province = Body(role="province", place="37")
    >>> checked = History(matter=Matter(id="c-1", place="3702")).with_(
    ...     Event.of("correction-ordered", date(2024, 5, 6), due=PartialDate(2024, 6, 30)),
    ...     Event.of("not-corrected", date(2024, 7, 1)),
    ...     Event.of("abolished", date(2024, 7, 15), province),
    ... )
    >>> event = ended_by_spot_check(checked, as_of=date(2024, 8, 1))
    >>> event.type, event.facts["ordered"], str(event.facts["due"]), event.facts["corrected"]
    ('abolished', True, '2024-06-30', False)
    """
    standing = history.as_of(as_of).standing
    ended = next((one for one in reversed(standing) if one.type in _ORDERS), None)
    if ended is None:
        return None
    types = {one.type: one for one in standing}
    order = types.get(_ORDERS[ended.type])
    told = {
        "ordered": None if order is None else True,
        "due": None if order is None else order.facts.get("due"),
        "corrected": False if "not-corrected" in types else None,
        "reason": ended.facts.get("reason"),
    }
    known = {name: value for name, value in told.items() if value is not None}
    return Event.of(ended.type, ended.on, ended.by, **known)
