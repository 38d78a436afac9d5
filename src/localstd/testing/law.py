"""What law (法) must keep to: that which ships, and that which a place adds."""

from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType

from localstd.calendar import china_calendar
from localstd.law import (
    ConflictKind,
    Finding,
    Law,
    Limit,
    LimitInForce,
    Rule,
    Track,
    conflicts,
)
from localstd.law.conflict_checks import conflict_finding
from localstd.places import Level, china_places
from localstd.testing.problem import Problem
from localstd.wording import Wording

__all__ = ["check_law", "check_local_law", "check_tightening"]

_BROKEN_BY = MappingProxyType(
    {
        ConflictKind.LOOSER: "a place tightens and never loosens",
        ConflictKind.CONTRARY: "a place tightens and never loosens",
        ConflictKind.OTHER_SIDE: "what a place sets is judged by",
    }
)


def check_law(law: Law, days: Iterable[date], places: Iterable[str | None]) -> tuple[Problem, ...]:
    """Check that what holds is cited, that its places exist, and that no place loosens.

    ``days`` and ``places`` are those to ask for; ``None`` is the whole country.

    >>> from localstd.law import china_law
    >>> check_law(china_law(), [date(2019, 6, 1), date(2026, 6, 1)], [None, "31"])
    ()
    """
    asked = [(day, place, track) for day in days for place in places for track in Track]
    return (
        *_of_places(law),
        *check_tightening(law),
        *(problem for case in asked for problem in _of_citations(law, *case)),
    )


def check_tightening(law: Law, place: str | None = None) -> tuple[Problem, ...]:
    """Check that what places set is neither looser than law above it nor contrary to it.

    Nor may it set the other side, at least where law above says at most: it is not judged by then.

    ``place`` is the place whose law is looked through, ``None`` every place.

    >>> from localstd.testing import law_of_a_place
    >>> check_tightening(law_of_a_place())
    ()
    """
    return tuple(
        Problem.of(_BROKEN_BY[one.kind], _told(conflict_finding(one)))
        for one in conflicts(law, place, calendar=china_calendar())
        if one.kind in _BROKEN_BY
    )


def _told(found: Finding) -> Wording:
    return Wording.joined((found.message, found.remedy), by="semicolon")


def check_local_law(
    before: Law, after: Law, *, place: str, days: Iterable[date]
) -> tuple[Problem, ...]:
    """Check that the law of one place changes what holds there, and nothing elsewhere.

    What holds are limits, rules, and what is cited where its provisions join others.
    ``before`` is the law without it, ``after`` the law with it; ``days`` are those to ask for.

    >>> from localstd.law import china_law
    >>> law = china_law()
    >>> print(*check_local_law(law, law, place="31", days=[date(2026, 6, 1)]))
    not kept: changes something in its place (31)
    """
    asked = [(day, track) for day in days for track in Track]
    elsewhere = [None, *(code for code in _provinces() if not place.startswith(code))]
    changed = [
        f"{other or 'everywhere'} on {day} ({track})"
        for day, track in asked
        for other in elsewhere
        if _differs(before, after, day, other, track)
    ]
    told = any(_differs(before, after, day, place, track) for day, track in asked)
    return (
        *(Problem("changes nothing elsewhere", case) for case in changed),
        *(() if told else (Problem("changes something in its place", place),)),
    )


def _differs(before: Law, after: Law, day: date, place: str | None, track: Track) -> bool:
    if after.on(day, place, track) != before.on(day, place, track):
        return True
    joined = tuple(dict.fromkeys(cited for one in after.provisions for cited in one.joins))
    cited = (law.provisions.holding(joined, day, place) for law in (before, after))
    return len(set(cited)) > 1


def _provinces() -> Iterator[str]:
    found = {place.code for place in china_places().places if place.level is Level.PROVINCE}
    yield from sorted(found)


def _of_places(law: Law) -> Iterator[Problem]:
    statements: tuple[Limit | Rule, ...] = (*law.limits, *law.rules)
    for code in sorted({statement.place for statement in statements if statement.place}):
        if not china_places().history(code):
            yield Problem("its places exist", code)


def _of_citations(law: Law, day: date, place: str | None, track: Track) -> Iterator[Problem]:
    held = law.on(day, place, track)
    statements: tuple[LimitInForce | Rule, ...] = (*held.limits(), *held.rules())
    for statement in statements:
        if not statement.citations:
            where = place or "everywhere"
            yield Problem("everything that holds is cited", f"{statement.name} {where} {day}")
