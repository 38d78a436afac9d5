"""One administrative division (行政区划) in the period in which it bore its code and name."""

from enum import StrEnum
from typing import overload

from localstd._attrs import error, frozen
from localstd.calendar import Period
from localstd.errors import LocalstdError
from localstd.legible import legible
from localstd.wording import Wording

__all__ = ["Level", "Place", "PlaceCodeError", "lies_in", "read_code", "short_code"]


@error
class PlaceCodeError(LocalstdError):
    """No place bears or bore this code, or it is none at all.

    ``kind`` names the type of what was given, for a code is text.

    >>> print(PlaceCodeError(place="99").wording.en)
    '99' is not, and never was, a place code; write one such as 31, 3702 or 370202
    >>> print(PlaceCodeError(place="34", kind="int").wording.en)
    '34' (int) is not a place code; write it as text, such as '34'
    """

    place: str
    kind: str = "str"

    @property
    def problem(self) -> Wording:
        """Say that there is no such code."""
        place = legible(self.place)
        if self.kind != "str":
            return Wording(
                f"“{place}”（{self.kind}）不是行政区划代码",
                f"'{place}' ({self.kind}) is not a place code",
            )
        return Wording(
            f"“{place}”不是现行或曾用的行政区划代码",
            f"'{place}' is not, and never was, a place code",
        )

    @property
    def advice(self) -> Wording:
        """Show the form of a province's code, of a city's and of a county's."""
        if self.kind != "str":
            return Wording("请写成文字，如'34'", "write it as text, such as '34'")
        return Wording("请写如31、3702、370202", "write one such as 31, 3702 or 370202")

    @property
    def wording(self) -> Wording:
        """Show what was given, and the forms that are understood."""
        return Wording.joined((self.problem, self.advice), by="semicolon")


class Level(StrEnum):
    """How high a place stands: 省级, 地级 or 县级.

    >>> Level.of("3302")
    <Level.CITY: 'city'>
    """

    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"

    @classmethod
    def of(cls, code: str) -> "Level":
        """Give the level that a code in short form says: two, four or six digits.

        Raises:
            PlaceCodeError: if it is no such code.
        """
        if not _is_code(code):
            raise PlaceCodeError(place=code)
        return _LEVELS[len(code)]


_LEVELS = {2: Level.PROVINCE, 4: Level.CITY, 6: Level.COUNTY}
_FULL = max(_LEVELS)  # digits


def _is_code(short: str) -> bool:
    _require_text(short)
    return len(short) in _LEVELS and short.isascii() and short.isdecimal()


def _require_text(code: object) -> None:
    if not isinstance(code, str):
        raise PlaceCodeError(place=str(code), kind=type(code).__name__)


@frozen
class Place:
    """A province, a prefecture or city, or a county, under one code and one name.

    ``code`` is the short form of GB/T 2260: two, four or six digits for the three levels.
    ``period`` has the precision of the source, the year, and is lenient: the place is taken as
    in force from the first day of its first year to the last day of the year in which it was
    changed or dissolved; no start means that it stands in the source's first list, of 1981, or
    that its first year is not known. ``parent`` is the code of the place above it: a county that
    its province governs directly (省直辖) has the province. ``successors`` are the codes that
    took its area over when the period ended; a new name under the same code has itself.
    ``checked`` is false if no source was read for it.

    >>> from localstd.places import china_places
    >>> chaohu = china_places().history("3414")[0]
    >>> chaohu.name, str(chaohu.period), chaohu.parent, chaohu.successors
    ('巢湖市', '[1999-01-01, 2012-01-01)', '34', ('3401', '3402', '3405'))
    """

    code: str
    name: str
    level: Level
    period: Period
    parent: str | None = None
    successors: tuple[str, ...] = ()
    checked: bool = True

    @property
    def wording(self) -> Wording:
        """Name the place, its code and the years of its period.

        >>> from localstd.places import china_places
        >>> china_places().history("110103")[0].wording.zh
        '崇文区（110103，至2010年）'
        """
        start, end = self.period.start, self.period.end
        zh = (f"，自{start.year}年" if start else "") + (f"，至{end.year - 1}年" if end else "")
        en = (f", from {start.year}" if start else "") + (f", to {end.year - 1}" if end else "")
        return Wording(f"{self.name}（{self.code}{zh}）", f"{self.name} ({self.code}{en})")


def lies_in(place: str | None, area: str | None) -> bool:
    """Say whether a place is another one or lies below it, by their codes in short form.

    ``None`` is the whole country: every place lies in it, and it in no place.

    >>> lies_in("3302", "33"), lies_in("33", "3302"), lies_in("33", None), lies_in(None, "33")
    (True, False, True, False)
    """
    return (place or "").startswith(area or "")


def short_code(code: str) -> str:
    """Take the zeros off that fill a code of GB/T 2260 up to six digits.

    Raises:
        PlaceCodeError: if it is no text.

    >>> short_code("330200"), short_code("340000"), short_code("330203")
    ('3302', '34', '330203')
    """
    _require_text(code)
    return code.removesuffix("00").removesuffix("00") if len(code) == _FULL else code


@overload
def read_code(code: None) -> None: ...
@overload
def read_code(code: str) -> str: ...
def read_code(code: str | None) -> str | None:
    """Read the code of a place, short or full, as the short form that every value holds.

    ``None`` is no place, and stays so. Whether some place bears the code, the gazetteer knows.

    Raises:
        PlaceCodeError: if it is no such code.

    >>> read_code("340000"), read_code("3302"), read_code(None)
    ('34', '3302', None)
    """
    if code is None:
        return None
    short = short_code(code)
    if not _is_code(short):
        raise PlaceCodeError(place=code)
    return short
