"""What a batch opens (事项关联): the matters of those drawn, and of what is found with them.

A follow-up matter is about one operator, and so names it; the file of the batch never does.
"""

from datetime import date

from localstd.procedure import Body, Event, History
from localstd.supervision.classes import Coverage

__all__ = ["closes_plan", "found_by_inspection", "opens_spot_check"]


def closes_plan(found: Coverage, by: Body) -> Event:
    """Make the event that closes a yearly plan with what of it is done (完成情况).

    What was done in strata that the plan does not have counts as beyond it.

    >>> from localstd.supervision.classes import YearPlan, coverage
    >>> none = YearPlan(place="3702", year=2026, lines=())
    >>> event = closes_plan(
    ...     coverage(none, (), as_of=date(2026, 12, 31)), Body(role="market", place="3702")
    ... )
    >>> str(event.on), dict(event.facts)
    ('2026-12-31', {'planned': 0, 'covered': 0, 'late': 0, 'beyond': 0})
    """
    whole = found.total
    return Event.of(
        "closed",
        found.as_of,
        by,
        planned=whole.planned,
        covered=whole.covered,
        late=whole.late,
        beyond=whole.beyond + found.unplanned,
    )


def opens_spot_check(
    history: History, enterprise: str, *, as_of: date, products: tuple[str, ...] = ()
) -> Event | None:
    """Make the event that opens the spot check of an enterprise that was drawn (抽取).

    ``history`` is that of the batch. ``None`` where nothing is drawn by ``as_of``, or the draw was
    set aside since. That the enterprise is among those drawn, the published draw tells.

    >>> from localstd.procedure import Body, Matter
    >>> market = Body(role="market", place="3702")
    >>> batch = History(matter=Matter(id="b-1", place="3702")).with_(
    ...     Event.of("drawn", date(2024, 5, 9), market, result_hash="0" * 64)
    ... )
    >>> event = opens_spot_check(batch, "某公司", as_of=date(2024, 6, 1))
    >>> event.type, str(event.on), event.by.role, dict(event.facts)
    ('drawn', '2024-05-09', 'market', {'enterprise': '某公司', 'is_random': True})
    """
    drawn = _last(history, ("drawn", "redrawn"), as_of)
    if drawn is None or drawn.type == "redrawn":
        return None
    about = {"products": products} if products else {}
    return Event.of("drawn", drawn.on, drawn.by, enterprise=enterprise, is_random=True, **about)


def found_by_inspection(history: History, *, as_of: date, **about: object) -> Event | None:
    """Make the event that opens another matter by what an inspection found (检查发现).

    ``about`` is what that procedure tells of it, such as the organisation and its standard.
    ``None`` where the batch was not inspected by ``as_of``.

    >>> from localstd.procedure import Body, Matter
    >>> market = Body(role="market", place="3702")
    >>> batch = History(matter=Matter(id="b-1", place="3702")).with_(
    ...     Event.of("inspected", date(2024, 5, 20), market)
    ... )
    >>> event = found_by_inspection(batch, as_of=date(2024, 6, 1), organisation="某协会")
    >>> event.type, str(event.on), dict(event.facts)
    ('found', '2024-05-20', {'organisation': '某协会'})
    """
    inspected = _last(history, ("inspected",), as_of)
    return None if inspected is None else Event.of("found", inspected.on, inspected.by, **about)


def _last(history: History, types: tuple[str, ...], as_of: date) -> Event | None:
    standing = history.as_of(as_of).standing
    return next((one for one in reversed(standing) if one.type in types), None)
