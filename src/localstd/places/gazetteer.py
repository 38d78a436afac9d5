"""Places looked up by code and name on a date (某日的行政区划)."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Final

from localstd._attrs import error, field, frozen
from localstd.errors import LocalstdError
from localstd.places.place import Place, PlaceCodeError, short_code
from localstd.wording import Wording

__all__ = ["Gazetteer", "PlaceError"]

_ABOVE: Final = (2, 4)  # digits of a code that other codes begin with


@error
class PlaceError(LocalstdError):
    """No place bore this code on this day.

    ``history`` has the places that bore it at other times, ``successors`` those that stood in
    their area on the day asked.

    >>> refusal = PlaceError(place="99", on=date(2026, 1, 1), history=(), successors=())
    >>> print(refusal.wording.en)
    '99' is not, and never was, a place code; write one such as 31, 3702 or 370202
    """

    place: str
    on: date
    history: tuple[Place, ...]
    successors: tuple[Place, ...]

    @property
    def wording(self) -> Wording:
        """Say when the code was in force, and what took its place."""
        if not self.history:
            return PlaceCodeError(place=self.place).wording
        known, instead = _listed(self.history), _listed(self.successors)
        zh, en = ("；应为", "; use ") if self.successors else ("", "")
        return Wording(
            f"行政区划代码“{self.place}”在{self.on}无效：{known.zh}{zh}{instead.zh}",
            f"the code {self.place!r} was not valid on {self.on}: {known.en}{en}{instead.en}",
        )


@frozen
class Gazetteer:
    """An immutable collection of places through time.

    A year in which a code passed from one name to the next belongs to both; asked for a day in
    it, the gazetteer gives the later one.

    >>> from localstd.places import china_places
    >>> china_places().find("3302", date(2026, 7, 24)).name
    '宁波市'
    """

    places: tuple[Place, ...] = field(repr=False)

    def get(self, code: str, on: date) -> Place | None:
        """Give the place that bears a code, short or full, on a day; ``None`` if none does.

        >>> from localstd.places import china_places
        >>> china_places().get("310000", date(2026, 7, 24)).code
        '31'
        """
        for place in self._bearers(code):
            if on in place.period:
                return place
        return None

    def find(self, code: str, on: date) -> Place:
        """Give the place that bears a code, short or full, on a day.

        Raises:
            PlaceError: if none does; it names the period of the code and its successors.

        >>> from localstd.places import china_places
        >>> try:
        ...     china_places().find("110103", date(2018, 1, 1))
        ... except PlaceError as refusal:
        ...     print(refusal.wording.en)
        the code '110103' was not valid on 2018-01-01: 崇文区 (110103, to 2010); use 东城区 (110101)
        """
        place = self.get(code, on)
        if place is None:
            raise PlaceError(
                place=code,
                on=on,
                history=self.history(code),
                successors=self.successors(code, on),
            )
        return place

    def history(self, code: str) -> tuple[Place, ...]:
        """Give every place that bore a code, short or full, oldest first."""
        return self._bearers(code)[::-1]

    def knows(self, code: str) -> bool:
        """Say whether some place bears or bore a code, short or full, or stands below it.

        A code that only stands above places, such as ``3101`` (市辖区), is known as well.

        >>> from localstd.places import china_places
        >>> [china_places().knows(code) for code in ("3302", "3101", "99", "3")]
        [True, True, False, False]
        """
        short = short_code(code)
        return bool(self._bearers(short)) or (
            len(short) in _ABOVE and any(one.code.startswith(short) for one in self.places)
        )

    def known_code(self, code: str) -> str:
        """Give the short form of a code that is known, as :meth:`knows` says.

        Raises:
            PlaceCodeError: if no place bears or bore it.

        >>> from localstd.places import china_places
        >>> china_places().known_code("310000")
        '31'
        """
        if not self.knows(code):
            raise PlaceCodeError(place=code)
        return short_code(code)

    def successors(self, code: str, on: date) -> tuple[Place, ...]:
        """Give the places in force on a day that came of the place with a code.

        Successors that were themselves dissolved by then are followed to theirs. Empty if
        nothing came of it by that day.
        """
        found: dict[str, Place] = {}
        seen = {code}
        heirs = list(self._heirs(code, on))
        while heirs:
            heir = heirs.pop(0)
            place = self.get(heir, on)
            if place is not None:
                found[heir] = place
            elif heir not in seen:
                heirs += self._heirs(heir, on)
            seen.add(heir)
        return tuple(found.values())

    def named(self, name: str, on: date) -> tuple[Place, ...]:
        """Give the places that bear exactly this name on a day, by code.

        >>> from localstd.places import china_places
        >>> [place.code for place in china_places().named("鼓楼区", date(2026, 1, 1))]
        ['320106', '320302', '350102', '410204']
        """
        return tuple(place for place in self._by_name.get(name, ()) if on in place.period)

    def ever_named(self, name: str) -> tuple[Place, ...]:
        """Give the places that ever bore exactly this name, by code.

        >>> from localstd.places import china_places
        >>> [place.code for place in china_places().ever_named("巢湖市")]
        ['340181', '3414', '342601']
        """
        return self._by_name.get(name, ())

    def parent(self, place: Place, on: date) -> Place | None:
        """Give the place above another one on a day; ``None`` for a province."""
        return None if place.parent is None else self.get(place.parent, on)

    def _heirs(self, code: str, on: date) -> tuple[str, ...]:
        ended = (place for place in self._bearers(code) if _over(place, on))
        return next((place.successors for place in ended), ())

    def _bearers(self, code: str) -> tuple[Place, ...]:
        known = self._latest_first
        return known.get(code) or known.get(short_code(code), ())

    @cached_property
    def _latest_first(self) -> Mapping[str, tuple[Place, ...]]:
        ordered = sorted(self.places, key=_start, reverse=True)
        return _grouped((place.code, place) for place in ordered)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Place, ...]]:
        ordered = sorted(self.places, key=lambda place: place.code)
        return _grouped((place.name, place) for place in ordered)


def _over(place: Place, on: date) -> bool:
    return place.period.end is not None and place.period.end <= on


def _start(place: Place) -> date:
    return place.period.start or date.min


def _grouped(pairs: Iterable[tuple[str, Place]]) -> Mapping[str, tuple[Place, ...]]:
    groups: dict[str, list[Place]] = {}
    for key, place in pairs:
        groups.setdefault(key, []).append(place)
    return {key: tuple(places) for key, places in groups.items()}


def _listed(places: tuple[Place, ...]) -> Wording:
    return Wording.joined(place.wording for place in places)
