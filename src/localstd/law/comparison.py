"""Places compared (各地对照): how they differ from the nation and from each other, and when."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

from localstd._attrs import field, frozen, mapping_field
from localstd.calendar import WorkCalendar
from localstd.law.difference import Change, Subject, difference
from localstd.law.in_force import LimitInForce
from localstd.law.law import Law
from localstd.law.limit import Limit
from localstd.law.relation import Tightness, tightness
from localstd.law.rule import Rule
from localstd.law.track import Track
from localstd.places import read_code

__all__ = ["PlaceChange", "PlacesCompared", "changes_of_places", "compare_places"]

Held: TypeAlias = LimitInForce | Rule


@frozen
class PlacesCompared:
    """What holds under one name on a day: in the nation, and in each of some places.

    ``nation`` is what holds everywhere, ``None`` if nothing does; ``places`` what holds in each,
    the nation's included. ``relations`` say how the law of each place stands to that of the
    nation: never looser, since both hold. ``tightest`` are the places whose limit is the
    tightest of all; none, where they are as tight as the nation or cannot be compared.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import law_of_a_place
    >>> compared = compare_places(
    ...     law_of_a_place(), ["34", "35"], date(2021, 5, 1), calendar=china_calendar()
    ... )
    >>> review = next(one for one in compared if one.name == "local.review")
    >>> {place: found.value for place, found in review.relations.items()}, review.tightest
    ({'34': 'tighter', '35': 'same'}, ('34',))
    """

    name: str
    nation: Held | None
    places: Mapping[str, Held | None] = mapping_field()
    relations: Mapping[str, Tightness] = mapping_field()
    tightest: tuple[str, ...] = ()

    @property
    def differs(self) -> bool:
        """Tell whether some place has other law than the nation."""
        return any(one is not Tightness.SAME for one in self.relations.values())


@frozen
class PlaceChange:
    """A change of law in the nation (``place`` is ``None``), or in one place alone.

    >>> from localstd.testing import law_of_a_place
    >>> law, first, last = law_of_a_place(), date(2019, 12, 31), date(2020, 1, 1)
    >>> found = changes_of_places(law, ["34", "35"], first, last)
    >>> [one.place for one in found if one.change.name == "local.review"]
    ['34']
    """

    place: str | None = field(converter=read_code)
    change: Change


def compare_places(
    law: Law,
    places: Iterable[str],
    day: date,
    track: Track = Track.ORDINARY,
    *,
    calendar: WorkCalendar,
) -> tuple[PlacesCompared, ...]:
    """Say under each name what holds on a day in the nation and in each place, in order of names.

    ``law`` has the law of all of these places. The calendar compares limits of other units.

    Raises:
        PlaceCodeError: if one is no place code.

    >>> from localstd.calendar import china_calendar
    >>> from localstd.testing import law_of_a_place
    >>> day, calendar = date(2021, 5, 1), china_calendar()
    >>> found = compare_places(law_of_a_place(), ["34"], day, calendar=calendar)
    >>> [one.name for one in found if one.differs][:2]
    ['enterprise.review', 'group.review']
    """
    asked = tuple(places)
    nation = law.on(day, None, track)
    held = {place: law.on(day, place, track) for place in asked}
    every = (nation, *held.values())
    limits = sorted({name for one in every for name in one.limits_by_name})
    rules = sorted({name for one in every for name in one.rules_by_name})
    in_limits = (
        _limits_compared(
            name,
            nation.get_limit(name),
            {place: one.get_limit(name) for place, one in held.items()},
            calendar,
        )
        for name in limits
    )
    in_rules = (
        _rules_compared(
            name,
            nation.get_rule(name),
            {place: one.get_rule(name) for place, one in held.items()},
        )
        for name in rules
    )
    return (*in_limits, *in_rules)


def _limits_compared(
    name: str,
    nation: LimitInForce | None,
    places: Mapping[str, LimitInForce | None],
    calendar: WorkCalendar,
) -> PlacesCompared:
    relations = {place: _related(held, nation, calendar) for place, held in places.items()}
    own = {
        place: held
        for place, held in places.items()
        if held is not None and relations[place] is not Tightness.SAME
    }
    return PlacesCompared(
        name=name,
        nation=nation,
        places=places,
        relations=relations,
        tightest=tuple(_tightest(nation, own, calendar)),
    )


def _related(
    held: LimitInForce | None, nation: LimitInForce | None, calendar: WorkCalendar
) -> Tightness:
    """Say how what holds in a place stands to the nation's, which holds there as well."""
    if held is None or held == nation:
        return Tightness.SAME
    if nation is None:
        return Tightness.ADDED
    further = [_beside(one, nation.limits, calendar) for one in held.limits if one.place]
    known = (Tightness.TIGHTER, Tightness.BY_START, Tightness.BESIDE, Tightness.UNKNOWN)
    return next((one for one in known if one in further), Tightness.SAME)


