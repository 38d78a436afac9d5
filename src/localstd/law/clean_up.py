"""The clean-up of local rules (地方规定清理): what of them does not tighten the law above them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby, pairwise, permutations
from typing import TypeAlias

from localstd._attrs import evolve
from localstd.calendar import Period, WorkCalendar
from localstd.law.conflict import Conflict, ConflictKind
from localstd.law.in_force import LimitInForce
from localstd.law.law import Law
from localstd.law.limit import Limit
from localstd.law.precedence import is_above
from localstd.law.provision import Provision, Provisions
from localstd.law.relation import StartDays, Tightness, lengths_compared, tightness
from localstd.law.rule import Rule
from localstd.law.track import Track
from localstd.places import lies_in, read_code

__all__ = ["conflicts"]

_Met: TypeAlias = tuple[ConflictKind | None, StartDays | None]

#: 国质检标联[2015]133号 (十八): whoever looks for conflicts does what it asks for.
_CLEAN_UP = "seed-rules-clean-up"
_KINDS: Mapping[Tightness, ConflictKind] = {
    Tightness.LOOSER: ConflictKind.LOOSER,
    Tightness.SAME: ConflictKind.REPEATED,
    Tightness.BY_START: ConflictKind.AT_TIMES_LOOSER,
    Tightness.BESIDE: ConflictKind.LONGER_BUT_FIRM,
    Tightness.UNKNOWN: ConflictKind.NOT_COMPARED,
}
#: Of several that it meets at once, the one to be told.
_GRAVEST = (
    ConflictKind.CONTRARY,
    ConflictKind.LOOSER,
    ConflictKind.REPEATED,
    ConflictKind.AT_TIMES_LOOSER,
    ConflictKind.OTHER_SIDE,
    ConflictKind.LONGER_BUT_FIRM,
    ConflictKind.NOT_COMPARED,
)
_SIGNS = str.maketrans("", "", "，。；：、“”‘’（）《》〈〉,.;:()\"' \u3000")
_LEAST_SIGNS = 6  # a shorter text is a word, such as 备案, and no sentence that was copied


def conflicts(
    law: Law, place: str | None = None, *, calendar: WorkCalendar
) -> tuple[Conflict, ...]:
    """Find what is looser than law above it, contrary to it, or repeats it, on whatever days.

    ``place`` is the place whose law is looked through, with that of the places above and below
    it; without one, that of every place. The calendar compares limits whose units differ, such
    as 30 working days and 45 days. What tightens is no conflict.

    Of rules it can be said that two judge alike; a rule of a place under a name that higher law
    has on the same days is refused when the law is made. Of other provisions, that their
    decisive words are the same.

    Raises:
        PlaceCodeError: if ``place`` is no place code.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import law_of_a_place
    >>> found = conflicts(law_of_a_place(), "34", calendar=china_calendar())
    >>> [one.name for one in found if one.kind.is_against]
    []
    """
    near = read_code(place)
    judged = (*_of_limits(law, calendar), *_of_rules(law))
    told = {tuple(text.id for text in one.texts) for one in judged}
    by_words = (
        one for one in _of_words(law.provisions) if tuple(text.id for text in one.texts) not in told
    )
    basis = (law.provisions.cite(_CLEAN_UP),) if _CLEAN_UP in law.provisions else ()
    found = (
        evolve(one, basis=basis)
        for one in (*judged, *by_words)
        if lies_in(one.place, near) or lies_in(near, one.place)
    )
    return tuple(sorted(found, key=_in_order))


def _in_order(found: Conflict) -> tuple[str, int, str, date]:
    gravity = _GRAVEST.index(found.kind)
    return found.place, gravity, found.name, found.period.start or date.min


def _of_limits(law: Law, calendar: WorkCalendar) -> Iterator[Conflict]:
    for local in law.limits:
        if local.place is not None:
            yield from _of_limit(local, law, calendar)


def _of_limit(local: Limit, law: Law, calendar: WorkCalendar) -> Iterator[Conflict]:
    """Tell, for each time with one answer, the gravest of what the limit meets above it."""
    above = [
        one
        for one in law.limits
        if one.name == local.name and is_above(one, local) and one.period.overlaps(local.period)
    ]
    met = {one: _met(local, one, calendar) for one in above}
    told: dict[Limit, list[tuple[Period, Track]]] = {}
    for track in sorted(local.tracks):
        here = [one for one in above if track in one.tracks]
        for during in _times(local.period, here):
            kinds = {one: met[one][0] for one in here if one.period.overlaps(during)}
            governing = _governing(kinds)
            if governing is not None:
                told.setdefault(governing, []).append((during, track))
    for higher, cases in told.items():
        kind, days = met[higher]
        assert kind is not None  # noqa: S101  what tightens governs nothing
        for period, tracks in _joined(cases):
            yield Conflict(
                kind=kind,
                local=local,
                higher=higher,
                texts=_texts(law.provisions, local, higher),
                period=period,
                tracks=tracks,
                days=days,
            )


def _met(local: Limit, higher: Limit, calendar: WorkCalendar) -> _Met:
    """Say what a limit is beside one above it, and by which days; ``None`` where it tightens."""
    during = local.period.shared(higher.period)
    if local.direction is higher.direction:
        found, days = tightness(local, higher, during=during, calendar=calendar)
        return _KINDS.get(found), days
    least, most = sorted((local, higher), key=_direction)
    longer, days = lengths_compared(least, most, during=during, calendar=calendar)
    if longer is None and days is None:
        return ConflictKind.NOT_COMPARED, None
    return (ConflictKind.OTHER_SIDE if longer in (0, -1) else ConflictKind.CONTRARY), days


def _direction(limit: Limit) -> str:
    return limit.direction.value  # at-least comes before at-most


def _governing(kinds: Mapping[Limit, ConflictKind | None]) -> Limit | None:
    """Give the limit above that makes the gravest conflict; of several the tightest."""
    for kind in _GRAVEST:
        found = [one for one, met in kinds.items() if met is kind]
        if found:
            return LimitInForce(tuple(found)).leading
    return None


def _times(period: Period, above: Iterable[Limit]) -> Iterator[Period]:
    """Cut a period where something above it begins or ceases to hold."""
    ends = {end for one in above for end in (one.period.start, one.period.end) if end is not None}
    inside = sorted(end for end in ends if end in period and end != period.start)
    for start, end in pairwise((period.start, *inside, period.end)):
        yield Period(start, end)


def _joined(
    cases: Iterable[tuple[Period, Track]],
) -> Iterator[tuple[Period, frozenset[Track]]]:
    """Join times that follow each other, and then tracks with the same times."""
    by_period: dict[Period, set[Track]] = {}
    for track, those in groupby(sorted(cases, key=_by_track), key=lambda case: case[1]):
        whole: list[Period] = []
        for period, _ in those:
            if whole and whole[-1].meets(period):
                period = Period(whole.pop().start, period.end)  # noqa: PLW2901  grown
            whole.append(period)
        for period in whole:
            by_period.setdefault(period, set()).add(track)
    yield from ((period, frozenset(tracks)) for period, tracks in by_period.items())


def _by_track(case: tuple[Period, Track]) -> tuple[Track, date]:
    return case[1], case[0].start or date.min


def _of_rules(law: Law) -> Iterator[Conflict]:
    """Find rules that ask for the same of the same kind of standard, by one and the same judge."""
    for local in (rule for rule in law.rules if rule.place is not None):
        for higher in law.rules:
            tracks = local.tracks & higher.tracks
            if tracks and _asks_the_same(local, higher):
                yield Conflict(
                    kind=ConflictKind.REPEATED,
                    local=local,
                    higher=higher,
                    texts=_texts(law.provisions, local, higher),
                    period=local.period.shared(higher.period),
                    tracks=tracks,
                )


def _asks_the_same(local: Rule, higher: Rule) -> bool:
    return (
        local.judge is higher.judge
        and _kind(local.name) == _kind(higher.name)
        and is_above(higher, local)
        and higher.period.overlaps(local.period)
    )


def _kind(name: str) -> str:
    """Give what a rule is about: the first part of its name, such as ``local`` or ``group``."""
    return name.partition(".")[0]


def _of_words(provisions: Provisions) -> Iterator[Conflict]:
    """Find provisions of places whose decisive words are those of higher ones.

    What sets a length is a matter of limits: of what, its decisive words do not say.
    """
    by_words: dict[str, list[Provision]] = {}
    for one in provisions:
        words = one.term.translate(_SIGNS)
        if one.quantity is None and len(words) >= _LEAST_SIGNS:
            by_words.setdefault(words, []).append(one)
    for alike in by_words.values():
        for local, higher in permutations(alike, 2):
            if _stands_below(local, higher):
                yield Conflict(
                    kind=ConflictKind.REPEATED,
                    local=local,
                    higher=higher,
                    texts=(local, higher),
                    period=local.certain_period.shared(higher.certain_period),
                    tracks=frozenset(Track),
                )


def _stands_below(local: Provision, higher: Provision) -> bool:
    own, above = local.instrument.place, higher.instrument.place
    is_below = own != above and lies_in(own, above)
    return is_below and local.certain_period.overlaps(higher.certain_period)


def _texts(
    provisions: Provisions, local: Limit | Rule, higher: Limit | Rule
) -> tuple[Provision, Provision]:
    return provisions[local.citations[0].provision], provisions[higher.citations[0].provision]
