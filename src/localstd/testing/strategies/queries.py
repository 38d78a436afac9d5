"""Strategies (生成策略) for questions to a law: days and places at which a slip in it shows."""

from bisect import bisect
from collections.abc import Iterator
from datetime import date
from functools import cache

from hypothesis import strategies as st

from localstd.law import Law, Track, china_law
from localstd.places import Level, china_places, lies_in, read_code
from localstd.testing.boundaries import around, days_around
from localstd.testing.law_query import LawQuery
from localstd.testing.strategies.values import days

__all__ = ["law_queries"]

_FEW = 2  # places below: each of them is worked out once for a law


def law_queries(
    law: Law, place: str, *, track: Track = Track.ORDINARY
) -> st.SearchStrategy[LawQuery]:
    """Give questions to a law (法律查询) where that of one place may be wrong.

    Half of them ask at the place, the others below it, beside it, or for the whole country. Half
    ask on the day before, on and after a day on which what was added to the nation's law begins
    or ends, the others around any boundary of the law, or on any day. What fails is shrunk towards
    the first of these days and the place itself.

    Raises:
        PlaceCodeError: if ``place`` is no place code.

    >>> from datetime import date
    >>> from hypothesis import find
    >>> from localstd.testing import law_of_a_place
    >>> find(law_queries(law_of_a_place(), "34"), lambda query: query.day >= date(2020, 1, 1))
    LawQuery(day=2020-01-01, place=34 安徽省, track=ordinary)
    """
    code = read_code(place)
    every = days_around(law, code, track)
    own, others = around(_own_ends(law, code)) or every, _others(code)
    for known in (law, china_law()):  # worked out here: hypothesis takes a slow draw for a fault
        for one in (code, *others):
            known.on(date.max, one, track)
    when = st.sampled_from(own) | st.sampled_from(own) | st.sampled_from(every) | days()
    return _drawn(when, st.just(code) | st.sampled_from(others), track)


@st.composite
def _drawn(
    draw: st.DrawFn,
    when: st.SearchStrategy[date],
    where: st.SearchStrategy[str | None],
    track: Track,
) -> LawQuery:
    return LawQuery(day=draw(when), place=draw(where), track=track)


def _own_ends(law: Law, place: str) -> Iterator[date]:
    """Give the days on which what was added to the law begins or ends, there or everywhere."""
    shipped = china_law().provisions
    for one in law.provisions:
        seat = one.instrument.place
        if one.id not in shipped and (lies_in(place, seat) or lies_in(seat, place)):
            period = one.certain_period
            yield from (end for end in (period.start, period.end) if end is not None)


@cache
def _others(place: str) -> tuple[str | None, ...]:
    """Give the whole country, a few places below a place, and the provinces next to its code."""
    known = sorted({one.code for one in china_places().places})
    below = [code for code in known if lies_in(code, place) and code != place]
    provinces = sorted(
        {one.code for one in china_places().places if one.level is Level.PROVINCE} - {place[:2]}
    )
    at = bisect(provinces, place)
    return (None, *below[:_FEW], *provinces[max(at - 1, 0) : at + 1])
