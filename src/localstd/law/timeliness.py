"""Timeliness (是否按期): whether something was done within the limit of its day."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from localstd._attrs import evolve, frozen
from localstd.calendar import Certainty, PartialDate, WorkCalendar
from localstd.law.citation import Citation
from localstd.law.in_force import LimitInForce
from localstd.law.law import Law
from localstd.law.limit import Direction, Footing, Judged, Limit
from localstd.law.span import Span
from localstd.law.track import Track

__all__ = ["Timeliness", "Timing", "judge_timeliness", "judged_by_due"]

Piece: TypeAlias = tuple[LimitInForce | None, date, date]

_DAY = timedelta(days=1)


class Timing(StrEnum):
    """How an act stands to its limit."""

    KEPT = "kept"  #: done, and in time
    LATE = "late"  #: done after its last day
    EARLY = "early"  #: ended before a minimum had run
    OVERDUE = "overdue"  #: not done, and its last day has passed
    RUNNING = "running"  #: not done, and there is still time
    UNKNOWN = "unknown"  #: no limit is known on the day by whose law it is judged


@frozen
class Timeliness:
    """The answer, for every reading of dates that are known only by month or year.

    ``certainty`` is ``CERTAIN`` if every reading gives this timing, else ``POSSIBLE``; what
    only some readings break is ``LATE``, ``EARLY`` or ``OVERDUE`` and ``POSSIBLE``; so is what
    breaks a limit whose length the provision does not state, or states of something else.
    ``limit`` binds for the first possible start. ``due`` and ``days`` are the least and the
    greatest: the last day in time, included (for *at least* the last day of the minimum), and
    the number of calendar days beyond it (for *at least*: short of it), never negative.
    ``provisional`` says that no holiday notice yet covers a day on which the answer hangs.
    ``held`` is all that holds beside ``limit`` under its name.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> open_ended = judge_timeliness(
    ...     "local.filing",
    ...     started=PartialDate(2026, 5, 29),
    ...     done=None,
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 7, 20),
    ... )
    >>> open_ended.timing.value, open_ended.is_broken, open_ended.citations[0].wording.en
    ('running', False, 'ls2020 art. 22 (text not checked)')
    """

    timing: Timing
    certainty: Certainty = Certainty.CERTAIN
    limit: Limit | None = None
    held: LimitInForce | None = None
    due: tuple[date, date] | None = None
    days: tuple[int, int] = (0, 0)
    provisional: bool = False

    @property
    def is_broken(self) -> bool:
        """Tell whether some reading breaks the limit."""
        return self.timing in _BROKEN

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Cite every provision that asks for the same as the limit that binds.

        Those not checked are cited only if none of them is; none where no limit is known.
        """
        if self.limit is None or self.held is None:
            return ()
        return self.held.agreeing(self.limit)


_BROKEN = frozenset({Timing.LATE, Timing.EARLY, Timing.OVERDUE})
_UNKNOWN = Timeliness(timing=Timing.UNKNOWN)


def judge_timeliness(  # noqa: PLR0913  a judgment names all that it rests on
    limit_name: str,
    *,
    started: PartialDate,
    done: PartialDate | None,
    law: Law,
    calendar: WorkCalendar,
    as_of: date,
    place: str | None = None,
    track: Track = Track.ORDINARY,
) -> Timeliness:
    """Judge whether what a limit asks for was done in time.

    The law is that of the day on which the period began or, for a continuing duty, of
    ``as_of``. ``done`` is ``None`` for what was not done by ``as_of``.

    Raises:
        DateError: if the period ends beyond the year 9999.
        PlaceCodeError: if ``place`` is no place code.
        UnknownLimitError: if the law never has a limit of this name.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.law import china_law
    >>> judged = judge_timeliness(
    ...     "local.filing",
    ...     started=PartialDate(2026, 5, 29),
    ...     done=PartialDate(2026, 7),
    ...     law=china_law(),
    ...     calendar=china_calendar(),
    ...     as_of=date(2026, 8, 10),
    ... )
    >>> judged.timing.value, judged.certainty.value, str(judged.due[0]), judged.days
    ('late', 'possible', '2026-07-28', (0, 3))
    """
    pieces = _pieces(limit_name, started, law=law, as_of=as_of, place=place, track=track)
    found = _judged(pieces, done=done, as_of=as_of, calendar=calendar)
    if found is None:
        law.demand_limit(limit_name)
        return _UNKNOWN
    if not found.is_broken or found.limit is None or _is_firm(found.limit):
        return found
    return _by_firmer(pieces, done=done, as_of=as_of, calendar=calendar) or found


def _is_firm(limit: Limit) -> bool:
    return limit.strict and limit.footing is Footing.STATED


def _is_strict(limit: Limit) -> bool:
    return limit.strict


def _is_stated(limit: Limit) -> bool:
    return limit.footing is Footing.STATED


def _by_firmer(
    pieces: tuple[Piece, ...], *, done: PartialDate | None, as_of: date, calendar: WorkCalendar
) -> Timeliness | None:
    """Judge by the firmer limits alone: a tighter one that is softer excuses from none of them."""
    if len({kind for held, _, _ in pieces if held is not None for kind in held.firmness}) == 1:
        return None
    for is_meant in (_is_firm, _is_strict, _is_stated):
        firmer = tuple((_among(held, is_meant), first, last) for held, first, last in pieces)
        found = _judged(firmer, done=done, as_of=as_of, calendar=calendar)
        if found is not None and found.is_broken:
            return found
    return None