def _beside(limit: Limit, others: Iterable[Limit], calendar: WorkCalendar) -> Tightness:
    """Say how a limit stands to several that hold at once: tighter only if it is so than each."""
    found = {_stands(limit, one, calendar) for one in others}
    order = (Tightness.LOOSER, Tightness.SAME, Tightness.BY_START, Tightness.UNKNOWN)
    return next((one for one in (*order, Tightness.BESIDE) if one in found), Tightness.TIGHTER)


def _tightest(
    nation: LimitInForce | None, own: Mapping[str, LimitInForce], calendar: WorkCalendar
) -> Iterator[str]:
    """Give the places with a limit that is as tight as that of every other, and of the nation."""
    others = [*own.values(), *([] if nation is None else [nation])]
    for place, held in own.items():
        if all(_is_as_tight(held, one, calendar) for one in others):
            yield place


def _is_as_tight(held: LimitInForce, other: LimitInForce, calendar: WorkCalendar) -> bool:
    """Say whether each limit of another place is met by one that holds here."""
    if held.direction is not other.direction:
        return False
    return all(
        any(one == limit or _stands(one, limit, calendar) in _MEETS for one in held.limits)
        for limit in other.limits
    )


def _stands(one: Limit, other: Limit, calendar: WorkCalendar) -> Tightness:
    return tightness(one, other, during=one.period.shared(other.period), calendar=calendar)[0]


_MEETS = frozenset({Tightness.TIGHTER, Tightness.SAME})


def _rules_compared(
    name: str, nation: Rule | None, places: Mapping[str, Rule | None]
) -> PlacesCompared:
    relations = {
        place: Tightness.SAME if held == nation else Tightness.ADDED
        for place, held in places.items()
    }
    return PlacesCompared(name=name, nation=nation, places=places, relations=relations)


def changes_of_places(
    law: Law,
    places: Iterable[str],
    first: date,
    last: date,
    track: Track = Track.ORDINARY,
) -> tuple[PlaceChange, ...]:
    """Say what changed after ``first``, up to ``last`` with it: in the nation, and in places alone.

    What changes in a place because the nation's law does is told once, of the nation; what a
    place has beside it, of the place.

    Raises:
        PlaceCodeError: if one is no place code.

    >>> from localstd.testing import law_of_a_place
    >>> law, first, last = law_of_a_place(), date(2019, 12, 31), date(2020, 1, 1)
    >>> found = changes_of_places(law, ["34"], first, last)
    >>> [str(one.change.day) for one in found if one.change.name == "local.review"]
    ['2020-01-01']
    """
    nation = difference(law, first, last, None, track)
    told = [PlaceChange(place=None, change=one) for one in nation]
    for place in dict.fromkeys(places):
        own = (
            PlaceChange(place=place, change=one)
            for one in difference(law, first, last, place, track)
            if _is_own(one)
        )
        told.extend(own)
    return tuple(sorted(told, key=_in_order))


def _is_own(change: Change) -> bool:
    """Say whether something of a place begins or ceases, and not only what stands beside it."""
    if change.subject is Subject.INSTRUMENT:
        version = change.before or change.after
        return getattr(version, "place", None) is not None
    before, after = (_own(one) for one in (change.before, change.after))
    return before != after


def _own(version: object) -> tuple[object, ...]:
    if isinstance(version, LimitInForce):
        return tuple(one for one in version.limits if one.place is not None)
    return (version,) if isinstance(version, Rule) and version.place is not None else ()


def _in_order(one: PlaceChange) -> tuple[date, str, str, str]:
    return one.change.day, one.place or "", one.change.subject, one.change.name
