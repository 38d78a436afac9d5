"""Strategies (生成策略) for law that holds, how it changes, and whether it was kept in time."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import assume
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate, Period, china_calendar
from localstd.law import (
    Change,
    Citation,
    Conflict,
    Law,
    LawOnDay,
    Limit,
    LimitInForce,
    Pause,
    PlaceChange,
    PlacesCompared,
    Provision,
    Rule,
    Span,
    StartDays,
    Timeliness,
    Track,
    changes_of_places,
    china_law,
    compare_places,
    difference,
    judge_timeliness,
)
from localstd.testing.place import MADE_UP, law_of_a_place
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.facts import verdicts
from localstd.testing.strategies.laws import limits, periods, provisions
from localstd.testing.strategies.values import days, matters, partial_dates

__all__ = [
    "changes",
    "conflicts",
    "laws",
    "laws_on_days",
    "limits_in_force",
    "mixed_limits",
    "pauses",
    "place_changes",
    "places_compared",
    "rules",
    "shipped_limits",
    "spans",
    "timelinesses",
    "uncited_rules",
]

_LIMITS = ("local.review", "local.filing", "local.comment", "local.publicity")
_FIRST = date(1989, 4, 1)
_MOST_TOGETHER = 3


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Give made-up rules (规则), each with one answer for whatever it is asked."""
    verdict, made = draw(verdicts()), draw(provisions())
    tracks = draw(st.sets(st.sampled_from(Track), min_size=1))
    return Rule.under(made, name="made.rule", judge=lambda _: verdict, tracks=frozenset(tracks))


@st.composite
def uncited_rules(draw: st.DrawFn) -> tuple[str, tuple[Citation, ...], Period]:
    """Give the name, the citations and the period of a rule that cannot be: it cites nothing."""
    return draw(st.sampled_from(("made.rule", "local.scope"))), (), draw(periods())


@st.composite
def laws(draw: st.DrawFn) -> Law:
    """Give the law that ships, with or without a made-up limit beside its own."""
    law = china_law()
    if draw(st.booleans()):
        return law
    provision = draw(provisions())
    return law.with_(provisions=[provision], limits=[draw(limits(provision))])


@st.composite
def laws_on_days(draw: st.DrawFn) -> LawOnDay:
    """Give what holds on some day, somewhere, on some track."""
    matter = draw(matters())
    return draw(laws()).on(draw(days()), matter.place, matter.track)


@st.composite
def shipped_limits(draw: st.DrawFn) -> Limit:
    """Give limits (期限) of the law that ships."""
    return draw(st.sampled_from(china_law().limits))


@st.composite
def limits_in_force(draw: st.DrawFn) -> LimitInForce:
    """Give limits that hold beside each other under one name, in one direction."""
    one = draw(shipped_limits())
    alike = [
        other
        for other in china_law().limits
        if (other.name, other.direction) == (one.name, one.direction)
    ]
    together = draw(st.lists(st.sampled_from(alike), min_size=1, max_size=_MOST_TOGETHER))
    return LimitInForce(tuple(together))


def spans() -> st.SearchStrategy[Span]:
    """Give between which days a period ends (届满日范围), by limits that hold together."""
    return st.builds(LimitInForce.span, limits_in_force(), days(), st.just(china_calendar()))


@st.composite
def mixed_limits(draw: st.DrawFn) -> tuple[Limit, ...]:
    """Give limits that cannot hold under one name: none, or such as have several."""
    first, second = draw(st.permutations(_LIMITS))[:2]
    named = {one.name: one for one in china_law().limits}
    return draw(st.sampled_from(((), (named[first], named[second]))))


@st.composite
def timelinesses(draw: st.DrawFn) -> Timeliness:
    """Give judgments of whether something was done in time (是否按期), done or not, anywhere."""
    matter, started = draw(matters()), draw(partial_dates())
    waited = timedelta(days=draw(st.integers(0, 2500)))
    done = draw(st.none() | partial_dates())
    return judge_timeliness(
        draw(st.sampled_from(_LIMITS)),
        started=started,
        done=None if done is None or done.first < started.first else done,
        law=china_law(),
        calendar=china_calendar(),
        as_of=started.last + waited,
        place=matter.place,
        track=matter.track,
    )


@st.composite
def pauses(draw: st.DrawFn) -> Pause:
    """Give pauses (中止) of a day or more, some of which still last."""
    start, length = draw(partial_dates()), draw(st.none() | st.integers(1, 90))
    if length is None:
        return Pause(start=start)
    return Pause(start=start, end=PartialDate.of(start.last + timedelta(days=length)))


def conflicts() -> st.SearchStrategy[Conflict]:
    """Give conflicts (抵触) of a local limit with a higher one, of every kind."""
    limit, text, placed = shipped_limits(), provisions(), st.builds(_placed, provisions())
    return derived(
        Conflict,
        local=limit,
        higher=limit,
        texts=st.tuples(placed, text),
        period=periods(),
        days=st.none() | derived(StartDays),
    )


@st.composite
def places_compared(draw: st.DrawFn) -> PlacesCompared:
    """Give what holds under one name in the nation and in two places (各地对照)."""
    law, day, track = law_of_a_place(), draw(days()), draw(st.sampled_from(Track))
    found = compare_places(law, [MADE_UP, "35"], day, track, calendar=china_calendar())
    assume(found)
    return draw(st.sampled_from(found))


@st.composite
def place_changes(draw: st.DrawFn) -> PlaceChange:
    """Give changes of law in the nation, or in one place alone (各地变动)."""
    first, last = date(2019, 1, 1), date(2021, 1, 1)
    return draw(st.sampled_from(changes_of_places(law_of_a_place(), [MADE_UP], first, last)))


def _placed(provision: Provision) -> Provision:
    return evolve(provision, instrument=evolve(provision.instrument, place="34"))


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """Give changes of law (法律变动), each on the day on which it comes."""
    matter = draw(matters())
    law, where = china_law(), (matter.place, matter.track)
    found = [
        one
        for before, after in pairwise((_FIRST, *law.boundaries(*where)))
        if before < after
        for one in difference(law, before, after, *where)
    ]
    return draw(st.sampled_from(found))
