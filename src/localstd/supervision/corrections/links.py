"""What a correction tells other files, and what opens a case (事项关联): events by their names.

Other procedures are known here by the names of their events alone. What opens a case upon a report
is told by complaints: :func:`localstd.supervision.complaints.correction_from_report`.
"""

from datetime import date

from localstd.law import GovernmentFault, ReviewTrigger
from localstd.procedure import Event, History

__all__ = ["brings_review_forward", "ended_by_correction", "from_inspection"]

_TOLD = ("announcement", "reason")
_OF_CONTENT = frozenset({GovernmentFault.BELOW_MANDATORY, GovernmentFault.AGAINST_ITS_AIMS})


def _last(history: History, types: frozenset[str], as_of: date) -> Event | None:
    standing = history.as_of(as_of).standing
    return next((one for one in reversed(standing) if one.type in types), None)


def ended_by_correction(history: History, *, as_of: date) -> Event | None:
    """Make the event that tells a standard's own file that it was announced abolished.

    ``history`` is that of the correction. ``None`` where it was not abolished by ``as_of``. A
    number that was revoked is no end that the making knows: it is told by nothing.

    >>> from localstd.procedure import Body, Matter
    >>> ended = Event.of(
    ...     "abolished", date(2024, 9, 2), Body(role="national"), announcement="2024年第12号"
    ... )
    >>> history = History(matter=Matter(id="z-1", place="37"), events=(ended,))
    >>> event = ended_by_correction(history, as_of=date(2024, 9, 2))
    >>> event.type, event.by.role, dict(event.facts)
    ('abolished', 'national', {'announcement': '2024年第12号'})
    """
    ended = _last(history, frozenset({"abolished"}), as_of)
    if ended is None:
        return None
    told = {name: ended.facts[name] for name in _TOLD if name in ended.facts}
    return Event.of(ended.type, ended.on, ended.by, **told)


def brings_review_forward(history: History, *, as_of: date) -> Event | None:
    """Make the event that tells the file of a review that the standard is to be looked at early.

    A reading: that what it asks for is to be corrected is one of the other cases for a review.
    ``None`` where nothing of its content was called for by ``as_of``.

    >>> from localstd.procedure import Body, Matter
    >>> history = History(matter=Matter(id="z-1", place="37")).with_(
    ...     Event.of("established", date(2024, 5, 6), ground="below-mandatory"),
    ...     Event.of("correction-called-for", date(2024, 5, 20), Body(role="national")),
    ... )
    >>> event = brings_review_forward(history, as_of=date(2024, 6, 1))
    >>> event.type, event.facts["trigger"], event.facts["need"]
    ('trigger-arose', 'other', '技术要求低于强制性国家标准的相关技术要求')
    """
    called = _last(history, frozenset({"correction-called-for"}), as_of)
    told = [
        found
        for one in history.as_of(as_of).standing
        if (found := GovernmentFault.of(str(one.facts.get("ground") or "")))
    ]
    if called is None or not told or told[-1] not in _OF_CONTENT:
        return None
    need = told[-1].wording.zh
    return Event.of("trigger-arose", called.on, trigger=ReviewTrigger.OTHER.value, need=need)


def from_inspection(history: History, *, matter: str, operator: str, as_of: date) -> Event | None:
    """Make the event that opens a case upon an inspection, which names the case by its id.

    ``history`` is that of the inspection. ``None`` where it had not handed it on by ``as_of``.

    >>> from localstd.procedure import Body, Matter
    >>> handed = Event.of(
    ...     "findings-handed-on", date(2026, 9, 1), Body(role="market"), matters=("b-7",)
    ... )
    >>> drawn = History(matter=Matter(id="i-1", place="37"), events=(handed,))
    >>> event = from_inspection(drawn, matter="b-7", operator="某公司", as_of=date(2026, 9, 1))
    >>> event.type, dict(event.facts)
    ('found', {'operator': '某公司', 'inspection': 'i-1'})
    """
    for one in reversed(history.as_of(as_of).standing):
        named = one.facts.get("matters")
        if one.type == "findings-handed-on" and isinstance(named, tuple) and matter in named:
            about = {"operator": operator, "inspection": history.matter.id}
            return Event.of("found", one.on, one.by, **about)
    return None
