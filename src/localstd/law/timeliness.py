"""Timeliness (是否按期): whether something was done within the limit of its day."""

from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from localstd._attrs import frozen
from localstd.calendar import Certainty, Deadline, PartialDate, WorkCalendar
from localstd.law.citation import Citation
from localstd.law.in_force import LimitInForce
from localstd.law.law import Law
from localstd.law.limit import Direction, Judged, Limit
from localstd.law.track import Track

__all__ = ["Timeliness", "Timing", "judge_timeliness"]

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
    only some readings break is ``LATE``, ``EARLY`` or ``OVERDUE`` and ``POSSIBLE``.
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


@frozen
class _Span:
    """The least and the greatest last day for all readings of the start, and what binds."""

    limit: Limit
    held: LimitInForce
    least: date
    greatest: date
    provisional: bool
    everywhere: bool  # whether every reading of the start has a limit


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
    span = _span(pieces, calendar)
    if span is None:
        law.demand_limit(limit_name)
        return _UNKNOWN
    at_most = span.limit.direction is Direction.AT_MOST
    if done is None and not at_most:
        return _answer(span, Timing.RUNNING, Certainty.CERTAIN, (0, 0))
    first, last = (done.first, done.last) if done else (as_of, as_of)
    beyond = _beyond(span, first, last) if at_most else _short_of(span, first, last)
    return _weigh(span, beyond, done=done is not None)


def _pieces(  # noqa: PLR0913  the judgment's own arguments, passed on
    name: str,
    started: PartialDate,
    *,
    law: Law,
    as_of: date,
    place: str | None,
    track: Track,
) -> tuple[Piece, ...]:
    """Cut the days on which it can have started where the law changes.

    Within one piece a later start never ends earlier, so that its two ends are enough.
    """
    if name in law.continuing:
        asked = law.on(as_of, place, track).get_limit(name)
        if asked is not None and asked.judged is Judged.AS_ASKED:
            return ((asked, started.first, started.last),)
    if started.is_exact:
        day = started.first
        return ((_owed_once(law.on(day, place, track).get_limit(name)), day, day),)
    cuts = (day for day in law.boundaries(place, track) if started.first < day <= started.last)
    starts = (started.first, *cuts)
    ends = (*(day - _DAY for day in starts[1:]), started.last)
    return tuple(
        (_owed_once(law.on(first, place, track).get_limit(name)), first, last)
        for first, last in zip(starts, ends, strict=True)
    )


def _owed_once(limit: LimitInForce | None) -> LimitInForce | None:
    """Drop a continuing duty: no longer owed on the day asked, it is not owed at all."""
    return None if limit is not None and limit.judged is Judged.AS_ASKED else limit


def _span(pieces: tuple[Piece, ...], calendar: WorkCalendar) -> _Span | None:
    held, first, last = pieces[0]
    if first == last and len(pieces) == 1:
        return None if held is None else _span_of_a_day(held, first, calendar)
    bound = [
        (held, *held.binding(day, calendar))
        for held, first, last in pieces
        if held is not None
        for day in ((first,) if first == last else (first, last))
    ]
    if not bound:
        return None
    last_days = [_last_day(limit, deadline) for _, limit, deadline in bound]
    held, limit, _ = bound[0]
    return _Span(
        limit=limit,
        held=held,
        least=min(last_days),
        greatest=max(last_days),
        provisional=any(deadline.provisional for _, _, deadline in bound),
        everywhere=all(piece is not None for piece, _, _ in pieces),
    )


def _span_of_a_day(held: LimitInForce, start: date, calendar: WorkCalendar) -> _Span:
    """Span what most acts have, a start known to the day, without any detour."""
    limit, deadline = held.binding(start, calendar)
    due = _last_day(limit, deadline)
    return _Span(
        limit=limit,
        held=held,
        least=due,
        greatest=due,
        provisional=deadline.provisional,
        everywhere=True,
    )


def _last_day(limit: Limit, deadline: Deadline) -> date:
    # A minimum does not roll: rolling favours who has to act in time.
    return deadline.due if limit.direction is Direction.AT_MOST else deadline.nominal


def _beyond(span: _Span, first: date, last: date) -> tuple[int, int]:
    return (first - span.greatest).days, (last - span.least).days


def _short_of(span: _Span, first: date, last: date) -> tuple[int, int]:
    return (span.least - last).days, (span.greatest - first).days


def _weigh(span: _Span, beyond: tuple[int, int], *, done: bool) -> Timeliness:
    least, greatest = beyond
    timing = _TIMINGS[done, span.limit.direction, greatest > 0]
    is_certain = span.everywhere and (least > 0 or greatest <= 0)
    certainty = Certainty.CERTAIN if is_certain else Certainty.POSSIBLE
    return _answer(span, timing, certainty, (max(0, least), max(0, greatest)))


def _answer(span: _Span, timing: Timing, certainty: Certainty, days: tuple[int, int]) -> Timeliness:
    return Timeliness(
        timing=timing,
        certainty=certainty,
        limit=span.limit,
        held=span.held,
        due=(span.least, span.greatest),
        days=days,
        provisional=span.provisional,
    )


_TIMINGS = {
    (True, Direction.AT_MOST, True): Timing.LATE,
    (True, Direction.AT_MOST, False): Timing.KEPT,
    (True, Direction.AT_LEAST, True): Timing.EARLY,
    (True, Direction.AT_LEAST, False): Timing.KEPT,
    (False, Direction.AT_MOST, True): Timing.OVERDUE,
    (False, Direction.AT_MOST, False): Timing.RUNNING,
}
