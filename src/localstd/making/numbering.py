"""Giving a number (编号): the next free serial, the year of publication, and no number twice.

Sources: ls1990 arts 9, 10; ls2020 art 18 (text not checked); the blocks of regions as said in
:mod:`localstd.making.blocks`. That a serial once given is not given again, also after the
standard's end, is how registers are kept; no article that was read says it.
"""

from collections.abc import Iterable

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.making.blocks import BLOCKS, Block
from localstd.numbers import Kind, StandardNumber
from localstd.places import PlaceCodeError
from localstd.wording import Wording

__all__ = ["BlockPlaceError", "next_number", "next_numbers"]


@error
class BlockPlaceError(LocalstdError):
    """A block of serials was asked for a place that is not of its region.

    >>> print(BlockPlaceError(place_code="44", region=BLOCKS[0].region).wording.en)
    44 is not of the Yangtze Delta; ask for a province of the region
    """

    place_code: str
    region: Wording

    @property
    def wording(self) -> Wording:
        """Name the place and the region."""
        return Wording(
            f"{self.place_code}不属于{self.region.zh}；请改为该区域的省份",
            f"{self.place_code} is not of {self.region.en}; ask for a province of the region",
        )


def next_number(
    taken: Iterable[StandardNumber], *, place_code: str, year: int, is_mandatory: bool = False
) -> StandardNumber:
    """Give the next free number of a place: one above the highest serial ever given there.

    ``taken`` are all numbers ever given, those of abolished standards too; what is of other
    places, of other schemes or in a block of a region does not count. Parts and padding count as
    their serial, and the mandatory and the recommended share one row of serials: a converted
    standard keeps its serial.

    Raises:
        PlaceCodeError: if the code is not one of a province or a city.

    >>> taken = [StandardNumber.parse("DB37/T 4401-2021"), StandardNumber.parse("DB37/ 99-2016")]
    >>> str(next_number(taken, place_code="37", year=2022))
    'DB37/T 4402-2022'
    """
    if len(place_code) not in (2, 4) or not place_code.isdecimal():
        raise PlaceCodeError(place=place_code)
    serials = _serials(taken, place_code)
    ordinary = (
        serial for serial, number in serials if not any(block.holds(number) for block in BLOCKS)
    )
    return _written(place_code, max(ordinary, default=0) + 1, year, is_mandatory=is_mandatory)


def next_numbers(
    taken: Iterable[StandardNumber], *, block: Block, place_codes: Iterable[str], year: int
) -> tuple[StandardNumber, ...]:
    """Give the next numbers of a regional block: one serial, free in every province of it.

    Raises:
        BlockPlaceError: if a place is not of the region.

    >>> numbers = next_numbers([], block=BLOCKS[0], place_codes=["31", "33"], year=2026)
    >>> [str(number) for number in numbers]
    ['DB31/T 310001-2026', 'DB33/T 310001-2026']
    """
    places = tuple(place_codes)
    for place in places:
        if place not in block.provinces:
            raise BlockPlaceError(place_code=place, region=block.region)
    used = (int(number.serial) for number in taken if block.holds(number))
    serial = max(used, default=block.first - 1) + 1
    return tuple(_written(place, serial, year, is_mandatory=False) for place in places)


def _serials(
    taken: Iterable[StandardNumber], place_code: str
) -> Iterable[tuple[int, StandardNumber]]:
    for number in taken:
        is_of_place = number.kind is Kind.LOCAL and number.place_code == place_code
        if is_of_place and number.serial.isdecimal():
            yield int(number.serial), number


def _written(place_code: str, serial: int, year: int, *, is_mandatory: bool) -> StandardNumber:
    mark = "" if is_mandatory else "/T"
    return StandardNumber.parse(f"DB{place_code}{mark} {serial}-{year}")
