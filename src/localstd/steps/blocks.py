"""Serials of regional cooperation (区域协同号段): one draft, several provinces, one serial.

Only blocks whose numbers are longer than the provinces' ordinary ones can be told from a number
alone. The Jing-Jin-Ji block (3001 and up) cannot: Hebei's ordinary serials pass through it.

Sources: ``gr-csj``, ``gr-cy`` and ``gr-jjj`` (the beginnings of the blocks not checked); the
bulletin of July 2026.
"""

from collections.abc import Iterable

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError
from localstd.numbers import Kind, StandardNumber
from localstd.places import read_code
from localstd.wording import Wording

__all__ = ["BLOCKS", "JING_JIN_JI", "Block", "BlockPlaceError", "block_of", "next_numbers"]


@error
class BlockPlaceError(LocalstdError):
    """A block of serials was asked for a place that is not of its region.

    >>> print(BlockPlaceError(place="44", region=BLOCKS[0].region).wording.en)
    44 is not of the Yangtze Delta; ask for a province of the region
    """

    place: str
    region: Wording

    @property
    def wording(self) -> Wording:
        """Name the place and the region."""
        return Wording(
            f"{self.place}不属于{self.region.zh}；请改为该区域的省份",
            f"{self.place} is not of {self.region.en}; ask for a province of the region",
        )


@frozen
class Block:
    """The serials that some provinces keep for standards they make together.

    ``first`` is the first of them; the others have as many digits and are not smaller. ``bases``
    are ids of the provisions that speak of it.
    """

    region: Wording
    provinces: frozenset[str]
    first: int
    bases: tuple[str, ...]

    @property
    def end(self) -> int:
        """The first serial above the block: it has a digit more.

        >>> BLOCKS[0].end
        1000000
        """
        return int(10 ** len(str(self.first)))

    def holds(self, number: StandardNumber) -> bool:
        """Say whether a number's serial lies in the block.

        >>> delta = StandardNumber.parse("DB31/T 310001-2020")
        >>> [block.region.en for block in BLOCKS if block.holds(delta)]
        ['the Yangtze Delta']
        """
        return (
            number.kind is Kind.LOCAL
            and number.place_code in self.provinces
            and number.serial.isdecimal()
            and self.first <= int(number.serial) < self.end
        )


#: The blocks that a number alone shows.
BLOCKS = (
    Block(
        region=Wording("长三角（沪苏浙皖）", "the Yangtze Delta"),
        provinces=frozenset({"31", "32", "33", "34"}),
        first=310001,
        bases=("gr-csj",),
    ),
    Block(
        region=Wording("鄂湘赣", "Hubei, Hunan and Jiangxi"),
        provinces=frozenset({"42", "43", "36"}),
        first=300001,
        bases=(),  # seen in the bulletin of July 2026, in no text that was read
    ),
    Block(
        region=Wording("川渝", "Sichuan and Chongqing"),
        provinces=frozenset({"50", "51"}),
        first=10001,
        bases=("gr-cy",),
    ),
)
#: 京津冀: its serials look like ordinary ones, so that it is known only to those who number.
JING_JIN_JI = Block(
    region=Wording("京津冀", "Jing-Jin-Ji"),
    provinces=frozenset({"11", "12", "13"}),
    first=3001,
    bases=("gr-jjj",),
)


def block_of(number: StandardNumber) -> Block | None:
    """Give the block that a number alone shows its serial to lie in, if it lies in one.

    >>> block_of(StandardNumber.parse("DB51/T 10033-2024")).region.en
    'Sichuan and Chongqing'
    """
    return next((block for block in BLOCKS if block.holds(number)), None)


def next_numbers(
    taken: Iterable[StandardNumber], *, block: Block, places: Iterable[str], year: int
) -> tuple[StandardNumber, ...]:
    """Give the next numbers of a regional block: one serial, free in every province of it.

    Raises:
        BlockPlaceError: if a place is not of the region.
        PlaceCodeError: if one is no place code.

    >>> numbers = next_numbers([], block=BLOCKS[0], places=["31", "33"], year=2026)
    >>> [str(number) for number in numbers]
    ['DB31/T 310001-2026', 'DB33/T 310001-2026']
    """
    seats = tuple(map(read_code, places))
    for seat in seats:
        if seat not in block.provinces:
            raise BlockPlaceError(place=seat, region=block.region)
    used = (int(number.serial) for number in taken if block.holds(number))
    serial = max(used, default=block.first - 1) + 1
    return tuple(StandardNumber.parse(f"DB{seat}/T {serial}-{year}") for seat in seats)
