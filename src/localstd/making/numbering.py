"""Giving a number (编号): the next free serial, the year of publication, and no number twice.

Sources: ls1990 arts 9, 10; ls2020 art 18 (text not checked); the blocks of regions as said in
:mod:`localstd.steps.blocks`. That a serial once given is not given again, also after the
standard's end, is how registers are kept; no article that was read says it. Engineering
construction has no series here: each province writes its own (DBJ…), and no text was read.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.legible import legible
from localstd.numbers import Kind, StandardNumber
from localstd.places import Level, read_code
from localstd.steps.blocks import block_of
from localstd.wording import Wording

__all__ = ["Series", "SeriesPlaceError", "next_number"]

_FOOD_DIGITS = 3  # of a serial, at least


class Series(StrEnum):
    """The series in which a local standard is numbered (编号系列)."""

    RECOMMENDED = "recommended"  #: 推荐性: DB37/T 1-2026
    MANDATORY = "mandatory"  #: 强制性: DB37/ 1-2016, where a law provides for it
    FOOD = "food"  #: 食品安全: DBS37/ 001-2026, of provinces alone


@error
class SeriesPlaceError(LocalstdError):
    """A number was asked for a place that gives none in its series: no province, and no city.

    >>> print(SeriesPlaceError(place="370202", series=Series.RECOMMENDED).wording.en)
    '370202' issues no such numbers; write the code of a province or a city, such as 37 or 3702
    """

    place: str
    series: Series

    @property
    def wording(self) -> Wording:
        """Name the place, and those that give numbers."""
        place = legible(self.place)
        if self.series is Series.FOOD:
            return Wording(
                f"“{place}”不编制食品安全地方标准编号；请写省级代码，如37",
                f"'{place}' issues no such numbers; write the code of a province, such as 37",
            )
        return Wording(
            f"“{place}”不编制地方标准编号；请写省级或设区的市级代码，如37、3702",
            f"'{place}' issues no such numbers; write the code of a province or a city, "
            "such as 37 or 3702",
        )


def next_number(
    taken: Iterable[StandardNumber],
    *,
    place: str,
    year: int,
    series: Series = Series.RECOMMENDED,
) -> StandardNumber:
    """Give the next free number of a place: one above the highest serial ever given there.

    ``taken`` are all numbers ever given, those of abolished standards too; what is of other
    places, of other series or in a block of a region does not count, and no serial of such a
    block is given. Parts and padding count as their serial. The mandatory and the recommended
    share one row of serials: a converted standard keeps its serial.

    Raises:
        PlaceCodeError: if it is no code of a place.
        SeriesPlaceError: if it is not one of a province or, save for food, a city.

    >>> taken = [StandardNumber.parse("DB37/T 4401-2021"), StandardNumber.parse("DB37/ 99-2016")]
    >>> str(next_number(taken, place="37", year=2022))
    'DB37/T 4402-2022'
    >>> str(next_number(taken, place="37", year=2022, series=Series.FOOD))
    'DBS37/ 001-2022'
    """
    seat = read_code(place)
    if Level.of(seat) not in _levels(series):
        raise SeriesPlaceError(place=place, series=series)
    kind = Kind.LOCAL_FOOD if series is Series.FOOD else Kind.LOCAL
    serial = max(_serials(taken, kind, seat), default=0) + 1
    number = _written(series, seat, serial, year)
    block = block_of(number)
    return number if block is None else _written(series, seat, block.end, year)


def _levels(series: Series) -> tuple[Level, ...]:
    return (Level.PROVINCE,) if series is Series.FOOD else (Level.PROVINCE, Level.CITY)


def _serials(taken: Iterable[StandardNumber], kind: Kind, place: str) -> Iterator[int]:
    for number in taken:
        is_own = number.kind is kind and number.place_code == place
        if is_own and number.serial.isdecimal() and block_of(number) is None:
            yield int(number.serial)


def _written(series: Series, place: str, serial: int, year: int) -> StandardNumber:
    if series is Series.FOOD:
        return StandardNumber.parse(f"DBS{place}/ {serial:0{_FOOD_DIGITS}}-{year}")
    mark = "/" if series is Series.MANDATORY else "/T"
    return StandardNumber.parse(f"DB{place}{mark} {serial}-{year}")
