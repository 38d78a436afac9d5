"""One question to a law (法律查询): day, place, track; and what the answer must be."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from localstd._attrs import field, frozen
from localstd.calendar import Quantity, quantity_wording
from localstd.law import Law, LawOnDay, Limit, LimitInForce, Track
from localstd.places import china_places, lies_in, read_code
from localstd.testing.problem import Problem
from localstd.wording import Wording

__all__ = ["LawQuery", "check_limit", "check_unchanged"]

_MOST_TOLD = 3  # limits that explain one answer


def _named(place: str | None) -> str:
    if place is None:
        return "the whole country"
    bearers = china_places().history(place)
    return f"{place} {bearers[-1].name}" if bearers else place


class _Printer(Protocol):
    def text(self, obj: str, /) -> None: ...


@frozen
class LawQuery:
    """A day, a place and a track on which a law is asked; ``None`` is the whole country.

    Raises:
        PlaceCodeError: if ``place`` is no place code.

    >>> LawQuery(day=date(2026, 1, 1), place="43")
    LawQuery(day=2026-01-01, place=43 湖南省, track=ordinary)
    >>> LawQuery(day=date(2026, 1, 1), place="4301").is_in("43")
    True
    """

    day: date = field(repr=str)
    place: str | None = field(default=None, converter=read_code, repr=_named)
    track: Track = field(default=Track.ORDINARY, repr=str)

    def is_in(self, place: str) -> bool:
        """Say whether its place is that one, or lies below it."""
        return lies_in(self.place, place)

    def law(self, law: Law) -> LawOnDay:
        """Give what a law answers.

        >>> from localstd.law import china_law
        >>> query = LawQuery(day=date(2026, 1, 1), place="43")
        >>> query.law(china_law()).limit("local.review").value
        5
        """
        return law.on(self.day, self.place, self.track)

    def _repr_pretty_(self, printer: "_Printer", _: object) -> None:
        """Let hypothesis print it as its ``repr`` does, not field by field."""
        printer.text(repr(self))

    def __str__(self) -> str:
        return f"on {self.day} in {_named(self.place)}, {self.track}"


def check_limit(
    law: Law, query: LawQuery, *, name: str, length: Quantity | None
) -> tuple[Problem, ...]:
    """Check how long a limit is where one asks; ``None``: that there is none of this name.

    The problem tells day, place and track, what holds instead and by which article, and where and
    since when a provision sets what was expected.

    Raises:
        UnknownLimitError: if the law has no limit of this name, whatever one asks.

    >>> from localstd.calendar import Years
    >>> from localstd.testing import law_of_a_place
    >>> eve = LawQuery(day=date(2019, 12, 31), place="34")
    >>> check_limit(law_of_a_place(), eve, name="local.review", length=Years(5))
    ()
    >>> for problem in check_limit(law_of_a_place(), eve, name="local.review", length=Years(3)):
    ...     print(problem.promise, *problem.case.split(": ", 1), sep=chr(10))
    local.review is 3 years
    on 2019-12-31 in 34 安徽省, ordinary
    generally at most 5 years: ...; mu2020 art. 1 sets 3 years in 34 安徽省, since 2020-01-01
    """
    law.demand_limit(name)
    held = query.law(law).get_limit(name)
    if (held.quantity if held else None) == length:
        return ()
    told = quantity_wording(length).en if length else "without a limit"
    reasons = "; ".join((_says(held), *_setting(law, name, length)))
    return (Problem(f"{name} is {told}", f"{query}: {reasons}"),)


def _says(held: LimitInForce | None) -> str:
    return held.wording.en if held else "no limit"


def _setting(law: Law, name: str, expected: Quantity | None) -> Iterator[str]:
    """Tell where, since when and for what the length that was expected is set."""
    if expected is None:
        return
    setting = [one for one in law.limits if (one.name, one.quantity) == (name, expected)]
    yield from (_told(one) for one in setting[:_MOST_TOLD])
    if not setting:
        yield f"no provision sets {quantity_wording(expected).en}"


def _told(limit: Limit) -> str:
    says = f"{limit.citation.wording.en} sets {quantity_wording(limit.quantity).en}"
    tracks = "" if Track.ORDINARY in limit.tracks else f", for {', '.join(sorted(limit.tracks))}"
    return f"{says} in {_named(limit.place)}{_days(limit)}{tracks}"


def _days(limit: Limit) -> str:
    start, end = limit.period.start, limit.period.end
    since = f", since {start}" if start else ""
    return f"{since}, no longer on {end}" if end else since


def check_unchanged(before: Law, after: Law, *, query: LawQuery) -> tuple[Problem, ...]:
    """Check that two laws answer the same: limits, rules, and what is cited.

    ``before`` is the law without that of a place, ``after`` the law with it. Each problem tells
    what differs, day, place and track.

    >>> from localstd.law import china_law
    >>> from localstd.testing import law_of_a_place
    >>> there, elsewhere = (LawQuery(day=date(2020, 1, 1), place=one) for one in ("34", "35"))
    >>> check_unchanged(china_law(), law_of_a_place(), query=elsewhere)
    ()
    >>> print(check_unchanged(china_law(), law_of_a_place(), query=there)[0])
    not kept: nothing changes there (on 2020-01-01 in 34 安徽省, ordinary: ...)
    """
    told = (*_limits(before, after, query), *_rules(before, after, query))
    cited = told or _cited(before, after, query)
    return tuple(Problem("nothing changes there", f"{query}: {one}") for one in cited)


def _limits(before: Law, after: Law, query: LawQuery) -> Iterator[str]:
    was, now = query.law(before), query.law(after)
    for name in sorted(was.limits_by_name.keys() | now.limits_by_name.keys()):
        old, new = was.get_limit(name), now.get_limit(name)
        if old != new:
            yield f"{name}: {_says(old)}; now {_says(new)}"


def _rules(before: Law, after: Law, query: LawQuery) -> Iterator[str]:
    was, now = query.law(before), query.law(after)
    for name in sorted(was.rules_by_name.keys() | now.rules_by_name.keys()):
        old, new = was.get_rule(name), now.get_rule(name)
        if old != new:
            cited = Wording.joined(one.wording for one in (new.citations if new else ())).en
            yield f"{name} is now a rule of {cited}" if new else f"{name} is no rule any more"


def _cited(before: Law, after: Law, query: LawQuery) -> Iterator[str]:
    """Tell what is cited beside a provision, or for a question, in one of the two alone."""
    day, place = query.day, query.place
    for one in dict.fromkeys(joined for each in after.provisions for joined in each.joins):
        old, new = (law.provisions.holding((one,), day, place) for law in (before, after))
        for citation in new:
            if citation not in old:
                yield f"{citation.wording.en} is now cited for {one}"