def _among(held: LimitInForce | None, is_meant: Callable[[Limit], bool]) -> LimitInForce | None:
    kept = () if held is None else tuple(filter(is_meant, held.limits))
    return LimitInForce(kept) if kept else None


def _judged(
    pieces: tuple[Piece, ...], *, done: PartialDate | None, as_of: date, calendar: WorkCalendar
) -> Timeliness | None:
    """Judge by what holds in each piece of the start; ``None`` where nothing does."""
    found = _span(pieces, calendar)
    if found is None:
        return None
    held, span = found
    at_most = span.limit.direction is Direction.AT_MOST
    if done is None and not at_most:
        return _answer(held, span, Timing.RUNNING)
    first, last = (done.first, done.last) if done else (as_of, as_of)
    least, greatest = _beyond(span, first, last) if at_most else _short_of(span, first, last)
    is_certain = span.everywhere and (
        greatest <= 0 or (least > 0 and span.limit.footing is Footing.STATED)
    )
    return _answer(
        held,
        span,
        _TIMINGS[done is not None, at_most, greatest > 0],
        Certainty.CERTAIN if is_certain else Certainty.POSSIBLE,
        (max(0, least), max(0, greatest)),
    )


def judged_by_due(owed: Timeliness, *, done: PartialDate | None, as_of: date) -> Timeliness:
    """Judge anew by the last day in time, once that was found otherwise than by one limit alone.

    ``owed`` has it, and the limit that sets its length.
    """
    assert owed.due is not None  # noqa: S101  its callers have one
    first, last = (done.first, done.last) if done else (as_of, as_of)
    least, greatest = (first - owed.due[1]).days, (last - owed.due[0]).days
    is_stated = owed.limit is None or owed.limit.footing is Footing.STATED
    is_certain = greatest <= 0 or (least > 0 and is_stated)
    return evolve(
        owed,
        timing=_TIMINGS[done is not None, True, greatest > 0],
        certainty=Certainty.CERTAIN if is_certain else Certainty.POSSIBLE,
        days=(max(0, least), max(0, greatest)),
    )


def _pieces(  # noqa: PLR0913  the judgment's own arguments, passed on
    name: str,
    started: PartialDate,
    *,
    law: Law,
    as_of: date,
    place: str | None,
    track: Track,
) -> tuple[Piece, ...]:
    """Cut the days on which it can have started where the law changes, if they are several.

    Within one piece a later start never ends earlier, so that its two ends are enough.
    """
    if started.is_exact:
        day = started.first
        return ((_held(name, day, law, as_of=as_of, place=place, track=track), day, day),)
    changes = law.boundaries(place, track)
    starts = (started.first, *(day for day in changes if started.first < day <= started.last))
    ends = (*(day - _DAY for day in starts[1:]), started.last)
    return tuple(
        (_held(name, first, law, as_of=as_of, place=place, track=track), first, last)
        for first, last in zip(starts, ends, strict=True)
    )


def _held(  # noqa: PLR0913  the judgment's own arguments, passed on
    name: str, day: date, law: Law, *, as_of: date, place: str | None, track: Track
) -> LimitInForce | None:
    """Give what judges what began on a day: of limits on continuing duties those of the day asked.

    A continuing duty that is no longer owed on the day asked is not owed at all. Each limit is
    taken for itself: one of a place does not turn those above it into another kind.
    """
    began = law.on(day, place, track).get_limit(name)
    if name not in law.continuing:
        return began
    asked = law.on(as_of, place, track).get_limit(name)
    once = None if began is None else began.judged_by(Judged.AT_START)
    lasting = None if asked is None else asked.judged_by(Judged.AS_ASKED)
    if once is None or lasting is None:
        return once or lasting
    return once & lasting


def _span(pieces: tuple[Piece, ...], calendar: WorkCalendar) -> tuple[LimitInForce, Span] | None:
    held, first, last = pieces[0]
    if first == last and len(pieces) == 1:  # nearly always, and then nothing is to be compared
        return None if held is None else (held, held.span(first, calendar))
    bound = [
        (held, held.span(day, calendar))
        for held, first, last in pieces
        if held is not None
        for day in ((first,) if first == last else (first, last))
    ]
    if not bound:
        return None
    held, span = bound[0]
    return held, evolve(
        span,
        least=min(one.least for _, one in bound),
        greatest=max(one.greatest for _, one in bound),
        provisional=any(one.provisional for _, one in bound),
        everywhere=all(held is not None for held, _, _ in pieces),
    )


def _beyond(span: Span, first: date, last: date) -> tuple[int, int]:
    return (first - span.greatest).days, (last - span.least).days


def _short_of(span: Span, first: date, last: date) -> tuple[int, int]:
    return (span.least - last).days, (span.greatest - first).days


def _answer(
    held: LimitInForce,
    span: Span,
    timing: Timing,
    certainty: Certainty = Certainty.CERTAIN,
    days: tuple[int, int] = (0, 0),
) -> Timeliness:
    return Timeliness(
        timing=timing,
        certainty=certainty,
        limit=span.limit,
        held=held,
        due=(span.least, span.greatest),
        days=days,
        provisional=span.provisional,
    )


#: By whether it is done, whether the limit is one of at most, and whether it is broken.
_TIMINGS = {
    (True, True, True): Timing.LATE,
    (True, True, False): Timing.KEPT,
    (True, False, True): Timing.EARLY,
    (True, False, False): Timing.KEPT,
    (False, True, True): Timing.OVERDUE,
    (False, True, False): Timing.RUNNING,
}
